// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ArrivalsChart.h"

#include <QEvent>
#include <QLocale>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr qint64 step = 600; // seconds
constexpr int mostHours = 8; // labels that stand side by side

/// 1, 2, 2.5 or 5 times a power of ten above @p largest / 4, so that whole numbers stand on the
/// scale.
qreal tickFor(qint64 largest)
{
    qreal power = 1;
    for (;; power *= 10) {
        for (const qreal factor : {1.0, 2.0, 2.5, 5.0}) {
            const bool isWhole = power > 1 || factor != 2.5;
            if (isWhole && factor * power * 4 >= qreal(largest))
                return factor * power;
        }
    }
}

void fit(QValueAxis &axis, qint64 largest)
{
    axis.setRange(0, tickFor(largest) * 4);
    axis.setTickCount(5);
    axis.setLabelFormat(u"%d"_s);
}

} // namespace

ArrivalsChart::ArrivalsChart(const QString &objectName, QWidget *parent)
    : QChartView{parent}
    , m_upper{new QLineSeries{this}}
    , m_lower{new QLineSeries{this}}
    , m_perStep{new QAreaSeries{m_upper, m_lower}}
    , m_byThen{new QLineSeries}
    , m_hours{new QCategoryAxis}
    , m_left{new QValueAxis}
    , m_right{new QValueAxis}
{
    setObjectName(objectName);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    build();
    dress();
    hide();
}

void ArrivalsChart::build()
{
    chart()->addSeries(m_perStep);
    chart()->addSeries(m_byThen);
    chart()->addAxis(m_hours, Qt::AlignBottom);
    chart()->addAxis(m_left, Qt::AlignLeft);
    chart()->addAxis(m_right, Qt::AlignRight);
    m_perStep->attachAxis(m_hours);
    m_perStep->attachAxis(m_left);
    m_byThen->attachAxis(m_hours);
    m_byThen->attachAxis(m_right);
    m_hours->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_right->setGridLineVisible(false);
    chart()->setMargins({0, 0, 0, 0});
    chart()->legend()->setAlignment(Qt::AlignTop);
}

/// In the colours of the hall.
void ArrivalsChart::dress()
{
    const QColor text = palette().color(QPalette::WindowText);
    const QColor mark = palette().color(QPalette::Highlight);
    QColor line = text;
    line.setAlphaF(0.25F);
    QColor filled = mark;
    filled.setAlphaF(0.55F);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setBackgroundVisible(false);
    chart()->setTitleBrush(text);
    QFont bold = font();
    bold.setBold(true);
    chart()->setTitleFont(bold);
    chart()->legend()->setLabelColor(text);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_hours),
                                static_cast<QAbstractAxis *>(m_left),
                                static_cast<QAbstractAxis *>(m_right)}) {
        axis->setLabelsColor(text);
        axis->setLinePenColor(line);
        axis->setGridLineColor(line);
    }
    m_perStep->setBrush(filled);
    m_perStep->setPen(QPen{mark, 1});
    m_byThen->setPen(QPen{text, 2.5});
}

void ArrivalsChart::nameSeries(const QString &perStep, const QString &byThen)
{
    m_perStep->setName(perStep);
    m_byThen->setName(byThen);
}

void ArrivalsChart::render(const QString &title,
                           const QMap<QDateTime, qint64> &steps,
                           const QTimeZone &zone)
{
    setVisible(!steps.isEmpty());
    chart()->setTitle(title);
    setAccessibleName(title);
    if (steps.isEmpty())
        return;
    const QDateTime first = steps.firstKey();
    const QDateTime last = steps.lastKey().addSecs(step);
    QList<QPointF> upper, lower, byThen{{0, 0}};
    qint64 people = 0;
    qint64 most = 1;
    for (QDateTime at = first; at < last; at = at.addSecs(step)) {
        const qint64 count = steps.value(at);
        const auto begins = static_cast<qreal>(first.secsTo(at));
        upper << QPointF{begins, qreal(count)} << QPointF{begins + step, qreal(count)};
        lower << QPointF{begins, 0} << QPointF{begins + step, 0};
        people += count;
        most = std::max(most, count);
        byThen << QPointF{begins + step, qreal(people)};
    }
    m_upper->replace(upper);
    m_lower->replace(lower);
    m_byThen->replace(byThen);
    fit(*m_left, most);
    fit(*m_right, people);
    renderHours(first, last, zone);
    setAccessibleDescription(QLocale{}.toString(people));
}

/// Full hours of the event's clock, as many as have room.
void ArrivalsChart::renderHours(const QDateTime &first,
                                const QDateTime &last,
                                const QTimeZone &zone)
{
    const QStringList known = m_hours->categoriesLabels();
    for (const QString &label : known)
        m_hours->remove(label);
    m_hours->setRange(0, qreal(first.secsTo(last)));
    const qint64 hours = first.secsTo(last) / 3600 + 1;
    const int every = static_cast<int>((hours + mostHours - 1) / mostHours);
    for (QDateTime at = first; at <= last; at = at.addSecs(step)) {
        const QTime clock = at.toTimeZone(zone).time();
        if (clock.minute() == 0 && clock.hour() % every == 0)
            m_hours->append(clock.toString(u"HH:mm"_s), qreal(first.secsTo(at)));
    }
}

void ArrivalsChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace lanyard::ui
