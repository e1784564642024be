// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Adapters.h"
#include "app/shell/HubDesk.h"
#include "app/shell/JoinDesk.h"
#include "app/usecases/ReadInvitation.h"
#include "tests/kit/CuttingProxy.h"
#include "tests/kit/PostgresServer.h"
#include "tests/kit/SharedEvent.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace lanyard;
using namespace lanyard::cli;
using namespace lanyard::shell;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

using Link = HubState::Link;

namespace {

constexpr int patient = 60'000; // ms; machines are slow at times

const NoKnownEvents nothingElsewhere;

} // namespace

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patient)

/// What keeps a window's event file and the hub the same, with a real hub behind a line that can
/// be cut.
class HubDeskTest final : public QObject
{
    Q_OBJECT

private:
    /// An event file that is open at a window's desk.
    struct Window
    {
        Window(const Adapters &adapters, const SharedEvent &event, const QString &desk)
            : file{*event.files().open(event.path(desk), EventFiles::Access::Write, {desk, {}})}
            , name{desk}
            , hub{std::make_unique<HubDesk>(adapters, nullptr)}
            , clock{adapters.clock}
        {
            QObject::connect(
                hub.get(), &HubDesk::stateTold, [this](const HubState &told) { state = told; });
            hub->setFile(file.get(), desk);
        }

        QString scan(int person)
        {
            const AdmitAttendee alone{*file, clock, nothingElsewhere};
            const AdmitAttendee admit{alone, *hub->claims()};
            const auto verdict = admit(SharedEvent::code(person), firstDoor(*file));
            return verdict ? nameOf(*verdict) : QString::fromUtf8(why(verdict));
        }
        QString basisOfLastAdmission() const
        {
            QString basis;
            const auto read = file->journal().forEachRecord(
                {.kind = Deed::Kind::Admission}, [&basis](const JournalRecord &record) {
                    basis = record.body.value(u"basis"_s).toString();
                    return true;
                });
            return read ? basis : QString{};
        }
        bool isSettled() const
        {
            return state.link == Link::Connected && state.unshared.records == 0
                && state.missing == 0;
        }

        std::unique_ptr<EventFile> file;
        QString name;
        std::unique_ptr<HubDesk> hub;
        const Clock &clock;
        HubState state; ///< as it was told last
    };

    PostgresServer m_server;
    std::unique_ptr<Adapters> m_adapters;
    std::unique_ptr<CuttingProxy> m_proxy; ///< on the way of all windows
    std::unique_ptr<SharedEvent> m_event;

    std::unique_ptr<Window> window(const QString &desk) const
    {
        return std::make_unique<Window>(*m_adapters, *m_event, desk);
    }
    QString direct() const { return PostgresServer::urlAt(m_server.port()); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL IS NOT INSTALLED: NO WINDOW MEETS ITS HUB HERE (postgresql-15)");
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY2(m_server.begin(), m_server.why().constData());
    }
    void init()
    {
        m_adapters = std::make_unique<Adapters>();
        m_proxy = std::make_unique<CuttingProxy>(m_server.port());
        m_event = std::make_unique<SharedEvent>(PostgresServer::urlAt(m_proxy->port()));
        const auto nord = m_event->found(u"Nord"_s, 10);
        const auto south = m_event->join(u"South"_s);
        QVERIFY(nord && south && SharedEvent::sync({nord.get(), south.get()}));
    }
    void cleanup()
    {
        m_event.reset();
        m_proxy.reset();
        m_adapters.reset();
    }

    void whatOneDeskWritesComesToTheOther()
    {
        const auto nord = window(u"Nord"_s);
        const auto south = window(u"South"_s);
        const QSignalSpy came{south->hub.get(), &HubDesk::recordsCame};
        EVENTUALLY(nord->isSettled() && south->isSettled());
        QCOMPARE(nord->scan(0), u"admitted"_s);
        QCOMPARE(nord->basisOfLastAdmission(), u"online"_s);
        QCOMPARE(south->scan(0), u"already_in"_s);
        EVENTUALLY(!came.isEmpty());
        EVENTUALLY(south->file->attendance().attendance({})->people == 1);
        EVENTUALLY(allAgree(nord->state) && nord->state.desks.size() == 2);
    }

    void withoutTheHubItGoesOnAndCatchesUpAfterwards()
    {
        const auto nord = window(u"Nord"_s);
        EVENTUALLY(nord->isSettled());
        m_proxy->cut(true);
        EVENTUALLY(nord->state.link == Link::Apart);
        QVERIFY(nord->state.trouble);
        QCOMPARE(nord->scan(0), u"admitted"_s);
        QCOMPARE(nord->scan(1), u"admitted"_s);
        QCOMPARE(nord->basisOfLastAdmission(), u"offline"_s);
        EVENTUALLY(nord->state.unshared.people == 2);
        m_proxy->cut(false);
        EVENTUALLY(nord->isSettled());
        QVERIFY(!nord->state.trouble);

        const auto south = m_event->open(u"South"_s);
        QVERIFY(south && SharedEvent::sync(*south));
        QCOMPARE(SharedEvent::scan(*south, 1), u"already_in"_s);
    }

