// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/StatusView.h"

#include <QWidget>

namespace lanyard::ui {

class PrinterLine;
class FootLine;

/// How the things around the desk are: each has one place and one sentence.
class StatusRow final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusRow(QWidget *parent = nullptr);

    void showPrinter(const StatusView &view);
    void showEventFile(const StatusView &view);
    void showHub(const StatusView &view);
    void showScannerProblem(const StatusView &view);
    /// Seen where the scanner has no problem.
    void showScannerNotice(const StatusView &view);

Q_SIGNALS:
    void badgesWanted();

private:
    PrinterLine *m_printer;
    FootLine *m_scanner;
    FootLine *m_hub;
    FootLine *m_eventFile;
    StatusView m_scannerNotice;
    StatusView m_scannerProblem;
};

} // namespace lanyard::ui
