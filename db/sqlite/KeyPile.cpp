// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/KeyPile.h"

#include <algorithm>
#include <cstring>

namespace lanyard::db {

namespace {

constexpr size_t pileSize = 2'000'000; // about 70 MB

constexpr auto insertKey = R"(
    INSERT OR IGNORE INTO search_key (kind, k, registration) VALUES (:kind, :k, :registration)
)";

/// As SQLite's collation BINARY.
int compare(QByteArrayView a, QByteArrayView b)
{
    const int start = std::memcmp(a.data(), b.data(), size_t(std::min(a.size(), b.size())));
    return start != 0 ? start : (a.size() > b.size()) - (a.size() < b.size());
}

} // namespace

KeyPile::KeyPile(sqlite3 *database)
    : m_insert{database, insertKey}
{
}

QByteArrayView KeyPile::textOf(const Entry &entry) const
{
    return {m_texts.data() + entry.begin, entry.size};
}

Result<Done> KeyPile::add(const SearchKey &key, qint64 registration)
{
    const QByteArray utf8 = key.text.toUtf8();
    m_entries.push_back({.registration = registration,
                         .begin = quint32(m_texts.size()),
                         .size = quint16(utf8.size()),
                         .kind = quint8(key.kind)});
    m_texts.append(utf8.constData(), size_t(utf8.size()));
    return m_entries.size() < pileSize ? Result<Done>{Done{}} : finish();
}

Result<Done> KeyPile::finish()
{
    std::sort(m_entries.begin(), m_entries.end(), [this](const Entry &a, const Entry &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        const int order = compare(textOf(a), textOf(b));
        return order != 0 ? order < 0 : a.registration < b.registration;
    });
    for (const Entry &entry : m_entries) {
        auto done = Execution{m_insert}
                        .bind(":kind", entry.kind)
                        .bindUtf8(":k", textOf(entry))
                        .bind(":registration", entry.registration)
                        .run();
        if (!done)
            return done;
    }
    m_entries.clear();
    m_texts.clear();
    return Done{};
}

} // namespace lanyard::db
