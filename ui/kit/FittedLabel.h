// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/TextFit.h"

#include <QWidget>

namespace lanyard::ui {

/// Plain text as large as its box allows. It never asks for room: its layout gives it a box and
/// the text adapts. Writes in the colour of WindowText.
class FittedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit FittedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const noexcept { return m_text; }

    void setAlignment(Qt::Alignment alignment);
    void setLimits(const TextFitLimits &limits);
    void setBold(bool bold);
    /// At most so many heights of ordinary writing; zero: as large as the box allows.
    void setTimesWriting(double times);
    /// Never smaller than so many heights of ordinary writing: the end gives way to … instead.
    void setLeastTimesWriting(double times);

    /// What is painted now.
    [[nodiscard]] const TextFit &fit() const noexcept { return m_fit; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {1, 1}; }
    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refit();

    QString m_text;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    TextFitLimits m_limits;
    bool m_bold = false;
    double m_times = 0;
    double m_leastTimes = 0;
    TextFit m_fit;
};

} // namespace lanyard::ui
