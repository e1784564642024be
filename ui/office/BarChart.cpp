// SPDX-License-Identifier: Apache-2.0
#include "ui/office/BarChart.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int barGap = 10;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QString figureOf(const BarChart::Bar &bar)
{
    if (!bar.figure.isEmpty())
        return bar.figure;
    const QString value = QLocale{}.toString(bar.value);
    return bar.of ? value + u" / "_s + QLocale{}.toString(*bar.of) : value;
}

} // namespace

BarChart::BarChart(const QString &objectName, QWidget *parent)
    : QWidget{parent}
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::render(const QString &title, const QList<Bar> &bars)
{
    m_title = title;
    m_bars = bars;
    QStringList spoken;
    for (const Bar &bar : bars)
        spoken << bar.label + u' ' + figureOf(bar);
    setAccessibleName(title);
    setAccessibleDescription(spoken.join(u", "_s));
    setVisible(!bars.isEmpty());
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    return {360, lineHeight() * int(m_bars.size() + 1) + barGap};
}

QSize BarChart::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

int BarChart::lineHeight() const
{
    return fontMetrics().height() * 3 / 2;
}

int BarChart::labelWidth() const
{
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = qMax(widest, fontMetrics().horizontalAdvance(bar.label));
    return qMin(widest + 4, width() * 2 / 5); // shaped text may be a little wider
}

int BarChart::figureWidth() const
{
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = qMax(widest, fontMetrics().horizontalAdvance(figureOf(bar)));
    return qMin(widest + 4, width() * 2 / 5);
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(bold(font()));
    QRect line{0, 0, width(), lineHeight()};
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, m_title);
    painter.setFont(font());
    qint64 largest = 1;
    for (const Bar &bar : m_bars)
        largest = qMax(largest, bar.value);
    for (const Bar &bar : m_bars) {
        line.translate(0, lineHeight());
        paintBar(painter, line, bar, largest);
    }
}

void BarChart::paintBar(QPainter &painter, const QRect &line, const Bar &bar, qint64 largest) const
{
    const int labels = labelWidth();
    const int figures = figureWidth();
    const QRect label{line.left(), line.top(), labels, line.height()};
    const int room = qMax(0, line.width() - labels - figures - 2 * barGap);
    const qint64 most = bar.of ? qMax(bar.value, *bar.of) : largest; // full is full
    const auto boxFor = [&](qint64 value) {
        const int length = most > 0 ? int(room * value / most) : 0;
        return QRect{label.right() + barGap, line.top() + 4, qMax(2, length), line.height() - 8};
    };
    const QRect box = boxFor(bar.value);
    const QRect whole = box.united(boxFor(bar.of.value_or(0)));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(label,
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(bar.label, Qt::ElideRight, labels));
    painter.drawText(QRect{whole.right() + barGap, line.top(), figures, line.height()},
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(figureOf(bar), Qt::ElideRight, figures));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(box, 3, 3);
    if (!bar.of)
        return;
    painter.setPen(QPen{palette().color(QPalette::WindowText), 1.5});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(whole, 3, 3);
}

} // namespace lanyard::ui
