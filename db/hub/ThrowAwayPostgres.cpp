// SPDX-License-Identifier: Apache-2.0
#include "db/hub/ThrowAwayPostgres.h"

#include "db/hub/Founding.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <chrono>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::hub {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds patience = 60s; // of a slow disk
const QString log = u"log"_s; // file
constexpr int poll = 20; // ms
constexpr int enough = 10'000; // ms, to end in order

/// The folder of the newest PostgreSQL; empty where there is none.
QString programs()
{
    const QString first = u"initdb"_s;
    const QDir versions{u"/usr/lib/postgresql"_s};
    QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(found.begin(), found.end(), [](const QString &left, const QString &right) {
        return left.toInt() > right.toInt();
    });
    for (const QString &version : found) {
        const QString folder = versions.filePath(version + u"/bin"_s);
        if (QFileInfo{folder + u'/' + first}.isExecutable())
            return folder;
    }
    const QString elsewhere = QStandardPaths::findExecutable(first);
    return elsewhere.isEmpty() ? QString{} : QFileInfo{elsewhere}.path();
}

/// Whose the server is to be where we are root, which it refuses to be; null: our own.
const passwd *underling()
{
    if (::geteuid() != 0)
        return nullptr;
    const passwd *user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

/// Of a program that ends when this one does, also if that crashes.
void prepare(QProcess &process, const QString &program, const QStringList &arguments)
{
    QStringList all{u"--pdeathsig"_s, u"KILL"_s};
    if (const passwd *user = underling()) {
        all += {u"--reuid"_s,
                QString::number(user->pw_uid),
                u"--regid"_s,
                QString::number(user->pw_gid),
                u"--clear-groups"_s};
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(u"/"_s);
    process.setProgram(u"setpriv"_s);
    process.setArguments(all + QStringList{program} + arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // Ctrl-C is meant for the program that is seen; it ends this one itself.
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
}

class Server final : public ThrowAwayHub
{
public:
    ~Server() override
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(enough)) {
            m_process.kill();
            m_process.waitForFinished(enough);
        }
    }

    HubMembership membership() const override { return at(m_folder.path()); }
    HubMembership nowhere() const override { return at(m_folder.filePath(u"nobody"_s)); }

    Result<Done> begin(const QString &programs)
    {
        if (!m_folder.isValid() || !isTheServers(m_folder.path()))
            return Failure{Failure::Kind::NotPermitted, QDir::tempPath(), {}};
        QProcess makes;
        prepare(makes,
                programs + u"/initdb"_s,
                {u"--pgdata"_s,
                 data(),
                 u"--username=lanyard"_s,
                 u"--encoding=UTF8"_s,
                 u"--no-locale"_s,
                 u"--no-sync"_s,
                 u"--auth=trust"_s});
        makes.start();
        const bool ended = makes.waitForFinished(int(std::chrono::milliseconds{patience}.count()));
        if (!ended || makes.exitStatus() != QProcess::NormalExit || makes.exitCode() != 0)
            return broken(ended ? QString::fromLocal8Bit(makes.readAll()) : makes.errorString());
        prepare(m_process,
                programs + u"/postgres"_s,
                {u"-D"_s,
                 data(),
                 u"-k"_s,
                 m_folder.path(),
                 u"-c"_s,
                 u"listen_addresses="_s,
                 u"-c"_s,
                 u"port=5432"_s, // the name of the socket, no more
                 u"-c"_s,
                 u"max_wal_size=64MB"_s,
                 u"-c"_s,
                 u"fsync=off"_s}); // nothing of it outlives this program
        m_process.setStandardOutputFile(m_folder.filePath(log));
        m_process.start();
        return waitUntilItAnswers();
    }

private:
    static HubMembership at(const QString &folder)
    {
        return {u"postgresql://lanyard@/postgres?host=%1&port=5432"_s.arg(
            QString::fromLatin1(QUrl::toPercentEncoding(folder)))};
    }
    static Failure broken(const QString &words)
    {
        return {Failure::Kind::Unexpected, u"PostgreSQL"_s, words.trimmed()};
    }
    static bool isTheServers(const QString &folder)
    {
        const passwd *user = underling();
        return !user
            || ::chown(QFile::encodeName(folder).constData(), user->pw_uid, user->pw_gid) == 0;
    }
    QString data() const { return m_folder.filePath(u"data"_s); }

    bool answers() const
    {
        const auto events = eventsAt(membership(), patience);
        return events || events.failure().kind == Failure::Kind::NotFound; // none yet
    }

    Result<Done> waitUntilItAnswers()
    {
        const Clock::time_point until = Clock::now() + patience;
        while (Clock::now() < until) {
            if (answers())
                return Done{};
            if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(poll))
                break;
        }
        QFile said{m_folder.filePath(log)};
        const QByteArray words = said.open(QIODevice::ReadOnly) ? said.readAll() : QByteArray{};
        return broken(words.isEmpty() ? m_process.errorString() : QString::fromLocal8Bit(words));
    }

    QTemporaryDir m_folder{QDir::tempPath() + u"/lanyard-hub-XXXXXX"_s}; ///< of a socket: short
    QProcess m_process;
};

} // namespace

Result<std::unique_ptr<ThrowAwayHub>> ThrowAwayPostgres::begin() const
{
    const QString folder = programs();
    if (folder.isEmpty())
        return Failure{Failure::Kind::NotFound, u"PostgreSQL"_s, {}};
    auto server = std::make_unique<Server>();
    if (const auto begun = server->begin(folder); !begun)
        return begun.failure();
    return std::unique_ptr<ThrowAwayHub>{std::move(server)};
}

} // namespace lanyard::hub
