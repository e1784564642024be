// SPDX-License-Identifier: Apache-2.0
#include "app/badge/PaintBadge.h"
#include "tests/widgets/studio/TemplateKit.h"
#include "ui/kit/Theme.h"
#include "ui/studio/Canvas.h"
#include "ui/studio/CanvasFrame.h"
#include "ui/studio/Draft.h"
#include "ui/studio/FaceDrawing.h"
#include "ui/studio/InventedBadge.h"

#include <QApplication>
#include <QPainter>
#include <QTest>
#include <QWheelEvent>

using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(const badge::Template &how)
    {
        frame.resize(700, 500);
        frame.show();
        QApplication::setActiveWindow(&frame);
        draft.load(how);
        canvas.setFocus();
    }

    QPoint at(double x, double y) const { return canvas.view().toScreen(QPointF{x, y}).toPoint(); }
    void press(double x, double y, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(&canvas, Qt::LeftButton, keys, at(x, y));
    }
    /// QTest's own moves carry no keys.
    void move(double x, double y, Qt::KeyboardModifiers keys = {})
    {
        QMouseEvent event{QEvent::MouseMove,
                          QPointF{at(x, y)},
                          canvas.mapToGlobal(QPointF{at(x, y)}),
                          Qt::NoButton,
                          Qt::LeftButton,
                          keys};
        QApplication::sendEvent(&canvas, &event);
    }
    void release(double x, double y, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseRelease(&canvas, Qt::LeftButton, keys, at(x, y));
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers keys = {})
    {
        press(from.x(), from.y());
        move((from.x() + to.x()) / 2, (from.y() + to.y()) / 2, keys);
        move(to.x(), to.y(), keys);
        release(to.x(), to.y(), keys);
    }
    QRectF box(qsizetype i = 0) const { return draft.stored().front.at(i).box; }
    QList<qsizetype> selected() const { return draft.selection().elements; }

    Draft draft;
    CanvasFrame frame{draft};
    Canvas &canvas = frame.canvas();
};

/// Pixels are coarser than hundredths.
bool near(const QRectF &one, const QRectF &other)
{
    return (one.topLeft() - other.topLeft()).manhattanLength() < 0.6
        && (one.bottomRight() - other.bottomRight()).manhattanLength() < 0.6;
}

struct Paints final : QObject
{
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

const QRectF first{20, 20, 20, 10};
const QRectF second{60, 40, 20, 10};

} // namespace

class CanvasTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::bright().applyTo(*qApp); }

    void thePageIsDrawnByTheFunctionThatPrints()
    {
        badge::Template page = aPageWith({first});
        page.front << aText({5, 40, 60, 12}, u"{name}"_s);
        Desk desk{page};
        const QRect paper = desk.canvas.view().toScreen(QRectF{0, 0, 100, 60}).toRect();
        QImage expected{desk.canvas.size(), QImage::Format_RGB32};
        expected.fill(Qt::white);
        QPainter painter{&expected};
        painter.translate(desk.canvas.view().origin);
        painter.scale(desk.canvas.view().perMm, desk.canvas.view().perMm);
        badge::paintBadge(painter, page, inventedBadge());
        painter.end();
        const QImage seen = desk.canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
        QCOMPARE(seen.copy(paper.adjusted(2, 2, -2, -2)),
                 expected.copy(paper.adjusted(2, 2, -2, -2)));
    }

    void aMouseThatOnlyPassesHasNothingPaintedAnew()
    {
        Desk desk{aPageWith({first, second})};
        QCoreApplication::processEvents();
        Paints paints;
        desk.canvas.installEventFilter(&paints);
        for (const double x : {22.0, 30.0, 50.0, 65.0}) {
            desk.move(x, 22);
            QCoreApplication::processEvents();
        }
        QCOMPARE(paints.count, 0);
        desk.drag({22, 22}, {30, 30});
        QCoreApplication::processEvents();
        QVERIFY(paints.count > 0);
    }

    void aClickSelectsAndAClickBesideSelectsNothing()
    {
        Desk desk{aPageWith({first, second})};
        desk.press(65, 45);
        desk.release(65, 45);
        QCOMPARE(desk.selected(), QList<qsizetype>{1});
        desk.press(5, 5);
        desk.release(5, 5);
        QVERIFY(desk.selected().isEmpty());
        QCOMPARE(desk.draft.steps().count(), 0);
    }

    void aDragMovesAndIsOneStep()
    {
        Desk desk{aPageWith({first, second})};
        desk.drag({30, 25}, {35, 28}, Qt::AltModifier);
        QVERIFY(near(desk.box(), first.translated(5, 3)));
        QCOMPARE(desk.box(1), second);
        QCOMPARE(desk.draft.steps().count(), 1);
        QTest::keyClick(&desk.canvas, Qt::Key_Escape);
        desk.draft.steps().undo();
        QCOMPARE(desk.box(), first);
    }

    void aTremblingHandMovesNothing()
    {
        Desk desk{aPageWith({first})};
        desk.press(30, 25);
        QTest::mouseMove(&desk.canvas, desk.at(30, 25) + QPoint{2, 1});
        QTest::mouseRelease(&desk.canvas, Qt::LeftButton, {}, desk.at(30, 25) + QPoint{2, 1});
        QCOMPARE(desk.box(), first);
        QCOMPARE(desk.draft.steps().count(), 0);
    }

    void aDragComesToLieAlongOthers()
    {
        Desk desk{aPageWith({first, second})};
        desk.drag({30, 25}, {70.4, 25}); // almost below one another
        QCOMPARE(desk.box().left(), second.left());
    }

    void shiftKeepsTheAxis()
    {
        Desk desk{aPageWith({first})};
        desk.drag({30, 25}, {38, 27}, Qt::ShiftModifier | Qt::AltModifier);
        QVERIFY(near(desk.box(), first.translated(8, 0)));
    }

    void escapeUndoesADragThatIsUnderWay()
    {
        Desk desk{aPageWith({first})};
        desk.press(30, 25);
        desk.move(40, 35);
        QVERIFY(desk.draft.shown().front.first().box != first);
        QTest::keyClick(&desk.canvas, Qt::Key_Escape);
        desk.release(40, 35);
        QCOMPARE(desk.box(), first);
        QCOMPARE(desk.draft.steps().count(), 0);
    }

    void aHandleMakesLarger()
    {
        Desk desk{aPageWith({first})};
        desk.draft.select({Face::Front, {0}});
        desk.drag({40, 30}, {47, 34}, Qt::AltModifier);
        QVERIFY(near(desk.box(), {20, 20, 27, 14}));
        QCOMPARE(desk.draft.steps().undoText(), u"Change the size: Rectangle"_s);
    }

    void theRoundHandleTurns()
    {
        Desk desk{aPageWith({first})};
        desk.draft.select({Face::Front, {0}});
        const double above = CanvasPointer::turnHandleAbove / desk.canvas.view().perMm;
        desk.drag({30, 20 - above}, {50, 25});
        QCOMPARE(desk.draft.stored().front.first().turn, 90.0);
    }

    void aBoxAroundThingsSelectsThem()
    {
        Desk desk{aPageWith({first, second, {2, 2, 96, 56}})};
        desk.draft.apply({},
                         edits::ranked({desk.draft.stored(), {Face::Front, {2}}}, Rank::ToBack));
        desk.draft.select({});
        desk.press(99.5, 59.5); // beside everything
        desk.move(10, 10);
        desk.release(10, 10);
        QCOMPARE(desk.selected(), (QList<qsizetype>{1, 2}));
    }

    void controlAddsAndTakesAway()
    {
        Desk desk{aPageWith({first, second})};
        desk.press(30, 25);
        desk.release(30, 25);
        desk.press(70, 45, Qt::ControlModifier);
        desk.release(70, 45, Qt::ControlModifier);
        QCOMPARE(desk.selected(), (QList<qsizetype>{0, 1}));
        desk.press(30, 25, Qt::ControlModifier);
        desk.release(30, 25, Qt::ControlModifier);
        QCOMPARE(desk.selected(), QList<qsizetype>{1});
    }

    void severalMoveTogether()
    {
        Desk desk{aPageWith({first, second})};
        desk.draft.selectAll();
        desk.drag({30, 25}, {34, 27}, Qt::AltModifier);
        QVERIFY(near(desk.box(0), first.translated(4, 2)));
        QVERIFY(near(desk.box(1), second.translated(4, 2)));
    }

    void arrowsMoveFinelyAndAreOneStep()
    {
        Desk desk{aPageWith({first})};
        desk.draft.select({Face::Front, {0}});
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&desk.canvas, Qt::Key_Right);
        QTest::keyClick(&desk.canvas, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.box(), QRectF(20.3, 21, 20, 10));
        QCOMPARE(desk.draft.steps().count(), 1);
    }

    void tabGoesFromElementToElementAndThenOn()
    {
        Desk desk{aPageWith({first, second})};
        QTest::keyClick(&desk.canvas, Qt::Key_Tab);
        QCOMPARE(desk.selected(), QList<qsizetype>{0});
        QTest::keyClick(&desk.canvas, Qt::Key_Tab);
        QCOMPARE(desk.selected(), QList<qsizetype>{1});
        QTest::keyClick(&desk.canvas, Qt::Key_Backtab);
        QCOMPARE(desk.selected(), QList<qsizetype>{0});
    }

    void deleteDeletesAndControlASelectsAll()
    {
        Desk desk{aPageWith({first, second})};
        QTest::keyClick(&desk.canvas, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.selected().size(), 2);
        QTest::keyClick(&desk.canvas, Qt::Key_Delete);
        QVERIFY(desk.draft.stored().front.isEmpty());
        desk.draft.steps().undo();
        QCOMPARE(desk.selected().size(), 2);
    }

    void theWheelZoomsAroundThePointer()
    {
        Desk desk{aPageWith({first})};
        const double before = desk.frame.zoom();
        const QPointF pointer{desk.at(30, 25)};
        const QPoint screen = desk.canvas.mapTo(&desk.frame, pointer.toPoint());
        QWheelEvent wheel{pointer,
                          desk.canvas.mapToGlobal(pointer),
                          {},
                          {0, 480},
                          Qt::NoButton,
                          Qt::ControlModifier,
                          Qt::NoScrollPhase,
                          false};
        QApplication::sendEvent(&desk.canvas, &wheel);
        QVERIFY(desk.frame.zoom() > before * 1.5);
        const QPointF now = desk.canvas.view().toPage(desk.canvas.mapFrom(&desk.frame, screen));
        QVERIFY2((now - QPointF{30, 25}).manhattanLength() < 2,
                 qPrintable(u"%1, %2"_s.arg(now.x()).arg(now.y())));
        desk.frame.fit();
        QVERIFY(qAbs(desk.frame.zoom() - before) < 0.01);
    }
};

QTEST_MAIN(CanvasTest)
#include "tst_Canvas.moc"
