// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/Step.h"

#include <QMap>
#include <QWidget>

namespace lanyard::ui {

class FittedLabel;
class TouchButton;

/// What can be done next, as large buttons with their keys. A key works while its button is seen.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    /// @p name: whom it is about, where the screen does not say so; empty: nothing stands there.
    void show(const QList<Step> &steps, const QString &name);

Q_SIGNALS:
    void taken(lanyard::ui::Step step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FittedLabel *m_name;
    QMap<Step, TouchButton *> m_buttons;
};

} // namespace lanyard::ui
