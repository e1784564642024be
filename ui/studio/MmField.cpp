// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/MmField.h"

#include "ui/kit/Touch.h"

#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

MmField::MmField(const QString &objectName, double least, double most, double step)
{
    setObjectName(objectName);
    setRange(least, most);
    setSingleStep(step);
    setDecimals(2);
    setSuffix(u" mm"_s);
    setKeyboardTracking(false);
    setMinimumHeight(fingerHeight);
    setMinimumWidth(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void MmField::setQuietly(double value)
{
    const QSignalBlocker quiet{this};
    setValue(value);
}

QString MmField::textFromValue(double value) const
{
    QString text = locale().toString(value, 'f', decimals());
    const QString point = locale().decimalPoint();
    while (text.contains(point) && text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

bool MmField::event(QEvent *event)
{
    if (isUndoQuestion(*event)) {
        event->ignore();
        return false;
    }
    return QDoubleSpinBox::event(event);
}

/// Whoever scrolls the panel does not mean the field that the wheel happens to be over.
void MmField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

bool isUndoQuestion(const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.modifiers() & Qt::ControlModifier
        && (key.key() == Qt::Key_Z || key.key() == Qt::Key_Y);
}

} // namespace lanyard::ui
