// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "db/sqlite/KeyFile.h"
#include "db/sqlite/SearchAdmitted.h"
#include "db/sqlite/SearchQuery.h"

#include <QSet>

#include <functional>
#include <vector>

namespace lanyard::db {

/// Somebody who was found, and how well what was typed fits.
struct SearchHit
{
    enum class Rank {
        Exact, ///< a whole name, e-mail, phone number or its last four digits, order, code
        Word, ///< a name begins with this word or syllable: 李伟 for "li"
        Start, ///< a name begins so: 梁伟 for "li"
        Turned, ///< a whole name with the last word first, or the first one last
        End, ///< a name ends so: a given name in Chinese, a last name elsewhere; initials
        Inside, ///< a later word or character of a name begins so
        Other, ///< company, e-mail …, or words in another order
        Typo, ///< but for one typing error
    };
    Id<Registration> who;
    Rank rank = Rank::Other;
    int order = 0; ///< within the rank, by what was found in alphabetical order
    bool admitted = false;
};

/// One search: rank after rank until there are enough people. Within a rank those who are not
/// admitted yet are preferred; of very many, only the first some thousand are looked at.
class SearchRun final
{
public:
    SearchRun(const KeyFile &keys, const SearchAdmitted &admitted, size_t enough);

    /// Best rank first, in order; more than enough where people of one rank are admitted already,
    /// so that they can be shown beside others of the same name.
    [[nodiscard]] std::vector<SearchHit> operator()(const SearchQuery &query);

private:
    using Entries = KeySegment::Entries;
    using Rank = SearchHit::Rank;
    using Kinds = std::initializer_list<KeyKind>;
    using Condition = std::function<bool(const KeyPerson &, quint32 at)>;

    using Counts = std::array<size_t, 2>; ///< of those who wait, of those who are admitted

    struct Candidate
    {
        qint64 id = 0;
        bool admitted = false;
        QByteArrayView key;
    };
    [[nodiscard]] bool isEnough() const { return m_hits.size() >= m_enough; }
    void exactly(Rank rank, Kinds kinds, const SearchQuery::Forms &forms);
    void firstWord(const SearchQuery &query);
    void beginning(Rank rank, Kinds kinds, const SearchQuery &query);
    void allWords(const SearchQuery &query);
    void typos(const SearchQuery &query);
    /// Whoever has all of @p words, the one with the number @p mistyped but for an error.
    void
    visitAll(const KeySegment &segment, const QList<SearchQuery::Forms> &words, qsizetype mistyped);

    void beginSegment();
    void visit(const KeySegment &segment, Entries entries, const Condition &condition = {});
    void choose(qint64 id, QByteArrayView key);
    void finishRank(Rank rank);

    const KeyFile &m_keys;
    const SearchAdmitted &m_admitted;
    size_t m_enough;
    std::vector<SearchHit> m_hits;
    QSet<qint64> m_seen;

    std::vector<Candidate> m_candidates; ///< of the rank that is being searched
    size_t m_effort = 0; ///< that is left for the segment that is being searched
    Counts m_chosen = {}; ///< in it
};

} // namespace lanyard::db
