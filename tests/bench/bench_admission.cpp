// SPDX-License-Identifier: Apache-2.0
// bench_admission EVENT FOLDER: scan text in, durable verdict out, in a file of make_busy_event,
// against one bare SQLite insert of a record of the same size into a table that holds as many, with
// the same durability (WAL, synchronous=FULL, one transaction each), in turns on the same disk.
// Prints medians and 99th percentiles of the clock and means of the processor's time in µs, as
// JSON.
#include "app/ports/AttendanceBook.h"
#include "app/ports/Clock.h"
#include "app/ports/DoorBook.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"
#include "app/usecases/AdmitAttendee.h"
#include "db/sqlite/SqliteEventFiles.h"
#include "tests/bench/BusyEvent.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTimeZone>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace lanyard;
using namespace lanyard::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 4000;

struct RealClock final : Clock
{
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// The journal's columns without its keys, its triggers and the folds over it.
class BareInsert final
{
public:
    BareInsert(const QString &path, const QString &event)
    {
        sqlite3_open(path.toUtf8().constData(), &m_db);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("ATTACH '" + event.toUtf8() + "' AS event");
        run("CREATE TABLE record AS SELECT * FROM event.journal");
        run("DETACH event");
        run("PRAGMA wal_checkpoint(TRUNCATE)");
        sqlite3_prepare_v2(m_db,
                           "INSERT INTO record VALUES (NULL, randomblob(16), ?1, ?2, 'admission', "
                           "randomblob(16), randomblob(16), 'Main 1', "
                           "'{\"claim\":\"00000000-0000-4000-8000-000000000000\","
                           "\"operator\":\"Olive\",\"verdict\":\"admitted\"}', "
                           "randomblob(32), randomblob(32), ?2 * 65536)",
                           -1,
                           &m_insert,
                           nullptr);
    }
    ~BareInsert()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(BareInsert)

    [[nodiscard]] bool operator()(qint64 i)
    {
        sqlite3_bind_int64(m_insert, 1, i);
        sqlite3_bind_int64(m_insert, 2, QDateTime::currentMSecsSinceEpoch());
        return sqlite3_step(m_insert) == SQLITE_DONE && sqlite3_reset(m_insert) == SQLITE_OK;
    }

private:
    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            std::exit(1);
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

class Stopwatch final
{
public:
    void start()
    {
        m_processor = std::clock();
        m_timer.start();
    }
    void stop()
    {
        m_clock.push_back(double(m_timer.nsecsElapsed()) / 1000.0);
        m_spent += double(std::clock() - m_processor) * 1e6 / CLOCKS_PER_SEC;
    }
    [[nodiscard]] double at(double part)
    {
        std::sort(m_clock.begin(), m_clock.end());
        return m_clock[size_t(part * double(m_clock.size() - 1))];
    }
    [[nodiscard]] double processor() const { return m_spent / double(m_clock.size()); }

private:
    QElapsedTimer m_timer;
    std::clock_t m_processor = 0;
    std::vector<double> m_clock;
    double m_spent = 0;
};

void print(const char *who, Stopwatch &watch, const char *end)
{
    std::printf("\"%s_us\": %.1f, \"%s_p99_us\": %.1f, \"%s_processor_us\": %.1f%s",
                who,
                watch.at(0.5),
                who,
                watch.at(0.99),
                who,
                watch.processor(),
                end);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    const QDir folder{words[2]};
    const db::SqliteEventFiles files{folder.filePath(u"cache"_s)};
    BareInsert bare{folder.filePath(u"bare.db"_s), words[1]};
    const auto file = files.open(words[1], EventFiles::Access::Write, {u"Main 1"_s, u"Olive"_s});
    if (!file)
        return 1;
    const Door door = (*file)->doors().doors()->constFirst();
    const RealClock clock;
    const AdmitAttendee admit{
        (*file)->registrations(), (*file)->doors(), (*file)->journal(), clock, QTimeZone::utc()};

    // The last twentieth of the people has not come yet.
    const qint64 people = (*file)->attendance().attendance({})->registrations;
    const qint64 step = people / 20 / rounds;
    Stopwatch ours;
    Stopwatch theirs;
    for (int i = 0; i < rounds; ++i) {
        ours.start();
        const auto verdict = admit(codeOf(people - 1 - i * step), door);
        ours.stop();
        if (!verdict || !std::holds_alternative<Admitted>(*verdict))
            return 1;
        theirs.start();
        const bool done = bare(i);
        theirs.stop();
        if (!done)
            return 1;
    }
    std::printf("{");
    print("ours", ours, ", ");
    print("rival", theirs, "}\n");
    return 0;
}
