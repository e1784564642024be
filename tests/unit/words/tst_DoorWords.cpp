// SPDX-License-Identifier: Apache-2.0
#include "app/words/DoorWords.h"
#include "tests/kit/Builders.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::words;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString sentence)
{
    return sentence.remove(QChar{0x2068}).remove(QChar{0x2069});
}

} // namespace

class DoorWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoorIsOneSentence()
    {
        Door door = aDoor().holding(40);
        door.reentry = Reentry::OncePerDay;
        QCOMPARE(
            plain(words.sentence(door, types)),
            u"Fri 17/05/2030, 19:00 – 21:00: everyone on site, once a day, at most 40 at once."_s);
    }

    void whatIsAskedAndWhoLeavesIsSaidToo()
    {
        Door door = aDoor().welcoming({speakerTicket.id});
        door.exits = ExitMode::SecondScan;
        door.questions = {{.key = u"size"_s,
                           .text = u"T-shirt size?"_s,
                           .note = {},
                           .kind = Question::Kind::Choice,
                           .choices = {u"S"_s, u"M"_s}}};
        const QString sentence = plain(words.sentence(door, types));
        QVERIFY2(sentence.contains(u"Speaker, again after each exit."_s), qPrintable(sentence));
        QVERIFY(sentence.contains(u"scanned again, leaves."_s));
        QVERIFY(sentence.endsWith(u"Asked first: T-shirt size?"_s));
        QCOMPARE(plain(DoorWords::explanation(door.questions.first())),
                 u"One of: S, M; needed to come in"_s);
    }

    void whatHappensWithoutTheHubIsSaidWhereItIsNotAsUsual()
    {
        Door door = aDoor();
        QVERIFY(!words.sentence(door, types).contains(u"hub"));
        door.withoutHub = WithoutHub::Ask;
        QVERIFY(words.sentence(door, types)
                    .endsWith(u"Without the hub, the person at the desk decides."_s));
        door.withoutHub = WithoutHub::Refuse;
        QVERIFY(words.sentence(door, types).endsWith(u"Without the hub, nobody is let in."_s));
    }

    void aRuleIsSaidWithIt()
    {
        Door door = aDoor();
        door.rule = std::get<Rule>(ruleIn(u"role is \"Speaker\" or entries_today less than 2"_s));
        const QString sentence = plain(words.sentence(door, types));
        QVERIFY2(sentence.contains(u"Only if: "_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"Speaker or "_s), qPrintable(sentence));
    }

private:
    const DoorWords words{anEvent(), QLocale{QLocale::English, QLocale::UnitedKingdom}};
    const QList<TicketType> types{visitorTicket, speakerTicket};
};

QTEST_GUILESS_MAIN(DoorWordsTest)
#include "tst_DoorWords.moc"
