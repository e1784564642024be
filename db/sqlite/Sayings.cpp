// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Sayings.h"

#include <functional>
#include <string_view>

namespace lanyard::db {

namespace {

/// The same in every run of the program, which qHash() is not.
size_t hashOf(const QString &text)
{
    return std::hash<std::u16string_view>{}({QStringView{text}.utf16(), size_t(text.size())});
}

size_t mixed(size_t hash, size_t next)
{
    constexpr size_t golden = 0x9e3779b97f4a7c15; // 2^64 / golden ratio, as boost::hash_combine
    return hash ^ (next + golden + (hash << 6) + (hash >> 2));
}

} // namespace

qint64 Sayings::hashOf(const RegistrationDraft &draft)
{
    if (m_columns != draft.columns) { // quick: they share one piece of memory
        m_columns = draft.columns;
        m_columnsHash = 0;
        for (const QString &column : draft.columns)
            m_columnsHash += db::hashOf(column); // in no order
    }
    size_t hash = mixed(m_columnsHash, static_cast<size_t>(draft.standing));
    for (const QString *const text : {&draft.name,
                                      &draft.ticketType,
                                      &draft.company,
                                      &draft.jobTitle,
                                      &draft.email,
                                      &draft.phone,
                                      &draft.order,
                                      &draft.notes,
                                      &draft.sourceId})
        hash = mixed(hash, db::hashOf(*text));
    if (draft.validFrom.isValid())
        hash = mixed(mixed(hash, 1), static_cast<size_t>(draft.validFrom.toMSecsSinceEpoch()));
    if (draft.validUntil.isValid())
        hash = mixed(mixed(hash, 2), static_cast<size_t>(draft.validUntil.toMSecsSinceEpoch()));
    for (auto it = draft.fields.begin(); it != draft.fields.end(); ++it)
        hash = mixed(mixed(hash, db::hashOf(it.key())), db::hashOf(it.value()));
    return static_cast<qint64>(hash);
}

} // namespace lanyard::db
