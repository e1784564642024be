// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"

#include <QPushButton>

namespace lanyard::ui {

class FittedLabel;

/// Says which doors are served, in whatever room there is.
class DoorButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit DoorButton(QWidget *parent = nullptr);

    void show(const QList<Door> &doors, const QList<Id<Door>> &served);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FittedLabel *m_names;
};

} // namespace lanyard::ui
