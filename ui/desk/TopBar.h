// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/ports/Operators.h"

#include <QWidget>

#include <optional>

class QMenu;
class QToolButton;

namespace lanyard::ui {

class DoorButton;
class FittedLabel;

/// Where one is and who works there: event, doors, operator, menu.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p menu is the desk's.
    explicit TopBar(QMenu *menu, QWidget *parent = nullptr);

    void showEventName(const QString &name);
    void showDoors(const QList<Door> &doors, const QList<Id<Door>> &served);
    void showOperator(const std::optional<Operator> &signedIn);
    void openMenu();

Q_SIGNALS:
    void doorsWanted();
    void operatorWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FittedLabel *m_eventName;
    DoorButton *m_doors;
    QToolButton *m_operator;
    QToolButton *m_menu;
};

} // namespace lanyard::ui