    void aVerdictComesThoughTheHubNeverAnswers()
    {
        const auto nord = window(u"Nord"_s);
        EVENTUALLY(nord->isSettled());
        m_proxy->holdBack(true);
        QCOMPARE(nord->scan(0), u"admitted"_s);
        QCOMPARE(nord->basisOfLastAdmission(), u"offline"_s);
        QVERIFY(nord->file->ledger().openAttempts()->isEmpty());
        m_proxy->holdBack(false);
        EVENTUALLY(nord->isSettled());
    }

    void whoeverCameTwiceIsShownOnBothDesksUntilSomebodySawToIt()
    {
        const auto nord = window(u"Nord"_s);
        const auto south = window(u"South"_s);
        EVENTUALLY(nord->isSettled() && south->isSettled());
        m_proxy->cut(true);
        EVENTUALLY(nord->state.link == Link::Apart && south->state.link == Link::Apart);
        QCOMPARE(nord->scan(3), u"admitted"_s);
        QCOMPARE(south->scan(3), u"admitted"_s);
        m_proxy->cut(false);
        EVENTUALLY(openConflicts(nord->state) == 1 && openConflicts(south->state) == 1);
        const Conflict conflict = nord->state.conflicts.constFirst();
        QCOMPARE(conflict.name, u"Person 3"_s);
        QCOMPARE(conflict.doorName, firstDoor(*nord->file).name);
        QCOMPARE(conflict.admissions.size(), 2);
        QCOMPARE(conflict.admissions[0].desk, u"Nord"_s);
        QCOMPARE(conflict.admissions[1].desk, u"South"_s);
        QCOMPARE(south->state.conflicts.constFirst().admissions, conflict.admissions);

        const QSignalSpy exported{south->hub.get(), &HubDesk::conflictsExported};
        const QString list = m_event->path(u"twice.csv"_s);
        south->hub->exportConflicts(list);
        QCOMPARE(exported.size(), 1);
        QCOMPARE(exported.constFirst().at(1).toLongLong(), 2);
        QVERIFY(QFile::exists(list));

        south->hub->acknowledge(south->state.conflicts.constFirst());
        QCOMPARE(openConflicts(south->state), 0);
        EVENTUALLY(openConflicts(nord->state) == 0);
    }

    void anEventIsSharedFromTheOffice()
    {
        SharedEvent alone{direct()};
        QVERIFY(alone.files().create(alone.path(u"Office"_s), alone.event(), {alone.door}));
        Window office{*m_adapters, alone, u"Office"_s};
        LANYARD_VERIFY_DONE(import(*office.file, SharedEvent::drafts(50)));
        QCOMPARE(office.state.link, Link::None);
        QVERIFY(!office.hub->claims());
        QSignalSpy progressed{office.hub.get(), &HubDesk::shareProgressed};
        QSignalSpy failed{office.hub.get(), &HubDesk::shareFailed};

        office.hub->share(u"hub.example"_s);
        QCOMPARE(failed.takeFirst().at(0).value<Failure>().kind, Failure::Kind::InvalidValue);
        office.hub->share(PostgresServer::urlAt(1));
        EVENTUALLY(failed.size() == 1);
        QCOMPARE(failed.takeFirst().at(0).value<Failure>().kind, Failure::Kind::Unreachable);
        QVERIFY(!office.file->ledger().isShared());

        progressed.clear();
        office.hub->share(direct());
        EVENTUALLY(office.isSettled());
        QVERIFY(failed.isEmpty());
        EVENTUALLY(!progressed.isEmpty() && progressed.constLast().at(0).toLongLong() > 0
                   && progressed.constLast().at(0) == progressed.constLast().at(1));
        QVERIFY(office.hub->claims());

        QSignalSpy told{office.hub.get(), &HubDesk::joinCodeTold};
        office.hub->tellJoinCode();
        QCOMPARE(told.size(), 1);
        const auto code = told.constFirst().at(0).value<JoinCode>();
        QCOMPARE(code.url, direct());
        QCOMPARE(code.event, alone.event().id);
        const auto joined = alone.join(u"Joined"_s);
        QVERIFY(joined && SharedEvent::sync(*joined));
        QCOMPARE(SharedEvent::scan(*joined, 49), u"admitted"_s);
    }

    void aSharingThatIsStoppedLeavesTheDeskOnItsOwn()
    {
        const SharedEvent alone{direct()};
        QVERIFY(alone.files().create(alone.path(u"Office"_s), alone.event(), {alone.door}));
        Window office{*m_adapters, alone, u"Office"_s};
        m_proxy->holdBack(true);
        QSignalSpy failed{office.hub.get(), &HubDesk::shareFailed};
        office.hub->share(PostgresServer::urlAt(m_proxy->port()));
        office.hub->stopSharing();
        EVENTUALLY(failed.size() == 1);
        QCOMPARE(failed.takeFirst().at(0).value<Failure>().kind, Failure::Kind::Cancelled);
        m_proxy->holdBack(false);
        office.hub->share(direct());
        EVENTUALLY(office.isSettled());
    }

