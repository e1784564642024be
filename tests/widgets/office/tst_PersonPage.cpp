// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "ui/kit/Theme.h"
#include "ui/office/PersonPage.h"
#include "ui/office/TwoLineList.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

JournalRecord aRecord(Deed::Kind kind)
{
    return {.id = {},
            .at = noon,
            .kind = kind,
            .desk = u"Main 1"_s,
            .operatorName = {},
            .door = u"Hall"_s,
            .who = u"GRACE-0001"_s,
            .name = u"Grace"_s,
            .body = {{u"verdict"_s, u"unpaid"_s}}};
}

PersonFile aPerson()
{
    PersonFile person{.who = anAttendee()};
    person.records = {aRecord(Deed::Kind::Admission)};
    person.admissions = {{{}, Id<Door>{1}, u"Hall"_s, noon, noon, u"Main 1"_s, {}}};
    return person;
}

struct Screen
{
    explicit Screen(const PersonFile &person = aPerson())
    {
        QObject::connect(&page,
                         &PersonPage::deedWanted,
                         &page,
                         [this](const QString &, const PersonWish &wish) { wishes.append(wish); });
        QObject::connect(&page, &PersonPage::personWanted, &page, [this](const QString &code) {
            asked.append(code);
        });
        page.resize(760, 600);
        page.setEvent(anEvent());
        page.showDoors({aDoor()});
        page.showTicketTypes({visitorTicket, speakerTicket, onlineTicket});
        page.show();
        page.open(person.who.code.text());
        page.showPerson(person);
    }
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = page.findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    QPushButton *button(PersonDeed deed) const
    {
        return find<QPushButton>(u"personDeed_%1"_s.arg(int(deed)));
    }
    void say(const QString &text) const
    {
        find<QLineEdit>(u"deedText"_s)->setText(text);
        find<QPushButton>(u"deedOk"_s)->click();
    }
    QString textOf(const QString &name) const { return find<QLabel>(name)->text(); }

    PersonPage page;
    QList<PersonWish> wishes;
    QStringList asked;
};

} // namespace

class PersonPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::bright().applyTo(*qApp); }

    void everythingKnownIsShown()
    {
        PersonFile person = aPerson();
        person.who.fields = {{u"T-shirt"_s, u"<b>XL</b>"_s}};
        person.party = {{anAttendee().named(u"Bea"_s), true}};
        const Screen screen{person};
        QCOMPARE(screen.textOf(u"pageTitle"_s), u"Grace"_s);
        QStringList facts;
        for (const QLabel *fact : screen.page.findChildren<QLabel *>(u"fact"_s)) {
            QCOMPARE(fact->textFormat(), Qt::PlainText);
            facts << fact->text();
        }
        QVERIFY(facts.contains(u"<b>XL</b>"_s));
        QVERIFY(facts.contains(person.who.code.text()));
        QCOMPARE(screen.find<TwoLineList>(u"personRecords"_s)->count(), 1);
        QCOMPARE(screen.find<TwoLineList>(u"personParty"_s)->count(), 1);
    }

    void onlyWhatIsPossibleIsOffered()
    {
        PersonFile person = aPerson();
        person.admissions.clear();
        person.who.standing = Standing::Blocked;
        const Screen screen{person};
        QVERIFY(!screen.button(PersonDeed::Undo)->isEnabled());
        QVERIFY(!screen.button(PersonDeed::Block)->isEnabled());
        QVERIFY(screen.button(PersonDeed::Unblock)->isEnabled());
        QVERIFY(!screen.button(PersonDeed::Pay)->isEnabled());
    }

    void nobodyIsBlockedWithoutAReason()
    {
        const Screen screen;
        screen.button(PersonDeed::Block)->click();
        screen.say({});
        QVERIFY(screen.wishes.isEmpty());
        QVERIFY(screen.find<QLabel>(u"deedComplaint"_s)->isVisible());
        screen.say(u"stolen ticket"_s);
        QCOMPARE(screen.wishes.last().deed, PersonDeed::Block);
        QCOMPARE(screen.wishes.last().text, u"stolen ticket"_s);
    }

    void theDoorIsChosenAndAReasonIsOptional()
    {
        const Screen screen;
        screen.button(PersonDeed::Admit)->click();
        screen.say({});
        QCOMPARE(screen.wishes.last().deed, PersonDeed::Admit);
        QCOMPARE(screen.wishes.last().door, Door(aDoor()).id);
        QVERIFY(screen.wishes.last().text.isEmpty());
    }

    void onlyWhatChangedIsCorrected()
    {
        const Screen screen;
        screen.button(PersonDeed::Correct)->click();
        screen.find<QPushButton>(u"deedOk"_s)->click();
        QVERIFY(screen.wishes.isEmpty()); // nothing is changed
        screen.find<QLineEdit>(u"deed_company"_s)->setText(u"Navy"_s);
        screen.find<QPushButton>(u"deedOk"_s)->click();
        QCOMPARE(screen.wishes.last().corrected,
                 (QMap<QString, QString>{{u"company"_s, u"Navy"_s}}));
    }

    void aTicketTypeIsChosenAmongThoseOnSite()
    {
        const Screen screen;
        screen.button(PersonDeed::Swap)->click();
        auto *types = screen.find<QComboBox>(u"deedChoice"_s);
        QCOMPARE(types->count(), 2);
        types->setCurrentIndex(1);
        screen.find<QPushButton>(u"deedOk"_s)->click();
        QCOMPARE(screen.wishes.last().ticketType, speakerTicket.name);
    }

    void theJournalSaysWhatCameOfIt()
    {
        Screen screen;
        screen.button(PersonDeed::Admit)->click();
        screen.say({});
        screen.page.showDone(u"GRACE-0001"_s);
        QCOMPARE(screen.asked.size(), 2);
        PersonFile person = aPerson();
        person.records.prepend(aRecord(Deed::Kind::Refusal));
        screen.page.showPerson(person);
        QVERIFY(screen.find<QLabel>(u"personFailure"_s)->isVisible());
        QVERIFY(screen.textOf(u"personFailure"_s).contains(u"not paid"_s));
        screen.page.showDone(u"GRACE-0001"_s);
        person.records.prepend(aRecord(Deed::Kind::Payment));
        screen.page.showPerson(person);
        QVERIFY(screen.find<QLabel>(u"personDone"_s)->isVisible());
    }

    void aMateOfTheOrderIsOpened()
    {
        PersonFile person = aPerson();
        person.party = {{anAttendee().named(u"Bea"_s), false}};
        const Screen screen{person};
        auto *party = screen.find<TwoLineList>(u"personParty"_s);
        Q_EMIT party->itemActivated(party->item(0));
        QCOMPARE(screen.asked.last(), person.party.first().who.code.text());
    }
};

QTEST_MAIN(PersonPageTest)
#include "tst_PersonPage.moc"
