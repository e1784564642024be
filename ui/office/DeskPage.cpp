// SPDX-License-Identifier: Apache-2.0
#include "ui/office/DeskPage.h"

#include "app/domain/DeskName.h"
#include "app/domain/UnknownReason.h"
#include "app/ports/EventFile.h"
#include "app/ports/Wording.h"
#include "ui/kit/Language.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"
#include "ui/office/CameraForm.h"
#include "ui/office/Choice.h"
#include "ui/office/FormTitles.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/PrintingForm.h"
#include "ui/office/TickBox.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr qsizetype mostProblemsShown = 20;

/// Selects @p value, adding it with @p note first if nothing offers it any more.
void chooseEvenIfGone(Choice *choice, const QString &value, const QString &note)
{
    if (!value.isEmpty() && choice->findData(value) < 0)
        choice->addItem(note.arg(excerptOf(value)), value);
    choice->choose(value);
}

} // namespace

DeskPage::DeskPage(const Wording &wording, QWidget *parent)
    : Page{u"deskPage"_s, parent}
    , m_wording{wording}
    , m_form{new QFormLayout}
    , m_desk{touch(new QLineEdit, u"deskName"_s)}
    , m_operator{touch(new QLineEdit, u"deskOperator"_s)}
    , m_printing{new PrintingForm{wording}}
    , m_camera{new CameraForm}
    , m_language{new Choice{u"deskLanguage"_s}}
    , m_theme{new Choice{u"deskTheme"_s}}
    , m_contacts{new Choice{u"eventContacts"_s}}
    , m_contactsFailure{new PlainLabel{PlainLabel::Kind::Bad, u"eventContactsFailure"_s}}
    , m_sounds{new TickBox{u"deskSounds"_s}}
    , m_lock{new Choice{u"deskLock"_s}}
    , m_setup{touch(new QPushButton, u"deskSetup"_s)}
    , m_forgetPin{touch(new QPushButton, u"deskForgetPin"_s)}
    , m_kiosk{touch(new QPushButton, u"deskKiosk"_s)}
    , m_kioskPin{touch(new QPushButton, u"deskKioskPin"_s)}
    , m_verify{touch(new QPushButton, u"deskVerify"_s)}
    , m_verifyStop{touch(new QPushButton, u"deskVerifyStop"_s)}
    , m_verified{new PlainLabel{PlainLabel::Kind::Text, u"deskVerified"_s}}
    , m_verifyProblems{new PlainLabel{PlainLabel::Kind::Text, u"deskVerifyProblems"_s}}
{
    buildForm();
    buildKiosk();
    buildChecks();
    content()->addStretch(1);
    watch();
    retranslate();
}

void DeskPage::buildForm()
{
    m_desk->setMaxLength(longestDeskName);
    m_operator->setMaxLength(60);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    content()->addWidget(m_setup, 0, Qt::AlignLeading);
    for (QLineEdit *field : {m_desk, m_operator})
        m_form->addRow(u" "_s, field);
    m_form->addRow(m_printing);
    m_form->addRow(u" "_s, m_camera);
    for (Choice *field : {m_language, m_theme})
        m_form->addRow(u" "_s, field);
    m_form->addRow(QString{}, m_sounds);
    m_form->addRow(u" "_s, m_lock);
    m_form->addRow(QString{}, m_forgetPin);
    m_forgetPin->hide();
    m_form->addRow(u" "_s, m_contacts);
    m_form->addRow(QString{}, m_contactsFailure);
    m_contactsFailure->hide();
    content()->addLayout(m_form);
}

void DeskPage::buildKiosk()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_kiosk);
    row->addWidget(m_kioskPin);
    row->addStretch(1);
    content()->addLayout(row);
    connect(m_kiosk, &QPushButton::clicked, this, &DeskPage::kioskWanted);
    connect(m_kioskPin, &QPushButton::clicked, this, [this] {
        m_kioskPin->setEnabled(false); // pressing it twice changes nothing
        Q_EMIT newKioskPinWanted();
    });
}

