// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/AttendanceBook.h"
#include "app/ports/DoorBook.h"
#include "app/ports/EventFile.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"
#include "app/ports/RegistrationIntake.h"
#include "db/sqlite/SqliteEventFiles.h"
#include "tests/kit/Builders.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace lanyard::tests {

using Access = EventFiles::Access;

inline const DeskIdentity mainDesk{QStringLiteral("Main 1"), QStringLiteral("Olive")};

inline RegistrationDraft aDraft(const QString &code, const QString &name = {})
{
    return {.code = *TicketCode::parse(code),
            .ticketType = QStringLiteral("Standard"),
            .standing = Standing::Confirmed,
            .name = name,
            .company = {},
            .jobTitle = {},
            .email = {},
            .phone = {},
            .order = {},
            .notes = {},
            .fields = {}};
}

inline const Intake::Origin anExport{
    QStringLiteral("guests.csv"), QByteArray(32, '\x2a'), noon.addDays(-1), 0, 0};

/// What went wrong, for the message of a failed check.
template<typename T>
QByteArray why(const Result<T> &result)
{
    if (result)
        return "it worked";
    const Failure &failure = result.failure();
    return "kind " + QByteArray::number(int(failure.kind)) + ", " + failure.subject.toUtf8() + ", "
        + failure.detail.toUtf8();
}

template<typename T>
std::optional<Failure::Kind> failureIn(const Result<T> &result)
{
    return result ? std::nullopt : std::optional{result.failure().kind};
}

#define LANYARD_VERIFY_DONE(expression)                                                            \
    do {                                                                                           \
        const auto &checked_ = (expression);                                                       \
        QVERIFY2(bool(checked_), lanyard::tests::why(checked_).constData());                       \
    } while (false)

/// A folder with event files that goes away with it.
class EventFolder final
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("event.lanyard")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString cache() const { return m_folder.filePath(QStringLiteral("cache")); }
    [[nodiscard]] db::SqliteEventFiles files() const { return db::SqliteEventFiles{cache()}; }

    /// The sample conference with a door per day.
    [[nodiscard]] Result<Done> create() const
    {
        return files().create(path(), anEvent(), doorPerDay(anEvent()));
    }
    [[nodiscard]] Result<std::unique_ptr<EventFile>> open(Access access = Access::Write) const
    {
        return files().open(path(), access, mainDesk);
    }
    /// Made and open to write; null if that failed.
    [[nodiscard]] std::unique_ptr<EventFile> fresh() const
    {
        if (!create())
            return nullptr;
        auto file = open();
        return file ? *std::move(file) : nullptr;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file{path()};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    [[nodiscard]] bool write(const QByteArray &bytes) const
    {
        QFile file{path()};
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    /// Does to the file what no Lanyard would; the file must not be open.
    [[nodiscard]] bool tamper(const char *sql) const
    {
        sqlite3 *database = nullptr;
        const bool done = sqlite3_open(path().toUtf8().constData(), &database) == SQLITE_OK
            && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
        sqlite3_close(database);
        return done;
    }

private:
    QTemporaryDir m_folder;
};

inline Result<IntakeCounts> import(EventFile &file,
                                   const QList<RegistrationDraft> &drafts,
                                   Intake::Missing missing = Intake::Missing::Keep,
                                   const QString &source = QStringLiteral("generic"))
{
    auto intake = file.intake().begin(RegistrationIntake::Aim::Store);
    if (!intake)
        return intake.failure();
    for (const RegistrationDraft &draft : drafts) {
        if (const auto fate = (*intake)->take(draft); !fate)
            return fate.failure();
    }
    const auto settled = (*intake)->settle(source);
    if (!settled)
        return settled.failure();
    const auto stored = (*intake)->commit(anExport, missing);
    return stored ? Result{settled->counts} : stored.failure();
}

inline std::optional<Registration> personWith(EventFile &file, QStringView code)
{
    const auto found = file.registrations().findByCode(*TicketCode::parse(code));
    return found ? *found : std::nullopt;
}

inline Door firstDoor(EventFile &file)
{
    const auto doors = file.doors().doors();
    return doors && !doors->isEmpty() ? doors->first() : Door{};
}

inline Deed
aDeed(Deed::Kind kind, const Registration &who, const Door &door, const QDateTime &at = noon)
{
    return {.kind = kind,
            .at = at,
            .who = who.id,
            .door = door.id,
            .body = {{QStringLiteral("verdict"), QStringLiteral("admitted")}}};
}

inline QStringList problemsOf(const EventFile &file)
{
    const auto report = file.verify();
    return report ? report->problems : QStringList{QString::fromUtf8(why(report))};
}

} // namespace lanyard::tests
