// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/PrintBoard.h"

#include <QObject>

namespace lanyard {

struct Failure;
class Wording;

namespace ui {
class DeskWindow;
}

namespace shell {

class DeskActions;
struct DeskSession;
class Workers;

/// Connects what the desk window shows of printers and badges with BadgeDesk, which writes down,
/// and PrintDesk, which prints. Every badge goes that way: written down, handed over, written down.
class PrintWiring final : public QObject
{
    Q_OBJECT

public:
    PrintWiring(ui::DeskWindow &window,
                Workers &workers,
                DeskSession &session,
                DeskActions &actions,
                const Wording &wording);

    /// The settings of the session are others now.
    void apply();
    /// Another event file was opened: its badges are told next.
    void showEvent();

Q_SIGNALS:
    /// Nothing more is to be expected of it: out, handed over for good, or certain not to come out.
    void ended(const lanyard::PrintJob &job);

public Q_SLOTS:
    /// A badge that is written down, or a proof, which is not.
    void queue(const lanyard::PendingBadge &badge);

private:
    using Item = ui::PrintFacts::Item;

    void wirePanel();
    void wireBadges();
    void wirePrinter();

    void take(ui::BadgeStep step, const QUuid &job);
    void takeAgain(const PendingBadge &badge);
    void letGo(const PrintJob &job, PrintJob::State state);
    void putNewRollIn();

    void goOn(const QList<PendingBadge> &badges);
    void progress(const PrintJob &job, const QString &name);
    void trouble(const PrintJob &job, Printer::Trouble trouble);
    void settle(const PrintJob &withdrawn, const QString &target);
    void say(const Failure &failure);

    void list(const PendingBadge &badge);
    void forget(const QUuid &job);
    void dropLongAgo();
    void countLabels(const PrintJob &job, int labels);
    void keepLabels();
    void show();
    [[nodiscard]] Item *find(const QUuid &job);
    [[nodiscard]] QString elsewhere(const PrintJob &job) const;

    ui::DeskWindow &m_window;
    Workers &m_workers;
    DeskSession &m_session;
    DeskActions &m_actions;
    const Wording &m_wording;
    ui::PrintFacts m_facts;
};

} // namespace shell
} // namespace lanyard
