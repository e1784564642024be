// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

namespace lanyard::ui {

/// Amounts as horizontal bars, one line each: what it is, the bar, the number in figures; of how
/// many there is room for, where that is known.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(const QString &objectName, QWidget *parent = nullptr);

    struct Bar
    {
        QString label; ///< drawn letter by letter
        qint64 value = 0;
        std::optional<qint64> of{}; ///< how many there is room for: a frame around the bar
        QString figure{}; ///< behind the bar, instead of the number

        friend bool operator==(const Bar &, const Bar &) = default;
    };
    void render(const QString &title, const QList<Bar> &bars);

    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int figureWidth() const;
    void paintBar(QPainter &painter, const QRect &line, const Bar &bar, qint64 largest) const;

    QString m_title;
    QList<Bar> m_bars;
};

} // namespace lanyard::ui
