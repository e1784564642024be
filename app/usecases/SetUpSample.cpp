// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/SetUpSample.h"

#include "app/ports/DoorBook.h"
#include "app/ports/EventFile.h"
#include "app/ports/RegistrationBook.h"
#include "app/ports/SampleEvent.h"

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

QList<Id<TicketType>> idsOf(const QStringList &names, const QList<TicketType> &types)
{
    QList<Id<TicketType>> ids;
    for (const TicketType &type : types) {
        if (names.contains(type.name))
            ids.append(type.id);
    }
    return ids;
}

Result<Done> addDoors(EventFile &file, const QList<SampleEvent::PlannedDoor> &plan)
{
    const auto types = file.registrations().ticketTypes();
    if (!types)
        return types.failure();
    for (SampleEvent::PlannedDoor planned : plan) {
        planned.door.welcome = idsOf(planned.welcome, *types);
        if (const auto added = file.doors().add(planned.door); !added)
            return added.failure();
    }
    return Done{};
}

} // namespace

SetUpSample::SetUpSample(const EventFiles &files,
                         const RegistrationReader &reader,
                         const SampleEvent &sample,
                         const Clock &clock)
    : m_files{files}
    , m_reader{reader}
    , m_sample{sample}
    , m_clock{clock}
{
}

Result<ImportReport> SetUpSample::operator()(const QString &eventFile,
                                             const QString &exportFile) const
{
    if (const auto created = m_files.create(eventFile, m_sample.event(), {}); !created)
        return created.failure();
    const auto file = m_files.open(eventFile, EventFiles::Access::Write, {u"set-up"_s, {}});
    if (!file)
        return file.failure();
    const auto format
        = exportFile.endsWith(u".xlsx") ? SampleEvent::Format::Xlsx : SampleEvent::Format::Csv;
    if (const auto written = m_sample.writeExport(exportFile, format); !written)
        return written.failure();

    const ImportRegistrations import{
        m_reader, (*file)->intake(), m_clock, zoneOf((*file)->event())};
    const auto report = import(exportFile, {});
    if (!report)
        return report.failure();
    if (const auto added = addDoors(**file, m_sample.doors()); !added)
        return added.failure();
    return *report;
}

} // namespace lanyard
