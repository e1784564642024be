// SPDX-License-Identifier: Apache-2.0
#include "ui/office/DoorForm.h"

#include "app/domain/UnknownReason.h"
#include "app/domain/WallClock.h"
#include "app/words/DoorWords.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/DateFormats.h"
#include "ui/office/FormTitles.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/QuestionsEditor.h"
#include "ui/office/RuleEditor.h"
#include "ui/office/TickBox.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QDateTimeEdit *clockField(const QString &objectName)
{
    auto *edit = touch(new QDateTimeEdit, objectName);
    edit->setCalendarPopup(true);
    edit->setTimeSpec(Qt::UTC); // carries the event's wall clock, so that no summer time interferes
    return edit;
}

QDateTime wallClock(const QDateTime &moment, const Event &event)
{
    const QDateTime there = moment.toTimeZone(zoneOf(event));
    return {there.date(), there.time(), Qt::UTC};
}

} // namespace

DoorForm::DoorForm(QWidget *parent)
    : QWidget{parent}
    , m_problem{new PlainLabel{PlainLabel::Kind::Bad, u"doorProblem"_s}}
    , m_sentence{new PlainLabel{PlainLabel::Kind::Text, u"doorSentence"_s}}
    , m_name{touch(new QLineEdit, u"doorName"_s)}
    , m_place{touch(new QLineEdit, u"doorPlace"_s)}
    , m_opens{clockField(u"doorOpens"_s)}
    , m_opensNote{new PlainLabel{PlainLabel::Kind::Bad, u"doorOpensNote"_s}}
    , m_closes{clockField(u"doorCloses"_s)}
    , m_closesNote{new PlainLabel{PlainLabel::Kind::Bad, u"doorClosesNote"_s}}
    , m_everyone{new TickBox{u"doorEveryone"_s}}
    , m_types{new QListWidget}
    , m_limited{new TickBox{u"doorLimited"_s}}
    , m_capacity{touch(new QSpinBox, u"doorCapacity"_s)}
    , m_apartSeats{touch(new QSpinBox, u"doorApartSeats"_s)}
    , m_reentry{new Choice{u"doorReentry"_s}}
    , m_secondScan{new TickBox{u"doorSecondScan"_s}}
    , m_withoutHub{new Choice{u"doorWithoutHub"_s}}
    , m_questions{new QuestionsEditor}
    , m_rule{new RuleEditor}
    , m_form{new QFormLayout}
{
    setObjectName(u"doorForm"_s);
    m_types->setObjectName(u"doorTypes"_s);
    m_types->setMinimumHeight(3 * fingerHeight);
    m_name->setMaxLength(100);
    m_place->setMaxLength(100);
    m_capacity->setRange(1, 1'000'000);
    m_apartSeats->setRange(0, 1'000);
    for (const Reentry reentry : everyReentry)
        m_reentry->addItem({}, int(reentry));
    for (const WithoutHub choice : everyWithoutHub)
        m_withoutHub->addItem({}, int(choice));
    buildForm();
    connectFields();
    setShared(false);
    retranslate();
}

void DoorForm::setShared(bool shared)
{
    m_shared = shared;
    showWithoutHub();
}

/// Of a door with seats, the desks go by those that are kept for them.
void DoorForm::showWithoutHub()
{
    m_form->setRowVisible(m_withoutHub, m_shared && !m_limited->isChecked());
    m_form->setRowVisible(m_apartSeats, m_shared && m_limited->isChecked());
}

void DoorForm::buildForm()
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    for (PlainLabel *line : {m_problem, m_sentence, m_opensNote, m_closesNote})
        layout->addWidget(line); // not in the form, which would not make room for it
    layout->addLayout(m_form);
    m_form->setVerticalSpacing(10);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(u" "_s, m_name);
    m_form->addRow(u" "_s, m_place);
    m_form->addRow(u" "_s, m_opens);
    m_form->addRow(u" "_s, m_closes);
    m_form->addRow(u" "_s, m_everyone);
    m_form->addRow(QString{}, m_types);
    m_form->addRow(u" "_s, m_limited);
    m_form->addRow(QString{}, m_capacity);
    m_form->addRow(u" "_s, m_reentry);
    m_form->addRow(QString{}, m_secondScan);
    m_form->addRow(u" "_s, m_withoutHub);
    m_form->addRow(u" "_s, m_apartSeats);
    m_form->addRow(u" "_s, m_questions);
    m_form->addRow(u" "_s, m_rule);
}

