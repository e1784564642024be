// SPDX-License-Identifier: Apache-2.0
#include "app/domain/OwnCode.h"

#include "app/domain/TicketCode.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class OwnCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNineteenCharactersOfTheAlphanumericMode()
    {
        QCOMPARE(ownCode({}), u"K100000000000000000"_s);
        static const QRegularExpression form{u"^K1[0-9A-HJKMNP-TV-Z]{17}$"_s};
        QVERIFY(form.match(code).hasMatch());
        QCOMPARE(TicketCode::parse(code)->text(), code);
        QCOMPARE(ownCode({0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}).first(18),
                 u"K1ZZZZZZZZZZZZZZZZ"_s);
    }

    void holdsEveryBit()
    {
        QSet<QString> codes;
        for (std::size_t bit = 0; bit < 80; ++bit) {
            OwnCodeBits bits{};
            bits[bit / 8] = static_cast<unsigned char>(1U << bit % 8);
            codes.insert(ownCode(bits));
        }
        QCOMPARE(codes.size(), 80);
    }

    void isForgivingToWhoeverTypesIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as it is") << code;
        QTest::newRow("in small letters") << code.toLower();
        QTest::newRow("with blanks around it") << u"  "_s + code + u"\n"_s;
        QTest::newRow("in groups")
            << code.first(5) + u' ' + code.sliced(5, 5) + u'-' + code.sliced(10);
        QTest::newRow("O for 0") << QString(code).replace(u'0', u'O');
        QTest::newRow("I for 1") << QString(code).replace(u'1', u'I');
        QTest::newRow("a small l for 1") << QString(code).replace(u'1', u'l');
    }
    void isForgivingToWhoeverTypesIt()
    {
        QFETCH(const QString, typed);
        QCOMPARE(ownCodeIn(typed), code);
        QVERIFY(!isMistypedOwnCode(typed));
    }

    void noticesEveryWrongCharacterAndEveryTwoThatChangedPlaces()
    {
        for (qsizetype i = 2; i < code.size(); ++i) {
            QString typed = code;
            typed[i] = typed[i] == u'7' ? u'8' : u'7';
            QVERIFY(!ownCodeIn(typed));
            QVERIFY(isMistypedOwnCode(typed));
        }
        for (qsizetype i = 2; i + 1 < code.size(); ++i) {
            QString typed = code;
            std::swap(typed[i], typed[i + 1]);
            QCOMPARE(ownCodeIn(typed).has_value(), typed == code);
        }
        QVERIFY(isMistypedOwnCode(code.chopped(1)));
    }

    void theFormOfBeforeIsForgivingToo()
    {
        QCOMPARE(ownCodeIn(u"l78pfpta02h01xxg4"), u"L-78PF-PTA0-2H01-XXG4"_s);
        QCOMPARE(ownCodeIn(u"L-78PF-PTAO-2HOI-XXG4"), u"L-78PF-PTA0-2H01-XXG4"_s);
        QVERIFY(!ownCodeIn(u"L-78PF-PTA0-2H01"));
    }

    void nothingElseIsACodeOfOurs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString{};
        QTest::newRow("a short one") << u"K1-77"_s;
        QTest::newRow("digits") << u"8812345678"_s;
        QTest::newRow("another prefix") << u"K2"_s + code.sliced(2);
        QTest::newRow("other characters") << u"K1!"_s + code.sliced(3);
        QTest::newRow("a page of text") << u"K1"_s + QString(4000, u'7');
    }
    void nothingElseIsACodeOfOurs()
    {
        QFETCH(const QString, text);
        QVERIFY(!ownCodeIn(text));
        QVERIFY(!isMistypedOwnCode(text));
    }

private:
    const QString code = ownCode({0x10, 0x42, 0x08, 0x00, 0x5f, 0x9c, 0xe1, 0x37, 0x00, 0x21});
};

QTEST_GUILESS_MAIN(OwnCodeTest)
#include "tst_OwnCode.moc"
