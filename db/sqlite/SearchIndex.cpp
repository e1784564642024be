// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchIndex.h"

#include "db/sqlite/KeyFileMaker.h"
#include "db/sqlite/SearchKeys.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectRevision = R"(SELECT revision FROM event)";

constexpr auto selectSearchable = R"(
    SELECT id, code, name, company, email, phone, order_number FROM registration
)";

} // namespace

SearchIndex::SearchIndex(Session &session, QString cacheFolder)
    : m_session{session}
    , m_folder{std::move(cacheFolder)}
    , m_revision{session.handle(), selectRevision}
    , m_admitted{session}
{
}

SearchIndex::~SearchIndex() = default;

Result<std::vector<SearchHit>> SearchIndex::find(const QString &text, int limit)
{
    const SearchQuery query = SearchQuery::of(text, m_speller);
    if (query.whole.isEmpty())
        return std::vector<SearchHit>{};

    if (const auto ready = bringUpToDate(); !ready)
        return ready.failure();
    if (const auto ready = m_admitted.bringUpToDate(); !ready)
        return ready.failure();
    return SearchRun{*m_keys, m_admitted, size_t(limit)}(query);
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
    if (m_keys && m_keys->isWhole() && revision == m_revisionOfKeys)
        return Done{};

    m_keys.reset();
    m_revisionOfKeys = revision;
    const QString path = fileName(m_folder, m_session.event.id, revision);
    if (!openFile(path)) {
        // Making fails where another program was faster; its file is as good as ours.
        [[maybe_unused]] const auto made = makeFile(path);
        if (!openFile(path))
            return makeInMemory();
    }
    removeOthers(path);
    return Done{};
}

QString
SearchIndex::fileName(const QString &cacheFolder, const QUuid &event, const QByteArray &revision)
{
    return QDir{cacheFolder}.filePath(
        u"people-%1-%2-%3.keys"_s.arg(SearchKeys::version)
            .arg(event.toString(QUuid::Id128), QString::fromLatin1(revision.toHex())));
}

Result<Done> SearchIndex::openFile(const QString &path)
{
    auto keys = KeyFile::open(path);
    if (!keys)
        return keys.failure();
    m_keys = *std::move(keys);
    return Done{};
}

Result<Done> SearchIndex::makeFile(const QString &path)
{
    const auto maker = KeyFileMaker::inFolder(m_folder);
    if (auto filled = fill(*maker); !filled)
        return filled;
    return maker->finishAs(path);
}

Result<Done> SearchIndex::makeInMemory()
{
    const auto maker = KeyFileMaker::inMemory();
    if (auto filled = fill(*maker); !filled)
        return filled;
    auto keys = KeyFile::of(maker->finish());
    if (!keys)
        return keys.failure();
    m_keys = *std::move(keys);
    return Done{};
}

Result<Done> SearchIndex::fill(KeyFileMaker &maker)
{
    Statement people{m_session.handle(), selectSearchable};
    Execution row{people};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        maker.add(row.integer(0),
                  {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)});
    }
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
