// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportQuestionsStep.h"

#include "app/words/ImportWords.h"
#include "ui/kit/Spacing.h"
#include "ui/office/Choice.h"
#include "ui/office/ImportFlow.h"
#include "ui/office/PlainLabel.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int leftOut = -1; ///< stands beside the standings in a choice

} // namespace

ImportQuestionsStep::ImportQuestionsStep(QWidget *parent)
    : ImportStep{u"importQuestionsStep"_s, parent}
    , m_statusTitle{new PlainLabel{PlainLabel::Kind::Text, u"importStatusTitle"_s}}
    , m_grid{new QGridLayout}
    , m_unasked{new PlainLabel{PlainLabel::Kind::Bad, u"importUnaskedStatuses"_s}}
    , m_placesTitle{new PlainLabel{PlainLabel::Kind::Text, u"importPlacesTitle"_s}}
    , m_places{new Choice{u"importPlaces"_s}}
{
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(spacing::wide);
    body()->addWidget(m_statusTitle);
    body()->addLayout(m_grid);
    body()->addWidget(m_unasked);
    body()->addWidget(m_placesTitle);
    body()->addWidget(m_places);
    body()->addStretch(1);
    m_placesTitle->setBuddy(m_places);
    m_places->addItem({}, int(ReadOptions::Places::Each));
    m_places->addItem({}, int(ReadOptions::Places::One));
    connect(m_places, &QComboBox::activated, this, [this] {
        Q_EMIT placesWanted(static_cast<ReadOptions::Places>(m_places->currentData().toInt()));
    });
    retranslate();
}

void ImportQuestionsStep::render(const ImportFlow &flow)
{
    ask(flow);
    m_statusTitle->setVisible(!m_lines.isEmpty());
    for (const Line &line : std::as_const(m_lines))
        renderLine(line, flow);
    m_unasked->say(
        flow.unaskedStatuses() == 0
            ? QString{}
            : tr("%1 further words stand there, and their rows are left out. Go back: is "
                 "the status in another column?")
                  .arg(QLocale{}.toString(flow.unaskedStatuses())));
    renderPlaces(flow);
}

/// One line a word. Those that stand there already stay, with the focus that they may have.
void ImportQuestionsStep::ask(const ImportFlow &flow)
{
    QStringList asked;
    for (const Line &line : std::as_const(m_lines))
        asked << line.status;
    if (asked == flow.statuses().keys())
        return;
    for (const Line &line : std::as_const(m_lines)) {
        delete line.question;
        delete line.answer;
    }
    m_lines.clear();
    for (const QString &status : flow.statuses().keys())
        askStatus(status);
}

void ImportQuestionsStep::askStatus(const QString &status)
{
    const QString number = QString::number(m_lines.size());
    const Line line{status,
                    new PlainLabel{PlainLabel::Kind::Text, u"importStatusWord_"_s + number},
                    new Choice{u"importStatus_"_s + number}};
    line.question->setBuddy(line.answer);
    for (const Standing standing : everyStanding)
        line.answer->addItem({}, int(standing));
    line.answer->addItem({}, leftOut);
    m_grid->addWidget(line.question, int(m_lines.size()), 0);
    m_grid->addWidget(line.answer, int(m_lines.size()), 1);
    connect(line.answer, &QComboBox::activated, this, [this, status, answer = line.answer] {
        const int chosen = answer->currentData().toInt();
        if (chosen == leftOut)
            Q_EMIT leftOutWanted(status);
        else
            Q_EMIT standingWanted(status, static_cast<Standing>(chosen));
    });
    m_lines.append(line);
    retranslate();
}

void ImportQuestionsStep::renderLine(const Line &line, const ImportFlow &flow) const
{
    const qint64 rows = flow.statuses().value(line.status);
    const QString word
        = line.status.isEmpty() ? tr("(no status)") : tr("“%1”").arg(quoted(line.status));
    line.question->setText(rows == 1 ? tr("%1, in 1 row").arg(word)
                                     : tr("%1, in %2 rows").arg(word, QLocale{}.toString(rows)));
    line.answer->setAccessibleName(line.question->text());
    const auto chosen = flow.options().statuses.constFind(line.status);
    if (flow.isLeftOut(line.status))
        line.answer->choose(leftOut);
    else if (chosen != flow.options().statuses.cend())
        line.answer->choose(int(*chosen));
    else
        line.answer->setCurrentIndex(-1);
}

void ImportQuestionsStep::renderPlaces(const ImportFlow &flow)
{
    m_placesTitle->setVisible(flow.places() > 0);
    m_places->setVisible(flow.places() > 0);
    m_placesTitle->setText(
        flow.places() == 1
            ? tr("Some rows stand for several people: there is 1 person more than rows.")
            : tr("Some rows stand for several people: there are %1 people more than rows.")
                  .arg(QLocale{}.toString(flow.places())));
    m_places->choose(int(flow.options().places));
}

void ImportQuestionsStep::takeFocus()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.answer->currentIndex() < 0) {
            line.answer->setFocus();
            return;
        }
    }
}

void ImportQuestionsStep::retranslate()
{
    m_statusTitle->setText(
        tr("Lanyard does not know these words in the status column. What do they "
           "mean? Nobody is let in on a guess."));
    for (const Line &line : std::as_const(m_lines)) {
        line.answer->setPlaceholderText(tr("Please choose …"));
        for (int i = 0; i < line.answer->count(); ++i) {
            const int key = line.answer->itemData(i).toInt();
            line.answer->setItemText(
                i,
                key == leftOut ? tr("leave these rows out")
                               : words::ImportWords::standingTitle(static_cast<Standing>(key)));
        }
    }
    m_places->setItemText(0, tr("Register each person"));
    m_places->setItemText(1, tr("One registration a row"));
    m_places->setAccessibleName(tr("Several people on one row"));
}

} // namespace lanyard::ui
