// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/PostgresServer.h"
#include "tests/kit/Seat.h"

#include <QDirIterator>

using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 90'000; // ms; a desk may wait half a minute before it asks its hub again

const QByteArray guests = "Ticket code,Name,Ticket type\n"
                          "DESKS-0001,Ada Lovelace,Visitor\n"
                          "DESKS-0002,Grace Hopper,Visitor\n"
                          "DESKS-0003,Jean Bartik,Visitor\n";
const QString ada = u"DESKS-0001"_s;
const QString grace = u"DESKS-0002"_s;

QByteArray settingsOf(const QByteArray &desk)
{
    return "[desk]\nname=" + desk + "\n[screen]\nlanguage=en\nsounds=false\n";
}

} // namespace

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

/// Two people at two desks, each with a window and a scanner of their own, and one hub.
class TwoDesksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeMorning()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("POSTGRESQL IS NOT INSTALLED: NO TWO DESKS MEET HERE (postgresql-15)");
        using Part = void (TwoDesksTest::*)();
        for (const Part part : std::initializer_list<Part>{&TwoDesksTest::northSharesItsEvent,
                                                           &TwoDesksTest::southJoinsByTheCode,
                                                           &TwoDesksTest::aTicketComesInOnce,
                                                           &TwoDesksTest::theHubIsGone,
                                                           &TwoDesksTest::bothLetTheSameTicketIn,
                                                           &TwoDesksTest::bothSayWhoCameTwice,
                                                           &TwoDesksTest::somebodySeesToIt}) {
            (this->*part)();
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    /// One desk of the event: whoever sits there, and their event file.
    struct Desk
    {
        QString name;
        Seat seat = Seat{};
        QString file = {};

        [[nodiscard]] Run told(const QStringList &command) const
        {
            return seat.program().json(QStringList{u"--event"_s, file} + command);
        }
        [[nodiscard]] int people() const { return seat.peopleIn(file); }
        [[nodiscard]] QJsonObject hub() const { return told({u"hub"_s, u"status"_s}).line(); }
        /// "North: admission", in the order of the journal.
        [[nodiscard]] QStringList deedsOf(const QString &code) const
        {
            QStringList deeds;
            for (const QJsonObject &record : told({u"history"_s, code}).lines())
                deeds.append(record[u"desk"_s].toString() + u": "_s + record[u"kind"_s].toString());
            return deeds;
        }
    };

    void northSharesItsEvent()
    {
        QVERIFY2(server.begin(), server.why().constData());
        QVERIFY(north.seat.setUp(settingsOf("North")));
        QVERIFY(north.seat.makeEvent(u"Two Desks"_s, guests));
        north.file = north.seat.program().eventFile();
        const Run shared = north.told({u"hub"_s, u"init"_s, PostgresServer::urlAt(server.port())});
        QVERIFY2(shared.status == 0, shared.err.constData());
        joinCode = shared.line()[u"join_code"_s].toString();
        QVERIFY(!joinCode.isEmpty());
        QVERIFY(north.seat.start({u"--event"_s, north.file}));
        SEE(north.seat, north.seat.reads(u"Scan a ticket"_s));
        SEE(north.seat, north.seat.reads(u"Shared with the other desks."_s));
    }

    void southJoinsByTheCode()
    {
        Seat &seat = south.seat;
        QVERIFY(seat.setUp(settingsOf("South")));
        QVERIFY(seat.start());
        SEE(seat, seat.click(u"Join a hub"_s));
        SEE(seat, seat.reads(u"On a desk that has the event"_s));
        QVERIFY(seat.scan(joinCode));
        SEE(seat, seat.reads(u"Scan a ticket"_s));
        SEE(seat, seat.reads(u"Shared with the other desks."_s));
        QDirIterator files{
            seat.program().path({}), {u"*.lanyard"_s}, QDir::Files, QDirIterator::Subdirectories};
        QVERIFY(files.hasNext());
        south.file = files.next();
        EVENTUALLY(south.hub()[u"agree"_s].toBool());
        QCOMPARE(south.hub()[u"desks"_s].toArray().size(), 2);
    }

    void aTicketComesInOnce()
    {
        QVERIFY(north.seat.scan(ada));
        EVENTUALLY(south.people() == 1); // it need not be the claim that refuses: machines are slow
        QVERIFY(south.seat.scan(ada));
        SEE(south.seat, south.seat.reads(u"Stop: already inside"_s));
        const QStringList both{u"North: admission"_s, u"South: refusal"_s};
        EVENTUALLY(north.deedsOf(ada) == both);
        QCOMPARE(south.deedsOf(ada), both);
        QCOMPARE(north.people(), 1);
    }

    void theHubIsGone()
    {
        server.kill();
        for (Desk *desk : {&north, &south})
            SEE(desk->seat, desk->seat.reads(u"Working alone since"_s));
    }

    void bothLetTheSameTicketIn()
    {
        for (Desk *desk : {&north, &south}) {
            QVERIFY(desk->seat.scan(grace));
            EVENTUALLY(desk->people() == 2);
            QCOMPARE(desk->deedsOf(grace), QStringList{desk->name + u": admission"_s});
            QCOMPARE(desk->hub()[u"link"_s].toString(), u"apart"_s);
            QCOMPARE(desk->hub()[u"agree"_s], QJsonValue{false}); // nobody knows
            SEE(desk->seat, desk->seat.reads(u"one person not yet shared"_s));
        }
    }

    void bothSayWhoCameTwice()
    {
        QVERIFY2(server.start(), server.why().constData());
        for (Desk *desk : {&north, &south}) {
            EVENTUALLY(desk->hub()[u"conflicts"_s].toArray().size() == 1);
            const QJsonObject conflict = desk->hub()[u"conflicts"_s].toArray()[0].toObject();
            QCOMPARE(conflict[u"code"_s].toString(), grace);
            QStringList desks;
            for (const QJsonValue admission : conflict[u"admissions"_s].toArray())
                desks.append(admission[u"desk"_s].toString());
            desks.sort();
            QCOMPARE(desks, (QStringList{u"North"_s, u"South"_s}));
            SEE(desk->seat, desk->seat.reads(u"Grace Hopper"_s + twice));
            EVENTUALLY(desk->hub()[u"agree"_s].toBool());
            QCOMPARE(desk->people(), 2); // people, not admissions
        }
    }

    void somebodySeesToIt()
    {
        QVERIFY(north.seat.press(u"F9"_s));
        SEE(north.seat, north.seat.reads(u"People at the desks"_s));
        QVERIFY(north.seat.press(u"alt+shift+3"_s));
        SEE(north.seat, north.seat.reads(u"Let in twice: 1 to see to"_s));
        SEE(north.seat, north.seat.click(u"Seen to"_s, u"push button"_s));
        SEE(north.seat, north.seat.reads(u"Let in twice: all seen to"_s));
        SEE(south.seat, south.seat.readsNoMore(twice));
        EVENTUALLY(south.hub()[u"conflicts"_s].toArray()[0].toObject()[u"acknowledged_by"_s]
                   == u"North"_s);
    }

    const QString twice = u" was let in twice"_s;

    PostgresServer server;
    Desk north{.name = u"North"_s};
    Desk south{.name = u"South"_s};
    QString joinCode;
};

QTEST_GUILESS_MAIN(TwoDesksTest)
#include "tst_TwoDesks.moc"
