// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/ActionPanel.h"
#include "ui/desk/PersonView.h"

namespace lanyard::ui {

class RowList;

/// Everybody of one order, ticked; whoever is not here is unticked.
class PartyPanel final : public ActionPanel
{
    Q_OBJECT

public:
    explicit PartyPanel(QWidget *parent = nullptr);

    void render(const QList<PersonView> &people);
    void takeKeyboard() override;

Q_SIGNALS:
    void admissionsWanted(const QStringList &codes);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void turn(int row);
    void showHowMany();
    [[nodiscard]] QStringList tickedCodes() const;

    RowList *m_list;
    QList<PersonView> m_people;
};

} // namespace lanyard::ui
