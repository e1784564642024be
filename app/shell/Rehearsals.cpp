// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Rehearsals.h"

#include "app/ports/RegistrationBook.h"
#include "app/shell/Adapters.h"
#include "app/shell/BundledSample.h"
#include "app/usecases/SetUpSample.h"
#include "db/sqlite/Rehearsal.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

constexpr int ticketPictures = 6;
constexpr int ticketDpi = 203;

/// What a few guests of the sample event would hold up, to be dropped on the window.
Result<Done> drawTickets(const Adapters &adapters,
                         const QString &path,
                         const SampleEvent &sample,
                         const QString &folder)
{
    const auto file = adapters.files.open(path, EventFiles::Access::Read, {});
    if (!file)
        return file.failure();
    const auto arrivals = sample.arrivals();
    for (int i = 0; i < qMin<int>(ticketPictures, int(arrivals.size())); ++i) {
        const auto code = TicketCode::parse(arrivals[i].code);
        const auto who = code ? (*file)->registrations().findByCode(*code)
                              : Result<std::optional<Registration>>{std::nullopt};
        if (!who)
            return who.failure();
        if (!who->has_value())
            continue;
        const QString picture = QDir{folder}.filePath(u"ticket-%1.png"_s.arg(i + 1));
        const Badge ticket = badgeOf(**who, sample.event().name);
        if (const auto drawn
            = adapters.badges.writePng(picture, ticket, u"phone-ticket"_s, ticketDpi);
            !drawn)
            return drawn.failure();
    }
    return Done{};
}

Result<Done> remove(const QString &path)
{
    QLockFile lock{path + u".lock"_s};
    lock.setStaleLockTime(0);
    if (!lock.tryLock())
        return Failure{Failure::Kind::InUse, QFileInfo{path}.fileName(), {}};
    for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1}) {
        QFile part{path + ending};
        if (part.exists() && !part.remove())
            return Failure{
                Failure::Kind::NotPermitted, QFileInfo{path}.fileName(), part.errorString()};
    }
    return Done{};
}

} // namespace

Result<QString> makeRehearsal(const Adapters &adapters, const QString &folder, QDate day)
{
    const QDir place{folder};
    const QString path = place.filePath(u"rehearsal-%1.lanyard"_s.arg(day.toString(Qt::ISODate)));
    if (QFileInfo::exists(path))
        return path;
    if (!place.mkpath(u"tickets"_s))
        return Failure{Failure::Kind::NotPermitted, folder, {}};

    const BundledSample sample = BundledSample::startingOn(day);
    const SetUpSample setUp{adapters.files, adapters.reader, sample, adapters.clock};
    if (const auto done = setUp(path, place.filePath(u"registrations.csv"_s)); !done)
        return done.failure();
    if (const auto drawn = drawTickets(adapters, path, sample, place.filePath(u"tickets"_s));
        !drawn)
        return drawn.failure();
    return path;
}

Result<int> clearRehearsals(const QString &folder)
{
    int cleared = 0;
    const auto files = QDir{folder}.entryInfoList({u"*.lanyard"_s},
                                                  QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (!db::isRehearsal(file.filePath()))
            continue;
        if (const auto removed = remove(file.filePath()); !removed)
            return removed.failure();
        ++cleared;
    }
    return cleared;
}

} // namespace lanyard::shell
