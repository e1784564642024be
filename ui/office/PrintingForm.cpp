// SPDX-License-Identifier: Apache-2.0
#include "ui/office/PrintingForm.h"

#include "app/domain/PrinterAddress.h"
#include "app/domain/UnknownReason.h"
#include "app/ports/Wording.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/FormTitles.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/PrinterChoice.h"

#include <QEvent>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int mostReprints = 99;
constexpr int longestRoll = 5000;

QSpinBox *numberField(const QString &objectName, int most)
{
    auto *field = touch(new QSpinBox, objectName);
    field->setRange(0, most);
    field->setFocusPolicy(Qt::StrongFocus);
    return field;
}

} // namespace

PrintingForm::PrintingForm(const Wording &wording, QWidget *parent)
    : QGroupBox{parent}
    , m_wording{wording}
    , m_form{new QFormLayout{this}}
    , m_printer{new PrinterChoice{u"deskPrinter"_s}}
    , m_printerState{new PlainLabel{PlainLabel::Kind::Hint, u"deskPrinterState"_s}}
    , m_badge{new Choice{u"deskTemplate"_s}}
    , m_badgePrinter{new PrinterChoice{u"deskTemplatePrinter"_s}}
    , m_autoPrint{new Choice{u"deskAutoPrint"_s}}
    , m_copies{new Choice{u"deskCopies"_s}}
    , m_second{new PrinterChoice{u"deskSecondPrinter"_s}}
    , m_failOver{new Choice{u"deskFailOver"_s}}
    , m_reprints{numberField(u"deskReprints"_s, mostReprints)}
    , m_roll{numberField(u"deskLabelsPerRoll"_s, longestRoll)}
    , m_testPrint{touch(new QPushButton, u"deskTestPrint"_s)}
    , m_testPrintResult{new PlainLabel{PlainLabel::Kind::Text, u"deskTestPrintResult"_s}}
{
    setObjectName(u"deskPrinting"_s);
    build();
    watch();
    retranslate();
}

void PrintingForm::build()
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(u" "_s, m_printer);
    m_form->addRow(QString{}, m_printerState);
    m_form->addRow(QString{}, m_testPrint);
    m_form->addRow(QString{}, m_testPrintResult);
    for (QWidget *field : std::initializer_list<QWidget *>{m_autoPrint,
                                                           m_copies,
                                                           m_badge,
                                                           m_badgePrinter,
                                                           m_second,
                                                           m_failOver,
                                                           m_roll,
                                                           m_reprints})
        m_form->addRow(u" "_s, field);
    m_testPrint->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_printerState->hide();
    m_testPrintResult->hide();
}

void PrintingForm::watch()
{
    for (PrinterChoice *field : {m_printer, m_badgePrinter, m_second})
        connect(field, &PrinterChoice::changed, this, &PrintingForm::take);
    for (Choice *field : {m_badge, m_autoPrint, m_copies, m_failOver})
        connect(field, &QComboBox::activated, this, &PrintingForm::take);
    for (QSpinBox *field : {m_reprints, m_roll})
        connect(field, &QSpinBox::editingFinished, this, &PrintingForm::take);
    connect(m_testPrint, &QPushButton::clicked, this, [this] {
        m_testPrintResult->setKind(PlainLabel::Kind::Text);
        m_testPrintResult->say(tr("Sending a test badge …"));
        Q_EMIT testPrintWanted();
    });
}

void PrintingForm::take()
{
    const Printing before = m_printing;
    const QString badge = m_badge->currentData().toString();
    const bool otherBadge = badge != std::exchange(m_template, badge);
    m_printing.printer = m_printer->printer();
    m_printing.secondPrinter = m_second->printer();
    m_printing.autoPrint = m_autoPrint->currentData().value<AutoPrint>();
    m_printing.failOver = m_failOver->currentData().value<FailOver>();
    m_printing.copies = m_copies->currentData().toInt();
    m_printing.reprintLimit = m_reprints->value();
    m_printing.labelsPerRoll = m_roll->value();
    if (!otherBadge && m_badgePrinter->printer().isEmpty())
        m_printing.printerByTemplate.remove(m_template);
    else if (!otherBadge)
        m_printing.printerByTemplate.insert(m_template, m_badgePrinter->printer());
    if (!otherBadge && before == m_printing)
        return;
    renderWhatIsAsked();
    Q_EMIT changed();
}

void PrintingForm::render(const Printing &printing, const QString &templateName)
{
    m_printing = printing;
    m_template = templateName;
    m_printer->choose(printing.printer);
    m_second->choose(printing.secondPrinter);
    m_reprints->setValue(printing.reprintLimit);
    m_roll->setValue(printing.labelsPerRoll);
    renderChoices();
    renderTemplates();
    renderWhatIsAsked();
}

