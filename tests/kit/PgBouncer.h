// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/kit/PostgresServer.h"

namespace lanyard::tests {

/// A PgBouncer in transaction mode before a PostgresServer.
class PgBouncer final
{
    Q_DISABLE_COPY_MOVE(PgBouncer)

public:
    explicit PgBouncer(const PostgresServer &server)
        : m_server{server}
    {
    }
    ~PgBouncer()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(-1);
        }
    }

    [[nodiscard]] static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("pgbouncer"),
                                              {QStringLiteral("/usr/sbin"),
                                               QStringLiteral("/usr/bin"),
                                               QStringLiteral("/usr/local/bin")});
    }

    /// With so few sessions at the server that every client shares one with others.
    [[nodiscard]] bool begin(int sessions)
    {
        m_port = freePort();
        const bool written = write(QStringLiteral("users.txt"), "\"lanyard\" \"secret\"\n")
            && write(QStringLiteral("pgbouncer.ini"),
                     QStringLiteral("[databases]\n"
                                    "* = host=%1 port=%2\n"
                                    "[pgbouncer]\n"
                                    "listen_addr = 127.0.0.1\n"
                                    "listen_port = %3\n"
                                    "unix_socket_dir =\n"
                                    "auth_type = scram-sha-256\n"
                                    "auth_file = %1/users.txt\n"
                                    "pool_mode = transaction\n"
                                    "default_pool_size = %4\n"
                                    "logfile = %1/pgbouncer.log\n")
                         .arg(m_server.folder())
                         .arg(m_server.port())
                         .arg(m_port)
                         .arg(sessions)
                         .toUtf8());
        if (!written)
            return false;
        m_server.underling().prepare(
            m_process, program(), {m_server.path(QStringLiteral("pgbouncer.ini"))});
        m_process.start();
        const QByteArray probe
            = QStringLiteral("host=127.0.0.1 port=%1 dbname=postgres").arg(m_port).toUtf8();
        QElapsedTimer waited;
        waited.start();
        while (m_process.state() != QProcess::NotRunning && !waited.hasExpired(60'000)) {
            if (PQping(probe.constData()) == PQPING_OK)
                return true;
            m_process.waitForFinished(20);
        }
        return false;
    }
    [[nodiscard]] int port() const { return m_port; }

private:
    [[nodiscard]] bool write(const QString &name, const QByteArray &content) const
    {
        QFile file{m_server.path(name)};
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            && m_server.underling().owns(file.fileName());
    }

    const PostgresServer &m_server;
    QProcess m_process;
    int m_port = 0;
};

} // namespace lanyard::tests
