// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Connection.h"
#include "db/sqlite/Statement.h"
#include "tests/store/StoreKit.h"

#include <random>

using namespace lanyard;
using namespace lanyard::tests;
using namespace Qt::StringLiterals;
using Kind = Deed::Kind;

namespace {

constexpr auto selectJournal = "SELECT * FROM journal ORDER BY position";
constexpr auto selectFolds = {"SELECT * FROM deed ORDER BY position",
                              "SELECT * FROM presence ORDER BY registration, door",
                              "SELECT * FROM occupancy ORDER BY door",
                              "SELECT * FROM answer ORDER BY registration, door, question",
                              "SELECT * FROM print_job ORDER BY number"};

/// Every row as SQLite answers it, types included; none if it cannot be read to its end.
std::optional<QByteArray> rowsOf(const db::Connection &database, const char *sql)
{
    constexpr int mostRows = 100'000; // a page that leads back to itself has no end
    sqlite3_stmt *select = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql, -1, &select, nullptr) != SQLITE_OK)
        return std::nullopt;
    QByteArray rows;
    int count = 0;
    while (sqlite3_step(select) == SQLITE_ROW && ++count < mostRows) {
        for (int i = 0; i < sqlite3_column_count(select); ++i) {
            rows += char('0' + sqlite3_column_type(select, i));
            rows.append(static_cast<const char *>(sqlite3_column_blob(select, i)),
                        sqlite3_column_bytes(select, i));
            rows += '|';
        }
        rows += '\n';
    }
    const bool whole = sqlite3_finalize(select) == SQLITE_OK && count < mostRows;
    return whole ? std::optional{rows} : std::nullopt;
}

std::optional<QByteArray> journalOf(const QString &path)
{
    const auto database = db::Connection::open(path, db::Connection::Mode::ReadFrozen);
    return database ? rowsOf(*database, selectJournal) : std::nullopt;
}

std::optional<QByteArray> foldsOf(const QString &path)
{
    const auto database = db::Connection::open(path, db::Connection::Mode::ReadFrozen);
    if (!database)
        return std::nullopt;
    QByteArray all;
    for (const char *sql : selectFolds) {
        const auto rows = rowsOf(*database, sql);
        if (!rows)
            return std::nullopt;
        all += *rows;
    }
    return all;
}

} // namespace

class DamagedJournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        file = folder.fresh();
        QVERIFY(file);
        work();
        QCOMPARE(problemsOf(*file), QStringList{});
        file.reset();
        whole = folder.bytes();
        journal = *journalOf(folder.path());
        folds = *foldsOf(folder.path());
        QVERIFY(journal.count("\n") > 600);
    }

    void everyDamagedRecordIsReported_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {20261124U, 1U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void everyDamagedRecordIsReported()
    {
        QFETCH(const quint32, seed);
        std::mt19937 random{seed};
        int hits = 0;
        for (int trial = 0; trial < 500; ++trial) {
            const EventFolder copy;
            const QByteArray damaged = flipped(random, 0, whole.size());
            QVERIFY(copy.write(damaged));
            hits += journalOf(copy.path()) != journal;
            checkReported(copy, trial);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(hits > 50, qPrintable(u"only %1 trials hit the journal"_s.arg(hits)));
    }

    void damageWhereItHurtsMostIsReported()
    {
        constexpr qsizetype page = 4096;
        std::mt19937 random{20261124};
        for (int trial = 0; trial < 500; ++trial) { // header, schema, heads of pages
            const EventFolder copy;
            const qsizetype begin = qsizetype(random() % quint32(whole.size() / page)) * page;
            QVERIFY(copy.write(flipped(random, begin, begin == 0 ? page : 112)));
            checkReported(copy, trial);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aFileThatEndsTooSoonIsReported()
    {
        std::mt19937 random{20261124};
        for (int trial = 0; trial < 100; ++trial) {
            const EventFolder copy;
            const auto kept = qsizetype(random() % quint32(whole.size()));
            QVERIFY(copy.write(whole.first(kept)));
            for (const Access access : {Access::Read, Access::Write}) {
                const auto opened = copy.open(access);
                QVERIFY2(!opened || !problemsOf(**opened).isEmpty(),
                         qPrintable(QString::number(kept)));
            }
        }
    }

    void aTornLogLosesItsEndAndNothingElse()
    {
        const EventFolder source;
        auto desk = source.fresh();
        QVERIFY(desk);
        LANYARD_VERIFY_DONE(import(*desk, {aDraft(u"CODE-1"_s, u"Ada"_s)}));
        const auto ada = personWith(*desk, u"CODE-1");
        const Door door = firstDoor(*desk);
        for (int i = 0; i < 40; ++i)
            LANYARD_VERIFY_DONE(desk->journal().append(
                aDeed(i % 2 ? Kind::Exit : Kind::Admission, *ada, door, noon.addSecs(i))));
        QFile log{source.path() + u"-wal"_s};
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray frames = log.readAll();
        QVERIFY(frames.size() > 40 * 4096);

        std::mt19937 random{20261124};
        for (int trial = 0; trial < 60; ++trial) {
            const EventFolder copy;
            QVERIFY(copy.write(source.bytes()));
            QFile torn{copy.path() + u"-wal"_s};
            QVERIFY(torn.open(QIODevice::WriteOnly));
            const auto kept = qsizetype(random() % quint32(frames.size()));
            QCOMPARE(torn.write(frames.first(kept)), qint64{kept});
            torn.close();
            const auto opened = copy.open();
            if (!opened) // what made the file an event file lies in the log that is gone
                continue;
            QCOMPARE(problemsOf(**opened), QStringList{});
        }
    }

private:
    void checkReported(const EventFolder &copy, int trial)
    {
        const bool isWhole = journalOf(copy.path()) == journal;
        const bool isSame = isWhole && foldsOf(copy.path()) == folds;
        const auto opened = copy.open(Access::Read);
        const bool reported = !opened || !problemsOf(**opened).isEmpty();
        QVERIFY2(reported || isSame, qPrintable(u"trial %1: %2"_s.arg(trial).arg(where)));
    }

    /// @p range bytes from @p begin on are the target; between 1 and 64 of them in a row change.
    QByteArray flipped(std::mt19937 &random, qsizetype begin, qsizetype range)
    {
        QByteArray bytes = whole;
        const qsizetype length = 1 + qsizetype(random() % 64);
        const qsizetype first = begin + qsizetype(random() % quint32(range));
        for (qsizetype i = first; i < qMin(first + length, bytes.size()); ++i)
            bytes[i] = char(bytes[i] ^ char(1 + random() % 255));
        where = u"%1 bytes from %2"_s.arg(length).arg(first);
        return bytes;
    }

    void work()
    {
        QList<RegistrationDraft> drafts;
        for (int i = 0; i < 200; ++i)
            drafts.append(aDraft(u"CODE-%1"_s.arg(i), u"Guest %1"_s.arg(i)));
        LANYARD_VERIFY_DONE(import(*file, drafts));
        const Door door = firstDoor(*file);
        for (int i = 0; i < 200; ++i) {
            const auto who = personWith(*file, u"CODE-%1"_s.arg(i));
            QVERIFY(who);
            workOn(*who, door, i);
        }
    }
    void workOn(const Registration &who, const Door &door, int i)
    {
        Journal &records = file->journal();
        const QDateTime at = noon.addSecs(i);
        Deed admission = aDeed(i % 9 == 0 ? Kind::Override : Kind::Admission, who, door, at);
        admission.body.insert(u"answers"_s, QJsonObject{{u"diet"_s, u"vegan %1"_s.arg(i)}});
        LANYARD_VERIFY_DONE(records.append(admission));
        PrintJob job{.id = QUuid::createUuid(),
                     .who = who.id,
                     .templateName = u"conference-a6"_s,
                     .printer = u"Front"_s,
                     .state = PrintJob::State::Printed,
                     .spoolerJob = i,
                     .message = {}};
        LANYARD_VERIFY_DONE(records.recordPrint(job, at));
        if (i % 3 == 0)
            LANYARD_VERIFY_DONE(records.append(aDeed(Kind::Exit, who, door, at.addSecs(60))));
        if (i % 4 == 0)
            LANYARD_VERIFY_DONE(records.append(aDeed(Kind::Refusal, who, door, at.addSecs(70))));
        if (i % 5 == 0)
            takeBack(who, door, at.addSecs(80));
        if (i % 2 == 0) {
            LANYARD_VERIFY_DONE(records.append({.kind = Kind::Refusal,
                                                .at = at,
                                                .who = {},
                                                .door = door.id,
                                                .body = {{u"scanned"_s, u"WiFi %1"_s.arg(i)}}}));
        }
    }
    void takeBack(const Registration &who, const Door &door, const QDateTime &at)
    {
        const auto last = file->journal().lastAdmission(who.id, door.id);
        LANYARD_VERIFY_DONE(last);
        Deed undo = aDeed(Kind::Undo, who, door, at);
        undo.body = {
            {u"undoes"_s,
             QJsonObject{{u"incarnation"_s, (*last)->id.incarnation.toString(QUuid::WithoutBraces)},
                         {u"seq"_s, (*last)->id.seq}}},
            {u"reason"_s, u"wrong person"_s}};
        LANYARD_VERIFY_DONE(file->journal().append(undo));
    }

    EventFolder folder;
    std::unique_ptr<EventFile> file;
    QByteArray whole;
    QByteArray journal;
    QByteArray folds;
    QString where;
};

QTEST_GUILESS_MAIN(DamagedJournalTest)
#include "tst_DamagedJournal.moc"
