// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/ThingIntake.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto insertWaiting = R"(
    INSERT OR REPLACE INTO waiting (thing, key, hlc, incarnation, content)
    VALUES (:thing, :key, :hlc, :incarnation, :content)
)";

constexpr auto selectWaiting = R"(
    SELECT thing, key, hlc, incarnation, content FROM waiting ORDER BY hlc, incarnation
)";

constexpr auto deleteWaiting = R"(
    DELETE FROM waiting
    WHERE thing = :thing AND key = :key AND hlc = :hlc AND incarnation = :incarnation
)";

} // namespace

ThingIntake::ThingIntake(sqlite3 *database)
    : m_references{database}
    , m_stamps{database}
    , m_wait{database, insertWaiting}
    , m_waiting{database, selectWaiting}
    , m_serve{database, deleteWaiting}
{
    for (const Thing &thing : everyThing())
        m_rows.push_back(std::make_unique<ThingRows>(database, thing, m_references));
}

ThingRows *ThingIntake::rowsOf(const QByteArray &table)
{
    const auto rows = std::ranges::find_if(
        m_rows, [&](const auto &each) { return table == each->thing().table; });
    return rows == m_rows.end() ? nullptr : rows->get();
}

Result<bool> ThingIntake::take(const LedgerRecord &record, Effect &effect)
{
    const auto changes = changesIn(record.body);
    if (!changes)
        return false;
    const Stamp stamp{record.hlc, record.incarnation.toRfc4122()};
    for (const ThingChange &change : *changes) {
        const auto outcome = apply(change, stamp, effect);
        if (!outcome)
            return outcome.failure();
        if (*outcome == ThingRows::Outcome::Malformed)
            ++effect.malformed;
        if (*outcome == ThingRows::Outcome::Waits) {
            if (auto waits = wait(change, stamp); !waits)
                return waits.failure();
        }
    }
    return true;
}

/// Of a newer program's things nothing is known here; its records are kept and passed on.
Result<ThingRows::Outcome>
ThingIntake::apply(const ThingChange &change, const Stamp &stamp, Effect &effect)
{
    ThingRows *rows = rowsOf(change.table);
    if (!rows)
        return ThingRows::Outcome::Done;
    const auto merge = m_stamps.merge(change, stamp);
    if (!merge)
        return merge.failure();
    if (merge->isGone) {
        const auto removed = rows->remove(change.key);
        return removed ? Result{ThingRows::Outcome::Done} : removed.failure();
    }
    const bool isRowOfKeyOnly = change.isWhole && rows->thing().columns.empty();
    if (merge->staysGone || (merge->columns.isEmpty() && !isRowOfKeyOnly))
        return ThingRows::Outcome::Done;
    auto written = rows->write(change.key, merge->columns);
    // What a later record says of a column came first, and waits for the row.
    if (written && written->outcome == ThingRows::Outcome::Waits && change.isWhole)
        written = rows->write(change.key, change.columns);
    if (!written)
        return written.failure();
    if (written->outcome == ThingRows::Outcome::Done)
        note(change, written->isNew, effect);
    return written->outcome;
}

void ThingIntake::note(const ThingChange &change, bool isNew, Effect &effect)
{
    static const QStringList found{u"name"_s, u"company"_s, u"email"_s, u"phone"_s};
    const auto key = [&] { return QByteArray::fromBase64(change.key.at(0).toString().toLatin1()); };
    if (change.table == "door" && isNew)
        effect.newDoors.insert(key());
    if (change.table != "registration")
        return;
    if (isNew)
        effect.newPeople.insert(key());
    effect.changesSearch
        = effect.changesSearch || isNew || std::ranges::any_of(found, [&](const QString &column) {
              return change.columns.contains(column);
          });
}

Result<Done> ThingIntake::wait(const ThingChange &change, const Stamp &stamp)
{
    const QByteArray key = textOf(change.key);
    const QByteArray content = QJsonDocument{jsonOf(change)}.toJson(QJsonDocument::Compact);
    return Execution{m_wait}
        .bindUtf8(":thing", change.table)
        .bindUtf8(":key", key)
        .bind(":hlc", stamp.hlc)
        .bindBlob(":incarnation", stamp.incarnation)
        .bindUtf8(":content", content)
        .run();
}

Result<Done> ThingIntake::takeWaiting(Effect &effect)
{
    struct Waiting
    {
        ThingChange change;
        Stamp stamp;
    };
    std::vector<Waiting> all;
    {
        Execution row{m_waiting};
        for (;;) {
            const auto found = row.next();
            if (!found)
                return found.failure();
            if (!*found)
                break;
            const auto json = QJsonDocument::fromJson(row.blob(4)).object();
            if (auto change = changeIn(json))
                all.push_back({*std::move(change), {row.integer(2), row.blob(3)}});
        }
    }
    for (const Waiting &waiting : all) {
        ThingRows *rows = rowsOf(waiting.change.table);
        if (!rows)
            continue;
        const auto last = m_stamps.remaining(waiting.change, waiting.stamp);
        if (!last)
            return last.failure();
        if (!last->staysGone) {
            const auto written = rows->write(waiting.change.key, last->columns);
            if (!written)
                return written.failure();
            if (written->outcome == ThingRows::Outcome::Waits)
                continue;
            note(waiting.change, written->isNew, effect);
        }
        const QByteArray key = textOf(waiting.change.key);
        auto served = Execution{m_serve}
                          .bindUtf8(":thing", waiting.change.table)
                          .bindUtf8(":key", key)
                          .bind(":hlc", waiting.stamp.hlc)
                          .bindBlob(":incarnation", waiting.stamp.incarnation)
                          .run();
        if (!served)
            return served;
    }
    return Done{};
}

} // namespace lanyard::db
