// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/Approvals.h"

namespace lanyard {

class Wording;

namespace ui {
class OfficeWindow;
} // namespace ui

namespace shell {

class Workers;

/// Connects what the office shows of the journal, and the paper list, with the workers.
class RecordsWiring final : public QObject
{
    Q_OBJECT

public:
    RecordsWiring(ui::OfficeWindow &office, Workers &workers, const Wording &wording);

private:
    void wireHistory();
    void wirePaper();
    void wireList();

    ui::OfficeWindow &m_office;
    Workers &m_workers;
    const Wording &m_wording;
    Approvals m_approvals;
    QString m_list; ///< the file that the paper list is being written to; empty: none
};

} // namespace shell
} // namespace lanyard
