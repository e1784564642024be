// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Connection.h"

#include "db/hub/SqlState.h"

#include <QStringList>

#include <libpq-fe.h>

#include <algorithm>
#include <vector>

#include <poll.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace lanyard::hub {

namespace {

constexpr int binary = 1;

QString firstLineOf(const char *message)
{
    return QString::fromUtf8(message).section(u'\n', 0, 0).simplified();
}

} // namespace

void Connection::Finish::operator()(pg_conn *handle) const
{
    PQfinish(handle);
}

Connection::Connection(const HubMembership &membership)
    : m_options{ConnectionOptions::read(membership)}
{
}

void Connection::close()
{
    m_handle.reset();
}

Result<Done> Connection::open(const Deadline &deadline)
{
    m_sqlState.clear();
    m_isBroken = false;
    close();
    const auto targets = resolvedTargets(deadline);
    if (!targets)
        return targets.failure();

    Result<Done> opened = Failure{Failure::Kind::Unreachable, {}, {}};
    for (qsizetype i = 0; i < targets->size(); ++i) {
        opened = openAt(targets->at(i), deadline.share(int(targets->size() - i)));
        if (opened || opened.failure().kind != Failure::Kind::Unreachable)
            break;
    }
    return opened;
}

Result<QList<Target>> Connection::resolvedTargets(const Deadline &deadline)
{
    if (!m_options)
        return m_options.failure();
    QList<Target> resolved;
    std::optional<Failure> trouble;
    for (const Target &target : m_options->targets()) {
        if (!target.address.isEmpty() || NameLookup::isAddress(target.host)) {
            resolved.append(target);
            continue;
        }
        const auto addresses = m_names.addressesOf(target.host, deadline);
        if (!addresses) {
            trouble = addresses.failure();
            continue;
        }
        for (const QByteArray &address : *addresses)
            resolved.append({target.host, target.port, address});
    }
    if (resolved.isEmpty())
        return trouble.value_or(Failure{Failure::Kind::Unreachable, {}, {}});
    std::stable_partition(resolved.begin(), resolved.end(), [this](const Target &target) {
        return !m_lastHost.isEmpty() && target.host + target.address == m_lastHost;
    });
    return resolved;
}

Result<Done> Connection::openAt(const Target &target, const Deadline &deadline)
{
    const auto pairs = m_options->pairsFor(target);
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (const auto &[keyword, value] : pairs) {
        keywords.push_back(keyword.constData());
        values.push_back(value.constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);

    m_handle.reset(PQconnectStartParams(keywords.data(), values.data(), 0));
    if (!m_handle || PQstatus(m_handle.get()) == CONNECTION_BAD)
        return refused(m_handle.get());
    PQsetErrorVerbosity(m_handle.get(), PQERRORS_VERBOSE);
    for (auto next = PGRES_POLLING_WRITING; next != PGRES_POLLING_OK;) {
        if (!waitFor(next == PGRES_POLLING_READING ? POLLIN : POLLOUT, deadline)) {
            close();
            return Failure{Failure::Kind::Unreachable,
                           QString::fromUtf8(target.host),
                           u"no connection in time"_s};
        }
        const auto status = PQstatus(m_handle.get());
        next = PQconnectPoll(m_handle.get());
        if (next == PGRES_POLLING_FAILED)
            return refusedWhile(status);
    }
    if (PQsetnonblocking(m_handle.get(), 1) != 0)
        return refused(m_handle.get());
    m_lastHost = target.host + target.address;
    return Done{};
}

Result<Rows>
Connection::run(const char *sql, const Parameters &parameters, const Deadline &deadline)
{
    m_sqlState.clear();
    m_isBroken = false;
    const auto values = parameters.values();
    const auto lengths = parameters.lengths();
    const std::vector<int> formats(values.size(), binary);
    const int sent = PQsendQueryParams(m_handle.get(),
                                       sql,
                                       parameters.count(),
                                       parameters.types().data(),
                                       values.data(),
                                       lengths.data(),
                                       formats.data(),
                                       binary);
    if (sent != 1)
        return broken();
    return answer(deadline);
}

Result<Done> Connection::runScript(const QByteArray &sql, const Deadline &deadline)
{
    m_sqlState.clear();
    m_isBroken = false;
    if (PQsendQuery(m_handle.get(), sql.constData()) != 1)
        return broken();
    const auto answered = answer(deadline);
    if (!answered)
        return answered.failure();
    return Done{};
}

/// The last result, or the first failure.
Result<Rows> Connection::answer(const Deadline &deadline)
{
    if (auto trouble = flush(deadline))
        return *trouble;
    Rows::Handle last;
    std::optional<Failure> failure;
    for (;;) {
        if (auto trouble = receive(deadline))
            return *trouble;
        Rows::Handle result{PQgetResult(m_handle.get())};
        if (!result)
            break;
        const auto status = PQresultStatus(result.get());
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && !failure)
            failure = failed(result.get());
        last = std::move(result);
    }
    if (PQstatus(m_handle.get()) == CONNECTION_BAD) {
        m_isBroken = true;
        close();
    }
    if (failure)
        return *failure;
    return Rows{std::move(last)};
}

