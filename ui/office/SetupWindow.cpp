// SPDX-License-Identifier: Apache-2.0
#include "ui/office/SetupWindow.h"

#include "app/domain/DeskName.h"
#include "app/domain/UnknownReason.h"
#include "ui/kit/EnterPresses.h"
#include "ui/kit/HelpButton.h"
#include "ui/kit/OpenAt.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/DoorTicks.h"
#include "ui/office/FormTitles.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/PrinterChoice.h"
#include "ui/office/ScanResult.h"
#include "ui/office/TickBox.h"

#include <QCloseEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

SetupWindow::SetupWindow(QWidget *parent)
    : QWidget{parent}
    , m_form{new QFormLayout}
    , m_title{new PlainLabel{PlainLabel::Kind::Title, u"setupTitle"_s}}
    , m_hint{new PlainLabel{PlainLabel::Kind::Hint, u"setupHint"_s}}
    , m_name{touch(new QLineEdit, u"setupName"_s)}
    , m_nameTaken{new PlainLabel{PlainLabel::Kind::Hint, u"setupNameTaken"_s}}
    , m_language{new Choice{u"setupLanguage"_s}}
    , m_printer{new PrinterChoice{u"setupPrinter"_s}}
    , m_print{new TickBox{u"setupPrint"_s}}
    , m_testPrint{touch(new QPushButton, u"setupTestPrint"_s)}
    , m_testPrintResult{new PlainLabel{PlainLabel::Kind::Good, u"setupTestPrintResult"_s}}
    , m_sounds{new TickBox{u"setupSounds"_s}}
    , m_listen{touch(new QPushButton, u"setupListen"_s)}
    , m_doorsTitle{new PlainLabel{PlainLabel::Kind::Section, u"setupDoorsTitle"_s}}
    , m_doors{new DoorTicks}
    , m_scanTitle{new PlainLabel{PlainLabel::Kind::Section, u"setupScanTitle"_s}}
    , m_scanHint{new PlainLabel{PlainLabel::Kind::Hint, u"setupScanHint"_s}}
    , m_scan{new ScanResult}
    , m_done{touch(new QPushButton, u"setupDone"_s)}
{
    setObjectName(u"setupWindow"_s);
    setMinimumSize(640, 480);
    build();
    watch();
    letEnterPress(*this);
    openAt(*this, {900, 640});
    retranslate();
}

void SetupWindow::build()
{
    m_name->setMaxLength(longestDeskName);
    m_done->setProperty("main", true);
    m_testPrintResult->hide();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(spacing::page);
    middle->addWidget(buildForm(), 6);
    middle->addWidget(buildTest(), 5);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(spacing::small);
    auto *help = new HelpButton{HelpButton::Words::ToolTip};
    connect(help, &QPushButton::clicked, this, [this] { Q_EMIT helpWanted(m_title->text()); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(help);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addLayout(middle, 1);
    layout->addWidget(m_done);
}

QWidget *SetupWindow::buildForm()
{
    m_form->setContentsMargins(0, 0, 8, 0);
    m_form->setVerticalSpacing(6);
    m_nameTaken->hide();
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_language, m_printer})
        m_form->addRow(u" "_s, field);
    m_form->insertRow(1, m_nameTaken);
    m_form->addRow(m_print);
    m_form->addRow(m_testPrint);
    m_form->addRow(m_testPrintResult);
    auto *sounds = new QHBoxLayout;
    sounds->addWidget(m_sounds, 1);
    sounds->addWidget(m_listen);
    m_form->addRow(sounds);
    auto *sheet = new QWidget;
    sheet->setLayout(m_form);
    return scrolled(sheet);
}

QWidget *SetupWindow::buildTest()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout{column};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_doorsTitle);
    layout->addWidget(m_doors, 1);
    layout->addWidget(m_scanTitle);
    layout->addWidget(m_scanHint);
    layout->addWidget(scrolled(m_scan), 1);
    return column;
}

void SetupWindow::watch()
{
    connect(m_name, &QLineEdit::editingFinished, this, &SetupWindow::noteChange);
    connect(m_language, &QComboBox::activated, this, &SetupWindow::noteChange);
    connect(m_sounds, &TickBox::clicked, this, &SetupWindow::noteChange);
    connect(m_print, &TickBox::clicked, this, &SetupWindow::noteChange);
    connect(m_printer, &PrinterChoice::changed, this, [this] {
        if (m_settings.printing.printer.isEmpty())
            m_print->setChecked(true); // what a printer at a desk is for
        m_testPrintResult->hide();
        noteChange();
    });
    connect(m_testPrint, &QPushButton::clicked, this, &SetupWindow::testPrintWanted);
    connect(m_listen, &QPushButton::clicked, this, &SetupWindow::soundWanted);
    connect(m_doors, &DoorTicks::chosen, this, &SetupWindow::doorsChosen);
    connect(m_done, &QPushButton::clicked, this, &SetupWindow::done);
}

