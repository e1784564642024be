// SPDX-License-Identifier: Apache-2.0
#include "app/ports/BadgeRenderer.h"
#include "app/usecases/DeliverBadge.h"
#include "tests/kit/Builders.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

namespace {

struct FakeRenderer final : BadgeRenderer
{
    QList<BadgeTemplate> templates() const override { return {{u"a6"_s, u"A6"_s, 105, 148}}; }
    Result<BadgeOutput>
    writePdf(const QString &, const QList<Badge> &, const QString &) const override
    {
        return BadgeOutput{};
    }
    Result<BadgeOutput>
    writePng(const QString &, const Badge &, const QString &, int) const override
    {
        return BadgeOutput{};
    }
    Result<QByteArray>
    forPrinter(const Badge &, const QString &, const PrintFormat &format) const override
    {
        return QByteArray{format.kind == PrintFormat::Kind::Zpl ? "^XA^XZ" : "%PDF"};
    }
    Result<BadgeProof> proof(const Badge &, const QString &, int) const override
    {
        return BadgeProof{};
    }
    Result<Done> writeTestSheet(const QString &, const TestSheet &) const override
    {
        return Done{};
    }
};

struct FakeQueue final : PrintQueue
{
    int submitted = 0;
    int cancelled = 0;
    PrintQueue::Document last;
    PrintFormat wants;
    SpooledJob spooled{7, SpooledJob::State::Gone, Printer::Trouble::None, {}, false};
    std::optional<SpooledJob> afterCancel;
    SpooledJob taken{7, SpooledJob::State::Waiting, Printer::Trouble::None, {}, false};
    std::optional<Failure> away;
    std::optional<Failure> refuses;

    Result<QList<Printer>> printers() override { return QList<Printer>{}; }
    Result<Printer> printer(const QString &) override { return Printer{}; }
    Result<PrintFormat> formatFor(const QString &) override { return wants; }
    Result<SpooledJob> submit(const QString &, const Document &document) override
    {
        if (refuses)
            return *refuses;
        ++submitted;
        last = document;
        return taken;
    }
    Result<SpooledJob> look(const QString &, const QString &, int) override
    {
        if (away)
            return *away;
        return spooled;
    }
    Result<Done> cancel(const QString &, const QString &, int) override
    {
        ++cancelled;
        if (afterCancel)
            spooled = *afterCancel;
        return Done{};
    }
};

} // namespace

class DeliverBadgeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { queue = {}; }

    void handsTheBadgeToThePrinter()
    {
        PrintJob twice = job();
        twice.copies = 2;
        const auto sent = deliver.send(twice, badge);
        QCOMPARE(sent.job.state, PrintJob::State::Sent);
        QVERIFY(isOpen(sent.job));
        QCOMPARE(sent.job.spoolerJob, 7);
        QCOMPARE(queue.last.widthMm, 105.0);
        QCOMPARE(queue.last.copies, 2);
        QCOMPARE(queue.last.title, twice.id.toString(QUuid::WithoutBraces));
    }

    void rendersWhatThePrinterWants()
    {
        static_cast<void>(deliver.send(job(), badge));
        QCOMPARE(queue.last.bytes, QByteArray{"%PDF"});
        queue.wants = {PrintFormat::Kind::Zpl, 203};
        static_cast<void>(deliver.send(job(), badge));
        QCOMPARE(queue.last.bytes, QByteArray{"^XA^XZ"});
    }

    void printsNoBadgeTwiceAfterACrash()
    {
        queue.spooled.state = SpooledJob::State::Printing; // it arrived before the program died
        const auto sent = deliver.send(job(), badge);
        QCOMPARE(queue.submitted, 0);
        QCOMPARE(sent.job.state, PrintJob::State::Sent);
        QCOMPARE(sent.job.spoolerJob, 7);
    }

    void asksNobodyAboutAJobThatIsNew()
    {
        queue.away = Failure{Failure::Kind::Busy, {}, u"asked"_s};
        QCOMPARE(deliver.sendFirst(job(), badge).job.state, PrintJob::State::Sent);
        QCOMPARE(queue.submitted, 1);
    }

    void knowsAfterACrashThatItIsOutAlready()
    {
        queue.spooled.state = SpooledJob::State::Completed;
        queue.spooled.vouched = true;
        QCOMPARE(deliver.send(job(), badge).job.state, PrintJob::State::Printed);
        QCOMPARE(queue.submitted, 0);
    }

    void saysPrintedOnlyWhenThePrinterDoes()
    {
        queue.spooled.state = SpooledJob::State::Printing;
        QCOMPARE(deliver.follow(sentJob()).job.state, PrintJob::State::Sent);
        queue.spooled.state = SpooledJob::State::Completed;
        const auto handed = deliver.follow(sentJob());
        QCOMPARE(handed.job.state, PrintJob::State::Sent);
        QVERIFY(handed.job.settled);
        QVERIFY(!isOpen(handed.job));
        queue.spooled.vouched = true;
        const auto out = deliver.follow(sentJob());
        QCOMPARE(out.job.state, PrintJob::State::Printed);
        QVERIFY(!out.job.settled);
    }

    void asksAPersonWhenNobodyCanTell()
    {
        for (const auto state : {SpooledJob::State::Gone, SpooledJob::State::Unknown}) {
            queue.spooled.state = state;
            QCOMPARE(deliver.follow(sentJob()).job.state, PrintJob::State::Unknown);
        }
        QCOMPARE(queue.submitted, 0);
    }

    void goesOnLookingForWhatMayHaveArrived()
    {
        queue.taken.state = SpooledJob::State::Unknown;
        const auto sent = deliver.send(job(), badge);
        QCOMPARE(sent.job.state, PrintJob::State::Sent);
        QVERIFY(isOpen(sent.job));
    }

    void keepsTheStateWhileNobodyAnswers()
    {
        queue.away = Failure{Failure::Kind::Unreachable, {}, {}};
        const auto progress = deliver.follow(sentJob());
        QVERIFY(!progress.reachable);
        QCOMPARE(progress.job.state, PrintJob::State::Sent);
        QCOMPARE(progress.trouble, Printer::Trouble::Offline);
        QCOMPARE(deliver.send(job(), badge).job.state, PrintJob::State::Queued);
    }

    void asksAPersonWhenThePrinterIsNotSetUpAnyMore()
    {
        queue.away = Failure{Failure::Kind::NotFound, {}, u"no such queue"_s};
        const auto progress = deliver.follow(sentJob());
        QCOMPARE(progress.job.state, PrintJob::State::Unknown);
        QCOMPARE(progress.job.message, u"no such queue"_s);
        QCOMPARE(deliver.withdraw(job()).job.state, PrintJob::State::Failed);
        QCOMPARE(deliver.send(job(), badge).job.state, PrintJob::State::Failed);
    }

    void waitsUntilTheTroubleIsMended()
    {
        queue.taken.state = SpooledJob::State::Gone;
        queue.taken.trouble = Printer::Trouble::Paper;
        const auto waits = deliver.send(job(), badge);
        QCOMPARE(waits.job.state, PrintJob::State::Queued);
        QCOMPARE(waits.trouble, Printer::Trouble::Paper);
        queue.taken.state = SpooledJob::State::Waiting;
        QCOMPARE(deliver.send(waits.job, badge).job.state, PrintJob::State::Sent);
    }

    void failsWhenItIsRefused()
    {
        queue.refuses = Failure{Failure::Kind::Rejected, {}, u"no such medium"_s};
        const auto refused = deliver.send(job(), badge);
        QCOMPARE(refused.job.state, PrintJob::State::Failed);
        QCOMPARE(refused.job.message, u"no such medium"_s);
        QVERIFY(refused.failure);
    }

    void refusesATemplateThatIsNotThere()
    {
        PrintJob wrong = job();
        wrong.templateName = u"a0"_s;
        const auto sent = deliver.send(wrong, badge);
        QCOMPARE(sent.job.state, PrintJob::State::Failed);
        QCOMPARE(sent.failure->kind, Failure::Kind::NotFound);
    }

    void takesBackWhatIsNotOutYet()
    {
        QCOMPARE(deliver.withdraw(job()).job.state, PrintJob::State::Failed);
        queue.spooled.state = SpooledJob::State::Waiting;
        queue.afterCancel = queue.spooled;
        queue.afterCancel->state = SpooledJob::State::Failed;
        QCOMPARE(deliver.withdraw(sentJob()).job.state, PrintJob::State::Failed);
        QCOMPARE(queue.cancelled, 1);
    }

    void takesNothingBackThatMayBeOut()
    {
        QCOMPARE(deliver.withdraw(sentJob()).job.state, PrintJob::State::Unknown);
        queue.spooled.state = SpooledJob::State::Printing;
        queue.afterCancel = queue.spooled;
        queue.afterCancel->state = SpooledJob::State::Completed;
        queue.afterCancel->vouched = true;
        QCOMPARE(deliver.withdraw(sentJob()).job.state, PrintJob::State::Printed);
        queue.away = Failure{Failure::Kind::Unreachable, {}, {}};
        QVERIFY(!deliver.withdraw(sentJob()).reachable);
    }

private:
    static PrintJob job()
    {
        return {QUuid::createUuid(),
                Id<Registration>{1},
                u"a6"_s,
                u"label1"_s,
                PrintJob::State::Queued,
                0,
                {}};
    }

    static PrintJob sentJob()
    {
        PrintJob sent = job();
        sent.state = PrintJob::State::Sent;
        return sent;
    }

    const Badge badge = badgeOf(anAttendee(), u"Sample"_s);
    FakeRenderer renderer;
    FakeQueue queue;
    DeliverBadge deliver{renderer, queue};
};

QTEST_GUILESS_MAIN(DeliverBadgeTest)
#include "tst_DeliverBadge.moc"
