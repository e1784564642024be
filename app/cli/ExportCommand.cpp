// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/ports/Clock.h"
#include "app/usecases/ExportAttendance.h"
#include "app/words/ReportWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

void describe(Command &command)
{
    command.describe(
        Words::tr("Writes the attendance: one row a person or a door, the journal, or a list to "
                  "tick."));
    command.option({u"door"_s}, Words::tr("Only this door."), u"name"_s);
    command.option({u"day"_s}, Words::tr("Only this day of the event, YYYY-MM-DD."), u"day"_s);
    command.option({u"what"_s},
                   Words::tr("people, no-shows, doors, journal, or list: whoever is not in yet, to "
                             "be ticked on paper. people if left out."),
                   u"what"_s);
    command.option({u"with"_s},
                   Words::tr("Carry this column of the imported file along; may be given again; "
                             "all: every column."),
                   u"column"_s);
    command.option({u"o"_s, u"output"_s},
                   Words::tr("The file to write: .csv, .xlsx, .pdf or .json."),
                   u"file"_s);
}

/// What is wrong with the words, in words; empty if nothing is.
QString mistakeIn(const Command &command, const ExportAttendance::Order &order)
{
    using What = ExportAttendance::What;
    if (order.path.isEmpty())
        return Words::tr("Say which file to write: -o FILE.xlsx");
    if (!order.with.isEmpty() && order.what != What::People && order.what != What::NoShows)
        return Words::tr("--with goes with people and no-shows.");
    if (!command.positionals().isEmpty())
        return Words::tr("What to write is said with --what.");
    return mistakeInTarget(order.path, {u"csv"_s, u"xlsx"_s, u"pdf"_s, u"json"_s});
}

} // namespace

Exit exportCommand(Command &command)
{
    describe(command);
    if (const auto ended = command.parse())
        return *ended;
    const auto what = ExportAttendance::whatNamed(command.has(u"what"_s) ? command.value(u"what"_s)
                                                                         : u"people"_s);
    if (!what)
        return command.usage(
            Words::tr("--what is one of: %1.").arg(ExportAttendance::whats().join(u", "_s)));
    ExportAttendance::Order order{.path = command.value(u"output"_s),
                                  .what = *what,
                                  .filter = {},
                                  .with = command.values(u"with"_s)};
    if (const QString mistake = mistakeIn(command, order); !mistake.isEmpty())
        return command.usage(mistake);

    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Read, status);
    if (!file)
        return status;
    if (const auto mistake = readFilter(command, *file, order.filter))
        return *mistake;
    const words::ReportWords wording{file->event(), command.world().clock.now(), QLocale{}};
    const auto rows = ExportAttendance{*file, command.world().sheets, wording}(order);
    if (!rows)
        return command.failed(rows.failure());
    command.output().result({{u"file"_s, order.path}, {u"people"_s, *rows}},
                            Words::tr("%1: rows: %2").arg(order.path).arg(*rows));
    return Exit::Done;
}

} // namespace lanyard::cli
