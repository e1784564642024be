// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/StatusRow.h"

#include "ui/desk/FootLine.h"
#include "ui/desk/PrinterLine.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

StatusRow::StatusRow(QWidget *parent)
    : QWidget{parent}
    , m_printer{new PrinterLine}
    , m_scanner{new FootLine{u"scanner"_s}}
    , m_hub{new FootLine{u"hub"_s}}
    , m_eventFile{new FootLine{u"file"_s}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_eventFile->setObjectName(u"eventFile"_s);
    m_printer->setObjectName(u"printer"_s);
    m_scanner->setObjectName(u"scanner"_s);
    m_hub->setObjectName(u"hub"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(m_printer, 3);
    row->addWidget(m_scanner, 4); // seldom there, and then with something to do
    row->addWidget(m_hub, 4); // only where desks share the event
    row->addWidget(m_eventFile, 3);
    connect(m_printer, &QPushButton::clicked, this, &StatusRow::badgesWanted);
}

void StatusRow::showPrinter(const StatusView &view)
{
    m_printer->render(view);
}

void StatusRow::showEventFile(const StatusView &view)
{
    m_eventFile->render(view);
}

void StatusRow::showHub(const StatusView &view)
{
    m_hub->render(view);
}

void StatusRow::showScannerProblem(const StatusView &view)
{
    m_scannerProblem = view;
    m_scanner->render(view.sentence.isEmpty() ? m_scannerNotice : view);
}

void StatusRow::showScannerNotice(const StatusView &view)
{
    m_scannerNotice = view;
    showScannerProblem(m_scannerProblem);
}

} // namespace lanyard::ui
