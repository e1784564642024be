// SPDX-License-Identifier: Apache-2.0
// Reads every picture of a folder (name.png, with its text in name.txt) with each reader in turn,
// and frames without any code with the live reader. Prints one JSON object. Times are of the
// processor, from brightness in memory to codes.
#define ZX_USE_UTF8
#ifdef LANYARD_HAVE_ZBAR
#include <zbar.h> // before ZXing, which has a macro of the same name as one of its classes
#endif
#include "app/scan/LiveReader.h"
#include "app/scan/PictureReader.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;

double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Photo
{
    QImage luma;
    QString text; ///< null: not known as text
};

QList<Photo> photosIn(const QDir &folder)
{
    QList<Photo> photos;
    for (const QString &name : folder.entryList({u"*.png"_s})) {
        Photo photo{QImage{folder.filePath(name)}.convertToFormat(QImage::Format_Grayscale8), {}};
        QFile text{folder.filePath(name.chopped(4) + u".txt"_s)};
        if (text.open(QIODevice::ReadOnly))
            photo.text = QString::fromUtf8(text.readAll());
        photos.append(photo);
    }
    return photos;
}

using Reader = std::function<QStringList(const QImage &)>;

QStringList ours(const QImage &luma)
{
    QStringList texts;
    for (const DecodedCode &code : scan::PictureReader{}.read(luma))
        texts.append(code.text);
    return texts;
}

QStringList bare(const QImage &luma, bool harder)
{
    const ZXing::ImageView view{luma.constBits(),
                                luma.width(),
                                luma.height(),
                                ZXing::ImageFormat::Lum,
                                int(luma.bytesPerLine())};
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(harder);
    hints.setTryRotate(harder);
    hints.setTryDownscale(harder);
    QStringList texts;
    for (const auto &result : ZXing::ReadBarcodes(view, hints)) {
        if (result.isValid())
            texts.append(QString::fromStdString(result.text()));
    }
    return texts;
}

#ifdef LANYARD_HAVE_ZBAR
QStringList zbars(const QImage &luma)
{
    using namespace zbar;
    zbar_image_scanner_t *scanner = zbar_image_scanner_create();
    zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
    zbar_image_scanner_set_config(scanner, ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
    QByteArray bytes; // ZBar knows no stride
    for (int y = 0; y < luma.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(luma.constScanLine(y)), luma.width());
    zbar_image_t *image = zbar_image_create();
    constexpr unsigned long y800 = 0x30303859;
    zbar_image_set_format(image, y800);
    zbar_image_set_size(image, unsigned(luma.width()), unsigned(luma.height()));
    zbar_image_set_data(
        image, bytes.constData(), static_cast<unsigned long>(bytes.size()), nullptr);
    zbar_scan_image(scanner, image);
    QStringList texts;
    for (const zbar_symbol_t *symbol = zbar_image_first_symbol(image); symbol;
         symbol = zbar_symbol_next(symbol))
        texts.append(QString::fromUtf8(zbar_symbol_get_data(symbol),
                                       qsizetype(zbar_symbol_get_data_length(symbol))));
    zbar_image_destroy(image);
    zbar_image_scanner_destroy(scanner);
    return texts;
}
#endif

QJsonObject measure(const QString &name, const QList<Photo> &photos, const Reader &read)
{
    int found = 0;
    int right = 0;
    QList<double> means;
    for (int round = 0; round <= rounds; ++round) { // the first one warms up
        double sum = 0;
        found = right = 0;
        for (const Photo &photo : photos) {
            const double start = milliseconds();
            const QStringList texts = read(photo.luma);
            sum += milliseconds() - start;
            found += !texts.isEmpty();
            right += photo.text.isNull() ? !texts.isEmpty() : texts.contains(photo.text);
        }
        if (round > 0)
            means.append(sum / double(photos.size()));
    }
    std::ranges::sort(means);
    return {{u"reader"_s, name},
            {u"found"_s, found},
            {u"right"_s, right},
            {u"ms"_s, means[means.size() / 2]}};
}

/// Frames in which there is no code: a plain one, one full of shapes, noise.
QList<QImage> emptyFrames()
{
    QRandomGenerator random{20300517};
    QList<QImage> frames(3, QImage{1280, 720, QImage::Format_Grayscale8});
    frames[0].fill(120);
    frames[1].fill(90);
    for (int i = 0; i < 3'000; ++i) {
        const QRect box{random.bounded(1200),
                        random.bounded(680),
                        random.bounded(8, 80),
                        random.bounded(8, 40)};
        const auto grey = static_cast<uchar>(random.bounded(256));
        for (int y = box.top(); y < box.bottom(); ++y)
            std::fill_n(frames[1].scanLine(y) + box.left(), box.width(), grey);
    }
    for (int y = 0; y < 720; ++y) {
        for (int x = 0; x < 1280; ++x)
            frames[2].scanLine(y)[x] = static_cast<uchar>(random.bounded(256));
    }
    return frames;
}

/// Of frames without a code: the mean and the longest, in ms.
QJsonObject measureLive()
{
    constexpr int frames = 60;
    double sum = 0;
    double longest = 0;
    double rival = 0;
    const QList<QImage> pictures = emptyFrames();
    for (const QImage &picture : pictures) {
        scan::LiveReader reader;
        for (int i = 0; i < frames; ++i) {
            double start = milliseconds();
            static_cast<void>(reader.read(scan::LumaView::of(picture), Symbology::QrCode));
            const double one = milliseconds() - start;
            sum += one;
            longest = std::max(longest, one);
            start = milliseconds();
            static_cast<void>(bare(picture, true));
            rival += milliseconds() - start;
        }
    }
    const double count = double(frames * pictures.size());
    return {{u"mean"_s, sum / count}, {u"longest"_s, longest}, {u"rival"_s, rival / count}};
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application{argc, argv};
    QJsonArray readers;
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.size() > 1) {
        const QList<Photo> photos = photosIn(QDir{arguments[1]});
        readers.append(measure(u"Lanyard"_s, photos, ours));
        readers.append(measure(
            u"ZXing-C++, fast"_s, photos, [](const QImage &luma) { return bare(luma, false); }));
        readers.append(measure(
            u"ZXing-C++, harder"_s, photos, [](const QImage &luma) { return bare(luma, true); }));
#ifdef LANYARD_HAVE_ZBAR
        readers.append(measure(u"ZBar"_s, photos, zbars));
#endif
        readers.append(QJsonObject{{u"photos"_s, photos.size()}});
    }
    const QJsonObject all{{u"readers"_s, readers}, {u"live"_s, measureLive()}};
    std::printf("%s\n", QJsonDocument{all}.toJson(QJsonDocument::Compact).constData());
    return 0;
}
