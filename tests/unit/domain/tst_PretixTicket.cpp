// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PretixTicket.h"
#include "tests/kit/PretixVectors.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class PretixTicketTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPayloadSays_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<PretixTicket>("expected");
        QTest::newRow("V1") << pretix::v1 << PretixTicket{u"CTJqJOl1H"_s, 1, 0, 14};
        QTest::newRow("V2, padded") << pretix::v2 << PretixTicket{u"aaaaaaaaa"_s, 42};
        QTest::newRow("V3, valid from")
            << pretix::v3
            << PretixTicket{
                   u"FCTDtTWQz"_s, 1, 0, 0, QDateTime::fromSecsSinceEpoch(1675465200, Qt::UTC)};
        QTest::newRow("V4, valid until")
            << pretix::v4
            << PretixTicket{
                   u"EGISf0gTu"_s, 1, 0, 0, {}, QDateTime::fromSecsSinceEpoch(1675422000, Qt::UTC)};
        QTest::newRow("V5") << pretix::v5 << PretixTicket{u"fRU2It7dV"_s, 100, 0, 14};
        QTest::newRow("V6, forged, yet well formed")
            << pretix::v6Forged << PretixTicket{u"CTJqJOl1H"_s, 1, 0, 14};
    }
    void readsWhatAPayloadSays()
    {
        QFETCH(const QString, scanned);
        QFETCH(const PretixTicket, expected);
        const auto sealed = sealedTicketIn(scanned);
        QVERIFY(sealed);
        QCOMPARE(sealed->signature.size(), 64);
        QCOMPARE(textOf(*sealed), scanned);
        QCOMPARE(pretixTicketIn(sealed->payload), expected);
    }

    void theReferencePayload()
    {
        QCOMPARE(sealedTicketIn(pretix::v1)->payload.toHex(), "0a0943544a714a4f6c31481001200e");
    }

    void noOtherTextIsASealedTicket_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::newRow("empty") << QString{};
        QTest::newRow("another ticket") << u"8812345678"_s;
        QTest::newRow("the right end only") << QString(120, u'A') + u"AQA"_s;
        QTest::newRow("not Latin") << QString(pretix::v1).replace(5, 1, u"字"_s);
        QTest::newRow("too long") << pretix::v1.first(50).repeated(20) + pretix::v1;
        QTest::newRow("a blank inside") << QString(pretix::v1).insert(40, u' ');
        QTest::newRow("padding that is not needed") << u"="_s + pretix::v1;
        QTest::newRow("padding left out") << pretix::v2.sliced(2);
        // The last two bits of the base64 of V2 mean nothing; they are zero.
        QTest::newRow("bits that mean nothing") << QString(pretix::v2).replace(2, 1, u"R"_s);
    }
    void noOtherTextIsASealedTicket()
    {
        QFETCH(const QString, scanned);
        QVERIFY(!sealedTicketIn(scanned));
    }

    void lengthsAreExact()
    {
        const auto sealed = sealedTicketIn(pretix::v2);
        for (qsizetype length = 0; length < pretix::v2.size(); ++length) {
            QVERIFY(!sealedTicketIn(pretix::v2.first(length)));
            QVERIFY(!sealedTicketIn(pretix::v2.last(length)));
        }
        QVERIFY(!sealedTicketIn(textOf({sealed->payload, sealed->signature + "x"})));
        QVERIFY(!sealedTicketIn(textOf({sealed->payload, sealed->signature.chopped(1)})));
        QVERIFY(!sealedTicketIn(textOf({{}, sealed->signature + QByteArray(20, 'x')})));
    }

    void aPayloadIsReadToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("isRight");
        const auto bytes = [](const char *hex) { return QByteArray::fromHex(hex); };
        QTest::newRow("nothing at all") << QByteArray{} << true;
        QTest::newRow("an unknown number") << bytes("1001 3896 01") << true;
        QTest::newRow("an unknown text") << bytes("1001 3a03 616263") << true;
        QTest::newRow("unknown fixed numbers") << bytes("39 0102030405060708 45 01020304") << true;
        QTest::newRow("the largest number") << bytes("10 ffffffffffffffffff01") << true;
        QTest::newRow("a number of 65 bits") << bytes("10 ffffffffffffffffff02") << false;
        QTest::newRow("a number without end") << bytes("10 ffffffffffffffffffff01") << false;
        QTest::newRow("a number that is cut off") << bytes("10 80") << false;
        QTest::newRow("a text that is cut off") << bytes("0a09 4354") << false;
        QTest::newRow("a text longer than memory") << bytes("0a ffffffffffffffff7f") << false;
        QTest::newRow("field zero") << bytes("00 01") << false;
        QTest::newRow("a group") << bytes("0b 0c") << false;
        QTest::newRow("a type that does not exist") << bytes("0f") << false;
        QTest::newRow("a seed that is a number") << bytes("0801") << false;
        QTest::newRow("an item that is a text") << bytes("1201 61") << false;
        QTest::newRow("a seed that is no UTF-8") << bytes("0a02 c328") << false;
        QTest::newRow("valid until the end of time") << bytes("30 ffffffffffffffff7f") << false;
    }
    void aPayloadIsReadToItsEnd()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const bool, isRight);
        QCOMPARE(pretixTicketIn(payload).has_value(), isRight);
    }

    void noLimitIsNoLimit()
    {
        const auto ticket = pretixTicketIn(QByteArray::fromHex("1001 2800 3000"));
        QVERIFY(ticket);
        QVERIFY(!ticket->validFrom.isValid());
        QVERIFY(!ticket->validUntil.isValid());
    }
};

QTEST_GUILESS_MAIN(PretixTicketTest)
#include "tst_PretixTicket.moc"
