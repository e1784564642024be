// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/usecases/ArrangeList.h"
#include "ui/office/Page.h"

#include <memory>

class QLineEdit;
class QModelIndex;
class QPushButton;

namespace lanyard::ui {

class Choice;
class PlainLabel;
class TextTableView;

/// Every list of the event, one at a time: sorted by a press on a header, narrowed down by typing,
/// saved as it is shown. Rows about a person open that person.
class ListsPage final : public Page
{
    Q_OBJECT

public:
    explicit ListsPage(QWidget *parent = nullptr);

    void setEvent(const Event &event);
    /// Chooses a list, as if the person had; its filter is empty then.
    void choose(ListKind kind);
    [[nodiscard]] ListKind kind() const;
    /// As if the person had named this file.
    void exportTo(const QString &path);

public Q_SLOTS:
    void showList(const std::shared_ptr<const lanyard::OfficeList> &list);
    void showRows(const QList<int> &rows, const lanyard::ArrangeList::Order &order);
    void showExportStopped();
    void showExportDone(const QString &path, qint64 rows);
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void listWanted(lanyard::ListKind kind, const lanyard::ArrangeList::Order &order);
    void orderWanted(const lanyard::ArrangeList::Order &order);
    void stopWanted(); ///< nobody needs the list that was asked for last
    void exportWanted(const QString &path);
    void exportStopWanted();
    void personWanted(const QString &code);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFilter();
    void buildTable();
    void buildActions();
    void load();
    void stop();
    void sortBy(int column);
    void reorder();
    void openRow(const QModelIndex &index);
    void askWhere();
    void renderState();
    [[nodiscard]] QString codeIn(int row) const; ///< of whom it is about; empty: of nobody

    Event m_event;
    std::shared_ptr<const OfficeList> m_list;
    std::shared_ptr<const OfficeList>
        m_shown; ///< in the table: while a new one is arranged, still the one before
    QList<int> m_rows; ///< of it, in the order of the table
    ArrangeList::Order m_order;
    bool m_reading = false;
    bool m_writing = false;
    bool m_fitted = false; ///< the columns, to the list that is shown
    Choice *m_kind;
    QLineEdit *m_filter;
    PlainLabel *m_failure;
    PlainLabel *m_done;
    PlainLabel *m_state;
    TextTableView *m_table;
    QPushButton *m_stop;
    QPushButton *m_again;
    QPushButton *m_open;
    QPushButton *m_save;
};

} // namespace lanyard::ui
