// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchIndex.h"

#include "db/sqlite/KeyPile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectRevision = R"(SELECT revision FROM event)";

constexpr auto selectSearchable = R"(
    SELECT id, code, name, company, email, phone, order_number FROM registration
)";

constexpr auto createKeys = R"(
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA cache_size = -65536;
    CREATE TABLE search_key (
        kind INTEGER NOT NULL,
        k TEXT NOT NULL,
        registration INTEGER NOT NULL,
        PRIMARY KEY (kind, k, registration)
    ) STRICT, WITHOUT ROWID;
    BEGIN;
)";

constexpr auto completeKeys = R"(
    COMMIT;
    PRAGMA user_version = 1;
)";

constexpr auto selectComplete = R"(PRAGMA user_version)";

constexpr auto selectExact = R"(
    SELECT registration FROM search_key WHERE kind = :kind AND k = :k LIMIT :most
)";

constexpr auto selectBeginning = R"(
    SELECT registration FROM search_key
    WHERE kind = :kind AND k >= :k AND k < :end ORDER BY k LIMIT :most
)";

constexpr auto everyKind
    = {SearchKey::Kind::NameStart, SearchKey::Kind::NamePart, SearchKey::Kind::Other};

SearchIndex::Rank rankOf(SearchKey::Kind kind)
{
    switch (kind) {
    case SearchKey::Kind::NameStart: return SearchIndex::Rank::NameStart;
    case SearchKey::Kind::NamePart: return SearchIndex::Rank::NamePart;
    case SearchKey::Kind::Other: return SearchIndex::Rank::Other;
    }
    Q_UNREACHABLE();
}

/// Behind every text that begins with @p text.
QString endOf(const QString &text)
{
    return text + QString::fromUcs4(U"\U0010FFFF", 1);
}

using People = std::vector<qint64>;

/// Every person once, by the best of their hits, in the order of coming.
class Gathering final
{
public:
    explicit Gathering(size_t enough)
        : m_enough{enough}
    {
    }
    void add(const People &people, SearchIndex::Rank rank)
    {
        for (const qint64 id : people) {
            if (!m_known.contains(id)) {
                m_known.insert(id, true);
                hits.push_back({Id<Registration>{id}, rank});
            }
        }
    }
    [[nodiscard]] bool isEnough() const { return hits.size() >= m_enough; }

    std::vector<SearchIndex::Hit> hits;

private:
    size_t m_enough;
    QHash<qint64, bool> m_known;
};

} // namespace

/// The open key table.
class SearchIndex::Keys final
{
public:
    explicit Keys(Connection &&database)
        : m_database{std::move(database)}
        , m_exact{m_database.handle(), selectExact}
        , m_beginning{m_database.handle(), selectBeginning}
    {
    }

    [[nodiscard]] Result<People> exactly(SearchKey::Kind kind, const QString &text, qint64 most)
    {
        Execution row{m_exact};
        row.bind(":kind", int(kind)).bind(":k", text).bind(":most", most);
        return peopleIn(row);
    }
    [[nodiscard]] Result<People> beginning(SearchKey::Kind kind, const QString &text, qint64 most)
    {
        Execution row{m_beginning};
        row.bind(":kind", int(kind)).bind(":k", text).bind(":end", endOf(text)).bind(":most", most);
        return peopleIn(row);
    }

    /// Adds whoever has a key that is or begins with @p text.
    [[nodiscard]] Result<Done> gather(Gathering &found, const QString &text, qint64 most)
    {
        for (const auto kind : everyKind) {
            const auto people = exactly(kind, text, most);
            if (!people)
                return people.failure();
            found.add(*people, Rank::Exact);
        }
        for (const auto kind : everyKind) {
            if (found.isEnough())
                break;
            const auto people = beginning(kind, text, most);
            if (!people)
                return people.failure();
            found.add(*people, rankOf(kind));
        }
        return Done{};
    }

