// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace lanyard::ui {

/// One drawing, as large as its box, in the colour of WindowText.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &icon = {}, QWidget *parent = nullptr);

    void setIcon(const QString &icon);
    [[nodiscard]] const QString &icon() const noexcept { return m_icon; }

    /// Height and width in heights of ordinary writing; without it the layout decides.
    void setTimesWriting(double times);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_icon;
    double m_times = 0;
};

} // namespace lanyard::ui
