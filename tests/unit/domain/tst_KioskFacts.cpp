// SPDX-License-Identifier: Apache-2.0
#include "app/domain/GuestLanguage.h"
#include "app/domain/Registration.h"
#include "app/domain/SecondFact.h"
#include "app/domain/VisitNumber.h"
#include "tests/kit/Builders.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

Registration ada()
{
    Registration who = anAttendee().named(u"Ada"_s);
    who.company = u"Analytical Engines (UK) Ltd."_s;
    who.email = u"Ada@Example.org"_s;
    who.phone = u"+44 20 7946 0958"_s;
    return who;
}

} // namespace

class KioskFactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondFactIs_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("known");
        const auto row = [](const char *name, const QString &said, bool known) {
            QTest::newRow(name) << said << known;
        };
        row("nothing", {}, false);
        row("blanks", u"   "_s, false);
        row("the whole company", u"analytical engines uk ltd"_s, true);
        row("its first words", u"Analytical Engines"_s, true);
        row("its first word", u"analytical"_s, true);
        row("not the beginning of a word", u"Ana"_s, false);
        row("not a later word", u"Engines"_s, false);
        row("the e-mail address in any case", u"ada@example.ORG"_s, true);
        row("not the end of it", u"example.org"_s, false);
        row("not an at sign alone", u"@"_s, false);
        row("the last four digits of the phone", u"0958"_s, true);
        row("full-width digits", u"０９５８"_s, true);
        row("not four others", u"0959"_s, false);
        row("not the last three", u"958"_s, false);
        row("the whole number", u"+44 20 7946 0958"_s, true);
        row("the national number", u"020 79460958"_s, true);
        row("not digits among letters", u"x0958"_s, false);
    }
    void aSecondFactIs()
    {
        QFETCH(QString, said);
        QFETCH(bool, known);
        QCOMPARE(isKnownTo(ada(), said), known);
    }

    void whatIsNotRegisteredIsKnownToNobody()
    {
        Registration who = anAttendee();
        for (const QString &said : {u""_s, u"0000"_s, u"@"_s, u"-"_s, u"Grace"_s})
            QVERIFY2(!isKnownTo(who, said), qPrintable(said));
        who.phone = u"0958"_s; // too short for its end to be a secret
        QVERIFY(!isKnownTo(who, u"0958"_s));
    }

    void chineseCompaniesAreKnownByTheirFirstCharacters()
    {
        Registration who = anAttendee();
        who.company = u"杭州云栖科技有限公司"_s;
        QVERIFY(isKnownTo(who, u"杭州云栖"_s));
        QVERIFY(!isKnownTo(who, u"杭州"_s));
        QVERIFY(!isKnownTo(who, u"云栖科技"_s));
    }

    void theLanguageStandsInAFurtherField_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("a code") << u"language"_s << u"de"_s << u"de"_s;
        QTest::newRow("a code with a country") << u"Language"_s << u"de-AT"_s << u"de"_s;
        QTest::newRow("Chinese") << u"语言"_s << u"中文"_s << u"zh_CN"_s;
        QTest::newRow("traditional") << u"lang"_s << u"zh-Hant-HK"_s << u"zh_TW"_s;
        QTest::newRow("Taiwan") << u"lang"_s << u"zh_TW"_s << u"zh_TW"_s;
        QTest::newRow("in English") << u"Preferred language"_s << u"Japanese"_s << u"ja"_s;
        QTest::newRow("in itself") << u"Sprache"_s << u"Français"_s << u"fr"_s;
        QTest::newRow("another field") << u"T-shirt"_s << u"de"_s << u""_s;
        QTest::newRow("no language") << u"language"_s << u"any, please"_s << u""_s;
    }
    void theLanguageStandsInAFurtherField()
    {
        QFETCH(QString, header);
        QFETCH(QString, text);
        QFETCH(QString, language);
        Registration who = anAttendee();
        who.fields = {{header, text}};
        QCOMPARE(languageOf(who), language);
    }

    void aVisitNumberIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("number");
        QTest::newRow("as it is shown") << u"K-27"_s << 27;
        QTest::newRow("small, without hyphen") << u" k27 "_s << 27;
        QTest::newRow("with a dash") << u"K – 27"_s << 27;
        QTest::newRow("full-width") << u"Ｋ－27"_s << 27;
        QTest::newRow("no number") << u"K-"_s << 0;
        QTest::newRow("zero") << u"K-0"_s << 0;
        QTest::newRow("a name") << u"Kim 27"_s << 0;
        QTest::newRow("a code") << u"K1ABCDEFGH234567"_s << 0;
        QTest::newRow("a large number") << u"K-99999999999"_s << 0;
    }
    void aVisitNumberIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QFETCH(int, number);
        const auto visit = VisitNumber::parse(typed);
        QCOMPARE(visit ? visit->value() : 0, number);
        if (visit)
            QCOMPARE(visit->text(), u"K-27"_s);
    }
};

QTEST_APPLESS_MAIN(KioskFactsTest)
#include "tst_KioskFacts.moc"
