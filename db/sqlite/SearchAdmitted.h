// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Session.h"
#include "db/sqlite/Statement.h"

#include <vector>

namespace lanyard::db {

/// Who came in through any door, as a set that one keystroke can ask about thousands of people.
class SearchAdmitted final
{
public:
    explicit SearchAdmitted(const Session &session);

    /// Takes in what happened since the last time.
    [[nodiscard]] Result<Done> bringUpToDate();

    [[nodiscard]] bool contains(qint64 registration) const;

private:
    [[nodiscard]] Result<Done> readAll();
    [[nodiscard]] Result<Done> readLater(qint64 position);
    [[nodiscard]] Result<Done> note(qint64 registration);

    Statement m_last;
    Statement m_all;
    Statement m_later;
    Statement m_one;
    qint64 m_position = -1; ///< of the last deed that was taken in
    std::vector<qint64> m_people; ///< sorted
};

} // namespace lanyard::db
