// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "tests/widgets/office/Clipping.h"
#include "ui/kit/Theme.h"
#include "ui/office/BarChart.h"
#include "ui/office/HistoryPage.h"
#include "ui/office/TwoLineList.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

/// Records from @p newest down, as a page of the journal.
TellHistory::Page aPage(qint64 newest, int howMany, bool more = false)
{
    TellHistory::Page page{{}, more};
    for (qint64 position = newest; position > newest - howMany; --position)
        page.records.append({.id = {},
                             .at = noon.addSecs(position),
                             .kind = Deed::Kind::Admission,
                             .desk = u"Main 1"_s,
                             .operatorName = u"Olive"_s,
                             .door = u"Hall"_s,
                             .who = u"GRACE-0001"_s,
                             .name = u"Guest %1"_s.arg(position),
                             .body = {},
                             .position = position});
    return page;
}

/// The page of the journal with its wishes noted down.
struct JournalScene
{
    JournalScene()
    {
        page.resize(600, 480);
        page.setEvent(anEvent());
        QObject::connect(&page, &HistoryPage::recordsWanted, &page, [this](const auto &filter) {
            wishes.append(filter);
        });
        QObject::connect(&page, &HistoryPage::refusedWanted, &page, [this](const auto &filter) {
            refusedWishes.append(filter);
        });
        QObject::connect(&page, &HistoryPage::peopleWanted, &page, [this](const QString &text) {
            searches.append(text);
        });
        page.show();
        page.showDesks({u"Camp 1"_s, u"Main 1"_s});
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = page.findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    TwoLineList *records() const { return find<TwoLineList>(u"historyRecords"_s); }
    void answer(const TellHistory::Page &told) { page.showRecords(wishes.last(), told); }
    /// Time goes on.
    void pulse() const
    {
        auto *timer = page.findChild<QTimer *>(u"historyPulse"_s);
        QSignalSpy beats{timer, &QTimer::timeout};
        timer->start(0);
        QVERIFY(beats.wait());
        timer->stop();
    }
    void choose(const QString &name, int index) const
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    HistoryPage page;
    QList<RecordFilter> wishes;
    QList<RecordFilter> refusedWishes;
    QStringList searches;
};

} // namespace

class HistoryPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        Theme::bright().applyTo(*qApp);
    }

    void theLatestIsAskedForAndShownFirst()
    {
        JournalScene journal;
        QCOMPARE(journal.wishes, QList<RecordFilter>{{.latest = HistoryPage::pageSize}});
        journal.answer(aPage(3, 3));
        QCOMPARE(journal.records()->count(), 3);
        const auto *first = journal.records()->item(0);
        QVERIFY(first->text().startsWith(u"Fri 17/05/2030 20:00:03"_s));
        QVERIFY(first->text().contains(u"Olive"_s));
        QVERIFY(TwoLineList::explanationOf(*first).contains(u"Guest 3"_s));
    }

    void whatIsNewComesOnTopByItself()
    {
        JournalScene journal;
        journal.answer(aPage(3, 3));
        journal.pulse();
        QCOMPARE(journal.wishes.last().after, 3);
        journal.answer(aPage(5, 2));
        QCOMPARE(journal.records()->count(), 5);
        QVERIFY(TwoLineList::explanationOf(*journal.records()->item(0)).contains(u"Guest 5"_s));
        QVERIFY(TwoLineList::explanationOf(*journal.records()->item(1)).contains(u"Guest 4"_s));
    }

    void nothingIsAskedTwiceAtATime()
    {
        JournalScene journal;
        journal.pulse();
        journal.pulse();
        QCOMPARE(journal.wishes.size(), 1);
    }

    void aLongListComesInPiecesAsItIsScrolled()
    {
        JournalScene journal;
        journal.answer(aPage(1000, 100, true));
        QTest::qWait(20);
        auto *bar = journal.records()->verticalScrollBar();
        bar->setValue(bar->maximum());
        QCOMPARE(journal.wishes.last().before, 901);
        QCOMPARE(journal.wishes.last().latest, HistoryPage::pageSize);
        journal.answer(aPage(900, 100, true));
        QCOMPARE(journal.records()->count(), 200);
        QVERIFY(TwoLineList::explanationOf(*journal.records()->item(199)).contains(u"Guest 801"_s));
        const qsizetype wishes = journal.wishes.size();
        journal.pulse();
        QCOMPARE(journal.wishes.size(), wishes); // while somebody reads, the list stays still
    }

    void moreNewRecordsThanAPageBeginTheListAnew()
    {
        JournalScene journal;
        journal.answer(aPage(3, 3));
        journal.pulse();
        journal.answer(aPage(900, 100, true));
        QCOMPARE(journal.wishes.last(), (RecordFilter{.latest = HistoryPage::pageSize}));
        journal.answer(aPage(900, 100, true));
        QCOMPARE(journal.records()->count(), 100);
    }

    void aDeskIsChosenAndALateAnswerAboutAllIsNotShown()
    {
        JournalScene journal;
        journal.choose(u"historyDesk"_s, 1);
        QCOMPARE(journal.wishes.last().desk, u"Camp 1"_s);
        journal.page.showRecords(journal.wishes.first(), aPage(3, 3));
        QCOMPARE(journal.records()->count(), 0);
        journal.answer(aPage(9, 1));
        QCOMPARE(journal.records()->count(), 1);
    }

    void aPersonIsFoundByKeysAndLeftAgain()
    {
        JournalScene journal;
        auto *search = journal.find<QLineEdit>(u"historySearch"_s);
        QTest::keyClicks(search, u"gra"_s);
        QCOMPARE(journal.searches.last(), u"gra"_s);
        journal.page.showPeople({{anAttendee(), true}}, u"gr"_s); // too late
        QVERIFY(!journal.find<QWidget>(u"historyPeople"_s)->isVisible());
        journal.page.showPeople({{anAttendee(), true}}, u"gra"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(journal.wishes.last().who, Id<Registration>{1});
        QVERIFY(journal.find<QLabel>(u"historyPerson"_s)->text().contains(u"Grace"_s));
        journal.find<QPushButton>(u"historyEverybody"_s)->click();
        QVERIFY(!journal.wishes.last().who);
    }

    void whatWasRefusedIsPutTogether()
    {
        JournalScene journal;
        journal.choose(u"historyWhat"_s, 1);
        QCOMPARE(journal.wishes.last().kind, Deed::Kind::Refusal);
        journal.answer(aPage(30, 1));
        QCOMPARE(journal.refusedWishes.size(), 1);
        RefusedScans scans{
            .total = 15, .byVerdict = {{u"unknown_code"_s, 14}, {u"unpaid"_s, 1}}, .groups = {}};
        scans.groups = {{.verdict = u"unknown_code"_s,
                         .scanned = u"8812"_s,
                         .who = {},
                         .name = {},
                         .times = 14,
                         .first = noon,
                         .last = noon.addSecs(60),
                         .doors = {u"Hall"_s}}};
        journal.page.showRefused(journal.refusedWishes.last(), scans);
        QVERIFY(!journal.records()->isVisible());
        const QList<BarChart::Bar> bars{{u"unknown code"_s, 14}, {u"not paid"_s, 1}};
        QCOMPARE(journal.find<BarChart>(u"historyReasons"_s)->bars(), bars);
        const auto *groups = journal.find<TwoLineList>(u"historyGroups"_s);
        QCOMPARE(groups->item(0)->text(), u"14 ×  8812"_s);
        QVERIFY(TwoLineList::explanationOf(*groups->item(0))
                    .contains(u"was refused 14 times since Fri 17/05/2030 20:00:00."_s));
    }

    void refusalsAreCountedAnewOnlyWhenThereIsOneMore()
    {
        JournalScene journal;
        journal.choose(u"historyWhat"_s, 1);
        journal.answer(aPage(30, 1));
        journal.pulse();
        QCOMPARE(journal.wishes.last().after, 30);
        journal.answer({});
        QCOMPARE(journal.refusedWishes.size(), 1);
        journal.pulse();
        journal.answer(aPage(31, 1, true));
        QCOMPARE(journal.refusedWishes.size(), 2);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("in the smallest office") << QSize{592, 520};
        QTest::newRow("in a large one") << QSize{1700, 1000};
    }
    void nothingIsCut()
    {
        QFETCH(QSize, size);
        JournalScene journal;
        journal.page.resize(size);
        journal.answer(aPage(50, 50));
        QTest::qWait(20);
        QCOMPARE(clippedIn(journal.page), QStringList{});
    }
};

QTEST_MAIN(HistoryPageTest)
#include "tst_HistoryPage.moc"
