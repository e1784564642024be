// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Ledger.h"
#include "app/ports/Result.h"

#include <QByteArray>
#include <QList>
#include <QTemporaryFile>

#include <memory>
#include <utility>

namespace lanyard::hub {

/// A server to try: the hub's URL may name several, as `postgresql://a:5432,b:5433/…`.
struct Target
{
    QByteArray host;
    QByteArray port; ///< empty: the usual one
    QByteArray address = {}; ///< of the host; empty: the host is none that has to be looked up
};

/// What libpq is told: the URL's content, and what Lanyard adds to it.
class ConnectionOptions final
{
public:
    using Pair = std::pair<QByteArray, QByteArray>; ///< keyword and value

    /// InvalidValue where it is no URL that libpq understands.
    [[nodiscard]] static Result<ConnectionOptions> read(const HubMembership &membership);

    [[nodiscard]] const QList<Target> &targets() const { return m_targets; }
    /// The server has to show a certificate that somebody vouches for.
    [[nodiscard]] bool verify() const;
    [[nodiscard]] QList<Pair> pairsFor(const Target &target) const;

private:
    ConnectionOptions() = default;
    void addDefault(const char *keyword, const QByteArray &value);
    [[nodiscard]] QByteArray take(const char *keyword);
    [[nodiscard]] bool writeCertificate(const QByteArray &pem);

    QList<Pair> m_pairs;
    QList<Target> m_targets;
    std::shared_ptr<QTemporaryFile> m_certificate; ///< libpq reads certificates from files only
};

} // namespace lanyard::hub
