// SPDX-License-Identifier: Apache-2.0
// The only file that knows ZXing-C++: 1.4 (Debian 12) and 2.x.
#ifndef ZX_USE_UTF8
#define ZX_USE_UTF8 // 1.x: text() answers UTF-8 instead of std::wstring
#endif
#include "app/scan/ZxingAdapter.h"

#include "app/domain/ScanBytes.h"

#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif
#include <ZXing/ReadBarcode.h>

#include <QRect>

#include <algorithm>
#include <exception>

#if ZXING_VERSION_MAJOR >= 2
#define LANYARD_ZXING_INVERTS
#endif

namespace lanyard::scan {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

ZXing::BarcodeFormats formatsOf(Symbologies wanted)
{
    using enum ZXing::BarcodeFormat;
    ZXing::BarcodeFormats formats;
    if (wanted & Symbology::QrCode)
        formats |= QRCode;
    if (wanted & Symbology::MicroQr)
        formats |= MicroQRCode;
    if (wanted & Symbology::Aztec)
        formats |= Aztec;
    if (wanted & Symbology::DataMatrix)
        formats |= DataMatrix;
    if (wanted & Symbology::Pdf417)
        formats |= PDF417;
    if (wanted & Symbology::Code128)
        formats |= Code128;
    if (wanted & Symbology::Code39)
        formats |= Code39;
    if (wanted & Symbology::Ean)
        formats |= EAN8 | EAN13 | UPCA | UPCE;
    return formats;
}

Options optionsFor(const DecodeWish &wish)
{
    Options options;
    options.setFormats(formatsOf(wish.symbologies));
    options.setTryHarder(true);
    options.setTryRotate(true);
    options.setTryDownscale(true);
    options.setBinarizer(wish.threshold == DecodeWish::Threshold::Local
                             ? ZXing::Binarizer::LocalAverage
                             : ZXing::Binarizer::GlobalHistogram);
#ifdef LANYARD_ZXING_INVERTS
    options.setTryInvert(false); // a pass of its own
    options.setTextMode(ZXing::TextMode::Plain); // what 1.4 does; 2.x prefers HRI
#endif
    return options;
}

/// Bytes that are no text in any encoding come as characters that nobody writes.
bool isText(const QString &text)
{
    return text.isValidUtf16() && std::ranges::none_of(text, [](QChar c) {
               const bool isC1 = c >= QChar{0x80} && c < QChar{0xa0};
               return c.isNull() || isC1 || c == QChar::ReplacementCharacter;
           });
}

template<typename ZxingResult>
SeenCode seen(const ZxingResult &result)
{
    SeenCode code;
    const auto &bytes = result.bytes();
    code.bytes = QByteArray{reinterpret_cast<const char *>(bytes.data()),
                            static_cast<qsizetype>(bytes.size())};
    code.text = QString::fromStdString(result.text()); // repairs broken UTF-8
    if (!isText(code.text))
        code.text = shownAsHex(code.bytes);
    code.format = QString::fromStdString(ZXing::ToString(result.format())).remove(u' ');
    for (const auto &corner : result.position())
        code.corners << QPoint{static_cast<int>(corner.x), static_cast<int>(corner.y)};
    return code;
}

// ReadBarcodes, not ReadBarcode: in 1.4 the latter ignores tryDownscale and so misses codes that
// are close to the camera.
QList<SeenCode> readOnce(const LumaView &picture, const Options &options)
try {
    const ZXing::ImageView view{picture.data,
                                picture.width,
                                picture.height,
                                ZXing::ImageFormat::Lum,
                                static_cast<int>(picture.stride)};
    QList<SeenCode> codes;
    for (const auto &result : ZXing::ReadBarcodes(view, options)) {
        if (result.isValid())
            codes << seen(result);
    }
    return codes;
} catch (const std::exception &) {
    return {};
}

bool isSame(const SeenCode &one, const SeenCode &other)
{
    return one.bytes == other.bytes && one.format == other.format
        && one.corners.boundingRect().intersects(other.corners.boundingRect());
}

void addNew(QList<SeenCode> &codes, const QList<SeenCode> &more)
{
    for (const SeenCode &code : more) {
        if (std::ranges::none_of(codes, [&](const SeenCode &known) { return isSame(known, code); }))
            codes << code;
    }
}

} // namespace

QList<SeenCode> decode(const LumaView &picture, const DecodeWish &wish)
{
    if (!picture.data || picture.width <= 0 || picture.height <= 0 || picture.stride < picture.width
        || !wish.symbologies)
        return {};

    QList<SeenCode> codes;
    addNew(codes, readOnce(picture, optionsFor(wish)));
    std::ranges::stable_sort(codes, {}, [](const SeenCode &code) {
        const QRect box = code.corners.boundingRect();
        return std::pair{box.left(), box.top()};
    });
    return codes;
}

QList<SeenCode> decodePure(const LumaView &picture)
{
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setIsPure(true);
    options.setTryHarder(false);
    options.setTryRotate(false);
    options.setTryDownscale(false);
    options.setBinarizer(ZXing::Binarizer::BoolCast);
    return readOnce(picture, options);
}

} // namespace lanyard::scan
