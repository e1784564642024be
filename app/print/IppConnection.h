// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>

#include <chrono>
#include <memory>

#include <cups/cups.h>

namespace lanyard::print {

struct IppDeleter
{
    void operator()(ipp_t *message) const { ippDelete(message); }
};
using Ipp = std::unique_ptr<ipp_t, IppDeleter>;

/// Who speaks IPP, and how long a silence is accepted from it.
struct IppServer
{
    QByteArray host; ///< empty: the CUPS server that the system or CUPS_SERVER names
    int port = 0; ///< 0: the one that the system names
    QByteArray resource = "/"; ///< the path that requests go to
    bool encrypted = false; ///< from the first byte on
    std::chrono::milliseconds patience{5000}; ///< for one request, from connecting to its answer
};

/// One connection to a server, opened when it is needed and again after it broke. Belongs to one
/// thread, and stays where it is.
class IppConnection final
{
public:
    explicit IppConnection(const IppServer &server)
        : m_server{server}
    {
    }
    IppConnection(const IppConnection &) = delete;
    IppConnection &operator=(const IppConnection &) = delete;

    /// Sends @p request; a connection that has died meanwhile is opened once more, so it must be
    /// one that may be sent twice.
    [[nodiscard]] Result<Ipp> ask(const Ipp &request);

    /// Sends @p request with @p document behind it, once. No answer (nullptr): it may have arrived.
    [[nodiscard]] Result<Ipp> hand(const Ipp &request, const QByteArray &document);

private:
    struct HttpCloser
    {
        void operator()(http_t *http) const { httpClose(http); }
    };

    [[nodiscard]] Result<http_t *> open();
    [[nodiscard]] Result<Ipp> answered(Ipp answer);
    [[nodiscard]] static int goOnWaiting(http_t *http, void *connection);

    IppServer m_server;
    QDeadlineTimer m_deadline; ///< of the request that is under way
    std::unique_ptr<http_t, HttpCloser> m_http;
};

} // namespace lanyard::print
