// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace lanyard::exchange {

enum class TextEncoding { Utf8, Utf8WithMark, Utf16Le, Utf16Be, Gb18030, Windows1252 };

[[nodiscard]] QString nameOf(TextEncoding encoding);

/// Looks at the whole of @p file, which is at its beginning and is left there. Damaged if the bytes
/// are in no encoding that is read, Truncated if the last character is cut.
[[nodiscard]] Result<TextEncoding> encodingOf(QIODevice &file);

/// Turns pieces of text in any of the encodings into UTF-8 without a byte order mark. Strict: bytes
/// that mean nothing end the text.
class Utf8Converter final
{
public:
    explicit Utf8Converter(TextEncoding encoding);

    /// Nothing if @p piece is damaged.
    [[nodiscard]] std::optional<QByteArray> convert(QByteArrayView piece);

private:
    bool m_plain;
    bool m_atStart = true;
    QStringDecoder m_decoder;
};

} // namespace lanyard::exchange
