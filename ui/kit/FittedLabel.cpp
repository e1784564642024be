// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/FittedLabel.h"

#include "ui/kit/PlainText.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>

namespace lanyard::ui {

namespace {

QAccessibleInterface *labelInterface(const QString &, QObject *object)
{
    auto *label = qobject_cast<FittedLabel *>(object);
    return label ? new QAccessibleWidget{label, QAccessible::StaticText} : nullptr;
}

} // namespace

FittedLabel::FittedLabel(QWidget *parent)
    : QWidget{parent}
{
    [[maybe_unused]] static const bool known = [] {
        QAccessible::installFactory(labelInterface);
        return true;
    }();
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FittedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(plainLine(text));
    refit();
}

void FittedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void FittedLabel::setLimits(const TextFitLimits &limits)
{
    m_limits = limits;
    refit();
}

void FittedLabel::setBold(bool bold)
{
    m_bold = bold;
    refit();
}

void FittedLabel::setTimesWriting(double times)
{
    m_times = times;
    refit();
}

void FittedLabel::setLeastTimesWriting(double times)
{
    m_leastTimes = times;
    refit();
}

void FittedLabel::refit()
{
    QFont used = font();
    used.setBold(m_bold);
    TextFitLimits limits = m_limits;
    limits.smallest = std::max(limits.smallest, qRound(m_leastTimes * fontInfo().pixelSize()));
    if (m_times > 0)
        limits.largest = std::max(limits.smallest, qRound(m_times * fontInfo().pixelSize()));
    m_fit = fitText(plainLine(m_text), used, contentsRect().size(), limits);
    update();
}

void FittedLabel::paintEvent(QPaintEvent *)
{
    if (m_fit.lines.isEmpty())
        return;
    QPainter painter{this};
    QFont used = font();
    used.setBold(m_bold);
    painter.setPen(palette().color(QPalette::WindowText));
    drawFit(painter, m_fit, used, contentsRect(), m_alignment, layoutDirection());
}

void FittedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refit();
}

void FittedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refit();
}

} // namespace lanyard::ui
