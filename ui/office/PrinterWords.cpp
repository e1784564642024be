// SPDX-License-Identifier: Apache-2.0
#include "ui/office/PrinterWords.h"

#include "ui/office/PlainLabel.h"

namespace lanyard::ui {

namespace {

QString readiness(Printer::State state)
{
    switch (state) {
    case Printer::State::Ready: return PrinterWords::tr("The printer is ready.");
    case Printer::State::Busy: return PrinterWords::tr("The printer is printing.");
    case Printer::State::Stopped:
        return PrinterWords::tr("The printer is stopped. Start it in the system's settings.");
    case Printer::State::NotAccepting:
        return PrinterWords::tr("The printer takes no jobs. Enable it in the system's settings.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString PrinterWords::state(const Printer &printer)
{
    switch (printer.trouble) {
    case Printer::Trouble::None: return readiness(printer.state);
    case Printer::Trouble::Paper: return tr("The printer is out of paper or labels. Refill it.");
    case Printer::Trouble::Jam: return tr("Something is stuck in the printer. Take it out.");
    case Printer::Trouble::CoverOpen: return tr("The printer's cover is open. Close it.");
    case Printer::Trouble::Ink: return tr("The printer is out of ink or ribbon. Replace it.");
    case Printer::Trouble::Offline:
        return tr("The printer does not answer. Check its power and cable.");
    case Printer::Trouble::Paused:
        return tr("The printer is paused. Let it go on in the system's settings.");
    case Printer::Trouble::Other: return tr("The printer reports: %1").arg(quoted(printer.message));
    }
    Q_UNREACHABLE();
}

} // namespace lanyard::ui
