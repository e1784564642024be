// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgeRenderer.h"
#include "app/print/CupsPrintQueue.h"
#include "tests/unit/badge/PdfPages.h"
#include "tests/unit/badge/Wardrobe.h"
#include "tests/unit/print/PrivateCups.h"

#include <QProcess>
#include <QTemporaryFile>
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
    return badgeFor(u"李雷 Grace"_s, u"GRACE-0001"_s);
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
        const auto pdf = badge::QtBadgeRenderer{}.forPrinter(graceBadge(), u"conference-a6"_s, {});
        QVERIFY(pdf);
        badgePdf = *pdf;
    }

    void init() { cups.behave("ok"); }

    void knowsThePrinterAndWhatItIsCalled()
    {
        const auto printers = queue->printers();
        QVERIFY(printers);
        QCOMPARE(printers->size(), 2);
        QCOMPARE(printers->first().name, door);
        QCOMPARE(printers->first().state, Printer::State::Ready);
        QCOMPARE(printers->first().queued, 0);
    }

    void printsABadgeInItsSizeWithACodeThatReads()
    {
        const QString job = send();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(job), SpooledJob::State::Completed, patienceMs);

        const QStringList printed = cups.printed();
        QCOMPARE(printed.size(), 1);
        QCOMPARE(pageSizeMm(printed.first()), QSizeF(105, 148));
        QCOMPARE(codesOf(pagesOf(printed.first(), 200).value(0)), QStringList{u"GRACE-0001"_s});
    }

    void findsAJobAgainByItsTitle()
    {
        const auto sent = document();
        const auto taken = queue->submit(door, sent);
        QVERIFY(taken);
        QVERIFY(taken->number > 0);
        QCOMPARE(queue->look(door, sent.title, 0)->number, taken->number);
        QCOMPARE(queue->look(door, sent.title, 987654)->number, taken->number);
        QCOMPARE(queue->look(door, u"never sent"_s, taken->number)->state, SpooledJob::State::Gone);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(sent.title), SpooledJob::State::Completed, patienceMs);
    }

    void vouchesOnlyForWhatThePrinterSaid()
    {
        const QString waits = send();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(waits), SpooledJob::State::Completed, patienceMs);
        QVERIFY(queue->look(door, waits, 0)->vouched);
        QVERIFY(queue->printer(door)->canTell);

        const auto hasty = document();
        QVERIFY(queue->submit(u"hasty"_s, hasty));
        QTRY_COMPARE_WITH_TIMEOUT(queue->look(u"hasty"_s, hasty.title, 0)->state,
                                  SpooledJob::State::Completed,
                                  patienceMs);
        QVERIFY(!queue->look(u"hasty"_s, hasty.title, 0)->vouched);
        QVERIFY(!queue->printer(u"hasty"_s)->canTell);
        QTRY_COMPARE_WITH_TIMEOUT(queue->printer(door)->state, Printer::State::Ready, patienceMs);
    }

    void asksForTwoCopies()
    {
        auto twice = document();
        twice.copies = 2;
        QVERIFY(queue->submit(door, twice));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(twice.title), SpooledJob::State::Completed, patienceMs);
    }

    void aJobWithoutItsDocumentIsNotThere()
    {
        const QString title = document().title;
        const QString queueUri = u"ipp://localhost:%1/printers/badges"_s.arg(cups.port());
        QVERIFY(createEmptyJob(queueUri, title));
        QCOMPARE(stateOf(title), SpooledJob::State::Gone);
    }

    void waitsForPaperAndGoesOn() { waitsThroughTrouble("empty", Printer::Trouble::Paper); }

    void waitsForTheCoverAndGoesOn() { waitsThroughTrouble("cover", Printer::Trouble::CoverOpen); }

    void countsTheJobsThatWait()
    {
        cups.behave("slow");
        const QString first = send();
        const QString second = send();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(first), SpooledJob::State::Printing, patienceMs);
        QCOMPARE(stateOf(second), SpooledJob::State::Waiting);
        QCOMPARE(queue->printers()->first().queued, 2);
        QCOMPARE(queue->printers()->first().state, Printer::State::Busy);

        cups.behave("ok");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(second), SpooledJob::State::Completed, patienceMs);
    }

    void saysThatACanceledJobFailed()
    {
        cups.behave("slow");
        const QString job = send();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(job), SpooledJob::State::Printing, patienceMs);
        QVERIFY(cups.ask("cancel"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(job), SpooledJob::State::Failed, patienceMs);
    }

    void waitsWhileTheQueueTakesNothing()
    {
        QVERIFY(cups.ask("reject"));
        QCOMPARE(queue->printer(door)->state, Printer::State::NotAccepting);
        const auto document = this->document();
        const auto waits = queue->submit(door, document);
        QVERIFY(waits);
        QCOMPARE(waits->state, SpooledJob::State::Gone);
        QCOMPARE(waits->trouble, Printer::Trouble::Paused);
        QVERIFY(cups.ask("accept"));
        QVERIFY(queue->submit(door, document)->number > 0);
        QTRY_COMPARE_WITH_TIMEOUT(
            stateOf(document.title), SpooledJob::State::Completed, patienceMs);
    }

    void knowsNoOtherPrinter()
    {
        const auto taken = queue->submit(u"elsewhere"_s, document());
        QVERIFY(!taken);
        QCOMPARE(taken.failure().kind, Failure::Kind::NotFound);
        QCOMPARE(taken.failure().subject, u"elsewhere"_s);
        QCOMPARE(queue->printer(u"elsewhere"_s).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(queue->look(u"elsewhere"_s, u"any"_s, 0).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(queue->submit({}, document()).failure().kind, Failure::Kind::NotFound);
    }

    void reportsAPrinterThatIsGoneAndPrintsWhenItIsBack()
    {
        QVERIFY(cups.ask("stop-printer"));
        const QString job = send();
        QTRY_COMPARE_WITH_TIMEOUT(troubleOf(job), Printer::Trouble::Offline, patienceMs);
        QVERIFY(stateOf(job) != SpooledJob::State::Completed);
        QVERIFY(cups.ask("start-printer"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(job), SpooledJob::State::Completed, patienceMs);
        QCOMPARE(troubleOf(job), Printer::Trouble::None);
    }

    void saysWhenThereIsNoSpoolerAndFindsItAgain()
    {
        QVERIFY(queue->printers());
        QVERIFY(cups.ask("stop-server"));
        QCOMPARE(queue->printers().failure().kind, Failure::Kind::Unreachable);
        QCOMPARE(queue->submit(door, document()).failure().kind, Failure::Kind::Unreachable);
        QCOMPARE(queue->look(door, u"any"_s, 1).failure().kind, Failure::Kind::Unreachable);
        QVERIFY(cups.ask("start-server"));
        const auto printers = queue->printers();
        QVERIFY(printers);
        QCOMPARE(printers->size(), 2);
    }

    // Last, because the simulated printer goes on reporting its jam.
    void neverTakesAJammedBadgeForAPrintedOne()
    {
        cups.behave("jam");
        const qsizetype before = cups.printed().size();
        for (int i = 0; i < 5; ++i) {
            const QString job = send();
            // Which of the two it is, is a race inside CUPS: see CupsPrintQueue.
            QTRY_VERIFY_WITH_TIMEOUT(stateOf(job) == SpooledJob::State::Failed
                                         || stateOf(job) == SpooledJob::State::Unknown,
                                     patienceMs);
            QCOMPARE(troubleOf(job), Printer::Trouble::Jam);
        }
        QCOMPARE(cups.printed().size(), before);
    }

private:
    void waitsThroughTrouble(const QByteArray &how, Printer::Trouble expected)
    {
        cups.behave(how);
        const qsizetype before = cups.printed().size();
        const QString job = send();
        QTRY_COMPARE_WITH_TIMEOUT(troubleOf(job), expected, patienceMs);
        QCOMPARE(queue->printers()->first().trouble, expected);
        QCOMPARE(cups.printed().size(), before);

        cups.behave("ok");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(job), SpooledJob::State::Completed, patienceMs);
        QCOMPARE(troubleOf(job), Printer::Trouble::None);
        QCOMPARE(cups.printed().size(), before + 1);
    }

    PrintQueue::Document document() const
    {
        return {.bytes = badgePdf,
                .title = QUuid::createUuid().toString(QUuid::WithoutBraces),
                .widthMm = 105,
                .heightMm = 148,
                .copies = 1};
    }
    /// The title of a new job. A server that does not answer in time and a queue that takes nothing
    /// are asked again, as the desk does: on a full machine that is no failure. Empty if the job
    /// was not taken; the test has failed then.
    QString send() const
    {
        const auto sent = document();
        Result<SpooledJob> taken = queue->submit(door, sent);
        for (int again = 0; again < 10 && mayBeTakenLater(taken); ++again) {
            QTest::qWait(500);
            taken = queue->submit(door, sent);
        }
        if (taken && taken->state != SpooledJob::State::Gone)
            return sent.title;
        const QString why = taken ? taken->message : taken.failure().detail;
        QTest::qFail(qPrintable(u"not taken: "_s + why), __FILE__, __LINE__);
        return {};
    }
    static bool mayBeTakenLater(const Result<SpooledJob> &answer)
    {
        return answer ? answer->state == SpooledJob::State::Gone
                      : answer.failure().kind == Failure::Kind::Unreachable;
    }
    static bool createEmptyJob(const QString &uri, const QString &title)
    {
        QTemporaryFile request;
        if (!request.open())
            return false;
        request.write("{ OPERATION Create-Job GROUP operation-attributes-tag\n"
                      "ATTR charset attributes-charset utf-8\n"
                      "ATTR language attributes-natural-language en\n"
                      "ATTR uri printer-uri $uri\nATTR name requesting-user-name $user\n"
                      "ATTR name job-name \""
                      + title.toUtf8() + "\"\nSTATUS successful-ok }\n");
        request.flush();
        return QProcess::execute(u"ipptool"_s, {u"-q"_s, uri, request.fileName()}) == 0;
    }
    SpooledJob::State stateOf(const QString &title) const
    {
        const auto job = queue->look(door, title, 0);
        return job ? job->state : SpooledJob::State::Gone;
    }
    Printer::Trouble troubleOf(const QString &title) const
    {
        return queue->look(door, title, 0)->trouble;
    }

    PrivateCups cups;
    std::unique_ptr<CupsPrintQueue> queue;
    QByteArray badgePdf;
};

QTEST_MAIN(CupsPrintQueueTest)
#include "tst_CupsPrintQueue.moc"
