// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/TextTable.h"

#include <QTableView>

namespace lanyard::ui {

class TextTableModel;

/// Shows a words::TextTable to read in, however long it is. A short one is as wide and as tall as
/// its texts want; of a long one only the beginning is measured.
class TextTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TextTableView(const QString &objectName, QWidget *parent = nullptr);

    void render(const words::TextTable &table);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void fitRows();

    TextTableModel *m_model;
};

} // namespace lanyard::ui
