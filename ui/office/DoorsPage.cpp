// SPDX-License-Identifier: Apache-2.0
#include "ui/office/DoorsPage.h"

#include "app/domain/UnknownReason.h"
#include "app/words/DoorWords.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/office/AskFirst.h"
#include "ui/office/DoorForm.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TwoLineList.h"
#include "ui/office/UndoLine.h"

#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

DoorsPage::DoorsPage(QWidget *parent)
    : Page{u"doorsPage"_s, parent}
    , m_zone{new PlainLabel{PlainLabel::Kind::Hint, u"doorsZone"_s}}
    , m_undo{new UndoLine{u"doorsUndo"_s}}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"doorsFailure"_s}}
    , m_list{new TwoLineList{u"doorList"_s}}
    , m_form{new DoorForm}
    , m_add{touch(new FittedButton, u"doorAdd"_s)}
    , m_change{touch(new FittedButton, u"doorChange"_s)}
    , m_copy{touch(new FittedButton, u"doorCopy"_s)}
    , m_remove{touch(new FittedButton, u"doorRemove"_s)}
    , m_back{touch(new FittedButton, u"doorBack"_s)}
    , m_store{touch(new FittedButton, u"doorStore"_s)}
{
    m_failure->hide();
    connect(m_undo, &UndoLine::undoWanted, this, &DoorsPage::undo);
    m_list->setMinimumHeight(3 * fingerHeight);
    content()->addWidget(m_zone);
    content()->addWidget(m_failure);
    content()->addWidget(m_undo);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_form);
    content()->addStretch(0);
    buildActions();
    showList(true);
    retranslate();
}

void DoorsPage::buildActions()
{
    m_store->setProperty("main", true);
    m_add->setProperty("main", true);
    actions()->addStretch(1);
    for (QPushButton *button : {m_remove, m_copy, m_change, m_add, m_back, m_store})
        actions()->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &DoorsPage::editNew);
    const auto editCurrent = [this] {
        if (const Door *door = chosen())
            edit(*door);
    };
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const Door *door = chosen())
            editCopy(*door);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Door *door = chosen())
            remove(*door);
    });
    connect(m_change, &QPushButton::clicked, this, editCurrent);
    connect(m_list, &QListWidget::itemActivated, this, editCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        for (QPushButton *button : {m_change, m_copy, m_remove})
            button->setEnabled(row >= 0);
    });
    connect(m_back, &QPushButton::clicked, this, &DoorsPage::goBack);
    connect(m_store, &QPushButton::clicked, this, &DoorsPage::store);
}

void DoorsPage::setEvent(const Event &event)
{
    if (event != m_event) {
        showList(true);
        m_undo->hide();
    }
    m_event = event;
    retranslate();
}

void DoorsPage::showDoors(const QList<Door> &doors)
{
    m_doors = doors;
    m_failure->hide();
    renderList();
    if (std::exchange(m_storing, false)) {
        showList(true); // a form that is still being filled in stays
        offerUndo();
    }
}

void DoorsPage::setShared(bool shared)
{
    m_form->setShared(shared);
}

void DoorsPage::showTicketTypes(const QList<TicketType> &types)
{
    m_types = types;
    renderList();
}

void DoorsPage::showFields(const QStringList &headers)
{
    m_fields = headers;
}

void DoorsPage::renderList()
{
    const int row = m_list->currentRow();
    const words::DoorWords words{m_event, QLocale{}};
    m_list->clear();
    for (const Door &door : std::as_const(m_doors))
        m_list->add(excerptOf(door.name), words.explanation(door, m_types), door.id.value());
    m_list->setCurrentRow(qMin(qMax(0, row), m_list->count() - 1));
    for (QPushButton *button : {m_change, m_copy, m_remove})
        button->setEnabled(m_list->currentRow() >= 0);
}

void DoorsPage::showFailure(const QString &sentence)
{
    m_storing = false;
    m_wished.reset();
    m_failure->say(sentence);
    bringIntoSight(m_failure);
}

void DoorsPage::showDoorWasUsed()
{
    showFailure(tr("People came to this door already, so it stays. Let it close earlier instead."));
}

const Door *DoorsPage::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_doors.at(row);
}

/// Without a question: a door that nobody came to can be set up again as it was.
void DoorsPage::remove(const Door &door)
{
    m_failure->hide();
    m_undo->hide();
    m_wished = door;
    m_removing = true;
    m_storing = true;
    Q_EMIT doorRemoveWanted(door.id);
}

