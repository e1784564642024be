// SPDX-License-Identifier: Apache-2.0
#include "app/ports/TicketKeys.h"
#include "app/usecases/FindTicket.h"
#include "app/usecases/PickTicket.h"
#include "tests/kit/Fakes.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

const QString poster = u"WIFI:S:Guest;T:WPA;P:secret;;"_s;
const QString shop = u"https://example.org/app"_s;

QString told(const PickTicket::Choice &choice)
{
    if (const auto *one = std::get_if<OneCode>(&choice))
        return u"one "_s + one->scanned;
    if (std::holds_alternative<NothingNew>(choice))
        return u"nothing"_s;
    QStringList words{u"several"_s};
    const auto &several = std::get<SeveralTickets>(choice);
    for (const ScannedTicket &ticket : several.tickets)
        words << ticket.who.name + (several.decided.contains(ticket.scanned) ? u"*"_s : u""_s);
    return words.join(u' ');
}

} // namespace

class PickTicketTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        book = {};
        int id = 0;
        for (const auto &[name, code] : {std::pair{u"Ada"_s, u"ADA-0001"_s},
                                         {u"Bob"_s, u"BOB-0001"_s},
                                         {u"Cyd"_s, u"CYD-0001"_s}}) {
            Registration who = anAttendee().named(name).carrying(code);
            who.id = Id<Registration>{++id};
            book.people << who;
        }
        book.retired.insert(u"ADA-0000"_s, Id<Registration>{1});
    }

    void decides_data()
    {
        QTest::addColumn<QStringList>("fresh");
        QTest::addColumn<QStringList>("justBefore");
        QTest::addColumn<QStringList>("longer");
        QTest::addColumn<QString>("expected");
        const QStringList none;
        const QString ada = u"ADA-0001"_s;
        const QString bob = u"BOB-0001"_s;
        const QString adaInAnAddress = u"https://example.org/check-in/ADA-0001"_s;

        QTest::newRow("a ticket alone") << QStringList{ada} << none << none << u"one ADA-0001"_s;
        QTest::newRow("no ticket at all: the first code is explained")
            << QStringList{poster, shop} << none << none << u"one "_s + poster;
        QTest::newRow("a ticket beside other codes wins, wherever it stands")
            << QStringList{poster, bob, shop} << none << none << u"one BOB-0001"_s;
        QTest::newRow("two tickets at once are offered")
            << QStringList{ada, bob} << none << none << u"several Ada Bob"_s;
        QTest::newRow("other codes are not offered with them")
            << QStringList{poster, ada, shop, bob} << none << none << u"several Ada Bob"_s;
        QTest::newRow("three tickets at once are offered")
            << QStringList{u"CYD-0001"_s, bob, ada} << none << none << u"several Cyd Bob Ada"_s;
        QTest::newRow("one ticket in two spellings is one ticket")
            << QStringList{adaInAnAddress, ada} << none << none << u"one "_s + adaInAnAddress;
        QTest::newRow("somebody's old code beside their new one is one ticket")
            << QStringList{ada, u"ADA-0000"_s} << none << none << u"one ADA-0001"_s;
        QTest::newRow("an old code alone is a ticket of this event")
            << QStringList{poster, u"ADA-0000"_s} << none << none << u"one ADA-0000"_s;

        QTest::newRow("the next guest while the last one's ticket still lies there")
            << QStringList{bob} << none << QStringList{ada} << u"one BOB-0001"_s;
        QTest::newRow("a poster that always hangs there is not meant")
            << QStringList{bob} << none << QStringList{poster} << u"one BOB-0001"_s;
        QTest::newRow("a second ticket that was read a moment after the first is not guessed")
            << QStringList{bob} << QStringList{ada} << none << u"several Ada* Bob"_s;
        QTest::newRow("only those that were held up together are offered")
            << QStringList{bob} << QStringList{u"CYD-0001"_s} << QStringList{ada}
            << u"several Cyd* Bob"_s;
        QTest::newRow("the bar code of a ticket whose QR code was read is nothing new")
            << QStringList{adaInAnAddress} << QStringList{ada} << none << u"nothing"_s;
        QTest::newRow("nor is it later")
            << QStringList{adaInAnAddress} << none << QStringList{ada} << u"nothing"_s;
        QTest::newRow("another code on a ticket that was read is not explained")
            << QStringList{shop} << QStringList{ada} << none << u"nothing"_s;
        QTest::newRow("a ticket that is found beside a code that was none")
            << QStringList{ada} << QStringList{shop} << none << u"one ADA-0001"_s;
        QTest::newRow("a code that is no ticket, beside another one")
            << QStringList{shop} << QStringList{poster} << none << u"one "_s + shop;
    }

    void decides()
    {
        QFETCH(const QStringList, fresh);
        QFETCH(const QStringList, justBefore);
        QFETCH(const QStringList, longer);
        QFETCH(const QString, expected);
        const NoTicketProof nothingSigned;
        const FindTicket find{book, nothingSigned};
        const PickTicket pick{[&find](const QString &scanned) { return find.bearer(scanned); }};
        const auto choice = pick({fresh, justBefore, longer});
        QVERIFY(choice);
        QCOMPARE(told(*choice), expected);
    }

    void looksUpAsItIsTold()
    {
        const PickTicket pick{[](const QString &scanned) -> Result<std::optional<Registration>> {
            if (scanned == u"signed")
                return std::optional<Registration>{anAttendee().named(u"Signed"_s)};
            return std::optional<Registration>{};
        }};
        const auto choice = pick({{u"ADA-0001"_s, u"signed"_s}, {}, {}});
        QVERIFY(choice);
        QCOMPARE(told(*choice), u"one signed"_s);
    }

    void decidesNothingIfTheBookCannotBeRead()
    {
        const PickTicket pick{[](const QString &) -> Result<std::optional<Registration>> {
            return Failure{Failure::Kind::Damaged, u"event"_s, {}};
        }};
        const auto choice = pick({{u"ADA-0001"_s}, {}, {}});
        QVERIFY(!choice);
        QCOMPARE(choice.failure().kind, Failure::Kind::Damaged);
    }

private:
    FakeBook book;
};

QTEST_GUILESS_MAIN(PickTicketTest)
#include "tst_PickTicket.moc"
