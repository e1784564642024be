// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PlainWording.h"
#include "tests/widgets/desk/PrintScenes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;

using Level = StatusView::Level;
using State = PrintJob::State;

/// One sentence says how printing is; the most pressing thing wins.
class PrintBoardTest final : public QObject
{
    Q_OBJECT

private:
    const cli::PlainWording m_wording;

    StatusView line(const PrintFacts &facts) const { return viewOf(facts, m_wording).line; }
    BadgeRow row(const PrintFacts::Item &item) const
    {
        PrintFacts facts = printingWell();
        facts.badges = {item};
        return viewOf(facts, m_wording).badges.constFirst();
    }

private Q_SLOTS:
    void aDeskWithoutPrinterSaysSo()
    {
        QCOMPARE(line({}), (StatusView{Level::Good, u"No badges are printed here."_s}));
    }

    void aReadyPrinterSaysWhatIsLeft()
    {
        const StatusView view = line(printingWell());
        QCOMPARE(view.level, Level::Good);
        QCOMPARE(view.sentence, u"The printer is ready. 84 labels left."_s);
    }

    void troubleOfThePrinter_data()
    {
        QTest::addColumn<Printer::Trouble>("trouble");
        QTest::addColumn<QString>("words");
        QTest::addRow("labels are out") << Printer::Trouble::Paper << u"out of paper or labels"_s;
        QTest::addRow("the cover is open") << Printer::Trouble::CoverOpen << u"cover is open"_s;
        QTest::addRow("a jam") << Printer::Trouble::Jam << u"stuck"_s;
        QTest::addRow("offline") << Printer::Trouble::Offline << u"does not answer"_s;
        QTest::addRow("paused") << Printer::Trouble::Paused << u"paused"_s;
    }
    void troubleOfThePrinter()
    {
        QFETCH(Printer::Trouble, trouble);
        QFETCH(QString, words);
        PrintFacts facts = inTrouble(trouble);
        facts.badges
            = {badgeOnItsWay(u"Ada"_s, State::Queued), badgeOnItsWay(u"Bo"_s, State::Sent)};
        const StatusView view = line(facts);
        QCOMPARE(view.level, Level::Trouble);
        QVERIFY2(view.sentence.contains(words), qPrintable(view.sentence));
        QVERIFY2(view.sentence.contains(u"Badges waiting: 2."_s), qPrintable(view.sentence));
        QVERIFY2(view.sentence.contains(u"Ctrl+P"_s), qPrintable(view.sentence));
    }

    void aPrinterThatIsGoneIsNamed()
    {
        PrintFacts facts = printingWell();
        facts.printer.reset();
        QCOMPARE(line(facts).level, Level::Trouble);
        QVERIFY(line(facts).sentence.contains(u"Front"_s));
    }

    void aBadgeThatWasNotPrintedComesBeforeTheLabels()
    {
        PrintFacts facts = printingWell();
        facts.printing.labelsLeft = {{u"Front"_s, 3}};
        facts.badges = {badgeOnItsWay(u"Ada"_s, State::Failed)};
        QCOMPARE(line(facts).level, Level::Trouble);
        QVERIFY(line(facts).sentence.contains(u"Ada"_s));
    }

    void fewLabelsAreAWarning()
    {
        PrintFacts facts = printingWell();
        facts.printing.labelsLeft = {{u"Front"_s, 12}};
        QCOMPARE(line(facts),
                 (StatusView{Level::Attention, u"12 labels left. Have a new roll ready."_s}));
        facts.printing.labelsLeft = {{u"Front"_s, 0}};
        QVERIFY(line(facts).sentence.contains(u"new one"_s));
    }

    void labelsThatNobodyCountsAreNotMentioned()
    {
        PrintFacts facts = printingWell();
        facts.printing.labelsPerRoll = 0;
        QCOMPARE(line(facts).sentence, u"The printer is ready."_s);
    }

    void onlyWhatIsVouchedForIsCalledPrinted()
    {
        PrintFacts facts = printingWell();
        facts.last = u"Ada"_s;
        QVERIFY(line(facts).sentence.startsWith(u"Printed: "_s));
        facts.badges = {badgeHandedOver(u"Ada"_s)};
        QVERIFY(line(facts).sentence.startsWith(u"Sent to the printer: "_s));
    }

    void eachBadgeOffersWhatMakesSense()
    {
        using Steps = QList<BadgeStep>;
        const Steps waiting{BadgeStep::OtherPrinter, BadgeStep::Cancel};
        QCOMPARE(row(badgeOnItsWay(u"Ada"_s, State::Queued)).steps, waiting);
        QCOMPARE(row(badgeOnItsWay(u"Ada"_s, State::Sent)).steps, waiting);
        const Steps looking{BadgeStep::CameOut, BadgeStep::Again};
        QCOMPARE(row(badgeHandedOver(u"Ada"_s)).steps, looking);
        QCOMPARE(row(badgeOnItsWay(u"Ada"_s, State::Unknown)).steps, looking);
        PrintFacts::Item held = badgeOnItsWay(u"Ada"_s, State::Sent);
        held.held = true;
        QCOMPARE(row(held).steps, looking);
        const Steps failed{BadgeStep::Again, BadgeStep::OtherPrinter, BadgeStep::Cancel};
        QCOMPARE(row(badgeOnItsWay(u"Ada"_s, State::Failed)).steps, failed);
    }

    void withoutASecondPrinterNoneIsOffered()
    {
        PrintFacts facts = printingWell();
        facts.printing.secondPrinter.clear();
        facts.badges = {badgeOnItsWay(u"Ada"_s, State::Queued)};
        QCOMPARE(viewOf(facts, m_wording).badges.constFirst().steps, QList{BadgeStep::Cancel});
    }

    void aProofIsNobodysBadge()
    {
        PrintFacts::Item proof = badgeOnItsWay(u"Ada"_s, State::Failed);
        proof.pending.job.who = {};
        QCOMPARE(row(proof).steps, QList{BadgeStep::Cancel});
    }

    void whatThePrinterSaysIsPassedOn()
    {
        PrintFacts::Item item = badgeOnItsWay(u"Ada"_s, State::Failed);
        item.pending.job.message = u"Unsupported medium"_s;
        QVERIFY(row(item).detail.contains(u"Unsupported medium"_s));
    }
};

QTEST_MAIN(PrintBoardTest)
#include "tst_PrintBoard.moc"
