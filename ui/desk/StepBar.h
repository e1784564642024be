// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/Step.h"

#include <QMap>
#include <QWidget>

class QBoxLayout;

namespace lanyard::ui {

class StepButton;

/// What can be done next, as large buttons with their keys. A step always has the same place, and
/// its key works while its button is seen.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    /// @p lastGuest: who was here last, where the screen does not say so.
    void show(const QList<Step> &steps, const QString &lastGuest);

Q_SIGNALS:
    void taken(lanyard::ui::Step step);

private:
    void addPlace(std::initializer_list<Step> steps);

    QBoxLayout *m_row;
    QMap<Step, StepButton *> m_buttons;
};

} // namespace lanyard::ui
