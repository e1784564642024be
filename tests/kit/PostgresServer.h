// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>
#include <QThread>

#include <libpq-fe.h>

#include <memory>

#include <arpa/inet.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lanyard::tests {

/// A port of 127.0.0.1 that nobody listens at just now; 0 if there is none.
inline int freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    const bool found = ::bind(probe, any, size) == 0 && ::getsockname(probe, any, &size) == 0;
    ::close(probe);
    return found ? ntohs(address.sin_port) : 0;
}

/// Programs that refuse to work as root are run as somebody else; and end with this program, also
/// if it crashes (not before: only with the thread that started them).
class Underling final
{
public:
    Underling()
    {
        if (::geteuid() != 0)
            return;
        for (const char *name : {"postgres", "nobody"}) {
            m_user = ::getpwnam(name);
            if (m_user)
                break;
        }
    }

    [[nodiscard]] bool owns(const QString &path) const
    {
        return !m_user
            || ::chown(QFile::encodeName(path).constData(), m_user->pw_uid, m_user->pw_gid) == 0;
    }
    void prepare(QProcess &process, const QString &program, const QStringList &arguments) const
    {
        QStringList all{QStringLiteral("--pdeathsig"), QStringLiteral("KILL")};
        if (m_user) {
            all += {QStringLiteral("--reuid"),
                    QString::number(m_user->pw_uid),
                    QStringLiteral("--regid"),
                    QString::number(m_user->pw_gid),
                    QStringLiteral("--clear-groups")};
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(QStringLiteral("/"));
        process.setProgram(QStringLiteral("setpriv"));
        process.setArguments(all + QStringList{program} + arguments);
        process.setProcessChannelMode(QProcess::MergedChannels);
    }
    bool
    run(const QString &program, const QStringList &arguments, QByteArray *output = nullptr) const
    {
        QProcess process;
        prepare(process, program, arguments);
        process.start();
        const bool ended = process.waitForFinished(120'000);
        if (output)
            *output = process.readAll();
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

private:
    const passwd *m_user = nullptr; ///< nobody else needed: we are not root
};

/// A PostgreSQL of this test alone, on a port of 127.0.0.1 and a socket in a folder of its own.
/// Everything is over when it is.
class PostgresServer final
{
    Q_DISABLE_COPY_MOVE(PostgresServer)

public:
    PostgresServer() = default;
    ~PostgresServer() { kill(); }

    /// Where Debian or the path has it; empty where it is not installed.
    [[nodiscard]] static QString programs()
    {
        QDir versions{QStringLiteral("/usr/lib/postgresql")};
        const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (auto version = found.crbegin(); version != found.crend(); ++version) {
            const QString folder = versions.filePath(*version + QStringLiteral("/bin"));
            if (QFile::exists(folder + QStringLiteral("/initdb")))
                return folder;
        }
        return QFileInfo{QStandardPaths::findExecutable(QStringLiteral("initdb"))}.path();
    }
    [[nodiscard]] static bool isInstalled()
    {
        return QFile::exists(programs() + QStringLiteral("/initdb"));
    }

    /// Before begin(), as `name=value`: instead of what is small enough for tests.
    void set(const QString &setting) { m_settings.append(setting); }

    /// False: why() says what went wrong.
    [[nodiscard]] bool begin()
    {
        QFile password{m_folder.filePath(QStringLiteral("password"))};
        if (!password.open(QIODevice::WriteOnly) || password.write("secret\n") < 0)
            return false;
        password.close();
        m_port = freePort();
        return m_underling.owns(m_folder.path()) && m_underling.owns(password.fileName())
            && m_underling.run(programs() + QStringLiteral("/initdb"),
                               {QStringLiteral("--pgdata"),
                                data(),
                                QStringLiteral("--username=lanyard"),
                                QStringLiteral("--encoding=UTF8"),
                                QStringLiteral("--no-locale"),
                                QStringLiteral("--no-sync"),
                                QStringLiteral("--auth-local=trust"),
                                QStringLiteral("--auth-host=scram-sha-256"),
                                QStringLiteral("--pwfile"),
                                password.fileName()},
                               &m_why)
            && start();
    }
    [[nodiscard]] QByteArray why() const { return m_why; }

    /// Again after kill(), with what was committed before.
    [[nodiscard]] bool start()
    {
        QElapsedTimer waited;
        waited.start();
        // Right after a kill -9, its children may still hold the shared memory.
        while (!waited.hasExpired(60'000)) {
            m_process = std::make_unique<QProcess>();
            m_underling.prepare(*m_process, programs() + QStringLiteral("/postgres"), arguments());
            m_process->setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
            m_process->start();
            while (m_process->state() != QProcess::NotRunning && !waited.hasExpired(60'000)) {
                if (answers())
                    return true;
                m_process->waitForFinished(20);
            }
            QThread::msleep(50);
        }
        QFile log{m_folder.filePath(QStringLiteral("log"))};
        if (log.open(QIODevice::ReadOnly))
            m_why = log.readAll();
        return false;
    }
    /// As a power cut does.
    void kill()
    {
        if (!m_process)
            return;
        m_process->kill();
        m_process->waitForFinished(-1);
        m_process.reset();
    }

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// How the hub is reached at that port, here or by way of somebody else.
    [[nodiscard]] static QString urlAt(int port,
                                       const QString &database = QStringLiteral("postgres"),
                                       const QString &user = QStringLiteral("lanyard"))
    {
        return QStringLiteral("postgresql://%1:secret@127.0.0.1:%2/%3")
            .arg(user)
            .arg(port)
            .arg(database);
    }
    /// For tests that speak SQL themselves: over the socket, which asks for no password.
    [[nodiscard]] QByteArray plain(const QString &database = QStringLiteral("postgres")) const
    {
        return QStringLiteral("host=%1 port=%2 user=lanyard dbname=%3")
            .arg(m_folder.path())
            .arg(m_port)
            .arg(database)
            .toUtf8();
    }

    [[nodiscard]] bool dump(const QString &database, const QString &file) const
    {
        return client(QStringLiteral("pg_dump"), database, {QStringLiteral("--file"), file});
    }
    /// Into an empty database.
    [[nodiscard]] bool restore(const QString &database, const QString &file) const
    {
        return script(database, file);
    }
    /// A file for psql, with variables as `name=value`.
    [[nodiscard]] bool
    script(const QString &database, const QString &file, const QStringList &variables = {}) const
    {
        QStringList arguments{QStringLiteral("--no-psqlrc"),
                              QStringLiteral("--quiet"),
                              QStringLiteral("--set=ON_ERROR_STOP=1"),
                              QStringLiteral("--file"),
                              file};
        for (const QString &variable : variables)
            arguments += {QStringLiteral("--set"), variable};
        return client(QStringLiteral("psql"), database, arguments);
    }
    /// A file that the server's user may write, too.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const Underling &underling() const { return m_underling; }

private:
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QStringList arguments() const
    {
        QStringList all{QStringLiteral("-D"),
                        data(),
                        QStringLiteral("-k"),
                        m_folder.path(),
                        QStringLiteral("-p"),
                        QString::number(m_port)};
        for (const QString &setting : m_settings) // of two, the later one holds
            all += {QStringLiteral("-c"), setting};
        return all;
    }
    [[nodiscard]] bool answers() const { return PQping(plain().constData()) == PQPING_OK; }
    [[nodiscard]] bool
    client(const QString &program, const QString &database, const QStringList &arguments) const
    {
        return m_underling.run(
            programs() + u'/' + program,
            QStringList{QStringLiteral("--dbname"), QString::fromUtf8(plain(database))}
                + arguments);
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/pgXXXXXX")}; ///< sockets: short
    Underling m_underling;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_why;
    QStringList m_settings{QStringLiteral("listen_addresses=127.0.0.1"),
                           QStringLiteral("shared_buffers=16MB"),
                           QStringLiteral("max_connections=60"),
                           QStringLiteral("max_wal_size=64MB")};
    int m_port = 0;
};

/// SQL as a test wants it: blocking, by text.
class Sql final
{
    Q_DISABLE_COPY_MOVE(Sql)

public:
    explicit Sql(const QByteArray &connection)
        : m_handle{PQconnectdb(connection.constData())}
    {
        if (PQstatus(m_handle) != CONNECTION_OK)
            qFatal("%s", PQerrorMessage(m_handle));
    }
    ~Sql() { PQfinish(m_handle); }

    /// Rows of the last statement, their columns joined by `|`.
    QStringList run(const QString &sql) const
    {
        PGresult *result = PQexec(m_handle, sql.toUtf8().constData());
        const auto status = PQresultStatus(result);
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
            qWarning("%s", PQresultErrorMessage(result));
        QStringList rows;
        for (int row = 0; row < PQntuples(result); ++row) {
            QStringList columns;
            for (int column = 0; column < PQnfields(result); ++column)
                columns.append(QString::fromUtf8(PQgetvalue(result, row, column)));
            rows.append(columns.join(u'|'));
        }
        PQclear(result);
        return rows;
    }

    /// Whether it may be done at all.
    bool does(const QString &sql) const
    {
        PGresult *result = PQexec(m_handle, sql.toUtf8().constData());
        const auto status = PQresultStatus(result);
        PQclear(result);
        return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
    }

private:
    PGconn *m_handle;
};

} // namespace lanyard::tests
