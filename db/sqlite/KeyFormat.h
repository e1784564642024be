// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>

namespace lanyard::db {

/// A key file is segments of up to some hundred thousand people, then a KeySegmentPlan for each,
/// then one KeyFileEnd. All numbers are as this machine writes them: the file never leaves it.

/// One key of one kind; a segment holds each kind sorted by text.
struct KeyEntry
{
    quint32 target = 0; ///< with `ofPerson` the number of a person, else that of a group
    quint32 at = 0; ///< of the text, which ends with a zero, among the segment's records

    static constexpr quint32 ofPerson = 0x8000'0000;
};

/// A person. The rest is where their records begin.
struct KeyPerson
{
    qint64 id = 0;
    quint32 name = 0;
    quint32 company = 0;
    quint32 domain = 0;
    quint32 own = 0;
};

/// Where a segment's arrays lie in the file.
struct KeySegmentPlan
{
    struct Array
    {
        quint64 offset = 0; ///< in bytes, from the beginning of the file; a multiple of 8
        quint64 count = 0; ///< of elements
    };
    Array records; ///< bytes; see KeyRecord
    std::array<Array, 4> entries; ///< of KeyEntry, by KeyKind
    std::array<Array, 4> heads; ///< keyHead() of every KeySegmentPlan::stride-th entry
    Array people; ///< of KeyPerson
    Array groups; ///< of quint32: where each group's members begin; one more than there are groups
    Array members; ///< of quint32: numbers of people

    static constexpr size_t stride = 16;
};

struct KeyFileEnd
{
    quint64 size = 0; ///< of the whole file
    quint64 segments = 0;
    quint64 checksum = 0; ///< of everything before; see KeyChecksum
    quint64 magic = expectedMagic;

    static constexpr quint64 expectedMagic = 0x3253'5945'4B59'4E4CU;
};

/// The first eight bytes of a key's text, so that heads compare as the texts do. Reads eight
/// bytes at @p text.
[[nodiscard]] inline quint64 keyHead(const char *text)
{
    quint64 head = 0;
    for (int i = 0; i < 8 && text[i] != '\0'; ++i)
        head |= quint64{static_cast<unsigned char>(text[i])} << 8 * (7 - i);
    return head;
}

/// Notices damage, not intent. Takes bytes in multiples of eight.
class KeyChecksum final
{
public:
    void add(const char *bytes, size_t size)
    {
        for (size_t i = 0; i + 8 <= size; i += 8) {
            quint64 word = 0;
            std::memcpy(&word, bytes + i, sizeof word);
            m_sum = (m_sum << 23 | m_sum >> 41) ^ word;
            m_sum *= 0x9E37'79B9'7F4A'7C15U; // 2^64 divided by the golden ratio
        }
    }
    [[nodiscard]] quint64 value() const { return m_sum; }

private:
    quint64 m_sum = 0;
};

} // namespace lanyard::db
