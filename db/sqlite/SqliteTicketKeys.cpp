// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteTicketKeys.h"

#include "app/domain/OwnCode.h"
#include "db/sqlite/Ed25519.h"
#include "db/sqlite/Rows.h"
#include "db/sqlite/StoredPerson.h"
#include "db/sqlite/Transaction.h"

#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectKeys = R"(SELECT kind, key FROM ticket_key ORDER BY id)";

constexpr auto selectKeysOf = R"(SELECT key FROM ticket_key WHERE kind = :kind ORDER BY id)";

// What is revoked stays so; it comes before what is blocked. Who has a code of our own had one of
// the source before, which still counts: a lost badge does not whitewash a ticket. (A source that
// gives out a new code itself revokes the old one: that must not count.)
constexpr auto selectRecall = R"(
    SELECT why FROM recalled_ticket
    WHERE code = :code
        OR (:own AND code IN (SELECT r.code FROM retired_code AS r
                              JOIN registration AS p ON p.id = r.registration WHERE p.code = :code))
    ORDER BY why = 'blocked' LIMIT 1
)";

constexpr auto selectRecallCounts = R"(SELECT why, count(*) FROM recalled_ticket GROUP BY why)";

constexpr auto selectItem = R"(SELECT ticket_type FROM ticket_item WHERE item = :item)";

constexpr auto selectItems = R"(SELECT item, ticket_type FROM ticket_item)";

constexpr auto selectCorrected = R"(SELECT corrected FROM registration WHERE id = :id)";

constexpr auto insertKey = R"(
    INSERT OR IGNORE INTO ticket_key (kind, key, fingerprint, added)
    VALUES (:kind, :key, :fingerprint, :at)
)";

constexpr auto deleteKey = R"(DELETE FROM ticket_key WHERE fingerprint = :fingerprint)";

constexpr auto insertRecall = R"(
    INSERT OR IGNORE INTO recalled_ticket (code, why) VALUES (:code, :why)
)";

constexpr auto deleteRecall = R"(DELETE FROM recalled_ticket WHERE code = :code AND why = :why)";

constexpr auto clearRecalls = R"(DELETE FROM recalled_ticket WHERE why = :why)";

constexpr auto insertItem = R"(
    INSERT OR REPLACE INTO ticket_item (item, ticket_type) VALUES (:item, :type)
)";

constexpr auto deleteItem = R"(DELETE FROM ticket_item WHERE item = :item)";

} // namespace

SqliteTicketKeys::SqliteTicketKeys(Session &session)
    : m_session{session}
    , m_writer{session}
    , m_keys{session.handle(), selectKeys}
    , m_keysOf{session.handle(), selectKeysOf}
    , m_recall{session.handle(), selectRecall}
    , m_counts{session.handle(), selectRecallCounts}
    , m_item{session.handle(), selectItem}
    , m_items{session.handle(), selectItems}
    , m_corrected{session.handle(), selectCorrected}
    , m_insert{session.handle(), insertKey}
    , m_delete{session.handle(), deleteKey}
    , m_insertRecall{session.handle(), insertRecall}
    , m_deleteRecall{session.handle(), deleteRecall}
    , m_clearRecalls{session.handle(), clearRecalls}
    , m_insertItem{session.handle(), insertItem}
    , m_deleteItem{session.handle(), deleteItem}
{
}

Result<std::optional<bool>> SqliteTicketKeys::isSigned(const SealedTicket &ticket) const
{
    const auto keys = keysOf(TicketKey::Kind::Pretix);
    if (!keys)
        return keys.failure();
    if (keys->isEmpty())
        return std::optional<bool>{};
    return std::optional{std::ranges::any_of(*keys, [&ticket](const QByteArray &key) {
        return isSignedBy(key, ticket.payload, ticket.signature);
    })};
}

Result<std::optional<bool>> SqliteTicketKeys::isSigned(const AlfioTicket &ticket,
                                                       const Registration &who) const
{
    const auto keys = keysOf(TicketKey::Kind::Alfio);
    if (!keys)
        return keys.failure();
    if (keys->isEmpty())
        return std::optional<bool>{};
    const auto holder = holderOf(ticket, who);
    if (!holder)
        return holder.failure();
    if (!holder->has_value())
        return std::optional<bool>{};
    return std::optional{std::ranges::any_of(
        *keys, [&](const QByteArray &key) { return lanyard::isSignedBy(key, ticket, **holder); })};
}

Result<std::optional<AlfioHolder>> SqliteTicketKeys::holderOf(const AlfioTicket &ticket,
                                                              const Registration &who) const
{
    Execution row{m_corrected};
    row.bind(":id", who.id.value());
    const auto found = row.next();
    if (!found)
        return found.failure();
    const ImportedTexts imported = *found ? importedTextsIn(row.bytes(0)) : ImportedTexts{};
    const auto text = [&imported](const QString &field, const QString &now) {
        const auto before = imported.constFind(field);
        return before == imported.cend() ? now : QString::fromUtf8(*before);
    };
    const AlfioHolder holder{.reservation = who.order,
                             .uuid = ticket.uuid,
                             .fullName = text(u"name"_s, who.name),
                             .email = text(u"email"_s, who.email)};
    // An export may have the short form of a reservation's id, which is not what is signed.
    if (QUuid::fromString(holder.reservation).isNull() || holder.fullName.isEmpty()
        || holder.email.isEmpty())
        return std::optional<AlfioHolder>{};
    return std::optional{holder};
}

