// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/FileKind.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qint64 sampleSize = 64 * 1024;
constexpr qint64 pieceSize = 1024 * 1024;

struct Foreign
{
    QByteArrayView beginning;
    QStringView what;
};

const std::array foreigners{
    Foreign{"\x89PNG", u"PNG picture"},
    Foreign{"\xFF\xD8\xFF", u"JPEG picture"},
    Foreign{"GIF8", u"GIF picture"},
    Foreign{"RIFF", u"RIFF picture, sound or video"},
    Foreign{"%PDF", u"PDF document"},
    Foreign{"SQLite format 3", u"SQLite database"},
    Foreign{"{\\rtf", u"RTF document"},
    Foreign{"7z\xBC\xAF", u"7z archive"},
    Foreign{"Rar!", u"RAR archive"},
    Foreign{"\x1F\x8B", u"gzip archive"},
    Foreign{"\x7F"
            "ELF",
            u"program"},
    Foreign{"mime-version:", u"web archive (.mht)"},
};

constexpr QByteArrayView oleMagic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8};
/// Names of streams in a compound file are UTF-16.
constexpr QByteArrayView encryptedStream{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
                                         32}; // [MS-OFFCRYPTO] 2.3.4
constexpr QByteArrayView workbookStream{"W\0o\0r\0k\0b\0o\0o\0k\0\0\0", 18}; // [MS-XLS] 2.1.2
constexpr QByteArrayView oldWorkbookStream{"B\0o\0o\0k\0\0\0", 10};

Failure unknown(const QString &detail)
{
    return {Failure::Kind::UnknownFormat, {}, detail};
}

bool contains(QIODevice &file, QByteArrayView wanted)
{
    file.seek(0);
    QByteArray window;
    for (QByteArray piece; !(piece = file.read(pieceSize)).isEmpty();) {
        window.append(piece);
        if (window.contains(wanted))
            return true;
        window = window.last(std::min(window.size(), wanted.size()));
    }
    return false;
}

/// Old workbooks and encrypted new ones come in the same envelope ([MS-CFB]).
Result<FileKind> insideOle(QIODevice &file)
{
    if (contains(file, encryptedStream))
        return Failure{Failure::Kind::PasswordProtected, {}, u"encrypted workbook"_s};
    if (contains(file, workbookStream) || contains(file, oldWorkbookStream))
        return FileKind::Xls;
    return unknown(u"OLE document without a workbook"_s);
}

/// A few stray control characters are dirt in a cell; many are another kind of file.
bool looksBinary(QByteArrayView sample)
{
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && !std::strchr("\t\n\r\f", c);
    });
    return controls > 8 && controls * 50 > sample.size();
}

/// Text in UTF-16 has a zero in every other byte of its ASCII part.
bool looksLikeUtf16(QByteArrayView sample)
{
    if (sample.startsWith("\xFF\xFE") || sample.startsWith("\xFE\xFF"))
        return true;
    qsizetype zeros[2]{};
    qsizetype otherControls = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        zeros[i % 2] += byte == 0;
        otherControls += byte != 0 && byte < 0x20 && !std::strchr("\t\n\r\f", sample[i]);
    }
    const auto [few, many] = std::minmax(zeros[0], zeros[1]);
    return many > sample.size() / 20 && few * 20 < many && otherControls * 50 < sample.size();
}

/// What a text in angle brackets is. Of XML only what a spreadsheet program writes is read, and a
/// page is read whatever it begins with.
Result<FileKind> markup(const QByteArray &lowered)
{
    if (lowered.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && !lowered.contains("<html"))
        return FileKind::XmlSpreadsheet;
    if (lowered.contains("<html") || lowered.contains("<table")
        || lowered.contains("<!doctype html"))
        return FileKind::Html;
    if (lowered.startsWith("<?xml"))
        return unknown(u"XML document"_s);
    return FileKind::Text;
}

/// The beginning of a text without its mark, and without the zeros of UTF-16.
QByteArray asciiOf(QByteArray sample)
{
    if (looksLikeUtf16(sample))
        sample.replace('\0', QByteArray{});
    while (!sample.isEmpty() && std::strchr("\xEF\xBB\xBF\xFE\xFF", sample.front()))
        sample.remove(0, 1);
    return sample.trimmed().toLower();
}

} // namespace

Result<FileKind> kindOf(QIODevice &file)
{
    const QByteArray sample = file.peek(sampleSize);
    if (sample.isEmpty())
        return Failure{Failure::Kind::Empty, {}, u"0 bytes"_s};
    if (sample.startsWith(QByteArrayView{"PK\x03\x04"}))
        return FileKind::Zip;
    if (sample.startsWith(QByteArrayView{"PK\x05\x06"}))
        return unknown(u"empty ZIP archive"_s);
    if (sample.startsWith(oleMagic))
        return insideOle(file);

    const QByteArray text = asciiOf(sample);
    for (const Foreign &foreign : foreigners) {
        if (sample.startsWith(foreign.beginning) || text.startsWith(foreign.beginning))
            return unknown(foreign.what.toString());
    }
    if (looksBinary(sample) && !looksLikeUtf16(sample))
        return unknown(u"binary data"_s);
    return text.startsWith('<') ? markup(text) : FileKind::Text;
}

} // namespace lanyard::exchange
