// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/OfficeList.h"

#include <QCollator>

#include <functional>
#include <vector>

namespace lanyard {

/// Finds the rows of a list that a person asks for, in the order that they ask for.
class ArrangeList final
{
public:
    struct Order
    {
        QString text = {}; ///< words; each stands in some cell of a row, in any case
        int column = -1; ///< to sort by; -1: as the list is
        bool descending = false; ///< empty cells come last all the same

        friend bool operator==(const Order &, const Order &) = default;
    };

    /// @p list must outlive it. Texts are compared as people of @p locale do, numbers in them by
    /// their value.
    ArrangeList(const OfficeList &list, const QLocale &locale);

    using GoOn = std::function<bool()>;
    /// Numbers of rows. Given up, with any result, when @p goOn answers false.
    [[nodiscard]] QList<int> operator()(const Order &order, const GoOn &goOn) const;

private:
    [[nodiscard]] QList<int> found(const QString &text, const GoOn &goOn) const;
    void sortTexts(QList<int> &rows, const Order &order, const GoOn &goOn) const;
    void sortNumbers(QList<int> &rows, const Order &order) const;

    const OfficeList &m_list;
    QCollator m_collator;
    std::vector<QString> m_texts; ///< everything in a row, folded
};

} // namespace lanyard