Result<std::optional<Recall>> SqliteTicketKeys::recallOf(const TicketCode &code) const
{
    Execution row{m_recall};
    row.bind(":code", code.text()).bind(":own", ownCodeIn(code.text()) == code.text() ? 1 : 0);
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? recallNamed(row.text(0)) : std::nullopt;
}

Result<QString> SqliteTicketKeys::ticketTypeOf(qint64 item) const
{
    Execution row{m_item};
    row.bind(":item", item);
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? row.text(0) : QString{};
}

Result<QList<QByteArray>> SqliteTicketKeys::keysOf(TicketKey::Kind kind) const
{
    Execution row{m_keysOf};
    row.bind(":kind", nameOf(kind));
    return rowsOf(row, [](const Execution &each) { return each.blob(0); });
}

/// A kind that this program does not know yet is kept, and checks nothing.
Result<QList<TicketKey>> SqliteTicketKeys::keys() const
{
    QList<TicketKey> keys;
    Execution row{m_keys};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return keys;
        if (const auto kind = ticketKeyKindNamed(row.text(0)))
            keys.append({*kind, row.blob(1)});
    }
}

Result<QMap<Recall, qint64>> SqliteTicketKeys::recallCounts() const
{
    QMap<Recall, qint64> counts;
    Execution row{m_counts};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return counts;
        if (const auto why = recallNamed(row.text(0)))
            counts.insert(*why, row.integer(1));
    }
}

Result<QMap<qint64, QString>> SqliteTicketKeys::itemNames() const
{
    QMap<qint64, QString> names;
    Execution row{m_items};
    const auto read = forEachRow(
        row, [&](const Execution &each) { names.insert(each.integer(0), each.text(1)); });
    return read ? Result{names} : read.failure();
}

Result<qsizetype> SqliteTicketKeys::add(const QList<TicketKey> &keys, const QDateTime &at)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    qsizetype added = 0;
    for (const TicketKey &key : keys) {
        const auto done = Execution{m_insert}
                              .bind(":kind", nameOf(key.kind))
                              .bindBlob(":key", key.bytes)
                              .bind(":fingerprint", fingerprintOf(key))
                              .bind(":at", at.toMSecsSinceEpoch())
                              .run();
        if (!done)
            return done.failure();
        if (sqlite3_changes(m_session.handle()) == 0)
            continue;
        ++added;
        const auto written = writeDown(
            {{u"ticket_key_added"_s, fingerprintOf(key)}, {u"kind"_s, nameOf(key.kind)}}, at);
        if (!written)
            return written.failure();
    }
    if (added > 0) {
        if (const auto done = transaction->commit(); !done)
            return done.failure();
    }
    return added;
}

Result<Done> SqliteTicketKeys::remove(const QString &fingerprint, const QDateTime &at)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    if (auto done = Execution{m_delete}.bind(":fingerprint", fingerprint).run(); !done)
        return done;
    if (sqlite3_changes(m_session.handle()) == 0)
        return Failure{Failure::Kind::NotFound, fingerprint, u"ticket key"_s};
    auto written = writeDown({{u"ticket_key_removed"_s, fingerprint}}, at);
    return written ? transaction->commit() : written;
}

Result<Done> SqliteTicketKeys::recall(Recall why,
                                      const RecalledTickets &tickets,
                                      Extent extent,
                                      const QDateTime &at)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    if (auto stored = store(why, tickets, extent); !stored)
        return stored;
    auto written = writeDown({{u"recalled_tickets"_s, nameOf(why)},
                              {u"listed"_s, tickets.recalled.size()},
                              {u"freed"_s, tickets.freed.size()},
                              {u"whole"_s, extent == Extent::Whole}},
                             at);
    return written ? transaction->commit() : written;
}

Result<Done> SqliteTicketKeys::store(Recall why, const RecalledTickets &tickets, Extent extent)
{
    const QString name = nameOf(why);
    if (extent == Extent::Whole) {
        if (auto done = Execution{m_clearRecalls}.bind(":why", name).run(); !done)
            return done;
    }
    for (const auto &[codes, statement] :
         {std::pair{&tickets.recalled, &m_insertRecall}, {&tickets.freed, &m_deleteRecall}}) {
        for (const QString &code : *codes) {
            if (auto done = Execution{*statement}.bind(":code", code).bind(":why", name).run();
                !done)
                return done;
        }
    }
    return Done{};
}

Result<Done> SqliteTicketKeys::nameItem(qint64 item, const QString &ticketType, const QDateTime &at)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    auto done = ticketType.isEmpty()
        ? Execution{m_deleteItem}.bind(":item", item).run()
        : Execution{m_insertItem}.bind(":item", item).bind(":type", ticketType).run();
    if (!done)
        return done;
    auto written = writeDown({{u"ticket_item"_s, item}, {u"ticket_type"_s, ticketType}}, at);
    return written ? transaction->commit() : written;
}

Result<Done> SqliteTicketKeys::writeDown(const QJsonObject &body, const QDateTime &at)
{
    return m_writer.write(
        {.kind = Deed::Kind::SettingChange, .at = at, .who = {}, .door = {}, .body = body});
}

} // namespace lanyard::db
