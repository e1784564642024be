// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ScannerLayout.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class ScannerLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheScannerRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("with Caps Lock on") << u"grace-0001X"_s << u"GRACE-0001x"_s;
        QTest::newRow("US scanner, German computer") << u"LAYZßß7/8"_s << u"LAZY--7&8"_s;
        QTest::newRow("German scanner, US computer") << u"LAZY//7"_s << u"LAYZ--7"_s;
        QTest::newRow("US scanner, French computer") << u"GRQCE)àààà&"_s << u"GRACE-00001"_s;
        QTest::newRow("French scanner, US computer") << u"GRQCE6)))!"_s << u"GRACE-0001"_s;
        QTest::newRow("with blanks around it") << u"  grace-1 "_s << u"GRACE-1"_s;
    }
    void findsWhatTheScannerRead()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, read);
        QStringList texts;
        for (const TicketCode &code : codesBehindKeyboard(typed))
            texts.append(code.text());
        QVERIFY2(texts.contains(read), qPrintable(texts.join(u' ')));
    }

    void nothingIsBehindWhatEveryKeyboardTypesAlike_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString{};
        QTest::newRow("blanks") << u"   "_s;
        QTest::newRow("letters that no keyboard here has") << u"张伟张伟"_s;
        QTest::newRow("a megabyte") << QString(1 << 20, u'x');
    }
    void nothingIsBehindWhatEveryKeyboardTypesAlike()
    {
        QFETCH(const QString, typed);
        QCOMPARE(codesBehindKeyboard(typed).size(), 0);
    }

    void theTextItselfIsNoneOfThem()
    {
        for (const QString &typed : {u"88123456"_s, u"GRACE-0001"_s, u"abc"_s}) {
            for (const TicketCode &code : codesBehindKeyboard(typed))
                QVERIFY(code.text() != typed);
        }
    }
};

QTEST_GUILESS_MAIN(ScannerLayoutTest)
#include "tst_ScannerLayout.moc"
