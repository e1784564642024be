// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PendingBadge.h"
#include "app/domain/TestSheet.h"
#include "app/ports/PrintQueue.h"
#include "app/ports/Printing.h"
#include "app/usecases/DeliverBadge.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace lanyard::shell {

/// Brings badges to the printer and follows them until they are out. Lives on a thread of its own,
/// because spoolers take their time; it never touches the event file.
class PrintDesk final : public QObject
{
    Q_OBJECT

public:
    using MakeQueue = std::function<std::unique_ptr<PrintQueue>()>;
    PrintDesk(const BadgeRenderer &renderer, MakeQueue makeQueue);
    ~PrintDesk() override;

    /// Which printer is looked at, whether badges are under way or not, and where badges go that it
    /// does not take.
    void setPrinting(const Printing &printing);

    /// A badge that no printer has heard of yet.
    void print(const PrintJob &job, const Badge &badge);
    /// A badge that a printer may have already.
    void resume(const PrintJob &job, const Badge &badge);
    /// Takes a badge back from its printer, for @p target or, if that is empty, for good:
    /// withdrawn() or notWithdrawn().
    void withdraw(const QUuid &job, const QString &target);

    /// Somebody has decided what became of it: it is neither followed nor sent any more.
    void letGo(const QUuid &job);

    void listPrinters();
    void saveTestSheet(const QString &path, const TestSheet &sheet);
    void stop(); ///< forgets what is under way; it is resumed from the journal next time

Q_SIGNALS:
    /// A new state to write down and to show.
    void progressed(const lanyard::PrintJob &job, const QString &name);
    /// Nothing changed, but somebody should look at the printer.
    void
    troubled(const lanyard::PrintJob &job, lanyard::Printer::Trouble trouble, const QString &name);
    /// It will certainly not come out there. For @p target; empty: for nowhere.
    void withdrawn(const lanyard::PrintJob &job, const QString &target);
    void notWithdrawn(const lanyard::PrintJob &job); ///< it is out, or may be, or nobody answers

    /// How the printer of setPrinting() is now; only when it is otherwise than before.
    void printerSeen(const lanyard::Printer &printer);
    void printerMissing(const QString &name);
    void printersListed(const QList<lanyard::Printer> &printers);
    void printersUnknown(const lanyard::Failure &failure);

    void testSheetSaved(const QString &path);
    void testSheetFailed(const lanyard::Failure &failure);

private:
    struct Waiting
    {
        PrintJob job;
        Badge badge;
        bool fresh = false; ///< Queued means that no printer has it
        bool tried = false; ///< to hand it over, by us
        Printer::Trouble trouble = Printer::Trouble::None;
        int troubledLooks = 0; ///< one after the other
        bool calledBack = false; ///< somebody answered that it cannot be had back
        std::optional<QString> calledOff = {}; ///< where it shall go instead; empty: nowhere
    };

    void add(const Waiting &waiting);
    void attend(Waiting &waiting);
    [[nodiscard]] DeliverBadge::Progress ask(const Waiting &waiting);
    void take(Waiting &waiting, const DeliverBadge::Progress &progress);
    void attendAll();
    void retire();
    void lookAtPrinter();
    void failOver();
    /// True if it will certainly not come out.
    [[nodiscard]] bool callBack(Waiting &waiting);
    [[nodiscard]] bool isCalledOff(Waiting &waiting);
    [[nodiscard]] DeliverBadge &deliver();
    PrintQueue &queue();

    const BadgeRenderer &m_renderer;
    MakeQueue m_makeQueue;
    std::unique_ptr<PrintQueue> m_queue; // made on our thread
    std::unique_ptr<DeliverBadge> m_deliver;
    QTimer *m_poll; // owned by this
    QTimer *m_watch; // owned by this
    Printing m_printing;
    std::optional<Printer> m_seen;
    bool m_looked = false;
    QList<Waiting> m_waiting;
    QSet<QString> m_silent; ///< printers that did not answer in this round
};

} // namespace lanyard::shell
