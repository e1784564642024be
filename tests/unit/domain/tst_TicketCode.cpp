// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TicketCode.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class TicketCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesWhatScannersAndSpreadsheetsGive_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QString>("expected"); // null: refused

        QTest::newRow("a plain code") << u"ABCDEF"_s << u"ABCDEF"_s;
        QTest::newRow("leading zeros count") << u"000123"_s << u"000123"_s;
        QTest::newRow("a wedge scanner's return") << u"ABCDEF\r\n"_s << u"ABCDEF"_s;
        QTest::newRow("an ECI mark") << u"\\000026ABCDEF"_s << u"ABCDEF"_s;
        QTest::newRow("an AIM mark") << u"]Q1ABCDEF"_s << u"ABCDEF"_s;
        QTest::newRow("both marks") << u"]Q2\\000026ABCDEF"_s << u"ABCDEF"_s;
        QTest::newRow("marks upon marks") << u"]Q1]Q1ABCDEF"_s << u"ABCDEF"_s;
        QTest::newRow("a blank before an invisible mark") << u"ABCDEF \u200b"_s << u"ABCDEF"_s;
        QTest::newRow("a mark with the Kelvin sign, which is a K")
            << u"]\u212a1ABCDEF"_s << u"ABCDEF"_s;
        QTest::newRow("a bidirectional mark") << u"\u202eABC\u202cDEF"_s << u"ABCDEF"_s;
        QTest::newRow("a byte order mark") << u"\ufeffABCDEF"_s << u"ABCDEF"_s;
        QTest::newRow("a decomposed letter") << u"Zoe\u0308-1"_s << u"Zo\u00eb-1"_s;
        QTest::newRow("Chinese") << u"签到码001"_s << u"签到码001"_s;
        QTest::newRow("JSON") << uR"({"i":[2,"x","y"]})"_s << uR"({"i":[2,"x","y"]})"_s;
        QTest::newRow("two characters") << u"AB"_s << QString{};
        QTest::newRow("512 characters") << QString(512, u'A') << QString(512, u'A');
        QTest::newRow("513 characters") << QString(513, u'A') << QString{};
        QTest::newRow("a megabyte") << QString(1 << 20, u'A') << QString{};
        QTest::newRow("a control character inside") << u"ABC\u0007DEF"_s << QString{};
        QTest::newRow("a line break inside") << u"ABC\nDEF"_s << QString{};
        QTest::newRow("half a surrogate pair") << u"ABC"_s + QChar{0xd83d} << QString{};
        QTest::newRow("nothing") << QString{} << QString{};
        QTest::newRow("only blanks") << u" \t\r\n "_s << QString{};
    }

    void parsesWhatScannersAndSpreadsheetsGive()
    {
        QFETCH(const QString, scanned);
        QFETCH(const QString, expected);

        const auto code = TicketCode::parse(scanned);
        QCOMPARE(code.has_value(), !expected.isNull());
        QCOMPARE(code ? code->text() : QString{}, expected);
    }

    void redactedHidesMostOfTheCode()
    {
        QCOMPARE(TicketCode::parse(u"SECRET1234")->redacted(), u"\u20261234"_s);
        QCOMPARE(TicketCode::parse(u"ABC")->redacted(), u"\u2026C"_s);
    }
};

QTEST_GUILESS_MAIN(TicketCodeTest)
#include "tst_TicketCode.moc"
