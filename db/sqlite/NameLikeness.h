// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "db/sqlite/SearchKeys.h"
#include "db/sqlite/SearchQuery.h"

namespace lanyard::db {

/// Whether a name that was typed may mean somebody: each of its words is in their name or e-mail,
/// where a search would find it, but for one typing error. For one thread.
class NameLikeness final
{
public:
    /// What was typed, to be compared with many.
    [[nodiscard]] SearchQuery query(const QString &typed)
    {
        return SearchQuery::of(typed, m_speller);
    }
    [[nodiscard]] bool isLike(const SearchQuery &typed, const Registration &who);

private:
    SearchSpeller m_speller;
    SearchKeys m_keys;
};

} // namespace lanyard::db