    /// Sorted; everybody with a key of any kind that begins with each of @p words.
    [[nodiscard]] Result<People> matchingAll(const QStringList &words)
    {
        std::optional<People> matching;
        for (const QString &word : words) {
            auto people = matchingOne(word);
            if (!people)
                return people;
            if (!matching) {
                matching = *std::move(people);
                continue;
            }
            People both;
            std::set_intersection(matching->begin(),
                                  matching->end(),
                                  people->begin(),
                                  people->end(),
                                  std::back_inserter(both));
            matching = std::move(both);
        }
        return matching.value_or(People{});
    }

private:
    [[nodiscard]] static Result<People> peopleIn(Execution &row)
    {
        People people;
        for (;;) {
            const auto found = row.next();
            if (!found)
                return found.failure();
            if (!*found)
                return people;
            people.push_back(row.integer(0));
        }
    }
    [[nodiscard]] Result<People> matchingOne(const QString &word)
    {
        constexpr qint64 noLimit = -1;
        People all;
        for (const auto kind : everyKind) {
            const auto people = beginning(kind, word, noLimit);
            if (!people)
                return people;
            all.insert(all.end(), people->begin(), people->end());
        }
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

    Connection m_database;
    Statement m_exact;
    Statement m_beginning;
};

SearchIndex::SearchIndex(Session &session, QString cacheFolder)
    : m_session{session}
    , m_folder{std::move(cacheFolder)}
    , m_revision{session.handle(), selectRevision}
{
}

SearchIndex::~SearchIndex() = default;

Result<std::vector<SearchIndex::Hit>> SearchIndex::find(const QString &text, int limit)
{
    const QString folded = m_maker.fold(text);
    if (folded.isEmpty())
        return std::vector<Hit>{};

    if (const auto ready = bringUpToDate(); !ready)
        return ready.failure();
    auto hits = look(folded, limit);
    if (hits)
        return hits;

    // Somebody damaged the file: it is worth nothing, so it is made anew.
    m_keys.reset();
    QFile::remove(fileFor(m_revisionOfKeys));
    if (const auto made = makeInMemory(); !made)
        return made.failure();
    return look(folded, limit);
}

Result<std::vector<SearchIndex::Hit>> SearchIndex::look(const QString &folded, int limit)
{
    constexpr qint64 choice = 200;
    const qint64 most = std::max<qint64>(choice, limit);
    Gathering found{size_t(limit)};

    if (const auto done = m_keys->gather(found, folded, most); !done)
        return done.failure();

    const QStringList words = folded.split(u' ');
    if (words.size() == 1 || found.isEnough())
        return found.hits;

    // "zhang wei" for 张伟
    if (const auto done = m_keys->gather(found, words.join(QString{}), most); !done)
        return done.failure();
    auto people = m_keys->matchingAll(words);
    if (!people)
        return people.failure();
    if (std::cmp_greater(people->size(), most))
        people->resize(size_t(most));
    found.add(*people, Rank::Other);
    return found.hits;
}

Result<Done> SearchIndex::bringUpToDate()
{
    QByteArray revision;
    {
        Execution row{m_revision};
        if (const auto found = row.next(); !found)
            return found.failure();
        revision = row.blob(0);
    }
    if (m_keys && revision == m_revisionOfKeys)
        return Done{};

    m_keys.reset();
    m_revisionOfKeys = revision;
    const QString path = fileFor(revision);
    if (openFile(path) || (makeFile(path) && openFile(path)))
        return Done{};
    return makeInMemory();
}

QString SearchIndex::fileFor(const QByteArray &revision) const
{
    return QDir{m_folder}.filePath(
        u"people-%1-%2-%3.keys"_s.arg(SearchKeys::version)
            .arg(m_session.event.id.toString(QUuid::Id128), QString::fromLatin1(revision.toHex())));
}

Result<Done> SearchIndex::openFile(const QString &path)
{
    auto database = Connection::open(path, Connection::Mode::ReadFrozen);
    if (!database)
        return database.failure();

    Statement complete{database->handle(), selectComplete};
    Execution row{complete};
    if (const auto found = row.next(); !found)
        return found.failure();
    if (row.integer(0) != 1)
        return Failure{Failure::Kind::Damaged, path, {}};

    m_keys = std::make_unique<Keys>(*std::move(database));
    return Done{};
}

Result<Done> SearchIndex::makeFile(const QString &path)
{
    if (m_folder.isEmpty() || !QDir{}.mkpath(m_folder))
        return Failure{Failure::Kind::ReadOnly, m_folder, {}};

    const QString unfinished = path + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    const auto made = [&]() -> Result<Done> {
        const auto database = Connection::open(unfinished, Connection::Mode::Create);
        if (!database)
            return database.failure();
        QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
        return fill(*database);
    }();
    if (!made) {
        QFile::remove(unfinished);
        return made;
    }
    QFile::remove(path);
    if (!QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return Failure{Failure::Kind::ReadOnly, path, {}};
    }
    removeOthers(path);
    return Done{};
}

Result<Done> SearchIndex::makeInMemory()
{
    auto database = Connection::openInMemory();
    if (!database)
        return database.failure();
    if (auto done = fill(*database); !done)
        return done;
    m_keys = std::make_unique<Keys>(*std::move(database));
    return Done{};
}

Result<Done> SearchIndex::fill(const Connection &database)
{
    if (auto created = database.execute(createKeys); !created)
        return created;

    Statement people{m_session.handle(), selectSearchable};
    KeyPile pile{database.handle()};
    Execution row{people};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            break;
        const auto keys = m_maker.keysOf(
            {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)});
        for (const SearchKey &key : keys) {
            auto done = pile.add(key, row.integer(0));
            if (!done)
                return done;
        }
    }
    if (auto done = pile.finish(); !done)
        return done;
    return database.execute(completeKeys);
}

void SearchIndex::removeOthers(const QString &path) const
{
    QDir folder{m_folder};
    const QString ofThisEvent
        = u"people-*-%1-*.keys"_s.arg(m_session.event.id.toString(QUuid::Id128));
    for (const QString &name : folder.entryList({ofThisEvent}, QDir::Files)) {
        if (folder.filePath(name) != path)
            folder.remove(name);
    }
}

} // namespace lanyard::db
