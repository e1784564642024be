// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/ImportRegistrations.h"

namespace lanyard {

class EventFiles;
class SampleEvent;

/// Makes an event file of the sample event: doors, registrations, everything but admissions.
class SetUpSample final
{
public:
    SetUpSample(const EventFiles &files,
                const RegistrationReader &reader,
                const SampleEvent &sample,
                const Clock &clock);

    /// @p exportFile is written and then imported, as a desk lead would.
    [[nodiscard]] Result<ImportReport> operator()(const QString &eventFile,
                                                  const QString &exportFile) const;

private:
    const EventFiles &m_files;
    const RegistrationReader &m_reader;
    const SampleEvent &m_sample;
    const Clock &m_clock;
};

} // namespace lanyard
