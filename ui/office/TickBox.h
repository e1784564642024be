// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace lanyard::ui {

/// A check box that is as tall as a finger and whose tick is seen in every theme.
class TickBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit TickBox(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override; ///< long words take two lines

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &point) const override;
};

} // namespace lanyard::ui
