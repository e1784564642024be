// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/IconLabel.h"

#include "ui/kit/LineIcon.h"

#include <QEvent>
#include <QPainter>

namespace lanyard::ui {

IconLabel::IconLabel(const QString &icon, QWidget *parent)
    : QWidget{parent}
    , m_icon{icon}
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setTimesWriting(double times)
{
    m_times = times;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    const int side = m_times > 0 ? qRound(m_times * fontInfo().pixelSize()) : 1;
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter{this};
    paintIcon(
        painter,
        m_icon,
        contentsRect(),
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
}

void IconLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace lanyard::ui
