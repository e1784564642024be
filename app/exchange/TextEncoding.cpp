// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/TextEncoding.h"

#include "app/exchange/Utf8Check.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;
constexpr qint64 sampleSize = 64 * 1024;

QStringDecoder decoderOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithMark: return QStringDecoder{QStringDecoder::Utf8};
    case TextEncoding::Utf16Le: return QStringDecoder{QStringDecoder::Utf16LE};
    case TextEncoding::Utf16Be: return QStringDecoder{QStringDecoder::Utf16BE};
    case TextEncoding::Gb18030: return QStringDecoder{"GB18030"};
    case TextEncoding::Windows1252: return QStringDecoder{"windows-1252"};
    }
    Q_UNREACHABLE();
}

Failure failure(Failure::Kind kind, const QString &detail)
{
    return {kind, {}, detail};
}

/// Spreadsheets write "Unicode text" without a mark, too: every other byte of its commas, digits
/// and line ends is zero.
std::optional<TextEncoding> utf16WithoutMark(QByteArrayView sample)
{
    qsizetype zeros[2]{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0';
    const qsizetype pairs = sample.size() / 2;
    const qsizetype enough = std::max<qsizetype>(3, pairs / 10);
    if (zeros[1] >= enough && zeros[0] * 20 < zeros[1])
        return TextEncoding::Utf16Le;
    if (zeros[0] >= enough && zeros[1] * 20 < zeros[0])
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

/// Tells Chinese from accented Latin text that happens to be valid GB18030: there an accented
/// letter is nearly always followed by an ASCII byte, a Chinese character nearly never.
class HanVote final
{
public:
    void feed(QByteArrayView piece)
    {
        for (const char c : piece) {
            const auto byte = static_cast<uint8_t>(c);
            if (m_lead)
                ++(byte >= 0xA1 ? m_han : m_latin);
            m_lead = !m_lead && byte >= 0x81;
        }
    }
    [[nodiscard]] bool isHan() const noexcept { return m_han > m_latin; }

private:
    bool m_lead = false;
    qint64 m_han = 0;
    qint64 m_latin = 0;
};

template<typename Visit>
void forEachPiece(QIODevice &file, const Visit &visit)
{
    file.seek(0);
    QByteArray piece;
    while (!(piece = file.read(pieceSize)).isEmpty() && visit(piece)) { }
    file.seek(0);
}

Utf8Check checkUtf8(QIODevice &file)
{
    Utf8Check check;
    forEachPiece(file, [&check](const QByteArray &piece) { return check.feed(piece); });
    return check;
}

bool decodes(QIODevice &file, TextEncoding encoding)
{
    Utf8Converter converter{encoding};
    bool whole = true;
    forEachPiece(file, [&](const QByteArray &piece) {
        return whole = converter.convert(piece).has_value();
    });
    return whole;
}

bool votesForHan(QIODevice &file)
{
    HanVote vote;
    forEachPiece(file, [&vote](const QByteArray &piece) {
        vote.feed(piece);
        return true;
    });
    return vote.isHan();
}

/// Five bytes that Windows-1252 leaves undefined.
bool isWindows1252(QIODevice &file)
{
    bool whole = true;
    forEachPiece(file, [&whole](const QByteArray &piece) {
        return whole = std::none_of(piece.begin(), piece.end(), [](char c) {
                   return std::strchr("\x81\x8D\x8F\x90\x9D", c) && c != '\0';
               });
    });
    return whole;
}

Result<TextEncoding> utf16(QIODevice &file, TextEncoding encoding)
{
    if (file.size() % 2 != 0)
        return failure(Failure::Kind::Truncated, u"UTF-16 text of an odd number of bytes"_s);
    if (!decodes(file, encoding))
        return failure(Failure::Kind::Damaged, u"invalid UTF-16"_s);
    return encoding;
}

Result<TextEncoding> eightBit(QIODevice &file, const Utf8Check &utf8)
{
    if (utf8.isValid() && !utf8.isCut())
        return TextEncoding::Utf8;
    if (utf8.isValid() && utf8.sawCharacters())
        return failure(Failure::Kind::Truncated, u"UTF-8 text that ends inside a character"_s);
    if (votesForHan(file) && decodes(file, TextEncoding::Gb18030))
        return TextEncoding::Gb18030;
    if (isWindows1252(file))
        return TextEncoding::Windows1252;
    return failure(Failure::Kind::Damaged, u"neither UTF-8, GB18030 nor Windows-1252"_s);
}

} // namespace

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Utf8WithMark: return u"UTF-8 with BOM"_s;
    case TextEncoding::Utf16Le: return u"UTF-16LE"_s;
    case TextEncoding::Utf16Be: return u"UTF-16BE"_s;
    case TextEncoding::Gb18030: return u"GB18030"_s;
    case TextEncoding::Windows1252: return u"Windows-1252"_s;
    }
    Q_UNREACHABLE();
}

Result<TextEncoding> encodingOf(QIODevice &file)
{
    const QByteArray sample = file.peek(sampleSize);
    if (sample.startsWith("\xFF\xFE"))
        return utf16(file, TextEncoding::Utf16Le);
    if (sample.startsWith("\xFE\xFF"))
        return utf16(file, TextEncoding::Utf16Be);

    const Utf8Check utf8 = checkUtf8(file);
    if (sample.startsWith("\xEF\xBB\xBF")) {
        if (!utf8.isValid())
            return failure(Failure::Kind::Damaged, u"invalid UTF-8 after a UTF-8 mark"_s);
        if (utf8.isCut())
            return failure(Failure::Kind::Truncated, u"UTF-8 text that ends inside a character"_s);
        return TextEncoding::Utf8WithMark;
    }
    if (const auto encoding = utf16WithoutMark(sample))
        return utf16(file, *encoding);
    return eightBit(file, utf8);
}

Utf8Converter::Utf8Converter(TextEncoding encoding)
    : m_plain{encoding == TextEncoding::Utf8 || encoding == TextEncoding::Utf8WithMark}
    , m_decoder{decoderOf(encoding)}
{
}

std::optional<QByteArray> Utf8Converter::convert(QByteArrayView piece)
{
    QByteArray text;
    if (m_plain) {
        text = piece.toByteArray();
    } else {
        const QString decoded = m_decoder.decode(piece);
        if (m_decoder.hasError())
            return std::nullopt;
        text = decoded.toUtf8();
    }
    if (m_atStart && text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    m_atStart = m_atStart && text.isEmpty();
    return text;
}

} // namespace lanyard::exchange
