// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"

#include <QScrollArea>

class QVBoxLayout;

namespace lanyard::ui {

class TickBox;

/// The doors of an event, each with a tick where this desk serves it. One is always ticked.
class DoorTicks final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DoorTicks(QWidget *parent = nullptr);

    void render(const QList<Door> &doors, const QList<Id<Door>> &served);

Q_SIGNALS:
    void chosen(const QList<lanyard::Id<lanyard::Door>> &doors);

private:
    void take(TickBox *ticked);

    QVBoxLayout *m_column;
    QList<Door> m_doors;
    QList<TickBox *> m_boxes;
};

} // namespace lanyard::ui
