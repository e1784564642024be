// SPDX-License-Identifier: Apache-2.0
// Starts the program on the event file that is named first, and ends as soon as the desk window has
// painted itself with its doors in place: from then on it takes scans. What still counts in the
// background is not waited for.
#include "app/scan/MediaBackend.h"
#include "app/shell/Adapters.h"
#include "app/shell/DeskApplication.h"

#include <QApplication>

#include <cstdlib>

using namespace lanyard::shell;

namespace {

class DeskPainted final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->inherits("lanyard::ui::DeskWindow"))
            QMetaObject::invokeMethod(
                qApp, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    static_cast<void>(lanyard::scan::prepareMedia()); // as the program does
    QApplication application{argc, argv};
    Adapters adapters;
    DeskApplication desk{application, adapters};
    DeskPainted painted;
    application.installEventFilter(&painted);
    desk.start(QString::fromLocal8Bit(argv[argc - 1]));
    return QApplication::exec();
}
