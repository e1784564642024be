// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/studio/TemplateKit.h"
#include "ui/studio/Dragging.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;

namespace {

const QRectF page{0, 0, 100, 60};

} // namespace

class SnappingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxFindsEdgesAndMiddles_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<QPointF>("by");
        QTest::newRow("the left edge of the page") << QRectF{1, 20, 10, 7} << QPointF{-1, 0};
        QTest::newRow("the right edge of the page") << QRectF{89.2, 20, 10, 7} << QPointF{0.8, 0};
        QTest::newRow("the middle of the page") << QRectF{44, 20, 10, 7} << QPointF{1, 0};
        QTest::newRow("the foot of the page") << QRectF{20, 52, 10, 7} << QPointF{0, 1};
        QTest::newRow("the nearest of three") << QRectF{0.4, 20, 98.2, 7} << QPointF{-0.4, 0};
        QTest::newRow("nothing that is too far") << QRectF{20, 20, 10, 7} << QPointF{0, 0};
    }
    void aBoxFindsEdgesAndMiddles()
    {
        QFETCH(QRectF, box);
        QFETCH(QPointF, by);
        const QPointF found = Snapping{page, {}, 1.5, 0}.box(box).by;
        QVERIFY2((found - by).manhattanLength() < 1e-9,
                 qPrintable(QStringLiteral("%1, %2").arg(found.x()).arg(found.y())));
    }

    void aBoxFindsAnotherAndTheGuideReachesBoth()
    {
        const Snapped snapped = Snapping{page, {{20, 10, 30, 5}}, 1.5, 0}.box({20.7, 33, 8, 8});
        QCOMPARE(snapped.by.x(), 20 - 20.7);
        QCOMPARE(snapped.guides.size(), 1);
        QCOMPARE(snapped.guides.first().orientation, Qt::Vertical);
        QCOMPARE(snapped.guides.first().at, 20.0);
        QCOMPARE(snapped.guides.first().from, 10.0);
        QCOMPARE(snapped.guides.first().to, 41.0);
    }

    void whereNothingIsNearTheGridHolds()
    {
        const Snapped snapped = Snapping{page, {}, 1.5, 0.5}.box({20.3, 17.2, 10, 7});
        QCOMPARE(snapped.by, QPointF(20.5 - 20.3, 17 - 17.2));
        QVERIFY(snapped.guides.isEmpty());
    }

    void anEdgeFindsOnItsOwnAxisOnly()
    {
        const Snapped snapped = Snapping{page, {}, 1.5, 0}.point({99.1, 59.5}, true, false);
        QVERIFY(qAbs(snapped.by.x() - 0.9) < 1e-9);
        QCOMPARE(snapped.by.y(), 0.0);
    }

    void aDragKeepsItsAxisAndItsGuides()
    {
        const Edited now = chosen(aPageWith({{20, 20, 10, 10}, {60, 31, 10, 10}}), {0});
        const Dragging drag{now, Dragging::Move{}, {25, 25}, 1.5};
        const auto outcome = drag.at({45, 29}, {.keepsAxis = true, .free = false});
        QCOMPARE(outcome.edited.how.front.first().box.y(), 20.0);
        for (const Guide &guide : outcome.guides)
            QCOMPARE(guide.orientation, Qt::Vertical);
    }

    void aFreeDragLiesAlongNothing()
    {
        const Edited now = chosen(aPageWith({{20, 20, 10, 10}}), {0});
        const Dragging drag{now, Dragging::Move{}, {25, 25}, 1.5};
        const auto outcome = drag.at({5.83, 25.11}, {.keepsAxis = false, .free = true});
        QCOMPARE(outcome.edited.how.front.first().box, QRectF(0.83, 20.11, 10, 10));
        QVERIFY(outcome.guides.isEmpty());
    }

    void aTurnGoesInSteps()
    {
        const Edited now = chosen(aPageWith({{20, 20, 10, 10}}), {0});
        const Dragging drag{now, Dragging::Turn{}, {25, 15}, 1.5};
        const QPointF almostRight{40, 24}; // of the middle at (25, 25)
        QCOMPARE(drag.at(almostRight, {}).edited.how.front.first().turn, 90.0);
        QCOMPARE(
            drag.at(almostRight, {.keepsAxis = false, .free = true}).edited.how.front.first().turn,
            86.0);
    }
};

QTEST_APPLESS_MAIN(SnappingTest)
#include "tst_Snapping.moc"
