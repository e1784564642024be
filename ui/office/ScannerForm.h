// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/DeskSettings.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace lanyard::ui {

class Choice;
class PlainLabel;

/// How scanners are connected to this computer. Each change counts at once.
class ScannerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ScannerForm(QWidget *parent = nullptr);

    void showSettings(const DeskSettings &settings);
    void showPorts(const QStringList &names);
    /// How the serial scanner is, in a sentence; empty: there is none.
    void showState(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void settingsChanged(const lanyard::DeskSettings &settings);

private:
    void noteChange();
    void renderPorts();
    void renderLine();
    [[nodiscard]] QString chosenPort() const;

    DeskSettings m_settings;
    QStringList m_ports;
    QFormLayout *m_form;
    Choice *m_port;
    PlainLabel *m_state;
    Choice *m_baud;
    Choice *m_frame;
    QLineEdit *m_suffix;
};

} // namespace lanyard::ui
