// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/SampleTicketsWindow.h"

#include <QObject>
#include <QPointer>

namespace lanyard {

class Clock;

namespace ui {
class RehearsalMark;
} // namespace ui

namespace shell {

struct DeskSession;
class Workers;

/// Where the event is a rehearsal: marks every window, shows tickets to scan, and begins again.
class RehearsalWiring final : public QObject
{
    Q_OBJECT

public:
    RehearsalWiring(Workers &workers, DeskSession &session, const Clock &clock);

    /// @p window carries the mark from now on whenever the event is a rehearsal.
    void mark(QWidget &window);
    /// The sample event as a rehearsal of today.
    void start();
    /// The event of the session is open.
    void showEvent();
    void showTickets();

    [[nodiscard]] ui::SampleTicketsWindow &tickets() { return m_tickets; }

Q_SIGNALS:
    void scanWanted(const QString &code);
    void resetting(); ///< the file that is open goes

private:
    void reset();

    Workers &m_workers;
    DeskSession &m_session;
    const Clock &m_clock;
    ui::SampleTicketsWindow m_tickets;
    QList<QPointer<ui::RehearsalMark>> m_marks;
};

} // namespace shell
} // namespace lanyard
