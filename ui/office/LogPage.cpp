// SPDX-License-Identifier: Apache-2.0
#include "ui/office/LogPage.h"

#include "app/words/LogWords.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TextTableView.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

using words::LogWords;

LogPage::LogPage(QWidget *parent)
    : Page{u"logPage"_s, parent}
    , m_explanation{new PlainLabel{PlainLabel::Kind::Hint, u"logExplanation"_s}}
    , m_what{new Choice{u"logWhat"_s}}
    , m_search{touch(new QLineEdit, u"logSearch"_s)}
    , m_save{touch(new QPushButton, u"logSave"_s)}
    , m_saved{new PlainLabel{PlainLabel::Kind::Good, u"logSaved"_s}}
    , m_nothing{new PlainLabel{PlainLabel::Kind::Hint, u"logNothing"_s}}
    , m_table{new TextTableView{u"logTable"_s}}
{
    m_what->addItem({}, false);
    m_what->addItem({}, true);
    m_search->setClearButtonEnabled(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 2);
    line->addWidget(m_what, 1);
    content()->addWidget(m_explanation);
    content()->addLayout(line);
    content()->addWidget(m_nothing);
    content()->addWidget(m_table, 1);
    m_saved->hide();
    actions()->addWidget(m_saved, 1);
    actions()->addStretch(0);
    actions()->addWidget(m_save);
    connect(m_what, &QComboBox::activated, this, &LogPage::filter);
    connect(m_search, &QLineEdit::textChanged, this, &LogPage::filter);
    connect(m_save, &QPushButton::clicked, this, &LogPage::askWhere);
    retranslate();
}

void LogPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_saved->hide();
    Q_EMIT opened();
}

void LogPage::showEntries(const QList<LogEntry> &entries)
{
    m_entries = entries;
    writeLines();
}

void LogPage::writeLines()
{
    const LogWords words{QLocale{}};
    m_lines.clear();
    m_lines.reserve(m_entries.size());
    for (const LogEntry &entry : std::as_const(m_entries))
        m_lines.append({entry, words.time(entry), words.sentence(entry)});
    filter();
}

void LogPage::filter()
{
    const QString wanted = m_search->text().trimmed();
    const bool onlyTrouble = m_what->currentData().toBool();
    m_shown.clear();
    for (const Line &line : std::as_const(m_lines)) {
        const bool fits = !onlyTrouble || isTrouble(line.entry.kind);
        if (fits
            && (wanted.isEmpty() || line.sentence.contains(wanted, Qt::CaseInsensitive)
                || line.time.contains(wanted)))
            m_shown.append(line);
    }
    m_nothing->setVisible(m_shown.isEmpty());
    m_table->setVisible(!m_shown.isEmpty());
    m_save->setEnabled(!m_shown.isEmpty());
    m_table->render({.titles = {tr("Time"), QString{}, tr("What happened")},
                     .rows = int(m_shown.size()),
                     .cell = [lines = m_shown](int row, int column) -> QString {
                         const Line &line = lines.at(row);
                         switch (column) {
                         case 0: return line.time;
                         case 1: return isTrouble(line.entry.kind) ? u"⚠"_s : QString{};
                         default: return line.sentence;
                         }
                     }});
}

void LogPage::askWhere()
{
    askForNewFile(
        this, tr("Save as"), u"lanyard-log.txt"_s, tr("Text (*.txt)"), [this](const QString &path) {
            QList<LogEntry> shown;
            for (const Line &line : std::as_const(m_shown))
                shown.append(line.entry);
            Q_EMIT saveWanted(path, LogWords{QLocale{}}.document(shown));
        });
}

void LogPage::showSaved(const QString &path)
{
    m_saved->setKind(PlainLabel::Kind::Good);
    m_saved->say(tr("%1 is saved.").arg(quoted(QFileInfo{path}.fileName())));
}

void LogPage::showFailure(const QString &sentence)
{
    m_saved->setKind(PlainLabel::Kind::Bad);
    m_saved->say(sentence);
}

void LogPage::retranslate()
{
    setTitle(tr("Log"));
    m_explanation->setText(tr("What happened to the program, its devices and its files. It holds "
                              "no names, no ticket codes and no contacts: you may pass it on."));
    m_what->setItemText(0, tr("Everything"));
    m_what->setItemText(1, tr("Only troubles"));
    m_what->setAccessibleName(tr("What is shown"));
    m_search->setPlaceholderText(tr("Search in the log"));
    m_search->setAccessibleName(tr("Search in the log"));
    m_save->setText(tr("Save as text …"));
    m_nothing->setText(tr("Nothing of that kind has happened."));
    writeLines();
}

} // namespace lanyard::ui
