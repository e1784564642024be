// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Sheet.h"

#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace lanyard::badge;
using namespace Qt::StringLiterals;

namespace {

/// Two columns and two rows of 80 × 50 mm on A4, with gaps of 15 and 5 mm.
Medium sheet()
{
    Medium medium = singleLabel(u"sheet"_s, u"Sheet"_s, {210, 297});
    medium.label = {80, 50};
    medium.grids = {{.first = {18, 13}, .columns = 2, .rows = 2, .pitch = {95, 55}}};
    return medium;
}

Medium roll()
{
    Medium medium = singleLabel(u"roll"_s, u"Roll"_s, {62, 300});
    medium.roll = Roll{.shortest = 40, .longest = 300};
    return medium;
}

} // namespace

/// Where badges lie on a page.
class SheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadgeLiesInTheMiddleOfItsLabel()
    {
        const Sheet four{sheet()};
        QCOMPARE(four.labels(), 4);
        QCOMPARE(four.spotOn(0, {80, 50})->box, QRectF(18, 13, 80, 50));
        QCOMPARE(four.spotOn(1, {80, 50})->box, QRectF(113, 13, 80, 50));
        QCOMPARE(four.spotOn(2, {70, 40})->box, QRectF(23, 73, 70, 40));
    }

    void aBadgeThatFitsOnlyTurnedIsTurned()
    {
        const auto spot = Sheet{sheet()}.spotOn(3, {50, 80});
        QVERIFY(spot);
        QCOMPARE(spot->quarterTurns, 1);
        QCOMPARE(spot->box, QRectF(113, 68, 80, 50));
        // Clockwise: its upper left corner is at the upper right.
        QCOMPARE(ontoPage(*spot).map(QPointF(0, 0)), QPointF(193, 68));
        QCOMPARE(ontoPage(*spot).map(QPointF(50, 80)), QPointF(113, 118));
    }

    void aBadgeThatIsTooLargeIsSaidToBe()
    {
        const auto spot = Sheet{sheet()}.spotOn(0, {105, 148});
        QVERIFY(!spot);
        QCOMPARE(spot.failure(),
                 (Failure{Failure::Kind::DoesNotFit, u"105 × 148"_s, u"80 × 50"_s}));
    }

    void whatIsCalledByWholeMillimetresFits()
    {
        QVERIFY(Sheet{sheet()}.spotOn(0, {80.2, 50.1}));
        QVERIFY(!Sheet{sheet()}.spotOn(0, {80.5, 50}));
    }

    void theBackLiesBehindTheFront()
    {
        const QSizeF page{210, 297};
        const Spot front{.box = {18, 13, 80, 50}, .quarterTurns = 0};
        QCOMPARE(behind(front, page), (Spot{.box = {112, 13, 80, 50}, .quarterTurns = 0}));
        QCOMPARE(behind(behind(front, page), page), front);
    }

    void theTopOfATurnedBackIsBehindTheTopOfTheFront()
    {
        const QSizeF page{210, 297};
        const Spot front{.box = {18, 13, 80, 50}, .quarterTurns = 1};
        const Spot back = behind(front, page);
        for (const QPointF &corner : {QPointF{0, 0}, QPointF{50, 0}, QPointF{25, 80}}) {
            const QPointF seen = ontoPage(front).map(corner);
            const QPointF throughThePaper{page.width() - seen.x(), seen.y()};
            // As seen from behind, left and right of the badge are swapped.
            QCOMPARE(ontoPage(back).map(QPointF{50 - corner.x(), corner.y()}), throughThePaper);
        }
    }

    void aPieceOfARollIsAsLongAsItsBadge()
    {
        const Sheet tape{roll()};
        QCOMPARE(tape.page({62, 100}), QSizeF(62, 100));
        QCOMPARE(tape.page({50, 20}), QSizeF(62, 40)); // the shortest piece
        QCOMPARE(tape.page({100, 62}), QSizeF(62, 100)); // turned
        QCOMPARE(tape.spotOn(0, {50, 20})->box, QRectF(6, 10, 50, 20));
        QVERIFY(!tape.spotOn(0, {70, 301}));
    }

    void whatThePrinterLeavesOutIsMeasuredAtEachEdge()
    {
        Medium medium = singleLabel(u"label"_s, u"Label"_s, {62, 100});
        medium.unprintable = {1.5, 3, 1.5, 3};
        const Sheet label{medium};
        QCOMPARE(label.unprinted({1.5, 3, 59, 94}, {62, 100}), QMarginsF());
        QCOMPARE(label.unprinted({10, 10, 42, 90}, {62, 100}), QMarginsF(0, 0, 0, 3));
        QCOMPARE(label.unprinted({-1, 50, 30, 48}, {62, 100}), QMarginsF(1.5, 0, 0, 1));
        QCOMPARE(label.unprinted({}, {62, 100}), QMarginsF());
    }

    void cropMarksStayOutsideEveryBadgeAndOnThePage()
    {
        const QSizeF page{210, 297};
        const Sheet four{sheet()};
        QList<QRectF> boxes;
        for (int label = 0; label < 4; ++label)
            boxes << four.spotOn(label, {80, 50})->box;
        const QList<QLineF> marks = cropMarks(boxes, page);
        // The gap of 15 mm between the columns has room for marks, that of 5 mm has none.
        QCOMPARE(marks.size(), 24);
        for (const QLineF &mark : marks) {
            QCOMPARE(mark.length(), 4.0);
            for (const QPointF &end : {mark.p1(), mark.p2()}) {
                QVERIFY(QRectF({}, page).contains(end));
                QVERIFY(std::ranges::none_of(
                    boxes, [&end](const QRectF &box) { return box.contains(end); }));
            }
        }
    }

    void badgesThatFillThePageHaveNoRoomForCropMarks()
    {
        QVERIFY(cropMarks({QRectF(0, 0, 105, 148)}, {105, 148}).isEmpty());
    }

    void aCalibratedPointGoesWhereTheDomainSaysSo()
    {
        const Calibration off{.dx = 1.5, .dy = -0.5, .scaleX = 1.01, .scaleY = 0.98};
        QCOMPARE(transformOf(off).map(QPointF(100, 50)), calibrated({100, 50}, off));
    }
};

QTEST_GUILESS_MAIN(SheetTest)
#include "tst_Sheet.moc"
