// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportColumnsStep.h"

#include "app/words/ImportTables.h"
#include "app/words/ImportWords.h"
#include "ui/office/ColumnMapping.h"
#include "ui/office/ImportFlow.h"
#include "ui/office/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

ImportColumnsStep::ImportColumnsStep(QWidget *parent)
    : ImportStep{u"importColumnsStep"_s, parent}
    , m_legend{new PlainLabel{PlainLabel::Kind::Text, u"importColumnsLegend"_s}}
    , m_codesMade{new PlainLabel{PlainLabel::Kind::Good, u"importCodesMadeHere"_s}}
    , m_others{new PlainLabel{PlainLabel::Kind::Hint, u"importOtherColumns"_s}}
    , m_columns{new ColumnMapping}
{
    body()->addWidget(m_legend);
    body()->addWidget(m_codesMade);
    body()->addWidget(m_columns);
    body()->addWidget(m_others);
    body()->addStretch(1);
    connect(m_columns, &ColumnMapping::columnWanted, this, &ImportColumnsStep::columnWanted);
    retranslate();
}

void ImportColumnsStep::setFields(const QStringList &fields)
{
    m_columns->setFields(fields);
}

void ImportColumnsStep::render(const ImportFlow &flow)
{
    if (!flow.preview())
        return;
    const QMap<QString, QString> &columns = flow.preview()->table.columns;
    const bool splitName = columns.contains(u"first_name"_s) || columns.contains(u"last_name"_s);
    QStringList required{splitName ? u"last_name"_s : u"name"_s};
    const bool codesMade = flow.report() && flow.report()->file.codesMade;
    if (!codesMade)
        required << u"code"_s;
    m_columns->render(flow.preview()->table);
    m_columns->require(required, flow.lackingField());
    m_codesMade->say(codesMade ? words::ImportWords{QLocale{}}.codesMade(*flow.report())
                               : QString{});
    sayOthers(flow);
}

void ImportColumnsStep::sayOthers(const ImportFlow &flow)
{
    const TablePreview &table = flow.preview()->table;
    QStringList used;
    for (const QString &field : table.columns.keys())
        used << words::headersOf(table, field);
    QStringList others;
    for (const QString &header : table.headers)
        if (!header.isEmpty() && !used.contains(header))
            others << quoted(header);
    m_others->say(others.isEmpty() ? QString{}
                                   : tr("Kept as further fields: %1").arg(others.join(tr(", "))));
}

void ImportColumnsStep::takeFocus(const ImportFlow &flow)
{
    m_columns->focus(flow.lackingField());
}

void ImportColumnsStep::retranslate()
{
    m_legend->setText(tr("Which column is what? Fields with * are needed."));
}

} // namespace lanyard::ui
