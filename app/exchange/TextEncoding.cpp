// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/TextEncoding.h"

#include "app/exchange/Utf8Check.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;
constexpr qint64 sampleSize = 64 * 1024;

struct Entry
{
    TextEncoding encoding;
    QStringView name;
    const char *decoder; ///< ICU's, with the characters that Windows added
};

const std::array entries{
    Entry{TextEncoding::Utf8, u"UTF-8", "UTF-8"},
    Entry{TextEncoding::Utf8WithMark, u"UTF-8 with BOM", "UTF-8"},
    Entry{TextEncoding::Utf16Le, u"UTF-16LE", "UTF-16LE"},
    Entry{TextEncoding::Utf16Be, u"UTF-16BE", "UTF-16BE"},
    Entry{TextEncoding::Gb18030, u"GB18030", "GB18030"},
    Entry{TextEncoding::Big5, u"Big5", "windows-950"},
    Entry{TextEncoding::ShiftJis, u"Shift_JIS", "windows-31j"},
    Entry{TextEncoding::EucKr, u"EUC-KR", "windows-949"},
    Entry{TextEncoding::Windows1252, u"Windows-1252", "windows-1252"},
    Entry{TextEncoding::Windows1250, u"Windows-1250", "windows-1250"},
    Entry{TextEncoding::Windows1251, u"Windows-1251", "windows-1251"},
};

const Entry &entryOf(TextEncoding encoding)
{
    return *std::find_if(entries.begin(), entries.end(), [encoding](const Entry &entry) {
        return entry.encoding == encoding;
    });
}

/// What pages and mail call them (whatwg.org, Encoding, 4.2), as far as it is still seen.
const QHash<QString, TextEncoding> &labels()
{
    static const QHash<QString, TextEncoding> labels{
        {u"utf8"_s, TextEncoding::Utf8},
        {u"gb2312"_s, TextEncoding::Gb18030},
        {u"gb_2312-80"_s, TextEncoding::Gb18030},
        {u"gbk"_s, TextEncoding::Gb18030},
        {u"x-gbk"_s, TextEncoding::Gb18030},
        {u"cp936"_s, TextEncoding::Gb18030},
        {u"big5-hkscs"_s, TextEncoding::Big5},
        {u"x-x-big5"_s, TextEncoding::Big5},
        {u"cp950"_s, TextEncoding::Big5},
        {u"shift-jis"_s, TextEncoding::ShiftJis},
        {u"sjis"_s, TextEncoding::ShiftJis},
        {u"x-sjis"_s, TextEncoding::ShiftJis},
        {u"windows-31j"_s, TextEncoding::ShiftJis},
        {u"ks_c_5601-1987"_s, TextEncoding::EucKr},
        {u"windows-949"_s, TextEncoding::EucKr},
        {u"iso-8859-1"_s, TextEncoding::Windows1252},
        {u"latin1"_s, TextEncoding::Windows1252},
        {u"cp1252"_s, TextEncoding::Windows1252},
        {u"cp1250"_s, TextEncoding::Windows1250},
        {u"cp1251"_s, TextEncoding::Windows1251},
    };
    return labels;
}

bool isWindows125x(TextEncoding encoding)
{
    return encoding == TextEncoding::Windows1252 || encoding == TextEncoding::Windows1250
        || encoding == TextEncoding::Windows1251;
}

bool hasPrivateUse(TextEncoding encoding)
{
    return encoding == TextEncoding::Big5 || encoding == TextEncoding::ShiftJis
        || encoding == TextEncoding::EucKr;
}

bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
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

bool votesForHan(QIODevice &file)
{
    HanVote vote;
    forEachPiece(file, [&vote](const QByteArray &piece) {
        vote.feed(piece);
        return true;
    });
    return vote.isHan();
}

Result<TextEncoding> utf16(QIODevice &file, TextEncoding encoding)
{
    if (file.size() % 2 != 0)
        return failure(Failure::Kind::Truncated, u"UTF-16 text of an odd number of bytes"_s);
    if (!decodes(file, encoding))
        return failure(Failure::Kind::Damaged, u"invalid UTF-16"_s);
    return encoding;
}

/// UTF-8 of which only few bytes are damaged: the line of the first, from 1, or 0 for other text.
qint64 damagedLine(QIODevice &file)
{
    constexpr qint64 charactersPerDamage = 4;
    QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    qint64 characters = 0, damages = 0, line = 1, first = 0;
    file.seek(0);
    for (QByteArray bytes; !(bytes = file.readLine(pieceSize)).isEmpty(); ++line) {
        const QString text = decoder.decode(bytes);
        const auto broken = text.count(QChar::ReplacementCharacter);
        damages += broken;
        characters
            += std::ranges::count_if(text, [](QChar c) { return c.unicode() > 0x7f; }) - broken;
        if (broken > 0 && first == 0)
            first = line;
    }
    file.seek(0);
    return characters >= damages * charactersPerDamage ? first : 0;
}

