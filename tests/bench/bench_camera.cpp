// SPDX-License-Identifier: Apache-2.0
// A camera of 1280 x 720 at 30 frames a second, without the camera. How long after the first frame
// that shows a code it is told, in frame times, beside one plain call of ZXing::ReadBarcodes on the
// same frame; and how many pictures a second the preview gets while the decoder has more to do than
// it can, beside what the source gives. Prints JSON.
#define ZX_USE_UTF8
#include "app/scan/FrameScanner.h"
#include "app/scan/PictureListSource.h"
#include "tests/unit/scan/Films.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <memory>
#include <vector>

using namespace lanyard;
using namespace lanyard::scan;
using namespace lanyard::tests;
using namespace std::chrono_literals;

namespace {

constexpr auto pace = 33ms;
constexpr QSize size{1280, 720};
constexpr int guests = 30;

/// Runs @p pictures past @p scanner at the pace of a camera; seconds that it took.
template<typename OnFrame>
double watch(FrameScanner &scanner, const QList<QImage> &pictures, OnFrame onFrame)
{
    QThread thread;
    auto *source = new PictureListSource{pictures, pace};
    source->moveToThread(&thread);
    QEventLoop loop;
    QObject::connect(source, &FrameSource::frameSeen, source, onFrame, Qt::DirectConnection);
    scanner.watch(*source);
    QObject::connect(source, &FrameSource::ended, &loop, &QEventLoop::quit);
    QObject::connect(&thread, &QThread::finished, source, &QObject::deleteLater);
    QMetaObject::invokeMethod(source, &FrameSource::start, Qt::QueuedConnection);
    QElapsedTimer timer;
    timer.start();
    thread.start(QThread::HighPriority);
    loop.exec();
    const double seconds = double(timer.elapsed()) / 1000;
    scanner.turnAway();
    thread.quit();
    thread.wait();
    return seconds;
}

struct Spread
{
    double middle = 0;
    double most = 0;
};

Spread spreadOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    return {values[values.size() / 2], values.back()};
}

/// Milliseconds from the first frame of each guest's ticket to the signal, and how many were told.
std::vector<double> latencies(const QList<QImage> &tickets)
{
    constexpr int before = 3; // frames without a ticket
    constexpr int after = 4; // and with it
    QList<QImage> queue;
    for (const QImage &ticket : tickets)
        queue << QList<QImage>(before, shot({}, size)) << QList<QImage>(after, ticket);

    FrameScanner scanner;
    std::vector<double> results;
    std::atomic<qint64> firstFrame = 0;
    QObject::connect(&scanner, &FrameScanner::codesSeen, &scanner, [&](const Sighting &) {
        results.push_back(double(steadyNow() - firstFrame));
    });
    int number = 0;
    watch(scanner, queue, [&](const LumaFrame &frame) {
        if (number++ % (before + after) == before)
            firstFrame = frame.at;
    });
    return results;
}

double bareMilliseconds(const QImage &frame)
{
    const QImage luma = frame.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view{luma.constBits(),
                                luma.width(),
                                luma.height(),
                                ZXing::ImageFormat::Lum,
                                int(luma.bytesPerLine())};
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    QElapsedTimer timer;
    timer.start();
    const bool found = !ZXing::ReadBarcodes(view, hints).empty();
    return found ? double(timer.nsecsElapsed()) / 1e6 : 1e9;
}

struct Pace
{
    double preview = 0;
    double source = 0;
    double decoder = 0; ///< what it would manage at most
};

double decoderPace(const QImage &luma)
{
    constexpr int frames = 10;
    FrameDecoder decoder{FrameDecoder::Keep::All, anySymbology};
    for (int i = 0; i < frames; ++i)
        decoder.offer({luma, i});
    QElapsedTimer timer;
    timer.start();
    decoder.finish();
    return frames * 1e9 / double(timer.nsecsElapsed());
}

/// With frames that are slow to look at: nothing but noise, and every kind of code to look for.
Pace previewUnderLoad()
{
    QImage noise{size, QImage::Format_Grayscale8};
    noise.fill(128);
    noise = lit(noise, 0, 255, 127);
    FrameScanner scanner{anySymbology};
    int shown = 0;
    QObject::connect(&scanner, &FrameScanner::preview, &scanner, [&shown](const QImage &picture) {
        shown += !picture.isNull();
    });
    constexpr int frames = 150;
    const double seconds = watch(scanner, QList<QImage>(frames, noise), [](const LumaFrame &) {});
    return {shown / seconds, frames / seconds, decoderPace(noise)};
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application{argc, argv};
    QList<QImage> tickets;
    std::vector<double> bare;
    for (int i = 0; i < guests; ++i) {
        tickets << shot({{.code = "TICKET-" + QByteArray::number(10000000 + i),
                          .at = {0.3 + 0.4 * i / guests, 0.5},
                          .module = 6.0 + i % 4,
                          .turn = double(i % 13 - 6)}},
                        size);
        bare.push_back(bareMilliseconds(tickets.last()));
    }
    const std::vector<double> told = latencies(tickets);
    const double frame = double(pace.count());
    const Spread ours = spreadOf(told);
    const Spread rival = spreadOf(bare);
    const Pace preview = previewUnderLoad();
    std::printf("{\"ours_frames\": %.2f, \"ours_most_frames\": %.2f, \"rival_frames\": %.2f, "
                "\"rival_most_frames\": %.2f, \"told\": %d, \"of\": %d, \"preview_fps\": %.1f, "
                "\"source_fps\": %.1f, \"decoder_fps\": %.1f}\n",
                ours.middle / frame,
                ours.most / frame,
                rival.middle / frame,
                rival.most / frame,
                int(told.size()),
                guests,
                preview.preview,
                preview.source,
                preview.decoder);
    return 0;
}
