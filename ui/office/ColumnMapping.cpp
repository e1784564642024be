// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ColumnMapping.h"

#include "app/domain/UnknownReason.h"
#include "app/ports/RegistrationReader.h"
#include "app/words/ImportTables.h"
#include "app/words/ImportWords.h"
#include "ui/kit/Spacing.h"
#include "ui/office/Choice.h"
#include "ui/office/PlainLabel.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int mostExamples = 3;

/// The first values of a column, no two the same: "张伟 · 李娜 · 王芳".
QString examplesOf(const TablePreview &preview, const QString &header)
{
    const qsizetype column = preview.headers.indexOf(header);
    if (column < 0)
        return {};
    QStringList examples;
    for (const QStringList &row : preview.rows) {
        const QString text = excerptOf(row.value(column));
        if (!text.isEmpty() && !examples.contains(text))
            examples << text;
        if (examples.size() == mostExamples)
            break;
    }
    return examples.join(u"  ·  ");
}

} // namespace

ColumnMapping::ColumnMapping(QWidget *parent)
    : QWidget{parent}
{
    setObjectName(u"columnMapping"_s);
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::wide);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 4);
}

void ColumnMapping::setFields(const QStringList &fields)
{
    for (const Line &line : std::as_const(m_lines)) {
        delete line.title;
        delete line.choice;
        delete line.example;
    }
    m_lines.clear();
    for (int row = 0; row < fields.size(); ++row)
        add(row, fields.at(row));
    retranslate();
}

void ColumnMapping::add(int row, const QString &field)
{
    const Line line{new PlainLabel{PlainLabel::Kind::Text, u"columnTitle_"_s + field},
                    new Choice{u"column_"_s + field},
                    new PlainLabel{PlainLabel::Kind::Hint, u"columnExample_"_s + field}};
    line.title->setBuddy(line.choice);
    auto *grid = qobject_cast<QGridLayout *>(layout());
    grid->addWidget(line.title, row, 0);
    grid->addWidget(line.choice, row, 1);
    grid->addWidget(line.example, row, 2);
    connect(line.choice, &QComboBox::activated, this, [this, field, choice = line.choice] {
        Q_EMIT columnWanted(field, choice->currentData().toString());
    });
    m_lines.insert(field, line);
}

void ColumnMapping::render(const TablePreview &preview)
{
    const QStringList fields = m_lines.keys();
    for (const QString &field : fields)
        renderLine(field, preview);
    retranslate();
}

void ColumnMapping::renderLine(const QString &field, const TablePreview &preview)
{
    Choice *choice = m_lines.value(field).choice;
    const QString header = preview.columns.value(field);
    QStringList headers = preview.headers;
    if (!headers.contains(header))
        headers.prepend(header); // several columns together
    fill(*choice, headers);
    choice->choose(header);
    QStringList examples;
    for (const QString &part : words::headersOf(preview, field))
        examples << examplesOf(preview, part);
    m_examples.insert(field, examples.join(u" + "_s));
}

/// A list that is the same stays: somebody may have it open.
void ColumnMapping::fill(Choice &choice, const QStringList &headers)
{
    QStringList entries{QString{}};
    for (const QString &header : headers)
        if (!header.isEmpty())
            entries << header;
    QStringList present;
    for (int i = 0; i < choice.count(); ++i)
        present << choice.itemData(i).toString();
    if (present == entries)
        return;
    choice.clear();
    choice.addItem(tr("(none)"), QString{});
    for (const QString &header : entries.mid(1))
        choice.addItem(excerptOf(header), header);
}

void ColumnMapping::require(const QStringList &fields, const QString &lacking)
{
    m_required = fields;
    m_lacking = lacking;
    retranslate();
}

void ColumnMapping::focus(const QString &field)
{
    if (m_lines.contains(field))
        m_lines.value(field).choice->setFocus();
}

void ColumnMapping::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ColumnMapping::retranslate()
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const QString title = words::ImportWords::fieldTitle(line.key());
        const bool lacking = line.key() == m_lacking;
        line->title->setText(m_required.contains(line.key()) ? tr("%1 *").arg(title) : title);
        line->title->setKind(lacking ? PlainLabel::Kind::Bad : PlainLabel::Kind::Text);
        line->choice->setAccessibleName(title);
        line->example->setText(lacking ? tr("Needed. Which column is it?")
                                       : m_examples.value(line.key()));
        line->example->setKind(lacking ? PlainLabel::Kind::Bad : PlainLabel::Kind::Hint);
        if (line->choice->count() > 0)
            line->choice->setItemText(0, tr("(none)"));
    }
}

} // namespace lanyard::ui
