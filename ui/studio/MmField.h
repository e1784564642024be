// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDoubleSpinBox>

namespace lanyard::ui {

/// A length in millimetres, or a number with another unit, without needless zeros. Ctrl+Z in it is
/// that of the window: it takes a step of work back, not a letter.
class MmField final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    MmField(const QString &objectName, double least, double most, double step = 0.5);

    void setQuietly(double value); ///< nobody typed it
    [[nodiscard]] QString textFromValue(double value) const override;

protected:
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// Whether @p event asks who wants Ctrl+Z or Ctrl+Shift+Z.
[[nodiscard]] bool isUndoQuestion(const QEvent &event);

} // namespace lanyard::ui
