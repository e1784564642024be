// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Sayings.h"

#include <QHash>

namespace lanyard::db {

qint64 Sayings::hashOf(const RegistrationDraft &draft)
{
    constexpr size_t unordered = 1;
    if (m_columns != draft.columns) { // quick: they share one piece of memory
        m_columns = draft.columns;
        m_columnsHash = 0;
        for (const QString &column : draft.columns)
            m_columnsHash += qHash(column, unordered);
    }
    // Lengths keep "ab" + "c" from saying the same as "a" + "bc".
    size_t hash = m_columnsHash + static_cast<size_t>(draft.standing);
    const auto add = [&hash](const QString &text) {
        hash = qHash(text, hash * 31 + static_cast<size_t>(text.size()));
    };
    for (const QString *const text : {&draft.name,
                                      &draft.ticketType,
                                      &draft.company,
                                      &draft.jobTitle,
                                      &draft.email,
                                      &draft.phone,
                                      &draft.order,
                                      &draft.notes,
                                      &draft.sourceId})
        add(*text);
    for (auto it = draft.fields.begin(); it != draft.fields.end(); ++it) {
        add(it.key());
        add(it.value());
    }
    return static_cast<qint64>(hash);
}

} // namespace lanyard::db
