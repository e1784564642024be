// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/StopSign.h"

#include <QObject>

namespace lanyard {

class Wording;

namespace ui {
class ListsPage;
}

namespace shell {

class Workers;

/// Connects the office's lists with ListDesk.
class ListWiring final : public QObject
{
    Q_OBJECT

public:
    ListWiring(ui::ListsPage &page, Workers &workers, const Wording &wording);

private:
    void wireWishes();
    void wireAnswers();

    StopSign m_exportStop;
    ui::ListsPage &m_page;
    Workers &m_workers;
    const Wording &m_wording;
};

} // namespace shell
} // namespace lanyard
