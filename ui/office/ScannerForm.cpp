// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ScannerForm.h"

#include "app/domain/UnknownReason.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"
#include "ui/office/Choice.h"
#include "ui/office/FormTitles.h"
#include "ui/office/PlainLabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int longestSuffix = 8;

} // namespace

ScannerForm::ScannerForm(QWidget *parent)
    : QWidget{parent}
    , m_form{new QFormLayout{this}}
    , m_port{new Choice{u"serialPort"_s}}
    , m_state{new PlainLabel{PlainLabel::Kind::Hint, u"serialState"_s}}
    , m_baud{new Choice{u"serialBaud"_s}}
    , m_frame{new Choice{u"serialFrame"_s}}
    , m_suffix{touch(new QLineEdit, u"scannerSuffix"_s)}
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(u" "_s, m_port);
    m_form->addRow(QString{}, m_state);
    for (QWidget *field : {static_cast<QWidget *>(m_baud),
                           static_cast<QWidget *>(m_frame),
                           static_cast<QWidget *>(m_suffix)})
        m_form->addRow(u" "_s, field);
    m_state->hide();
    m_port->setEditable(true); // for the path of a port
    m_port->setInsertPolicy(QComboBox::NoInsert);
    m_suffix->setMaxLength(longestSuffix);
    for (const int baud : {9600, 19200, 38400, 57600, 115200})
        m_baud->addItem(QString::number(baud), baud);
    for (const QString &frame : {u"8N1"_s, u"8E1"_s, u"8O1"_s, u"7E1"_s, u"7O1"_s, u"7N2"_s})
        m_frame->addItem(frame, frame);
    for (Choice *choice : {m_port, m_baud, m_frame})
        connect(choice, &QComboBox::activated, this, &ScannerForm::noteChange);
    for (QLineEdit *line : {m_port->lineEdit(), m_suffix})
        connect(line, &QLineEdit::editingFinished, this, &ScannerForm::noteChange);
    retranslate();
}

/// One of the list, or a path that somebody typed.
QString ScannerForm::chosenPort() const
{
    const QString text = m_port->currentText().trimmed();
    const int row = m_port->findText(text);
    return row >= 0 ? m_port->itemData(row).toString() : text;
}

void ScannerForm::noteChange()
{
    DeskSettings settings = m_settings;
    settings.serial.port = chosenPort();
    settings.serial.baud = m_baud->currentData().toInt();
    settings.serial.frame = m_frame->currentData().toString();
    settings.scannerSuffix = m_suffix->text();
    if (settings == m_settings)
        return;
    m_settings = settings;
    renderLine();
    Q_EMIT settingsChanged(m_settings);
}

void ScannerForm::showSettings(const DeskSettings &settings)
{
    m_settings = settings;
    renderPorts();
    renderLine();
    m_suffix->setText(settings.scannerSuffix);
}

void ScannerForm::showPorts(const QStringList &names)
{
    if (m_ports == names)
        return;
    m_ports = names;
    renderPorts();
}

void ScannerForm::showState(const QString &sentence)
{
    m_state->say(sentence);
}

void ScannerForm::renderPorts()
{
    m_port->clear();
    m_port->addItem(tr("None: the scanner types like a keyboard"), QString{});
    for (const QString &name : std::as_const(m_ports))
        m_port->addItem(excerptOf(name), name);
    const QString port = m_settings.serial.port;
    if (!port.isEmpty() && m_port->findData(port) < 0)
        m_port->addItem(excerptOf(port), port);
    m_port->choose(port);
}

/// Speed and format matter only where there is a port.
void ScannerForm::renderLine()
{
    m_baud->choose(m_settings.serial.baud);
    m_frame->choose(m_settings.serial.frame);
    const bool isSerial = !m_settings.serial.port.isEmpty();
    m_baud->setEnabled(isSerial);
    m_frame->setEnabled(isSerial);
}

void ScannerForm::retranslate()
{
    titleFields(*m_form,
                {{m_port, tr("Scanner at a serial port")},
                 {m_baud, tr("Speed (baud)")},
                 {m_frame, tr("Format")},
                 {m_suffix, tr("Suffix besides Enter")}});
    setHint(*m_suffix, tr("empty: none"));
    renderPorts();
}

} // namespace lanyard::ui
