// SPDX-License-Identifier: Apache-2.0
#include "app/domain/AlfioTicket.h"
#include "app/domain/IndicoTicket.h"
#include "app/domain/ScanBytes.h"
#include "app/domain/TicketCode.h"
#include "app/domain/UnknownReason.h"
#include "app/domain/TicketKey.h"
#include "tests/kit/PretixVectors.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

class TicketFormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIndicosTickets_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<IndicoTicket>("ticket");
        const QString person = u"5fa6d71b-a828-4811-bf9c-7e99df04d0af"_s;
        // registration/tests/ticket_qr_code_data-0.json to -2.json of Indico
        QTest::newRow("a registration")
            << uR"({"i":[2,"indico.cern.ch","mYK+TjLPRlangWKtRWCdEg=="]})"_s
            << IndicoTicket{uuid, {}, u"https://indico.cern.ch"_s};
        QTest::newRow("over plain HTTP")
            << uR"({"i":[2,"http://indico.cern.ch","mYK+TjLPRlangWKtRWCdEg=="]})"_s
            << IndicoTicket{uuid, {}, u"http://indico.cern.ch"_s};
        QTest::newRow("somebody who comes along")
            << uR"({"i":[2,"indico.cern.ch","mYK+TjLPRlangWKtRWCdEg==","X6bXG6goSBG/nH6Z3wTQrw=="]})"_s
            << IndicoTicket{uuid, person, u"https://indico.cern.ch"_s};
        QTest::newRow("keys of plugins beside it")
            << uR"({"i":[2,"indico.cern.ch","mYK+TjLPRlangWKtRWCdEg=="],"cern":{"x":1}})"_s
            << IndicoTicket{uuid, {}, u"https://indico.cern.ch"_s};
        QTest::newRow("of before 3.3")
            << uR"({"checkin_secret":"9982BE4E-32cf-4656-a781-62ad45609d12","server_url":"https://indico.example"})"_s
            << IndicoTicket{uuid, {}, u"https://indico.example"_s};
    }
    void readsIndicosTickets()
    {
        QFETCH(const QString, scanned);
        QFETCH(const IndicoTicket, ticket);
        QCOMPARE(indicoTicketIn(scanned), ticket);
    }

    void noOtherJsonIsAnIndicoTicket_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::newRow("another layout") << uR"({"i":[3,"a.example","mYK+TjLPRlangWKtRWCdEg=="]})"_s;
        QTest::newRow("too few bytes") << uR"({"i":[2,"a.example","mYK+TjLPRlangWKtRWCd"]})"_s;
        QTest::newRow("no base64") << uR"({"i":[2,"a.example","mYK*TjLPRlangWKtRWCdEg=="]})"_s;
        QTest::newRow("a damaged person")
            << uR"({"i":[2,"a.ch","mYK+TjLPRlangWKtRWCdEg==","X6"]})"_s;
        QTest::newRow("cut off") << u"{\"i\":[2,\"indico.cern.ch\",\"mYK+TjLPRlang"_s;
        QTest::newRow("no secret") << uR"({"checkin_secret":"guess"})"_s;
        QTest::newRow("no JSON") << u"9982be4e-32cf-4656-a781-62ad45609d12"_s;
    }
    void noOtherJsonIsAnIndicoTicket()
    {
        QFETCH(const QString, scanned);
        QVERIFY(!indicoTicketIn(scanned));
    }

    void checksAlfiosSignature()
    {
        const AlfioHolder holder{u"id"_s, u"uuid"_s, u"Full Name"_s, u"email@example.org"_s};
        QCOMPARE(alfioSignature("eventKey", holder, AlfioCase::Sensitive).toBase64(),
                 "qeMO/JaequbcborXohWZvbibTtGXJgXGvhPh8WoCGUQ=");
        const QByteArray folded = "GlZuKyTm1jMgMvs1Q/Btlm0oilrQ4491cLhqQoxKOWE=";
        QCOMPARE(alfioSignature("eventKey", holder, AlfioCase::Insensitive).toBase64(), folded);
        const AlfioHolder loud{u"id"_s, u"uuid"_s, u"FULL NAME"_s, u"EMAIL@EXAMPLE.ORG"_s};
        QCOMPARE(alfioSignature("eventKey", loud, AlfioCase::Insensitive).toBase64(), folded);
    }

    void bothKindsOfAlfioEventsAreRecognised()
    {
        const AlfioHolder holder{u"id"_s, uuid, u"Ada"_s, u"ada@example.org"_s};
        const AlfioHolder loud{u"id"_s, uuid, u"ADA"_s, u"ada@example.org"_s};
        for (const auto mode : {AlfioCase::Sensitive, AlfioCase::Insensitive}) {
            const AlfioTicket ticket{uuid, alfioSignature("eventKey", holder, mode)};
            QVERIFY(isSignedBy("eventKey", ticket, holder));
            QVERIFY(!isSignedBy("another key", ticket, holder));
            QCOMPARE(isSignedBy("eventKey", ticket, loud), mode == AlfioCase::Insensitive);
        }
    }

    void caseMakesNoDifferenceInAnyScript_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        // model/TicketTest.java of alf.io
        QTest::newRow("of many alphabets") << u"çÇĞğIıİiÖöŞşÜüΑ"_s << u"ÇçğĞıIiİöÖşŞüÜα"_s;
        QTest::newRow("Latin") << u"Zoë Ångström"_s << u"ZOË ÅNGSTRÖM"_s;
        QTest::newRow("Cyrillic") << u"Юлия"_s << u"ЮЛИЯ"_s;
    }
    void caseMakesNoDifferenceInAnyScript()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        const auto signature = [](const QString &name, AlfioCase mode) {
            return alfioSignature("k", {u"r"_s, u"u"_s, name, u"a@b.c"_s}, mode);
        };
        QCOMPARE(signature(one, AlfioCase::Insensitive), signature(other, AlfioCase::Insensitive));
        QVERIFY(signature(one, AlfioCase::Sensitive) != signature(other, AlfioCase::Sensitive));
    }

    void readsAlfiosTickets()
    {
        const QByteArray bytes(32, '\x7f');
        const QString whole = uuid + u'/' + QString::fromLatin1(bytes.toBase64());
        QCOMPARE(alfioTicketIn(whole), (AlfioTicket{uuid, bytes}));
        const QStringList others{uuid,
                                 whole.chopped(1),
                                 whole + u'=',
                                 whole.chopped(2) + u"9="_s, // bits that mean nothing
                                 QString(36, u'x') + whole.sliced(36)};
        for (const QString &other : others)
            QVERIFY(!alfioTicketIn(other));
    }

    void findsPublicKeysHoweverTheyAreGiven_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QByteArray>>("keys");
        const QByteArray pem1 = QByteArray::fromBase64(pretix::key1Text);
        const QByteArray pem2 = QByteArray::fromBase64(pretix::key2Text);
        QTest::newRow("base64 of PEM") << pretix::key1Text << QList{pretix::key1};
        QTest::newRow("PEM") << pem1 << QList{pretix::key1};
        QTest::newRow("two in one PEM file")
            << pem1 + "\n" + pem2 << QList{pretix::key1, pretix::key2};
        QTest::newRow("base64 of DER")
            << QByteArray{"MCowBQYDK2VwAyEA7AD7/vFA33EsY4z2PHr7iZPsZ8n5dh0ajP8gyzNmmIs="}
            << QList{pretix::key1};
        const auto eventWith = [](const QByteArray &keys) -> QByteArray {
            return QByteArray{"{\"slug\":\"demo\",\"valid_keys\":{"} + keys + "}}";
        };
        const QByteArray name = "\"pretix_sig1\":[\"";
        QTest::newRow("an event of the API")
            << eventWith(name + pretix::key1Text + "\",\"" + pretix::key2Text + "\"]")
            << QList{pretix::key1, pretix::key2};
        QTest::newRow("an event without keys") << eventWith({}) << QList<QByteArray>{};
        QTest::newRow("one of two is damaged")
            << eventWith(name + pretix::key1Text + "\",\"oops\"]") << QList<QByteArray>{};
        QTest::newRow("a private key")
            << QByteArray{"MC4CAQAwBQYDK2VwBCIEIIgtvQf/YppO86KRPr7UZT386B+2dQP3zhPW2DzNeU+y"}
            << QList<QByteArray>{};
        QTest::newRow("nothing") << QByteArray{} << QList<QByteArray>{};
    }
    void findsPublicKeysHoweverTheyAreGiven()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QList<QByteArray>, keys);
        QList<QByteArray> found;
        for (const TicketKey &key : pretixKeysIn(text))
            found.append(key.bytes);
        QCOMPARE(found, keys);
    }

    void findsTicketsThatWereTakenBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<RecalledTickets>>("tickets");
        using Found = std::optional<RecalledTickets>;
        QTest::newRow("a page of revoked ones")
            << QByteArray{R"({"count":1,"next":null,"results":[{"id":1,"secret":"abcdef"}]})"}
            << Found{{{u"abcdef"_s}, {}}};
        QTest::newRow("a page of blocked ones")
            << QByteArray{R"({"results":[{"secret":"one","blocked":true},{"secret":"two","blocked":false}]})"}
            << Found{{{u"one"_s}, {u"two"_s}}};
        QTest::newRow("a line each")
            << QByteArray{"one\r\n\n two\n"} << Found{{{u"one"_s, u"two"_s}, {}}};
        QTest::newRow("an empty page")
            << QByteArray{R"({"results":[]})"} << Found{RecalledTickets{}};
        QTest::newRow("other JSON") << QByteArray{R"({"detail":"Not allowed"})"} << Found{};
        QTest::newRow("damaged JSON") << QByteArray{"{\"results\":[{\"secret\":\"a"} << Found{};
        QTest::newRow("bytes") << QByteArray{"\xff\xfe\x00\x01zzzz", 8} << Found{};
    }
    void findsTicketsThatWereTakenBack()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const std::optional<RecalledTickets>, tickets);
        QCOMPARE(recalledTicketsIn(text), tickets);
    }

    void aKeyIsToldApartWithoutBeingSaid()
    {
        const TicketKey key{TicketKey::Kind::Alfio, "secret"};
        QCOMPARE(fingerprintOf(key).size(), 16);
        QVERIFY(fingerprintOf(key) != fingerprintOf({TicketKey::Kind::Alfio, "other"}));
        QCOMPARE(ticketKeyKindNamed(nameOf(key.kind)), key.kind);
    }

    void bytesAreStrictUtf8OrShownAsHex()
    {
        QCOMPARE(textOfScan("Zoë"), u"Zoë"_s);
        QCOMPARE(textOfScan("\xff\x01"), u"<ff 01>"_s);
        QCOMPARE(textOfScan("\xc0\xaf"), u"<c0 af>"_s); // an overlong slash
        QCOMPARE(textOfScan("\xed\xa0\x80"), u"<ed a0 80>"_s); // half a surrogate pair
        QVERIFY(isShownAsHex(textOfScan("\xff\x01")));
        QVERIFY(!isShownAsHex(u"<b>"));
        QCOMPARE(explainUnknown(textOfScan("\xff\x01")), UnknownReason::Undecodable);
        QVERIFY(!TicketCode::parse(textOfScan(QByteArray(1 << 20, 'x'))));
    }

private:
    const QString uuid = u"9982be4e-32cf-4656-a781-62ad45609d12"_s;
};

QTEST_GUILESS_MAIN(TicketFormatsTest)
#include "tst_TicketFormats.moc"
