// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"
#include "app/domain/TestSheet.h"
#include "app/ports/PrintQueue.h"
#include "app/usecases/DeliverBadge.h"

#include <QObject>

#include <functional>
#include <memory>

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

    void print(const PrintJob &job, const Badge &badge);
    void listPrinters();
    /// One badge as a file, for whoever looks at it in the studio.
    void save(const QString &path, const Badge &badge, const QString &templateName);
    void saveTestSheet(const QString &path, const TestSheet &sheet);
    void stop(); ///< forgets what is under way; it is resumed from the journal next time

Q_SIGNALS:
    /// A new state to write down and to show.
    void progressed(const lanyard::PrintJob &job, const QString &name);
    /// Nothing changed, but somebody should look at the printer.
    void
    troubled(const lanyard::PrintJob &job, lanyard::Printer::Trouble trouble, const QString &name);
    void printersListed(const QList<lanyard::Printer> &printers);
    void printersUnknown(const lanyard::Failure &failure);
    void saved(const QString &path);
    void saveFailed(const lanyard::Failure &failure);
    void testSheetSaved(const QString &path);
    void testSheetFailed(const lanyard::Failure &failure);

private:
    struct Waiting
    {
        PrintJob job;
        Badge badge;
        Printer::Trouble trouble = Printer::Trouble::None;
    };

    void send(Waiting &waiting);
    void look(Waiting &waiting);
    void take(Waiting &waiting, const DeliverBadge::Progress &progress);
    void lookAtAll();
    void retire();
    PrintQueue &queue();

    const BadgeRenderer &m_renderer;
    MakeQueue m_makeQueue;
    std::unique_ptr<PrintQueue> m_queue; // made on our thread
    std::unique_ptr<DeliverBadge> m_deliver;
    QTimer *m_poll; // owned by this
    QList<Waiting> m_waiting;
};

} // namespace lanyard::shell
