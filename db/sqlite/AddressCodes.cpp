// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/AddressCodes.h"

#include "app/domain/CodesIn.h"
#include "db/sqlite/Statement.h"

namespace lanyard::db {

namespace {

// Two ranges of the index on codes.
constexpr auto selectAddresses = R"(
    SELECT code FROM registration
    WHERE (code >= 'http' AND code < 'httq') OR (code >= 'HTTP' AND code < 'HTTQ')
)";

} // namespace

bool isAddress(const TicketCode &code)
{
    return code.text().startsWith(u"http://", Qt::CaseInsensitive)
        || code.text().startsWith(u"https://", Qt::CaseInsensitive);
}

Result<Done> AddressCodes::load(sqlite3 *database)
{
    Statement addresses{database, selectAddresses};
    Execution row{addresses};
    for (;;) {
        const auto found = row.next();
        if (!found)
            return found.failure();
        if (!*found)
            return Done{};
        const QString address = row.text(0);
        for (const TicketCode &part : codesIn(address).mid(1)) {
            const bool isFirst = !m_addresses.contains(part.text());
            m_addresses.insert(part.text(), isFirst ? address : QString{});
        }
    }
}

QString AddressCodes::with(const TicketCode &code) const
{
    return m_addresses.value(code.text());
}

} // namespace lanyard::db
