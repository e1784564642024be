// SPDX-License-Identifier: Apache-2.0
#include "app/badge/PictureFile.h"

#include <QBuffer>
#include <QImageReader>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

/// Up to its last chunk (ISO/IEC 15948, 5.3).
bool isWholePng(const QByteArray &png)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype chunk = 12; // length, type and checksum around what it holds
    for (qsizetype at = signature; at + chunk <= png.size();) {
        if (QByteArrayView{png}.sliced(at + 4, 4) == "IEND")
            return true;
        at += chunk + qsizetype{qFromBigEndian<quint32>(png.constData() + at)};
    }
    return false;
}

/// Its end is looked for behind the segments, which may hold a small picture with an end of its
/// own (ITU-T T.81, B.1.1). Qt draws the missing rest of a JPEG grey without a word.
bool isWholeJpeg(const QByteArray &jpeg)
{
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && jpeg.at(at) == '\xff' && jpeg.at(at + 1) != '\xda')
        at += 2 + qsizetype{qFromBigEndian<quint16>(jpeg.constData() + at + 2)};
    return at < jpeg.size() && jpeg.indexOf("\xff\xd9", at) >= 0;
}

bool isWholeSvg(const QByteArray &text)
{
    QXmlStreamReader xml{text};
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

QSize sizeInHeader(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader{&buffer}.size();
}

/// What an SVG draws in from a place of its own (SVG 1.1, 5.8): a part of the document, or dots
/// that it carries with it.
std::optional<PictureFault> faultOfLink(const QString &link)
{
    const QString place = link.trimmed();
    if (place.isEmpty() || place.startsWith(u'#'))
        return std::nullopt;
    const qsizetype data = place.lastIndexOf("base64,"_L1);
    if (!place.startsWith("data:"_L1) || data < 0)
        return PictureFault::NamesFiles;
    const QByteArray inside = QByteArray::fromBase64(place.sliced(data + 7).toLatin1());
    const auto kind = pictureKind(inside);
    if (!kind)
        return PictureFault::NoPicture;
    return *kind == PictureKind::Svg ? PictureFault::NamesFiles : faultOf(inside);
}

/// Style sheets name other places as well (CSS 2.1, 4.3.4 and 6.3).
bool namesFiles(QStringView style)
{
    static const QRegularExpression elsewhere{u"@import|url\\(\\s*[\"']?\\s*[^\"'#\\s)]"_s,
                                              QRegularExpression::CaseInsensitiveOption};
    return elsewhere.match(style).hasMatch();
}

std::optional<PictureFault> faultOfElement(const QXmlStreamReader &xml)
{
    const bool isHyperlink = xml.name() == "a"_L1; // is not followed while drawing
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        const bool isLink = attribute.name() == "href"_L1 || attribute.name() == "src"_L1;
        if (isLink && !isHyperlink) {
            if (const auto fault = faultOfLink(attribute.value().toString()))
                return fault;
        } else if (namesFiles(attribute.value())) {
            return PictureFault::NamesFiles;
        }
    }
    return std::nullopt;
}

std::optional<PictureFault> faultOfSvg(const QByteArray &text)
{
    QXmlStreamReader xml{text};
    QString style;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::ProcessingInstruction
            && xml.processingInstructionTarget() == "xml-stylesheet"_L1)
            return PictureFault::NamesFiles;
        if (token == QXmlStreamReader::Characters)
            style += xml.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (const auto fault = faultOfElement(xml))
            return fault;
    }
    return namesFiles(style) ? std::optional{PictureFault::NamesFiles} : std::nullopt;
}

} // namespace

std::optional<PictureKind> pictureKind(const QByteArray &bytes)
{
    const auto ifWhole
        = [](bool whole, PictureKind kind) { return whole ? std::optional{kind} : std::nullopt; };
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return ifWhole(isWholePng(bytes), PictureKind::Png);
    if (bytes.startsWith("\xff\xd8\xff"))
        return ifWhole(isWholeJpeg(bytes), PictureKind::Jpeg);
    return ifWhole(bytes.left(4096).contains("<svg") && isWholeSvg(bytes), PictureKind::Svg);
}

std::optional<PictureFault> faultOf(const QByteArray &bytes)
{
    const auto kind = pictureKind(bytes);
    if (!kind)
        return PictureFault::NoPicture;
    if (*kind == PictureKind::Svg)
        return faultOfSvg(bytes);
    return hasTooManyDots(sizeInHeader(bytes)) ? std::optional{PictureFault::TooManyDots}
                                               : std::nullopt;
}

bool hasTooManyDots(const QSize &size)
{
    return qint64{size.width()} * size.height() > mostDots;
}

} // namespace lanyard::badge
