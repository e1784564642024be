// SPDX-License-Identifier: Apache-2.0
#include "app/domain/UnknownReason.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class UnknownReasonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsWhatTheTextIs_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<UnknownReason>("reason");

        QTest::newRow("some code") << u"8812345678"_s << UnknownReason::NotOnTheList;
        QTest::newRow("empty") << QString{} << UnknownReason::NothingReadable;
        QTest::newRow("only control characters")
            << u"\u0001\u0002"_s << UnknownReason::NothingReadable;
        QTest::newRow("a Wi-Fi code")
            << u"WIFI:S:Guest;T:WPA;P:secret;;"_s << UnknownReason::WifiCode;
        QTest::newRow("a contact card")
            << u"BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD"_s << UnknownReason::ContactCard;
        QTest::newRow("a WeChat payment") << u"wxp://f2f0abc"_s << UnknownReason::PaymentCode;
        QTest::newRow("an Alipay payment")
            << u"HTTPS://QR.ALIPAY.COM/FKX123"_s << UnknownReason::PaymentCode;
        QTest::newRow("a web page") << u"https://example.org/menu"_s << UnknownReason::WebPage;
        QTest::newRow("an Indico ticket")
            << uR"({"i":[2,"indico.cern.ch","mYK+TjLPRlangWKtRWCdEg=="]})"_s
            << UnknownReason::OtherProductsTicket;
        QTest::newRow("a signed pretix ticket")
            << u"E4BibyTSylQOgeKjuMPiTDxi5HXPuTVsx1qCli3IL0143gj0EZXOB9iQInANxRFJTt4Pf9nXnHdB91Qk/RN0L5AIBABSxw2TKFnSUNUCKAEAPAQA"_s
            << UnknownReason::OtherProductsTicket;
        QTest::newRow("an alf.io ticket")
            << u"9982be4e-32cf-4656-a781-62ad45609d12/qeMO/JaequbcborXohWZvbibTtGXJgXGvhPh8WoCGUQ="_s
            << UnknownReason::OtherProductsTicket;
        QTest::newRow("a pairing code of another product")
            << uR"({"handshake_version":1,"url":"https://pretix.example","token":"x"})"_s
            << UnknownReason::ScannerSetup;
        QTest::newRow("a pairing code of Indico")
            << uR"({"event_id":1,"title":"T","regform_id":2,"version":2,"server":{"base_url":"x"}})"_s
            << UnknownReason::ScannerSetup;
        QTest::newRow("Newland's set-up sheet") << u"@SETUPE1"_s << UnknownReason::ScannerSetup;
        QTest::newRow("Netum's set-up sheet") << u"%%SpecCode9B"_s << UnknownReason::ScannerSetup;
        QTest::newRow("somebody who comes along")
            << uR"({"i":[2,"indico.cern.ch","mYK+TjLPRlangWKtRWCdEg==","X6bXG6goSBG/nH6Z3wTQrw=="]})"_s
            << UnknownReason::AccompanyingPerson;
        QTest::newRow("a code of our own with a wrong character")
            << u"K100000000000000007"_s << UnknownReason::Mistyped;
        QTest::newRow("a badge of a desk that works apart")
            << u"K2.AAECAwQFBgcICQ"_s << UnknownReason::OtherDesksBadge;
        QTest::newRow("in another encoding") << u"Z\ufffdrich-77"_s << UnknownReason::Undecodable;
        QTest::newRow("half a surrogate pair")
            << QString{u"ABC"_s + QChar{0xd800} + u'D'} << UnknownReason::Undecodable;
        QTest::newRow("a megabyte") << QString(1 << 20, u'x') << UnknownReason::TooLong;
        QTest::newRow("a damaged scan") << u"ABC\u0007DEF"_s << UnknownReason::ControlCharacters;
        QTest::newRow("SQL is only text")
            << u"'; DROP TABLE journal; --"_s << UnknownReason::NotOnTheList;
    }

    void explainsWhatTheTextIs()
    {
        QFETCH(const QString, scanned);
        QFETCH(const UnknownReason, reason);
        QCOMPARE(explainUnknown(scanned), reason);
    }

    void showsAtMostALineOfIt()
    {
        QCOMPARE(excerptOf(u"a\u202eb\nc\u0000d"_s), u"abcd"_s);
        QCOMPARE(excerptOf(QString(1 << 20, u'x')).size(), 81);
    }
};

QTEST_GUILESS_MAIN(UnknownReasonTest)
#include "tst_UnknownReason.moc"
