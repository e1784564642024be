// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/BadgeCheck.h"
#include "app/cli/BadgeOutput.h"
#include "app/cli/CalibrationOutput.h"
#include "app/cli/EventTemplates.h"
#include "app/cli/Meant.h"
#include "app/cli/PaperOptions.h"
#include "app/domain/UnknownReason.h"
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

/// Whose codes the command has.
Result<QList<Registration>> peopleNamed(const Command &command, EventFile &file)
{
    QList<Registration> people;
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

/// What is said about those who are not in the batch.
void tellWhoIsLeftOut(Command &command, const GatherBadges::Gathered &gathered)
{
    const QLocale locale;
    if (gathered.alreadyPrinted > 0)
        command.output().complain(Words::tr("Left out because they have a badge: %1")
                                      .arg(locale.toString(gathered.alreadyPrinted)));
    if (gathered.withoutBadge > 0)
        command.output().complain(Words::tr("Left out because their ticket type has no badge: %1")
                                      .arg(locale.toString(gathered.withoutBadge)));
}

Exit checkThem(Command &command, EventFile &file, const GatherBadges::Gathered &gathered)
{
    return useTemplatesOf(command, file) ? checkBadges(command, file, gathered) : Exit::Failed;
}

Exit makeBatchOf(Command &command, EventFile &file, GatherBadges::Wish wish)
{
    using Who = GatherBadges::Who;
    const GatherBadges gather{file};
    if (command.has(u"type"_s)) {
        Exit status = Exit::Done;
        const auto type = ticketTypeMeant(command, file, command.value(u"type"_s), status);
        if (!type)
            return status;
        wish.ticketType = *type;
    }
    const auto people = gather(command.has(u"all"_s) ? Who::Expected : Who::Admitted, wish);
    if (!people)
        return command.failed(people.failure());
    tellWhoIsLeftOut(command, *people);
    if (people->people.isEmpty()) {
        command.output().complain(Words::tr("Nobody is meant by that, so no badge was made."));
        return Exit::Failed;
    }
    return command.has(u"check"_s) ? checkThem(command, file, *people)
                                   : makeBatch(command, file, *people);
}

Exit makeBadgesOf(Command &command, EventFile &file)
{
    const auto people = peopleNamed(command, file);
    if (!people)
        return command.failed(people.failure());
    if (!command.has(u"check"_s))
        return makeBadges(command, file, *people);
    const auto gathered = GatherBadges{file}(*people, badgeWish(command));
    return gathered ? checkThem(command, file, *gathered) : command.failed(gathered.failure());
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

int thingsAsked(const Command &command)
{
    return int(!command.positionals().isEmpty()) + int(command.has(u"all"_s))
        + int(command.has(u"admitted"_s)) + int(command.has(u"scanner-test"_s))
        + int(command.has(u"calibration"_s) || command.has(u"measured"_s));
}

std::optional<Exit> mistakeInWords(Command &command)
{
    const bool batch = command.has(u"all"_s) || command.has(u"admitted"_s);
    if (command.positionals().isEmpty() != batch)
        return command.usage(Words::tr("Say whose badge: codes, or --all, or --admitted."));
    if (!batch
        && (command.has(u"sort"_s) || command.has(u"not-printed"_s) || command.has(u"type"_s)))
        return command.usage(
            Words::tr("--sort, --type and --not-printed go with --all or --admitted."));
    if (command.has(u"check"_s) && (asksForBadge(command) || asksForPaper(command)))
        return command.usage(Words::tr("--check makes no badge: leave out where to."));
    if (command.has(u"check"_s))
        return std::nullopt;
    if (!asksForBadge(command))
        return command.usage(
            Words::tr("Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME."));
    return mistakeInBadge(command);
}

void describe(Command &command)
{
    command.describe(Words::tr("Makes badges, as a PDF or PNG file or on a printer."));
    command.positional(u"CODE"_s, Words::tr("Whose badges."), u"CODE…"_s);
    command.option({u"all"_s}, Words::tr("Everybody on site with a confirmed ticket."));
    command.option({u"admitted"_s}, Words::tr("Everybody who was admitted."));
    command.option({u"scanner-test"_s},
                   Words::tr("A sheet of known codes to try scanners on, instead of badges."));
    command.option({u"sort"_s},
                   Words::tr("With --all and --admitted: in which order, one of %1. By surname "
                             "Chinese names stand at their pinyin, others at their last word.")
                       .arg(GatherBadges::orders().join(u", "_s)),
                   u"order"_s);
    command.option({u"type"_s},
                   Words::tr("With --all and --admitted: only people with this ticket type."),
                   u"name"_s);
    command.option({u"not-printed"_s},
                   Words::tr("With --all and --admitted: leaves out whoever has a badge from a "
                             "printer, or one on its way."));
    command.option(
        {u"check"_s},
        Words::tr("Makes no badge, but says what would be wrong with each, and reads its "
                  "codes back as a coarse label printer would print them."));
    describeCalibration(command);
    describeBadge(command);
}

std::optional<Exit> readWish(Command &command, GatherBadges::Wish &wish)
{
    wish = badgeWish(command);
    wish.notPrinted = command.has(u"not-printed"_s);
    if (!command.has(u"sort"_s))
        return std::nullopt;
    const auto order = GatherBadges::orderNamed(command.value(u"sort"_s));
    if (!order)
        return command.usage(
            Words::tr("--sort is one of: %1").arg(GatherBadges::orders().join(u", "_s)));
    wish.order = *order;
    return std::nullopt;
}

} // namespace

Exit badgeCommand(Command &command)
{
    describe(command);
    if (const auto ended = command.parse())
        return *ended;
    if (thingsAsked(command) > 1)
        return command.usage(Words::tr("Say only one of these: codes, --all, --admitted, "
                                       "--scanner-test, --calibration."));
    if (command.has(u"scanner-test"_s))
        return writeTestSheet(command);
    if (command.has(u"calibration"_s) || command.has(u"measured"_s))
        return calibrate(command);
    GatherBadges::Wish wish;
    BadgePaper paper;
    if (const auto mistaken = mistakeInWords(command))
        return *mistaken;
    if (const auto mistaken = readWish(command, wish))
        return *mistaken;
    if (const auto mistaken = readPaper(command, paper))
        return *mistaken;

    Exit status = Exit::Done;
    const auto file = command.open(
        command.has(u"printer"_s) ? EventFiles::Access::Write : EventFiles::Access::Read, status);
    if (!file)
        return status;
    return command.positionals().isEmpty() ? makeBatchOf(command, *file, wish)
                                           : makeBadgesOf(command, *file);
}

} // namespace lanyard::cli
