// SPDX-License-Identifier: Apache-2.0
// Whole event files and a hub of their own: bench_hub_files FILE FOLDER. FILE (of make_busy_event)
// is shared, a second desk joins, then writes records while it is apart and comes back. Beside it
// PostgreSQL's own programs carry the same rows.
#include "app/ports/AttendanceBook.h"
#include "app/ports/DoorBook.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"
#include "app/usecases/JoinEvent.h"
#include "app/usecases/SyncUntilDone.h"
#include "db/hub/Founding.h"
#include "db/hub/PostgresHub.h"
#include "db/sqlite/SqliteEventFiles.h"
#include "tests/bench/BusyEvent.h"
#include "tests/kit/PostgresServer.h"

#include <QCoreApplication>

#include <cstdio>

using namespace lanyard;
using namespace lanyard::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 writtenApart = 10'000;

double secondsOf(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    if (!work())
        std::exit(1);
    return double(timer.nsecsElapsed()) / 1e9;
}

/// A desk at an event file, and its way to the hub.
class Desk final
{
public:
    Desk(const EventFiles &files, QString path, QString name, HubMembership membership)
        : m_files{files}
        , m_path{std::move(path)}
        , m_name{std::move(name)}
        , m_membership{std::move(membership)}
    {
    }

    bool open()
    {
        m_file.reset();
        auto opened = m_files.open(m_path, EventFiles::Access::Write, {m_name, {}});
        if (opened)
            m_file = *std::move(opened);
        return bool(m_file);
    }
    bool share()
    {
        return hub::foundHub(m_membership, m_file->event(), 15s)
            && m_file->ledger().share(m_membership) && sync();
    }
    bool join(const Event &event)
    {
        auto joined
            = JoinEvent{m_files}({m_path, {m_name, {}}}, event.id, event.name, m_membership);
        if (joined)
            m_file = *std::move(joined);
        return joined && sync();
    }
    bool sync()
    {
        hub::PostgresHub hub{m_membership, m_file->event().id};
        SyncUntilDone untilDone{m_file->ledger(), hub, m_name, computerTime()};
        const auto state = untilDone([](const HubState &) { return true; }, 20s);
        if (!state)
            qWarning("%s: %s", qPrintable(m_name), qPrintable(state.failure().detail));
        return bool(state);
    }
    [[nodiscard]] EventFile &file() const { return *m_file; }

private:
    const EventFiles &m_files;
    QString m_path;
    QString m_name;
    HubMembership m_membership;
    std::unique_ptr<EventFile> m_file;
};

/// Each is durable when the next one begins, as at a door.
bool admitMany(EventFile &file)
{
    const auto doors = file.doors().doors();
    for (qint64 i = 0; i < writtenApart; ++i) {
        const auto who = file.registrations().findByCode(*TicketCode::parse(codeOf(i)));
        if (!who || !*who)
            return false;
        const auto done = file.journal().append(
            {.kind = Deed::Kind::Admission,
             .at = QDateTime::currentDateTimeUtc(),
             .who = (*who)->id,
             .door = doors->constFirst().id,
             .body = {{u"verdict"_s, u"admitted"_s},
                      {u"claim"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                      {u"entry"_s, u"0"_s}}});
        if (!done)
            return false;
    }
    return true;
}

/// The same rows by COPY: out of the database, and into a table of another name.
bool copyRows(const tests::PostgresServer &server, const QUuid &run)
{
    const QString path = server.path(u"rows"_s);
    const tests::Sql sql{server.plain()};
    [[maybe_unused]] const auto out
        = sql.run(u"COPY (SELECT * FROM ev WHERE inc = '%1') TO '%2'"_s.arg(
            run.toString(QUuid::WithoutBraces), path));
    [[maybe_unused]] const auto in
        = sql.run(u"CREATE TABLE again (LIKE ev INCLUDING ALL); COPY again FROM '%1'"_s.arg(path));
    return sql.run(u"SELECT count(*) FROM again"_s) == QStringList{QString::number(writtenApart)};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    tests::PostgresServer server;
    for (const QString &setting : {u"shared_buffers=256MB"_s, u"max_wal_size=1GB"_s})
        server.set(setting);
    if (!server.begin()) {
        std::fprintf(stderr, "%s\n", server.why().constData());
        return 1;
    }
    const HubMembership membership{tests::PostgresServer::urlAt(server.port())};
    const QDir folder{words[2]};
    const db::SqliteEventFiles files{folder.filePath(u"cache"_s)};
    Desk first{files, words[1], u"Main 1"_s, membership};
    Desk second{files, folder.filePath(u"second.lanyard"_s), u"Main 2"_s, membership};
    if (!first.open())
        return 1;

    const double shared = secondsOf([&] { return first.share(); });
    const double joined = secondsOf([&] {
        return second.join(first.file().event()) && second.open() // with what came
            && second.file().registrations().findByCode(*TicketCode::parse(codeOf(0)));
    });
    const double dumped
        = secondsOf([&] { return server.dump(u"postgres"_s, server.path(u"dump"_s)); });

    const double written = secondsOf([&] { return admitMany(second.file()); });
    const double converged = secondsOf([&] { return second.sync() && first.sync(); });
    if (*first.file().ledger().digest() != *second.file().ledger().digest())
        return 1;
    const QUuid run = second.file().ledger().incarnation();
    const double copied = secondsOf([&] { return copyRows(server, run); });
    std::printf("{\"people\": %lld, \"share_s\": %.2f, \"join_s\": %.2f, \"dump_s\": %.2f, "
                "\"records\": %lld, \"write_s\": %.2f, \"converge_s\": %.2f, \"copy_s\": %.2f}\n",
                first.file().attendance().attendance({})->registrations,
                shared,
                joined,
                dumped,
                writtenApart,
                written,
                converged,
                copied);
    return 0;
}
