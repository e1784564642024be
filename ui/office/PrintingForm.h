// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/BadgeRenderer.h"
#include "app/ports/PrintQueue.h"
#include "app/ports/Printing.h"

#include <QGroupBox>

class QFormLayout;
class QPushButton;
class QSpinBox;

namespace lanyard {
class Wording;
}

namespace lanyard::ui {

class Choice;
class PlainLabel;
class PrinterChoice;

/// Where and when this desk prints badges. What means nothing yet is not asked.
class PrintingForm final : public QGroupBox
{
    Q_OBJECT

public:
    /// @p wording must outlive the form.
    explicit PrintingForm(const Wording &wording, QWidget *parent = nullptr);

    void render(const Printing &printing, const QString &templateName);
    void showPrinters(const QList<Printer> &printers);
    void showTemplates(const QList<BadgeTemplate> &templates);
    void showTestPrintSent(const QString &printer);
    void showTestPrintFailure(const QString &sentence);

    [[nodiscard]] const Printing &printing() const { return m_printing; }
    [[nodiscard]] const QString &templateName() const { return m_template; }

Q_SIGNALS:
    void changed(); ///< by a person
    void testPrintWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void watch();
    void take();
    void renderChoices();
    void renderTemplates();
    void renderWhatIsAsked();
    void retranslate();

    const Wording &m_wording;
    Printing m_printing;
    QString m_template;
    QList<Printer> m_printers;
    QList<BadgeTemplate> m_templates;
    QFormLayout *m_form;
    PrinterChoice *m_printer;
    PlainLabel *m_printerState;
    Choice *m_badge;
    PrinterChoice *m_badgePrinter; ///< of the chosen badge only
    Choice *m_autoPrint;
    Choice *m_copies;
    PrinterChoice *m_second;
    Choice *m_failOver;
    QSpinBox *m_reprints;
    QSpinBox *m_roll;
    QPushButton *m_testPrint;
    PlainLabel *m_testPrintResult;
};

} // namespace lanyard::ui
