// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace lanyard::samples {

struct PlannedType
{
    QString name;
    int people;
};

/// 1,350 people on site; who comes with which ticket.
[[nodiscard]] const QList<PlannedType> &onSiteTypes();
[[nodiscard]] const QString &onlineType();
inline constexpr int onlinePeople = 2284;
inline constexpr int peopleWhoCome = 1108;

/// The event and its doors.
[[nodiscard]] QByteArray eventJson();

} // namespace lanyard::samples
