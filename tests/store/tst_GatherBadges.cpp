// SPDX-License-Identifier: Apache-2.0
#include "app/ports/TemplateBook.h"
#include "app/usecases/GatherBadges.h"
#include "tests/store/StoreKit.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

RegistrationDraft aGuest(const QString &code,
                         const QString &name,
                         const QString &type = u"Standard"_s,
                         const QString &order = {})
{
    RegistrationDraft draft = aDraft(code, name);
    draft.ticketType = type;
    draft.order = order;
    return draft;
}

} // namespace

/// Whose badges a batch has, from a real event file.
class GatherBadgesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{u"en_GB"_s}); }

    void init()
    {
        folder = std::make_unique<EventFolder>();
        file = folder->fresh();
        QVERIFY(file);
        RegistrationDraft unpaid = aGuest(u"CODE-7"_s, u"Nobody Yet"_s);
        unpaid.standing = Standing::Unpaid;
        LANYARD_VERIFY_DONE(
            import(*file,
                   {aGuest(u"CODE-1"_s, u"王芳"_s, u"Standard"_s, u"ORDER-10"_s),
                    aGuest(u"CODE-2"_s, u"Ada Lovelace"_s, u"Speaker"_s, u"ORDER-9"_s),
                    aGuest(u"CODE-3"_s, u"李小龙"_s, u"Standard"_s, u"ORDER-10"_s),
                    aGuest(u"CODE-4"_s, u"Zoë Adams"_s, u"Standard"_s, u"ORDER-2"_s),
                    aGuest(u"CODE-5"_s, u"Marie Curie"_s, u"Speaker"_s),
                    aGuest(u"CODE-6"_s, u"Far Away"_s, u"Online ticket"_s),
                    unpaid}));
    }
    void cleanup()
    {
        QCOMPARE(problemsOf(*file), QStringList{});
        file.reset();
        folder.reset();
    }

    void everybodyOnSiteWithAConfirmedTicketIsMeant()
    {
        QCOMPARE(gathered({}),
                 (QStringList{
                     u"王芳"_s, u"Ada Lovelace"_s, u"李小龙"_s, u"Zoë Adams"_s, u"Marie Curie"_s}));
    }

    void whoWasAdmittedStandsAsTheyCame()
    {
        admit(u"CODE-5", noon);
        admit(u"CODE-1", noon.addSecs(60));
        const auto people = GatherBadges{*file}(GatherBadges::Who::Admitted, {});
        LANYARD_VERIFY_DONE(people);
        QCOMPARE(namesIn(*people), (QStringList{u"Marie Curie"_s, u"王芳"_s}));
    }

    void peopleAreSorted_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("by surname, Chinese at their pinyin")
            << u"surname"_s
            << QStringList{
                   u"Zoë Adams"_s, u"Marie Curie"_s, u"李小龙"_s, u"Ada Lovelace"_s, u"王芳"_s};
        QTest::newRow("by order, its number as a number, whoever has none first")
            << u"order"_s
            << QStringList{
                   u"Marie Curie"_s, u"Zoë Adams"_s, u"Ada Lovelace"_s, u"王芳"_s, u"李小龙"_s};
        QTest::newRow("by type, then surname")
            << u"type"_s
            << QStringList{
                   u"Marie Curie"_s, u"Ada Lovelace"_s, u"Zoë Adams"_s, u"李小龙"_s, u"王芳"_s};
        QTest::newRow("as listed")
            << u"listed"_s
            << QStringList{
                   u"王芳"_s, u"Ada Lovelace"_s, u"李小龙"_s, u"Zoë Adams"_s, u"Marie Curie"_s};
    }
    void peopleAreSorted()
    {
        QFETCH(const QString, order);
        const auto known = GatherBadges::orderNamed(order);
        QVERIFY(known);
        QTEST(gathered({.order = *known}), "names");
    }

    void namesAreSortedAsTheyAreWritten()
    {
        const QStringList names = gathered({.order = GatherBadges::Order::Name});
        QCOMPARE(names.first(3),
                 (QStringList{u"Ada Lovelace"_s, u"Marie Curie"_s, u"Zoë Adams"_s}));
    }

    void oneTicketTypeIsNobodyElse()
    {
        QCOMPARE(gathered({.ticketType = u"Speaker"_s}),
                 (QStringList{u"Ada Lovelace"_s, u"Marie Curie"_s}));
    }

    void everyOrderHasAName()
    {
        QCOMPARE(GatherBadges::orders(),
                 (QStringList{u"listed"_s, u"order"_s, u"type"_s, u"surname"_s, u"name"_s}));
        QVERIFY(!GatherBadges::orderNamed(u"age"));
    }

    void whoHasABadgeOrOneOnItsWayIsLeftOut()
    {
        print(u"CODE-1", PrintJob::State::Printed);
        print(u"CODE-2", PrintJob::State::Sent);
        print(u"CODE-3", PrintJob::State::Queued);
        print(u"CODE-4", PrintJob::State::Failed);
        const auto people = GatherBadges{*file}(GatherBadges::Who::Expected, {.notPrinted = true});
        LANYARD_VERIFY_DONE(people);
        QCOMPARE(namesIn(*people), (QStringList{u"Zoë Adams"_s, u"Marie Curie"_s}));
        QCOMPARE(people->alreadyPrinted, 3);
        const auto all = GatherBadges{*file}(GatherBadges::Who::Expected, {}); // nobody asks
        LANYARD_VERIFY_DONE(all);
        QCOMPARE(all->people.size(), 5);
        QCOMPARE(std::ranges::count_if(all->people, &GatherBadges::Person::hasBadge), 3);
    }

    void everyTicketTypeHasItsTemplateOrNone()
    {
        LANYARD_VERIFY_DONE(file->templates().choose(u"Speaker"_s, OwnTemplate{u"stage"_s}, noon));
        const GatherBadges gather{*file};
        auto people = gather(GatherBadges::Who::Expected, {.templateOfTheDesk = u"desk"_s});
        LANYARD_VERIFY_DONE(people);
        QCOMPARE(people->people[0].templateName, u"desk"_s);
        QCOMPARE(people->people[1].templateName, u"stage"_s);

        LANYARD_VERIFY_DONE(file->templates().choose(u"Speaker"_s, NoBadge{}, noon));
        people = gather(GatherBadges::Who::Expected, {.templateOfTheDesk = u"desk"_s});
        LANYARD_VERIFY_DONE(people);
        QCOMPARE(people->people.size(), 3);
        QCOMPARE(people->withoutBadge, 2);

        // Whoever names a template wants badges of it for everybody.
        people = gather(GatherBadges::Who::Expected, {.templateName = u"all"_s});
        QCOMPARE(people->people.size(), 5);
        QCOMPARE(people->people[1].templateName, u"all"_s);
    }

    void namedPeopleAreGatheredTheSameWay()
    {
        LANYARD_VERIFY_DONE(file->templates().choose(u"Speaker"_s, NoBadge{}, noon));
        const auto people
            = GatherBadges{*file}({*personWith(*file, u"CODE-2"), *personWith(*file, u"CODE-4")},
                                  {.templateOfTheDesk = u"desk"_s});
        LANYARD_VERIFY_DONE(people);
        QCOMPARE(namesIn(*people), QStringList{u"Zoë Adams"_s});
        QCOMPARE(people->withoutBadge, 1);
    }

