// SPDX-License-Identifier: Apache-2.0
#include "app/shell/DeskMemory.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

bool DeskMemory::isSetUp() const
{
    const QSettings stored;
    return stored.value(u"desk/setUp"_s, stored.contains(u"desk/name"_s)).toBool();
}

void DeskMemory::noteSetUp()
{
    QSettings{}.setValue(u"desk/setUp"_s, true);
}

QByteArray DeskMemory::pinHash() const
{
    return QSettings{}.value(u"lock/pin"_s).toByteArray();
}

void DeskMemory::setPinHash(const QByteArray &hash)
{
    QSettings stored;
    if (hash.isEmpty())
        stored.remove(u"lock/pin"_s);
    else
        stored.setValue(u"lock/pin"_s, hash);
}

LastSession DeskMemory::lastSession() const
{
    const QSettings stored;
    LastSession session{.running = stored.value(u"session/running"_s, false).toBool(),
                        .eventFile = stored.value(u"session/event"_s).toString(),
                        .doors = {},
                        .geometry = stored.value(u"session/geometry"_s).toByteArray(),
                        .kiosk = stored.value(u"session/kiosk"_s, false).toBool(),
                        .locked = stored.value(u"session/locked"_s, false).toBool()};
    for (const QString &door : stored.value(u"session/doors"_s).toStringList())
        session.doors.append(Id<Door>{door.toLongLong()});
    return session;
}

void DeskMemory::keep(const LastSession &session)
{
    QStringList doors;
    for (const Id<Door> door : session.doors)
        doors.append(QString::number(door.value()));
    QSettings stored;
    stored.setValue(u"session/running"_s, session.running);
    stored.setValue(u"session/event"_s, session.eventFile);
    stored.setValue(u"session/doors"_s, doors);
    stored.setValue(u"session/geometry"_s, session.geometry);
    stored.setValue(u"session/kiosk"_s, session.kiosk);
    stored.setValue(u"session/locked"_s, session.locked);
}

} // namespace lanyard::shell
