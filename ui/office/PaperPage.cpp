// SPDX-License-Identifier: Apache-2.0
#include "ui/office/PaperPage.h"

#include "app/domain/UnknownReason.h"
#include "app/domain/WallClock.h"
#include "app/ports/Wording.h"
#include "app/words/HistoryWords.h"
#include "app/words/PersonName.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"
#include "ui/office/Choice.h"
#include "ui/office/DateFormats.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TwoLineList.h"

#include <QDateTimeEdit>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

PaperPage::PaperPage(const Wording &wording, QWidget *parent)
    : Page{u"paperPage"_s, parent}
    , m_wording{wording}
    , m_hint{new PlainLabel{PlainLabel::Kind::Hint, u"paperHint"_s}}
    , m_door{new Choice{u"paperDoor"_s}}
    , m_time{touch(new QDateTimeEdit, u"paperTime"_s)}
    , m_code{touch(new QLineEdit, u"paperCode"_s)}
    , m_name{new PlainLabel{PlainLabel::Kind::Section, u"paperName"_s}}
    , m_problem{new PlainLabel{PlainLabel::Kind::Bad, u"paperProblem"_s}}
    , m_done{new PlainLabel{PlainLabel::Kind::Good, u"paperDone"_s}}
    , m_list{new TwoLineList{u"paperList"_s}}
    , m_print{touch(new FittedButton, u"paperPrint"_s)}
    , m_stop{touch(new FittedButton, u"paperStop"_s)}
    , m_undo{touch(new FittedButton, u"paperUndo"_s)}
    , m_letIn{touch(new FittedButton, u"paperLetIn"_s)}
{
    buildForm();
    buildActions();
    renderActions();
    retranslate();
}

void PaperPage::buildForm()
{
    m_time->setCalendarPopup(true);
    m_time->setTimeSpec(Qt::UTC); // carries the event's wall clock
    m_code->setMaxLength(TicketCode::longest);
    auto *line = new QHBoxLayout;
    line->addWidget(m_door, 1);
    line->addWidget(m_time, 1);
    content()->addWidget(m_hint);
    content()->addLayout(line);
    content()->addWidget(m_code);
    for (PlainLabel *label : {m_name, m_problem, m_done}) {
        content()->addWidget(label);
        label->hide();
    }
    content()->addWidget(m_list, 1);
    m_list->setMinimumHeight(2 * fingerHeight);
    connect(m_code, &QLineEdit::textChanged, this, &PaperPage::look);
    connect(m_code, &QLineEdit::returnPressed, this, &PaperPage::enter);
    const auto toCode = [this] { m_code->setFocus(); };
    connect(m_door, &QComboBox::activated, this, toCode);
    connect(new QShortcut{Qt::Key_Return, m_time, nullptr, nullptr, Qt::WidgetWithChildrenShortcut},
            &QShortcut::activated,
            this,
            toCode);
    connect(new QShortcut{Qt::Key_F2, this}, &QShortcut::activated, this, [this] {
        m_time->setFocus();
        m_time->setSelectedSection(QDateTimeEdit::HourSection);
    });
    connect(new QShortcut{Qt::Key_F3, this}, &QShortcut::activated, this, [this] {
        m_door->setFocus();
        m_door->showPopup();
    });
}

void PaperPage::buildActions()
{
    actions()->addWidget(m_print);
    actions()->addWidget(m_stop);
    m_stop->hide();
    actions()->addStretch(1);
    actions()->addWidget(m_letIn);
    actions()->addWidget(m_undo);
    addKey(Qt::Key_F4, m_undo);
    addKey(Qt::Key_F6, m_letIn);
    connect(m_undo, &QPushButton::clicked, this, &PaperPage::takeBackLast);
    connect(m_letIn, &QPushButton::clicked, this, &PaperPage::letIn);
    connect(m_print, &QPushButton::clicked, this, &PaperPage::askWhere);
    connect(m_stop, &QPushButton::clicked, this, &PaperPage::listStopWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, &PaperPage::renderActions);
}

void PaperPage::addKey(Qt::Key key, QPushButton *button)
{
    connect(new QShortcut{key, this}, &QShortcut::activated, button, &QPushButton::click);
}

