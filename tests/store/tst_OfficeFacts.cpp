// SPDX-License-Identifier: Apache-2.0
#include "app/ports/Registrar.h"
#include "app/usecases/TellOverview.h"
#include "app/usecases/TellPerson.h"
#include "tests/store/StoreKit.h"

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using Kind = Deed::Kind;

/// What the office shows of the whole event and of one person, out of a real event file.
class OfficeFactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder.emplace();
        file = folder->fresh();
        QVERIFY(file);
        RegistrationDraft ada = aDraft(u"CODE-1"_s, u"Ada"_s);
        RegistrationDraft bea = aDraft(u"CODE-2"_s, u"Bea"_s);
        ada.order = bea.order = u"ORDER-7"_s;
        ada.email = u"ada@example.org"_s;
        RegistrationDraft gone = aDraft(u"CODE-4"_s, u"Gone"_s);
        gone.standing = Standing::Cancelled;
        LANYARD_VERIFY_DONE(import(*file, {ada, bea, aDraft(u"CODE-3"_s, u"Cleo"_s), gone}));
        door = firstDoor(*file);
    }
    void cleanup()
    {
        file.reset();
        folder.reset();
    }

    void aPersonIsToldWithEverything()
    {
        write(Kind::Admission, u"CODE-1"_s, noon);
        write(Kind::Refusal, u"CODE-1"_s, noon.addSecs(60), {{u"verdict"_s, u"already_in"_s}});
        const auto person = TellPerson{*file}(*TicketCode::parse(u"CODE-1"_s));
        LANYARD_VERIFY_DONE(person);
        QVERIFY(person->has_value());
        QCOMPARE((*person)->who.name, u"Ada"_s);
        QVERIFY((*person)->who.email != u"ada@example.org"_s); // screens get no more than allowed
        QCOMPARE((*person)->admissions.size(), 1);
        QCOMPARE((*person)->admissions.first().at, noon);
        QCOMPARE((*person)->party.size(), 1);
        QCOMPARE((*person)->party.first().who.name, u"Bea"_s);
        QCOMPARE((*person)->records.size(), 2);
        QCOMPARE((*person)->records.first().kind, Kind::Refusal);
        QVERIFY(!(*person)->more);
    }

    void whoeverHadAnotherCodeIsFoundByIt()
    {
        const auto renewed = file->registrar().reissue(personWith(*file, u"CODE-2")->id, {}, noon);
        LANYARD_VERIFY_DONE(renewed);
        const auto person = TellPerson{*file}(*TicketCode::parse(u"CODE-2"_s));
        LANYARD_VERIFY_DONE(person);
        QCOMPARE((*person)->who.code, renewed->code);
    }

    void nobodyIsToldOfAnUnknownCode()
    {
        const auto person = TellPerson{*file}(*TicketCode::parse(u"CODE-99"_s));
        LANYARD_VERIFY_DONE(person);
        QVERIFY(!person->has_value());
    }

    void theOverviewCountsWhoIsExpectedAndWhoCame()
    {
        write(Kind::Admission, u"CODE-1"_s, noon.addSecs(-120));
        write(Kind::Admission, u"CODE-2"_s, noon.addSecs(-3000));
        const Overview overview = now();
        QCOMPARE(overview.doors.size(), 1); // that of today
        QCOMPARE(overview.doors.first().expected, 3); // the cancelled one is not
        QCOMPARE(overview.doors.first().numbers.people, 2);
        QVERIFY(overview.doors.first().open);
        QCOMPARE(overview.perMinute, 1.0 / TellOverview::paceMinutes);
    }

    void aDoorForSomeExpectsOnlyThose()
    {
        const auto types = file->registrations().ticketTypes();
        LANYARD_VERIFY_DONE(types);
        Door some = door;
        some.welcome = {types->first().id};
        LANYARD_VERIFY_DONE(file->doors().change(some));
        QCOMPARE(now().doors.first().expected, 3);
        RegistrationDraft speaker = aDraft(u"CODE-5"_s, u"Dora"_s);
        speaker.ticketType = u"Speaker"_s;
        LANYARD_VERIFY_DONE(import(*file,
                                   {aDraft(u"CODE-1"_s, u"Ada"_s),
                                    aDraft(u"CODE-2"_s, u"Bea"_s),
                                    aDraft(u"CODE-3"_s, u"Cleo"_s),
                                    speaker}));
        QCOMPARE(now().doors.first().expected, 3);
    }

    void onlyTheLastHourOfRefusalsCounts()
    {
        write(Kind::Refusal, u"CODE-1"_s, noon.addSecs(-3601), {{u"verdict"_s, u"unpaid"_s}});
        write(Kind::Refusal, u"CODE-1"_s, noon.addSecs(-60), {{u"verdict"_s, u"unpaid"_s}});
        write(Kind::Refusal, u"CODE-2"_s, noon.addSecs(-50), {{u"verdict"_s, u"already_in"_s}});
        const QMap<QString, qint64> expected{{u"already_in"_s, 1}, {u"unpaid"_s, 1}};
        QCOMPARE(now().refused, expected);
        QVERIFY(now().kiosk.isEmpty());
    }

    void whatHappenedAtAKioskIsListed()
    {
        write(Kind::Refusal,
              u"CODE-2"_s,
              noon.addSecs(-50),
              {{u"verdict"_s, u"unpaid"_s}, {u"visit"_s, u"K-12"_s}});
        QCOMPARE(now().kiosk.size(), 1);
        QCOMPARE(now().kiosk.first().name, u"Bea"_s);
    }

    void badgesThatNeedSomebodyAreNamed()
    {
        job(PrintJob::State::Failed, u"CODE-1"_s);
        job(PrintJob::State::Unknown, u"CODE-2"_s);
        job(PrintJob::State::Queued, u"CODE-3"_s);
        const Overview overview = now();
        QCOMPARE(overview.badges.size(), 2);
        QCOMPARE(overview.badges.first().name, u"Bea"_s);
        QCOMPARE(overview.waiting, (QMap<QString, int>{{u"Front"_s, 1}}));
    }

    void itSaysWhenTheListCameIn() { QVERIFY(now().imported.isValid()); }

private:
    Overview now() const
    {
        const auto overview = TellOverview{*file, noon}();
        if (!overview)
            qFatal("%s", why(overview).constData());
        return *overview;
    }
    void write(Kind kind, const QString &code, const QDateTime &at, const QJsonObject &body = {})
    {
        Deed deed = aDeed(kind, *personWith(*file, code), door, at);
        if (!body.isEmpty())
            deed.body = body;
        LANYARD_VERIFY_DONE(file->journal().append(deed));
    }
    void job(PrintJob::State state, const QString &code)
    {
        PrintJob job;
        job.id = QUuid::createUuid();
        job.who = personWith(*file, code)->id;
        job.templateName = u"conference-a6"_s;
        job.printer = u"Front"_s;
        LANYARD_VERIFY_DONE(file->journal().recordPrint(job, noon));
        job.state = state;
        LANYARD_VERIFY_DONE(file->journal().recordPrint(job, noon));
    }

    std::optional<EventFolder> folder;
    std::unique_ptr<EventFile> file;
    Door door;
};

QTEST_GUILESS_MAIN(OfficeFactsTest)
#include "tst_OfficeFacts.moc"
