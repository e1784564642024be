// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SqliteOperators.h"

#include "app/domain/TicketCode.h"
#include "db/sqlite/Rows.h"
#include "db/sqlite/Transaction.h"

#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::db {

namespace {

constexpr int freeTries = 5;
constexpr std::chrono::seconds firstLock = 30s;
constexpr std::chrono::seconds longestLock = 1h;
constexpr qsizetype shortestPin = 4;
constexpr qsizetype longestPin = 64;
constexpr qsizetype longestName = 100;

constexpr auto selectAll = R"(SELECT id, name, role, registration FROM operator ORDER BY name)";

constexpr auto selectSecret = R"(
    SELECT id, name, role, registration, pin, failures, locked_until
    FROM operator WHERE name = :name
)";

// Whose badge was blocked, or whose registration is cancelled, does not get in by it either.
constexpr auto selectBadge = R"(
    SELECT o.id, o.name, o.role, o.registration
    FROM operator AS o JOIN registration AS r ON r.id = o.registration
    WHERE r.code = :code AND r.standing NOT IN ('blocked', 'cancelled')
)";

constexpr auto insertOperator = R"(
    INSERT INTO operator (name, role, pin, registration)
    VALUES (:name, :role, :pin, nullif(:registration, 0))
)";

constexpr auto updateOperator = R"(
    UPDATE operator SET name = :name, role = :role, registration = nullif(:registration, 0)
    WHERE id = :id
)";

constexpr auto updatePin = R"(
    UPDATE operator SET pin = :pin, failures = 0, locked_until = 0 WHERE id = :id
)";

constexpr auto updateTries = R"(
    UPDATE operator SET failures = :failures, locked_until = :until WHERE id = :id
)";

constexpr auto deleteOperator = R"(DELETE FROM operator WHERE id = :id)";

/// From `id, name, role, registration`. A role that this program does not know may do the least.
Operator operatorIn(const Execution &row)
{
    return {.id = Id<Operator>{row.integer(0)},
            .name = row.text(1),
            .role = roleNamed(row.text(2)).value_or(Role::Volunteer),
            .badge = row.isNull(3) ? Id<Registration>{} : Id<Registration>{row.integer(3)}};
}

/// 30 s after the fifth wrong PIN in a row, twice as long after each further one.
std::chrono::seconds lockAfter(int failures)
{
    if (failures < freeTries)
        return 0s;
    constexpr int doublings = 7; // 30 s × 2⁷ is more than an hour
    return std::min(firstLock * (1 << std::min(failures - freeTries, doublings)), longestLock);
}

QDateTime later(const QDateTime &now, std::chrono::seconds by)
{
    return now.toUTC().addSecs(by.count());
}

std::optional<Failure> wrongWith(const Operator &who)
{
    const QString name = who.name.simplified();
    if (name.isEmpty() || name != who.name || name.size() > longestName)
        return Failure{Failure::Kind::InvalidValue, u"name"_s, u"of an operator"_s};
    return std::nullopt;
}

std::optional<Failure> wrongWithPin(const QString &pin)
{
    if (pin.size() < shortestPin || pin.size() > longestPin)
        return Failure{Failure::Kind::InvalidValue, u"PIN"_s, u"length of a PIN"_s};
    return std::nullopt;
}

int organisersIn(const QList<Operator> &operators)
{
    return int(std::ranges::count(operators, Role::Organiser, &Operator::role));
}

Failure lastOrganiser(const Operator &who)
{
    return {Failure::Kind::InvalidValue, who.name, u"last organiser"_s};
}

/// A badge signs in one operator.
std::optional<Failure> wrongWithBadge(const QList<Operator> &everybody, const Operator &who)
{
    const auto other = std::ranges::find_if(everybody, [&who](const Operator &known) {
        return known.badge == who.badge && known.id != who.id;
    });
    if (!who.badge || other == everybody.end())
        return std::nullopt;
    return Failure{Failure::Kind::AlreadyThere, other->name, u"badge of an operator"_s};
}

