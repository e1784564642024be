// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgeRenderer.h"
#include "app/shell/PrintDesk.h"
#include "tests/kit/Builders.h"
#include "tests/kit/FakeSpooler.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace lanyard::shell;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

using Trouble = Printer::Trouble;

/// Badges and printers in trouble, on the thread of the test.
class PrintDeskTest final : public QObject
{
    Q_OBJECT

private:
    const badge::QtBadgeRenderer m_badges;
    std::unique_ptr<FakeSpooler> m_spooler;
    std::unique_ptr<PrintDesk> m_desk;
    const Badge m_badge = badgeOf(anAttendee(), u"Event"_s);

    static PrintJob aJob()
    {
        PrintJob job;
        job.id = QUuid::createUuid();
        job.who = Id<Registration>{7};
        job.templateName = u"conference-a6"_s;
        job.printer = u"Front"_s;
        return job;
    }
    static Printing printing(FailOver mode)
    {
        Printing wanted;
        wanted.printer = u"Front"_s;
        wanted.secondPrinter = u"Back"_s;
        wanted.failOver = mode;
        return wanted;
    }
    void trouble(const QString &printer, Trouble what)
    {
        m_spooler->printers[printer].trouble = what;
    }
    /// Longer than it takes to go to another printer.
    static void waitForNothing() { QTest::qWait(3000); }

private Q_SLOTS:
    void init()
    {
        m_spooler = std::make_unique<FakeSpooler>();
        m_spooler->install(u"Front"_s);
        m_spooler->install(u"Back"_s);
        m_desk = std::make_unique<PrintDesk>(
            m_badges, [this] { return std::make_unique<FakeQueue>(*m_spooler); });
    }
    void cleanup() { m_desk.reset(); }

    void aPrinterIsLookedAtWithoutAnyBadge()
    {
        QSignalSpy seen{m_desk.get(), &PrintDesk::printerSeen};
        m_desk->setPrinting(printing(FailOver::Never));
        QCOMPARE(seen.size(), 1);
        trouble(u"Front"_s, Trouble::CoverOpen);
        QTRY_COMPARE(seen.size(), 2);
        QCOMPARE(seen.constLast().constFirst().value<Printer>().trouble, Trouble::CoverOpen);
        waitForNothing();
        QCOMPARE(seen.size(), 2); // only what changes is told
    }

    void aPrinterThatIsGoneIsTold()
    {
        QSignalSpy missing{m_desk.get(), &PrintDesk::printerMissing};
        m_desk->setPrinting(printing(FailOver::Never));
        m_spooler->printers.remove(u"Front"_s);
        QTRY_COMPARE(missing.size(), 1);
    }

    void aBadgeIsPrintedWhenThePrinterSaysSo()
    {
        QSignalSpy progressed{m_desk.get(), &PrintDesk::progressed};
        m_desk->setPrinting(printing(FailOver::Never));
        m_desk->print(aJob(), m_badge);
        QCOMPARE(progressed.constLast().constFirst().value<PrintJob>().state,
                 PrintJob::State::Sent);
        m_spooler->printAll(u"Front"_s, true);
        QTRY_COMPARE(progressed.constLast().constFirst().value<PrintJob>().state,
                     PrintJob::State::Printed);
    }

    void whatNobodyVouchesForIsOnlySent()
    {
        QSignalSpy progressed{m_desk.get(), &PrintDesk::progressed};
        m_desk->setPrinting(printing(FailOver::Never));
        m_desk->print(aJob(), m_badge);
        m_spooler->printAll(u"Front"_s, false);
        QTRY_COMPARE(progressed.size(), 2);
        const auto job = progressed.constLast().constFirst().value<PrintJob>();
        QCOMPARE(job.state, PrintJob::State::Sent);
        QVERIFY(job.settled);
    }

    void aBadgeThatIsAskedForTwiceIsHandedOverOnce()
    {
        m_desk->setPrinting(printing(FailOver::Never));
        const PrintJob job = aJob();
        m_desk->print(job, m_badge);
        m_desk->resume(job, m_badge);
        m_desk->print(job, m_badge);
        QCOMPARE(m_spooler->jobs.size(), 1);
    }

    void withoutFailOverABadgeWaits()
    {
        QSignalSpy withdrawn{m_desk.get(), &PrintDesk::withdrawn};
        m_desk->setPrinting(printing(FailOver::Never));
        trouble(u"Front"_s, Trouble::Paper);
        m_desk->print(aJob(), m_badge);
        waitForNothing();
        QVERIFY(withdrawn.isEmpty());
        QCOMPARE(m_spooler->taken(u"Front"_s), 1);
    }

