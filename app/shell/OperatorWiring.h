// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Operators.h"

#include <QObject>

namespace lanyard {

class Wording;

namespace ui {
class DeskWindow;
class OfficeWindow;
} // namespace ui

namespace shell {

class Approvals;
class Workers;

/// Connects whoever works here with the workers: sign-in at the desk, and the list of operators in
/// the office.
class OperatorWiring final : public QObject
{
    Q_OBJECT

public:
    /// @p approvals are the office's.
    OperatorWiring(ui::DeskWindow &desk,
                   ui::OfficeWindow &office,
                   Workers &workers,
                   Approvals &approvals,
                   const Wording &wording);

    /// True if what was scanned is meant for a window that waits for a badge, not for the door.
    [[nodiscard]] bool takes(const QString &scanned);

Q_SIGNALS:
    void
    nobodyWorksHere(); ///< until somebody signs in: other windows are none of anybody's business

private:
    void wireDesk();
    void wireOffice();
    void signIn(const Credentials &credentials);

    ui::DeskWindow &m_desk;
    ui::OfficeWindow &m_office;
    Workers &m_workers;
    Approvals &m_approvals;
    const Wording &m_wording;
};

} // namespace shell
} // namespace lanyard
