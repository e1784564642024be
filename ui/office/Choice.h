// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace lanyard::ui {

/// A combo box that does not widen its page with long entries, and that the mouse wheel scrolls
/// past instead of changing it unseen.
class Choice final : public QComboBox
{
    Q_OBJECT

public:
    explicit Choice(const QString &objectName, QWidget *parent = nullptr);

    /// Selects the entry with this key; the first one if there is none.
    void choose(const QVariant &key);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace lanyard::ui
