// SPDX-License-Identifier: Apache-2.0
#include "ui/office/DoorForm.h"

#include "app/domain/UnknownReason.h"
#include "ui/office/FormTitles.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TickBox.h"
#include "ui/office/Touch.h"

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
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
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
    , m_name{touch(new QLineEdit, u"doorName"_s)}
    , m_place{touch(new QLineEdit, u"doorPlace"_s)}
    , m_opens{clockField(u"doorOpens"_s)}
    , m_closes{clockField(u"doorCloses"_s)}
    , m_everyone{new TickBox{u"doorEveryone"_s}}
    , m_types{new QListWidget}
    , m_limited{new TickBox{u"doorLimited"_s}}
    , m_capacity{touch(new QSpinBox, u"doorCapacity"_s)}
    , m_form{new QFormLayout}
{
    setObjectName(u"doorForm"_s);
    m_types->setObjectName(u"doorTypes"_s);
    m_types->setMinimumHeight(3 * fingerHeight);
    m_name->setMaxLength(100);
    m_place->setMaxLength(100);
    m_capacity->setRange(1, 1'000'000);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problem); // not in the form, which would not make room for it
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
    connect(m_everyone, &TickBox::toggled, m_types, &QWidget::setHidden);
    connect(m_limited, &TickBox::toggled, m_capacity, &QWidget::setVisible);
    retranslate();
}

void DoorForm::render(const Event &event, const QList<TicketType> &types, const Door &door)
{
    m_event = event;
    m_door = door;
    m_problem->hide();
    m_name->setText(door.name);
    m_place->setText(door.place);
    m_opens->setDateTime(wallClock(door.opens, event));
    m_closes->setDateTime(wallClock(door.closes, event));
    m_everyone->setChecked(door.welcome.isEmpty());
    m_types->setHidden(door.welcome.isEmpty());
    renderTypes(types, door.welcome);
    m_limited->setChecked(door.capacity.has_value());
    m_capacity->setVisible(door.capacity.has_value());
    m_capacity->setValue(door.capacity.value_or(100));
    m_name->setFocus();
}

void DoorForm::renderTypes(const QList<TicketType> &types, const QList<Id<TicketType>> &welcome)
{
    m_types->clear();
    for (const TicketType &type : types) {
        auto *item = new QListWidgetItem{excerptOf(type.name), m_types};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(welcome.contains(type.id) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, type.id.value());
        item->setSizeHint({0, fingerHeight});
    }
}

QDateTime DoorForm::moment(const QDateTimeEdit *edit) const
{
    return QDateTime{edit->date(), edit->time(), zoneOf(m_event)}.toUTC();
}

Door DoorForm::typed() const
{
    Door door = m_door;
    door.name = m_name->text().simplified();
    door.place = m_place->text().simplified();
    door.opens = moment(m_opens);
    door.closes = moment(m_closes);
    door.welcome.clear();
    for (int row = 0; row < m_types->count() && !m_everyone->isChecked(); ++row)
        if (const auto *item = m_types->item(row); item->checkState() == Qt::Checked)
            door.welcome << Id<TicketType>{item->data(Qt::UserRole).toLongLong()};
    door.capacity.reset();
    if (m_limited->isChecked())
        door.capacity = m_capacity->value();
    return door;
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
    return {};
}

std::optional<Door> DoorForm::door(const QStringList &taken)
{
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

void DoorForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DoorForm::retranslate()
{
    titleFields(*m_form,
                {{m_name, tr("Name")},
                 {m_place, tr("Place")},
                 {m_opens, tr("Opens")},
                 {m_closes, tr("Closes")},
                 {m_everyone, tr("Welcome")},
                 {m_limited, tr("Limit")}});
    m_everyone->setText(tr("Everyone on site"));
    m_types->setAccessibleName(tr("Welcomed ticket types"));
    m_limited->setText(tr("Only so many people at once"));
    m_capacity->setAccessibleName(tr("People at most"));
}

} // namespace lanyard::ui
