// SPDX-License-Identifier: Apache-2.0
#include "ui/office/Choice.h"

#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"

#include <QWheelEvent>

namespace lanyard::ui {

Choice::Choice(const QString &objectName, QWidget *parent)
    : QComboBox{parent}
{
    touch(this, objectName);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setFocusPolicy(Qt::StrongFocus);
    keepWhole(*this);
}

void Choice::choose(const QVariant &key)
{
    setCurrentIndex(qMax(0, findData(key)));
}

void Choice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace lanyard::ui
