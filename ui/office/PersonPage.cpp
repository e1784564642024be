// SPDX-License-Identifier: Apache-2.0
#include "ui/office/PersonPage.h"

#include "app/domain/UnknownReason.h"
#include "app/words/HistoryWords.h"
#include "app/words/PersonName.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/office/PersonFacts.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TwoLineList.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

PersonPage::PersonPage(QWidget *parent)
    : Page{u"personPage"_s, parent}
    , m_failure{new PlainLabel{PlainLabel::Kind::Bad, u"personFailure"_s}}
    , m_done{new PlainLabel{PlainLabel::Kind::Good, u"personDone"_s}}
    , m_facts{new PersonFacts}
    , m_deedRow{new QWidget}
    , m_form{new PersonDeedForm}
    , m_partyTitle{new PlainLabel{PlainLabel::Kind::Section, u"personPartyTitle"_s}}
    , m_party{new TwoLineList{u"personParty"_s}}
    , m_recordsTitle{new PlainLabel{PlainLabel::Kind::Section, u"personRecordsTitle"_s}}
    , m_records{new TwoLineList{u"personRecords"_s}}
    , m_back{touch(new FittedButton, u"personBack"_s)}
{
    content()->addWidget(m_failure);
    content()->addWidget(m_done);
    m_failure->hide();
    m_done->hide();
    buildDeeds();
    content()->addWidget(m_facts);
    buildLists();
    actions()->addWidget(m_back);
    actions()->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &PersonPage::leaveWanted);
    retranslate();
}

void PersonPage::buildDeeds()
{
    constexpr int columns = 4;
    auto *grid = new QGridLayout{m_deedRow};
    grid->setContentsMargins(0, 0, 0, 0);
    int place = 0;
    for (const PersonDeed deed : everyPersonDeed) {
        auto *button = touch(new FittedButton, u"personDeed_%1"_s.arg(int(deed)));
        m_deeds.insert(deed, button);
        grid->addWidget(button, place / columns, place % columns);
        grid->setColumnStretch(place % columns, 1);
        ++place;
        connect(button, &QPushButton::clicked, this, [this, deed] { begin(deed); });
    }
    content()->addWidget(m_deedRow);
    content()->addWidget(m_form);
    m_form->hide();
    connect(m_form, &PersonDeedForm::dismissed, this, [this] { showForm(false); });
    connect(m_form, &PersonDeedForm::answered, this, [this](const PersonWish &wish) {
        m_failure->hide();
        m_done->hide();
        Q_EMIT deedWanted(m_code, wish);
    });
}

void PersonPage::buildLists()
{
    content()->addWidget(m_partyTitle);
    content()->addWidget(m_party);
    content()->addWidget(m_recordsTitle);
    content()->addWidget(m_records, 1);
    m_party->setFixedHeight(3 * fingerHeight);
    m_records->setMinimumHeight(5 * fingerHeight);
    const auto openMate = [this](const QListWidgetItem *item) {
        Q_EMIT personWanted(m_person->party.at(m_party->row(item)).who.code.text());
    };
    connect(m_party, &QListWidget::itemActivated, this, openMate);
}

void PersonPage::setEvent(const Event &event)
{
    if (event.id != m_event.id)
        m_person.reset();
    m_event = event;
}

void PersonPage::showDoors(const QList<Door> &doors)
{
    m_doors = doors;
}

void PersonPage::showTicketTypes(const QList<TicketType> &types)
{
    m_types = types;
    m_types.removeIf([](const TicketType &type) { return type.online; });
}

void PersonPage::open(const QString &code)
{
    m_code = code;
    m_hasNews = false;
    m_person.reset();
    m_failure->hide();
    m_done->hide();
    showForm(false);
    renderPerson();
    Q_EMIT personWanted(code);
}

void PersonPage::begin(PersonDeed deed)
{
    m_failure->hide();
    m_done->hide();
    const Door *door = doorToServe(m_doors, QDateTime::currentDateTimeUtc());
    m_form->ask(deed, *m_person, {m_doors, m_types, door ? door->id : Id<Door>{}});
    showForm(true);
    toTop();
}

void PersonPage::showForm(bool shown)
{
    m_form->setVisible(shown);
    m_deedRow->setVisible(!shown);
}

