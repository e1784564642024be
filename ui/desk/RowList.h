// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/StatusView.h"

#include <QListWidget>

namespace lanyard::ui {

[[nodiscard]] QString iconOf(StatusView::Level level);

/// How many rows down a key goes; zero: it is for something else.
[[nodiscard]] int rowStepOf(int key);

/// Rows of PersonRow. The arrow keys move in it from whatever field has the keyboard.
class RowList final : public QListWidget
{
    Q_OBJECT

public:
    explicit RowList(const QString &objectName, QWidget *parent = nullptr);

    QListWidgetItem *addRow(const QString &text, const QString &detail = {});
    void fillRow(QListWidgetItem &row, const QString &text, const QString &detail);
    void showState(QListWidgetItem &row, const StatusView &state);

    void step(int rows);
    /// Moves by the arrow keys and, if @p numbersChoose, by a digit. True if @p key was for it.
    [[nodiscard]] bool moveBy(const QKeyEvent &key, bool numbersChoose);
    void tick(int row, bool ticked);
    [[nodiscard]] bool isTicked(int row) const;
    /// Rows that are ticked, from the top.
    [[nodiscard]] QList<int> ticked() const;

Q_SIGNALS:
    void boxHit(int row); ///< by finger or mouse
    void rowHit(int row); ///< beside the box

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace lanyard::ui
