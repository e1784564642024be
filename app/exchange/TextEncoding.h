// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>
#include <QStringList>

#include <optional>

namespace lanyard::exchange {

/// In the order in which they are likely where it cannot be told.
enum class TextEncoding {
    Utf8,
    Utf8WithMark,
    Utf16Le,
    Utf16Be,
    Gb18030,
    Big5,
    ShiftJis,
    EucKr,
    Windows1252,
    Windows1250,
    Windows1251,
};

[[nodiscard]] QString nameOf(TextEncoding encoding);

/// Those that can be asked for, by their names.
[[nodiscard]] QList<TextEncoding> chosenEncodings();

/// By our name or one that web pages and mail use ("gb2312", "x-sjis"); nothing if it is not read.
[[nodiscard]] std::optional<TextEncoding> encodingNamed(const QString &name);

/// Looks at the whole of @p file, which is at its beginning and is left there. Damaged if the bytes
/// are in no encoding that is recognised, Truncated if the last character is cut.
[[nodiscard]] Result<TextEncoding> encodingOf(QIODevice &file);

/// True if every byte of @p file means something in @p encoding. Leaves it at its beginning.
[[nodiscard]] bool decodes(QIODevice &file, TextEncoding encoding);

/// The name of the encoding that a page, at its beginning, says it has; empty if it says nothing.
[[nodiscard]] QString declaredIn(QIODevice &page);

/// The encoding of a text.
struct KnownText
{
    TextEncoding encoding = TextEncoding::Utf8;
    bool isChecked = false; ///< every byte of it means something
};

/// The encoding of @p file, which is at its beginning and is left there: the one called @p chosen;
/// if that is empty, the one called @p declared if it is one and decodes the file; if not, the one
/// that is recognised. InvalidValue if nothing is called @p chosen.
[[nodiscard]] Result<KnownText>
knownText(QIODevice &file, const QString &chosen, const QString &declared = {});

/// Turns pieces of text in any of the encodings into UTF-8 without a byte order mark. Strict: the
/// text ends before bytes that mean nothing.
class Utf8Converter final
{
public:
    explicit Utf8Converter(const KnownText &known);
    // A decoder of Qt 6.4 that has moved sees no errors any more: ICU still tells its old place.
    Utf8Converter(const Utf8Converter &) = delete;
    Utf8Converter &operator=(const Utf8Converter &) = delete;

    [[nodiscard]] QByteArray convert(QByteArrayView piece);
    [[nodiscard]] bool isDamaged() const noexcept { return m_damaged; }
    [[nodiscard]] bool isCut(); ///< the text, now over, ends inside a character

private:
    [[nodiscard]] QString decoded(QByteArrayView piece);

    TextEncoding m_encoding;
    bool m_plain; ///< it is UTF-8 already
    bool m_atStart = true;
    bool m_damaged = false;
    bool m_endsInAscii = true;
    qint64 m_bytes = 0;
    QStringDecoder m_decoder;
};

} // namespace lanyard::exchange
