// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMap>
#include <QTimeZone>
#include <QtCharts/QChartView>

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace lanyard::ui {

/// One day's arrivals over its hours: how many in each ten minutes, filled, and how many by then,
/// as a line with a scale of its own on the right.
class ArrivalsChart final : public QChartView
{
    Q_OBJECT

public:
    explicit ArrivalsChart(const QString &objectName, QWidget *parent = nullptr);

    /// @p steps: begin of each ten minutes (UTC) → people. Hides itself where there are none.
    void render(const QString &title, const QMap<QDateTime, qint64> &steps, const QTimeZone &zone);
    void nameSeries(const QString &perStep, const QString &byThen);

    [[nodiscard]] QSize sizeHint() const override { return {480, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 240}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void dress();
    void renderHours(const QDateTime &first, const QDateTime &last, const QTimeZone &zone);

    QLineSeries *m_upper;
    QLineSeries *m_lower;
    QAreaSeries *m_perStep;
    QLineSeries *m_byThen;
    QCategoryAxis *m_hours;
    QValueAxis *m_left;
    QValueAxis *m_right;
};

} // namespace lanyard::ui
