// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/domain/UnknownReason.h"
#include "app/ports/AttendanceBook.h"
#include "app/ports/BadgeRenderer.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"
#include "app/usecases/DeliverBadge.h"
#include "app/usecases/IssueBadge.h"

#include <QCoreApplication>
#include <QThread>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

constexpr int pictureDpi = 300;
constexpr unsigned long pollMs = 250;
constexpr int patience = 240; // polls without any news from the printer: a minute

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BadgeCommand)
};

QString sentenceOf(const BadgeWarning &warning)
{
    switch (warning.kind) {
    case BadgeWarning::Kind::TextTooLong:
        return Words::tr("too long for its place, printed very small: %1")
            .arg(shown(warning.detail));
    case BadgeWarning::Kind::MissingGlyphs:
        return Words::tr("no font has the letters of: %1").arg(shown(warning.detail));
    case BadgeWarning::Kind::CodeTooDense:
        return Words::tr("the code may be too fine to be scanned: %1").arg(shown(warning.detail));
    }
    Q_UNREACHABLE();
}

/// Badges in files.
Exit writeBadges(Command &command, const QList<Badge> &badges, const QString &templateName)
{
    const QString path = command.value(u"output"_s);
    const BadgeRenderer &renderer = command.world().badges;
    if (path.endsWith(u".png", Qt::CaseInsensitive) && badges.size() != 1)
        return command.usage(Words::tr("A PNG holds one badge. Choose a PDF for several."));

    const auto written = path.endsWith(u".png", Qt::CaseInsensitive)
        ? renderer.writePng(path, badges.constFirst(), templateName, pictureDpi)
        : renderer.writePdf(path, badges, templateName);
    if (!written)
        return command.failed(written.failure());

    for (const BadgeWarning &warning : written->warnings)
        command.output().complain(shown(badges.value(warning.badge, badges.constFirst()).name)
                                  + u": "_s + sentenceOf(warning));
    command.output().result({{u"file"_s, path}, {u"badges"_s, written->badges}},
                            Words::tr("%1: badges: %2").arg(path).arg(written->badges));
    return Exit::Done;
}

/// Badges on paper, one print job each, followed until the printer says that it is out.
class Printing final
{
public:
    Printing(Command &command, EventFile &file)
        : m_command{command}
        , m_event{file.event().name}
        , m_issue{file.journal(), command.world().clock}
        , m_deliver{command.world().badges, command.world().printers}
    {
    }

    bool print(const Registration &who, const QString &templateName)
    {
        const auto job = m_issue(who, m_command.value(u"printer"_s), templateName);
        if (!job)
            return complain(job.failure());
        const auto sent = m_deliver.send(*job, badgeOf(who, m_event));
        if (!sent) {
            PrintJob lost = *job;
            lost.state = PrintJob::State::Failed;
            lost.message = sent.failure().detail;
            const auto recorded = m_issue.record(lost);
            return complain(recorded ? sent.failure() : recorded.failure());
        }
        if (const auto recorded = m_issue.record(*sent); !recorded)
            return complain(recorded.failure());
        return finish(*sent, who);
    }

private:
    bool finish(PrintJob job, const Registration &who)
    {
        QString last;
        for (int silent = 0; silent < patience; ++silent) {
            const auto progress = m_deliver.follow(job);
            job = progress.job;
            if (job.state != PrintJob::State::Sent)
                return ended(job, who);
            if (job.message != last) {
                m_command.output().say(
                    Words::tr("%1: %2").arg(shown(who.name), shown(job.message)));
                last = job.message;
                silent = 0;
            }
            QThread::msleep(pollMs);
        }
        m_command.output().complain(
            Words::tr("The badge of %1 waits at the printer. Look there; it "
                      "prints when the printer is ready.")
                .arg(shown(who.name)));
        return false;
    }

    bool ended(const PrintJob &job, const Registration &who)
    {
        if (const auto recorded = m_issue.record(job); !recorded)
            return complain(recorded.failure());
        if (job.state == PrintJob::State::Printed)
            return true;
        m_command.output().complain(
            Words::tr("The badge of %1 was not printed: %2. Print it again.")
                .arg(shown(who.name), shown(job.message)));
        return false;
    }

    bool complain(const Failure &failure)
    {
        m_command.failed(failure);
        return false;
    }

    Command &m_command;
    QString m_event;
    IssueBadge m_issue;
    DeliverBadge m_deliver;
};

Exit printBadges(Command &command,
                 EventFile &file,
                 const QList<Registration> &people,
                 const QString &templateName)
{
    Printing printing{command, file};
    qint64 printed = 0;
    for (const Registration &who : people) {
        if (!printing.print(who, templateName))
            break; // what stopped this badge would stop the next one too
        ++printed;
    }
    command.output().result(
        {{u"file"_s, command.value(u"printer"_s)}, {u"badges"_s, printed}},
        Words::tr("%1: badges printed: %2").arg(command.value(u"printer"_s)).arg(printed));
    return printed == people.size() ? Exit::Done : Exit::Failed;
}

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

} // namespace

Exit badgeCommand(Command &command)
{
    command.describe(Words::tr("Makes badges, as a PDF or PNG file or on a printer."));
    command.positional(u"CODE"_s, Words::tr("Whose badges."), u"CODE…"_s);
    command.option({u"all"_s}, Words::tr("Everybody on site with a confirmed ticket."));
    command.option({u"admitted"_s}, Words::tr("Everybody who was admitted."));
    command.option({u"template"_s}, Words::tr("See: lanyard templates."), u"name"_s);
    command.option({u"o"_s, u"output"_s}, Words::tr("The file to write: .pdf or .png."), u"file"_s);
    command.option({u"printer"_s}, Words::tr("See: lanyard printers."), u"name"_s);
    if (const auto ended = command.parse())
        return *ended;
    const bool everybody = command.has(u"all"_s) || command.has(u"admitted"_s);
    if (command.positionals().isEmpty() != everybody)
        return command.usage(Words::tr("Say whose badge: codes, or --all, or --admitted."));
    if (command.has(u"output"_s) == command.has(u"printer"_s))
        return command.usage(
            Words::tr("Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME."));
    if (const QString mistake = mistakeInTarget(command.value(u"output"_s), {u"pdf"_s, u"png"_s});
        command.has(u"output"_s) && !mistake.isEmpty())
        return command.usage(mistake);

    const bool toPaper = command.has(u"printer"_s);
    Exit status = Exit::Done;
    const auto file
        = command.open(toPaper ? EventFiles::Access::Write : EventFiles::Access::Read, status);
    if (!file)
        return status;
    const auto people = peopleMeant(command, *file);
    if (!people)
        return command.failed(people.failure());
    if (people->isEmpty()) {
        command.output().complain(Words::tr("Nobody is meant by that, so no badge was made."));
        return Exit::Failed;
    }

    const QString templateName
        = command.has(u"template"_s) ? command.value(u"template"_s) : u"conference-a6"_s;
    if (toPaper)
        return printBadges(command, *file, *people, templateName);

    QList<Badge> badges;
    for (const Registration &who : *people)
        badges.append(badgeOf(who, file->event().name));
    return writeBadges(command, badges, templateName);
}

} // namespace lanyard::cli