void DoorsPage::offerUndo()
{
    m_before = std::exchange(m_wished, {});
    m_removed = m_removing;
    if (!m_before)
        return;
    const auto now = std::ranges::find(m_doors, m_before->id, &Door::id);
    if (m_removed ? now != m_doors.end() : now == m_doors.end() || *now == *m_before) {
        m_before.reset(); // nobody agreed to it
        return;
    }
    const QString name = quoted(m_before->name);
    m_undo->offer(m_removed ? tr("The door %1 is removed.").arg(name)
                            : tr("The door %1 is changed.").arg(name));
}

void DoorsPage::undo()
{
    m_undo->hide();
    Door before = *std::exchange(m_before, {});
    m_wished.reset();
    m_storing = true;
    if (m_removed) {
        before.id = {};
        Q_EMIT doorAddWanted(before);
    } else {
        Q_EMIT doorChangeWanted(before);
    }
}

void DoorsPage::goBack()
{
    const auto leave = [this] {
        m_storing = false;
        showList(true);
    };
    if (!m_form->isChanged())
        leave();
    else
        askFirst(this,
                 {.objectName = u"doorDiscard"_s,
                  .question = tr("Go back without saving?"),
                  .explanation = tr("What you changed of this door would be lost."),
                  .yes = tr("Yes, do not save"),
                  .no = tr("Go on with it")},
                 leave);
}

QString DoorsPage::unfinished() const
{
    const bool typing = m_form->isVisibleTo(this) && m_form->isChanged();
    return typing ? tr("The door is not saved.") : QString{};
}

void DoorsPage::editCopy(const Door &door)
{
    Door copy = door;
    copy.id = {};
    copy.name = freeName(door.name);
    edit(copy);
}

/// "Camp 2" for "Camp" or "Camp 1", or the next number that no door has.
QString DoorsPage::freeName(const QString &like) const
{
    static const QRegularExpression numbered{u"^(.*?)\\s*(\\d{1,6})$"_s};
    const auto match = numbered.match(like);
    const QString stem = match.hasMatch() ? match.captured(1) : like;
    const QStringList taken = namesBut({});
    QString name;
    for (int number = match.captured(2).toInt() + 1; name.isEmpty() || taken.contains(name);
         ++number)
        name = stem + u' ' + QString::number(qMax(2, number));
    return name;
}

void DoorsPage::edit(const Door &door)
{
    m_failure->hide();
    showList(false);
    m_form->render(m_event, {m_types, m_fields}, door);
}

void DoorsPage::editNew()
{
    Door door;
    const QTimeZone zone = zoneOf(m_event);
    door.opens = QDateTime{m_event.starts, {9, 0}, zone}.toUTC();
    door.closes = QDateTime{m_event.starts, {18, 0}, zone}.toUTC();
    edit(door);
}

QStringList DoorsPage::namesBut(Id<Door> id) const
{
    QStringList names;
    for (const Door &door : m_doors)
        if (door.id != id)
            names << door.name;
    return names;
}

void DoorsPage::store()
{
    const auto door = m_form->door(namesBut(m_form->original().id));
    if (!door) {
        bringIntoSight(m_form->complaint());
        return;
    }
    m_storing = true;
    m_removing = false;
    m_undo->hide();
    m_wished.reset();
    if (!door->id) {
        Q_EMIT doorAddWanted(*door);
        return;
    }
    const auto before = std::ranges::find(m_doors, door->id, &Door::id);
    if (before != m_doors.end())
        m_wished = *before;
    Q_EMIT doorChangeWanted(*door);
}

void DoorsPage::showList(bool list)
{
    m_list->setVisible(list);
    m_form->setVisible(!list);
    m_add->setVisible(list);
    for (QPushButton *button : {m_change, m_copy, m_remove})
        button->setVisible(list);
    m_back->setVisible(!list);
    m_store->setVisible(!list);
}

void DoorsPage::retranslate()
{
    setTitle(tr("Doors"));
    m_zone->setText(tr("Times are those of %1.").arg(QString::fromLatin1(m_event.timeZone)));
    m_zone->setVisible(!m_event.timeZone.isEmpty());
    m_list->setAccessibleName(tr("Doors"));
    m_add->setText(tr("Add a door"));
    m_change->setText(tr("Change"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("The same again for another time"));
    m_remove->setText(tr("Remove"));
    m_back->setText(tr("Back"));
    m_store->setText(tr("Save"));
    renderList();
}

} // namespace lanyard::ui