QString PersonPage::unfinished() const
{
    return m_form->isVisibleTo(this) ? tr("Something about a person is being done.") : QString{};
}

void PersonPage::showPerson(const std::optional<PersonFile> &person)
{
    if (!person) {
        m_person.reset();
        renderPerson();
        showFailure(tr("Nobody has this ticket any more."));
        return;
    }
    m_person = person;
    m_code = person->who.code.text();
    renderPerson();
    if (std::exchange(m_hasNews, false))
        sayNews();
}

void PersonPage::showDone(const QString &code)
{
    m_hasNews = true;
    showForm(false);
    Q_EMIT personWanted(code);
}

void PersonPage::sayNews()
{
    if (m_person->records.isEmpty())
        return;
    const JournalRecord &latest = m_person->records.constFirst();
    const QString sentence = words::HistoryWords{m_event, QLocale{}}.sentence(latest);
    if (latest.kind == Deed::Kind::Refusal)
        showFailure(sentence);
    else
        m_done->say(sentence);
    toTop();
}

void PersonPage::showFailure(const QString &sentence)
{
    m_done->hide();
    m_failure->say(sentence);
    toTop();
}

void PersonPage::showNothingToUndo()
{
    showFailure(tr("There is no admission to take back."));
}

void PersonPage::showQuestionFirst()
{
    showFailure(tr("This door asks a question first: let them in at a desk."));
}

bool PersonPage::isPossible(PersonDeed deed) const
{
    if (!m_person)
        return false;
    const Standing standing = m_person->who.standing;
    switch (deed) {
    case PersonDeed::Undo: return !m_person->admissions.isEmpty();
    case PersonDeed::Pay: return standing == Standing::Unpaid;
    case PersonDeed::Block: return standing != Standing::Blocked;
    case PersonDeed::Unblock: return standing == Standing::Blocked;
    case PersonDeed::Admit:
    case PersonDeed::Print:
    case PersonDeed::Correct:
    case PersonDeed::Note:
    case PersonDeed::Swap:
    case PersonDeed::Reissue: return true;
    }
    Q_UNREACHABLE();
}

void PersonPage::renderPerson()
{
    setTitle(m_person ? words::personName(m_person->who) : tr("Person"));
    m_facts->setVisible(m_person.has_value());
    if (m_person)
        m_facts->render(*m_person, m_event);
    renderDeeds();
    renderParty();
    renderRecords();
}

void PersonPage::renderDeeds()
{
    for (auto deed = m_deeds.cbegin(); deed != m_deeds.cend(); ++deed) {
        deed.value()->setText(PersonDeedForm::title(deed.key()));
        deed.value()->setEnabled(isPossible(deed.key()));
    }
}

void PersonPage::renderParty()
{
    m_party->clear();
    const bool any = m_person && !m_person->party.isEmpty();
    m_partyTitle->setVisible(any);
    m_party->setVisible(any);
    if (!any)
        return;
    for (const FoundPerson &mate : std::as_const(m_person->party))
        m_party->add(words::personName(mate.who),
                     mate.admitted ? tr("%1, is in").arg(excerptOf(mate.who.type.name))
                                   : tr("%1, not in yet").arg(excerptOf(mate.who.type.name)),
                     {});
}

void PersonPage::renderRecords()
{
    m_records->clear();
    m_recordsTitle->setVisible(m_person.has_value());
    m_records->setVisible(m_person.has_value());
    if (!m_person)
        return;
    const words::HistoryWords words{m_event, QLocale{}};
    for (const JournalRecord &record : std::as_const(m_person->records))
        m_records->add(words.time(record.at) + u" · "_s + words::HistoryWords::whereFrom(record),
                       words.sentence(record),
                       record.position);
    m_recordsTitle->setText(m_person->records.isEmpty() ? tr("Nothing has happened yet.")
                                : m_person->more        ? tr("What happened, the latest part of it")
                                                        : tr("What happened"));
}

void PersonPage::retranslate()
{
    m_partyTitle->setText(tr("On the same order"));
    m_party->setAccessibleName(tr("On the same order"));
    m_records->setAccessibleName(tr("What happened, the latest first"));
    m_back->setText(tr("Back"));
    renderPerson();
}

} // namespace lanyard::ui
