// SPDX-License-Identifier: Apache-2.0
#include "ui/office/PrinterChoice.h"

#include "app/domain/UnknownReason.h"
#include "ui/office/Choice.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace lanyard::ui {

PrinterChoice::PrinterChoice(const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_field{new Choice{objectName}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    connect(m_field, &QComboBox::activated, this, &PrinterChoice::take);
    connect(m_field->lineEdit(), &QLineEdit::editingFinished, this, &PrinterChoice::take);
    fill();
}

void PrinterChoice::setNone(const QString &words)
{
    m_none = words;
    fill();
}

void PrinterChoice::showPrinters(const QList<Printer> &printers)
{
    m_printers = printers;
    if (!m_field->hasFocus() && !m_field->lineEdit()->hasFocus())
        fill(); // nothing changes under the finger of somebody who types
}

void PrinterChoice::choose(const QString &printer)
{
    m_chosen = printer;
    fill();
}

void PrinterChoice::fill()
{
    m_field->clear();
    m_field->addItem(m_none, QString{});
    for (const Printer &printer : std::as_const(m_printers))
        m_field->addItem(titleOf(printer), printer.name);
    if (m_field->findData(m_chosen) < 0)
        m_field->addItem(excerptOf(m_chosen), m_chosen);
    m_field->choose(m_chosen);
    m_field->lineEdit()->setCursorPosition(0);
}

void PrinterChoice::take()
{
    const QString typed = m_field->currentText().trimmed();
    const int row = m_field->findText(m_field->currentText());
    const QString printer = row >= 0 ? m_field->itemData(row).toString() : typed;
    if (printer == std::exchange(m_chosen, printer))
        return;
    fill();
    Q_EMIT changed();
}

QString titleOf(const Printer &printer)
{
    return excerptOf(printer.description.isEmpty() ? printer.name : printer.description);
}

} // namespace lanyard::ui
