// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ProblemModel.h"

#include "app/ports/Wording.h"

#include <QLocale>

namespace lanyard::ui {

ProblemModel::ProblemModel(const Wording &wording, QObject *parent)
    : QAbstractTableModel{parent}
    , m_wording{wording}
{
}

void ProblemModel::render(const QList<ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ImportProblem &problem = m_problems.at(index.row());
    return index.column() == 0 ? QLocale().toString(problem.row) : m_wording.sentence(problem);
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Row") : tr("Why it is left out");
}

} // namespace lanyard::ui
