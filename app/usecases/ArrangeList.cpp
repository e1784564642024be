// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/ArrangeList.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <ranges>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

QString folded(const OfficeList::Row &row)
{
    QString text;
    for (const QVariant &cell : row.cells) {
        if (cell.typeId() == QMetaType::QDateTime)
            text += cell.toDateTime().toString(u"yyyy-MM-dd HH:mm"_s);
        else if (cell.typeId() != QMetaType::Bool)
            text += cell.toString();
        text += u'\n';
    }
    return text.toCaseFolded();
}

bool isText(const OfficeList &list, int column)
{
    const auto filled = std::ranges::find_if(list.rows, [column](const OfficeList::Row &row) {
        return row.cells.value(column).isValid();
    });
    return filled != list.rows.end() && filled->cells.value(column).typeId() == QMetaType::QString;
}

qint64 numberIn(const QVariant &cell)
{
    return cell.typeId() == QMetaType::QDateTime ? cell.toDateTime().toMSecsSinceEpoch()
                                                 : cell.toLongLong();
}

/// Empty ones at the end, the others by @p isBefore.
template<typename Key, typename IsEmpty, typename IsBefore>
void sortBy(std::vector<std::pair<Key, int>> &keys,
            bool descending,
            const IsEmpty &isEmpty,
            const IsBefore &isBefore)
{
    const auto filled = std::stable_partition(
        keys.begin(), keys.end(), [&](const auto &key) { return !isEmpty(key.first); });
    std::stable_sort(keys.begin(), filled, [&](const auto &a, const auto &b) {
        return descending ? isBefore(b.first, a.first) : isBefore(a.first, b.first);
    });
}

template<typename Key>
QList<int> rowsOf(const std::vector<std::pair<Key, int>> &keys)
{
    QList<int> rows;
    rows.reserve(qsizetype(keys.size()));
    for (const auto &key : keys)
        rows.append(key.second);
    return rows;
}

} // namespace

ArrangeList::ArrangeList(const OfficeList &list, const QLocale &locale)
    : m_list{list}
    , m_collator{locale}
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_texts.reserve(size_t(list.rows.size()));
    std::ranges::transform(list.rows, std::back_inserter(m_texts), folded);
}

QList<int> ArrangeList::operator()(const Order &order, const GoOn &goOn) const
{
    QList<int> rows = found(order.text, goOn);
    if (order.column < 0 || order.column >= m_list.columns.size())
        return rows;
    if (isText(m_list, order.column))
        sortTexts(rows, order, goOn);
    else
        sortNumbers(rows, order);
    return rows;
}

QList<int> ArrangeList::found(const QString &text, const GoOn &goOn) const
{
    constexpr size_t often = 4096;
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QList<int> rows;
    for (size_t row = 0; row < m_texts.size(); ++row) {
        if (row % often == 0 && !goOn())
            return rows;
        if (std::ranges::all_of(words,
                                [&](const QString &word) { return m_texts[row].contains(word); }))
            rows.append(int(row));
    }
    return rows;
}

void ArrangeList::sortTexts(QList<int> &rows, const Order &order, const GoOn &goOn) const
{
    std::vector<std::pair<std::optional<QCollatorSortKey>, int>> keys;
    keys.reserve(size_t(rows.size()));
    for (const int row : rows) {
        const QString text = m_list.rows[row].cells.value(order.column).toString().trimmed();
        keys.emplace_back(text.isEmpty() ? std::nullopt : std::optional{m_collator.sortKey(text)},
                          row);
    }
    if (!goOn())
        return;
    sortBy(
        keys,
        order.descending,
        [](const auto &key) { return !key.has_value(); },
        [](const auto &a, const auto &b) { return a->compare(*b) < 0; });
    rows = rowsOf(keys);
}

void ArrangeList::sortNumbers(QList<int> &rows, const Order &order) const
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    std::vector<std::pair<qint64, int>> keys;
    keys.reserve(size_t(rows.size()));
    for (const int row : rows) {
        const QVariant cell = m_list.rows[row].cells.value(order.column);
        keys.emplace_back(cell.isValid() ? numberIn(cell) : none, row);
    }
    sortBy(
        keys, order.descending, [](qint64 key) { return key == none; }, std::less{});
    rows = rowsOf(keys);
}

} // namespace lanyard
