// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/HubState.h"

#include <QObject>

namespace lanyard {

class Wording;

namespace ui {
class DeskWindow;
class HubPage;
class OfficeWindow;
} // namespace ui

namespace shell {

class Approvals;
class EventDesk;
struct DeskSession;
class Workers;

/// Connects what the windows show of the hub with the desk that keeps in touch with it.
class HubWiring final : public QObject
{
    Q_OBJECT

public:
    HubWiring(ui::DeskWindow &desk,
              ui::OfficeWindow &office,
              Workers &workers,
              const DeskSession &session,
              Approvals &approvals,
              const Wording &wording);

    /// The doors that this desk serves, or how its printer is, changed: other desks are told.
    void describe(const QString &printer);

Q_SIGNALS:
    /// Other desks changed something: what is shown is old.
    void recordsCame();

private:
    void wireSharing();
    void wirePeople();
    void wireFiles();
    void show(const HubState &state);
    void showJoinCode(const QString &code);
    [[nodiscard]] ui::HubPage &page() const;

    /// To the desk, once somebody may do it.
    template<typename Work>
    void send(Work work);

    ui::DeskWindow &m_desk;
    ui::OfficeWindow &m_office;
    Workers &m_workers;
    const DeskSession &m_session;
    Approvals &m_approvals;
    const Wording &m_wording;
    HubState::Link m_link = HubState::Link::None;
};

} // namespace shell
} // namespace lanyard
