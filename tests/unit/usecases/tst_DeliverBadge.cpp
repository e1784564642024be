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
    Result<QByteArray> pdf(const Badge &, const QString &) const override
    {
        return QByteArray{"%PDF"};
    }
    Result<QList<Raster>> raster(const Badge &, const QString &, int) const override
    {
        return QList<Raster>{};
    }
    Result<QStringList> codesOf(const Badge &, const QString &) const override
    {
        return QStringList{};
    }
    Result<QList<BadgeWarning>> check(const QList<Badge> &, const QString &) const override
    {
        return QList<BadgeWarning>{};
    }
    Result<Done> writeTestSheet(const QString &, const TestSheet &) const override
    {
        return Done{};
    }
};

struct FakeQueue final : PrintQueue
{
    int submitted = 0;
    SpooledJob spooled{7, SpooledJob::State::Gone, Printer::Trouble::None, {}};
    std::optional<Failure> broken;

    Result<QList<Printer>> printers() override { return QList<Printer>{}; }
    Result<int> submit(const QString &, const Document &document) override
    {
        if (broken)
            return *broken;
        ++submitted;
        lastWidth = document.widthMm;
        return 7;
    }
    Result<SpooledJob> look(const QString &, int) override
    {
        if (broken)
            return *broken;
        return spooled;
    }
    Result<SpooledJob> lookByTitle(const QString &, const QString &) override { return spooled; }

    double lastWidth = 0;
};

} // namespace

class DeliverBadgeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { queue = {}; }

    void handsTheBadgeToThePrinter()
    {
        const auto sent = deliver.send(job(), badge);
        QVERIFY(sent);
        QCOMPARE(sent->state, PrintJob::State::Sent);
        QCOMPARE(sent->spoolerJob, 7);
        QCOMPARE(queue.lastWidth, 105.0);
    }

    void printsNoBadgeTwiceAfterACrash()
    {
        queue.spooled.state = SpooledJob::State::Printing; // it arrived before the program died
        const auto sent = deliver.send(job(), badge);
        QVERIFY(sent);
        QCOMPARE(queue.submitted, 0);
        QCOMPARE(sent->spoolerJob, 7);
    }

    void saysPrintedOnlyWhenTheSpoolerDoes()
    {
        PrintJob sent = job();
        sent.state = PrintJob::State::Sent;
        queue.spooled.state = SpooledJob::State::Printing;
        QCOMPARE(deliver.follow(sent).job.state, PrintJob::State::Sent);
        queue.spooled.state = SpooledJob::State::Completed;
        QCOMPARE(deliver.follow(sent).job.state, PrintJob::State::Printed);
        queue.spooled.state = SpooledJob::State::Gone;
        QCOMPARE(deliver.follow(sent).job.state, PrintJob::State::Failed);
    }

    void believesNoSpoolerThatCallsAJammedBadgeCompleted()
    {
        PrintJob sent = job();
        sent.state = PrintJob::State::Sent;
        queue.spooled.state = SpooledJob::State::Completed;
        queue.spooled.trouble = Printer::Trouble::Jam;
        QCOMPARE(deliver.follow(sent).job.state, PrintJob::State::Failed);
    }

    void keepsTheStateWhileTheSpoolerIsAway()
    {
        PrintJob sent = job();
        sent.state = PrintJob::State::Sent;
        queue.broken = Failure{Failure::Kind::Unreachable, {}, {}};
        const auto progress = deliver.follow(sent);
        QVERIFY(!progress.reachable);
        QCOMPARE(progress.job.state, PrintJob::State::Sent);
    }

    void refusesATemplateThatIsNotThere()
    {
        PrintJob wrong = job();
        wrong.templateName = u"a0"_s;
        const auto sent = deliver.send(wrong, badge);
        QVERIFY(!sent);
        QCOMPARE(sent.failure().kind, Failure::Kind::NotFound);
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

    const Badge badge = badgeOf(anAttendee(), u"Sample"_s);
    FakeRenderer renderer;
    FakeQueue queue;
    DeliverBadge deliver{renderer, queue};
};

QTEST_GUILESS_MAIN(DeliverBadgeTest)
#include "tst_DeliverBadge.moc"
