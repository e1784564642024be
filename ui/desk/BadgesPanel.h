// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/ActionPanel.h"
#include "ui/desk/PrintBoard.h"

#include <QMap>

namespace lanyard::ui {

class RowList;
class TouchButton;

/// The badges that are on their way, or that somebody has to look after, and what can be done about
/// each. While it is seen, no row moves: what changes does so in its place, what is new comes last.
class BadgesPanel final : public ActionPanel
{
    Q_OBJECT

public:
    explicit BadgesPanel(QWidget *parent = nullptr);

    void render(const PrintBoard &board);
    void takeKeyboard() override;

Q_SIGNALS:
    void stepTaken(lanyard::ui::BadgeStep step, const QUuid &job);
    void newRollPutIn();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void makeButtons();
    void arrange();
    void fillList();
    void showSteps();
    void take(BadgeStep step);
    [[nodiscard]] const BadgeRow *current() const;

    PrintBoard m_board;
    QList<BadgeRow> m_rows; ///< as they are listed
    RowList *m_list;
    QMap<BadgeStep, TouchButton *> m_buttons;
    TouchButton *m_newRoll;
};

} // namespace lanyard::ui
