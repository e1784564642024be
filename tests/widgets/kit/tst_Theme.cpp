// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Contrast.h"
#include "ui/kit/Theme.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard::ui;

namespace {

const QStringList themes{u"bright"_s, u"dark"_s, u"high-contrast"_s};
const QStringList tones{
    u"welcome"_s, u"goodbye"_s, u"again"_s, u"inside"_s, u"refuse"_s, u"unknown"_s, u"attention"_s};
const QStringList writings{
    u"text"_s, u"quiet"_s, u"faint"_s, u"good"_s, u"caution"_s, u"trouble"_s, u"accent"_s};
const QStringList grounds{u"window"_s, u"panel"_s, u"hover"_s};

/// The sheet as it is written, with the names of the colours.
QString rules()
{
    QFile file{u":/theme/lanyard.qss"_s};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

/// Pairs of writing and ground that one rule of the sheet puts together.
QSet<std::pair<QString, QString>> pairsOfTheSheet()
{
    static const QRegularExpression rule{u"\\{([^}]*)\\}"_s};
    static const QRegularExpression writing{u"(?<![-a-z])color: @([a-z]+)"_s};
    static const QRegularExpression ground{u"(?<![-a-z])background: @([a-z]+)"_s};
    static const QRegularExpression chosen{
        u"selection-background-color: @([a-z]+); selection-color: @([a-z]+)"_s};
    QSet<std::pair<QString, QString>> pairs;
    for (auto each = rule.globalMatch(rules()); each.hasNext();) {
        const QString body = each.next().captured(1);
        const auto on = ground.match(body);
        const auto what = writing.match(body);
        if (on.hasMatch() && what.hasMatch())
            pairs.insert({what.captured(1), on.captured(1)});
        if (const auto selected = chosen.match(body); selected.hasMatch())
            pairs.insert({selected.captured(2), selected.captured(1)});
    }
    return pairs;
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writingIsReadable_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("writing");
        QTest::addColumn<QString>("ground");
        auto pairs = pairsOfTheSheet();
        QVERIFY(pairs.size() >= 5);
        for (const QString &writing : writings)
            for (const QString &ground : grounds)
                pairs.insert({writing, ground});
        pairs.insert({u"text"_s, u"line"_s}); // a button that is pressed
        pairs.insert({u"onaccent"_s, u"accenthover"_s});
        for (const QString &tone : tones)
            pairs.insert({u"on"_s + tone, tone});
        for (const QString &theme : themes)
            for (const auto &[writing, ground] : pairs)
                QTest::addRow(
                    "%s: %s on %s", qPrintable(theme), qPrintable(writing), qPrintable(ground))
                    << theme << writing << ground;
    }
    void writingIsReadable()
    {
        QFETCH(QString, theme);
        QFETCH(QString, writing);
        QFETCH(QString, ground);
        const Theme look = Theme::named(theme);
        QVERIFY(look.colour(writing).isValid());
        QVERIFY(look.colour(ground).isValid());
        const double least = theme == "high-contrast"_L1 || tones.contains(ground) ? 7 : 4.5;
        const double found = contrast(look.colour(writing), look.colour(ground));
        QVERIFY2(found >= least, qPrintable(u"only %1:1"_s.arg(found)));
    }

    void everyVerdictHasAPairOfItsOwn()
    {
        const auto pairs = pairsOfTheSheet();
        const QString sheet = rules();
        for (const QString &tone : tones) {
            QVERIFY2(sheet.contains(u"tone=\"%1\"] { background: @%1; }"_s.arg(tone))
                         && sheet.contains(u"tone=\"%1\"] > * { color: @on%1; }"_s.arg(tone)),
                     qPrintable(tone));
        }
        QVERIFY(!pairs.isEmpty());
    }

    void edgesAndFocusAreSeen()
    {
        for (const QString &theme : themes) {
            const Theme look = Theme::named(theme);
            for (const QString &ground : {u"window"_s, u"panel"_s}) {
                for (const QString &line : {u"edge"_s, u"focus"_s, u"accent"_s})
                    QVERIFY2(contrast(look.colour(line), look.colour(ground)) >= 3,
                             qPrintable(theme + u' ' + line + u' ' + ground));
            }
        }
    }

    void everyThemeNamesTheSameColours()
    {
        for (const QString &theme : themes)
            QCOMPARE(Theme::named(theme).colourNames(), Theme::bright().colourNames());
        QVERIFY(!Theme::named(u"no such thing"_s).isDark());
    }

    void everyColourOfTheSheetIsKnown()
    {
        for (const QString &theme : themes) {
            QString sheet = Theme::named(theme).styleSheet();
            QVERIFY(sheet.size() > 1000);
            sheet.remove(u"@names"_s); // the comment at its head
            QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_Theme.moc"
