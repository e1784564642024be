// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstring>
#include <string>

namespace lanyard::db {

/// Where in what a person can be found by a key stands.
enum class KeyKind : quint8 {
    Start, ///< a name from its beginning, in any spelling
    Inside, ///< a name from a later word or character, or its initials
    Other, ///< a company, from any of its words, or the end of an e-mail address
    Own, ///< e-mail, phone, order, code
};
inline constexpr std::array everyKeyKind{
    KeyKind::Start, KeyKind::Inside, KeyKind::Other, KeyKind::Own};

/// Spellings one behind the other: a byte with the kind (high half, never 0) and the number of
/// parts, a byte for each part with its place, the text, a zero. A zero ends the record.
class KeyRecord final
{
public:
    /// With KeyKind::Start, later parts are KeyKind::Inside.
    static void
    append(std::string &records, KeyKind kind, QByteArrayView text, QByteArrayView parts)
    {
        records += char((int(kind) + 1) << 4 | int(parts.size()));
        records.append(parts.data(), size_t(parts.size()));
        records.append(text.data(), size_t(text.size()));
        records += '\0';
    }
    static void end(std::string &records) { records += '\0'; }

    /// Calls @p visit(kind, place) for every key of the record at @p at until it answers false.
    /// Safe for any bytes.
    template<typename Visit>
    static void forEachKey(QByteArrayView records, size_t at, Visit visit)
    {
        const auto size = size_t(records.size());
        while (at < size && records[qsizetype(at)] != '\0') {
            const auto head = static_cast<unsigned char>(records[qsizetype(at)]);
            const size_t parts = at + 1;
            const size_t text = parts + (head & 0xf);
            if (text >= size)
                return;
            const auto kind = KeyKind(((head >> 4) - 1) & 3);
            for (size_t part = parts; part < text; ++part) {
                const auto place = static_cast<unsigned char>(records[qsizetype(part)]);
                const bool later = kind == KeyKind::Start && place > 0;
                if (text + place < size && !visit(later ? KeyKind::Inside : kind, text + place))
                    return;
            }
            const void *zero = std::memchr(records.data() + text, '\0', size - text);
            if (!zero)
                return;
            at = size_t(static_cast<const char *>(zero) - records.data()) + 1;
        }
    }
};

} // namespace lanyard::db
