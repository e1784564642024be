// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ColumnMapping.h"

#include "app/domain/UnknownReason.h"
#include "app/ports/RegistrationReader.h"
#include "ui/office/Choice.h"
#include "ui/office/ImportWords.h"
#include "ui/office/PlainLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

ColumnMapping::ColumnMapping(QWidget *parent)
    : QWidget{parent}
{
    setObjectName(u"columnMapping"_s);
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    setFields({u"code"_s,
               u"name"_s,
               u"first_name"_s,
               u"last_name"_s,
               u"company"_s,
               u"job_title"_s,
               u"email"_s,
               u"phone"_s,
               u"ticket_type"_s,
               u"order"_s,
               u"status"_s,
               u"notes"_s});
}

void ColumnMapping::setFields(const QStringList &fields)
{
    for (const Line &line : std::as_const(m_lines)) {
        delete line.title;
        delete line.choice;
    }
    m_lines.clear();
    auto *grid = qobject_cast<QGridLayout *>(layout());
    for (int i = 0; i < fields.size(); ++i) {
        const QString &field = fields.at(i);
        const Line line{new PlainLabel{PlainLabel::Kind::Text, u"columnTitle_"_s + field},
                        new Choice{u"column_"_s + field}};
        line.title->setBuddy(line.choice);
        grid->addWidget(line.title, i / 2, i % 2 * 2);
        grid->addWidget(line.choice, i / 2, i % 2 * 2 + 1);
        connect(line.choice, &QComboBox::activated, this, &ColumnMapping::changed);
        m_lines.insert(field, line);
    }
    retranslate();
}

void ColumnMapping::render(const ReadReport &file)
{
    m_read = file.columns;
    QStringList headers = file.columns.values() + file.otherColumns;
    headers.removeAll(QString{});
    headers.removeDuplicates();
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        fill(line.key(), headers, m_read.value(line.key()));
}

void ColumnMapping::fill(const QString &field, const QStringList &headers, const QString &current)
{
    Choice *choice = m_lines.value(field).choice;
    const QSignalBlocker quiet{choice};
    choice->clear();
    choice->addItem(tr("(none)"), QString{});
    for (const QString &header : headers)
        choice->addItem(excerptOf(header), header);
    choice->choose(current);
}

QMap<QString, QString> ColumnMapping::changes() const
{
    QMap<QString, QString> changes;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const QString header = line->choice->currentData().toString();
        if (header != m_read.value(line.key()))
            changes.insert(line.key(), header);
    }
    return changes;
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
        const QString title = ImportWords::fieldTitle(line.key());
        line->title->setText(title);
        line->choice->setAccessibleName(title);
        if (line->choice->count() > 0)
            line->choice->setItemText(0, tr("(none)"));
    }
}

} // namespace lanyard::ui
