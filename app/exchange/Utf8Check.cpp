// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/Utf8Check.h"

#include <cstring>

namespace lanyard::exchange {

namespace {

constexpr uint64_t highBits = 0x8080'8080'8080'8080ULL;

qsizetype asciiRun(QByteArrayView text, qsizetype at)
{
    while (at + 8 <= text.size()) {
        uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if (eight & highBits)
            break;
        at += 8;
    }
    return at;
}

} // namespace

bool Utf8Check::feed(QByteArrayView piece)
{
    for (qsizetype at = 0; m_valid && at < piece.size(); ++at) {
        if (m_missing == 0) {
            at = asciiRun(piece, at);
            if (at == piece.size())
                break;
            lead(static_cast<uint8_t>(piece[at]));
        } else {
            trail(static_cast<uint8_t>(piece[at]));
        }
    }
    return m_valid;
}

/// The byte ranges are those of table 3-7 of the Unicode standard.
void Utf8Check::lead(uint8_t byte)
{
    if (byte < 0x80)
        return;
    m_valid = byte >= 0xC2 && byte <= 0xF4;
    m_missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    m_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
}

void Utf8Check::trail(uint8_t byte)
{
    m_valid = byte >= m_lowest && byte <= m_highest;
    m_lowest = 0x80;
    m_highest = 0xBF;
    m_sawCharacters = m_sawCharacters || (m_valid && m_missing == 1);
    --m_missing;
}

} // namespace lanyard::exchange