void PaperPage::setEvent(const Event &event)
{
    if (event.id == m_event.id)
        return;
    m_event = event;
    m_lines.clear();
    m_list->clear();
    m_code->clear();
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(zoneOf(event));
    m_time->setDateTime({qBound(event.starts, now.date(), event.ends), now.time(), Qt::UTC});
    renderActions();
}

void PaperPage::showDoors(const QList<Door> &doors)
{
    m_doors = doors;
    const QVariant chosen = m_door->currentData();
    m_door->clear();
    for (const Door &door : doors)
        m_door->addItem(excerptOf(door.name), door.id.value());
    m_door->choose(chosen);
}

void PaperPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_code->setFocus();
}

QString PaperPage::unfinished() const
{
    return typed().isEmpty() ? QString{} : tr("The code %1 is not entered.").arg(quoted(typed()));
}

QString PaperPage::typed() const
{
    return m_code->text().trimmed();
}

QDateTime PaperPage::at() const
{
    return onWallClock(zoneOf(m_event), m_time->date(), m_time->time()).first;
}

/// Who is meant, while it is typed.
void PaperPage::look()
{
    m_meant.reset();
    m_entering = false;
    m_name->hide();
    m_problem->hide();
    if (!typed().isEmpty())
        Q_EMIT meantWanted(typed());
}

void PaperPage::showMeant(const QString &typed, const EnterFromPaper::Meant &meant)
{
    if (typed != this->typed())
        return; // typed on meanwhile
    m_meant = meant;
    m_name->say(
        meant.who ? quoted(words::personName(*meant.who))
                + (meant.who->company.isEmpty() ? QString{} : u" · "_s + quoted(meant.who->company))
                  : QString{});
    if (m_entering)
        enterMeant();
}

void PaperPage::enter()
{
    if (typed().isEmpty() || m_storing)
        return;
    m_done->hide();
    m_entering = true;
    if (m_meant)
        enterMeant();
}

void PaperPage::enterMeant()
{
    m_entering = false;
    if (!m_meant->who) {
        m_problem->say(
            m_meant->mistyped
                ? tr("%1 is mistyped: its letters do not fit together. Compare it "
                     "with the list.")
                      .arg(quoted(typed()))
                : tr("Nobody has the code %1. Compare it with the list.").arg(quoted(typed())));
        m_code->selectAll();
        return;
    }
    m_storing = true;
    Q_EMIT tickEntered({.who = m_meant->who->id,
                        .door = Id<Door>{m_door->currentData().toLongLong()},
                        .at = at()});
}

void PaperPage::showEntered(const EnterFromPaper::Entered &entered)
{
    m_storing = false;
    m_lines.append({entered});
    m_list->addOnTop({}, {}, {});
    renderLine(int(m_lines.size()) - 1);
    m_list->setCurrentRow(0);
    m_list->scrollToTop();
    m_problem->hide();
    m_code->clear();
    m_code->setFocus();
    renderActions();
}

void PaperPage::showTakenBack(const EnterFromPaper::Entered &entered)
{
    for (int index = 0; index < m_lines.size(); ++index) {
        if (m_lines.at(index).entered.record == entered.record) {
            m_lines[index].takenBack = true;
            renderLine(index);
        }
    }
    renderActions();
}

void PaperPage::showFailure(const Failure &failure)
{
    m_storing = false;
    m_done->hide();
    m_problem->say(m_wording.sentence(failure));
}

void PaperPage::showNotAllowed(const QString &sentence)
{
    if (!std::exchange(m_storing, false))
        return;
    m_done->hide();
    m_problem->say(sentence);
}

QString PaperPage::outcome(const Line &line) const
{
    const Verdict &verdict = line.entered.verdict;
    if (line.takenBack)
        return tr("taken back");
    if (const auto *already = std::get_if<AlreadyIn>(&verdict))
        return tr("not stored: in already since %1, at %2")
            .arg(words::HistoryWords{m_event, QLocale{}}.time(already->entry.at),
                 quoted(already->entry.desk));
    if (!lets(verdict))
        return tr("not let in: %1. Did they come in all the same?")
            .arg(words::HistoryWords::reason(nameOf(verdict)));
    return std::get<Admitted>(verdict).overrideReason ? tr("stored, against the rule of the door")
                                                      : tr("stored");
}