private:
    static QStringList namesIn(const GatherBadges::Gathered &gathered)
    {
        QStringList names;
        for (const GatherBadges::Person &person : gathered.people)
            names << person.who.name;
        return names;
    }
    QStringList gathered(const GatherBadges::Wish &wish) const
    {
        const auto people = GatherBadges{*file}(GatherBadges::Who::Expected, wish);
        return people ? namesIn(*people) : QStringList{};
    }
    void admit(QStringView code, const QDateTime &at) const
    {
        Deed deed = aDeed(Deed::Kind::Admission, *personWith(*file, code), firstDoor(*file));
        deed.at = at;
        LANYARD_VERIFY_DONE(file->journal().append(deed));
    }
    void print(QStringView code, PrintJob::State state) const
    {
        PrintJob job;
        job.id = QUuid::createUuid();
        job.who = personWith(*file, code)->id;
        job.templateName = u"label"_s;
        job.printer = u"Label 1"_s;
        LANYARD_VERIFY_DONE(file->journal().recordPrint(job, noon));
        job.state = state;
        if (state != PrintJob::State::Queued)
            LANYARD_VERIFY_DONE(file->journal().recordPrint(job, noon));
    }

    std::unique_ptr<EventFolder> folder;
    std::unique_ptr<EventFile> file;
};

QTEST_GUILESS_MAIN(GatherBadgesTest)
#include "tst_GatherBadges.moc"
