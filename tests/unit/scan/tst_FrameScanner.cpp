// SPDX-License-Identifier: Apache-2.0
#include "app/scan/FrameScanner.h"
#include "app/scan/PictureListSource.h"
#include "app/scan/Screening.h"
#include "tests/unit/scan/Films.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // ms; only a broken test waits that long

/// A source whose frames come when the test says so.
class GivenFrames final : public FrameSource
{
public:
    void start() override { }
    void give(const QImage &picture)
    {
        Q_EMIT frameSeen({picture.convertToFormat(QImage::Format_Grayscale8), steadyNow()});
    }
};

QImage numbered(int number)
{
    return shot({{.code = "EVT-" + QByteArray::number(number)}}, {320, 240});
}

} // namespace

class FrameScannerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One frame before, the code was not there: it is told before the next frame comes.
    void reportsACodeOnTheFrameThatShowsIt()
    {
        FrameScanner scanner;
        GivenFrames frames;
        QSignalSpy sightings{&scanner, &FrameScanner::codesSeen};
        QSignalSpy inView{&scanner, &FrameScanner::codesInView};
        scanner.watch(frames);
        for (int number = 1; number <= 10; ++number) {
            frames.give(numbered(number));
            QTRY_COMPARE_WITH_TIMEOUT(sightings.size(), number, patience);
            const auto sighting = sightings.last().first().value<Sighting>();
            QCOMPARE(sighting.fresh, QStringList{u"EVT-%1"_s.arg(number)});
        }
        QCOMPARE(inView.size(), 10);
        scanner.turnAway();
    }

    void reportsAllCodesOfAFrameTogether()
    {
        FrameScanner scanner;
        GivenFrames frames;
        QSignalSpy sightings{&scanner, &FrameScanner::codesSeen};
        scanner.watch(frames);
        frames.give(shot({{"EVT-0001", {0.25, 0.5}}, {"EVT-0002", {0.75, 0.5}}}));
        QTRY_COMPARE_WITH_TIMEOUT(sightings.size(), 1, patience);
        QCOMPARE(sightings.last().first().value<Sighting>().fresh,
                 (QStringList{u"EVT-0001"_s, u"EVT-0002"_s}));
        scanner.turnAway();
    }

    void saysWhereACodeIs()
    {
        FrameScanner scanner;
        GivenFrames frames;
        QSignalSpy inView{&scanner, &FrameScanner::codesInView};
        scanner.watch(frames);
        frames.give(shot({{"EVT-0001", {0.75, 0.5}}}));
        QTRY_COMPARE_WITH_TIMEOUT(inView.size(), 1, patience);
        const auto outlines = inView.last().first().value<QList<QPolygonF>>();
        QCOMPARE(outlines.size(), 1);
        const QPointF middle = outlines.first().boundingRect().center();
        QVERIFY(qAbs(middle.x() - 0.75) < 0.05 && qAbs(middle.y() - 0.5) < 0.05);
        scanner.turnAway();
    }

    void looksAtTheNewestFrameOnly()
    {
        FrameDecoder decoder{FrameDecoder::Keep::Newest};
        QSignalSpy looked{&decoder, &FrameDecoder::looked};
        for (int i = 1; i <= 5; ++i)
            decoder.offer({numbered(i).convertToFormat(QImage::Format_Grayscale8), i * 1'000});
        decoder.finish();
        QCOMPARE(looked.size(), 1);
        QCOMPARE(looked.first().first().value<FrameSight>().codes.first().text, u"EVT-5"_s);
        QCOMPARE(decoder.lastOffer(), 5'000);
    }

    void looksAtEveryFrameOfAFilmInOrderHoweverFastTheyCome()
    {
        constexpr int count = 120;
        QList<QImage> pictures;
        QList<DecodedCode> expected;
        for (int i = 0; i < count; ++i) {
            pictures << numbered(i);
            expected << DecodedCode{u"EVT-%1"_s.arg(i), u"QRCode"_s};
        }
        const Screening screening = screen(std::make_unique<PictureListSource>(pictures, 0ms));
        QCOMPARE(screening.frames, count);
        QCOMPARE(screening.codes, expected);
        QCOMPARE(screening.trouble, QString{});
    }

    void keepsNoMoreFramesThanFitIntoMemory()
    {
        FrameDecoder decoder{FrameDecoder::Keep::All};
        QSignalSpy looked{&decoder, &FrameDecoder::looked};
        const QImage empty{8, 8, QImage::Format_Grayscale8};
        for (qsizetype i = 0; i <= FrameDecoder::most; ++i)
            decoder.offer({empty, i});
        decoder.finish();
        QCOMPARE(looked.size(), FrameDecoder::most);
        QCOMPARE(looked.first().first().value<FrameSight>().at, 0);
    }

    /// The decoder's thread stands still here: it is never given the time to look at anything.
    void thePreviewDoesNotWaitForTheDecoder()
    {
        Viewfinder viewfinder;
        FrameDecoder decoder{FrameDecoder::Keep::Newest};
        QSignalSpy looked{&decoder, &FrameDecoder::looked};
        int shown = 0;
        for (int i = 1; i <= 30; ++i) {
            QImage luma{1280, 720, QImage::Format_Grayscale8};
            luma.fill(i);
            decoder.offer({luma, i * 33});
            viewfinder.offer({luma, i * 33});
            const QImage picture = viewfinder.take();
            QCOMPARE(int(picture.constScanLine(0)[0]), i);
            shown += picture.size() == QSize(640, 360);
        }
        QCOMPARE(shown, 30);
        QCOMPARE(looked.size(), 0);
    }

    void showsNothingAfterItTurnedAway()
    {
        FrameScanner scanner;
        GivenFrames frames;
        QSignalSpy previews{&scanner, &FrameScanner::preview};
        scanner.watch(frames);
        frames.give(numbered(1));
        scanner.turnAway();
        frames.give(numbered(2));
        QTest::qWait(100);
        QCOMPARE(previews.size(), 1);
        QVERIFY(previews.last().first().value<QImage>().isNull());
    }
};

QTEST_MAIN(FrameScannerTest)
#include "tst_FrameScanner.moc"
