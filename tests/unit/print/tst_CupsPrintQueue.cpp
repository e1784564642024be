// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgeRenderer.h"
#include "app/print/CupsPrintQueue.h"
#include "tests/unit/badge/PdfPages.h"
#include "tests/unit/print/PrivateCups.h"

#include <QTest>
#include <QUuid>

#include <memory>

using namespace lanyard;
using namespace lanyard::print;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
const QString door = u"badges"_s;

Badge graceBadge()
{
    return {*TicketCode::parse(u"GRACE-0001"),
            u"李雷 Grace"_s,
            u"Sample Works"_s,
            u"Engineer"_s,
            u"Standard"_s,
            u"Attendee"_s,
            u"#1565c0"_s,
            u"Sample Conference"_s};
}

} // namespace

class CupsPrintQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(cups.start());
        queue = std::make_unique<CupsPrintQueue>("127.0.0.1", cups.port());
        const auto pdf = badge::QtBadgeRenderer{}.pdf(graceBadge(), u"conference-a6"_s);
        QVERIFY(pdf);
        badgePdf = *pdf;
    }

    void init() { cups.behave("ok"); }

    void knowsThePrinterAndWhatItIsCalled()
    {
        const auto printers = queue->printers();
        QVERIFY(printers);
        QCOMPARE(printers->size(), 1);
        QCOMPARE(printers->first().name, door);
        QCOMPARE(printers->first().state, Printer::State::Ready);
        QCOMPARE(printers->first().queued, 0);
    }

    void printsABadgeInItsSizeWithACodeThatReads()
    {
        const auto number = queue->submit(door, document());
        QVERIFY2(number, qPrintable(number ? QString{} : number.failure().detail));
        QVERIFY(*number > 0);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*number), SpooledJob::State::Completed, patienceMs);

        const QStringList printed = cups.printed();
        QCOMPARE(printed.size(), 1);
        QCOMPARE(pageSizeMm(printed.first()), QSizeF(105, 148));
        QCOMPARE(codesOf(pagesOf(printed.first(), 200).value(0)), QStringList{u"GRACE-0001"_s});
    }

    void findsAJobAgainByItsTitle()
    {
        const auto sent = document();
        const auto number = queue->submit(door, sent);
        QVERIFY(number);
        const auto found = queue->lookByTitle(door, sent.title);
        QVERIFY(found);
        QCOMPARE(found->number, *number);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*number), SpooledJob::State::Completed, patienceMs);
        QCOMPARE(queue->lookByTitle(door, sent.title)->state, SpooledJob::State::Completed);
        QCOMPARE(queue->lookByTitle(door, u"never sent"_s)->state, SpooledJob::State::Gone);
    }

    void waitsForPaperAndGoesOn() { waitsThroughTrouble("empty", Printer::Trouble::Paper); }

    void waitsForTheCoverAndGoesOn() { waitsThroughTrouble("cover", Printer::Trouble::CoverOpen); }

    void countsTheJobsThatWait()
    {
        cups.behave("slow");
        const auto first = queue->submit(door, document());
        const auto second = queue->submit(door, document());
        QVERIFY(first && second);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*first), SpooledJob::State::Printing, patienceMs);
        QCOMPARE(stateOf(*second), SpooledJob::State::Waiting);
        QCOMPARE(queue->printers()->first().queued, 2);
        QCOMPARE(queue->printers()->first().state, Printer::State::Busy);

        cups.behave("ok");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*second), SpooledJob::State::Completed, patienceMs);
    }

    void saysThatACanceledJobFailed()
    {
        cups.behave("slow");
        const auto number = queue->submit(door, document());
        QVERIFY(number);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*number), SpooledJob::State::Printing, patienceMs);
        QVERIFY(cups.ask("cancel"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*number), SpooledJob::State::Failed, patienceMs);
    }

    void refusesWhatTheQueueRefuses()
    {
        QVERIFY(cups.ask("reject"));
        QCOMPARE(queue->printers()->first().state, Printer::State::NotAccepting);
        const auto number = queue->submit(door, document());
        QVERIFY(!number);
        QCOMPARE(number.failure().kind, Failure::Kind::Rejected);
        QCOMPARE(number.failure().subject, door);
        QVERIFY(cups.ask("accept"));
        const auto accepted = queue->submit(door, document());
        QVERIFY(accepted);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*accepted), SpooledJob::State::Completed, patienceMs);
    }

    void knowsNoOtherPrinter()
    {
        const auto number = queue->submit(u"elsewhere"_s, document());
        QVERIFY(!number);
        QCOMPARE(number.failure().kind, Failure::Kind::NotFound);
        QCOMPARE(number.failure().subject, u"elsewhere"_s);
        QCOMPARE(queue->lookByTitle(u"elsewhere"_s, u"any"_s).failure().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(queue->submit({}, document()).failure().kind, Failure::Kind::NotFound);
    }

    void saysThatTheSpoolerForgotAJob()
    {
        const auto job = queue->look(door, 987654);
        QVERIFY(job);
        QCOMPARE(job->state, SpooledJob::State::Gone);
    }

    void reportsAPrinterThatIsGoneAndPrintsWhenItIsBack()
    {
        QVERIFY(cups.ask("stop-printer"));
        const auto number = queue->submit(door, document());
        QVERIFY(number);
        QTRY_COMPARE_WITH_TIMEOUT(troubleOf(*number), Printer::Trouble::Offline, patienceMs);
        QVERIFY(stateOf(*number) != SpooledJob::State::Completed);
        QVERIFY(cups.ask("start-printer"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*number), SpooledJob::State::Completed, patienceMs);
        QCOMPARE(troubleOf(*number), Printer::Trouble::None);
    }

    void saysWhenThereIsNoSpoolerAndFindsItAgain()
    {
        QVERIFY(queue->printers());
        QVERIFY(cups.ask("stop-server"));
        QCOMPARE(queue->printers().failure().kind, Failure::Kind::Unreachable);
        QCOMPARE(queue->submit(door, document()).failure().kind, Failure::Kind::Unreachable);
        QCOMPARE(queue->look(door, 1).failure().kind, Failure::Kind::Unreachable);
        QVERIFY(cups.ask("start-server"));
        const auto printers = queue->printers();
        QVERIFY(printers);
        QCOMPARE(printers->size(), 1);
    }

    // Last, because the simulated printer goes on reporting its jam.
    void neverTakesAJammedBadgeForAPrintedOne()
    {
        cups.behave("jam");
        const qsizetype before = cups.printed().size();
        for (int i = 0; i < 5; ++i) {
            const auto number = queue->submit(door, document());
            QVERIFY(number);
            // Which of the two it is, is a race inside CUPS: see CupsPrintQueue.
            QTRY_VERIFY_WITH_TIMEOUT(stateOf(*number) == SpooledJob::State::Failed
                                         || stateOf(*number) == SpooledJob::State::Completed,
                                     patienceMs);
            QCOMPARE(troubleOf(*number), Printer::Trouble::Jam);
        }
        QCOMPARE(cups.printed().size(), before);
    }

private:
    void waitsThroughTrouble(const QByteArray &how, Printer::Trouble expected)
    {
        cups.behave(how);
        const qsizetype before = cups.printed().size();
        const auto number = queue->submit(door, document());
        QVERIFY(number);
        QTRY_COMPARE_WITH_TIMEOUT(troubleOf(*number), expected, patienceMs);
        QCOMPARE(queue->printers()->first().trouble, expected);
        QCOMPARE(cups.printed().size(), before);

        cups.behave("ok");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*number), SpooledJob::State::Completed, patienceMs);
        QCOMPARE(troubleOf(*number), Printer::Trouble::None);
        QCOMPARE(cups.printed().size(), before + 1);
    }

    PrintQueue::Document document() const
    {
        return {badgePdf, QUuid::createUuid().toString(QUuid::WithoutBraces), 105, 148};
    }
    SpooledJob::State stateOf(int number) const { return queue->look(door, number)->state; }
    Printer::Trouble troubleOf(int number) const { return queue->look(door, number)->trouble; }

    PrivateCups cups;
    std::unique_ptr<CupsPrintQueue> queue;
    QByteArray badgePdf;
};

QTEST_MAIN(CupsPrintQueueTest)
#include "tst_CupsPrintQueue.moc"
