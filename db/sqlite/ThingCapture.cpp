// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/ThingCapture.h"

#include "db/sqlite/JournalWriter.h"
#include "db/sqlite/Session.h"
#include "db/sqlite/StampBook.h"

#include <QJsonDocument>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectColumns = R"(SELECT name FROM pragma_table_info(:table) ORDER BY cid)";

/// Before it is packed, of one record.
constexpr qsizetype bytesInRecord = 256 * 1024;

CellValue cellIn(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return qint64{sqlite3_value_int64(value)};
    case SQLITE_NULL: return {};
    default: break;
    }
    const QByteArray bytes{static_cast<const char *>(sqlite3_value_blob(value)),
                           sqlite3_value_bytes(value)};
    if (sqlite3_value_type(value) == SQLITE_TEXT)
        return QString::fromUtf8(bytes);
    return bytes;
}

qsizetype sizeOf(const ThingChange &change)
{
    return QJsonDocument{jsonOf(change)}.toJson(QJsonDocument::Compact).size();
}

struct Freed
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};

} // namespace

/// One row of a changeset: of an update, only what changed and the primary key.
struct ThingCapture::RowChange
{
    std::map<QByteArray, CellValue> before;
    std::map<QByteArray, CellValue> after;

    [[nodiscard]] std::vector<CellValue> primaryKey(const Thing &thing) const
    {
        std::vector<CellValue> key;
        for (const char *column : thing.row)
            key.push_back(after.contains(column) ? after.at(column) : before.at(column));
        return key;
    }
    [[nodiscard]] bool changesAny(const std::vector<ThingColumn> &columns) const
    {
        return std::ranges::any_of(
            columns, [this](const ThingColumn &column) { return after.contains(column.name); });
    }
};

ThingCapture::RowChange ThingCapture::rowIn(sqlite3_changeset_iter *change,
                                            int operation,
                                            const std::vector<QByteArray> &columns)
{
    RowChange row;
    for (size_t i = 0; i < columns.size(); ++i) {
        sqlite3_value *value = nullptr;
        if (operation != SQLITE_INSERT
            && sqlite3changeset_old(change, static_cast<int>(i), &value) == SQLITE_OK && value)
            row.before[columns[i]] = cellIn(value);
        value = nullptr;
        if (operation != SQLITE_DELETE
            && sqlite3changeset_new(change, static_cast<int>(i), &value) == SQLITE_OK && value)
            row.after[columns[i]] = cellIn(value);
    }
    return row;
}

/// What goes into records, by tables in their order.
struct ThingCapture::Sheaf
{
    std::map<const Thing *, QList<ThingChange>> changes;
};

void ThingCapture::Close::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

ThingCapture::ThingCapture(Session &session)
    : m_session{session}
    , m_references{session.handle()}
    , m_writer{std::make_unique<JournalWriter>(session)}
    , m_stamps{std::make_unique<StampBook>(session.handle())}
{
    for (const Thing &thing : everyThing())
        m_rows.push_back(std::make_unique<ThingRows>(session.handle(), thing, m_references));
}

ThingCapture::~ThingCapture() = default;

void ThingCapture::begin()
{
    if (m_changes && sqlite3session_isempty(m_changes.get()) != 0
        && sqlite3session_enable(m_changes.get(), -1) != 0)
        return;
    m_changes.reset();
    sqlite3_session *session = nullptr;
    if (sqlite3session_create(m_session.handle(), "main", &session) != SQLITE_OK)
        return; // found out when the changes are asked for
    m_changes.reset(session);
    for (const Thing &thing : everyThing())
        sqlite3session_attach(session, thing.table);
}

void ThingCapture::lookAway()
{
    m_changes.reset();
}

Result<Done> ThingCapture::writeDown()
{
    if (!m_changes || sqlite3session_isempty(m_changes.get()) != 0)
        return Done{};
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_changes.get(), &size, &bytes);
    const std::unique_ptr<void, Freed> changeset{bytes};
    m_changes.reset();
    sqlite3_changeset_iter *changes = nullptr;
    if (code != SQLITE_OK || sqlite3changeset_start(&changes, size, bytes) != SQLITE_OK)
        return Failure{Failure::Kind::Unexpected, m_session.fileName(), u"no changeset"_s};
    Sheaf sheaf;
    const auto taken = take(changes, sheaf);
    sqlite3changeset_finalize(changes);
    return taken ? write(sheaf) : taken;
}

