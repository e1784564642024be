// SPDX-License-Identifier: Apache-2.0
#include "db/hub/ConnectionOptions.h"

#include <QDir>

#include <libpq-fe.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::hub {

namespace {

/// Of libpq's complaint nothing is told: it quotes the URL, password included.
Failure notAUrl()
{
    return {Failure::Kind::InvalidValue, u"URL"_s, u"not a postgresql:// URL"_s};
}

QList<Target>
targetsOf(const QByteArray &hosts, const QByteArray &addresses, const QByteArray &ports)
{
    const QByteArrayList host = hosts.split(',');
    const QByteArrayList address = addresses.split(',');
    const QByteArrayList port = ports.split(',');
    QList<Target> targets;
    for (qsizetype i = 0; i < std::max(host.size(), address.size()); ++i) {
        targets.append({host.value(i),
                        port.size() == 1 ? port.constFirst() : port.value(i),
                        address.value(i)});
    }
    return targets;
}

} // namespace

Result<ConnectionOptions> ConnectionOptions::read(const HubMembership &membership)
{
    const QByteArray url = membership.url.toUtf8();
    if (!url.startsWith("postgresql://") && !url.startsWith("postgres://"))
        return notAUrl();
    char *complaint = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> parsed{
        PQconninfoParse(url.constData(), &complaint), PQconninfoFree};
    PQfreemem(complaint);
    if (!parsed)
        return notAUrl();

    ConnectionOptions options;
    for (const PQconninfoOption *option = parsed.get(); option->keyword; ++option) {
        if (option->val)
            options.m_pairs.append(Pair{option->keyword, option->val});
    }
    options.m_targets
        = targetsOf(options.take("host"), options.take("hostaddr"), options.take("port"));
    if (!membership.certificate.isEmpty() && !options.writeCertificate(membership.certificate))
        return Failure{Failure::Kind::ReadOnly, QDir::tempPath(), {}};

    // A line that died is noticed although nobody says so.
    options.addDefault("tcp_user_timeout", "10000"); // ms
    options.addDefault("keepalives_idle", "10"); // s
    options.addDefault("keepalives_interval", "3");
    options.addDefault("keepalives_count", "3");
    // Would ask a Kerberos server, and wait for it.
    options.addDefault("gssencmode", "disable");
    options.addDefault("fallback_application_name", "lanyard");
    options.addDefault("client_encoding", "UTF8");
    return options;
}

QList<ConnectionOptions::Pair> ConnectionOptions::pairsFor(const Target &target) const
{
    QList<Pair> pairs = m_pairs;
    if (!target.host.isEmpty())
        pairs.append(Pair{"host", target.host});
    if (!target.address.isEmpty())
        pairs.append(Pair{"hostaddr", target.address});
    if (!target.port.isEmpty())
        pairs.append(Pair{"port", target.port});
    return pairs;
}

bool ConnectionOptions::verify() const
{
    return std::any_of(m_pairs.cbegin(), m_pairs.cend(), [](const Pair &pair) {
        return pair.first == "sslmode" && pair.second.startsWith("verify-");
    });
}

void ConnectionOptions::addDefault(const char *keyword, const QByteArray &value)
{
    const auto isIt = [&](const Pair &pair) { return pair.first == keyword; };
    if (std::none_of(m_pairs.cbegin(), m_pairs.cend(), isIt))
        m_pairs.append(Pair{keyword, value});
}

QByteArray ConnectionOptions::take(const char *keyword)
{
    QByteArray value;
    m_pairs.removeIf([&](const Pair &pair) {
        if (pair.first != keyword)
            return false;
        value = pair.second;
        return true;
    });
    return value;
}

bool ConnectionOptions::writeCertificate(const QByteArray &pem)
{
    m_certificate
        = std::make_shared<QTemporaryFile>(QDir::temp().filePath(u"lanyard-XXXXXX.pem"_s));
    if (!m_certificate->open() || m_certificate->write(pem) != pem.size()
        || !m_certificate->flush())
        return false;
    [[maybe_unused]] const QByteArray replaced = take("sslrootcert");
    m_pairs.append(Pair{"sslrootcert", m_certificate->fileName().toLocal8Bit()});
    addDefault("sslmode", "verify-full");
    return true;
}

} // namespace lanyard::hub
