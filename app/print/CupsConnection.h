// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

#include <cups/cups.h>

namespace lanyard::print {

struct IppDeleter
{
    void operator()(ipp_t *message) const { ippDelete(message); }
};
using Ipp = std::unique_ptr<ipp_t, IppDeleter>;

/// One connection to a CUPS server, opened when it is needed and again after it broke. Belongs
/// to one thread.
class CupsConnection final
{
public:
    CupsConnection() = default;
    CupsConnection(const QByteArray &host, int port)
        : m_host{host}
        , m_port{port}
    {
    }

    /// The open connection; Unreachable when there is no server.
    [[nodiscard]] Result<http_t *> open();
    void close() { m_http.reset(); }

    /// Sends @p request; a connection that has died meanwhile is opened once more.
    [[nodiscard]] Result<Ipp> ask(const Ipp &request);

private:
    struct HttpCloser
    {
        void operator()(http_t *http) const { httpClose(http); }
    };

    QByteArray m_host; ///< empty: what the system says
    int m_port = 0;
    std::unique_ptr<http_t, HttpCloser> m_http;
};

/// What libcups says about the last request of this thread, about @p subject.
[[nodiscard]] Failure lastFailure(const QString &subject);

/// A request about a printer or one of its jobs.
[[nodiscard]] Ipp requestFor(ipp_op_t operation, const QString &printer);

/// The value of an attribute, or 0 or "" where the answer has none.
[[nodiscard]] int integerOf(ipp_t *answer, const char *name);
[[nodiscard]] QString textOf(ipp_t *answer, const char *name);

} // namespace lanyard::print
