// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Languages.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace lanyard::shell;

namespace {

/// Counts how often it was told to say everything anew.
class Listener final : public QWidget
{
public:
    int told = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        told += event->type() == QEvent::LanguageChange;
        QWidget::changeEvent(event);
    }
};

QString doors()
{
    return QCoreApplication::translate("lanyard::ui::DoorsPage", "Doors");
}

} // namespace

class LanguagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingChangesWhileTheProgramRuns()
    {
        Languages languages;
        languages.use(u"en_GB"_s);
        QCOMPARE(doors(), u"Doors"_s);
        Listener window;
        languages.use(u"zh_CN"_s);
        QCoreApplication::sendPostedEvents();
        QVERIFY(window.told > 0);
        QCOMPARE(doors(), u"入口"_s);
        QCOMPARE(languages.code(), u"zh_CN"_s);
        QCOMPARE(QLocale{}.name(), u"zh_CN"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"取消"_s);
        languages.use(u"en_GB"_s);
        QCOMPARE(doors(), u"Doors"_s);
        QCOMPARE(languages.code(), u"en"_s);
    }

    void datesAreThoseOfTheLocale()
    {
        Languages languages;
        languages.use(u"en_GB"_s);
        QCOMPARE(QLocale{}.name(), u"en_GB"_s);
        languages.use(u"zh_SG"_s);
        QCOMPARE(languages.code(), u"zh_CN"_s);
        QCOMPARE(QLocale{}.name(), u"zh_SG"_s);
    }

    void whatTheProgramDoesNotSpeakIsEnglish()
    {
        Languages languages;
        languages.use(u"fi_FI"_s);
        QCOMPARE(languages.code(), u"en"_s);
        QCOMPARE(doors(), u"Doors"_s);
    }

    void afterwardsNothingIsTranslated()
    {
        {
            Languages languages;
            languages.use(u"zh_CN"_s);
        }
        QCOMPARE(doors(), u"Doors"_s);
    }
};

QTEST_MAIN(LanguagesTest)
#include "tst_Languages.moc"
