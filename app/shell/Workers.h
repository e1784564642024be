// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/BatchDesk.h"
#include "app/shell/EventDesk.h"
#include "app/shell/EventView.h"
#include "app/shell/HistoryView.h"
#include "app/shell/JoinDesk.h"
#include "app/shell/KioskDesk.h"
#include "app/shell/ListDesk.h"
#include "app/shell/OperatorDesk.h"
#include "app/shell/PaperDesk.h"
#include "app/shell/PictureDesk.h"
#include "app/shell/PrintDesk.h"
#include "app/shell/PrinterWatch.h"
#include "app/shell/ProofDesk.h"
#include "app/shell/TemplateDesk.h"
#include "app/shell/TicketDesk.h"

#include <QThread>

#include <array>
#include <utility>

namespace lanyard::shell {

/// The threads behind the windows, each with what works on it. Work is handed over by value:
/// `workers.post(workers.desk, [code](EventDesk &desk) { desk.admit(code); })`.
class Workers final
{
public:
    explicit Workers(const Adapters &adapters);
    ~Workers();
    Q_DISABLE_COPY_MOVE(Workers)

    template<typename Worker, typename Work>
    static void post(Worker &worker, Work work)
    {
        QMetaObject::invokeMethod(
            &worker, [&worker, work = std::move(work)] { work(worker); }, Qt::QueuedConnection);
    }

    EventDesk desk;
    OperatorDesk operators; ///< on the desk's thread
    TicketDesk tickets; ///< on the desk's thread
    TemplateDesk templates; ///< on the desk's thread
    PaperDesk paper; ///< on the desk's thread
    KioskDesk kiosk; ///< on the desk's thread
    EventView view;
    HistoryView history; ///< on the view's thread
    ListDesk lists;
    PrintDesk prints;
    ProofDesk proofs; ///< on the thread of the prints
    PrinterWatch printers; ///< on a thread of its own: printers take their time
    PictureDesk pictures;
    BatchDesk batches;
    JoinDesk joins;

private:
    std::array<QThread, 8> m_threads;
};

} // namespace lanyard::shell