Result<Done> ThingCapture::take(sqlite3_changeset_iter *changes, Sheaf &sheaf)
{
    while (sqlite3changeset_next(changes) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(changes, &table, &columns, &operation, &indirect);
        const auto rows = std::ranges::find_if(m_rows, [table](const auto &each) {
            return QByteArrayView{each->thing().table} == table;
        });
        if (rows == m_rows.end())
            continue;
        if (auto taken = takeRow(changes, operation, **rows, sheaf); !taken)
            return taken;
    }
    return Done{};
}

Result<Done>
ThingCapture::takeRow(sqlite3_changeset_iter *change, int operation, ThingRows &rows, Sheaf &sheaf)
{
    const RowChange row = rowIn(change, operation, columnsOf(rows.thing()));
    QList<ThingChange> &list = sheaf.changes[&rows.thing()];
    if (operation == SQLITE_DELETE)
        return takeAway(rows, row, list);
    auto now = rows.atRow(row.primaryKey(rows.thing()));
    if (!now)
        return now.failure();
    if (!*now)
        return Done{};
    if (operation == SQLITE_UPDATE) {
        if (row.changesAny(rows.thing().key)) {
            if (auto taken = takeAway(rows, row, list); !taken)
                return taken;
        } else {
            const auto kept = keepChanged(rows, row, **now);
            if (!kept || !*kept)
                return kept ? Result{Done{}} : kept.failure();
        }
    }
    list.append(**now);
    return Done{};
}

Result<Done> ThingCapture::takeAway(ThingRows &rows, const RowChange &row, QList<ThingChange> &list)
{
    const auto key = rows.keyIn(row.before);
    if (!key)
        return key.failure();
    if (*key) // none: what it refers to went, too
        list.append({.table = rows.thing().table,
                     .key = **key,
                     .isGone = true,
                     .isWhole = false,
                     .columns = {}});
    return Done{};
}

/// Leaves of @p now only what @p row changed; false if that is nothing which another desk would
/// notice.
Result<bool> ThingCapture::keepChanged(ThingRows &rows, const RowChange &row, ThingChange &now)
{
    QJsonObject changed;
    for (const ThingColumn &column : rows.thing().columns) {
        const auto after = row.after.find(column.name);
        if (after == row.after.end())
            continue;
        const QLatin1StringView name{column.name};
        const auto before = rows.wireOf(column, row.before.at(column.name));
        if (!before)
            return before.failure();
        if (*before != now.columns.value(name))
            changed.insert(name, now.columns.value(name));
    }
    now.isWhole = false;
    now.columns = changed;
    return !changed.isEmpty();
}

Result<Done> ThingCapture::writeEverything()
{
    Sheaf sheaf;
    for (const auto &rows : m_rows) {
        const auto all = rows->forEach([&](const ThingChange &change) -> Result<Done> {
            sheaf.changes[&rows->thing()].append(change);
            return Done{};
        });
        if (!all)
            return all;
    }
    return write(sheaf);
}

/// In records of bearable size, each with its stamps.
Result<Done> ThingCapture::write(Sheaf &sheaf)
{
    QList<ThingChange> batch;
    qsizetype bytes = 0;
    const auto flush = [&]() -> Result<Done> {
        if (batch.isEmpty())
            return Done{};
        const Stamp stamp{m_writer->nextTick(), m_session.incarnation.toRfc4122()};
        for (const ThingChange &change : std::as_const(batch)) {
            if (auto merged = m_stamps->merge(change, stamp); !merged)
                return merged.failure();
        }
        auto written = m_writer->writeState(bodyOf(batch), stamp.hlc);
        batch.clear();
        bytes = 0;
        return written;
    };
    for (const Thing &thing : everyThing()) {
        const auto changes = sheaf.changes.find(&thing);
        if (changes == sheaf.changes.end())
            continue;
        for (const ThingChange &change : std::as_const(changes->second)) {
            const qsizetype size = sizeOf(change);
            if (bytes + size > bytesInRecord) {
                if (auto flushed = flush(); !flushed)
                    return flushed;
            }
            batch.append(change);
            bytes += size;
        }
        changes->second.clear();
    }
    return flush();
}

const std::vector<QByteArray> &ThingCapture::columnsOf(const Thing &thing)
{
    std::vector<QByteArray> &names = m_columns[&thing];
    if (!names.empty())
        return names;
    Statement select{m_session.handle(), selectColumns};
    Execution row{select};
    row.bindUtf8(":table", thing.table);
    for (;;) {
        const auto found = row.next();
        if (!found || !*found)
            return names;
        names.push_back(row.blob(0));
    }
}

} // namespace lanyard::db
