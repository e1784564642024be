// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/DeskSession.h"

#include <QObject>

namespace lanyard {

namespace ui {
class OfficeWindow;
class StudioWindow;
} // namespace ui

namespace shell {

class Approvals;
class Workers;

/// Connects the studio with the workers: people, templates, files, proofs.
class StudioWiring final : public QObject
{
    Q_OBJECT

public:
    StudioWiring(ui::StudioWindow &studio,
                 ui::OfficeWindow &office,
                 Workers &workers,
                 DeskSession &session,
                 Approvals &approvals);

    void showStudio();

private:
    void wirePeople();
    void wireTemplates();
    void wireFiles();
    void wireProofs();
    void askInOffice(ui::OfficeWindow &office);

    ui::StudioWindow &m_studio;
    Workers &m_workers;
    DeskSession &m_session;
    Approvals &m_approvals;
};

} // namespace shell
} // namespace lanyard