Result<TextEncoding> eightBit(QIODevice &file, const Utf8Check &utf8)
{
    if (utf8.isValid() && !utf8.isCut())
        return TextEncoding::Utf8;
    if (utf8.isValid() && utf8.sawCharacters())
        return failure(Failure::Kind::Truncated, u"UTF-8 text that ends inside a character"_s);
    if (const qint64 line = damagedLine(file); line > 0)
        return failure(Failure::Kind::Damaged, u"UTF-8 but for line "_s % QString::number(line));
    if (votesForHan(file) && decodes(file, TextEncoding::Gb18030))
        return TextEncoding::Gb18030;
    if (decodes(file, TextEncoding::Windows1252))
        return TextEncoding::Windows1252;
    return failure(Failure::Kind::Damaged, u"neither UTF-8, GB18030 nor Windows-1252"_s);
}

} // namespace

QString nameOf(TextEncoding encoding)
{
    return entryOf(encoding).name.toString();
}

QList<TextEncoding> chosenEncodings()
{
    QList<TextEncoding> chosen;
    for (const Entry &entry : entries) {
        if (entry.encoding != TextEncoding::Utf8WithMark) // what reads UTF-8 reads this
            chosen.append(entry.encoding);
    }
    return chosen;
}

std::optional<TextEncoding> encodingNamed(const QString &name)
{
    for (const Entry &entry : entries) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return entry.encoding;
    }
    const auto label = labels().constFind(name.toLower());
    return label == labels().cend() ? std::nullopt : std::optional{*label};
}

bool decodes(QIODevice &file, TextEncoding encoding)
{
    Utf8Converter converter{{encoding, false}};
    forEachPiece(file, [&converter](const QByteArray &piece) {
        static_cast<void>(converter.convert(piece));
        return !converter.isDamaged();
    });
    return !converter.isDamaged() && !converter.isCut();
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

QString declaredIn(QIODevice &page)
{
    static const QRegularExpression declaration{
        u"(?:charset|encoding)\\s*=\\s*[\"']?\\s*([-_:.a-z0-9]+)"_s,
        QRegularExpression::CaseInsensitiveOption};
    const auto match = declaration.match(QString::fromLatin1(page.peek(sampleSize)));
    return match.hasMatch() ? match.captured(1) : QString{};
}

Result<KnownText> knownText(QIODevice &file, const QString &chosen, const QString &declared)
{
    if (!chosen.isEmpty()) {
        const auto encoding = encodingNamed(chosen);
        if (!encoding)
            return Failure{Failure::Kind::InvalidValue, chosen, u"no encoding that is read"_s};
        return KnownText{*encoding, *encoding == TextEncoding::Utf8 && checkUtf8(file).isValid()};
    }
    const auto promised = encodingNamed(declared);
    if (promised && !isUtf16(*promised) && decodes(file, *promised))
        return KnownText{*promised, true};
    const auto recognised = encodingOf(file);
    if (!recognised)
        return recognised.failure();
    return KnownText{*recognised, true};
}

Utf8Converter::Utf8Converter(const KnownText &known)
    : m_encoding{known.encoding}
    , m_plain{known.isChecked
              && (known.encoding == TextEncoding::Utf8
                  || known.encoding == TextEncoding::Utf8WithMark)}
    , m_decoder{entryOf(known.encoding).decoder}
{
}

QByteArray Utf8Converter::convert(QByteArrayView piece)
{
    if (m_damaged)
        return {};
    m_bytes += piece.size();
    m_endsInAscii = piece.isEmpty() ? m_endsInAscii : static_cast<uint8_t>(piece.back()) < 0x80;
    QByteArray text = m_plain ? piece.toByteArray() : decoded(piece).toUtf8();
    if (m_atStart && text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    m_atStart = m_atStart && text.isEmpty();
    return text;
}

/// Decoders leave a replacement character of Unicode or of ASCII where bytes mean nothing; a
/// control character where one of Windows' small tables has a gap, and one of private use where a
/// large one leaves room for characters of one's own.
QString Utf8Converter::decoded(QByteArrayView piece)
{
    const QString text = m_decoder.decode(piece);
    const auto isGap = [this, error = m_decoder.hasError()](QChar c) {
        if (c == QChar::ReplacementCharacter || c == u'\x1A')
            return error;
        if (isWindows125x(m_encoding))
            return c >= u'\x80' && c <= u'\x9F';
        return hasPrivateUse(m_encoding) && c >= u'\xE000' && c <= u'\xF8FF';
    };
    const auto gap = std::find_if(text.begin(), text.end(), isGap);
    m_damaged = m_decoder.hasError() || gap != text.end();
    return text.first(gap - text.begin());
}

bool Utf8Converter::isCut()
{
    if (m_plain || m_damaged)
        return false;
    if (isUtf16(m_encoding))
        return m_bytes % 2 != 0;
    if (m_endsInAscii)
        return false;
    const QString end = m_decoder.decode(QByteArrayView{"\n"}); // never part of a character
    return m_decoder.hasError() || end != u"\n";
}

} // namespace lanyard::exchange