void DoorForm::connectFields()
{
    connect(m_everyone, &TickBox::toggled, m_types, &QWidget::setHidden);
    connect(m_limited, &TickBox::toggled, m_capacity, &QWidget::setVisible);
    connect(m_limited, &TickBox::toggled, this, &DoorForm::showWithoutHub);
    connect(m_opens, &QDateTimeEdit::dateTimeChanged, this, &DoorForm::explain);
    connect(m_closes, &QDateTimeEdit::dateTimeChanged, this, &DoorForm::explain);
    connect(m_types, &QListWidget::itemChanged, this, &DoorForm::explain);
    connect(m_capacity, &QSpinBox::valueChanged, this, &DoorForm::explain);
    for (const Choice *choice : {m_reentry, m_withoutHub})
        connect(choice, &QComboBox::currentIndexChanged, this, &DoorForm::explain);
    connect(m_questions, &QuestionsEditor::changed, this, &DoorForm::explain);
    connect(m_rule, &RuleEditor::changed, this, &DoorForm::explain);
    for (const TickBox *box : {m_everyone, m_limited, m_secondScan})
        connect(box, &TickBox::toggled, this, &DoorForm::explain);
}

void DoorForm::render(const Event &event, const Known &known, const Door &door)
{
    m_event = event;
    m_known = known;
    m_door = door;
    m_problem->hide();
    m_name->setText(door.name);
    m_place->setText(door.place);
    m_opens->setDateTime(wallClock(door.opens, event));
    m_closes->setDateTime(wallClock(door.closes, event));
    m_everyone->setChecked(door.welcome.isEmpty());
    m_types->setHidden(door.welcome.isEmpty());
    renderTypes(door.welcome);
    m_limited->setChecked(door.capacity.has_value());
    m_capacity->setVisible(door.capacity.has_value());
    m_capacity->setValue(door.capacity.value_or(100));
    m_reentry->choose(int(door.reentry));
    m_secondScan->setChecked(door.exits == ExitMode::SecondScan);
    m_withoutHub->choose(int(door.withoutHub));
    m_apartSeats->setValue(door.apartSeats);
    showWithoutHub();
    m_questions->render(door.questions);
    m_rule->render(door.rule, known.types, known.fields, zoneOf(event));
    explain();
    m_name->setFocus();
    m_name->selectAll();
}

void DoorForm::renderTypes(const QList<Id<TicketType>> &welcome)
{
    m_types->clear();
    for (const TicketType &type : std::as_const(m_known.types)) {
        auto *item = new QListWidgetItem{excerptOf(type.name), m_types};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(welcome.contains(type.id) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, type.id.value());
        item->setSizeHint({0, fingerHeight});
    }
    for (int row = m_types->count() - 1; row >= 0; --row) { // the first that is ticked is seen
        if (m_types->item(row)->checkState() == Qt::Checked)
            m_types->scrollToItem(m_types->item(row), QAbstractItemView::PositionAtTop);
    }
}

/// What the door would do, while it is typed.
void DoorForm::explain()
{
    const words::DoorWords words{m_event, QLocale{}};
    m_sentence->say(words.sentence(typed(), m_known.types));
    m_opensNote->say(opening().note);
    m_closesNote->say(closing().note);
}

QString DoorForm::skipped(const QDateTimeEdit *edit, const QDateTime &moment) const
{
    return tr("%1 is skipped: the clocks are put forward then. %2 is taken.")
        .arg(edit->text(), wallClock(moment, m_event).toString(edit->displayFormat()));
}

/// Of an hour that clocks show twice all is opening time. What was not touched stays.
DoorForm::TakenTime DoorForm::opening() const
{
    if (m_opens->dateTime() == wallClock(m_door.opens, m_event))
        return {m_door.opens, {}};
    const WallTime wall = onWallClock(zoneOf(m_event), m_opens->date(), m_opens->time());
    switch (wall.kind) {
    case WallTime::Kind::Once: return {wall.first, {}};
    case WallTime::Kind::Twice:
        return {wall.first,
                tr("%1 comes twice: the clocks are put back then. The first time is taken.")
                    .arg(m_opens->text())};
    case WallTime::Kind::Never: return {wall.first, skipped(m_opens, wall.first)};
    }
    Q_UNREACHABLE();
}

