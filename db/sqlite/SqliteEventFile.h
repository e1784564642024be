// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/SqliteAttendanceBook.h"
#include "db/sqlite/SqliteDoorBook.h"
#include "db/sqlite/SqliteEventSettings.h"
#include "db/sqlite/SqliteJournal.h"
#include "db/sqlite/SqliteLedger.h"
#include "db/sqlite/SqliteOperators.h"
#include "db/sqlite/SqliteRegistrar.h"
#include "db/sqlite/SqliteRegistrationBook.h"
#include "db/sqlite/SqliteRegistrationIntake.h"
#include "db/sqlite/SqliteTemplateBook.h"
#include "db/sqlite/SqliteTicketKeys.h"

namespace lanyard::db {

class SqliteEventFile final : public EventFile
{
public:
    SqliteEventFile(std::unique_ptr<Session> session,
                    const QString &cacheFolder,
                    bool frozen,
                    const PinCost &pinCost);

    const Event &event() const override { return m_session->event; }
    RegistrationBook &registrations() override { return m_registrations; }
    DoorBook &doors() override { return m_doors; }
    Journal &journal() override { return m_journal; }
    AttendanceBook &attendance() override { return m_attendance; }
    RegistrationIntake &intake() override { return m_intake; }
    Registrar &registrar() override { return m_registrar; }
    EventSettings &settings() override { return m_settings; }
    Operators &operators() override { return m_operators; }
    TicketKeys &ticketKeys() override { return m_ticketKeys; }
    TemplateBook &templates() override { return m_templates; }
    Ledger &ledger() override { return m_ledger; }

    Result<AuditReport> verify(const AuditProgress &progress) const override;

private:
    std::unique_ptr<Session> m_session;
    bool m_frozen;
    SqliteRegistrationBook m_registrations;
    SqliteDoorBook m_doors;
    SqliteJournal m_journal;
    SqliteAttendanceBook m_attendance;
    SqliteRegistrationIntake m_intake;
    SqliteRegistrar m_registrar;
    SqliteEventSettings m_settings;
    SqliteOperators m_operators;
    SqliteTicketKeys m_ticketKeys;
    SqliteTemplateBook m_templates;
    SqliteLedger m_ledger;
};

} // namespace lanyard::db
