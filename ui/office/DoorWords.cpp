// SPDX-License-Identifier: Apache-2.0
#include "ui/office/DoorWords.h"

#include "ui/office/PlainLabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QString clock(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

QString DoorWords::day(QDate day) const
{
    return m_locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' '
        + m_locale.toString(day, QLocale::ShortFormat);
}

QString DoorWords::hours(const Door &door) const
{
    const QTimeZone zone = zoneOf(m_event);
    const QDateTime opens = door.opens.toTimeZone(zone);
    const QDateTime closes = door.closes.toTimeZone(zone);
    const bool midnight = closes.time() == QTime{0, 0};
    const QDate lastDay = midnight ? closes.date().addDays(-1) : closes.date();
    const QString end = midnight ? u"24:00"_s : clock(closes.time());
    if (opens.date() == lastDay)
        return tr("%1, %2 – %3").arg(day(opens.date()), clock(opens.time()), end);
    return tr("%1, %2 – %3, %4").arg(day(opens.date()), clock(opens.time()), day(lastDay), end);
}

QString DoorWords::welcomed(const Door &door, const QList<TicketType> &types) const
{
    if (door.welcome.isEmpty())
        return tr("everyone on site");
    QStringList names;
    for (const TicketType &type : types)
        if (door.welcome.contains(type.id))
            names << quoted(type.name);
    return names.isEmpty() ? tr("some ticket types") : names.join(tr(", "));
}

QString DoorWords::explanation(const Door &door, const QList<TicketType> &types) const
{
    QStringList parts;
    if (!door.place.isEmpty())
        parts << quoted(door.place);
    parts << hours(door) << welcomed(door, types);
    if (door.capacity)
        parts << tr("%1 people at most").arg(m_locale.toString(*door.capacity));
    return parts.join(u" · "_s);
}

} // namespace lanyard::ui
