// SPDX-License-Identifier: Apache-2.0
// The rival of bench_start: the least that a Qt Widgets program can be. Ends after its first paint.
#include <QApplication>
#include <QMainWindow>

namespace {

class Window final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QCoreApplication::exit();
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    Window window;
    window.resize(1024, 700);
    window.show();
    return QApplication::exec();
}
