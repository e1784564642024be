// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/CalibrationOutput.h"
#include "app/cli/Output.h"
#include "app/ports/PrintQueue.h"
#include "app/ports/PrinterCalibrations.h"
#include "app/ports/Wording.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrintersCommand)
};

QString nameOf(Printer::State state)
{
    switch (state) {
    case Printer::State::Ready: return u"ready"_s;
    case Printer::State::Busy: return u"busy"_s;
    case Printer::State::Stopped: return u"stopped"_s;
    case Printer::State::NotAccepting: return u"not_accepting"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Printer::Trouble trouble)
{
    switch (trouble) {
    case Printer::Trouble::None: return u"none"_s;
    case Printer::Trouble::Paper: return u"paper"_s;
    case Printer::Trouble::Jam: return u"jam"_s;
    case Printer::Trouble::CoverOpen: return u"cover_open"_s;
    case Printer::Trouble::Ink: return u"ink"_s;
    case Printer::Trouble::Offline: return u"offline"_s;
    case Printer::Trouble::Paused: return u"paused"_s;
    case Printer::Trouble::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

/// Empty for a printer that nobody measured.
QString calibrationOf(const Command &command, const QString &printer)
{
    const Calibration off = command.world().calibrations.of(printer);
    return off == Calibration{}
        ? QString{}
        : Words::tr("What is printed there is moved by %1 mm and stretched to %2 percent.")
              .arg(offsetOf(off), scaleOf(off));
}

void tell(Command &command, const Printer &printer)
{
    const QString how = command.world().wording.sentence(printer);
    const Calibration off = command.world().calibrations.of(printer.name);
    QString line = printer.canTell ? Words::tr("%1  ·  %2").arg(shown(printer.name), shown(how))
                                   : Words::tr("%1  ·  %2  It cannot say whether a badge came out.")
                                         .arg(shown(printer.name), shown(how));
    if (const QString words = calibrationOf(command, printer.name); !words.isEmpty())
        line += u"  "_s + words;
    command.output().result({{u"name"_s, printer.name},
                             {u"description"_s, printer.description},
                             {u"state"_s, nameOf(printer.state)},
                             {u"trouble"_s, nameOf(printer.trouble)},
                             {u"message"_s, printer.message},
                             {u"queued"_s, printer.queued},
                             {u"media"_s, QJsonArray::fromStringList(printer.media)},
                             {u"can_tell"_s, printer.canTell},
                             {u"offset_x_mm"_s, off.dx},
                             {u"offset_y_mm"_s, off.dy},
                             {u"scale_x"_s, off.scaleX},
                             {u"scale_y"_s, off.scaleY},
                             {u"text"_s, how}},
                            line);
}

/// Those that are named, also by their address.
Exit tellNamed(Command &command, const QStringList &names)
{
    Exit status = Exit::Done;
    for (const QString &name : names) {
        const auto printer = command.world().printers.printer(name);
        if (printer)
            tell(command, *printer);
        else
            status = command.failed(printer.failure());
    }
    return status;
}

} // namespace

Exit printersCommand(Command &command)
{
    command.describe(Words::tr("Lists the printers of this computer and how they are."));
    command.positional(u"PRINTER"_s,
                       Words::tr("Only this one: a name, or an address such as "
                                 "ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder."),
                       u"[PRINTER…]"_s);
    if (const auto ended = command.parse())
        return *ended;
    if (const QStringList names = command.positionals(); !names.isEmpty())
        return tellNamed(command, names);
    const auto printers = command.world().printers.printers();
    if (!printers)
        return command.failed(printers.failure());

    for (const Printer &printer : *printers)
        tell(command, printer);
    if (printers->isEmpty())
        command.output().say(
            Words::tr("No printer is set up. Add one in the system's settings or with lpadmin."));
    return Exit::Done;
}

} // namespace lanyard::cli
