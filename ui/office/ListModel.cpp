// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ListModel.h"

#include "app/domain/UnknownReason.h"
#include "app/words/ColumnTitles.h"
#include "app/words/ListWords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

void ListModel::render(std::shared_ptr<const OfficeList> list, QList<int> rows)
{
    beginResetModel();
    m_list = std::move(list);
    m_rows = std::move(rows);
    endResetModel();
}

QString ListModel::codeIn(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_list->rows[m_rows[row]].code : QString{};
}

/// Sentences, in which what comes from outside is made safe already.
bool ListModel::isOurs(int column) const
{
    return m_list->columns.value(column) == "details"_L1;
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_list ? 0 : int(m_list->columns.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QVariant cell = m_list->rows[m_rows[index.row()]].cells.value(index.column());
    if (role == Qt::DisplayRole) {
        const QString text = words::ListWords::text(cell);
        return isOurs(index.column()) ? text : excerptOf(text);
    }
    if (role == Qt::TextAlignmentRole && cell.typeId() == QMetaType::LongLong)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_list)
        return {};
    return words::columnTitle(m_list->columns.value(section));
}

} // namespace lanyard::ui
