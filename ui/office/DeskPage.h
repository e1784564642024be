// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Contact.h"
#include "app/ports/BadgeRenderer.h"
#include "app/ports/CameraOffer.h"
#include "app/ports/DeskSettings.h"
#include "app/ports/PrintQueue.h"
#include "ui/office/Page.h"

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace lanyard {
struct AuditReport;
class Wording;
} // namespace lanyard

namespace lanyard::ui {

class CameraForm;
class Choice;
class PlainLabel;
class PrintingForm;
class TickBox;

/// How this computer works as a desk. Each change counts at once.
class DeskPage final : public Page
{
    Q_OBJECT

public:
    /// @p wording must outlive the page.
    explicit DeskPage(const Wording &wording, QWidget *parent = nullptr);

    void showSettings(const DeskSettings &settings);
    void showContacts(Contacts contacts); ///< what desks of this event see of phone and e-mail
    void showPrinters(const QList<Printer> &printers);
    void showTemplates(const QList<BadgeTemplate> &templates);
    void showCameras(const QList<CameraOffer> &offers);
    void showLightOffered(bool offered); ///< by the camera that is on
    void showTestPrintSent(const QString &printer);
    void showTestPrintFailure(const Failure &failure);
    void showPin(bool set); ///< whether this desk has one
    void showVerifyProgress(qint64 records);
    void showVerified(const AuditReport &report);
    void showVerifyFailure(const Failure &failure);
    void showContactsFailure(const Failure &failure);

Q_SIGNALS:
    void settingsChanged(const lanyard::DeskSettings &settings);
    void contactsChosen(lanyard::Contacts contacts);
    void testPrintWanted();
    void setupWanted(); ///< the page that shows only what is needed
    void pinForgetWanted();
    void verifyWanted();
    void verifyStopWanted();
    void kioskWanted();
    void newKioskPinWanted(); ///< it is asked for when the kiosk begins next

protected:
    void retranslate() override;

private:
    void buildForm();
    void buildKiosk();
    void buildChecks();
    void watch();
    void noteChange();
    void renderLanguages();
    void renderContacts();
    void renderLock();
    void renderChecking(bool checking);
    [[nodiscard]] DeskSettings typed() const;

    const Wording &m_wording;
    DeskSettings m_settings;
    QFormLayout *m_form;
    QLineEdit *m_desk;
    QLineEdit *m_operator;
    PrintingForm *m_printing;
    CameraForm *m_camera;
    Choice *m_language;
    Choice *m_theme;
    Contacts m_shownContacts = Contacts::Masked;
    Choice *m_contacts;
    PlainLabel *m_contactsFailure;
    TickBox *m_sounds;
    Choice *m_lock;
    QPushButton *m_setup;
    QPushButton *m_forgetPin;
    QPushButton *m_kiosk;
    QPushButton *m_kioskPin;
    QPushButton *m_verify;
    QPushButton *m_verifyStop;
    PlainLabel *m_verified;
    PlainLabel *m_verifyProblems;
};

} // namespace lanyard::ui
