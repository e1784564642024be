// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PendingBadge.h"
#include "app/shell/Approvals.h"
#include "app/shell/BatchWiring.h"
#include "app/shell/DeskSession.h"
#include "app/shell/ListWiring.h"
#include "app/shell/OverviewWiring.h"
#include "app/shell/PersonWiring.h"
#include "app/shell/RecordsWiring.h"
#include "app/shell/StopSign.h"

#include <QObject>

namespace lanyard {

namespace ui {
class OfficeWindow;
} // namespace ui

namespace shell {

struct Adapters;
class Workers;

/// Connects the desk lead's window with the workers.
class OfficeWiring final : public QObject
{
    Q_OBJECT

public:
    OfficeWiring(ui::OfficeWindow &office,
                 Workers &workers,
                 DeskSession &session,
                 const Adapters &adapters);

    void showOffice();
    /// What is shown may be old; nothing is asked while nobody looks.
    void refresh();
    /// A badge of nobody; testPrintSent() or testPrintFailed().
    void printTest();

    /// Of the office's wishes that may take a second person.
    [[nodiscard]] Approvals &approvals() { return m_approvals; }
    [[nodiscard]] BatchWiring &batches() { return m_batches; }

Q_SIGNALS:
    void testPrintSent(const QString &printer);
    void testPrintFailed(const lanyard::Failure &failure);
    void settingsChanged(const lanyard::DeskSettings &settings);
    /// Registrations were imported: counts elsewhere are old.
    void registrationsChanged();
    /// A badge that is nobody's: no record in the journal.
    void proofWanted(const lanyard::PendingBadge &proof);

private:
    void wireImport();
    void wireApprovals();
    void wireDoors();
    void wireNumbers();
    void wireDesk();
    void wireTickets();
    void refreshRegistrations();
    void printProof(const Badge &badge, const QString &templateName);
    [[nodiscard]] Badge inventedBadge() const;

    ui::OfficeWindow &m_office;
    Workers &m_workers;
    DeskSession &m_session;
    const Adapters &m_adapters;
    Approvals m_approvals;
    StopSign m_exportStop;
    StopSign m_verifyStop;
    RecordsWiring m_records;
    BatchWiring m_batches;
    ListWiring m_lists;
    PersonWiring m_person;
    OverviewWiring m_overview;
};

} // namespace shell
} // namespace lanyard
