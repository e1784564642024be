// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BadgeOutput.h"

#include "app/cli/BadgeFiles.h"
#include "app/cli/EventTemplates.h"
#include "app/cli/Output.h"
#include "app/cli/PaperOptions.h"
#include "app/domain/PendingBadge.h"
#include "app/domain/PrinterAddress.h"
#include "app/ports/Journal.h"
#include "app/ports/PrintQueue.h"
#include "app/ports/Wording.h"
#include "app/usecases/DeliverBadge.h"
#include "app/usecases/IssueBadge.h"
#include "app/usecases/MakeBadge.h"

#include <QCoreApplication>
#include <QThread>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

const QString usualTemplate = u"conference-a6"_s;
constexpr unsigned long pollMs = 250;
constexpr int patience = 240; // polls without any news from the printer: a minute

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BadgeOutput)
};

/// Badges on paper, one print job each, followed until it is known what became of it.
class Printing final
{
public:
    Printing(Command &command, EventFile &file, QString printer)
        : m_command{command}
        , m_printer{std::move(printer)}
        , m_make{file}
        , m_issue{file.journal(), command.world().clock}
        , m_deliver{command.world().badges, command.world().printers}
    {
    }

    [[nodiscard]] qint64 printed() const { return m_printed; }
    [[nodiscard]] qint64 sent() const { return m_sent; }

    /// False where what stopped this badge would stop the next one, too.
    bool print(const Registration &who, const QString &templateName)
    {
        PrintJob wanted;
        wanted.printer = m_printer;
        wanted.templateName = templateName;
        const auto badge = m_make(who);
        if (!badge)
            return complain(badge.failure());
        const auto job = m_issue(who, wanted);
        if (!job)
            return complain(job.failure());
        return finish(m_deliver.sendFirst(*job, *badge), *job, who, *badge);
    }

private:
    bool finish(DeliverBadge::Progress progress,
                const PrintJob &before,
                const Registration &who,
                const Badge &badge)
    {
        PrintJob last = before;
        Printer::Trouble trouble = Printer::Trouble::None;
        for (int silent = 0; silent < patience; ++silent) {
            const PrintJob &job = progress.job;
            if (job.state != last.state || job.settled != last.settled) {
                if (const auto recorded = m_issue.record(job); !recorded)
                    return complain(recorded.failure());
                silent = 0;
            }
            if (!isOpen(job))
                return ended(progress, who);
            if (progress.trouble != trouble && progress.trouble != Printer::Trouble::None)
                tell(who, m_command.world().wording.sentence(progress.trouble));
            else if (job.message != last.message && !job.message.isEmpty())
                tell(who, job.message);
            trouble = progress.trouble;
            last = job;
            QThread::msleep(pollMs);
            progress = job.state == PrintJob::State::Queued ? m_deliver.send(job, badge)
                                                            : m_deliver.follow(job);
        }
        return waits(progress, who, badge);
    }

    void tell(const Registration &who, const QString &news)
    {
        m_command.output().say(Words::tr("%1: %2").arg(shown(who.name), shown(news)));
    }

    /// One that nobody has taken yet is given up, so that it does not come out one day by itself.
    bool waits(const DeliverBadge::Progress &progress, const Registration &who, const Badge &badge)
    {
        if (progress.job.state == PrintJob::State::Queued) {
            const auto back = m_deliver.withdraw(progress.job);
            if (!isOpen(back.job))
                return finish(back, progress.job, who, badge);
            DeliverBadge::Progress given{back.job, back.trouble, true, {}};
            given.job.state = PrintJob::State::Failed; // nobody ever took it
            given.job.message = withdrawnMessage();
            return finish(given, progress.job, who, badge);
        }
        m_command.output().complain(
            Words::tr("The badge of %1 waits at the printer. Look there; it "
                      "prints when the printer is ready.")
                .arg(shown(who.name)));
        return false;
    }

    bool ended(const DeliverBadge::Progress &progress, const Registration &who)
    {
        switch (progress.job.state) {
        case PrintJob::State::Printed: ++m_printed; return true;
        case PrintJob::State::Sent: ++m_sent; return true;
        case PrintJob::State::Unknown:
            m_command.output().complain(
                Words::tr("Look whether the badge of %1 came out. If not, print it again.")
                    .arg(shown(who.name)));
            return false;
        case PrintJob::State::Queued:
        case PrintJob::State::Failed: break;
        }
        if (progress.failure && progress.failure->kind != Failure::Kind::Rejected)
            return complain(*progress.failure);
        m_command.output().complain(
            Words::tr("The badge of %1 was not printed: %2. Print it again.")
                .arg(shown(who.name), shown(progress.job.message)));
        return false;
    }

    bool complain(const Failure &failure)
    {
        m_command.failed(failure);
        return false;
    }

    Command &m_command;
    QString m_printer;
    MakeBadge m_make;
    IssueBadge m_issue;
    DeliverBadge m_deliver;
    qint64 m_printed = 0;
    qint64 m_sent = 0;
};