void DeskPage::buildChecks()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_verify);
    row->addWidget(m_verifyStop);
    row->addStretch(1);
    content()->addLayout(row);
    content()->addWidget(m_verified);
    content()->addWidget(m_verifyProblems);
    m_verifyStop->hide();
    m_verified->hide();
    m_verifyProblems->hide();
    m_verifyProblems->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void DeskPage::watch()
{
    for (QLineEdit *line : {m_desk, m_operator})
        connect(line, &QLineEdit::editingFinished, this, &DeskPage::noteChange);
    for (Choice *choice : {m_language, m_theme, m_lock})
        connect(choice, &QComboBox::activated, this, &DeskPage::noteChange);
    connect(m_sounds, &TickBox::clicked, this, &DeskPage::noteChange);
    connect(m_printing, &PrintingForm::changed, this, &DeskPage::noteChange);
    connect(m_setup, &QPushButton::clicked, this, &DeskPage::setupWanted);
    connect(m_forgetPin, &QPushButton::clicked, this, &DeskPage::pinForgetWanted);
    connect(m_printing, &PrintingForm::testPrintWanted, this, &DeskPage::testPrintWanted);
    connect(m_camera, &CameraForm::changed, this, &DeskPage::noteChange);
    connect(m_contacts, &QComboBox::activated, this, [this] {
        Q_EMIT contactsChosen(m_contacts->currentData().value<Contacts>());
    });
    connect(m_verify, &QPushButton::clicked, this, [this] {
        renderChecking(true);
        m_verified->setKind(PlainLabel::Kind::Text);
        m_verified->say(tr("Checking …"));
        m_verifyProblems->hide();
        bringIntoSight(m_verified);
        Q_EMIT verifyWanted();
    });
    connect(m_verifyStop, &QPushButton::clicked, this, &DeskPage::verifyStopWanted);
}

DeskSettings DeskPage::typed() const
{
    DeskSettings settings = m_settings;
    settings.deskName = m_desk->text().simplified();
    settings.operatorName = m_operator->text().simplified();
    settings.printing = m_printing->printing();
    settings.badgeTemplate = m_printing->templateName();
    settings.camera = m_camera->camera();
    settings.cameraPicture = m_camera->picture();
    settings.language = m_language->currentData().toString();
    settings.theme = m_theme->currentData().toString();
    settings.sounds = m_sounds->isChecked();
    settings.lockMinutes = m_lock->currentData().toInt();
    return settings;
}

void DeskPage::noteChange()
{
    const DeskSettings settings = typed();
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT settingsChanged(m_settings);
}

void DeskPage::showSettings(const DeskSettings &settings)
{
    m_settings = settings;
    m_desk->setText(settings.deskName);
    m_operator->setText(settings.operatorName);
    m_sounds->setChecked(settings.sounds);
    m_kioskPin->setEnabled(true);
    m_printing->render(settings.printing, settings.badgeTemplate);
    m_camera->render(settings.camera, settings.cameraPicture);
    renderLanguages();
    renderLock();
}

void DeskPage::showPin(bool set)
{
    m_forgetPin->setVisible(set);
}

void DeskPage::renderLock()
{
    m_lock->clear();
    m_lock->addItem(tr("Only by key: Ctrl+Shift+L"), 0);
    QList<int> minutes{1, 2, 5, 10, 15, 30};
    if (m_settings.lockMinutes > 0 && !minutes.contains(m_settings.lockMinutes))
        minutes.append(m_settings.lockMinutes);
    for (const int each : std::as_const(minutes))
        m_lock->addItem(tr("After %1 min without a touch").arg(QLocale{}.toString(each)), each);
    m_lock->choose(m_settings.lockMinutes);
}

void DeskPage::showContacts(Contacts contacts)
{
    m_shownContacts = contacts;
    m_contactsFailure->hide();
    renderContacts();
}

void DeskPage::showContactsFailure(const Failure &failure)
{
    m_contacts->choose(QVariant::fromValue(m_shownContacts));
    m_contactsFailure->say(m_wording.sentence(failure));
    bringIntoSight(m_contactsFailure);
}

void DeskPage::renderContacts()
{
    m_contacts->clear();
    m_contacts->addItem(tr("Hide them"), QVariant::fromValue(Contacts::Hidden));
    m_contacts->addItem(tr("Show a part, to compare: %1 · %2")
                            .arg(phoneFor(Contacts::Masked, u"13800138000"_s),
                                 emailFor(Contacts::Masked, u"wei@example.org"_s)),
                        QVariant::fromValue(Contacts::Masked));
    m_contacts->addItem(tr("Show them whole"), QVariant::fromValue(Contacts::Shown));
    m_contacts->choose(QVariant::fromValue(m_shownContacts));
}

