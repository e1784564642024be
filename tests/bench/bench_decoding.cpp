// SPDX-License-Identifier: Apache-2.0
// Picture file in, code out, against QImage and one plain call of ZXing::ReadBarcodes, in turns on
// the same 1280 x 720 pictures. Prints medians in µs as JSON.
#define ZX_USE_UTF8
#include "app/scan/PictureReader.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>

#include <ZXing/ReadBarcode.h>
#include <qrencode.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int pictures = 40;
constexpr int rounds = 5;

/// A code of 33 modules somewhere in a grey picture, as on a screen held to a camera.
QString draw(const QTemporaryDir &folder, int i)
{
    const QByteArray text = "TICKET-" + QByteArray::number(10000000 + i) + "-ABCDEFGHIJKLMNOP";
    QRcode *code = QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    QImage picture{1280, 720, QImage::Format_RGB32};
    picture.fill(QColor{120, 120, 125});
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(300 + 15 * i, 150 + 5 * i);
    painter.rotate(i % 13 - 6);
    const int module = 6 + i % 4;
    painter.fillRect(0, 0, (code->width + 8) * module, (code->width + 8) * module, Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                painter.fillRect((x + 4) * module, (y + 4) * module, module, module, Qt::black);
        }
    }
    QRcode_free(code);
    painter.end();
    const QString path = folder.filePath(u"%1.png"_s.arg(i));
    picture.save(path);
    return path;
}

bool bare(const QString &path)
{
    const QImage picture = QImage{path}.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view{picture.constBits(),
                                picture.width(),
                                picture.height(),
                                ZXing::ImageFormat::Lum,
                                int(picture.bytesPerLine())};
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    return !ZXing::ReadBarcodes(view, hints).empty();
}

double median(std::vector<qint64> &nanoseconds)
{
    std::sort(nanoseconds.begin(), nanoseconds.end());
    return double(nanoseconds[nanoseconds.size() / 2]) / 1000.0;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application{argc, argv};
    const QTemporaryDir folder;
    const scan::PictureReader reader;
    std::vector<qint64> ours;
    std::vector<qint64> theirs;
    int oursFound = 0;
    int theirsFound = 0;
    for (int i = 0; i < pictures; ++i) {
        const QString path = draw(folder, i);
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto codes = reader.readFile(path);
            ours.push_back(timer.nsecsElapsed());
            oursFound += codes && !codes->isEmpty();
            timer.restart();
            theirsFound += bare(path);
            theirs.push_back(timer.nsecsElapsed());
        }
    }
    std::printf(
        "{\"ours_us\": %.1f, \"rival_us\": %.1f, \"ours_found\": %d, \"rival_found\": %d}\n",
        median(ours),
        median(theirs),
        oursFound / rounds,
        theirsFound / rounds);
    return 0;
}
