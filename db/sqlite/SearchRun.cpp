// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchRun.h"

#include "db/sqlite/SearchTypos.h"

#include <algorithm>
#include <span>

namespace lanyard::db {

namespace {

/// How much of one rank is looked at: a person counts once, and as often as this if their
/// record has to be read.
constexpr size_t mostEffort = 40'000;
constexpr size_t effortToRead = 12;

constexpr qsizetype noWord = -1;

using Runs = std::vector<KeySegment::Entries>;
using Forms = SearchQuery::Forms;

bool hasAnyOf(const KeySegment &segment, const KeyPerson &person, const Forms &forms)
{
    return std::any_of(forms.begin(), forms.end(), [&](const QByteArray &form) {
        return segment.anyKey(person, [&](quint32 at) { return segment.begins(at, form); });
    });
}

bool hasNearlyAnyOf(const KeySegment &segment, const KeyPerson &person, const Forms &forms)
{
    return std::any_of(forms.begin(), forms.end(), [&](const QByteArray &form) {
        return SearchTypos::forgives(form) && segment.anyKey(person, [&](quint32 at) {
            return SearchTypos::isNear(segment.textAt(at), form);
        });
    });
}

Runs runsOf(const KeySegment &segment, const Forms &forms)
{
    Runs runs;
    for (const QByteArray &form : forms) {
        for (const KeyKind kind : everyKeyKind)
            runs.push_back(segment.beginningWith(kind, form));
    }
    return runs;
}

Runs runsNear(const KeySegment &segment, const Forms &forms)
{
    Runs runs;
    for (const QByteArray &form : forms) {
        if (!SearchTypos::forgives(form))
            continue;
        for (const KeyKind kind : {KeyKind::Start, KeyKind::Inside, KeyKind::Other}) {
            const Runs near = SearchTypos{segment, kind}.near(form);
            runs.insert(runs.end(), near.begin(), near.end());
        }
    }
    return runs;
}

/// A word beside all keys that fit.
struct Sought
{
    Forms forms;
    bool mistyped = false;
    Runs runs;
    size_t people = 0;

    [[nodiscard]] bool isIn(const KeySegment &segment, const KeyPerson &person) const
    {
        return mistyped ? hasNearlyAnyOf(segment, person, forms) : hasAnyOf(segment, person, forms);
    }
};

Sought soughtIn(const KeySegment &segment, const Forms &forms, bool mistyped)
{
    Sought word{forms, mistyped, mistyped ? runsNear(segment, forms) : runsOf(segment, forms)};
    for (const auto &entries : word.runs)
        word.people += segment.countPeople(entries);
    return word;
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
    exactly(Rank::Exact, {KeyKind::Start, KeyKind::Own}, query.whole);
    firstWord(query);
    beginning(Rank::Start, {KeyKind::Start}, query);
    exactly(Rank::Turned, {KeyKind::Start}, query.turned);
    exactly(Rank::End, {KeyKind::Inside}, query.whole);
    beginning(Rank::Inside, {KeyKind::Inside}, query);
    beginning(Rank::Other, {KeyKind::Other, KeyKind::Own}, query);
    allWords(query);
    typos(query);
    return m_hits;
}

void SearchRun::exactly(Rank rank, Kinds kinds, const Forms &forms)
{
    if (isEnough())
        return;
    for (const KeySegment &segment : m_keys.segments()) {
        beginSegment();
        for (const QByteArray &form : forms) {
            for (const KeyKind kind : kinds) {
                const auto beginning = segment.beginningWith(kind, form);
                visit(segment, segment.exactly(beginning, size_t(form.size())));
            }
        }
    }
    finishRank(rank);
}

void SearchRun::firstWord(const SearchQuery &query)
{
    if (isEnough())
        return;
    for (const KeySegment &segment : m_keys.segments()) {
        beginSegment();
        for (const QByteArray &form : query.whole) {
            const auto end = quint32(form.size());
            visit(segment,
                  segment.beginningWith(KeyKind::Start, form),
                  [&](const KeyPerson &person, quint32 at) {
                      return segment.anyKey(person, [&](quint32 part) { return part == at + end; });
                  });
        }
    }
    finishRank(Rank::Word);
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
        beginSegment();
        visitAll(segment, query.words, noWord);
    }
    finishRank(Rank::Other);
}

void SearchRun::typos(const SearchQuery &query)
{
    if (isEnough())
        return;
    for (const KeySegment &segment : m_keys.segments()) {
        beginSegment();
        if (query.words.isEmpty()) {
            for (const Entries &entries : runsNear(segment, query.whole))
                visit(segment, entries);
        }
        for (qsizetype i = 0; i < query.words.size(); ++i) {
            if (std::any_of(query.words[i].begin(), query.words[i].end(), &SearchTypos::forgives))
                visitAll(segment, query.words, i);
        }
    }
    finishRank(Rank::Typo);
}

void SearchRun::visitAll(const KeySegment &segment,
                         const QList<SearchQuery::Forms> &words,
                         qsizetype mistyped)
{
    std::vector<Sought> all;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i != mistyped)
            all.push_back(soughtIn(segment, words[i], false));
        if (!all.empty() && all.back().people == 0)
            return;
    }
    if (mistyped != noWord)
        all.push_back(soughtIn(segment, words[mistyped], true));

    std::sort(all.begin(), all.end(), [](const Sought &a, const Sought &b) {
        return a.people < b.people;
    });
    const auto others = std::span{all}.subspan(1);
    for (const Entries &entries : all.front().runs) {
        visit(segment, entries, [&](const KeyPerson &person, quint32) {
            return std::all_of(others.begin(), others.end(), [&](const Sought &word) {
                return word.isIn(segment, person);
            });
        });
    }
}

void SearchRun::beginSegment()
{
    m_effort = mostEffort / m_keys.segments().size();
    m_chosen = {};
}

void SearchRun::visit(const KeySegment &segment, Entries entries, const Condition &condition)
{
    const size_t effort = condition ? effortToRead : 1;
    for (const KeyEntry entry : entries) {
        const bool goOn = segment.forEachPerson(entry, [&](quint32 number) {
            const KeyPerson &person = segment.people[number];
            if (m_effort < effort || m_chosen[false] >= m_enough)
                return false;
            m_effort -= effort;
            if (!condition || condition(person, entry.at))
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
            return a.key.compare(b.key) < 0;
        });
    Counts chosen = {};
    int order = 0;
    QByteArrayView last;
    for (const Candidate &candidate : m_candidates) {
        order += candidate.key != last;
        last = candidate.key;
        if (chosen[candidate.admitted]++ < m_enough)
            m_hits.push_back({Id<Registration>{candidate.id}, rank, order, candidate.admitted});
    }
    m_candidates.clear();
}

} // namespace lanyard::db
