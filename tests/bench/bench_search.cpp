// SPDX-License-Identifier: Apache-2.0
// bench_search EVENT: every prefix of what 300 people of the event would type, against
// `LIKE '%…%'` on the columns that are searched; looking codes up, against one bare prepared
// SELECT; making the keys of everybody. Prints JSON.
#include "app/ports/RegistrationBook.h"
#include "db/sqlite/KeyFileMaker.h"
#include "db/sqlite/SearchSpelling.h"
#include "db/sqlite/SqliteEventFiles.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 300;
constexpr int shown = 30; // as the desk does
constexpr int everyLike = 500; // the rival takes a quarter of a second each time
constexpr int codes = 50'000;

using Random = std::mt19937;

double at(std::vector<qint64> &nanoseconds, double part)
{
    std::sort(nanoseconds.begin(), nanoseconds.end());
    return double(nanoseconds[size_t(part * double(nanoseconds.size() - 1))]) / 1000.0;
}

/// Of this thread: other programs do not count.
qint64 cpuNanoseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

template<typename Job>
qint64 timeOf(Job job)
{
    const qint64 start = cpuNanoseconds();
    job();
    return cpuNanoseconds() - start;
}

std::vector<Registration> everybody(const RegistrationBook &book)
{
    std::vector<Registration> all;
    const auto read = book.forEach([&](const Registration &who) {
        all.push_back(who);
        return true;
    });
    if (!read || all.empty())
        std::exit(1);
    return all;
}

QString withOneError(QString text, Random &random)
{
    if (text.size() < 5)
        return text;
    const qsizetype place = qsizetype(random() % size_t(text.size() - 1));
    switch (random() % 4) {
    case 0: return text.remove(place, 1);
    case 1: return text.insert(place, u'e');
    case 2: return text.replace(place, 1, u'a');
    default: {
        const QChar first = text[place];
        text[place] = text[place + 1];
        text[place + 1] = first;
        return text;
    }
    }
}

/// What somebody of this name and these papers would say or show.
QStringList spokenBy(const Registration &who, db::SearchSpeller &speller, Random &random)
{
    const auto name = db::charactersOf(who.name);
    const auto latin = speller.latin(name, db::SearchSpeller::Reading::Name);
    const QString pinyin = QString::fromUtf8(latin.text());
    QString apart = pinyin;
    const QByteArrayView parts = latin.parts();
    for (qsizetype i = parts.size() - 1; i > 0; --i)
        apart.insert(parts[i], u' ');
    QStringList words = who.name.split(u' ', Qt::SkipEmptyParts);
    std::reverse(words.begin(), words.end());
    return {who.name,
            pinyin,
            apart,
            QString::fromUtf8(latin.initials().text()),
            words.join(u' '),
            withOneError(pinyin, random),
            who.phone.right(4),
            who.phone,
            who.email,
            who.order,
            who.code.text(),
            who.company,
            who.name % u' ' % who.company};
}

QStringList queriesOf(const std::vector<Registration> &all)
{
    Random random{20261128};
    db::SearchSpeller speller;
    QStringList queries;
    for (int i = 0; i < people; ++i) {
        for (const QString &text : spokenBy(all[random() % all.size()], speller, random)) {
            const bool chinese = !text.isEmpty() && db::isHan(text[0].unicode());
            for (qsizetype size = chinese ? 1 : 2; size <= std::min<qsizetype>(text.size(), 24);
                 ++size)
                queries.append(text.left(size));
        }
    }
    return queries;
}

