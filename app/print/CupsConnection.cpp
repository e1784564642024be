// SPDX-License-Identifier: Apache-2.0
#include "app/print/CupsConnection.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

constexpr int connectTimeoutMs = 3000;
constexpr double answerTimeoutSeconds = 10;

/// Called when nothing came for answerTimeoutSeconds: gives up.
int giveUp(http_t *, void *)
{
    return 0;
}

bool connectionLost(ipp_status_t status)
{
    return status == IPP_STATUS_ERROR_INTERNAL || status == IPP_STATUS_ERROR_SERVICE_UNAVAILABLE
        || status == IPP_STATUS_ERROR_CUPS_UPGRADE_REQUIRED;
}

Failure::Kind kindOf(ipp_status_t status)
{
    // Only the statuses that mean something to us; there are dozens.
    if (status == IPP_STATUS_ERROR_NOT_FOUND || status == IPP_STATUS_ERROR_GONE)
        return Failure::Kind::NotFound;
    if (status == IPP_STATUS_ERROR_FORBIDDEN || status == IPP_STATUS_ERROR_NOT_AUTHENTICATED
        || status == IPP_STATUS_ERROR_NOT_AUTHORIZED)
        return Failure::Kind::NotPermitted;
    if (status == IPP_STATUS_ERROR_TOO_MANY_JOBS || status == IPP_STATUS_ERROR_BUSY
        || status == IPP_STATUS_ERROR_TEMPORARY || status == IPP_STATUS_ERROR_TIMEOUT)
        return Failure::Kind::Busy;
    if (connectionLost(status))
        return Failure::Kind::Unreachable;
    return Failure::Kind::Rejected;
}

} // namespace

Result<http_t *> CupsConnection::open()
{
    if (!m_http) {
        const QByteArray host = m_host.isEmpty() ? QByteArray{cupsServer()} : m_host;
        const int port = m_port > 0 ? m_port : ippPort();
        m_http.reset(httpConnect2(host.constData(),
                                  port,
                                  nullptr,
                                  AF_UNSPEC,
                                  cupsEncryption(),
                                  1,
                                  connectTimeoutMs,
                                  nullptr));
        if (!m_http) {
            return Failure{
                Failure::Kind::Unreachable, u"CUPS"_s, QString::fromUtf8(cupsLastErrorString())};
        }
        httpSetTimeout(m_http.get(), answerTimeoutSeconds, &giveUp, nullptr);
    }
    return m_http.get();
}

Result<Ipp> CupsConnection::ask(const Ipp &request)
{
    for (int attempt = 0;; ++attempt) {
        const auto http = open();
        if (!http)
            return http.failure();
        Ipp answer{cupsSendRequest(*http, request.get(), "/", ippLength(request.get()))
                           == HTTP_STATUS_CONTINUE
                       ? cupsGetResponse(*http, "/")
                       : nullptr};
        if (answer && ippGetStatusCode(answer.get()) <= IPP_STATUS_OK_EVENTS_COMPLETE)
            return answer;
        const Failure failure = lastFailure({});
        if (answer)
            return failure;
        close();
        if (attempt == 1)
            return Failure{Failure::Kind::Unreachable, u"CUPS"_s, failure.detail};
    }
}

Failure lastFailure(const QString &subject)
{
    return {kindOf(cupsLastError()), subject, QString::fromUtf8(cupsLastErrorString())};
}

Ipp requestFor(ipp_op_t operation, const QString &printer)
{
    std::array<char, 1024> uri{};
    httpAssembleURIf(HTTP_URI_CODING_ALL,
                     uri.data(),
                     static_cast<int>(uri.size()),
                     "ipp",
                     nullptr,
                     "localhost",
                     0,
                     "/printers/%s",
                     printer.toUtf8().constData());
    Ipp request{ippNewRequest(operation)};
    // The spooler talks about a job in the language that it came in.
    ipp_attribute_t *language
        = ippFindAttribute(request.get(), "attributes-natural-language", IPP_TAG_LANGUAGE);
    ippSetString(request.get(), &language, 0, "en");
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.data());
    ippAddString(request.get(),
                 IPP_TAG_OPERATION,
                 IPP_TAG_NAME,
                 "requesting-user-name",
                 nullptr,
                 cupsUser());
    return request;
}

int integerOf(ipp_t *answer, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    return attribute ? ippGetInteger(attribute, 0) : 0;
}

QString textOf(ipp_t *answer, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    const char *text = attribute ? ippGetString(attribute, 0, nullptr) : nullptr;
    return text ? QString::fromUtf8(text) : QString{};
}

} // namespace lanyard::print
