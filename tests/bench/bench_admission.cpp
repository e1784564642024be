// SPDX-License-Identifier: Apache-2.0
// Scan text in, durable verdict out, against one bare SQLite insert with the same durability (WAL,
// synchronous=FULL, one transaction each), in turns on the same disk. Prints medians in µs as JSON.
#include "app/ports/Clock.h"
#include "app/ports/DoorBook.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"
#include "app/ports/RegistrationIntake.h"
#include "app/usecases/AdmitAttendee.h"
#include "db/sqlite/SqliteEventFiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 4000;

struct RealClock final : Clock
{
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

QString codeOf(int i)
{
    return u"TICKET-%1"_s.arg(i, 8, 10, QChar{u'0'});
}

void import(EventFile &file, int people)
{
    const auto intake = file.intake().begin(RegistrationIntake::Aim::Store);
    for (int i = 0; i < people; ++i) {
        const auto fate = (*intake)->take({*TicketCode::parse(codeOf(i)),
                                           u"Standard"_s,
                                           Standing::Confirmed,
                                           u"Guest %1"_s.arg(i),
                                           u"Company"_s,
                                           {},
                                           {},
                                           {},
                                           {},
                                           {},
                                           {}});
        if (!fate)
            std::exit(1);
    }
    if (!(*intake)->commit({u"bench"_s, {}, QDateTime::currentDateTimeUtc(), people, 0},
                           Intake::Missing::Keep))
        std::exit(1);
}

class BareInsert final
{
public:
    explicit BareInsert(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_db);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE admission (code TEXT NOT NULL, at INTEGER NOT NULL)");
        sqlite3_prepare_v2(m_db, "INSERT INTO admission VALUES (?, ?)", -1, &m_insert, nullptr);
    }
    ~BareInsert()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(BareInsert)

    void operator()(const QString &code)
    {
        const QByteArray text = code.toUtf8();
        sqlite3_bind_text(m_insert, 1, text.constData(), int(text.size()), SQLITE_STATIC);
        sqlite3_bind_int64(m_insert, 2, QDateTime::currentMSecsSinceEpoch());
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            std::exit(1);
        sqlite3_reset(m_insert);
    }

private:
    void run(const char *sql) { sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr); }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

double at(std::vector<qint64> &nanoseconds, double part)
{
    std::sort(nanoseconds.begin(), nanoseconds.end());
    return double(nanoseconds[size_t(part * double(nanoseconds.size() - 1))]) / 1000.0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QTemporaryDir folder{argc > 1 ? QString::fromLocal8Bit(argv[1]) + u"/bench-XXXXXX"_s
                                        : QString{}};
    const db::SqliteEventFiles files{folder.filePath(u"cache"_s)};
    const QDate today = QDate::currentDate();
    const Event event{{}, u"Bench"_s, today.addDays(-1), today.addDays(1), "UTC"};
    Door open;
    open.name = u"Open"_s;
    open.opens = QDateTime::currentDateTimeUtc().addDays(-1);
    open.closes = QDateTime::currentDateTimeUtc().addDays(1);
    const QString path = folder.filePath(u"event.lanyard"_s);
    if (!files.create(path, event, {open}))
        return 1;
    const auto file = files.open(path, EventFiles::Access::Write, {u"bench"_s, {}});
    if (!file)
        return 1;
    import(**file, 100000);
    const Door door = (*file)->doors().doors()->constFirst();
    const RealClock clock;
    const AdmitAttendee admit{
        (*file)->registrations(), (*file)->doors(), (*file)->journal(), clock, QTimeZone::utc()};
    BareInsert bare{folder.filePath(u"bare.db"_s)};

    std::vector<qint64> ours;
    std::vector<qint64> theirs;
    for (int i = 0; i < rounds; ++i) {
        const QString code = codeOf(i * 25);
        QElapsedTimer timer;
        timer.start();
        const auto verdict = admit(code, door);
        ours.push_back(timer.nsecsElapsed());
        if (!verdict || !std::holds_alternative<Admitted>(*verdict))
            return 1;
        timer.restart();
        bare(code);
        theirs.push_back(timer.nsecsElapsed());
    }
    std::printf(
        "{\"ours_us\": %.1f, \"ours_p99_us\": %.1f, \"rival_us\": %.1f, \"rival_p99_us\": %.1f}\n",
        at(ours, 0.5),
        at(ours, 0.99),
        at(theirs, 0.5),
        at(theirs, 0.99));
    return 0;
}
