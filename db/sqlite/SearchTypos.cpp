// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchTypos.h"

#include <algorithm>

namespace lanyard::db {

bool SearchTypos::forgives(QByteArrayView word)
{
    return word.size() >= fewestLetters
        && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

SearchTypos::SearchTypos(const KeySegment &segment, KeyKind kind)
    : m_segment{segment}
    , m_kind{kind}
{
}

std::vector<KeySegment::Entries> SearchTypos::near(const QByteArray &word) const
{
    Runs runs;
    Entries there = m_segment.entries[size_t(m_kind)];
    for (qsizetype place = 0; place < word.size() && !there.empty(); ++place) {
        errorsAt(place, word, there, runs);
        there = m_segment.beginningWith(there, word.first(place + 1));
    }
    return runs;
}

void SearchTypos::keep(Entries among, const QByteArray &text, Runs &runs) const
{
    const Entries run = m_segment.beginningWith(among, text);
    if (!run.empty())
        runs.push_back(run);
}

/// @p there: the keys that begin as @p word does before @p place.
void SearchTypos::errorsAt(qsizetype place, const QByteArray &word, Entries there, Runs &runs) const
{
    const QByteArray before = word.first(place);
    const QByteArray after = word.sliced(place + 1);
    keep(there, before + after, runs);
    if (!after.isEmpty() && after.front() != word[place])
        keep(there, before + after.front() + word[place] + after.sliced(1), runs);

    for (char letter = 'a'; letter <= 'z'; ++letter) {
        if (letter == word[place])
            continue;
        const QByteArray start = before + letter;
        const Entries with = m_segment.beginningWith(there, start);
        if (with.empty())
            continue;
        keep(with, start + after, runs);
        keep(with, start + word.sliced(place), runs);
    }
}

} // namespace lanyard::db
