// SPDX-License-Identifier: Apache-2.0
// Opens everybody who is registered in the event file that is named first in the office's lists,
// sorts by every column and types a filter. Prints the longest time that the window's thread was
// away from its event loop, in milliseconds, and how long the list took. The rival is the same
// window with nothing to do.
#include "app/shell/Adapters.h"
#include "app/shell/EventLoopWatchdog.h"
#include "app/shell/OfficeWiring.h"
#include "app/shell/Workers.h"
#include "ui/kit/Theme.h"
#include "ui/office/ListsPage.h"
#include "ui/office/OfficeWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTableView>

#include <cstdio>
#include <functional>
#include <optional>

using namespace lanyard;
using namespace lanyard::shell;
using namespace Qt::StringLiterals;

namespace {

void turnUntil(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    if (argc < 2)
        qFatal("bench_lists EVENT.lanyard");
    const QString event = QString::fromLocal8Bit(argv[1]);
    ui::Theme::bright().applyTo(application);
    Adapters adapters{QCoreApplication::applicationDirPath() + u"/lanyard"_s};
    ui::OfficeWindow office{adapters.wording};
    DeskSession session;
    Workers workers{adapters};
    const OfficeWiring wiring{office, workers, session, adapters};
    Workers::post(workers.lists, [event](ListDesk &desk) { desk.open(event); });
    office.show();

    EventLoopWatchdog watchdog;
    QElapsedTimer watch;
    watch.start();
    turnUntil([&watch] { return watch.elapsed() > 500; }); // to start up
    watchdog.startAnew();
    watch.start();
    std::optional<ArrangeList::Order> told; // of the list that came last
    QObject::connect(
        &workers.lists,
        &ListDesk::arranged,
        &office,
        [&told](const QList<int> &, const ArrangeList::Order &order) { told = order; });
    office.open(ui::OfficeWindow::Section::Lists);
    turnUntil([&told] { return told.has_value(); });
    const double reading = double(watch.elapsed()) / 1e3;
    auto *table = office.lists().findChild<QTableView *>(u"listTable"_s);
    const int rows = table->model()->rowCount();
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        Q_EMIT table->horizontalHeader()->sectionClicked(column);
        turnUntil([&told, column] { return told->column == column; });
    }
    office.lists().findChild<QLineEdit *>(u"listFilter"_s)->setText(u"a"_s);
    turnUntil([&told] { return !told->text.isEmpty(); });
    const qint64 took = watch.elapsed();
    const double busy = watchdog.longestMilliseconds();
    watchdog.startAnew();
    watch.start();
    turnUntil([&watch, took] { return watch.elapsed() > took; });

    std::puts(QJsonDocument{QJsonObject{{u"ours_ms"_s, busy},
                                        {u"rival_ms"_s, watchdog.longestMilliseconds()},
                                        {u"rows"_s, rows},
                                        {u"reading_s"_s, reading},
                                        {u"took_s"_s, double(took) / 1e3}}}
                  .toJson(QJsonDocument::Compact)
                  .constData());
    return 0;
}
