// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace lanyard::ui {

/// A row for a finger: two lines on the left, a state on the right; before them a number to choose
/// it by, or a box to tick. People of the same name have a bar beside them and their second line in
/// bold. Paints text only as text.
class PersonRow final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        Detail = Qt::UserRole,
        State,
        Icon,
        Namesake,
        LastNamesake,
        Number, ///< int; from 1; negative: only its room
        Ticked, ///< bool; none: no box
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Of the number or the box; a finger that comes down on it means the box.
    [[nodiscard]] static int headWidth(const QFont &font);
};

} // namespace lanyard::ui
