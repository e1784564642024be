// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationReader.h"

#include <QAbstractTableModel>

namespace lanyard {
class Wording;
}

namespace lanyard::ui {

/// The rows of an import that were left out; sentences are made as they are looked at, so that a
/// million of them cost nothing.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ProblemModel(const Wording &wording, QObject *parent = nullptr);

    void render(const QList<ImportProblem> &problems);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Wording &m_wording;
    QList<ImportProblem> m_problems;
};

} // namespace lanyard::ui
