// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Medium.h"
#include "app/ports/BadgeRenderer.h"
#include "app/ports/PrintQueue.h"
#include "ui/office/BadgeOrder.h"

#include <QWidget>

class QFormLayout;
class QSpinBox;

namespace lanyard::ui {

class Choice;
class PrinterChoice;
class TickBox;

/// Whose badges, in which order, on what. What means nothing on a medium is not asked.
class BadgesForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BadgesForm(QWidget *parent = nullptr);

    void showTicketTypes(const QList<TicketType> &types);
    void showTemplates(const QList<BadgeTemplate> &templates);
    void showPrinters(const QList<Printer> &printers);
    void choosePrinter(const QString &printer); ///< until somebody chooses another one
    void showMedia(const QList<Medium> &media);
    void forgetTicketType(); ///< another event has others

    [[nodiscard]] const BadgeOrder &order() const { return m_order; }
    [[nodiscard]] const QString &printer() const;

Q_SIGNALS:
    void changed(); ///< by a person
    void printerChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void watch();
    void take();
    void renderWhose();
    void renderMedia();
    void retranslate();

    BadgeOrder m_order;
    bool m_printerIsChosen = false;
    QList<TicketType> m_types;
    QList<BadgeTemplate> m_templates;
    QList<Medium> m_media;
    QFormLayout *m_form;
    Choice *m_who;
    Choice *m_type;
    TickBox *m_notPrinted;
    Choice *m_sorting;
    Choice *m_template;
    PrinterChoice *m_printer;
    Choice *m_medium;
    QSpinBox *m_start;
    TickBox *m_cutLines;
    TickBox *m_cropMarks;
};

} // namespace lanyard::ui
