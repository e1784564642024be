// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/Result.h"

namespace lanyard {

/// The invented conference that comes with the program, to try it and to test it.
class SampleEvent
{
public:
    virtual ~SampleEvent() = default;

    struct PlannedDoor
    {
        Door door;
        QStringList welcome; ///< names of ticket types, known only after the import
    };
    struct Arrival
    {
        QString code;
        QDateTime at; ///< UTC
    };

    [[nodiscard]] virtual Event event() const = 0;
    [[nodiscard]] virtual QList<PlannedDoor> doors() const = 0;
    [[nodiscard]] virtual QList<Arrival> arrivals() const = 0;

    /// Writes the registration export as the ticket site would hand it out.
    enum class Format { Csv, Xlsx };
    [[nodiscard]] virtual Result<Done> writeExport(const QString &path, Format format) const = 0;
};

} // namespace lanyard
