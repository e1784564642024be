// SPDX-License-Identifier: Apache-2.0
#include "tests/kit/Builders.h"
#include "ui/kit/Theme.h"
#include "ui/office/ListsPage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const OfficeList> people(int howMany)
{
    auto list = std::make_shared<OfficeList>();
    list->columns = {u"name"_s, u"company"_s};
    for (int number = 0; number < howMany; ++number)
        list->rows.append({{u"Guest %1"_s.arg(number), u"Acme"_s},
                           number == 0 ? QString{} : u"CODE-%1"_s.arg(number)});
    return list;
}

struct Lists
{
    Lists()
    {
        page.resize(700, 500);
        QObject::connect(&page,
                         &ListsPage::listWanted,
                         &page,
                         [this](ListKind kind, const ArrangeList::Order &order) {
                             wanted.append(kind);
                             orders.append(order);
                         });
        QObject::connect(&page,
                         &ListsPage::orderWanted,
                         &page,
                         [this](const ArrangeList::Order &order) { orders.append(order); });
        page.setEvent(anEvent());
        page.show();
    }
    void fill(int howMany)
    {
        page.showList(people(howMany));
        QList<int> rows(howMany);
        std::iota(rows.begin(), rows.end(), 0);
        page.showRows(rows, orders.last());
    }
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = page.findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    QAbstractItemModel *rows() const { return find<QTableView>(u"listTable"_s)->model(); }
    QString state() const { return find<QLabel>(u"listState"_s)->text(); }

    ListsPage page;
    QList<ListKind> wanted;
    QList<ArrangeList::Order> orders;
};

} // namespace

class ListsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::bright().applyTo(*qApp); }

    void everybodyIsAskedForFirst()
    {
        Lists lists;
        QCOMPARE(lists.wanted, QList{ListKind::People});
        QVERIFY(lists.find<QPushButton>(u"listStop"_s)->isVisible());
        lists.fill(3);
        QCOMPARE(lists.rows()->rowCount(), 3);
        QCOMPARE(lists.state(), u"Rows: 3"_s);
        QVERIFY(!lists.find<QPushButton>(u"listStop"_s)->isVisible());
    }

    void typingNarrowsTheListDown()
    {
        Lists lists;
        lists.fill(3);
        QTest::keyClicks(lists.find<QLineEdit>(u"listFilter"_s), u"1"_s);
        QCOMPARE(lists.orders.last().text, u"1"_s);
        lists.page.showRows({1}, lists.orders.last());
        QCOMPARE(lists.rows()->rowCount(), 1);
        QCOMPARE(lists.rows()->index(0, 0).data().toString(), u"Guest 1"_s);
        QCOMPARE(lists.state(), u"Rows: 1 of 3"_s);
    }

    void aPressOnAHeaderSortsAndASecondTurnsAround()
    {
        Lists lists;
        lists.fill(3);
        auto *header = lists.find<QTableView>(u"listTable"_s)->horizontalHeader();
        const QPoint company{header->sectionViewportPosition(1) + 20, header->height() / 2};
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, company);
        QCOMPARE(lists.orders.last(), (ArrangeList::Order{{}, 1, false}));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, company);
        QCOMPARE(lists.orders.last(), (ArrangeList::Order{{}, 1, true}));
        lists.page.showRows({2, 1, 0}, lists.orders.last());
        QCOMPARE(lists.rows()->index(0, 0).data().toString(), u"Guest 2"_s);
        QCOMPARE(header->sortIndicatorSection(), 1);
    }

    void aColumnThatSomebodyMadeWiderStaysSoWhileItIsSorted()
    {
        Lists lists;
        lists.fill(3);
        auto *table = lists.find<QTableView>(u"listTable"_s);
        table->setColumnWidth(0, 217);
        QTest::mouseClick(table->horizontalHeader()->viewport(),
                          Qt::LeftButton,
                          {},
                          {20, table->horizontalHeader()->height() / 2});
        lists.page.showRows({2, 1, 0}, lists.orders.last());
        QCOMPARE(table->columnWidth(0), 217);
    }

    void numbersStandBelowEachOther()
    {
        Lists lists;
        auto list = std::make_shared<OfficeList>();
        list->columns = {u"name"_s, u"people"_s};
        list->rows.append({{u"Hall"_s, qint64{1234}}});
        lists.page.showList(list);
        lists.page.showRows({0}, lists.orders.last());
        const auto alignment = [&](int column) {
            return lists.rows()->index(0, column).data(Qt::TextAlignmentRole).toInt();
        };
        QVERIFY(alignment(1) & Qt::AlignTrailing);
        QVERIFY(!(alignment(0) & Qt::AlignTrailing));
    }

    void anAnswerToAnEarlierQuestionIsNotShown()
    {
        Lists lists;
        lists.fill(3);
        const auto before = lists.orders.last();
        QTest::keyClicks(lists.find<QLineEdit>(u"listFilter"_s), u"9"_s);
        lists.page.showRows({}, before);
        QCOMPARE(lists.rows()->rowCount(), 3);
    }

    void aRowOpensItsPerson()
    {
        Lists lists;
        lists.fill(3);
        QSignalSpy opened{&lists.page, &ListsPage::personWanted};
        auto *table = lists.find<QTableView>(u"listTable"_s);
        table->setCurrentIndex(lists.rows()->index(0, 0));
        QVERIFY(!lists.find<QPushButton>(u"listOpen"_s)->isEnabled()); // nobody's
        table->setCurrentIndex(lists.rows()->index(2, 0));
        lists.find<QPushButton>(u"listOpen"_s)->click();
        QCOMPARE(opened.takeFirst().first().toString(), u"CODE-2"_s);
    }

    void whileAShorterListIsArrangedARowOpensWhoIsShownInIt()
    {
        Lists lists;
        lists.fill(3);
        auto *table = lists.find<QTableView>(u"listTable"_s);
        table->setCurrentIndex(table->model()->index(2, 0));
        lists.page.showList(people(2));
        QSignalSpy opened{&lists.page, &ListsPage::personWanted};
        lists.find<QPushButton>(u"listOpen"_s)->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), u"CODE-2"_s);
    }

    void anotherListBeginsWithoutAFilter()
    {
        Lists lists;
        lists.fill(3);
        QTest::keyClicks(lists.find<QLineEdit>(u"listFilter"_s), u"1"_s);
        lists.page.choose(ListKind::Refusals);
        QCOMPARE(lists.wanted.last(), ListKind::Refusals);
        QCOMPARE(lists.orders.last(), ArrangeList::Order{});
        QCOMPARE(lists.rows()->rowCount(), 0);
        lists.page.showList(people(2)); // of the list before
        QCOMPARE(lists.rows()->columnCount(), 0);
    }

    void readingCanBeStopped()
    {
        Lists lists;
        QSignalSpy stopped{&lists.page, &ListsPage::stopWanted};
        lists.find<QPushButton>(u"listStop"_s)->click();
        QCOMPARE(stopped.size(), 1);
        QVERIFY(lists.find<QPushButton>(u"listAgain"_s)->isVisible());
    }

    void savingCanBeStopped()
    {
        Lists lists;
        lists.fill(3);
        QSignalSpy stopped{&lists.page, &ListsPage::exportStopWanted};
        const QSignalSpy unread{&lists.page, &ListsPage::stopWanted};
        const auto *stop = lists.find<QPushButton>(u"listStop"_s);
        QVERIFY(!stop->isVisible());
        lists.page.exportTo(u"/tmp/people.csv"_s);
        QVERIFY(stop->isVisible());
        QVERIFY(!lists.find<QPushButton>(u"listSave"_s)->isEnabled());
        lists.find<QPushButton>(u"listStop"_s)->click();
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(unread.size(), 0); // the list stays
        lists.page.showExportStopped();
        QVERIFY(!stop->isVisible());
        QVERIFY(lists.find<QLabel>(u"listDone"_s)->text().contains(u"Nothing was written"_s));
        QCOMPARE(lists.rows()->rowCount(), 3);
    }

    void whatIsShownIsSaved()
    {
        Lists lists;
        lists.fill(3);
        QSignalSpy wanted{&lists.page, &ListsPage::exportWanted};
        lists.page.exportTo(u"/tmp/people.csv"_s);
        QCOMPARE(wanted.size(), 1);
        lists.page.showExportDone(u"/tmp/people.csv"_s, 3);
        QVERIFY(lists.find<QLabel>(u"listDone"_s)->text().contains(u"people.csv"_s));
        lists.page.showFailure(u"No room."_s);
        QVERIFY(!lists.find<QLabel>(u"listDone"_s)->isVisible());
        QCOMPARE(lists.find<QLabel>(u"listFailure"_s)->text(), u"No room."_s);
    }
};

QTEST_MAIN(ListsPageTest)
#include "tst_ListsPage.moc"
