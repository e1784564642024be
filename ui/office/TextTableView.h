// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/TextTable.h"

#include <QTableView>

namespace lanyard::ui {

class TextTableModel;

/// Shows a words::TextTable, however long it is: only its beginning is measured.
class TextTableView final : public QTableView
{
    Q_OBJECT

public:
    enum class Use {
        Read, ///< texts wrap, as long as the table is short
        Choose, ///< one row of it, as tall as a finger; the headers may be pressed
    };
    explicit TextTableView(const QString &objectName,
                           Use use = Use::Read,
                           QWidget *parent = nullptr);

    enum class Columns { Fit, Keep };
    void render(const words::TextTable &table, Columns columns = Columns::Fit);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void fitColumns();
    void fitRows();

    const Use m_use;
    TextTableModel *m_model;
    bool m_isFittedUnseen = false; ///< before its letters were those that it is shown with
};

} // namespace lanyard::ui