DoorForm::TakenTime DoorForm::closing() const
{
    if (m_closes->dateTime() == wallClock(m_door.closes, m_event))
        return {m_door.closes, {}};
    const WallTime wall = onWallClock(zoneOf(m_event), m_closes->date(), m_closes->time());
    switch (wall.kind) {
    case WallTime::Kind::Once: return {wall.last, {}};
    case WallTime::Kind::Twice:
        return {wall.last,
                tr("%1 comes twice: the clocks are put back then. The second time is taken.")
                    .arg(m_closes->text())};
    case WallTime::Kind::Never: return {wall.last, skipped(m_closes, wall.last)};
    }
    Q_UNREACHABLE();
}

Door DoorForm::typed() const
{
    Door door = m_door;
    door.name = m_name->text().simplified();
    door.place = m_place->text().simplified();
    door.opens = opening().moment;
    door.closes = closing().moment;
    door.welcome.clear();
    for (int row = 0; row < m_types->count() && !m_everyone->isChecked(); ++row)
        if (const auto *item = m_types->item(row); item->checkState() == Qt::Checked)
            door.welcome << Id<TicketType>{item->data(Qt::UserRole).toLongLong()};
    door.capacity.reset();
    if (m_limited->isChecked())
        door.capacity = m_capacity->value();
    door.reentry = Reentry(m_reentry->currentData().toInt());
    door.exits = m_secondScan->isChecked() ? ExitMode::SecondScan : ExitMode::OnRequest;
    door.withoutHub = WithoutHub(m_withoutHub->currentData().toInt());
    door.apartSeats = m_apartSeats->value();
    door.questions = m_questions->questions();
    door.rule = m_rule->rule().value_or(m_door.rule);
    return door;
}

bool DoorForm::isChanged() const
{
    return typed() != m_door || m_questions->isTyping() || !m_rule->rule();
}

QString DoorForm::problemOf(const Door &door, const QStringList &taken) const
{
    if (door.name.isEmpty())
        return tr("Give the door a name, for example “Main hall”.");
    if (taken.contains(door.name, Qt::CaseInsensitive))
        return tr("Another door has this name. Choose a different one.");
    if (door.closes <= door.opens)
        return tr("The door closes before it opens. Correct one of the two times.");
    if (!m_everyone->isChecked() && door.welcome.isEmpty())
        return tr("Nobody is welcome at this door. Tick at least one ticket type.");
    if (!m_rule->rule())
        return tr("The rule of this door is not finished. Complete it, or remove what is not.");
    return {};
}

std::optional<Door> DoorForm::door(const QStringList &taken)
{
    complain({});
    if (!m_questions->finishTyping())
        return {};
    Door door = typed();
    const QString problem = problemOf(door, taken);
    complain(problem);
    if (!problem.isEmpty())
        return {};
    return door;
}

void DoorForm::complain(const QString &sentence)
{
    m_problem->say(sentence);
}

QWidget *DoorForm::complaint() const
{
    return m_problem->isVisibleTo(this) ? static_cast<QWidget *>(m_problem) : m_questions;
}

void DoorForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DoorForm::retranslate()
{
    for (QDateTimeEdit *moment : {m_opens, m_closes})
        moment->setDisplayFormat(momentFormat());
    titleFields(*m_form,
                {{m_name, tr("Name")},
                 {m_place, tr("Place")},
                 {m_opens, tr("Opens")},
                 {m_closes, tr("Closes")},
                 {m_everyone, tr("Welcome")},
                 {m_limited, tr("Limit")},
                 {m_reentry, tr("Coming in")},
                 {m_withoutHub, tr("Without the hub")},
                 {m_apartSeats, tr("Seats of each desk without the hub")},
                 {m_questions, tr("Asked first")},
                 {m_rule, tr("Only if")}});
    m_everyone->setText(tr("Everyone on site"));
    m_types->setAccessibleName(tr("Welcomed ticket types"));
    m_limited->setText(tr("Only so many people at once"));
    m_capacity->setAccessibleName(tr("People at most"));
    const QStringList policies{tr("Once: nobody comes in again"),
                               tr("Once a day"),
                               tr("Again after each exit"),
                               tr("As often as they like")};
    for (int row = 0; row < m_reentry->count(); ++row)
        m_reentry->setItemText(row, policies.at(row));
    const QStringList ways{
        tr("Let people in as usual"), tr("Ask the person at the desk"), tr("Let nobody in")};
    for (int row = 0; row < m_withoutHub->count(); ++row)
        m_withoutHub->setItemText(row, ways.at(row));
    m_secondScan->setText(tr("Scanned again means leaving"));
    explain();
}

} // namespace lanyard::ui