/// A taken name is reported with that name.
Failure named(const Operator &who, Failure failure)
{
    if (failure.kind == Failure::Kind::AlreadyThere)
        failure.subject = who.name;
    return failure;
}

/// Neither PIN nor badge code: a journal is passed on.
QJsonObject bodyOf(const Operator &who)
{
    return {{u"name"_s, who.name}, {u"role"_s, nameOf(who.role)}, {u"badge"_s, bool(who.badge)}};
}

Deed operatorChange(const QString &change, QJsonObject body, const QDateTime &at)
{
    body.insert(u"change"_s, change);
    return {.kind = Deed::Kind::OperatorChange,
            .at = at,
            .who = {},
            .door = {},
            .body = std::move(body)};
}

} // namespace

SqliteOperators::SqliteOperators(Session &session, const PinCost &cost)
    : m_session{session}
    , m_cost{cost}
    , m_writer{session}
    , m_selectAll{session.handle(), selectAll}
    , m_selectSecret{session.handle(), selectSecret}
    , m_selectBadge{session.handle(), selectBadge}
    , m_insert{session.handle(), insertOperator}
    , m_update{session.handle(), updateOperator}
    , m_updatePin{session.handle(), updatePin}
    , m_updateTries{session.handle(), updateTries}
    , m_delete{session.handle(), deleteOperator}
{
}

Result<QList<Operator>> SqliteOperators::all() const
{
    Execution row{m_selectAll};
    return rowsOf(row, operatorIn);
}

Result<Operator> SqliteOperators::known(Id<Operator> who) const
{
    const auto everybody = all();
    if (!everybody)
        return everybody.failure();
    const auto found = std::ranges::find(*everybody, who, &Operator::id);
    if (found == everybody->end())
        return Failure{Failure::Kind::NotFound, u"operator"_s, u"row %1"_s.arg(who.value())};
    return *found;
}

Result<Operator> SqliteOperators::add(const Operator &who, const QString &pin, const QDateTime &at)
{
    const auto everybody = all();
    if (!everybody)
        return everybody.failure();
    for (const auto &wrong : {wrongWith(who), wrongWithPin(pin), wrongWithBadge(*everybody, who)}) {
        if (wrong)
            return *wrong;
    }
    if (everybody->isEmpty() && who.role != Role::Organiser)
        return Failure{Failure::Kind::InvalidValue, who.name, u"first operator"_s};
    const auto hash = hashOfPin(pin, m_cost);
    if (!hash)
        return hash.failure();

    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    const auto inserted = Execution{m_insert}
                              .bind(":name", who.name)
                              .bind(":role", nameOf(who.role))
                              .bindUtf8(":pin", *hash)
                              .bind(":registration", who.badge.value())
                              .run();
    if (!inserted)
        return named(who, inserted.failure());
    Operator added = who;
    added.id = Id<Operator>{sqlite3_last_insert_rowid(m_session.handle())};
    if (const auto written = m_writer.write(operatorChange(u"added"_s, bodyOf(who), at)); !written)
        return written.failure();
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    if (everybody->isEmpty())
        work({}); // from now on a name is worth something: whoever works here says who they are
    return added;
}

