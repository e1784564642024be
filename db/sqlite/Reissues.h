// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/StoredPerson.h"

#include <unordered_map>

namespace lanyard::db {

/// Recognises people whose ticket code is another one in a later export: the same id at the source
/// or, where it gives none, the same name with the same e-mail or the same order. Where two would
/// fit, nobody is taken for anybody.
class Reissues final
{
public:
    /// Somebody who is registered, but whose code is not in the export.
    void addMissing(const StoredPerson &person);
    /// Somebody of the export whose code was not known before.
    void addNew(const StoredPerson &person);

    struct Pair
    {
        qint64 missing = 0;
        qint64 added = 0; ///< the same person
    };
    [[nodiscard]] std::vector<Pair> pairs() const;

private:
    /// Those who share one mark: no more than one on either side means something.
    struct Bearers
    {
        qint64 missing = 0;
        qint64 added = 0;
        int missingCount = 0;
        int addedCount = 0;
    };
    std::unordered_map<size_t, Bearers> m_bearers;
};

} // namespace lanyard::db
