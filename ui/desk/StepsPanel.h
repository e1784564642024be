// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/ActionPanel.h"
#include "ui/desk/Step.h"

namespace lanyard::ui {

class RowList;

/// Everything that can be done with one person, by number, arrow keys or finger.
class StepsPanel final : public ActionPanel
{
    Q_OBJECT

public:
    explicit StepsPanel(QWidget *parent = nullptr);

    void render(const Subject &subject);
    void takeKeyboard() override;

Q_SIGNALS:
    void chosen(lanyard::ui::Step step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void choose();

    RowList *m_list;
    Subject m_subject;
    QList<Step> m_steps;
};

} // namespace lanyard::ui
