// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Door.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace lanyard {

namespace {

constexpr std::array reentries{
    std::pair{Reentry::Once, QStringView{u"once"}},
    std::pair{Reentry::OncePerDay, QStringView{u"once_a_day"}},
    std::pair{Reentry::AfterExit, QStringView{u"after_exit"}},
    std::pair{Reentry::Any, QStringView{u"any"}},
};

constexpr std::array exitModes{
    std::pair{ExitMode::OnRequest, QStringView{u"on_request"}},
    std::pair{ExitMode::SecondScan, QStringView{u"second_scan"}},
};

constexpr std::array withoutHubs{
    std::pair{WithoutHub::Admit, QStringView{u"admit"}},
    std::pair{WithoutHub::Ask, QStringView{u"ask"}},
    std::pair{WithoutHub::Refuse, QStringView{u"refuse"}},
};

template<typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    for (const auto &[known, name] : table) {
        if (known == value)
            return name.toString();
    }
    Q_UNREACHABLE();
}

template<typename Value, size_t size>
std::optional<Value> namedIn(const std::array<std::pair<Value, QStringView>, size> &table,
                             QStringView name)
{
    for (const auto &[value, known] : table) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString nameOf(Reentry reentry)
{
    return nameIn(reentries, reentry);
}

std::optional<Reentry> reentryNamed(QStringView name)
{
    return namedIn(reentries, name);
}

QString nameOf(ExitMode mode)
{
    return nameIn(exitModes, mode);
}

std::optional<ExitMode> exitModeNamed(QStringView name)
{
    return namedIn(exitModes, name);
}

QString nameOf(WithoutHub choice)
{
    return nameIn(withoutHubs, choice);
}

std::optional<WithoutHub> withoutHubNamed(QStringView name)
{
    return namedIn(withoutHubs, name);
}

bool welcomes(const Door &door, const TicketType &type)
{
    return door.welcome.isEmpty() ? !type.online : door.welcome.contains(type.id);
}

bool isOpen(const Door &door, const QDateTime &now)
{
    return door.opens <= now && now < door.closes;
}

const Door *doorToServe(const QList<Door> &doors, const QDateTime &now)
{
    // Smaller is better: open before shut, whole days before the camps and parties inside them,
    // the coming door before the one that is over, the nearest before the farther.
    const auto rank = [&now](const Door &door) {
        const bool open = isOpen(door, now);
        const bool over = !open && door.closes <= now;
        const qint64 distance = open ? -door.opens.msecsTo(door.closes)
            : over                   ? door.closes.msecsTo(now)
                                     : now.msecsTo(door.opens);
        return std::tuple{!open, over, !door.welcome.isEmpty(), distance};
    };
    const auto best
        = std::min_element(doors.begin(), doors.end(), [&rank](const Door &a, const Door &b) {
              return rank(a) < rank(b);
          });
    return best == doors.end() ? nullptr : &*best;
}

} // namespace lanyard
