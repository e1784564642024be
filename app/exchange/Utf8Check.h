// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace lanyard::exchange {

/// Strict UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF), in pieces.
class Utf8Check final
{
public:
    /// False once the text is no UTF-8; it then stays false.
    bool feed(QByteArrayView piece);

    [[nodiscard]] bool isValid() const noexcept { return m_valid; }
    [[nodiscard]] bool isCut() const noexcept { return m_missing > 0; } ///< inside a character
    [[nodiscard]] bool sawCharacters() const noexcept { return m_sawCharacters; } ///< beyond ASCII

private:
    void lead(uint8_t byte);
    void trail(uint8_t byte);

    int m_missing = 0;
    uint8_t m_lowest = 0x80; ///< what the next byte may be
    uint8_t m_highest = 0xBF;
    bool m_valid = true;
    bool m_sawCharacters = false;
};

} // namespace lanyard::exchange
