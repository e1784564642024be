// SPDX-License-Identifier: Apache-2.0
#include "tests/hub_simulation/FileStore.h"

#include "app/ports/Registrar.h"
#include "app/ports/RegistrationIntake.h"
#include "db/sqlite/SqliteEventFiles.h"
#include "tests/hub_simulation/Fate.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace lanyard::tests {

namespace {

QString folderPattern()
{
    const QString inMemory = u"/dev/shm"_s;
    return QDir{inMemory}.exists() ? inMemory + u"/lanyard-simulation-XXXXXX" : QString{};
}

/// As a power cut leaves it: the database, and the log that was not copied into it yet.
void copyFile(const QString &from, const QString &to)
{
    QFile::copy(from, to);
    if (QFile::exists(from + u"-wal"))
        QFile::copy(from + u"-wal", to + u"-wal");
}

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.failure().subject + u": " + result.failure().detail));
    return *std::move(result);
}

} // namespace

FileStore::FileStore(std::unique_ptr<EventFile> file,
                     QString path,
                     std::function<QString()> nextPath)
    : m_file{std::move(file)}
    , m_path{std::move(path)}
    , m_nextPath{std::move(nextPath)}
{
}

void FileStore::edit(const Registration &who, const QString &text, const QDateTime &at)
{
    must(m_file->registrar().correct(who.id, {{u"name"_s, text}}, at));
}

QString FileStore::walkIn(const QString &name, const QDateTime &at)
{
    return must(m_file->registrar().add({.name = name, .ticketType = u"Standard"_s}, at))
        .code.text();
}

QStringList FileStore::problems()
{
    return must(m_file->verify()).problems;
}

Image FileStore::image()
{
    const QString copy = m_nextPath();
    copyFile(m_path, copy);
    return {.path = copy};
}

FileRoom::FileRoom()
    : m_folder{folderPattern()}
    , m_blank{m_folder.filePath(u"blank.lanyard"_s)}
{
    makeBlank();
}

void FileRoom::makeBlank()
{
    Fate always{0}; // one file like the other
    always.wall = noon.addDays(-1);
    const db::SqliteEventFiles files{m_folder.filePath(u"cache"_s)};
    must(files.create(m_blank, anEvent(), simulatedDoors()));
    const auto file
        = must(files.open(m_blank, EventFiles::Access::Write, {u"Office"_s, QString{}}));
    const auto intake = must(file->intake().begin(RegistrationIntake::Aim::Store));
    for (int person = 0; person < simulatedPeople; ++person)
        must(intake->take({.code = *TicketCode::parse(simulatedCode(person)),
                           .ticketType = u"Standard"_s,
                           .standing = Standing::Confirmed,
                           .name = u"Person %1"_s.arg(person + 1),
                           .company = {},
                           .jobTitle = {},
                           .email = {},
                           .phone = {},
                           .order = {},
                           .notes = {},
                           .fields = {}}));
    must(intake->settle(u"generic"_s));
    must(intake->commit({u"guests.csv"_s, QByteArray{32, '\x2a'}, noon.addDays(-1), 0, 0},
                        Intake::Missing::Keep));
    must(file->ledger().share(HubMembership{u"postgresql://hub/"_s, {}}));
}

std::unique_ptr<DeskStore> FileRoom::open(const Image &image, const QString &desk)
{
    const QString path = nextPath();
    copyFile(image.path, path);
    const db::SqliteEventFiles files{m_folder.filePath(u"cache"_s)};
    return std::make_unique<FileStore>(
        must(files.open(path, EventFiles::Access::Write, {desk, QString{}})), path, [this] {
            return nextPath();
        });
}

void FileRoom::clear()
{
    QDir folder{m_folder.path()};
    const QStringList used = folder.entryList({u"desk-*"_s}, QDir::Files);
    for (const QString &name : used)
        folder.remove(name);
    m_files = 0;
}

QString FileRoom::nextPath()
{
    return m_folder.filePath(u"desk-%1.lanyard"_s.arg(++m_files));
}

} // namespace lanyard::tests
