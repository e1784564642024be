// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/ports/PrintQueue.h"

#include <QCoreApplication>

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

} // namespace

Exit printersCommand(Command &command)
{
    command.describe(Words::tr("Lists the printers of this computer and how they are."));
    if (const auto ended = command.parse())
        return *ended;
    const auto printers = command.world().printers.printers();
    if (!printers)
        return command.failed(printers.failure());

    for (const Printer &printer : *printers) {
        command.output().result({{u"name"_s, printer.name},
                                 {u"description"_s, printer.description},
                                 {u"state"_s, nameOf(printer.state)},
                                 {u"trouble"_s, nameOf(printer.trouble)},
                                 {u"message"_s, printer.message},
                                 {u"queued"_s, printer.queued}},
                                u"%1  ·  %2  ·  %3"_s.arg(shown(printer.name),
                                                          nameOf(printer.state),
                                                          shown(printer.message)));
    }
    if (printers->isEmpty())
        command.output().say(
            Words::tr("No printer is set up. Add one in the system's settings or with lpadmin."));
    return Exit::Done;
}

} // namespace lanyard::cli
