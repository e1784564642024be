// SPDX-License-Identifier: Apache-2.0
#include "app/print/IppConnection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

constexpr int longestConnectMs = 1500;
/// How often a silent connection looks at the clock.
constexpr double tickSeconds = 0.1;

Failure::Kind kindOf(ipp_status_t status)
{
    // Only the statuses that mean something to us; there are dozens.
    if (status == IPP_STATUS_ERROR_NOT_FOUND || status == IPP_STATUS_ERROR_GONE)
        return Failure::Kind::NotFound;
    if (status == IPP_STATUS_ERROR_FORBIDDEN || status == IPP_STATUS_ERROR_NOT_AUTHENTICATED
        || status == IPP_STATUS_ERROR_NOT_AUTHORIZED)
        return Failure::Kind::NotPermitted;
    if (status == IPP_STATUS_ERROR_TOO_MANY_JOBS || status == IPP_STATUS_ERROR_BUSY
        || status == IPP_STATUS_ERROR_TEMPORARY || status == IPP_STATUS_ERROR_TIMEOUT
        || status == IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS)
        return Failure::Kind::Busy;
    if (status == IPP_STATUS_ERROR_INTERNAL || status == IPP_STATUS_ERROR_SERVICE_UNAVAILABLE
        || status == IPP_STATUS_ERROR_CUPS_UPGRADE_REQUIRED)
        return Failure::Kind::Unreachable;
    return Failure::Kind::Rejected;
}

/// What libcups says about the last request of this thread.
Failure lastFailure(const QByteArray &host)
{
    return {kindOf(cupsLastError()),
            host.isEmpty() ? u"CUPS"_s : QString::fromUtf8(host),
            QString::fromUtf8(cupsLastErrorString())};
}

} // namespace

int IppConnection::goOnWaiting(http_t *, void *connection)
{
    return static_cast<IppConnection *>(connection)->m_deadline.hasExpired() ? 0 : 1;
}

Result<http_t *> IppConnection::open()
{
    if (m_http)
        return m_http.get();
    const QByteArray host = m_server.host.isEmpty() ? QByteArray{cupsServer()} : m_server.host;
    const int port = m_server.port > 0 ? m_server.port : ippPort();
    const auto left = std::clamp(int(m_deadline.remainingTime()), 1, longestConnectMs);
    m_http.reset(httpConnect2(host.constData(),
                              port,
                              nullptr,
                              AF_UNSPEC,
                              HTTP_ENCRYPTION_IF_REQUESTED,
                              1,
                              left,
                              nullptr));
    if (!m_http)
        return Failure{
            Failure::Kind::Unreachable, lastFailure(host).subject, lastFailure(host).detail};
    httpSetTimeout(m_http.get(), tickSeconds, &goOnWaiting, this);
    // Only now, so that the handshake, too, is held to the deadline.
    const auto encryption = m_server.encrypted ? HTTP_ENCRYPTION_ALWAYS : cupsEncryption();
    if (encryption != HTTP_ENCRYPTION_IF_REQUESTED
        && httpEncryption(m_http.get(), encryption) < 0) {
        m_http.reset();
        return Failure{
            Failure::Kind::Unreachable, lastFailure(host).subject, lastFailure(host).detail};
    }
    return m_http.get();
}

Result<Ipp> IppConnection::answered(Ipp answer)
{
    if (ippGetStatusCode(answer.get()) <= IPP_STATUS_OK_EVENTS_COMPLETE)
        return answer;
    return lastFailure(m_server.host);
}

Result<Ipp> IppConnection::ask(const Ipp &request)
{
    m_deadline.setRemainingTime(m_server.patience);
    for (int attempt = 0;; ++attempt) {
        const auto http = open();
        if (!http)
            return http.failure();
        const char *resource = m_server.resource.constData();
        const auto status
            = cupsSendRequest(*http, request.get(), resource, ippLength(request.get()));
        Ipp answer{status == HTTP_STATUS_CONTINUE ? cupsGetResponse(*http, resource) : nullptr};
        if (answer)
            return answered(std::move(answer));
        Failure failure = lastFailure(m_server.host);
        failure.kind = Failure::Kind::Unreachable;
        m_http.reset();
        if (attempt == 1 || m_deadline.hasExpired())
            return failure;
    }
}

Result<Ipp> IppConnection::hand(const Ipp &request, const QByteArray &document)
{
    m_deadline.setRemainingTime(m_server.patience);
    const auto http = open();
    if (!http)
        return http.failure();
    const auto size = static_cast<std::size_t>(document.size());
    const char *resource = m_server.resource.constData();
    auto status = cupsSendRequest(*http, request.get(), resource, ippLength(request.get()) + size);
    if (status == HTTP_STATUS_CONTINUE)
        status = cupsWriteRequestData(*http, document.constData(), size);
    Ipp answer{status == HTTP_STATUS_CONTINUE ? cupsGetResponse(*http, resource) : nullptr};
    if (answer)
        return answered(std::move(answer));
    m_http.reset();
    return Ipp{};
}

} // namespace lanyard::print
