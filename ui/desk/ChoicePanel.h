// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/ActionPanel.h"
#include "ui/desk/ChoiceView.h"

class QLineEdit;

namespace lanyard::ui {

class RowList;

/// One choice from a list, by its number, the arrow keys or a finger; or words of one's own.
class ChoicePanel final : public ActionPanel
{
    Q_OBJECT

public:
    explicit ChoicePanel(QWidget *parent = nullptr);

    void render(const ChoiceView &view);
    void takeKeyboard() override;

Q_SIGNALS:
    void chosen(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void choose();
    void showWhetherItMayBeDone();

    RowList *m_list;
    QLineEdit *m_field;
    ChoiceView m_view;
};

} // namespace lanyard::ui
