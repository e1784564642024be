// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Calibration.h"

#include <QTest>

#include <cmath>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QSizeF a4{210, 297};

/// A printer that scales and shifts whatever it is sent.
struct Printer
{
    double left = 0;
    double top = 0;
    double wide = 1;
    double high = 1;

    QPointF printed(const QPointF &sent) const
    {
        return {wide * sent.x() + left, high * sent.y() + top};
    }
    /// What a ruler says of the frame of the page, drawn with @p calibration.
    QRectF measured(const QSizeF &page, const Calibration &calibration) const
    {
        const QRectF frame = calibrationFrame(page);
        return {printed(calibrated(frame.topLeft(), calibration)),
                printed(calibrated(frame.bottomRight(), calibration))};
    }
};

bool areClose(const QPointF &one, const QPointF &other)
{
    return std::hypot(one.x() - other.x(), one.y() - other.y()) < 1e-6;
}

} // namespace

class CalibrationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageThatComesOutAsDrawnNeedsNone()
    {
        QCOMPARE(calibrationFrom(calibrationFrame(a4), a4), Calibration{});
    }

    void whatWasMeasuredPutsEveryPointWhereItBelongs_data()
    {
        QTest::addColumn<QSizeF>("page");
        QTest::addColumn<QList<double>>("printer");
        QTest::newRow("shifted") << a4 << QList{2.5, -1.0, 1.0, 1.0};
        QTest::newRow("larger") << a4 << QList{0.0, 0.0, 1.02, 1.01};
        QTest::newRow("shifted and smaller") << a4 << QList{-3.0, 4.0, 0.97, 0.98};
        QTest::newRow("a label") << QSizeF{62, 100} << QList{1.5, 3.0, 1.0, 0.99};
        QTest::newRow("a card") << QSizeF{85.6, 53.98} << QList{0.3, -0.2, 1.001, 0.999};
    }
    void whatWasMeasuredPutsEveryPointWhereItBelongs()
    {
        QFETCH(const QSizeF, page);
        QFETCH(const QList<double>, printer);
        const Printer off{printer[0], printer[1], printer[2], printer[3]};
        const auto first = calibrationFrom(off.measured(page, {}), page);
        QVERIFY(first);
        for (const QPointF &point :
             {QPointF{0, 0}, QPointF{10, 20}, QPointF{page.width(), page.height()}})
            QVERIFY(areClose(off.printed(calibrated(point, *first)), point));

        // Measuring the page that was drawn with it finds it again.
        const auto second = calibrationFrom(off.measured(page, *first), page, *first);
        QVERIFY(second);
        QVERIFY(areClose({second->dx, second->dy}, {first->dx, first->dy}));
        QVERIFY(areClose({second->scaleX, second->scaleY}, {first->scaleX, first->scaleY}));
    }

    void whatNoPrinterDoesWasMeasuredWrongly_data()
    {
        QTest::addColumn<QRectF>("measured");
        const QRectF frame = calibrationFrame(a4);
        QTest::newRow("nothing") << QRectF{};
        QTest::newRow("the page held turned") << frame.transposed();
        QTest::newRow("in centimetres") << QRectF{frame.topLeft() / 10, frame.size() / 10};
        QTest::newRow("three centimetres off") << frame.translated(30, 0);
        QTest::newRow("a fifth too large") << QRectF{frame.topLeft(), frame.size() * 1.2};
    }
    void whatNoPrinterDoesWasMeasuredWrongly()
    {
        QFETCH(const QRectF, measured);
        QVERIFY(!calibrationFrom(measured, a4));
    }

    void theFrameIsOnEveryPage()
    {
        for (const QSizeF &page : {a4, QSizeF{62, 100}, QSizeF{17, 54}, QSizeF{62, 29}}) {
            const QRectF frame = calibrationFrame(page);
            QVERIFY(frame.width() > 5 && frame.height() > 5);
            QVERIFY(QRectF({}, page).adjusted(4, 4, -4, -4).contains(frame));
        }
    }
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "tst_Calibration.moc"
