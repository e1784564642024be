// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/TextTable.h"
#include "ui/office/ImportStep.h"

#include <QList>

class QTabBar;

namespace lanyard {
class Wording;
struct ImportReport;
} // namespace lanyard

namespace lanyard::ui {

class PlainLabel;
class TextTableView;
class TickBox;

/// What an import did or would do: in sentences first, then in lists.
class ImportReportView final : public ImportStep
{
    Q_OBJECT

public:
    explicit ImportReportView(const Wording &wording, QWidget *parent = nullptr);

    void render(const ImportReport &report);

    [[nodiscard]] bool cancelsMissing() const;

protected:
    void retranslate() override;

private:
    void renderSentences(const ImportReport &report);
    void renderLists(const ImportReport &report);
    void showList(int index);

    const Wording &m_wording;
    PlainLabel *m_rows;
    PlainLabel *m_notes;
    PlainLabel *m_changes;
    PlainLabel *m_missing;
    TickBox *m_cancelMissing;
    QTabBar *m_tabs;
    TextTableView *m_table;
    QList<words::TextTable> m_lists;
};

} // namespace lanyard::ui