void PaperPage::renderLine(int index)
{
    const Line &line = m_lines.at(index);
    const Registration *who = personIn(line.entered.verdict);
    const QString time = line.entered.tick.at.toTimeZone(zoneOf(m_event)).toString(u"HH:mm"_s);
    m_list->rewrite(int(m_lines.size()) - 1 - index,
                    words::personName(*who),
                    tr("%1 · %2 · %3").arg(time, quoted(line.entered.door.name), outcome(line)));
}

/// The latest line that let somebody in and still counts; -1: none.
int PaperPage::lastEntered() const
{
    for (int index = int(m_lines.size()) - 1; index >= 0; --index) {
        if (!m_lines.at(index).takenBack && lets(m_lines.at(index).entered.verdict))
            return index;
    }
    return -1;
}

/// The chosen line if it was refused and may be set aside; -1: none.
int PaperPage::chosenRefusal() const
{
    const int index = int(m_lines.size()) - 1 - m_list->currentRow();
    if (m_list->currentRow() < 0 || index < 0)
        return -1;
    const Verdict &verdict = m_lines.at(index).entered.verdict;
    return lets(verdict) || std::holds_alternative<AlreadyIn>(verdict) ? -1 : index;
}

void PaperPage::letIn()
{
    const int index = chosenRefusal();
    if (index < 0 || m_storing)
        return;
    EnterFromPaper::Tick tick = m_lines.at(index).entered.tick;
    tick.overrideReason = tr("ticked on the paper list");
    m_storing = true;
    Q_EMIT tickEntered(tick);
}

void PaperPage::takeBackLast()
{
    if (const int index = lastEntered(); index >= 0)
        Q_EMIT takeBackWanted(m_lines.at(index).entered, tr("mistyped from the paper list"));
}

void PaperPage::askWhere()
{
    askForNewFile(this,
                  tr("Save as"),
                  u"list-"_s + m_event.starts.toString(Qt::ISODate) + u".pdf"_s,
                  tr("PDF (*.pdf)"),
                  [this](const QString &path) { printTo(path); });
}

void PaperPage::printTo(const QString &path)
{
    m_problem->hide();
    m_done->say(tr("Writing …"));
    renderWriting(true);
    Q_EMIT listWanted(path, Id<Door>{m_door->currentData().toLongLong()});
    m_code->setFocus(); // Enter is for codes again
}

void PaperPage::renderWriting(bool writing)
{
    m_print->setVisible(!writing);
    m_stop->setVisible(writing);
}

void PaperPage::showListFailure(const Failure &failure)
{
    renderWriting(false);
    if (failure.kind == Failure::Kind::Cancelled)
        m_done->say(tr("Stopped. Nothing was written."));
    else
        showFailure(failure);
}

void PaperPage::showListSaved(const QString &path)
{
    renderWriting(false);
    m_done->say(
        tr("%1 is saved: print it as often as you like.").arg(quoted(QFileInfo{path}.fileName())));
}

void PaperPage::renderActions()
{
    m_undo->setEnabled(lastEntered() >= 0);
    m_letIn->setVisible(chosenRefusal() >= 0);
}

void PaperPage::retranslate()
{
    setTitle(tr("Paper list"));
    m_time->setDisplayFormat(momentFormat());
    m_time->setCurrentSection(QDateTimeEdit::HourSection);
    m_hint->setText(tr("Type the code of everybody who is ticked, each with Enter. Door (F3) and "
                       "time (F2) stay as they are."));
    m_door->setAccessibleName(tr("Door"));
    m_time->setAccessibleName(tr("Time of coming in"));
    setHint(*m_code, tr("Code on the list"));
    m_code->setAccessibleName(tr("Code on the list"));
    m_list->setAccessibleName(tr("What was entered, the latest first"));
    m_print->setText(tr("Print the list (PDF) …"));
    m_stop->setText(tr("Stop"));
    m_undo->setText(tr("Take the last back (F4)"));
    m_letIn->setText(tr("Let in (F6)"));
    for (int index = 0; index < m_lines.size(); ++index)
        renderLine(index);
}

} // namespace lanyard::ui
