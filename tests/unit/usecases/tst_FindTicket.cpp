// SPDX-License-Identifier: Apache-2.0
#include "app/ports/TicketProof.h"
#include "app/usecases/FindTicket.h"
#include "tests/kit/Fakes.h"
#include "tests/kit/PretixVectors.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class FindTicketTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        book = {};
        book.people = {anAttendee().carrying(u"GRACE-0001"),
                       anAttendee().carrying(u"grace-0001").named(u"Another"_s)};
    }

    void exactlyItselfComesFirst()
    {
        book.people.append(anAttendee().carrying(u"A-ABC1234").named(u"Capital"_s));
        QCOMPARE(nameBehind(u"grace-0001"_s), u"Another"_s);
        QCOMPARE(nameBehind(u"a-abc1234"_s), u"Capital"_s); // Hi.Events alone has one case
        book.people.append(anAttendee().carrying(u"a-abc1234").named(u"Small"_s));
        QCOMPARE(nameBehind(u"a-abc1234"_s), u"Small"_s);
    }

    void aCodeOfOursIsFoundHoweverItIsTyped()
    {
        book.people.append(anAttendee().carrying(u"K100000000000000000").named(u"Mia"_s));
        QCOMPARE(nameBehind(u"kl oooo-0000 OOOO 0000 o"_s), u"Mia"_s);
    }

    void whoComesAlongIsNeverTakenForWhoBringsThem()
    {
        book.people.append(
            anAttendee().carrying(u"9982be4e-32cf-4656-a781-62ad45609d12").named(u"Host"_s));
        QCOMPARE(nameBehind(uR"({"i":[2,"indico.cern.ch","mYK+TjLPRlangWKtRWCdEg=="]})"_s),
                 u"Host"_s);
        QCOMPARE(
            nameBehind(
                uR"({"i":[2,"indico.cern.ch","mYK+TjLPRlangWKtRWCdEg==","X6bXG6goSBG/nH6Z3wTQrw=="]})"_s),
            QString{});
    }

    void whoHasAnotherCodeByNowIsTold()
    {
        book.retired.insert(u"OLD-1"_s, Id<Registration>{1});
        const auto ticket = find(u"OLD-1"_s);
        QVERIFY(ticket && std::holds_alternative<RetiredTicket>(*ticket));
        QCOMPARE(std::get<RetiredTicket>(*ticket).code.text(), u"OLD-1"_s);
    }

    void itIsToldWhoseATicketIs()
    {
        book.retired.insert(u"OLD-1"_s, Id<Registration>{1});
        const auto nobody = find.bearer(u"nobody"_s);
        QVERIFY(nobody && !nobody->has_value());
        const auto listed = find.bearer(u"GRACE-0001"_s);
        QVERIFY(listed && listed->has_value());
        const auto former = find.bearer(u"OLD-1"_s);
        QVERIFY(former && former->has_value());
        QCOMPARE((*former)->id, (*listed)->id);
    }

    void nothingIsSignedWhereOnlyTheListCounts()
    {
        const auto ticket = find(pretix::v1);
        QVERIFY(ticket && std::holds_alternative<NoTicket>(*ticket));
    }

private:
    QString nameBehind(const QString &scanned)
    {
        const auto ticket = find(scanned);
        const auto *listed = ticket ? std::get_if<ListedTicket>(&*ticket) : nullptr;
        return listed ? listed->who.name : QString{};
    }

    FakeBook book;
    NoTicketProof proof;
    FindTicket find{book, proof};
};

QTEST_GUILESS_MAIN(FindTicketTest)
#include "tst_FindTicket.moc"
