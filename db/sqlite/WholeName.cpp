// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/WholeName.h"

namespace lanyard::db {

bool WholeName::isSame(const QString &typed, const QString &name)
{
    using Umlauts = SearchSpeller::Umlauts;
    const SearchQuery query = SearchQuery::of(typed, m_speller);
    const std::u32string characters = charactersOf(name);
    const auto isTyped = [&query](const SearchSpelling &spelling) {
        const QByteArrayView text = spelling.text();
        return !text.isEmpty() && (query.whole.contains(text) || query.turned.contains(text));
    };
    if (isTyped(m_speller.folded(characters))
        || isTyped(m_speller.folded(characters, Umlauts::Longer))
        || isTyped(m_speller.folded(characters, Umlauts::Shorter)))
        return true;
    if (!m_speller.needsLatin(characters))
        return false;
    for (const SearchSpelling &spelling :
         m_speller.everyLatin(characters, SearchSpeller::Reading::Name)) {
        if (isTyped(spelling))
            return true;
    }
    return false;
}

} // namespace lanyard::db
