// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchTypos.h"

#include <algorithm>

namespace lanyard::db {

namespace {

constexpr size_t fewKeys = 64; // are compared one by one
constexpr size_t manyKeys = 2048; // are searched with the help of their heads

} // namespace

bool SearchTypos::forgives(QByteArrayView word)
{
    return word.size() >= fewestLetters
        && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool SearchTypos::isNear(QByteArrayView key, QByteArrayView word)
{
    const auto [inKey, inWord] = std::mismatch(key.begin(), key.end(), word.begin(), word.end());
    if (inWord == word.end())
        return true;
    const QByteArrayView left = key.sliced(inKey - key.begin());
    const QByteArrayView typed = word.sliced(inWord - word.begin());
    const QByteArrayView after = typed.sliced(1);
    if (left.startsWith(after)) // a letter too many
        return true;
    if (left.isEmpty())
        return false;
    if (left.sliced(1).startsWith(typed) || left.sliced(1).startsWith(after)) // missing, another
        return true;
    return left.size() > 1 && !after.isEmpty() && left[0] == typed[1] && left[1] == typed[0]
        && left.sliced(2).startsWith(typed.sliced(2));
}

SearchTypos::SearchTypos(const KeySegment &segment, KeyKind kind)
    : m_segment{segment}
    , m_kind{kind}
{
}

SearchTypos::Runs SearchTypos::near(const QByteArray &word) const
{
    Runs runs;
    Entries there = m_segment.entries[size_t(m_kind)];
    for (qsizetype place = 0; place < word.size() && !there.empty(); ++place) {
        if (there.size() <= fewKeys) {
            keepAmong(there, word, runs);
            break;
        }
        errorsAt(place, word, there, runs);
        there = beginningWith(there, word.first(place + 1));
    }
    return runs;
}

KeySegment::Entries SearchTypos::beginningWith(Entries there, QByteArrayView text) const
{
    return there.size() > manyKeys ? m_segment.beginningWith(m_kind, text)
                                   : m_segment.beginningWith(there, text);
}

void SearchTypos::keep(const Entries &run, Runs &runs) const
{
    if (!run.empty())
        runs.push_back(run);
}

void SearchTypos::keepAmong(Entries there, const QByteArray &word, Runs &runs) const
{
    for (size_t i = 0; i < there.size(); ++i) {
        if (isNear(m_segment.textAt(there[i].at), word))
            runs.push_back(there.subspan(i, 1));
    }
}

/// @p there: the keys that begin as @p word does before @p place.
void SearchTypos::errorsAt(qsizetype place, const QByteArray &word, Entries there, Runs &runs) const
{
    const QByteArray before = word.first(place);
    const QByteArray after = word.sliced(place + 1);
    keep(beginningWith(there, QByteArray{before + after}), runs);
    if (!after.isEmpty() && after.front() != word[place]) {
        const QByteArray swapped = before + after.front() + word[place] + after.sliced(1);
        keep(beginningWith(there, swapped), runs);
    }
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        if (letter == word[place])
            continue;
        const QByteArray start = before + letter;
        const Entries with = beginningWith(there, start);
        if (with.empty())
            continue;
        keep(beginningWith(with, QByteArray{start + after}), runs);
        keep(beginningWith(with, QByteArray{start + word.sliced(place)}), runs);
    }
}

} // namespace lanyard::db
