// SPDX-License-Identifier: Apache-2.0
#include "ui/office/TabOrder.h"

#include <QLayout>
#include <QWidget>

namespace lanyard::ui {

namespace {

void gather(QList<QWidget *> &controls, const QLayout &layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (const QLayout *inner = item->layout())
            gather(controls, *inner);
        QWidget *widget = item->widget();
        if (widget && widget->focusPolicy() & Qt::TabFocus)
            controls << widget;
        else if (widget && widget->layout())
            gather(controls, *widget->layout());
    }
}

} // namespace

void orderTabs(const QWidget &part)
{
    QList<QWidget *> controls;
    gather(controls, *part.layout());
    for (qsizetype i = 1; i < controls.size(); ++i)
        QWidget::setTabOrder(controls.at(i - 1), controls.at(i));
}

} // namespace lanyard::ui
