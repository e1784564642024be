// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CodesIn.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class CodesInTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanMayMeanSeveralCodes_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("itself") << u"ABC-123"_s << QStringList{u"ABC-123"_s};
        QTest::newRow("wide letters")
            << u"ＡＢＣ１２３"_s << QStringList{u"ＡＢＣ１２３"_s, u"ABC123"_s};
        const QString luma = u"https://lu.ma/check-in/evt-AbC123?pk=g-XyZ789"_s;
        QTest::newRow("the parameter of an address, then its last segment")
            << luma << QStringList{luma, u"g-XyZ789"_s, u"evt-AbC123"_s};
        const QString tito = u"https://ti.to/tickets/ti_pAbCdEf"_s;
        QTest::newRow("the last segment of an address")
            << tito << QStringList{tito, u"ti_pAbCdEf"_s};
        const QString signed_ = u"0b1c2d3e-0000-4000-8000-1234567890ab/hmac="_s;
        QTest::newRow("what comes before a signature")
            << signed_ << QStringList{signed_, u"0b1c2d3e-0000-4000-8000-1234567890ab"_s};
        const QString page = u"https://example.org/2026?v=1"_s;
        QTest::newRow("short parts mean nothing") << page << QStringList{page};
        QTest::newRow("nor do words, numbers and telephones of any address")
            << u"https://example.org/registration/speaker?tel=13800138000&id=8812345678"_s
            << QStringList{
                   u"https://example.org/registration/speaker?tel=13800138000&id=8812345678"_s};
        const QString order = u"https://site.example/t?code=752327237937711035001"_s;
        QTest::newRow("a long number of an address")
            << order << QStringList{order, u"752327237937711035001"_s};
        QTest::newRow("a code of our own, typed by hand")
            << u"k1 0000 0000 oooo oooo o"_s
            << QStringList{u"k1 0000 0000 oooo oooo o"_s, u"K100000000000000000"_s};
        QTest::newRow("a new code of Hi.Events in small letters")
            << u"a-b7c2d9e"_s << QStringList{u"a-b7c2d9e"_s, u"A-B7C2D9E"_s};
        QTest::newRow("an old one")
            << u"abc12de-12"_s << QStringList{u"abc12de-12"_s, u"ABC12DE-12"_s};
        QTest::newRow("no other code has two cases")
            << u"abcd-1234"_s << QStringList{u"abcd-1234"_s};
        const QString wrapped
            = uR"({"event":"camp","ticket": "kfndgffgyw4tdgcacx6bb3bgemq69cxj"})"_s;
        QTest::newRow("a pretix ticket in JSON")
            << wrapped << QStringList{wrapped, u"kfndgffgyw4tdgcacx6bb3bgemq69cxj"_s};
        const QString indico = uR"({"i":[2,"indico.cern.ch","mYK+TjLPRlangWKtRWCdEg=="]})"_s;
        QTest::newRow("an Indico ticket")
            << indico << QStringList{indico, u"9982be4e-32cf-4656-a781-62ad45609d12"_s};
        const QString along
            = uR"({"i":[2,"indico.cern.ch","mYK+TjLPRlangWKtRWCdEg==","X6bXG6goSBG/nH6Z3wTQrw=="]})"_s;
        QTest::newRow("who comes along is never who brings them")
            << along << QStringList{along, u"5fa6d71b-a828-4811-bf9c-7e99df04d0af"_s};
        const QString twice
            = u"0b1c2d3e-0000-4000-8000-1234567890ab-9982be4e-32cf-4656-a781-62ad45609d12"_s;
        QTest::newRow("a ticket of open-event is one code") << twice << QStringList{twice};
        QTest::newRow("other slashes mean nothing")
            << u"SPRING-2026/42"_s << QStringList{u"SPRING-2026/42"_s};
        QTest::newRow("too long for a scan") << QString(5000, u'7') << QStringList{};
        QTest::newRow("too long in bytes") << QString(1400, u'字') << QStringList{};
        QTest::newRow("nothing at all") << QString{} << QStringList{};
    }
    void aScanMayMeanSeveralCodes()
    {
        QFETCH(const QString, scanned);
        QFETCH(const QStringList, codes);
        QStringList found;
        for (const TicketCode &code : codesIn(scanned))
            found.append(code.text());
        QCOMPARE(found, codes);
    }
};

QTEST_GUILESS_MAIN(CodesInTest)
#include "tst_CodesIn.moc"
