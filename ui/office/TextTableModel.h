// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/TextTable.h"

#include <QAbstractTableModel>

namespace lanyard::ui {

class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void render(const words::TextTable &table);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    words::TextTable m_table;
};

} // namespace lanyard::ui
