// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/SearchQuery.h"

namespace lanyard::db {

/// Whether somebody's whole name is what was typed: in any spelling that the search knows (pinyin,
/// without accents, ü as ue), and with the last name first or last. For one thread.
class WholeName final
{
public:
    [[nodiscard]] bool isSame(const QString &typed, const QString &name);

private:
    SearchSpeller m_speller;
};

} // namespace lanyard::db
