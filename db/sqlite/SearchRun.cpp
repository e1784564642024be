// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchRun.h"

#include "db/sqlite/SearchTypos.h"

#include <algorithm>

namespace lanyard::db {

namespace {

constexpr size_t mostVisited = 10'000; // of one rank in one segment

bool hasAnyOf(const KeySegment &segment, const KeyPerson &person, const SearchQuery::Forms &forms)
{
    return std::any_of(forms.begin(), forms.end(), [&](const QByteArray &form) {
        return segment.has(person, form);
    });
}

/// Everything but the word number @p but.
bool hasAllWords(const KeySegment &segment,
                 const KeyPerson &person,
                 const SearchQuery &query,
                 qsizetype but)
{
    for (qsizetype i = 0; i < query.words.size(); ++i) {
        if (i != but && !hasAnyOf(segment, person, query.words[i]))
            return false;
    }
    return true;
}

std::vector<KeySegment::Entries> keysOf(const KeySegment &segment, const SearchQuery::Forms &forms)
{
    std::vector<KeySegment::Entries> keys;
    for (const QByteArray &form : forms) {
        for (const KeyKind kind : everyKeyKind)
            keys.push_back(segment.beginningWith(kind, form));
    }
    return keys;
}

size_t sizeOf(const std::vector<KeySegment::Entries> &keys)
{
    size_t size = 0;
    for (const auto &entries : keys)
        size += entries.size();
    return size;
}

} // namespace

SearchRun::SearchRun(const KeyFile &keys, const SearchAdmitted &admitted, size_t enough)
    : m_keys{keys}
    , m_admitted{admitted}
    , m_enough{enough}
{
}

std::vector<SearchHit> SearchRun::operator()(const SearchQuery &query)
{
    exact(query);
    beginning(Rank::Start, {KeyKind::Start}, query);
    beginning(Rank::Inside, {KeyKind::Inside}, query);
    beginning(Rank::Other, {KeyKind::Other, KeyKind::Own}, query);
    allWords(query);
    typos(query);
    return m_hits;
}

void SearchRun::exact(const SearchQuery &query)
{
    for (const KeySegment &segment : m_keys.segments()) {
        beginSegment();
        for (const QByteArray &form : query.whole) {
            for (const KeyKind kind : {KeyKind::Start, KeyKind::Own}) {
                const auto beginning = segment.beginningWith(kind, form);
                visit(segment, segment.exactly(beginning, size_t(form.size())));
            }
        }
    }
    finishRank(Rank::Exact);
}

void SearchRun::beginning(Rank rank, Kinds kinds, const SearchQuery &query)
{
    if (isEnough())
        return;
    for (const KeySegment &segment : m_keys.segments()) {
        beginSegment();
        for (const QByteArray &form : query.whole) {
            for (const KeyKind kind : kinds)
                visit(segment, segment.beginningWith(kind, form));
        }
    }
    finishRank(rank);
}

void SearchRun::allWords(const SearchQuery &query)
{
    if (isEnough() || query.words.isEmpty())
        return;
    for (const KeySegment &segment : m_keys.segments()) {
        qsizetype rarest = 0;
        std::vector<Entries> fewest = keysOf(segment, query.words[0]);
        for (qsizetype i = 1; i < query.words.size(); ++i) {
            auto keys = keysOf(segment, query.words[i]);
            if (sizeOf(keys) < sizeOf(fewest)) {
                fewest = std::move(keys);
                rarest = i;
            }
        }
        beginSegment();
        for (const Entries &entries : fewest) {
            visit(segment, entries, [&](const KeyPerson &person) {
                return hasAllWords(segment, person, query, rarest);
            });
        }
    }
    finishRank(Rank::Other);
}

void SearchRun::typos(const SearchQuery &query)
{
    if (isEnough())
        return;
    for (const KeySegment &segment : m_keys.segments()) {
        beginSegment();
        near(segment, query.whole, {});
        for (qsizetype i = 0; i < query.words.size(); ++i) {
            near(segment, query.words[i], [&](const KeyPerson &person) {
                return hasAllWords(segment, person, query, i);
            });
        }
    }
    finishRank(Rank::Typo);
}

void SearchRun::near(const KeySegment &segment,
                     const SearchQuery::Forms &forms,
                     const Condition &condition)
{
    for (const QByteArray &form : forms) {
        if (!SearchTypos::forgives(form))
            continue;
        for (const KeyKind kind : {KeyKind::Start, KeyKind::Inside, KeyKind::Other}) {
            for (const Entries &entries : SearchTypos{segment, kind}.near(form))
                visit(segment, entries, condition);
        }
    }
}

void SearchRun::beginSegment()
{
    m_visited = 0;
    m_chosen = {};
}

void SearchRun::visit(const KeySegment &segment, Entries entries, const Condition &condition)
{
    for (const KeyEntry entry : entries) {
        const bool goOn = segment.forEachPerson(entry, [&](quint32 number) {
            const KeyPerson &person = segment.people[number];
            if (++m_visited > mostVisited || m_chosen[false] >= m_enough)
                return false;
            if (!condition || condition(person))
                choose(person.id, segment.textAt(entry.at));
            return true;
        });
        if (!goOn)
            return;
    }
}

void SearchRun::choose(qint64 id, QByteArrayView key)
{
    const bool admitted = m_admitted.contains(id);
    if (m_chosen[admitted] >= m_enough || m_seen.contains(id))
        return;
    m_seen.insert(id);
    m_candidates.push_back({id, admitted, key});
    ++m_chosen[admitted];
}

void SearchRun::finishRank(Rank rank)
{
    std::stable_sort(
        m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
            return a.admitted != b.admitted ? b.admitted : a.key.compare(b.key) < 0;
        });
    Counts chosen = {};
    for (const Candidate &candidate : m_candidates) {
        if (chosen[candidate.admitted]++ < m_enough)
            m_hits.push_back({Id<Registration>{candidate.id}, rank, candidate.admitted});
    }
    m_candidates.clear();
}

} // namespace lanyard::db
