// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ScannerPage.h"

#include "app/words/ScannerWords.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/ScanResult.h"
#include "ui/office/ScannerForm.h"
#include "ui/office/TestCodeTicks.h"
#include "ui/office/TypingField.h"

#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

ScannerPage::ScannerPage(QWidget *parent)
    : Page{u"scannerPage"_s, parent}
    , m_repaired{new PlainLabel{PlainLabel::Kind::Text, u"scannerRepaired"_s}}
    , m_invitation{new PlainLabel{PlainLabel::Kind::Section, u"scanInvitation"_s}}
    , m_harmless{new PlainLabel{PlainLabel::Kind::Hint, u"scanHarmless"_s}}
    , m_result{new ScanResult}
    , m_typing{touch(new TypingField, u"scanTyping"_s)}
    , m_codesTitle{new PlainLabel{PlainLabel::Kind::Section, u"testCodesTitle"_s}}
    , m_codes{new TestCodeTicks}
    , m_sheet{touch(new FittedButton, u"scannerSheet"_s)}
    , m_sheetResult{new PlainLabel{PlainLabel::Kind::Good, u"scannerSheetResult"_s}}
    , m_formTitle{new PlainLabel{PlainLabel::Kind::Section, u"scannerFormTitle"_s}}
    , m_form{new ScannerForm}
{
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_repaired, m_invitation, m_harmless, m_result, m_typing, m_codesTitle, m_codes})
        content()->addWidget(part);
    content()->addWidget(m_sheet, 0, Qt::AlignLeading);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sheetResult, m_formTitle, m_form})
        content()->addWidget(part);
    content()->addStretch(1);
    m_repaired->hide();
    m_sheetResult->hide();
    connect(m_sheet, &QPushButton::clicked, this, &ScannerPage::askWhere);
    connect(m_form, &ScannerForm::settingsChanged, this, &ScannerPage::settingsChanged);
    connect(m_typing, &TypingField::typed, this, [this](const QString &text, qint64 ms) {
        m_result->render(viewOfTyped(text, ms, QLocale{}));
    });
    retranslate();
}

bool ScannerPage::isTesting() const
{
    return isVisible() && isActiveWindow();
}

void ScannerPage::showScan(const ScanReport &report)
{
    const ScanResultView view = viewOf(report, QLocale{});
    m_result->render(view);
    if (view.testCode)
        m_codes->tick(*view.testCode);
    toTop();
}

void ScannerPage::showRepair(const ScanRepair &repair)
{
    m_repair = repair;
    renderRepair();
}

void ScannerPage::renderRepair()
{
    if (!m_repair)
        return;
    m_repaired->say(tr("Seen at the desk:") + u' ' + words::ScannerWords::whatWasWrong(*m_repair)
                    + u' ' + words::ScannerWords::whatToChange(*m_repair));
}

void ScannerPage::showSettings(const DeskSettings &settings)
{
    m_form->showSettings(settings);
}

void ScannerPage::showPorts(const QStringList &names)
{
    m_form->showPorts(names);
}

void ScannerPage::showSerialState(const QString &sentence)
{
    m_form->showState(sentence);
}

void ScannerPage::askWhere()
{
    askForNewFile(
        this, tr("Save as"), u"scanner-test.pdf"_s, tr("PDF (*.pdf)"), [this](const QString &path) {
            Q_EMIT sheetWanted(path, words::ScannerWords{QLocale{}}.sheet());
        });
}

void ScannerPage::showSheetSaved(const QString &path)
{
    m_sheetResult->setKind(PlainLabel::Kind::Good);
    m_sheetResult->say(
        tr("%1 is saved: print it at its real size.").arg(quoted(QFileInfo{path}.fileName())));
}

void ScannerPage::showSheetFailure(const QString &sentence)
{
    m_sheetResult->setKind(PlainLabel::Kind::Bad);
    m_sheetResult->say(sentence);
}

bool ScannerPage::event(QEvent *event)
{
    const bool done = Page::event(event);
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
        renderInvitation();
    return done;
}

void ScannerPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_typing->setFocus();
    renderInvitation();
    Q_EMIT opened();
}

void ScannerPage::renderInvitation()
{
    m_invitation->say(isTesting() ? tr("Scan something now") : tr("Click here to test a scanner"));
    m_harmless->setKind(isTesting() ? PlainLabel::Kind::Good : PlainLabel::Kind::Hint);
    m_harmless->say(isTesting() ? tr("Nobody is checked in while this page is in front.")
                                : tr("Another window is in front: scans are for the door."));
}

void ScannerPage::retranslate()
{
    setTitle(tr("Scanners"));
    setHint(*m_typing, tr("or type here and press Enter, to compare"));
    m_typing->setAccessibleName(tr("Typed by hand, to compare"));
    m_codesTitle->say(tr("Printed test sheet"));
    m_sheet->setText(tr("Save the test sheet"));
    m_formTitle->say(tr("How it is connected"));
    m_codes->retranslate();
    m_form->retranslate();
    renderInvitation();
    renderRepair();
}

} // namespace lanyard::ui
