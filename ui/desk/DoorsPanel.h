// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "ui/desk/ActionPanel.h"

namespace lanyard::ui {

class RowList;

/// Which doors are served: one by one key or touch, several by their boxes.
class DoorsPanel final : public ActionPanel
{
    Q_OBJECT

public:
    explicit DoorsPanel(QWidget *parent = nullptr);

    void render(const QList<Door> &doors, const QList<Id<Door>> &served);
    void takeKeyboard() override;

Q_SIGNALS:
    void doorsChosen(const QList<lanyard::Id<lanyard::Door>> &doors);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void turn(int row);
    void chooseOnly(int row);
    void choose();

    RowList *m_list;
    QList<Door> m_doors;
    bool m_turned = false; ///< a box was ticked or unticked: Enter means the boxes
};

} // namespace lanyard::ui
