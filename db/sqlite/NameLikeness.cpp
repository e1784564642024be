// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/NameLikeness.h"

#include "db/sqlite/SearchTypos.h"

#include <algorithm>

namespace lanyard::db {

namespace {

using Forms = SearchQuery::Forms;

void append(QByteArrayList &keys, const std::string &records)
{
    KeyRecord::forEachKey(records, 0, [&](KeyKind, size_t at) {
        keys.append(QByteArray{records.c_str() + at});
        return true;
    });
}

template<typename Fits>
bool fitsAny(const Forms &forms, const QByteArrayList &keys, const Fits &fits)
{
    return std::ranges::any_of(forms, [&](const QByteArray &form) {
        return std::ranges::any_of(keys, [&](const QByteArray &key) { return fits(key, form); });
    });
}

bool isIn(const QByteArrayList &keys, const Forms &forms)
{
    return fitsAny(forms, keys, [](const QByteArray &key, const QByteArray &form) {
        return key.startsWith(form);
    });
}

bool isNearlyIn(const QByteArrayList &keys, const Forms &forms)
{
    return fitsAny(forms, keys, [](const QByteArray &key, const QByteArray &form) {
        return SearchTypos::forgives(form) && SearchTypos::isNear(key, form);
    });
}

} // namespace

bool NameLikeness::isLike(const SearchQuery &typed, const Registration &who)
{
    std::string name;
    m_keys.appendName(name, who.name);
    Searchable reachable;
    reachable.email = who.email;
    std::string email;
    m_keys.appendOwn(email, reachable);
    QByteArrayList keys;
    append(keys, name);
    append(keys, email);

    if (isIn(keys, typed.whole))
        return true;
    if (typed.words.isEmpty())
        return isNearlyIn(keys, typed.whole);
    const auto missing
        = std::ranges::count_if(typed.words, [&](const Forms &word) { return !isIn(keys, word); });
    return missing == 0
        || (missing == 1 && std::ranges::any_of(typed.words, [&](const Forms &word) {
                return !isIn(keys, word) && isNearlyIn(keys, word);
            }));
}

} // namespace lanyard::db
