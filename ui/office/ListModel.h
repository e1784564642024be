// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/OfficeList.h"

#include <QAbstractTableModel>

#include <memory>

namespace lanyard::ui {

/// Shows some rows of a list in some order; both are made elsewhere and shared.
class ListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void render(std::shared_ptr<const OfficeList> list, QList<int> rows);
    /// Whom a row is about; empty: nobody.
    [[nodiscard]] QString codeIn(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isOurs(int column) const;

    std::shared_ptr<const OfficeList> m_list;
    QList<int> m_rows;
};

} // namespace lanyard::ui
