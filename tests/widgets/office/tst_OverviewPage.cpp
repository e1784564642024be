// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PlainWording.h"
#include "tests/kit/Builders.h"
#include "tests/kit/HubScenes.h"
#include "ui/kit/Theme.h"
#include "ui/office/BarChart.h"
#include "ui/office/OverviewPage.h"
#include "ui/office/TwoLineList.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

Overview anOverview()
{
    Overview overview;
    overview.at = noon;
    overview.imported = noon.addSecs(-60);
    overview.perMinute = 4.2;
    overview.refused = {{u"unpaid"_s, 3}, {u"already_in"_s, 9}};
    overview.doors = {{{.door = Id<Door>{1}, .name = u"Hall"_s, .people = 40}, 120, true}};
    return overview;
}

struct Screen
{
    Screen()
    {
        page.setEvent(anEvent());
        page.show();
    }
    TwoLineList *problems() const { return page.findChild<TwoLineList *>(u"overviewProblems"_s); }
    QString textOf(const QString &name) const { return page.findChild<QLabel *>(name)->text(); }

    cli::PlainWording wording;
    OverviewPage page{wording};
};

} // namespace

class OverviewPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        Theme::bright().applyTo(*qApp);
    }

    void itAsksWhenSomebodyLooksAndAgainByItself()
    {
        cli::PlainWording wording;
        OverviewPage page{wording};
        QSignalSpy wanted{&page, &OverviewPage::overviewWanted};
        page.show();
        QCOMPARE(wanted.size(), 1);
        auto *again = page.findChild<QTimer *>(u"overviewAgain"_s);
        QVERIFY(!again->isActive()); // not before there is an answer
        page.showOverview(anOverview());
        QVERIFY(again->isActive());
        again->start(0);
        QVERIFY(wanted.wait());
        page.showOverview(anOverview());
        page.hide();
        QVERIFY(!again->isActive());
    }

    void itShowsDoorsPaceAndRefusals()
    {
        Screen screen;
        screen.page.showOverview(anOverview());
        QCOMPARE(screen.textOf(u"overviewPaceNumber"_s), u"4.2"_s);
        QCOMPARE(screen.textOf(u"overviewRefusalsNumber"_s), u"12"_s);
        const auto doors = screen.page.findChild<BarChart *>(u"overviewDoors"_s)->bars();
        QCOMPARE(doors.size(), 1);
        QCOMPARE(doors.first().value, 40);
        QCOMPARE(doors.first().of, std::optional<qint64>{120});
        const auto refused = screen.page.findChild<BarChart *>(u"overviewRefused"_s)->bars();
        QCOMPARE(refused.first().value, 9); // the most frequent first
        QVERIFY(!screen.problems()->isVisible());
        QCOMPARE(screen.textOf(u"overviewProblemsTitle"_s), u"Nothing needs anybody."_s);
    }

    void eachProblemLeadsToWhereItIsMended()
    {
        Screen screen;
        Overview overview = anOverview();
        PrintJob job;
        job.state = PrintJob::State::Failed;
        overview.badges = {{job, u"Grace"_s, u"GRACE-0001"_s}};
        overview.imported = noon.addSecs(-4 * 3600);
        overview.kiosk = {{.id = {},
                           .at = noon,
                           .kind = Deed::Kind::Refusal,
                           .desk = u"Kiosk"_s,
                           .operatorName = {},
                           .door = {},
                           .who = {},
                           .name = {},
                           .body = {}}};
        screen.page.showOverview(overview);
        screen.page.showPrinters({{.name = u"zd421"_s,
                                   .description = {},
                                   .trouble = Printer::Trouble::Paper,
                                   .message = {}}});
        QSignalSpy person{&screen.page, &OverviewPage::personWanted};
        QSignalSpy import{&screen.page, &OverviewPage::importWanted};
        QSignalSpy desk{&screen.page, &OverviewPage::deskWanted};
        QSignalSpy list{&screen.page, &OverviewPage::listWanted};
        QCOMPARE(screen.problems()->count(), 4);
        for (int row = 0; row < 4; ++row)
            Q_EMIT screen.problems()->itemActivated(screen.problems()->item(row));
        QCOMPARE(desk.size(), 1);
        QCOMPARE(import.size(), 1);
        QCOMPARE(person.takeFirst().first().toString(), u"GRACE-0001"_s);
        QCOMPARE(list.size(), 1); // whose code nobody knows
    }

    void whoWasLetInTwiceIsAProblemUntilSomebodySawToIt()
    {
        Screen screen;
        const words::HubWords words{anEvent(), QLocale{}, noon};
        QSignalSpy hub{&screen.page, &OverviewPage::hubWanted};
        HubState state = withConflicts();
        state.desks.clear();
        state.unfinished.clear();
        state.quarantined = 0;
        screen.page.showOverview(anOverview());
        screen.page.showHub(viewOf(state, words));
        QCOMPARE(screen.problems()->count(), 1);
        QVERIFY(screen.problems()->item(0)->text().contains(u"let in twice"));
        Q_EMIT screen.problems()->itemActivated(screen.problems()->item(0));
        QCOMPARE(hub.size(), 1);
        state.conflicts[0].acknowledged = noon;
        screen.page.showHub(viewOf(state, words));
        QCOMPARE(screen.problems()->count(), 0);
        screen.page.showHub(viewOf(apart(), words));
        QCOMPARE(screen.problems()->item(0)->text(),
                 u"Working alone since 19:05, 14 people not yet shared"_s);
    }

    void freshDataIsNoProblem()
    {
        Screen screen;
        Overview overview = anOverview();
        overview.imported = noon.addSecs(-OverviewProblems::oldAfter + 1);
        screen.page.showOverview(overview);
        QCOMPARE(screen.problems()->count(), 0);
        overview.imported = {};
        screen.page.showOverview(overview);
        QCOMPARE(screen.problems()->count(), 1);
    }

    void aFailureIsSaidAndItIsTriedAgain()
    {
        Screen screen;
        screen.page.showFailure(u"The file is gone."_s);
        QCOMPARE(screen.textOf(u"overviewFailure"_s), u"The file is gone."_s);
        QVERIFY(screen.page.findChild<QTimer *>(u"overviewAgain"_s)->isActive());
    }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_OverviewPage.moc"