Result<Done> SqliteOperators::change(const Operator &who, const QString &pin, const QDateTime &at)
{
    const auto before = known(who.id);
    if (!before)
        return before.failure();
    const auto everybody = all();
    if (!everybody)
        return everybody.failure();
    for (const auto &wrong : {wrongWith(who),
                              pin.isEmpty() ? std::nullopt : wrongWithPin(pin),
                              wrongWithBadge(*everybody, who)}) {
        if (wrong)
            return *wrong;
    }
    if (before->role == Role::Organiser && who.role != Role::Organiser
        && organisersIn(*everybody) == 1)
        return lastOrganiser(*before);

    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    const auto updated = Execution{m_update}
                             .bind(":id", who.id.value())
                             .bind(":name", who.name)
                             .bind(":role", nameOf(who.role))
                             .bind(":registration", who.badge.value())
                             .run();
    if (!updated)
        return named(who, updated.failure());
    if (const auto done = pin.isEmpty() ? Result{Done{}} : writePin(who.id, pin); !done)
        return done;
    QJsonObject body = bodyOf(who);
    body.insert(u"before"_s, bodyOf(*before));
    body.insert(u"new_pin"_s, !pin.isEmpty());
    if (auto written = m_writer.write(operatorChange(u"changed"_s, body, at)); !written)
        return written;
    if (auto done = transaction->commit(); !done)
        return done;
    if (m_signedIn && m_signedIn->id == who.id)
        work(who);
    return Done{};
}

Result<Done> SqliteOperators::writePin(Id<Operator> who, const QString &pin)
{
    const auto hash = hashOfPin(pin, m_cost);
    if (!hash)
        return hash.failure();
    return Execution{m_updatePin}.bind(":id", who.value()).bindUtf8(":pin", *hash).run();
}

Result<Done> SqliteOperators::remove(Id<Operator> who, const QDateTime &at)
{
    const auto before = known(who);
    if (!before)
        return before.failure();
    const auto everybody = all();
    if (!everybody)
        return everybody.failure();
    if (before->role == Role::Organiser && organisersIn(*everybody) == 1 && everybody->size() > 1)
        return lastOrganiser(*before);

    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    if (auto done = Execution{m_delete}.bind(":id", who.value()).run(); !done)
        return done;
    if (auto written = m_writer.write(operatorChange(u"removed"_s, bodyOf(*before), at)); !written)
        return written;
    if (auto done = transaction->commit(); !done)
        return done;
    if (m_signedIn && m_signedIn->id == who)
        work({});
    return Done{};
}

Result<std::optional<SqliteOperators::Secret>> SqliteOperators::secretOf(const QString &name) const
{
    Execution row{m_selectSecret};
    row.bind(":name", name.simplified());
    const auto found = row.next();
    if (!found)
        return found.failure();
    if (!*found)
        return std::optional<Secret>{};
    return std::optional{
        Secret{.who = operatorIn(row),
               .hash = row.blob(4),
               .failures = int(row.integer(5)),
               .lockedUntil = QDateTime::fromMSecsSinceEpoch(row.integer(6), Qt::UTC)}};
}

Result<Recognition> SqliteOperators::recognise(const Credentials &credentials, const QDateTime &now)
{
    if (credentials.name.isEmpty())
        return recogniseBadge(credentials.pin);
    const auto secret = secretOf(credentials.name);
    if (!secret)
        return secret.failure();
    return secret->has_value() ? recognisePin(**secret, credentials.pin, now)
                               : refuseUnknown(credentials.pin, now);
}

Result<Recognition> SqliteOperators::recogniseBadge(const QString &code)
{
    const auto parsed = TicketCode::parse(code);
    if (!parsed)
        return Recognition{NotRecognised{}};
    const QString text = parsed->text();
    Execution row{m_selectBadge};
    row.bind(":code", text);
    const auto found = row.next();
    if (!found)
        return found.failure();
    return *found ? Recognition{Recognised{operatorIn(row)}} : Recognition{NotRecognised{}};
}

/// A clock that was set back lengthens no lock: it lasts as long as it would from now on.
Result<Recognition>
SqliteOperators::recognisePin(const Secret &secret, const QString &pin, const QDateTime &now)
{
    if (secret.lockedUntil > now) {
        const QDateTime until
            = std::min(secret.lockedUntil, later(now, lockAfter(secret.failures)));
        if (until < secret.lockedUntil) {
            if (const auto kept = keepTries(secret.who.id, secret.failures, until); !kept)
                return kept.failure();
        }
        return Recognition{LockedOut{until}};
    }
    const auto isRight = isPin(pin, secret.hash);
    if (!isRight)
        return isRight.failure();
    if (!*isRight)
        return countFailure(secret, now);
    if (secret.failures > 0) {
        if (const auto kept = keepTries(secret.who.id, 0, now); !kept)
            return kept.failure();
    }
    return Recognition{Recognised{secret.who}};
}