    void aDeskThatJoinsByATakenNameGetsOneOfItsOwn()
    {
        const auto nord = window(u"Nord"_s);
        EVENTUALLY(nord->isSettled() && nord->state.desks.size() == 2);
        const JoinCode code = invitationTo(m_event->event(), {direct(), {}});
        for (const QString &name : {u"nord 2"_s, u"Nord 3"_s}) {
            JoinDesk joins{*m_adapters};
            const QSignalSpy joined{&joins, &JoinDesk::joined};
            joins.join(code.text(), m_event->path(name + u".d"_s), {name.first(4), {}}, {});
            QCOMPARE(joined.size(), 1);
            QCOMPARE(joined.constFirst().at(1).toString(), name);
        }
    }

    void aDeskWhoseNameAnotherOneTakesKeepsNoSeats()
    {
        const auto nord = window(u"Nord"_s);
        Door door = firstDoor(*nord->file);
        door.capacity = 10;
        door.apartSeats = 1;
        nord->hub->watch(true);
        nord->hub->describe({door}, {});
        EVENTUALLY(nord->file->ledger().keptSeats(door.id)->kept == 1);
        const auto south = window(u"South"_s);
        south->hub->setFile(south->file.get(), u"Nord"_s);
        EVENTUALLY(nord->state.hasNamesake);
        EVENTUALLY(nord->file->ledger().keptSeats(door.id)->kept == 0);
    }

    void whoIsRevokedIsToldSoAndGoesOn()
    {
        const auto nord = window(u"Nord"_s);
        const auto south = window(u"South"_s);
        EVENTUALLY(nord->isSettled() && south->isSettled());
        const QSignalSpy revoked{nord->hub.get(), &HubDesk::desksRevoked};
        nord->hub->revoke(u"South"_s);
        EVENTUALLY(revoked.size() == 1);
        QCOMPARE(south->scan(0), u"admitted"_s);
        EVENTUALLY(south->state.link == Link::Revoked);
        QCOMPARE(south->scan(1), u"admitted"_s);
    }

    void whoIsDetachedGoesOnAlone()
    {
        const auto nord = window(u"Nord"_s);
        EVENTUALLY(nord->isSettled());
        nord->hub->detach();
        QCOMPARE(nord->state.link, Link::Detached);
        QCOMPARE(nord->scan(0), u"admitted"_s);
        QSignalSpy exchanged{nord->hub.get(), &HubDesk::exchanged};
        nord->hub->exchange(m_event->path(u"stick"_s));
        QCOMPARE(exchanged.size(), 1);
        QVERIFY(exchanged.constFirst().at(1).value<ExchangeFiles::Report>().given > 0);
    }

    void anAttemptThatIsOpenIsFinishedOrAbandoned()
    {
        const auto nord = window(u"Nord"_s);
        EVENTUALLY(nord->isSettled());
        const Door door = firstDoor(*nord->file);
        for (int person : {0, 1}) {
            const auto who = personWith(*nord->file, SharedEvent::code(person));
            QVERIFY(who);
            LANYARD_VERIFY_DONE(nord->file->ledger().openAttempt(
                who->id, door.id, u"0"_s, m_adapters->clock.now()));
        }
        nord->hub->tellState();
        QCOMPARE(nord->state.unfinished.size(), 2);
        const QList<OpenAttempt> open = nord->state.unfinished;
        QStringList finished;
        connect(nord->hub.get(),
                &HubDesk::attemptFinished,
                this,
                [&finished](const AdmitAttendee::Judged &judged) {
                    finished.append(nameOf(judged.verdict));
                });
        nord->hub->finish(open[0]);
        QCOMPARE(finished, QStringList{u"admitted"_s});
        nord->hub->abandon(open[1]);
        QVERIFY(nord->state.unfinished.isEmpty());
        QCOMPARE(nord->file->attendance().attendance({})->people, 1);
    }

    void aRequestThatHangsDoesNotKeepTheProgram()
    {
        auto nord = window(u"Nord"_s);
        EVENTUALLY(nord->isSettled());
        m_proxy->holdBack(true);
        QVERIFY(nord->scan(0) == u"admitted"_s);
        QTest::qWait(500); // until it asks for something
        nord.reset(); // the hub never answers
        const auto again = window(u"Nord"_s);
        QCOMPARE(again->state.link, Link::Connecting);
        QCOMPARE(again->scan(1), u"admitted"_s);
        m_proxy->holdBack(false);
        EVENTUALLY(again->isSettled());
    }

    void anotherEventHearsNothingOfTheFormerOne()
    {
        const auto nord = window(u"Nord"_s);
        nord->hub->setFile(nullptr, {});
        QVERIFY(!nord->hub->claims());
        nord->state = {};
        QTest::qWait(500); // answers that were on their way would come now
        QCOMPARE(nord->state.link, Link::None);
        nord->hub->setFile(nord->file.get(), nord->name);
        EVENTUALLY(nord->isSettled());
    }
};

QTEST_GUILESS_MAIN(HubDeskTest)
#include "tst_HubDesk.moc"
