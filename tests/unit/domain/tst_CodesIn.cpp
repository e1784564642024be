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