void SetupWindow::noteChange()
{
    DeskSettings settings = m_settings;
    settings.deskName = m_name->text().simplified();
    settings.language = m_language->currentData().toString();
    settings.sounds = m_sounds->isChecked();
    settings.printing.printer = m_printer->printer();
    const bool prints = m_print->isChecked() && !settings.printing.printer.isEmpty();
    if (prints != (settings.printing.autoPrint != AutoPrint::Never))
        settings.printing.autoPrint = prints ? AutoPrint::Once : AutoPrint::Never;
    if (settings == m_settings)
        return;
    showSettings(settings);
    Q_EMIT settingsChanged(settings);
}

void SetupWindow::showEventName(const QString &name)
{
    m_eventName = name;
    retranslate();
}

void SetupWindow::showSettings(const DeskSettings &settings)
{
    m_settings = settings;
    m_name->setText(settings.deskName);
    m_sounds->setChecked(settings.sounds);
    m_printer->choose(settings.printing.printer);
    const bool hasPrinter = !settings.printing.printer.isEmpty();
    m_print->setEnabled(hasPrinter);
    m_print->setChecked(hasPrinter && settings.printing.autoPrint != AutoPrint::Never);
    m_testPrint->setEnabled(hasPrinter);
    renderLanguages();
}

void SetupWindow::showNameTaken(const QString &name)
{
    m_takenName = name;
    m_nameTaken->show();
    retranslate();
}

void SetupWindow::showLanguages(const QList<Language> &languages)
{
    m_languages = languages;
    renderLanguages();
}

void SetupWindow::showDoors(const QList<Door> &doors, const QList<Id<Door>> &served)
{
    m_doors->render(doors, served);
}

void SetupWindow::showPrinters(const QList<Printer> &printers)
{
    m_printer->showPrinters(printers);
}

void SetupWindow::showTestPrintSent(const QString &printer)
{
    m_testPrintResult->setKind(PlainLabel::Kind::Good);
    m_testPrintResult->say(tr("On its way to %1.").arg(quoted(printer)));
}

void SetupWindow::showTestPrintFailure(const QString &sentence)
{
    m_testPrintResult->setKind(PlainLabel::Kind::Bad);
    m_testPrintResult->say(sentence);
}

bool SetupWindow::isTesting() const
{
    return isVisible() && isActiveWindow();
}

void SetupWindow::showScan(const ScanReport &report)
{
    m_scan->render(viewOf(report, QLocale{}));
}

void SetupWindow::renderLanguages()
{
    m_language->clear();
    m_language->addItem(tr("The system's language"), QString{});
    for (const Language &each : std::as_const(m_languages))
        m_language->addItem(each.name, each.code);
    m_language->choose(m_settings.language);
}

void SetupWindow::renderInvitation()
{
    m_scanTitle->setText(isTesting() ? tr("Scan anything now")
                                     : tr("Click here to test a scanner"));
}

bool SetupWindow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
        renderInvitation();
    return done;
}

void SetupWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_done->setFocus();
    renderInvitation();
}

/// Whoever closes it has seen enough of it.
void SetupWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT done();
}

void SetupWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT done();
    else
        QWidget::keyPressEvent(event);
}

void SetupWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SetupWindow::retranslate()
{
    const QString name = excerptOf(m_eventName);
    setWindowTitle(name.isEmpty() ? tr("Set up this desk") : tr("%1 – Set up this desk").arg(name));
    m_title->setText(tr("Set up this desk"));
    m_hint->setText(tr("Everything works as it is: press Enter to begin. All of it can be changed "
                       "later in the office."));
    titleFields(
        *m_form,
        {{m_name, tr("Desk name")}, {m_language, tr("Language")}, {m_printer, tr("Printer")}});
    m_nameTaken->setText(tr("Another desk is called “%1”. This one got a name of its own; you can "
                            "change it.")
                             .arg(excerptOf(m_takenName)));
    m_printer->setNone(tr("None: badges are not printed here"));
    m_print->setText(tr("Print a badge at the first admission"));
    m_testPrint->setText(tr("Print a test badge"));
    m_sounds->setText(tr("Sounds"));
    m_listen->setText(tr("Try it"));
    m_listen->setAccessibleName(tr("Hear the sound of an admission"));
    m_doorsTitle->setText(tr("Doors of this desk"));
    m_doors->setAccessibleName(tr("Doors of this desk"));
    m_scanHint->setText(tr("It only shows what arrives. Nobody is checked in on this page."));
    m_done->setText(tr("Begin to check in"));
    renderLanguages();
    renderInvitation();
}

} // namespace lanyard::ui