/// Takes the time of a comparison, so that nobody learns which names there are. The journal does
/// not learn the name either: it may be a PIN in the wrong field.
Result<Recognition> SqliteOperators::refuseUnknown(const QString &pin, const QDateTime &now)
{
    if (const auto hash = hashOfPin(pin, m_cost); !hash)
        return hash.failure();
    const auto written = writeSignIn({{u"outcome"_s, u"unknown_name"_s}}, now);
    return written ? Result{Recognition{NotRecognised{}}} : written.failure();
}

Result<Recognition> SqliteOperators::countFailure(const Secret &secret, const QDateTime &now)
{
    const int failures = secret.failures + 1;
    const bool isLocked = failures >= freeTries;
    const QDateTime until = later(now, lockAfter(failures));
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    const auto counted = Execution{m_updateTries}
                             .bind(":id", secret.who.id.value())
                             .bind(":failures", failures)
                             .bind(":until", isLocked ? until.toMSecsSinceEpoch() : 0)
                             .run();
    if (!counted)
        return counted.failure();
    QJsonObject body{{u"outcome"_s, isLocked ? u"locked"_s : u"wrong_pin"_s},
                     {u"name"_s, secret.who.name},
                     {u"in_a_row"_s, failures}};
    if (isLocked)
        body.insert(u"until"_s, until.toString(Qt::ISODate));
    const auto written = m_writer.write(
        {.kind = Deed::Kind::SignIn, .at = now, .who = {}, .door = {}, .body = body});
    if (!written)
        return written.failure();
    if (const auto done = transaction->commit(); !done)
        return done.failure();
    return isLocked ? Recognition{LockedOut{until}}
                    : Recognition{NotRecognised{freeTries - failures}};
}

Result<Done>
SqliteOperators::keepTries(Id<Operator> who, int failures, const QDateTime &lockedUntil)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    auto done = Execution{m_updateTries}
                    .bind(":id", who.value())
                    .bind(":failures", failures)
                    .bind(":until", failures > 0 ? lockedUntil.toMSecsSinceEpoch() : 0)
                    .run();
    return done ? transaction->commit() : done;
}

Result<Done> SqliteOperators::signIn(const Operator &who, const QDateTime &at)
{
    const auto before = std::pair{m_signedIn, m_session.desk.operatorName};
    work(who);
    auto done = writeSignIn(
        {{u"outcome"_s, u"signed_in"_s}, {u"name"_s, who.name}, {u"role"_s, nameOf(who.role)}}, at);
    if (!done)
        std::tie(m_signedIn, m_session.desk.operatorName) = before;
    return done;
}

Result<Done> SqliteOperators::signOut(const QDateTime &at)
{
    if (!m_signedIn)
        return Done{};
    auto done = writeSignIn({{u"outcome"_s, u"signed_out"_s}, {u"name"_s, m_signedIn->name}}, at);
    if (done)
        work({});
    return done;
}

Result<Done> SqliteOperators::writeSignIn(const QJsonObject &body, const QDateTime &at)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.failure();
    auto written = m_writer.write(
        {.kind = Deed::Kind::SignIn, .at = at, .who = {}, .door = {}, .body = body});
    return written ? transaction->commit() : written;
}

/// From now on every record says so.
void SqliteOperators::work(const std::optional<Operator> &who)
{
    m_signedIn = who;
    m_session.desk.operatorName = who ? who->name : QString{};
}

} // namespace lanyard::db