/// A name that no printer has is a slip of the pen, and nobody waits for it; one that is only away
/// may come back.
std::optional<Failure> mistakeInPrinter(PrintQueue &printers, const QString &name)
{
    const auto address = PrinterAddress::parse(name);
    if (!address)
        return Failure{Failure::Kind::NotAnAddress, name, {}};
    if (!std::holds_alternative<CupsQueueAddress>(address->way))
        return std::nullopt;
    if (const auto known = printers.printers(); !known)
        return Failure{known.failure().kind, name, known.failure().detail};
    const auto printer = printers.printer(name);
    return printer ? std::nullopt : std::optional{printer.failure()};
}

Exit printBadges(Command &command,
                 EventFile &file,
                 const QList<GatherBadges::Person> &people,
                 const QString &printer)
{
    if (const auto mistake = mistakeInPrinter(command.world().printers, printer))
        return command.failed(*mistake);
    Printing printing{command, file, printer};
    for (const GatherBadges::Person &person : people) {
        if (!printing.print(person.who, person.templateName))
            break; // what stopped this badge would stop the next one too
    }
    const qint64 done = printing.printed() + printing.sent();
    command.output().result(
        {{u"file"_s, printer},
         {u"badges"_s, done},
         {u"printed"_s, printing.printed()},
         {u"sent"_s, printing.sent()}},
        printing.sent() == 0
            ? Words::tr("%1: badges printed: %2").arg(printer).arg(printing.printed())
            : Words::tr("%1: badges sent: %2. This printer cannot say whether they came out.")
                  .arg(printer)
                  .arg(done));
    return done == people.size() ? Exit::Done : Exit::Failed;
}

/// The one person's badge, if their ticket type has one.
Exit printOn(Command &command, EventFile &file, const Registration &who, const QString &printer)
{
    const auto gathered = GatherBadges{file}({who}, badgeWish(command));
    if (!gathered)
        return command.failed(gathered.failure());
    if (gathered->people.isEmpty())
        return Exit::Done;
    return useTemplatesOf(command, file) ? printBadges(command, file, gathered->people, printer)
                                         : Exit::Failed;
}

} // namespace

void describeBadge(Command &command)
{
    command.option({u"template"_s},
                   Words::tr("See: lanyard templates. Left out: what the ticket type has."),
                   u"name"_s);
    command.option({u"o"_s, u"output"_s}, Words::tr("The file to write: .pdf or .png."), u"file"_s);
    command.option({u"printer"_s},
                   Words::tr("A name that lanyard printers lists, or an address such as "
                             "ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder."),
                   u"name"_s);
    describePaper(command);
}

bool asksForBadge(const Command &command)
{
    return command.has(u"output"_s) || command.has(u"printer"_s);
}

std::optional<Exit> mistakeInBadge(Command &command)
{
    if (command.has(u"output"_s) && command.has(u"printer"_s))
        return command.usage(
            Words::tr("Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME."));
    if (command.has(u"printer"_s) && asksForPaper(command))
        return command.usage(Words::tr("--medium and what goes with it need -o FILE.pdf."));
    if (!command.has(u"output"_s))
        return std::nullopt;
    const QString mistake = mistakeInTarget(command.value(u"output"_s), {u"pdf"_s, u"png"_s});
    return mistake.isEmpty() ? std::nullopt : std::optional{command.usage(mistake)};
}

GatherBadges::Wish badgeWish(const Command &command)
{
    return {.templateName = command.value(u"template"_s), .templateOfTheDesk = usualTemplate};
}

Exit makeBatch(Command &command, EventFile &file, const GatherBadges::Gathered &gathered)
{
    if (!useTemplatesOf(command, file))
        return Exit::Failed;
    return command.has(u"printer"_s)
        ? printBadges(command, file, gathered.people, command.value(u"printer"_s))
        : writeBadges(command, file, gathered);
}

Exit makeBadges(Command &command, EventFile &file, const QList<Registration> &people)
{
    const auto gathered = GatherBadges{file}(people, badgeWish(command));
    if (!gathered)
        return command.failed(gathered.failure());
    if (gathered->people.isEmpty()) {
        command.output().complain(
            Words::tr(
                "The ticket type “%1” has no badge. To make one all the same: --template NAME")
                .arg(shown(people.constFirst().type.name)));
        return Exit::Failed;
    }
    return makeBatch(command, file, *gathered);
}

Exit printOnlyPrinter(Command &command, EventFile &file, const Registration &who)
{
    const auto printers = command.world().printers.printers();
    if (!printers)
        return command.failed(printers.failure());
    if (printers->size() != 1) {
        command.output().complain(
            Words::tr("The badge of %1 was not printed: say on which printer, --printer NAME. "
                      "See: lanyard printers. Now: lanyard badge %2 --printer NAME")
                .arg(shown(who.name), shown(who.code.text())));
        return Exit::Failed;
    }
    return printOn(command, file, who, printers->constFirst().name);
}

} // namespace lanyard::cli
