// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/ActionPanel.h"
#include "ui/desk/TicketsView.h"

namespace lanyard::ui {

class RowList;

/// Whose ticket is it? Nothing is chosen beforehand: Enter alone admits nobody.
class TicketsPanel final : public ActionPanel
{
    Q_OBJECT

public:
    explicit TicketsPanel(QWidget *parent = nullptr);

    void render(const TicketsView &view);
    void takeKeyboard() override;

Q_SIGNALS:
    void chosen(const QString &scanned);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    RowList *m_list;
    TicketsView m_view;
};

} // namespace lanyard::ui
