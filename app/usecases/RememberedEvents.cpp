// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/RememberedEvents.h"

#include "app/ports/RegistrationBook.h"

namespace lanyard {

RememberedEvents::RememberedEvents(const EventFiles &files, QStringList paths, QUuid here)
    : m_files{files}
    , m_here{here}
    , m_unopened{std::move(paths)}
{
}

RememberedEvents::~RememberedEvents() = default;

QString RememberedEvents::eventWith(const TicketCode &code) const
{
    openAll();
    for (const auto &file : m_open) {
        const auto found = file->registrations().findByCode(code);
        if (found && found->has_value())
            return file->event().name;
    }
    return {};
}

void RememberedEvents::openAll() const
{
    for (const QString &path : m_unopened) {
        auto file = m_files.open(path, EventFiles::Access::Read, {});
        if (file && (*file)->event().id != m_here)
            m_open.push_back(*std::move(file));
    }
    m_unopened.clear();
}

} // namespace lanyard