void DeskPage::showPrinters(const QList<Printer> &printers)
{
    m_printing->showPrinters(printers);
}

void DeskPage::showTemplates(const QList<BadgeTemplate> &templates)
{
    m_printing->showTemplates(templates);
}

void DeskPage::showCameras(const QList<CameraOffer> &offers)
{
    m_camera->showOffers(offers);
}

void DeskPage::showLightOffered(bool offered)
{
    m_camera->showLightOffered(offered);
}

void DeskPage::renderLanguages()
{
    m_language->clear();
    m_language->addItem(tr("The system's language"), QString{});
    for (const Language &language : languagesOffered())
        m_language->addItem(language.name, language.code);
    chooseEvenIfGone(m_language, m_settings.language, u"%1"_s);
    m_theme->clear();
    m_theme->addItem(tr("Bright"), u"bright"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->addItem(tr("High contrast"), u"high-contrast"_s);
    m_theme->choose(m_settings.theme);
}

void DeskPage::showTestPrintSent(const QString &printer)
{
    m_printing->showTestPrintSent(printer);
}

void DeskPage::showTestPrintFailure(const Failure &failure)
{
    m_printing->showTestPrintFailure(m_wording.sentence(failure));
}

void DeskPage::renderChecking(bool checking)
{
    m_verify->setEnabled(!checking);
    m_verifyStop->setVisible(checking);
}

void DeskPage::showVerifyProgress(qint64 records)
{
    if (!m_verify->isEnabled())
        m_verified->say(tr("Checking … (records: %1)").arg(QLocale{}.toString(records)));
}

void DeskPage::showVerified(const AuditReport &report)
{
    renderChecking(false);
    const bool well = report.problems.isEmpty();
    m_verified->setKind(well ? PlainLabel::Kind::Good : PlainLabel::Kind::Bad);
    const QString records = QLocale{}.toString(report.records);
    m_verified->say(well ? tr("All is well: %1 journal records were checked.").arg(records)
                         : tr("%1 journal records were checked, and something is wrong. Make a "
                              "copy of the event file before you go on.")
                               .arg(records));
    QStringList lines;
    for (const QString &problem :
         report.problems.first(qMin(report.problems.size(), mostProblemsShown)))
        lines << problem.simplified();
    if (report.problems.size() > mostProblemsShown)
        lines << tr("… and %1 more")
                     .arg(QLocale{}.toString(report.problems.size() - mostProblemsShown));
    m_verifyProblems->say(lines.join(u'\n'));
    bringIntoSight(m_verified);
}

void DeskPage::showVerifyFailure(const Failure &failure)
{
    renderChecking(false);
    if (failure.kind == Failure::Kind::Cancelled) {
        m_verified->say(tr("Stopped."));
        return;
    }
    m_verified->setKind(PlainLabel::Kind::Bad);
    m_verified->say(m_wording.sentence(failure));
    m_verifyProblems->hide();
    bringIntoSight(m_verified);
}

void DeskPage::retranslate()
{
    setTitle(tr("This desk"));
    titleFields(*m_form,
                {{m_desk, tr("Desk name")},
                 {m_operator, tr("Who works here")},
                 {m_camera, tr("Camera")},
                 {m_language, tr("Language")},
                 {m_theme, tr("Look")},
                 {m_lock, tr("Locks itself")},
                 {m_contacts, tr("Phone and e-mail, at every desk")}});
    setHint(*m_desk, tr("for example: Main entrance 2"));
    m_sounds->setText(tr("Sounds"));
    m_setup->setText(tr("Set up on one page"));
    m_forgetPin->setText(tr("Forget the PIN of this desk"));
    m_kiosk->setText(tr("Start the self-service kiosk"));
    m_kioskPin->setText(tr("Choose another PIN for the kiosk"));
    m_verify->setText(tr("Check the event file"));
    m_verifyStop->setText(tr("Stop"));
    renderLanguages();
    renderLock();
    renderContacts();
}

} // namespace lanyard::ui
