// SPDX-License-Identifier: Apache-2.0
// Makes the event file that the measurements of the journal work on, the same for the same numbers
// but for the random ids:
// make_busy_event FILE REGISTRATIONS RECORDS. Everybody is imported as an import does it, and every
// record is written as a desk does it, but for the transaction: all of them share one.
#include "app/ports/DoorBook.h"
#include "app/ports/RegistrationIntake.h"
#include "db/sqlite/JournalWriter.h"
#include "db/sqlite/SqliteEventFiles.h"
#include "tests/bench/BusyEvent.h"

#include <QCoreApplication>

#include <cstdio>

using namespace lanyard;
using namespace lanyard::bench;
using namespace Qt::StringLiterals;

namespace {

const QDateTime opening{QDate{2026, 1, 1}, QTime{8, 0}, Qt::UTC};

RegistrationDraft person(qint64 i)
{
    return {*TicketCode::parse(codeOf(i)),
            u"Standard"_s,
            Standing::Confirmed,
            u"Guest %1"_s.arg(i),
            u"Company %1"_s.arg(i % 5000),
            {},
            u"guest%1@example.org"_s.arg(i),
            {},
            u"ORDER-%1"_s.arg(i / 3),
            {},
            {}};
}

Result<Done> import(EventFile &file, qint64 people)
{
    const auto intake = file.intake().begin(RegistrationIntake::Aim::Store);
    if (!intake)
        return intake.failure();
    for (qint64 i = 0; i < people; ++i) {
        if (const auto fate = (*intake)->take(person(i)); !fate)
            return fate.failure();
    }
    return (*intake)->commit({u"busy"_s, {}, opening, people, 0}, Intake::Missing::Keep);
}

/// What happens at one door, over and over: somebody comes, gets a badge, leaves and is refused,
/// four more come.
class Bustle final
{
public:
    Bustle(db::JournalWriter &writer, Id<Door> door, qint64 people)
        : m_writer{writer}
        , m_door{door}
        , m_people{people}
    {
    }

    [[nodiscard]] Result<Done> operator()(qint64 i)
    {
        constexpr int beat = 10;
        const qint64 round = i / beat;
        switch (i % beat) {
        case 0: return pass(Deed::Kind::Admission, i, whoIs(round), u"admitted"_s);
        case 1: return print(i, whoIs(round), u"queued"_s);
        case 2: return print(i, whoIs(round), u"sent"_s);
        case 3: return print(i, whoIs(round), u"printed"_s);
        case 4: return pass(Deed::Kind::Exit, i, whoIs(round), u"exited"_s);
        case 5: return pass(Deed::Kind::Refusal, i, whoIs(round), u"not_for_this_door"_s);
        default: return pass(Deed::Kind::Admission, i, whoIs(i), u"admitted"_s);
        }
    }

private:
    /// In no order of theirs; the last of twenty never come.
    [[nodiscard]] Id<Registration> whoIs(qint64 step) const
    {
        constexpr qint64 prime = 7'368'787;
        return Id<Registration>{1 + step * prime % (m_people - m_people / 20)};
    }
    [[nodiscard]] static QDateTime timeOf(qint64 i) { return opening.addMSecs(i * 50); }

    [[nodiscard]] Result<Done>
    pass(Deed::Kind kind, qint64 i, Id<Registration> who, const QString &verdict)
    {
        return m_writer.write({.kind = kind,
                               .at = timeOf(i),
                               .who = who,
                               .door = m_door,
                               .body = {{u"verdict"_s, verdict}}});
    }
    [[nodiscard]] Result<Done> print(qint64 i, Id<Registration> who, const QString &state)
    {
        const QUuid job{quint32(i / 10), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0};
        return m_writer.write({.kind = Deed::Kind::Print,
                               .at = timeOf(i),
                               .who = who,
                               .door = {},
                               .body = {{u"job"_s, job.toString(QUuid::WithoutBraces)},
                                        {u"template"_s, u"conference-a6"_s},
                                        {u"printer"_s, u"Front"_s},
                                        {u"state"_s, state},
                                        {u"spooler_job"_s, i / 10},
                                        {u"message"_s, QString{}}}});
    }

    db::JournalWriter &m_writer;
    Id<Door> m_door;
    qint64 m_people;
};

QByteArray lastHash(const db::Session &session)
{
    db::Statement select{session.handle(), "SELECT hash FROM journal ORDER BY position DESC"};
    db::Execution row{select};
    return row.next() ? row.blob(0) : QByteArray{};
}

Result<Done> fillJournal(const QString &path, Id<Door> door, qint64 people, qint64 records)
{
    auto database = db::Connection::open(path, db::Connection::Mode::ReadWrite);
    if (!database)
        return database.failure();
    db::Session session{*std::move(database), path, EventFiles::Access::Write};
    session.desk = {u"Main 1"_s, u"Olive"_s};
    session.head.hash = lastHash(session);
    db::JournalWriter writer{session};
    Bustle bustle{writer, door, people};

    if (auto begun = session.connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    for (qint64 i = 1; i < records; ++i) { // the import was the first
        if (auto written = bustle(i); !written)
            return written;
    }
    return session.connection.execute("COMMIT");
}

Result<Done> make(const QString &path, qint64 people, qint64 records)
{
    const db::SqliteEventFiles files{path + u".cache"_s};
    Door door;
    door.name = u"Main entrance"_s;
    door.opens = opening;
    door.closes = opening.addYears(100);
    const QDate day = opening.date();
    if (auto made = files.create(path, {{}, u"Busy"_s, day, day.addDays(1), "UTC"}, {door}); !made)
        return made;
    {
        const auto file = files.open(path, EventFiles::Access::Write, {u"Office"_s, {}});
        if (!file)
            return file.failure();
        if (auto imported = import(**file, people); !imported)
            return imported;
        door.id = (*file)->doors().doors()->constFirst().id;
    }
    return fillJournal(path, door.id, people, records);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const auto made = make(words[1], words[2].toLongLong(), words[3].toLongLong());
    if (!made)
        std::fprintf(stderr, "%s\n", qPrintable(made.failure().detail));
    return made ? 0 : 1;
}
