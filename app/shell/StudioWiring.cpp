// SPDX-License-Identifier: Apache-2.0
#include "app/shell/StudioWiring.h"

#include "app/shell/Approvals.h"
#include "app/shell/Workers.h"
#include "ui/office/OfficeWindow.h"
#include "ui/studio/StudioWindow.h"

namespace lanyard::shell {

using ui::StudioWindow;

StudioWiring::StudioWiring(StudioWindow &studio,
                           ui::OfficeWindow &office,
                           Workers &workers,
                           DeskSession &session,
                           Approvals &approvals)
    : m_studio{studio}
    , m_workers{workers}
    , m_session{session}
    , m_approvals{approvals}
{
    wirePeople();
    wireTemplates();
    wireFiles();
    wireProofs();
    askInOffice(office);
}

void StudioWiring::wirePeople()
{
    connect(&m_studio, &StudioWindow::searchWanted, this, [this](const QString &text) {
        Workers::post(m_workers.view, [text](EventView &view) { view.findBadges(text); });
    });
    connect(&m_workers.view, &EventView::badgeSamplesListed, &m_studio, &StudioWindow::showPeople);
    connect(&m_workers.view, &EventView::badgesFound, &m_studio, &StudioWindow::showFound);
}

void StudioWiring::wireTemplates()
{
    connect(&m_studio,
            &StudioWindow::saveWanted,
            this,
            [this](const QString &name, const QByteArray &json) {
                m_approvals.send([this, name, json](const Credentials &second) {
                    Workers::post(m_workers.templates, [name, json, second](TemplateDesk &desk) {
                        desk.save(name, json, second);
                    });
                });
            });
    connect(&m_studio, &StudioWindow::removeWanted, this, [this](const QString &name) {
        m_approvals.send([this, name](const Credentials &second) {
            Workers::post(m_workers.templates,
                          [name, second](TemplateDesk &desk) { desk.remove(name, second); });
        });
    });
    connect(
        &m_workers.templates, &TemplateDesk::listed, &m_studio, &StudioWindow::showOwnTemplates);
    connect(
        &m_workers.templates, &TemplateDesk::saved, &m_studio, &StudioWindow::showTemplateSaved);
    connect(&m_workers.templates, &TemplateDesk::failed, &m_studio, &StudioWindow::showNotSaved);
}

void StudioWiring::wireFiles()
{
    connect(&m_studio, &StudioWindow::importWanted, this, [this](const QString &path) {
        Workers::post(m_workers.proofs, [path](ProofDesk &desk) { desk.readTemplate(path); });
    });
    connect(&m_studio,
            &StudioWindow::exportWanted,
            this,
            [this](const QString &path, const QByteArray &json) {
                Workers::post(m_workers.proofs,
                              [path, json](ProofDesk &desk) { desk.writeTemplate(path, json); });
            });
    connect(&m_studio, &StudioWindow::pictureWanted, this, [this](const QString &path) {
        Workers::post(m_workers.proofs, [path](ProofDesk &desk) { desk.readPicture(path); });
    });
    connect(
        &m_workers.proofs, &ProofDesk::templateRead, &m_studio, &StudioWindow::showTemplateFile);
    connect(&m_workers.proofs, &ProofDesk::pictureRead, &m_studio, &StudioWindow::showPicture);
}

void StudioWiring::wireProofs()
{
    connect(&m_studio,
            &StudioWindow::pdfWanted,
            this,
            [this](const QString &path, const Badge &badge, const badge::Template &how) {
                Workers::post(m_workers.proofs, [path, badge, how](ProofDesk &desk) {
                    desk.savePdf(path, badge, how);
                });
            });
    connect(&m_studio,
            &StudioWindow::proofWanted,
            this,
            [this](const Badge &badge, const badge::Template &how) {
                const QString printer = m_session.settings.printing.printerFor(how.name);
                if (printer.isEmpty()) {
                    m_studio.showFailure({Failure::Kind::NoPrinter, {}, {}});
                    return;
                }
                Workers::post(m_workers.proofs, [printer, badge, how](ProofDesk &desk) {
                    desk.print(printer, badge, how);
                });
            });
    connect(&m_workers.proofs, &ProofDesk::saved, &m_studio, &StudioWindow::showSaved);
    connect(&m_workers.proofs, &ProofDesk::sent, &m_studio, &StudioWindow::showProofSent);
    connect(&m_workers.proofs, &ProofDesk::failed, &m_studio, &StudioWindow::showFailure);
}

/// Whoever has to agree to a template is asked in the office, which may be behind the studio.
void StudioWiring::askInOffice(ui::OfficeWindow &office)
{
    connect(&m_approvals, &Approvals::needed, &office, [this, &office] {
        if (!m_studio.isActiveWindow())
            return;
        office.show();
        office.raise();
        office.activateWindow();
    });
}

void StudioWiring::showStudio()
{
    m_studio.chooseTemplate(m_session.settings.badgeTemplate);
    Workers::post(m_workers.view, [](EventView &view) { view.listBadgeSamples(); });
    Workers::post(m_workers.templates, [](TemplateDesk &desk) { desk.tell(); });
    m_studio.show();
    m_studio.raise();
    m_studio.activateWindow();
}

} // namespace lanyard::shell
