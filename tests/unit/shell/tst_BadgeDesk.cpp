// SPDX-License-Identifier: Apache-2.0
#include "app/ports/DoorBook.h"
#include "app/ports/EventFile.h"
#include "app/ports/Journal.h"
#include "app/ports/TemplateBook.h"
#include "app/shell/Adapters.h"
#include "app/shell/EventDesk.h"
#include "tests/kit/Builders.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace lanyard::shell;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;

using State = PrintJob::State;

/// Which badges are asked for, in a real event file.
class BadgeDeskTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Adapters> m_adapters;
    std::unique_ptr<EventDesk> m_desk;
    QList<PrintJob> m_queued;

    QString path() const { return m_folder->filePath(u"event.lanyard"_s); }
    Registrar &registrar() const { return m_desk->file()->registrar(); }
    const PrintJob &last() const { return m_queued.constLast(); }

    Registration somebody(const QString &name) const
    {
        const auto who = registrar().add({.name = name, .company = {}, .ticketType = u"Standard"_s},
                                         m_adapters->clock.now());
        if (!who)
            qFatal("nobody is registered");
        return *who;
    }
    void setUp(AutoPrint mode)
    {
        Printing printing;
        printing.printer = u"Front"_s;
        printing.printerByTemplate = {{u"card"_s, u"Cards"_s}};
        printing.autoPrint = mode;
        printing.copies = 2;
        m_desk->badges().setPrinting(printing, u"conference-a6"_s);
    }
    void comesIn(const Registration &who) { m_desk->badges().printAfter(Admitted{who, {}}, false); }
    void becomes(State state)
    {
        PrintJob job = last();
        job.state = state;
        m_desk->badges().record(job);
    }
    /// Somebody whose first badge came to @p state.
    Registration graceWhoseBadge(AutoPrint mode, State state)
    {
        setUp(mode);
        const Registration grace = somebody(u"Grace"_s);
        comesIn(grace);
        becomes(state);
        return grace;
    }
    void again(const Registration &who, const QString &reason)
    {
        m_desk->deeds().printAgain(who.code.text(), reason, 2, {});
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_adapters = std::make_unique<Adapters>();
        m_desk = std::make_unique<EventDesk>(*m_adapters);
        m_queued.clear();
        connect(&m_desk->badges(), &BadgeDesk::queued, this, [this](const PendingBadge &badge) {
            m_queued.append(badge.job);
        });
        Event event;
        event.name = u"Event"_s;
        event.starts = QDate::currentDate();
        event.ends = event.starts;
        event.timeZone = "UTC";
        m_desk->create(path(), event, {u"Main 1"_s, u"Ada"_s});
        QVERIFY(m_desk->file());
    }
    void cleanup()
    {
        m_desk.reset();
        m_adapters.reset();
    }

    void neverMeansNever()
    {
        setUp(AutoPrint::Never);
        comesIn(somebody(u"Grace"_s));
        QCOMPARE(m_queued.size(), 0);
    }

    void onceIsOnceForEachPerson()
    {
        setUp(AutoPrint::Once);
        const Registration grace = somebody(u"Grace"_s);
        comesIn(grace);
        QCOMPARE(m_queued.size(), 1);
        QCOMPARE(last().copies, 2);
        comesIn(grace); // after lunch
        QCOMPARE(m_queued.size(), 1);
        comesIn(somebody(u"Ada"_s));
        QCOMPARE(m_queued.size(), 2);
    }

    void ofManyAtOnceWhoeverGotABadgeMeanwhileIsPassedOver()
    {
        setUp(AutoPrint::Once);
        QSignalSpy passed{&m_desk->badges(), &BadgeDesk::passedOver};
        const Registration grace = somebody(u"Grace"_s);
        PrintJob wanted;
        wanted.printer = u"Back"_s;
        wanted.templateName = u"card"_s;
        m_desk->badges().issueInBatch(grace, wanted);
        QCOMPARE(m_queued.size(), 1);
        QCOMPARE(last().printer, u"Back"_s);
        QCOMPARE(last().copies, 2);
        m_desk->badges().issueInBatch(grace, wanted);
        QCOMPARE(m_queued.size(), 1);
        QCOMPARE(passed.size(), 1);
        wanted.reason = u"once more"_s;
        m_desk->badges().issueInBatch(grace, wanted);
        QCOMPARE(m_queued.size(), 2);
        QCOMPARE(last().reason, u"once more"_s);
    }

    void aBadgeThatFailedIsPrintedAtTheNextCheckIn()
    {
        comesIn(graceWhoseBadge(AutoPrint::Once, State::Failed));
        QCOMPARE(m_queued.size(), 2);
    }

    void whoHasABadgeGetsNoneForAReprintThatWasTakenBack()
    {
        const Registration grace = graceWhoseBadge(AutoPrint::Once, State::Printed);
        m_desk->badges().issue(grace, u"damaged"_s);
        m_desk->badges().drop(last());
        comesIn(grace);
        QCOMPARE(m_queued.size(), 2);
    }

    void alwaysIsEveryTime()
    {
        comesIn(graceWhoseBadge(AutoPrint::Always, State::Printed));
        QCOMPARE(m_queued.size(), 2);
    }

    void aTemplateMayHaveItsOwnPrinter()
    {
        setUp(AutoPrint::Once);
        comesIn(somebody(u"Grace"_s));
        QCOMPARE(last().printer, u"Front"_s);
        Printing printing;
        printing.printer = u"Front"_s;
        printing.printerByTemplate = {{u"card"_s, u"Cards"_s}};
        printing.autoPrint = AutoPrint::Once;
        m_desk->badges().setPrinting(printing, u"card"_s);
        comesIn(somebody(u"Ada"_s));
        QCOMPARE(last().printer, u"Cards"_s);
    }

    void aTicketTypeMayHaveItsOwnBadgeOrNone()
    {
        setUp(AutoPrint::Once);
        TemplateBook &templates = m_desk->file()->templates();
        const QDateTime now = m_adapters->clock.now();
        QVERIFY(templates.choose(u"Standard"_s, OwnTemplate{u"card"_s}, now));
        comesIn(somebody(u"Grace"_s));
        QCOMPARE(last().templateName, u"card"_s);
        QCOMPARE(last().printer, u"Cards"_s);

        QVERIFY(templates.choose(u"Standard"_s, NoBadge{}, now));
        QSignalSpy none{&m_desk->badges(), &BadgeDesk::noBadgeFor};
        const Registration ada = somebody(u"Ada"_s);
        comesIn(ada);
        QCOMPARE(m_queued.size(), 1);
        QVERIFY(none.isEmpty()); // nobody asked for one
        again(ada, {});
        QCOMPARE(m_queued.size(), 1);
        QCOMPARE(none.size(), 1);
    }

    void aFirstBadgeNeedsNoReason()
    {
        setUp(AutoPrint::Never);
        again(somebody(u"Grace"_s), {});
        QCOMPARE(m_queued.size(), 1);
    }

    void anotherBadgeNeedsAReason()
    {
        setUp(AutoPrint::Never);
        const Registration grace = somebody(u"Grace"_s);
        QSignalSpy why{&m_desk->deeds(), &DeskDeeds::reprintReasonNeeded};
        again(grace, {});
        again(grace, {});
        QCOMPARE(why.size(), 1);
        QCOMPARE(why.constFirst().at(1).toInt(), 1);
        QCOMPARE(m_queued.size(), 1);
        again(grace, u"Lost"_s);
        QCOMPARE(m_queued.size(), 2);
        QCOMPARE(last().reason, u"Lost"_s);
    }

    void beyondTheLimitItTakesALead()
    {
        setUp(AutoPrint::Never);
        const Registration grace = somebody(u"Grace"_s);
        const QDateTime now = m_adapters->clock.now();
        Operators &operators = m_desk->file()->operators();
        QVERIFY(operators.add(
            {.id = {}, .name = u"Olga"_s, .role = Role::Organiser, .badge = {}}, u"4711"_s, now));
        QVERIFY(operators.add(
            {.id = {}, .name = u"Vera"_s, .role = Role::Volunteer, .badge = {}}, u"4713"_s, now));
        const auto vera = operators.recognise({u"Vera"_s, u"4713"_s}, now);
        QVERIFY(vera && std::holds_alternative<Recognised>(*vera));
        QVERIFY(operators.signIn(std::get<Recognised>(*vera).who, now));
        again(grace, {});
        again(grace, u"Lost"_s);
        again(grace, u"Lost"_s);
        QCOMPARE(m_queued.size(), 3);

        QSignalSpy needed{&m_desk->deeds(), &DeskDeeds::approvalNeeded};
        again(grace, u"Lost"_s);
        QCOMPARE(needed.size(), 1);
        QCOMPARE(needed.constFirst().constFirst().value<Act>(), Act::Reprint);
        QCOMPARE(m_queued.size(), 3);
        m_desk->deeds().printAgain(grace.code.text(), u"Lost"_s, 2, {u"Olga"_s, u"4711"_s});
        QCOMPARE(m_queued.size(), 4);
        QCOMPARE(last().reason, u"Lost · Olga"_s);
    }

    void whatDidNotComeOutDoesNotCount()
    {
        setUp(AutoPrint::Never);
        const Registration grace = somebody(u"Grace"_s);
        again(grace, {});
        for (int i = 0; i < 4; ++i) {
            becomes(State::Failed);
            again(grace, u"Lost"_s);
        }
        QSignalSpy why{&m_desk->deeds(), &DeskDeeds::reprintReasonNeeded};
        again(grace, {});
        QCOMPARE(why.constFirst().at(1).toInt(), 1);
    }

    void aBadgeMovesToTheOtherPrinterAsAJobOfItsOwn()
    {
        setUp(AutoPrint::Once);
        comesIn(somebody(u"Grace"_s));
        const PrintJob first = last();
        m_desk->badges().move(first, u"Back"_s);
        QCOMPARE(m_queued.size(), 2);
        QCOMPARE(last().printer, u"Back"_s);
        QVERIFY(last().id != first.id);
        const auto pending = m_desk->file()->journal().pendingPrints(10);
        QVERIFY(pending);
        QCOMPARE(pending->size(), 1); // only there
        QCOMPARE(pending->constFirst().id, last().id);
        QVERIFY(isOpen(pending->constFirst()));
    }

    void afterACrashTheJournalKnowsWhatToLookAfter()
    {
        setUp(AutoPrint::Once);
        QList<QUuid> expected;
        for (const auto &[name, state] : {std::pair{u"waits"_s, State::Queued},
                                          {u"is sent"_s, State::Sent},
                                          {u"is out"_s, State::Printed},
                                          {u"is not out"_s, State::Failed},
                                          {u"is perhaps out"_s, State::Unknown}}) {
            comesIn(somebody(name));
            becomes(state);
            if (state != State::Printed)
                expected.prepend(last().id);
        }
        comesIn(somebody(u"is not needed"_s));
        m_desk->badges().drop(last());
        comesIn(somebody(u"was seen"_s));
        m_desk->badges().confirm(last());

        QList<QUuid> found;
        connect(&m_desk->badges(),
                &BadgeDesk::resumed,
                this,
                [&found](const QList<PendingBadge> &badges) {
                    for (const PendingBadge &badge : badges)
                        found.append(badge.job.id);
                });
        m_desk->open(path(), {u"Main 1"_s, u"Ada"_s});
        QCOMPARE(found, expected); // newest first
    }

    void onlyTheLatestBadgeOfAPersonIsLookedAfter()
    {
        setUp(AutoPrint::Never);
        const Registration grace = somebody(u"Grace"_s);
        again(grace, {});
        becomes(State::Unknown);
        again(grace, u"Never came out"_s);
        becomes(State::Printed);
        const auto pending = m_desk->file()->journal().pendingPrints(10);
        QVERIFY(pending);
        QVERIFY(pending->isEmpty());
    }

    void aBadgeSaysWhereItsHolderCameIn()
    {
        setUp(AutoPrint::Never);
        const Registration grace = somebody(u"Grace"_s);
        const auto doors = m_desk->file()->doors().doors();
        QVERIFY(doors);
        const Deed admission{.kind = Deed::Kind::Admission,
                             .at = m_adapters->clock.now(),
                             .who = grace.id,
                             .door = doors->first().id,
                             .body = {}};
        QVERIFY(m_desk->file()->journal().append(admission));
        std::optional<Badge> badge;
        connect(&m_desk->badges(), &BadgeDesk::queued, this, [&badge](const PendingBadge &one) {
            badge = one.badge;
        });
        QVERIFY(m_desk->badges().issue(grace, {}));
        QVERIFY(badge);
        QCOMPARE(badge->door, doors->first().name);
        QCOMPARE(badge->day, admission.at.date().toString(Qt::ISODate));
    }

    void withoutAPrinterNoBadgeIsIssued()
    {
        const QSignalSpy failed{&m_desk->badges(), &BadgeDesk::failed};
        QVERIFY(!m_desk->badges().issue(somebody(u"Grace"_s), {}));
        QCOMPARE(m_queued.size(), 0);
        QCOMPARE(failed.size(), 0); // whoever asks for one is told before that; see DeskActions
    }

    void anotherBadgeIsToldOfOnlyIfThereIsOne()
    {
        setUp(AutoPrint::Never);
        const QSignalSpy told{&m_desk->badges(), &BadgeDesk::issuedAgain};
        const Registration grace = somebody(u"Grace"_s);
        again(grace, {});
        QCOMPARE(told.size(), 0); // her first
        again(grace, u"Lost"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY(m_desk->file()->templates().choose(
            grace.type.name, NoBadge{}, m_adapters->clock.now()));
        again(grace, u"Lost"_s);
        QCOMPARE(told.size(), 1);
    }
};

QTEST_MAIN(BadgeDeskTest)
#include "tst_BadgeDesk.moc"
