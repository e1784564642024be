// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QImage>
#include <QList>
#include <QPointF>
#include <QProcess>
#include <QRegularExpression>
#include <QSizeF>
#include <QStringList>
#include <QTemporaryDir>

#include <ZXing/DecodeHints.h>
#include <ZXing/ReadBarcode.h>

/// Looks at documents with other people's eyes: poppler draws them, ZXing reads them.
namespace lanyard::tests {

inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(300'000);
    return process.readAllStandardOutput();
}

/// Every page of a PDF as a picture.
inline QList<QImage> pagesOf(const QString &pdf, int dpi)
{
    const QTemporaryDir folder;
    outputOf(
        QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QString::number(dpi), pdf, folder.filePath(QStringLiteral("p"))});
    QList<QImage> pages;
    for (const QString &name : QDir{folder.path()}.entryList(QDir::Files, QDir::Name))
        pages << QImage{folder.filePath(name)};
    return pages;
}

/// Of the first page, rounded to hundredths of a millimetre.
inline QSizeF pageSizeMm(const QString &pdf)
{
    static const QRegularExpression size{QStringLiteral("Page size: +([0-9.]+) x ([0-9.]+) pts")};
    const QByteArray info = outputOf(QStringLiteral("pdfinfo"), {pdf});
    const auto match = size.match(QString::fromUtf8(info));
    const auto mm = [&match](int part) {
        return qRound(match.captured(part).toDouble() / 72 * 2540) / 100.0;
    };
    return {mm(1), mm(2)};
}

inline ZXing::Results codesIn(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    return ZXing::ReadBarcodes({grey.constBits(),
                                grey.width(),
                                grey.height(),
                                ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine())},
                               hints);
}

/// The upper left corner of the only QR code in a picture of @p dpi, in millimetres.
inline QPointF placeOfCode(const QImage &picture, int dpi)
{
    const auto found = codesIn(picture);
    if (found.size() != 1)
        return {};
    const auto corner = found.front().position().topLeft();
    return QPointF(corner.x, corner.y) / dpi * 25.4;
}

/// The text of every QR code in a picture.
inline QStringList codesOf(const QImage &picture)
{
    QStringList texts;
    for (const auto &code : codesIn(picture))
        texts << QString::fromStdWString(code.text());
    return texts;
}

} // namespace lanyard::tests
