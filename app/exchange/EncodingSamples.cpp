// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/EncodingSamples.h"

#include "app/exchange/CsvParser.h"
#include "app/exchange/CsvTable.h"
#include "app/exchange/FileKind.h"
#include "app/exchange/TextEncoding.h"

#include <QFile>

#include <algorithm>
#include <list>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;
constexpr qsizetype mostTexts = 3;
constexpr qsizetype longestText = 60;
constexpr int firstTexts = 20; // of a page: its title, what the columns are called

bool isAscii(QByteArrayView text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return static_cast<uint8_t>(c) < 0x80; });
}

/// Encodings in which no part of a character looks like a delimiter, a quote, a line end or an
/// angle bracket, so that cells can be cut before anybody knows which one it is.
QList<TextEncoding> candidates()
{
    QList<TextEncoding> known = chosenEncodings();
    known.removeIf([](TextEncoding encoding) {
        return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
    });
    return known;
}

/// Lead bytes of the characters that people write in an encoding, and the least byte behind them.
struct Common
{
    uint8_t first;
    uint8_t last;
    uint8_t least;
};

Common commonIn(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Gb18030: return {0xB0, 0xD7, 0xA1}; // level 1 of GB 2312
    case TextEncoding::Big5: return {0xA4, 0xC6, 0x40}; // "frequently used"
    case TextEncoding::ShiftJis: return {0x82, 0x97, 0x40}; // kana, level 1 of JIS X 0208
    case TextEncoding::EucKr: return {0xB0, 0xC8, 0xA1}; // syllables of KS X 1001
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithMark:
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
    case TextEncoding::Windows1252:
    case TextEncoding::Windows1250:
    case TextEncoding::Windows1251: break;
    }
    return {0xFF, 0x00, 0x00};
}

/// An encoding that nothing speaks against yet.
struct Possible
{
    explicit Possible(TextEncoding possible)
        : encoding{possible}
    {
    }

    TextEncoding encoding;
    Utf8Converter converter{{encoding, false}};
    qint64 common = 0; ///< characters
    qint64 all = 0;

    [[nodiscard]] double share() const
    {
        return all == 0 ? 0 : static_cast<double>(common) / static_cast<double>(all);
    }

    void vote(QByteArrayView bytes)
    {
        const Common usual = commonIn(encoding);
        for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
            const auto lead = static_cast<uint8_t>(bytes[i]);
            if (lead < 0x80)
                continue;
            ++all;
            const auto trail = static_cast<uint8_t>(bytes[++i]);
            common += lead >= usual.first && lead <= usual.last && trail >= usual.least;
        }
    }
};

/// Cells of the file that are not ASCII, looked at in every encoding that is still possible.
class Cells final
{
public:
    Cells()
    {
        for (const TextEncoding encoding : candidates())
            m_possible.emplace_back(encoding);
    }

    void see(QByteArrayView bytes, bool isHeading)
    {
        if (isAscii(bytes))
            return;
        m_sawAny = true;
        m_batch.append(bytes).append('\n'); // no encoding has it inside a character
        if (m_batch.size() > pieceSize)
            judge();
        const QByteArray text = bytes.trimmed().toByteArray();
        QByteArrayList &texts = isHeading ? m_headings : m_texts;
        if (text.size() <= longestText && texts.size() < mostTexts && !texts.contains(text))
            texts.append(text);
    }

    [[nodiscard]] bool sawNothing() const noexcept { return !m_sawAny; }

    [[nodiscard]] QList<EncodingSample> samples(std::optional<TextEncoding> recognised)
    {
        judge();
        m_possible.sort([recognised](const Possible &a, const Possible &b) {
            if ((a.encoding == recognised) != (b.encoding == recognised))
                return a.encoding == recognised;
            return a.share() > b.share();
        });
        const QByteArrayList texts
            = (m_texts + m_headings).first(std::min(mostTexts, m_texts.size() + m_headings.size()));
        QList<EncodingSample> samples;
        for (const Possible &possible : m_possible)
            samples.append(sampleOf(texts, possible.encoding));
        return samples;
    }

private:
    void judge()
    {
        for (Possible &possible : m_possible) {
            static_cast<void>(possible.converter.convert(m_batch));
            possible.vote(m_batch);
        }
        std::erase_if(m_possible,
                      [](const auto &possible) { return possible.converter.isDamaged(); });
        m_batch.resize(0);
    }

    static EncodingSample sampleOf(const QByteArrayList &texts, TextEncoding encoding)
    {
        EncodingSample sample{nameOf(encoding), {}};
        for (const QByteArray &text : texts)
            sample.texts.append(
                QString::fromUtf8(Utf8Converter{{encoding, false}}.convert(text)).simplified());
        return sample;
    }

    std::list<Possible> m_possible; // converters stay where they are
    QByteArray m_batch;
    QByteArrayList m_texts;
    QByteArrayList m_headings;
    bool m_sawAny = false;
};

void lookAtCsv(QIODevice &file, Cells &cells)
{
    const QByteArray first = file.peek(64 * 1024);
    CsvParser parser{delimiterOf(first), [&cells](const TableRow &row) {
                         for (const TableCell &cell : row.cells)
                             cells.see(cell.text, row.number == 1);
                         return true;
                     }};
    auto state = CsvParser::State::WantsMore;
    for (QByteArray piece;
         state == CsvParser::State::WantsMore && !(piece = file.read(pieceSize)).isEmpty();)
        state = parser.feed(piece);
    if (state == CsvParser::State::WantsMore)
        static_cast<void>(parser.finish());
}

/// The text between tags, whatever they are.
void lookAtHtml(QIODevice &file, Cells &cells)
{
    QByteArray text;
    int texts = 0;
    for (QByteArray piece; !(piece = file.read(pieceSize)).isEmpty();) {
        text.append(piece);
        qsizetype from = 0;
        for (qsizetype open; (open = text.indexOf('<', from)) >= 0;) {
            const QByteArrayView between = QByteArrayView{text}.sliced(from, open - from);
            cells.see(between, texts < firstTexts);
            texts += between.trimmed().isEmpty() ? 0 : 1;
            const qsizetype close = text.indexOf('>', open);
            from = close < 0 ? open : close + 1;
            if (close < 0)
                break;
        }
        text.remove(0, from);
        if (text.size() > longestRow)
            return;
    }
}

} // namespace

Result<QList<EncodingSample>> encodingSamples(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::NotFound, {}, file.errorString()};
    const auto kind = kindOf(file);
    if (!kind)
        return kind.failure();
    if (*kind != FileKind::Text && *kind != FileKind::Html)
        return QList<EncodingSample>{};
    file.seek(0);
    const auto known = knownText(file, {}, *kind == FileKind::Html ? declaredIn(file) : QString{});
    std::optional<TextEncoding> recognised;
    if (known)
        recognised
            = known->encoding == TextEncoding::Utf8WithMark ? TextEncoding::Utf8 : known->encoding;
    if (recognised == TextEncoding::Utf16Le || recognised == TextEncoding::Utf16Be)
        return QList<EncodingSample>{{nameOf(*recognised), {}}};

    Cells cells;
    if (*kind == FileKind::Html)
        lookAtHtml(file, cells);
    else
        lookAtCsv(file, cells);
    if (cells.sawNothing())
        return QList<EncodingSample>{{nameOf(TextEncoding::Utf8), {}}};
    return cells.samples(recognised);
}

} // namespace lanyard::exchange
