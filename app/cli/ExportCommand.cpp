// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/PlainWording.h"
#include "app/ports/DoorBook.h"
#include "app/ports/Journal.h"
#include "app/usecases/ExportAttendance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

} // namespace

Exit exportCommand(Command &command)
{
    command.describe(Words::tr("Writes the attendance: one row a person, or the journal."));
    command.option({u"door"_s}, Words::tr("Only this door."), u"name"_s);
    command.option({u"day"_s}, Words::tr("Only this day of the event, YYYY-MM-DD."), u"day"_s);
    command.option(
        {u"what"_s}, Words::tr("people, no-shows or journal; people if left out."), u"what"_s);
    command.option({u"o"_s, u"output"_s},
                   Words::tr("The file to write: .csv, .xlsx, .pdf or .json."),
                   u"file"_s);
    if (const auto ended = command.parse())
        return *ended;
    const auto what = ExportAttendance::whatNamed(command.has(u"what"_s) ? command.value(u"what"_s)
                                                                         : u"people"_s);
    if (!what)
        return command.usage(Words::tr("--what is people, no-shows or journal."));
    const QString path = command.value(u"output"_s);
    if (path.isEmpty())
        return command.usage(Words::tr("Say which file to write: -o FILE.xlsx"));
    if (const QString mistake = mistakeInTarget(path, {u"csv"_s, u"xlsx"_s, u"pdf"_s, u"json"_s});
        !mistake.isEmpty())
        return command.usage(mistake);

    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Read, status);
    if (!file)
        return status;
    AttendanceFilter filter;
    if (const auto mistake = readFilter(command, *file, filter))
        return *mistake;

    const ExportAttendance write{
        file->attendance(), file->journal(), command.world().sheets, file->event(), &columnTitle};
    const auto rows = write(path, *what, filter);
    if (!rows)
        return command.failed(rows.failure());
    command.output().result({{u"file"_s, path}, {u"people"_s, *rows}},
                            Words::tr("%1: rows: %2").arg(path).arg(*rows));
    return Exit::Done;
}

} // namespace lanyard::cli
