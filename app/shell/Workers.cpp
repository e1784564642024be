// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Workers.h"

#include "app/shell/Adapters.h"

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

/// Each thread makes one of its own.
PrintDesk::MakeQueue printersOf(const Adapters &adapters)
{
    return [&adapters] {
        return std::make_unique<print::PrinterRouter>(handedOverFolder(), adapters.calibrations);
    };
}

} // namespace

Workers::Workers(const Adapters &adapters)
    : desk{adapters}
    , operators{adapters, desk}
    , tickets{adapters, desk}
    , templates{adapters, desk}
    , paper{adapters, desk}
    , kiosk{adapters, desk}
    , view{adapters.files, adapters.sheets}
    , history{view}
    , lists{adapters.files, adapters.sheets}
    , prints{adapters.badges, printersOf(adapters)}
    , proofs{prints, printersOf(adapters)}
    , printers{printersOf(adapters)}
    , pictures{adapters.pictures}
    , batches{adapters}
    , joins{adapters}
{
    const std::array<std::pair<QObject *, QString>, 8> workers{{{&desk, u"event-desk"_s},
                                                                {&view, u"event-view"_s},
                                                                {&lists, u"list-desk"_s},
                                                                {&prints, u"print-desk"_s},
                                                                {&printers, u"printer-watch"_s},
                                                                {&pictures, u"picture-desk"_s},
                                                                {&batches, u"batch-desk"_s},
                                                                {&joins, u"join-desk"_s}}};
    for (size_t i = 0; i < workers.size(); ++i) {
        m_threads[i].setObjectName(workers[i].second);
        workers[i].first->moveToThread(&m_threads[i]);
        m_threads[i].start();
    }
}

Workers::~Workers()
{
    desk.cancelImport();
    batches.stop();
    // What touches files and timers ends on the thread that it lived on.
    post(desk, [](EventDesk &worker) { worker.close(); });
    post(view, [](EventView &worker) { worker.close(); });
    lists.announce();
    lists.end();
    view.end();
    post(lists, [](ListDesk &worker) { worker.close(); });
    post(prints, [](PrintDesk &worker) { worker.stop(); });
    post(batches, [](BatchDesk &worker) { worker.close(); });
    post(printers, [](PrinterWatch &worker) { worker.stop(); });
    // Queued behind the work above, so that nothing asked for before is dropped.
    for (QObject *worker : {static_cast<QObject *>(&desk),
                            static_cast<QObject *>(&view),
                            static_cast<QObject *>(&lists),
                            static_cast<QObject *>(&prints),
                            static_cast<QObject *>(&printers),
                            static_cast<QObject *>(&pictures),
                            static_cast<QObject *>(&batches),
                            static_cast<QObject *>(&joins)}) {
        QMetaObject::invokeMethod(
            worker, [worker] { worker->thread()->quit(); }, Qt::QueuedConnection);
    }
    for (QThread &thread : m_threads)
        thread.wait();
}

} // namespace lanyard::shell
