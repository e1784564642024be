// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/SampleEvent.h"

#include <QJsonObject>

namespace lanyard::shell {

/// The sample event out of the program's own resources (resources/samples/).
class BundledSample final : public SampleEvent
{
public:
    /// At its own days.
    BundledSample();

    /// At days that start with @p firstDay in the zone of this computer, and with the first day's
    /// door open all around the clock: whoever tries the program at night is let in, too. It is a
    /// rehearsal.
    [[nodiscard]] static BundledSample startingOn(QDate firstDay);

    [[nodiscard]] Event event() const override;
    [[nodiscard]] QList<PlannedDoor> doors() const override;
    [[nodiscard]] QList<Arrival> arrivals() const override;
    [[nodiscard]] Result<Done> writeExport(const QString &path, Format format) const override;

private:
    [[nodiscard]] QDateTime moved(const QString &isoTime) const;

    QJsonObject m_description;
    Event m_event;
    qint64 m_days = 0; ///< that everything is later than described
    bool m_openAllDay = false;
};

} // namespace lanyard::shell
