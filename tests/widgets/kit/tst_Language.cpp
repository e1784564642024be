// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Language.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard::ui;

namespace {

const QList<Language> all{{u"en"_s, {}},
                          {u"zh_CN"_s, {}},
                          {u"zh_TW"_s, {}},
                          {u"ja"_s, {}},
                          {u"de"_s, {}},
                          {u"fr"_s, {}},
                          {u"es"_s, {}}};

} // namespace

class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyReadsWhatIsNearestToTheirs_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("code");
        for (const auto &[locale, code] : {std::pair{"zh_CN", "zh_CN"},
                                           {"zh_SG", "zh_CN"},
                                           {"zh", "zh_CN"},
                                           {"zh-Hans-HK", "zh_CN"},
                                           {"zh_TW", "zh_TW"},
                                           {"zh_HK", "zh_TW"},
                                           {"zh_MO", "zh_TW"},
                                           {"zh-Hant", "zh_TW"},
                                           {"ja_JP", "ja"},
                                           {"de_AT", "de"},
                                           {"fr_CA", "fr"},
                                           {"es_MX", "es"},
                                           {"en_AU", "en"},
                                           {"fi_FI", "en"},
                                           {"C", "en"}})
            QTest::addRow("%s", locale) << QString::fromLatin1(locale) << QString::fromLatin1(code);
    }
    void everybodyReadsWhatIsNearestToTheirs()
    {
        QFETCH(QString, locale);
        QTEST(bestLanguage(QLocale{locale}, all), "code");
    }

    void withoutATranslationEveryoneReadsEnglish()
    {
        QCOMPARE(bestLanguage(QLocale{u"zh_TW"_s}, {{u"en"_s, {}}, {u"zh_CN"_s, {}}}), u"en"_s);
    }

    void everyTranslationInTheProgramIsOfferedAndNoOther()
    {
        QStringList files = QDir{u":/i18n"_s}.entryList({u"lanyard_*.qm"_s});
        QStringList offered;
        for (const Language &language : languagesOffered()) {
            QCOMPARE(ownNameOf(language.code), language.name);
            if (language.code != "en"_L1)
                offered.append(u"lanyard_%1.qm"_s.arg(language.code));
        }
        offered.sort();
        files.sort();
        QCOMPARE(files, offered);
        QVERIFY(offered.contains(u"lanyard_zh_CN.qm"_s));
        QCOMPARE(languagesOffered().constFirst().name, u"English"_s);
        QCOMPARE(ownNameOf(u"ko"_s), u"한국어"_s); // a guest's, in which there are no words
        QCOMPARE(ownNameOf(u"tlh"_s), u"tlh"_s);
    }

    void hanCharactersHaveTheShapesOfTheLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("family");
        QTest::addRow("Simplified Chinese") << u"zh_CN"_s << u"Noto Sans CJK SC"_s;
        QTest::addRow("Traditional Chinese") << u"zh_TW"_s << u"Noto Sans CJK TC"_s;
        QTest::addRow("Hong Kong") << u"zh_HK"_s << u"Noto Sans CJK TC"_s;
        QTest::addRow("Japanese") << u"ja"_s << u"Noto Sans CJK JP"_s;
        QTest::addRow("German") << u"de"_s << u"Noto Sans"_s;
    }
    void hanCharactersHaveTheShapesOfTheLanguage()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale{locale});
        Theme::bright().applyTo(*qApp);
        QTEST(QApplication::font().families().constFirst(), "family");
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_Language.moc"
