// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/Approvals.h"
#include "app/shell/StopSign.h"

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
    RecordsWiring(ui::OfficeWindow &office,
                  Workers &workers,
                  Approvals &approvals,
                  const Wording &wording);

private:
    void wireHistory();
    void wirePaper();
    void wireList();

    ui::OfficeWindow &m_office;
    Workers &m_workers;
    Approvals &m_approvals;
    const Wording &m_wording;
    StopSign m_listStop;
    QString m_list; ///< the file that the paper list is being written to; empty: none
};

} // namespace shell
} // namespace lanyard
