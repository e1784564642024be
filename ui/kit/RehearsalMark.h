// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace lanyard::ui {

/// Lies over a whole window and says aslant across it that nothing here is real. Whatever is below
/// is seen, clicked and read as before.
class RehearsalMark final : public QWidget
{
    Q_OBJECT

public:
    /// Follows @p window, which owns it. Hidden at first.
    explicit RehearsalMark(QWidget &window);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover();
    void paintFrame(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void retranslate();
};

} // namespace lanyard::ui