    void whereTheDeskIsAskedNothingMovesByItself()
    {
        QSignalSpy withdrawn{m_desk.get(), &PrintDesk::withdrawn};
        m_desk->setPrinting(printing(FailOver::Asked));
        trouble(u"Front"_s, Trouble::Paper);
        const PrintJob job = aJob();
        m_desk->print(job, m_badge);
        waitForNothing();
        QVERIFY(withdrawn.isEmpty());
        m_desk->withdraw(job.id, u"Back"_s); // the desk says yes
        QCOMPARE(withdrawn.size(), 1);
        QCOMPARE(withdrawn.constFirst().at(1).toString(), u"Back"_s);
        QCOMPARE(m_spooler->taken(u"Front"_s), 0);
    }

    void anAutomaticOneTakesTheBadgeBackFirst()
    {
        QSignalSpy withdrawn{m_desk.get(), &PrintDesk::withdrawn};
        m_desk->setPrinting(printing(FailOver::Automatic));
        trouble(u"Front"_s, Trouble::Paper);
        m_desk->print(aJob(), m_badge);
        QCOMPARE(m_spooler->taken(u"Front"_s), 1);
        QTRY_COMPARE(withdrawn.size(), 1);
        QCOMPARE(withdrawn.constFirst().at(1).toString(), u"Back"_s);
        QCOMPARE(m_spooler->taken(u"Front"_s), 0);
    }

    void whatCannotBeTakenBackIsNeverPrintedElsewhere()
    {
        QSignalSpy withdrawn{m_desk.get(), &PrintDesk::withdrawn};
        m_desk->setPrinting(printing(FailOver::Automatic));
        m_spooler->stubborn.insert(u"Front"_s);
        trouble(u"Front"_s, Trouble::Paper);
        const PrintJob job = aJob();
        m_desk->print(job, m_badge);
        waitForNothing();
        QVERIFY(withdrawn.isEmpty());
        QSignalSpy kept{m_desk.get(), &PrintDesk::notWithdrawn};
        m_desk->withdraw(job.id, u"Back"_s); // not even if somebody asks for it
        QCOMPARE(kept.size(), 1);
        QVERIFY(withdrawn.isEmpty());
        QCOMPARE(m_spooler->taken(u"Front"_s), 1);
    }

    void aPrinterThatNeverHadItLetsItGo()
    {
        QSignalSpy withdrawn{m_desk.get(), &PrintDesk::withdrawn};
        m_desk->setPrinting(printing(FailOver::Automatic));
        m_spooler->silent.insert(u"Front"_s);
        m_desk->print(aJob(), m_badge);
        QTRY_COMPARE(withdrawn.size(), 1);
        QVERIFY(m_spooler->jobs.isEmpty());
    }

    void aPrinterThatFellSilentMayHaveIt()
    {
        QSignalSpy withdrawn{m_desk.get(), &PrintDesk::withdrawn};
        m_desk->setPrinting(printing(FailOver::Automatic));
        m_desk->print(aJob(), m_badge);
        m_spooler->silent.insert(u"Front"_s);
        waitForNothing();
        QVERIFY(withdrawn.isEmpty());
    }

    void afterACrashASilentPrinterMayHaveIt()
    {
        QSignalSpy withdrawn{m_desk.get(), &PrintDesk::withdrawn};
        m_desk->setPrinting(printing(FailOver::Automatic));
        m_spooler->silent.insert(u"Front"_s);
        m_desk->resume(aJob(), m_badge);
        waitForNothing();
        QVERIFY(withdrawn.isEmpty());
    }

    void aPrinterThatComesBackPrintsWhatWaited()
    {
        m_desk->setPrinting(printing(FailOver::Never));
        m_spooler->silent.insert(u"Front"_s);
        for (int i = 0; i < 3; ++i)
            m_desk->print(aJob(), m_badge);
        QVERIFY(m_spooler->jobs.isEmpty());
        m_spooler->silent.clear();
        QTRY_COMPARE(m_spooler->taken(u"Front"_s), 3);
    }

    void twoPocketsAreTwoCopies()
    {
        m_desk->setPrinting(printing(FailOver::Never));
        PrintJob job = aJob();
        job.copies = 2;
        m_desk->print(job, m_badge);
        QCOMPARE(m_spooler->jobs.constFirst().copies, 2);
    }
};

QTEST_MAIN(PrintDeskTest)
#include "tst_PrintDesk.moc"
