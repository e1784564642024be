// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/office/ImportScenes.h"
#include "ui/office/ImportFlow.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

using Step = ImportFlow::Step;

namespace {

const Failure noCode{Failure::Kind::MissingColumn, u"code"_s, {}};
const Failure cancelled{Failure::Kind::Cancelled, {}, {}};

bool asksNothing(const ImportWish &wish)
{
    return std::holds_alternative<std::monostate>(wish);
}

ReadOptions lookedAtWith(const ImportWish &wish)
{
    return std::get<LookWish>(wish).options;
}

ImportRegistrations::Order readWith(const ImportWish &wish)
{
    return std::get<ReadWish>(wish).order;
}

/// A file that was tried out with this outcome, at the step where a person looks at it.
ImportFlow triedOut(const ImportReport &report, ImportRegistrations::Preview preview = aPreview())
{
    ImportFlow flow;
    static_cast<void>(flow.open(u"a.csv"_s));
    static_cast<void>(flow.seen(preview));
    static_cast<void>(flow.read(report));
    return flow;
}

ImportFlow at(Step step, const ImportReport &report)
{
    ImportFlow flow = triedOut(report);
    while (flow.step() != step && flow.mayGoOn())
        flow.goOn();
    return flow;
}

} // namespace

class ImportFlowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsLookedAtThenTriedOut()
    {
        ImportFlow flow;
        const ImportWish first = flow.open(u"a.csv"_s);
        QCOMPARE(std::get<LookWish>(first).path, u"a.csv"_s);
        QCOMPARE(flow.step(), Step::File);
        const ImportWish second = flow.seen(aPreview());
        QVERIFY(readWith(second).dryRun);
        QCOMPARE(flow.step(), Step::Look);
        QVERIFY(flow.isBusy());
        QVERIFY(asksNothing(flow.read(aTrial())));
        QVERIFY(!flow.isBusy());
    }

    void withoutQuestionsThereIsNoStepForThem()
    {
        QCOMPARE(triedOut(aTrial()).steps(),
                 (QList<Step>{Step::File, Step::Look, Step::Columns, Step::Check, Step::Done}));
        QVERIFY(triedOut(aTrialWithQuestions()).steps().contains(Step::Questions));
    }

    void nobodyGoesPastTheColumnsBeforeTheTryIsKnown()
    {
        ImportFlow flow;
        static_cast<void>(flow.open(u"a.csv"_s));
        static_cast<void>(flow.seen(aPreview()));
        flow.goOn();
        QCOMPARE(flow.step(), Step::Columns);
        QVERIFY(!flow.mayGoOn());
        flow.goOn();
        QCOMPARE(flow.step(), Step::Columns);
        static_cast<void>(flow.read(aTrial()));
        flow.goOn();
        QCOMPARE(flow.step(), Step::Check);
    }

    void aChangedAnswerIsTriedOutAnew()
    {
        ImportFlow flow = triedOut(aTrial());
        ReadOptions options;
        options.encoding = u"Big5"_s;
        QCOMPARE(lookedAtWith(flow.readOtherwise(options)).encoding, u"Big5"_s);
        QVERIFY(!flow.report());
        QCOMPARE(readWith(flow.seen(aPreview())).options.encoding, u"Big5"_s);
    }

    void anAnswerToAnOldQuestionCountsForNothing()
    {
        ImportFlow flow;
        static_cast<void>(flow.open(u"a.csv"_s));
        static_cast<void>(flow.seen(aPreview()));
        ReadOptions options;
        options.source = u"pretix"_s;
        QVERIFY(std::holds_alternative<StopWish>(flow.readOtherwise(options)));
        options.source = u"generic"_s;
        QVERIFY(asksNothing(flow.readOtherwise(options))); // it is stopping already
        QCOMPARE(lookedAtWith(flow.read(aTrial())).source, u"generic"_s);
        QVERIFY(!flow.report());
    }

    void anotherFileReplacesTheOneThatIsTriedOut()
    {
        ImportFlow flow;
        static_cast<void>(flow.open(u"a.csv"_s));
        static_cast<void>(flow.seen(aPreview()));
        QVERIFY(std::holds_alternative<StopWish>(flow.open(u"b.csv"_s)));
        const ImportWish wish = flow.failed(cancelled);
        QCOMPARE(std::get<LookWish>(wish).path, u"b.csv"_s);
        QVERIFY(!flow.failure());
    }

    void whoBeginsAgainHearsNothingOfWhatWasBefore()
    {
        ImportFlow flow;
        static_cast<void>(flow.open(u"a.csv"_s));
        static_cast<void>(flow.seen(aPreview()));
        QVERIFY(std::holds_alternative<StopWish>(flow.beginAgain()));
        QVERIFY(asksNothing(flow.failed(cancelled)));
        QVERIFY(!flow.failure());
        QVERIFY(!flow.isBusy());
        QCOMPARE(flow.step(), Step::File);
        QVERIFY(flow.path().isEmpty());
    }

    void whatIsStoppedEndsThere_data()
    {
        QTest::addColumn<bool>("whileLooking");
        QTest::newRow("while it looks") << true;
        QTest::newRow("while it tries") << false;
    }
    void whatIsStoppedEndsThere()
    {
        QFETCH(bool, whileLooking);
        ImportFlow flow;
        static_cast<void>(flow.open(u"a.csv"_s));
        if (!whileLooking)
            static_cast<void>(flow.seen(aPreview()));
        QVERIFY(std::holds_alternative<StopWish>(flow.stop()));
        const ImportWish last = whileLooking ? flow.seen(aPreview()) : flow.read(aTrial());
        QVERIFY(asksNothing(last)); // it came too late to be stopped
        QCOMPARE(flow.failure(), std::optional{cancelled});
        QVERIFY(!flow.isBusy());
    }

    void whatWasStoredBeforeTheStopIsStored()
    {
        ImportFlow flow = at(Step::Check, aTrial());
        static_cast<void>(flow.store(Intake::Missing::Keep));
        static_cast<void>(flow.stop());
        ImportReport stored = aTrial();
        stored.stored = true;
        static_cast<void>(flow.read(stored));
        QCOMPARE(flow.step(), Step::Done);
        QVERIFY(!flow.failure());
    }

    void aFileThatCannotBeReadStaysAtTheFirstStep()
    {
        ImportFlow flow;
        static_cast<void>(flow.open(u"a.csv"_s));
        static_cast<void>(flow.failed({Failure::Kind::Empty, u"a.csv"_s, {}}));
        QCOMPARE(flow.step(), Step::File);
        QVERIFY(!flow.mayGoOn());
        QVERIFY(!flow.mayTryAgain());
    }

    void anEncodingThatFailsIsChosenAnewWhereItWasChosen()
    {
        ImportFlow flow = triedOut(aTrial());
        ReadOptions options;
        options.encoding = u"Big5"_s;
        static_cast<void>(flow.readOtherwise(options));
        static_cast<void>(flow.failed({Failure::Kind::Damaged, u"a.csv"_s, {}}));
        QCOMPARE(flow.step(), Step::Look);
        QVERIFY(!flow.mayGoOn());
        options.encoding = u"GB18030"_s;
        QVERIFY(!asksNothing(flow.readOtherwise(options)));
        QVERIFY(!flow.failure());
    }

    void aLackingCodeIsMendedInTheColumns()
    {
        ImportFlow flow;
        static_cast<void>(flow.open(u"a.csv"_s));
        static_cast<void>(flow.seen(aPreview()));
        static_cast<void>(flow.failed(noCode));
        QCOMPARE(flow.lackingField(), u"code"_s);
        flow.goOn();
        QCOMPARE(flow.step(), Step::Columns);
        QVERIFY(!flow.mayGoOn());
        ReadOptions options = flow.options();
        options.columns.insert(u"code"_s, u"票号"_s);
        static_cast<void>(flow.readOtherwise(options));
        QVERIFY(flow.lackingField().isEmpty());
        static_cast<void>(flow.seen(aPreview()));
        static_cast<void>(flow.read(aTrial()));
        QVERIFY(flow.mayGoOn());
    }

    void everyUnknownWordWantsAnAnswer()
    {
        ImportFlow flow = at(Step::Questions, aTrialWithQuestions());
        QCOMPARE(flow.openQuestions(), 2);
        QVERIFY(!flow.mayGoOn());
        const ImportWish wish = flow.take(u"候补"_s, Standing::Blocked);
        QCOMPARE(lookedAtWith(wish).statuses.value(u"候补"_s), Standing::Blocked);
        static_cast<void>(flow.seen(aPreview()));
        ImportReport again = aTrialWithQuestions();
        again.file.unknownStatuses.remove(u"候补"_s);
        static_cast<void>(flow.read(again));
        QCOMPARE(flow.openQuestions(), 1);
        QVERIFY(flow.statuses().contains(u"候补"_s)); // the answer can still be changed
        QVERIFY(asksNothing(flow.leaveOut(u"reserve"_s))); // as it was tried out
        QVERIFY(flow.mayGoOn());
    }

    void leavingOutTakesAnAnswerBack()
    {
        ImportFlow flow = at(Step::Questions, aTrialWithQuestions());
        static_cast<void>(flow.take(u"候补"_s, Standing::Confirmed));
        static_cast<void>(flow.seen(aPreview()));
        static_cast<void>(flow.read(aTrialWithQuestions()));
        QVERIFY(lookedAtWith(flow.leaveOut(u"候补"_s)).statuses.isEmpty());
    }

    void aColumnFullOfWordsIsNotAskedAboutWordByWord()
    {
        ImportReport report = aTrial();
        for (int i = 0; i < 1000; ++i)
            report.file.unknownStatuses.insert(u"note %1"_s.arg(i), 1);
        report.file.unknownStatuses.insert(u"waiting"_s, 50);
        const ImportFlow flow = triedOut(report);
        QCOMPARE(flow.statuses().size(), qsizetype{ImportFlow::mostAsked});
        QCOMPARE(flow.unaskedStatuses(), 1001 - ImportFlow::mostAsked);
        QVERIFY(flow.statuses().contains(u"waiting"_s));
    }

    void answersBelongToTheSourceThatTheyWereGivenFor()
    {
        ImportFlow flow = at(Step::Questions, aTrialWithQuestions());
        static_cast<void>(flow.leaveOut(u"候补"_s));
        static_cast<void>(flow.readOtherwise({.source = u"pretix"_s}));
        QVERIFY(flow.statuses().isEmpty());
        QVERIFY(!flow.isLeftOut(u"候补"_s));
    }

    void whatIsRememberedIsChangedOneByOne()
    {
        auto preview = aPreview();
        preview.asRemembered = true;
        preview.options.columns = {{u"company"_s, u"单位"_s}};
        const ImportFlow flow = triedOut(aTrial(), preview);
        QCOMPARE(flow.options().columns.value(u"company"_s), u"单位"_s);
    }

    void readingAfreshNamesTheSource()
    {
        auto preview = aPreview();
        preview.asRemembered = true;
        preview.options.columns = {{u"company"_s, u"单位"_s}};
        ImportFlow flow = triedOut(aTrial(), preview);
        const ReadOptions afresh = lookedAtWith(flow.readAfresh());
        QCOMPARE(afresh.source, u"huodongxing"_s); // to say nothing would mean: as remembered
        QVERIFY(afresh.columns.isEmpty());
    }

    void itIsStoredAsItWasTriedOut()
    {
        ImportFlow flow = triedOut(aTrial());
        static_cast<void>(flow.readOtherwise({.source = u"pretix"_s}));
        static_cast<void>(flow.seen(aPreview()));
        static_cast<void>(flow.read(aTrial()));
        QVERIFY(asksNothing(flow.store(Intake::Missing::Keep))); // nobody has seen what it does
        flow.goOn();
        flow.goOn();
        const auto order = readWith(flow.store(Intake::Missing::Cancel));
        QCOMPARE(order.options.source, u"pretix"_s);
        QCOMPARE(order.missing, Intake::Missing::Cancel);
        QVERIFY(!order.dryRun);
        QVERIFY(!flow.mayGoBack());
        QVERIFY(asksNothing(flow.open(u"b.csv"_s)));
    }

    void aFailedImportMayBeTriedAgain()
    {
        ImportFlow flow = at(Step::Check, aTrial());
        static_cast<void>(flow.store(Intake::Missing::Keep));
        static_cast<void>(flow.failed({Failure::Kind::DiskFull, {}, {}}));
        QCOMPARE(flow.step(), Step::Check);
        QVERIFY(flow.mayStore());
    }

    void aFileWithoutAnyUsableRowIsNotStored()
    {
        ImportReport nothing = aTrial();
        nothing.taken = 0;
        QVERIFY(!at(Step::Check, nothing).mayStore());
    }
};

QTEST_GUILESS_MAIN(ImportFlowTest)
#include "tst_ImportFlow.moc"