void PrintingForm::showPrinters(const QList<Printer> &printers)
{
    m_printers = printers;
    for (PrinterChoice *field : {m_printer, m_badgePrinter, m_second})
        field->showPrinters(printers);
    renderWhatIsAsked();
}

void PrintingForm::showTemplates(const QList<BadgeTemplate> &templates)
{
    m_templates = templates;
    renderTemplates();
}

void PrintingForm::renderChoices()
{
    m_autoPrint->clear();
    m_autoPrint->addItem(tr("Only when somebody asks for it"),
                         QVariant::fromValue(AutoPrint::Never));
    m_autoPrint->addItem(tr("With the first check-in"), QVariant::fromValue(AutoPrint::Once));
    m_autoPrint->addItem(tr("With every check-in"), QVariant::fromValue(AutoPrint::Always));
    m_autoPrint->choose(QVariant::fromValue(m_printing.autoPrint));
    m_copies->clear();
    m_copies->addItem(tr("Once"), 1);
    m_copies->addItem(tr("Twice, for holders with two pockets"), 2);
    m_copies->choose(m_printing.copies);
    m_failOver->clear();
    m_failOver->addItem(tr("Badges wait for the first one"), QVariant::fromValue(FailOver::Never));
    m_failOver->addItem(tr("The desk is asked"), QVariant::fromValue(FailOver::Asked));
    m_failOver->addItem(tr("Badges go to the second one by themselves"),
                        QVariant::fromValue(FailOver::Automatic));
    m_failOver->choose(QVariant::fromValue(m_printing.failOver));
}

void PrintingForm::renderTemplates()
{
    m_badge->clear();
    for (const BadgeTemplate &badge : std::as_const(m_templates))
        m_badge->addItem(tr("%1, %2 × %3 mm")
                             .arg(excerptOf(badge.title.isEmpty() ? badge.name : badge.title),
                                  QLocale{}.toString(badge.widthMm),
                                  QLocale{}.toString(badge.heightMm)),
                         badge.name);
    if (!m_template.isEmpty() && m_badge->findData(m_template) < 0)
        m_badge->addItem(tr("%1 (not found)").arg(excerptOf(m_template)), m_template);
    m_badge->choose(m_template);
}

void PrintingForm::renderWhatIsAsked()
{
    const auto chosen = std::ranges::find(m_printers, m_printing.printer, &Printer::name);
    const QString &printer = m_printing.printer;
    if (chosen != m_printers.cend())
        m_printerState->say(m_wording.sentence(*chosen));
    else if (!printer.isEmpty() && !PrinterAddress::parse(printer))
        m_printerState->say(m_wording.sentence(Failure{Failure::Kind::NotAnAddress, printer, {}}));
    else
        m_printerState->say({});
    m_badgePrinter->choose(m_printing.printerByTemplate.value(m_template));
    const bool prints = m_printing.prints();
    m_testPrint->setEnabled(prints);
    const bool second = prints && !m_printing.secondPrinter.isEmpty();
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_autoPrint, m_copies, m_badgePrinter, m_second, m_failOver, m_roll, m_reprints}) {
        const bool asked = field == m_failOver ? second : prints;
        field->setVisible(asked);
        m_form->labelForField(field)->setVisible(asked);
    }
}

void PrintingForm::showTestPrintSent(const QString &printer)
{
    m_testPrintResult->setKind(PlainLabel::Kind::Good);
    m_testPrintResult->say(tr("A test badge is on its way to %1. Look whether it comes out whole.")
                               .arg(quoted(printer)));
}

void PrintingForm::showTestPrintFailure(const QString &sentence)
{
    m_testPrintResult->setKind(PlainLabel::Kind::Bad);
    m_testPrintResult->say(sentence);
}

void PrintingForm::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrintingForm::retranslate()
{
    setTitle(tr("Badges"));
    titleFields(*m_form,
                {{m_printer, tr("Printer")},
                 {m_autoPrint, tr("A badge is printed")},
                 {m_copies, tr("How often")},
                 {m_badge, tr("Badge")},
                 {m_badgePrinter, tr("Printer for this badge")},
                 {m_second, tr("Second printer")},
                 {m_failOver, tr("If the first one is in trouble")},
                 {m_roll, tr("Labels on a new roll")},
                 {m_reprints, tr("Again without a lead")}});
    m_printer->setNone(tr("No badges are printed here"));
    m_second->setNone(tr("None"));
    m_badgePrinter->setNone(tr("The same"));
    m_printer->setToolTip(tr("From the list, or an address such as socket://10.0.0.9:9100"));
    m_roll->setSpecialValueText(tr("Nobody counts them"));
    m_reprints->setSpecialValueText(tr("Never"));
    m_reprints->setSuffix(tr(" × for each person"));
    m_testPrint->setText(tr("Print a test badge"));
    renderChoices();
    renderTemplates();
    renderWhatIsAsked();
}

} // namespace lanyard::ui
