// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/studio/TemplateKit.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

class TemplateEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoveTakesWhatIsSelectedAndNothingElse()
    {
        const auto page = aPageWith({{0, 0, 10, 10}, {20, 0, 10, 10}, {40, 0, 10, 10}});
        const Edited next = edits::moved(chosen(page, {0, 2}), {1.5, 2});
        QCOMPARE(boxesOf(next.how),
                 (QList<QRectF>{{1.5, 2, 10, 10}, {20, 0, 10, 10}, {41.5, 2, 10, 10}}));
        QCOMPARE(next.selection.elements, (QList<qsizetype>{0, 2}));
    }

    void lengthsAreRoundedToAHundredth()
    {
        const Edited next = edits::moved(chosen(aPageWith({{0, 0, 10, 10}}), {0}), {1.0 / 3, 0});
        QCOMPARE(next.how.front.first().box.x(), 0.33);
    }

    void theHandleAcrossStaysWhereItIs_data()
    {
        QTest::addColumn<int>("handle");
        QTest::addColumn<double>("turn");
        for (const Handle handle : everyHandle) {
            for (const double turn : {0.0, 30.0, 90.0, 215.0}) {
                QTest::addRow("handle %d of a box turned by %.0f", int(handle), turn)
                    << int(handle) << turn;
            }
        }
    }
    void theHandleAcrossStaysWhereItIs()
    {
        QFETCH(int, handle);
        QFETCH(double, turn);
        const Handle held = everyHandle.at(size_t(handle));
        const Handle across = everyHandle.at(size_t(handle + 4) % 8);
        const TurnedBox before{{20, 10, 30, 16}, turn};
        const TurnedBox after{before.stretched(held, {3, 2}, false), turn};
        const QPointF moved = after.placeOf(across) - before.placeOf(across);
        QVERIFY2(moved.manhattanLength() < 1e-9, "the anchor moved");
        QVERIFY(after.box != before.box);
    }

    void aCornerFollowsThePointer()
    {
        const TurnedBox before{{20, 10, 30, 16}, 40};
        const TurnedBox after{before.stretched(Handle::BottomRight, {5, 4}, false), 40};
        const QPointF off = after.placeOf(Handle::BottomRight)
            - (before.placeOf(Handle::BottomRight) + QPointF{5, 4});
        QVERIFY(off.manhattanLength() < 1e-9);
    }

    void shapeIsKeptOnDemand()
    {
        const QRectF after
            = TurnedBox{{0, 0, 30, 10}, 0}.stretched(Handle::BottomRight, {30, 0}, true);
        QCOMPARE(after, QRectF(0, 0, 60, 20));
    }

    void nothingBecomesSmallerThanCanBeTakenHoldOf()
    {
        const QRectF after
            = TurnedBox{{0, 0, 30, 10}, 0}.stretched(Handle::Right, {-100, 0}, false);
        QCOMPARE(after.width(), 0.5);
    }

    void aLevelLineStaysLevel()
    {
        const QRectF after = TurnedBox{{0, 5, 30, 0}, 0}.stretched(Handle::Right, {10, 0}, false);
        QCOMPARE(after, QRectF(0, 5, 40, 0));
    }

    void aGroupGrowsTogether()
    {
        const auto page = aPageWith({{0, 0, 10, 10}, {10, 10, 10, 10}});
        const Edited next
            = edits::stretched(chosen(page, {0, 1}), Handle::BottomRight, {20, 20}, false);
        QCOMPARE(boxesOf(next.how), (QList<QRectF>{{0, 0, 20, 20}, {20, 20, 20, 20}}));
    }

    void aTurnedBoxIsHitWhereItIsSeen()
    {
        const TurnedBox upright{{0, 0, 40, 10}, 90}; // now 10 wide and 40 high around (20, 5)
        QVERIFY(upright.covers({20, 20}, 0));
        QVERIFY(!upright.covers({2, 5}, 0));
        QCOMPARE(upright.bounds().toRect(), QRect(15, -15, 10, 40));
    }

    void turnsGoFromNoneToAllAround()
    {
        const Edited now = chosen(aPageWith({{0, 0, 10, 10}}), {0});
        QCOMPARE(edits::turned(now, -90).how.front.first().turn, 270.0);
        QCOMPARE(edits::turned(now, 360).how.front.first().turn, 0.0);
    }

    void severalAreAlignedWithEachOtherAndOneWithThePage_data()
    {
        QTest::addColumn<int>("edge");
        QTest::addColumn<QPointF>("several"); // where the second one comes to lie
        QTest::addColumn<QPointF>("alone");
        const auto row = [](const char *what, Edge edge, QPointF several, QPointF alone) {
            QTest::addRow("%s", what) << int(edge) << several << alone;
        };
        row("left", Edge::Left, {10, 30}, {0, 30});
        row("centre", Edge::Centre, {30, 30}, {40, 30});
        row("right", Edge::Right, {50, 30}, {80, 30});
        row("top", Edge::Top, {50, 10}, {50, 0});
        row("middle", Edge::Middle, {50, 20}, {50, 25});
        row("bottom", Edge::Bottom, {50, 30}, {50, 50});
    }
    void severalAreAlignedWithEachOtherAndOneWithThePage()
    {
        QFETCH(int, edge);
        QFETCH(QPointF, several);
        QFETCH(QPointF, alone);
        const auto page = aPageWith({{10, 10, 20, 10}, {50, 30, 20, 10}});
        const auto side = static_cast<Edge>(edge);
        QCOMPARE(edits::aligned(chosen(page, {0, 1}), side, false).how.front.at(1).box.topLeft(),
                 several);
        QCOMPARE(edits::aligned(chosen(page, {1}), side, false).how.front.at(1).box.topLeft(),
                 alone);
        QCOMPARE(edits::aligned(chosen(page, {0, 1}), side, true).how.front.at(1).box.topLeft(),
                 alone);
    }

    void gapsBecomeTheSameAndTheOutermostStay()
    {
        const auto page = aPageWith({{80, 0, 10, 5}, {0, 0, 10, 5}, {12, 0, 20, 5}});
        const Edited next = edits::distributed(chosen(page, {0, 1, 2}), Qt::Horizontal);
        QCOMPARE(boxesOf(next.how), (QList<QRectF>{{80, 0, 10, 5}, {0, 0, 10, 5}, {35, 0, 20, 5}}));
        const Edited two = chosen(page, {0, 1});
        QCOMPARE(edits::distributed(two, Qt::Horizontal), two);
    }

    void rankChangesAndSelectionFollows()
    {
        const auto page = aPageWith({{0, 0, 1, 1}, {1, 0, 1, 1}, {2, 0, 1, 1}, {3, 0, 1, 1}});
        const auto order = [](const Edited &edited) {
            QString words;
            for (const QRectF &box : boxesOf(edited.how))
                words += QString::number(box.x());
            for (const qsizetype i : edited.selection.elements)
                words += u' ' + QString::number(i);
            return words;
        };
        const Edited now = chosen(page, {0, 1});
        QCOMPARE(order(edits::ranked(now, Rank::Forward)), u"2013 1 2"_s);
        QCOMPARE(order(edits::ranked(now, Rank::ToFront)), u"2301 2 3"_s);
        QCOMPARE(order(edits::ranked(now, Rank::Backward)), u"0123 0 1"_s);
        QCOMPARE(order(edits::ranked(chosen(page, {1, 3}), Rank::ToBack)), u"1302 0 1"_s);
    }

    void copiesLieOnTopAndAreSelected()
    {
        const auto page = aPageWith({{0, 0, 10, 10}, {20, 0, 10, 10}});
        const Edited next = edits::duplicated(chosen(page, {0}));
        QCOMPARE(boxesOf(next.how),
                 (QList<QRectF>{{0, 0, 10, 10}, {20, 0, 10, 10}, {3, 3, 10, 10}}));
        QCOMPARE(next.selection.elements, QList<qsizetype>{2});
    }

    void whatIsRemovedIsGone()
    {
        const auto page = aPageWith({{0, 0, 1, 1}, {1, 0, 1, 1}, {2, 0, 1, 1}});
        const Edited next = edits::removed(chosen(page, {0, 2}));
        QCOMPARE(boxesOf(next.how), (QList<QRectF>{{1, 0, 1, 1}}));
        QVERIFY(next.selection.isEmpty());
    }

    void everyKindCanBeAddedAndLiesOnThePage()
    {
        for (const NewElement::Kind kind : NewElement::kinds()) {
            for (const QSizeF size : {QSizeF{105, 148}, QSizeF{62, 100}, QSizeF{20, 20}}) {
                badge::Template page = aPage();
                page.widthMm = size.width();
                page.heightMm = size.height();
                const badge::Element element = NewElement::of(kind, page);
                QCOMPARE(NewElement::kindOf(element), kind);
                const QRectF paper{QPointF{}, size}; // a line has no height: by its ends
                QVERIFY2(paper.contains(element.box.topLeft())
                             && paper.contains(element.box.bottomRight()),
                         qPrintable(NewElement::nameOf(kind)));
            }
        }
    }

    void theBackIsWorkedOnByItself()
    {
        badge::Template page = aPageWith({{0, 0, 10, 10}});
        page.backElements << aShape({0, 0, 20, 20});
        const Edited next = edits::moved({page, {Face::Back, {0}}}, {5, 5});
        QCOMPARE(next.how.front, page.front);
        QCOMPARE(next.how.backElements.first().box, QRectF(5, 5, 20, 20));
    }
};

QTEST_APPLESS_MAIN(TemplateEditsTest)
#include "tst_TemplateEdits.moc"
