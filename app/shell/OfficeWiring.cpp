// SPDX-License-Identifier: Apache-2.0
#include "app/shell/OfficeWiring.h"

#include "app/shell/Adapters.h"
#include "app/shell/Workers.h"
#include "app/words/ImportWords.h"
#include "ui/office/DeskPage.h"
#include "ui/office/NumbersPage.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/RegistrationsPage.h"
#include "ui/office/TicketsPage.h"

using namespace Qt::StringLiterals;

namespace lanyard::shell {

OfficeWiring::OfficeWiring(ui::OfficeWindow &office,
                           Workers &workers,
                           DeskSession &session,
                           const Adapters &adapters)
    : m_office{office}
    , m_workers{workers}
    , m_session{session}
    , m_adapters{adapters}
    , m_approvals{workers}
    , m_records{office, workers, m_approvals, adapters.wording}
    , m_batches{office, workers, session, m_approvals, adapters.wording}
    , m_lists{office.lists(), workers, adapters.wording}
    , m_person{office, workers, session, m_approvals, adapters.wording}
    , m_overview{office.overview(), workers, session, adapters.wording}
{
    m_office.registrations().showSources(adapters.reader.sources());
    m_office.registrations().showFields(adapters.reader.fields());
    m_office.showTemplates(adapters.badges.templates());
    connect(&m_workers.templates, &TemplateDesk::listed, this, [this] {
        m_office.showTemplates(m_adapters.badges.templates());
    });
    wireImport();
    wireApprovals();
    wireDoors();
    wireNumbers();
    wireDesk();
    wireTickets();
    connect(&m_person, &PersonWiring::peopleChanged, this, &OfficeWiring::registrationsChanged);
}

void OfficeWiring::wireImport()
{
    ui::RegistrationsPage &page = m_office.registrations();
    connect(&page,
            &ui::RegistrationsPage::previewWanted,
            this,
            [this](const QString &path, const ReadOptions &options) {
                Workers::post(m_workers.desk,
                              [path, options](EventDesk &desk) { desk.preview(path, options); });
            });
    connect(&page,
            &ui::RegistrationsPage::importWanted,
            this,
            [this](const QString &path, const ImportRegistrations::Order &order) {
                m_approvals.send([this, path, order](const Credentials &second) {
                    m_workers.desk.announceImport();
                    Workers::post(m_workers.desk, [path, order, second](EventDesk &desk) {
                        desk.importFile(path, order, second);
                    });
                });
            });
    connect(&page, &ui::RegistrationsPage::importCancelWanted, this, [this] {
        m_workers.desk.cancelImport();
    });
    connect(&page,
            &ui::RegistrationsPage::reportSaveWanted,
            this,
            [this](const QString &path, const QString &importedFile, const ImportReport &report) {
                const Wording &wording = m_adapters.wording;
                Workers::post(
                    m_workers.view, [path, importedFile, report, &wording](EventView &view) {
                        const words::ImportWords words{QLocale{}};
                        view.saveReport(path, words.document(importedFile, report, wording));
                    });
            });
    connect(&m_workers.desk, &EventDesk::previewed, &page, &ui::RegistrationsPage::showPreview);
    connect(
        &m_workers.desk, &EventDesk::importProgressed, &page, &ui::RegistrationsPage::showProgress);
    connect(&m_workers.desk, &EventDesk::imported, this, [this, &page](const ImportReport &report) {
        page.showReport(report);
        if (report.stored) {
            refreshRegistrations();
            Workers::post(m_workers.view, [](EventView &view) { view.prepareSearch(); });
            Q_EMIT registrationsChanged();
        }
    });
    connect(&m_workers.desk, &EventDesk::importFailed, &page, &ui::RegistrationsPage::showFailure);
    connect(
        &m_workers.view, &EventView::reportSaved, &page, &ui::RegistrationsPage::showReportSaved);
    connect(&m_workers.view,
            &EventView::reportFailed,
            &page,
            &ui::RegistrationsPage::showReportFailure);
    connect(&m_workers.view,
            &EventView::registrationsCounted,
            &page,
            &ui::RegistrationsPage::showCounts);
}

void OfficeWiring::wireApprovals()
{
    connect(&m_approvals, &Approvals::needed, &m_office, &ui::OfficeWindow::askApproval);
    connect(&m_approvals, &Approvals::settled, &m_office, &ui::OfficeWindow::endApproval);
    connect(&m_office, &ui::OfficeWindow::approvalGiven, &m_approvals, &Approvals::agree);
    connect(&m_office, &ui::OfficeWindow::approvalDismissed, &m_approvals, &Approvals::dismiss);
}

void OfficeWiring::wireDoors()
{
    connect(&m_office, &ui::OfficeWindow::doorAddWanted, this, [this](const Door &door) {
        m_approvals.send([this, door](const Credentials &second) {
            Workers::post(m_workers.desk,
                          [door, second](EventDesk &desk) { desk.addDoor(door, second); });
        });
    });
    connect(&m_office, &ui::OfficeWindow::doorChangeWanted, this, [this](const Door &door) {
        m_approvals.send([this, door](const Credentials &second) {
            Workers::post(m_workers.desk,
                          [door, second](EventDesk &desk) { desk.changeDoor(door, second); });
        });
    });
    connect(&m_office, &ui::OfficeWindow::doorRemoveWanted, this, [this](Id<Door> door) {
        m_approvals.send([this, door](const Credentials &second) {
            Workers::post(m_workers.desk,
                          [door, second](EventDesk &desk) { desk.removeDoor(door, second); });
        });
    });
    connect(
        &m_workers.desk, &EventDesk::doorWasUsed, &m_office, &ui::OfficeWindow::showDoorWasUsed);
    connect(&m_workers.desk, &EventDesk::doorsChanged, &m_office, &ui::OfficeWindow::showDoors);
    connect(&m_workers.desk, &EventDesk::doorFailed, &m_office, &ui::OfficeWindow::showDoorFailure);
    connect(&m_workers.view, &EventView::columnsListed, &m_office, &ui::OfficeWindow::showColumns);
    connect(&m_workers.view,
            &EventView::ticketTypesListed,
            &m_office,
            &ui::OfficeWindow::showTicketTypes);
}

void OfficeWiring::wireNumbers()
{
    ui::NumbersPage &page = m_office.numbers();
    connect(
        &page, &ui::NumbersPage::attendanceWanted, this, [this](const AttendanceFilter &filter) {
            Workers::post(m_workers.view, [filter](EventView &view) { view.count(filter); });
        });
    connect(&page,
            &ui::NumbersPage::exportWanted,
            this,
            [this](const QString &what, const QString &path, const AttendanceFilter &filter) {
                using Export = ExportAttendance;
                m_exportStop = {};
                Workers::post(
                    m_workers.view,
                    [order = Export::Order{path, *Export::whatNamed(what), filter, {}},
                     stop = m_exportStop](EventView &view) { view.exportTo(order, stop); });
            });
    connect(&m_workers.view, &EventView::counted, &page, &ui::NumbersPage::showAttendance);
    connect(&page, &ui::NumbersPage::exportStopWanted, this, [this] { m_exportStop.stop(); });
    connect(
        &m_workers.view, &EventView::exportProgressed, &page, &ui::NumbersPage::showExportProgress);
    connect(&m_workers.view, &EventView::exported, &page, &ui::NumbersPage::showExportDone);
    connect(&m_workers.view, &EventView::exportFailed, &page, &ui::NumbersPage::showExportFailure);
}

void OfficeWiring::wireDesk()
{
    ui::DeskPage &page = m_office.desk();
    connect(&page, &ui::DeskPage::settingsChanged, this, &OfficeWiring::settingsChanged);
    connect(&page, &ui::DeskPage::contactsChosen, this, [this](Contacts contacts) {
        m_approvals.send([this, contacts](const Credentials &second) {
            Workers::post(m_workers.desk, [contacts, second](EventDesk &desk) {
                desk.chooseContacts(contacts, second);
            });
        });
    });
    connect(&m_workers.view, &EventView::contactsTold, &page, &ui::DeskPage::showContacts);
    connect(&m_workers.desk, &EventDesk::contactsChosen, &page, &ui::DeskPage::showContacts);
    connect(&m_workers.desk, &EventDesk::contactsFailed, &page, &ui::DeskPage::showContactsFailure);
    connect(&page, &ui::DeskPage::testPrintWanted, this, &OfficeWiring::printTest);
    connect(this, &OfficeWiring::testPrintSent, &page, &ui::DeskPage::showTestPrintSent);
    connect(this, &OfficeWiring::testPrintFailed, &page, &ui::DeskPage::showTestPrintFailure);
    connect(&page, &ui::DeskPage::verifyWanted, this, [this] {
        m_verifyStop = {};
        Workers::post(m_workers.view,
                      [stop = m_verifyStop](EventView &view) { view.verify(stop); });
    });
    connect(&page, &ui::DeskPage::verifyStopWanted, this, [this] { m_verifyStop.stop(); });
    connect(
        &m_workers.view, &EventView::verifyProgressed, &page, &ui::DeskPage::showVerifyProgress);
    connect(&m_workers.view, &EventView::verified, &page, &ui::DeskPage::showVerified);
    connect(&m_workers.view, &EventView::verifyFailed, &page, &ui::DeskPage::showVerifyFailure);
    connect(
        &m_workers.prints, &PrintDesk::printersListed, &m_office, &ui::OfficeWindow::showPrinters);
    connect(&m_workers.prints, &PrintDesk::printersUnknown, &m_office, [this] {
        m_office.showPrinters({});
    });
}

void OfficeWiring::wireTickets()
{
    ui::TicketsPage &page = m_office.tickets();
    connect(&page,
            &ui::TicketsPage::fileGiven,
            this,
            [this](const QString &path, std::optional<Recall> meant) {
                m_approvals.send([this, path, meant](const Credentials &second) {
                    Workers::post(m_workers.tickets, [path, meant, second](TicketDesk &desk) {
                        desk.learn(path, meant, second);
                    });
                });
            });
    connect(&page, &ui::TicketsPage::removeWanted, this, [this](const QString &fingerprint) {
        m_approvals.send([this, fingerprint](const Credentials &second) {
            Workers::post(m_workers.tickets, [fingerprint, second](TicketDesk &desk) {
                desk.removeKey(fingerprint, second);
            });
        });
    });
    const auto choose = [this](const TicketDesk::Change &change) {
        m_approvals.send([this, change](const Credentials &second) {
            Workers::post(m_workers.tickets,
                          [change, second](TicketDesk &desk) { desk.choose(change, second); });
        });
    };
    connect(&page, &ui::TicketsPage::unlistedChosen, this, [choose](Unlisted unlisted) {
        choose([unlisted](EventChoices &choices) { choices.unlisted = unlisted; });
    });
    connect(&page, &ui::TicketsPage::symbologiesChosen, this, [choose](Symbologies symbologies) {
        choose([symbologies](EventChoices &choices) { choices.symbologies = symbologies; });
    });
    connect(&m_workers.tickets, &TicketDesk::known, &page, &ui::TicketsPage::showKnown);
    connect(&m_workers.tickets, &TicketDesk::learned, &page, &ui::TicketsPage::showLearned);
    connect(&m_workers.tickets, &TicketDesk::failed, &page, [this, &page](const Failure &failure) {
        page.showFailure(m_adapters.wording.sentence(failure));
    });
}

void OfficeWiring::printTest()
{
    if (!m_session.settings.printing.prints()) {
        Q_EMIT testPrintFailed({Failure::Kind::NoPrinter, {}, {}});
        return;
    }
    printProof(inventedBadge(), m_session.settings.badgeTemplate);
    Q_EMIT testPrintSent(m_session.settings.printing.printer);
}

void OfficeWiring::showOffice()
{
    m_office.setEvent(m_session.event);
    m_office.showDoors(m_session.doors);
    m_office.showSettings(m_session.settings);
    refreshRegistrations();
    Workers::post(m_workers.prints, [](PrintDesk &desk) { desk.listPrinters(); });
    m_office.show();
    m_office.raise();
    m_office.activateWindow();
}

void OfficeWiring::refresh()
{
    if (m_office.isVisible())
        refreshRegistrations();
}

void OfficeWiring::refreshRegistrations()
{
    Workers::post(m_workers.view, [](EventView &view) {
        view.countRegistrations();
        view.listTicketTypes();
        view.listColumns();
        view.tellContacts();
        view.count({});
    });
}

/// A badge that is nobody's admission: no registration, so no record in the journal.
void OfficeWiring::printProof(const Badge &badge, const QString &templateName)
{
    PrintJob job;
    job.id = QUuid::createUuid();
    job.templateName = templateName;
    job.printer = m_session.settings.printing.printerFor(templateName);
    Q_EMIT proofWanted({job, badge});
}

Badge OfficeWiring::inventedBadge() const
{
    const TicketType type = ticketTypeNamed(u"Volunteer"_s);
    return {.code = *TicketCode::parse(u"LANYARD-TEST"),
            .name = u"林小雨 Mia Lin"_s,
            .company = u"Lanyard"_s,
            .jobTitle = {},
            .ticketType = type.name,
            .role = type.role,
            .colour = type.colour,
            .event = m_session.event.name};
}

} // namespace lanyard::shell