bool Connection::waitFor(short events, const Deadline &deadline) const
{
    for (;;) {
        pollfd socket{.fd = PQsocket(m_handle.get()), .events = events, .revents = 0};
        const int ready = poll(&socket, 1, int(deadline.left().count()));
        if (ready >= 0 || errno != EINTR)
            return ready > 0;
    }
}

/// Reads meanwhile: a server that waits for its answers to be taken takes nothing more.
std::optional<Failure> Connection::flush(const Deadline &deadline)
{
    for (;;) {
        const int rest = PQflush(m_handle.get());
        if (rest < 0)
            return broken();
        if (rest == 0)
            return {};
        if (!waitFor(POLLIN | POLLOUT, deadline))
            return timedOut();
        if (PQconsumeInput(m_handle.get()) != 1)
            return broken();
    }
}

std::optional<Failure> Connection::receive(const Deadline &deadline)
{
    while (PQisBusy(m_handle.get()) == 1) {
        if (!waitFor(POLLIN, deadline))
            return timedOut();
        if (PQconsumeInput(m_handle.get()) != 1)
            return broken();
    }
    return {};
}

bool Connection::isBroken() const
{
    return m_isBroken || isBreak(m_sqlState);
}

bool Connection::speaksUtf8() const
{
    return QByteArrayView{PQparameterStatus(m_handle.get(), "server_encoding")} == "UTF8";
}

Failure Connection::timedOut()
{
    const QString host = QString::fromUtf8(PQhost(m_handle.get()));
    close();
    return {Failure::Kind::Busy, host, u"no answer in time"_s};
}

Failure Connection::broken()
{
    Failure failure{Failure::Kind::Unreachable,
                    QString::fromUtf8(PQhost(m_handle.get())),
                    firstLineOf(PQerrorMessage(m_handle.get()))};
    m_isBroken = true;
    close();
    return failure;
}

Failure Connection::refused(const pg_conn *handle)
{
    const QByteArray message = handle ? PQerrorMessage(handle) : "out of memory";
    m_sqlState = sqlStateIn(message);
    Failure failure{kindOf(m_sqlState),
                    handle ? QString::fromUtf8(PQhost(handle)) : QString{},
                    firstLineOf(message.constData())};
    close();
    return failure;
}

/// libpq has no codes of its own, and its words depend on the language. A line that breaks is told
/// as that of a system call in each of them.
Failure Connection::refusedWhile(int status)
{
    Failure failure = refused(m_handle.get());
    if (status == CONNECTION_SSL_STARTUP && m_options->verify()
        && !failure.detail.contains(u"SYSCALL"_s)) {
        failure.kind = Failure::Kind::InvalidValue;
        failure.subject = u"certificate"_s;
    }
    return failure;
}

/// Of the message only its first part: details quote rows, with what is personal in them.
Failure Connection::failed(const pg_result *result)
{
    m_sqlState = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (m_sqlState.isEmpty()) { // libpq's own: the line broke
        m_isBroken = true;
        message = PQresultErrorMessage(result);
    }
    return {
        kindOf(m_sqlState),
        QString::fromUtf8(PQhost(m_handle.get())),
        QStringList{QString::fromLatin1(m_sqlState), firstLineOf(message)}.join(u' ').trimmed()};
}

} // namespace lanyard::hub