class Bare final
{
public:
    explicit Bare(const QString &path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr);
        prepare("SELECT * FROM registration WHERE code = ?", m_byCode);
        prepare("SELECT * FROM registration WHERE name LIKE ?1 OR company LIKE ?1 OR email LIKE ?1"
                " OR phone LIKE ?1 OR order_number LIKE ?1 OR code LIKE ?1 LIMIT 30",
                m_like);
    }
    ~Bare()
    {
        sqlite3_finalize(m_byCode);
        sqlite3_finalize(m_like);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(Bare)

    qsizetype lookUp(const QString &code) { return read(m_byCode, code); }
    qsizetype like(const QString &text) { return read(m_like, u'%' % text % u'%'); }

private:
    void prepare(const char *sql, sqlite3_stmt *&statement)
    {
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            std::exit(1);
    }
    /// The number of bytes in all columns, read as text.
    static qsizetype read(sqlite3_stmt *statement, const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        sqlite3_bind_text(statement, 1, utf8.constData(), int(utf8.size()), SQLITE_STATIC);
        qsizetype size = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                const auto *text = sqlite3_column_text(statement, column);
                size += text ? sqlite3_column_bytes(statement, column) : 0;
            }
        }
        sqlite3_reset(statement);
        return size;
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_byCode = nullptr;
    sqlite3_stmt *m_like = nullptr;
};

double secondsToMakeKeys(const std::vector<Registration> &all, const QString &folder)
{
    const qint64 time = timeOf([&] {
        const auto maker = db::KeyFileMaker::inFolder(folder);
        for (const Registration &who : all)
            maker->add(who.id.value(),
                       {who.code.text(), who.name, who.company, who.email, who.phone, who.order});
        if (!maker->finishAs(folder + u"/people.keys"_s))
            std::exit(1);
    });
    return double(time) / 1e9;
}

void benchSearch(const RegistrationBook &book, Bare &bare, const QStringList &queries)
{
    std::vector<qint64> ours;
    std::vector<qint64> theirs;
    const auto find = [&](const QString &text) {
        if (!book.find(text, shown))
            std::exit(1);
    };
    find(u"zz"_s); // opens or makes the keys
    for (qsizetype i = 0; i < queries.size(); ++i) {
        ours.push_back(timeOf([&] { find(queries[i]); }));
        if (i % everyLike == 0)
            theirs.push_back(timeOf([&] { bare.like(queries[i]); }));
    }
    std::printf("\"queries\": %lld, \"ours_p50_us\": %.1f, \"ours_p99_us\": %.1f, "
                "\"ours_max_us\": %.1f, \"rival_p50_us\": %.1f, \"rival_p99_us\": %.1f, ",
                static_cast<long long>(queries.size()),
                at(ours, 0.5),
                at(ours, 0.99),
                at(ours, 1.0),
                at(theirs, 0.5),
                at(theirs, 0.99));
}

void benchLookUp(const RegistrationBook &book, Bare &bare, const std::vector<Registration> &all)
{
    Random random{7};
    std::vector<qint64> ours;
    std::vector<qint64> theirs;
    for (int i = 0; i < codes; ++i) {
        const QString scanned = all[random() % all.size()].code.text();
        const QString other = all[random() % all.size()].code.text();
        ours.push_back(timeOf([&] {
            const auto found = book.findByCode(*TicketCode::parse(scanned));
            if (!found || !*found)
                std::exit(1);
        }));
        theirs.push_back(timeOf([&] {
            if (bare.lookUp(other) == 0)
                std::exit(1);
        }));
    }
    std::printf("\"lookup_us\": %.2f, \"rival_lookup_us\": %.2f, ", at(ours, 0.5), at(theirs, 0.5));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    if (argc != 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const QTemporaryDir folder;
    const db::SqliteEventFiles files{folder.filePath(u"cache"_s)};
    const auto file = files.open(path, EventFiles::Access::Read, {});
    if (!file)
        return 1;
    const RegistrationBook &book = (*file)->registrations();
    const std::vector<Registration> all = everybody(book);
    Bare bare{path};

    std::printf("{");
    benchSearch(book, bare, queriesOf(all));
    benchLookUp(book, bare, all);
    std::printf("\"keys_cpu_s\": %.2f}\n", secondsToMakeKeys(all, folder.path()));
    return 0;
}
