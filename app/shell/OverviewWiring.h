// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/DeskSession.h"

#include <QObject>

namespace lanyard {

class Wording;

namespace ui {
class OverviewPage;
}

namespace shell {

class Workers;

/// Connects the office's overview with the event file and the printers.
class OverviewWiring final : public QObject
{
    Q_OBJECT

public:
    OverviewWiring(ui::OverviewPage &page,
                   Workers &workers,
                   const DeskSession &session,
                   const Wording &wording);

private:
    void look();
    [[nodiscard]] QStringList chosenPrinters() const;

    ui::OverviewPage &m_page;
    Workers &m_workers;
    const DeskSession &m_session;
    bool m_looking = false; ///< at the printers, which may take longer than the event file
};

} // namespace shell
} // namespace lanyard
