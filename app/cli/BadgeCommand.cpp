// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/BadgeCheck.h"
#include "app/cli/BadgeOutput.h"
#include "app/domain/UnknownReason.h"
#include "app/ports/AttendanceBook.h"
#include "app/ports/BadgeRenderer.h"
#include "app/ports/RegistrationBook.h"
#include "app/words/ScannerWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BadgeCommand)
};

/// Whom the words of the command mean.
Result<QList<Registration>> peopleMeant(Command &command, EventFile &file)
{
    QList<Registration> people;
    if (command.has(u"all"_s)) {
        const auto read = file.registrations().forEach([&people](const Registration &who) {
            if (!who.type.online && who.standing == Standing::Confirmed)
                people.append(who);
            return true;
        });
        return read ? Result{people} : read.failure();
    }
    if (command.has(u"admitted"_s)) {
        const auto read = file.attendance().forEachAttendee({}, [&people](const Attendee &person) {
            people.append(person.who);
            return true;
        });
        return read ? Result{people} : read.failure();
    }
    for (const QString &text : command.positionals()) {
        const auto code = TicketCode::parse(text);
        if (!code)
            return Failure{Failure::Kind::NotFound, excerptOf(text), {}};
        const auto found = file.registrations().findByCode(*code);
        if (!found)
            return found.failure();
        if (!found->has_value())
            return Failure{Failure::Kind::NotFound, excerptOf(text), {}};
        people.append(**found);
    }
    return people;
}

/// Needs no event.
Exit writeTestSheet(Command &command)
{
    const QString path = command.value(u"output"_s);
    if (path.isEmpty() || command.has(u"printer"_s) || command.has(u"template"_s)
        || !command.positionals().isEmpty())
        return command.usage(
            Words::tr("--scanner-test goes with -o FILE.pdf or -o FILE.png only."));
    const words::ScannerWords words{QLocale{}};
    const auto written = command.world().badges.writeTestSheet(path, words.sheet());
    if (!written)
        return command.failed(written.failure());
    QJsonArray codes;
    for (const TestCode &code : testCodes())
        codes.append(code.text);
    command.output().result(
        {{u"file"_s, path}, {u"codes"_s, codes}},
        Words::tr("%1: the scanner test, %2 codes").arg(path).arg(codes.size()));
    return Exit::Done;
}

} // namespace

Exit badgeCommand(Command &command)
{
    command.describe(Words::tr("Makes badges, as a PDF or PNG file or on a printer."));
    command.positional(u"CODE"_s, Words::tr("Whose badges."), u"CODE…"_s);
    command.option({u"all"_s}, Words::tr("Everybody on site with a confirmed ticket."));
    command.option({u"admitted"_s}, Words::tr("Everybody who was admitted."));
    command.option({u"scanner-test"_s},
                   Words::tr("A sheet of known codes to try scanners on, instead of badges."));
    command.option({u"check"_s},
                   Words::tr("Reads the codes as a label printer prints them; makes no badge."));
    describeBadge(command);
    if (const auto ended = command.parse())
        return *ended;
    if (command.has(u"scanner-test"_s))
        return writeTestSheet(command);
    const bool everybody = command.has(u"all"_s) || command.has(u"admitted"_s);
    if (command.positionals().isEmpty() != everybody)
        return command.usage(Words::tr("Say whose badge: codes, or --all, or --admitted."));
    if (command.has(u"check"_s) && asksForBadge(command))
        return command.usage(Words::tr("--check goes without -o and without --printer."));
    if (!command.has(u"check"_s) && !asksForBadge(command))
        return command.usage(
            Words::tr("Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME."));
    if (const auto mistaken = mistakeInBadge(command))
        return *mistaken;

    Exit status = Exit::Done;
    const auto file = command.open(
        command.has(u"printer"_s) ? EventFiles::Access::Write : EventFiles::Access::Read, status);
    if (!file)
        return status;
    const auto people = peopleMeant(command, *file);
    if (!people)
        return command.failed(people.failure());
    if (people->isEmpty()) {
        command.output().complain(Words::tr("Nobody is meant by that, so no badge was made."));
        return Exit::Failed;
    }
    if (command.has(u"check"_s))
        return checkBadges(command, file->event().name, *people);
    return makeBadges(command, *file, *people);
}

} // namespace lanyard::cli
