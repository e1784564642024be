// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"
#include "app/cli/GivenClock.h"
#include "app/cli/HubClaims.h"

#include "app/cli/Meant.h"
#include "app/cli/VerdictWords.h"
#include "app/domain/ScanBytes.h"
#include "app/ports/Clock.h"
#include "app/ports/CodeReader.h"
#include "app/ports/RegistrationBook.h"
#include "app/ports/TicketKeys.h"
#include "app/usecases/AdmitParty.h"
#include "app/usecases/EnterFromPaper.h"
#include "app/usecases/FindTicket.h"
#include "app/usecases/PickTicket.h"
#include "app/usecases/RememberedEvents.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

constexpr qint64 longestLine = 1 << 21;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdmitCommand)
};

/// Answers one code after the other and remembers the worst that happened.
class Admissions final
{
public:
    Admissions(Command &command, EventFile &file, const Clock &clock, AdmitAttendee::Manner manner)
        : m_command{command}
        , m_file{file}
        , m_clock{clock}
        , m_elsewhere{command.world().files, command.world().recentFiles, file.event().id}
        , m_claims{HubClaims::of(command, file)}
        , m_admit{admitter()}
        , m_paper{file.registrations(), file.doors(), file.journal(), clock, zoneOf(file.event())}
        , m_manner{std::move(manner)}
    {
    }

    /// A short code of the printed list means whoever stands beside it there.
    void answerTyped(const QString &typed)
    {
        if (!m_command.has(u"short"_s))
            return answer(typed);
        const auto meant = m_paper.meant(typed);
        if (!meant)
            return note(m_command.failed(meant.failure()));
        if (meant->who)
            return answer(meant->who->code.text());
        m_command.output().complain(
            meant->mistyped
                ? Words::tr("“%1” is mistyped: compare it with the list. Nothing was entered.")
                      .arg(shown(typed))
                : Words::tr("Nobody has the short code “%1”. Nothing was entered.")
                      .arg(shown(typed)));
        note(Exit::Failed);
    }

    void answer(const QString &scanned)
    {
        const auto doors = doorsMeant(m_command, m_file, m_clock.now(), m_status);
        if (!doors)
            return;
        if (m_command.has(u"group"_s))
            return answerGroup(scanned, *doors);
        const auto judged = m_admit(scanned, *doors, m_manner);
        if (judged)
            tell(*judged);
        else
            note(m_command.failed(judged.failure()));
    }

    /// A picture may show several codes: the one that is a ticket of this event is meant.
    void answerPicture(const QString &path)
    {
        const auto codes = m_command.world().codes.readFile(path);
        if (!codes)
            return note(m_command.failed(codes.failure()));
        if (codes->isEmpty()) {
            m_command.output().complain(
                Words::tr(
                    "No code is found in %1. Hold it flat, fill the picture with it, avoid glare.")
                    .arg(path));
            return note(Exit::Failed);
        }
        QStringList texts;
        for (const DecodedCode &code : *codes)
            texts.append(code.text);
        const FindTicket find{m_file.registrations(), m_file.ticketKeys()};
        const PickTicket pick{[&find](const QString &scanned) { return find.bearer(scanned); }};
        const auto choice = pick({.fresh = texts, .justBefore = {}, .longer = {}});
        if (!choice)
            return note(m_command.failed(choice.failure()));
        if (const auto *several = std::get_if<SeveralTickets>(&*choice)) {
            m_command.output().complain(
                Words::tr("%1 shows %2 tickets. Take a picture of one at a time.")
                    .arg(path)
                    .arg(several->tickets.size()));
            return note(Exit::Failed);
        }
        m_manner.isTyped = false;
        if (const auto *one = std::get_if<OneCode>(&*choice))
            answer(one->scanned);
    }

    [[nodiscard]] Exit status() const { return m_status; }

private:
    [[nodiscard]] AdmitAttendee admitter() const
    {
        const AdmitAttendee alone{m_file, m_clock, m_elsewhere};
        return m_claims ? AdmitAttendee{alone, m_claims->entry()} : alone;
    }
    /// Everybody of the order; a code that nobody has is answered like any other.
    void answerGroup(const QString &scanned, const QList<Door> &doors)
    {
        const AdmitParty admitParty{m_file.registrations(), m_admit};
        const auto party = admitParty.partyOf(scanned);
        if (!party)
            return note(m_command.failed(party.failure()));
        if (party->isEmpty()) {
            const auto judged = m_admit(scanned, doors, m_manner);
            return judged ? tell(*judged) : note(m_command.failed(judged.failure()));
        }
        QList<Registration> here;
        for (const FoundPerson &person : *party)
            here.append(person.who);
        const auto arrivals = admitParty(here, doors, m_manner);
        for (const AdmitAttendee::Judged &judged : arrivals.judged)
            tell(judged);
        if (arrivals.failure)
            note(m_command.failed(*arrivals.failure));
    }

    void tell(const AdmitAttendee::Judged &judged)
    {
        const VerdictWords words{m_command.world().wording,
                                 m_file.event(),
                                 {m_clock.now(), m_command.world().desk.desk}};
        QJsonObject facts = words.json(judged.verdict, judged.door);
        if (judged.repair)
            facts.insert(u"repaired"_s, nameOf(*judged.repair));
        m_command.output().result(facts, words.line(judged.verdict, judged.door));
        if (!lets(judged.verdict))
            note(Exit::Refused);
    }

    void note(Exit exit)
    {
        if (m_status != Exit::Failed)
            m_status = exit;
    }

    Command &m_command;
    EventFile &m_file;
    const Clock &m_clock;
    RememberedEvents m_elsewhere;
    std::unique_ptr<HubClaims> m_claims; ///< null: nobody is to be asked
    AdmitAttendee m_admit;
    EnterFromPaper m_paper;
    AdmitAttendee::Manner m_manner;
    Exit m_status = Exit::Done;
};

void answerLines(QIODevice &in, Admissions &admissions)
{
    QByteArray buffer(longestLine, '\0');
    while (true) {
        // With its length: a NUL byte does not end a line.
        const qint64 length = in.readLine(buffer.data(), buffer.size());
        if (length <= 0)
            return;
        const QByteArrayView line = QByteArrayView{buffer}.first(length);
        for (QByteArray rest = line.last(1).toByteArray(); !rest.isEmpty() && !rest.endsWith('\n');)
            rest = in.readLine(longestLine); // the tail of an over-long scan is no scan of its own
        if (const QString text = textOfScan(line.trimmed()); !text.isEmpty())
            admissions.answerTyped(text);
    }
}

} // namespace

Exit admitCommand(Command &command)
{
    command.describe(
        Words::tr("Gives a verdict for each code, written down before it is answered."));
    command.positional(
        u"CODE"_s, Words::tr("Ticket codes; “-” reads them line by line."), u"CODE…|-"_s);
    command.option({u"image"_s}, Words::tr("Reads the code from a picture."), u"file"_s);
    command.option({u"door"_s},
                   Words::tr("At this door; the one that is open if left out. May stand several "
                             "times: the ticket decides which of them it is for."),
                   u"name"_s);
    GivenClock::describe(command);
    command.option({u"short"_s},
                   Words::tr("The codes are short codes of the printed list (export --what list); "
                             "with --at, when people came."));
    command.option({u"exit"_s}, Words::tr("The person leaves."));
    command.option({u"group"_s},
                   Words::tr("Everybody of the same order; the order number will do for a code."));
    command.option({u"answer"_s},
                   Words::tr("An answer to a question of the door, written KEY=TEXT; may stand "
                             "several times."),
                   u"KEY=TEXT"_s);
    command.option(
        {u"override"_s}, Words::tr("Lets a refused person in, for this reason."), u"reason"_s);
    if (const auto ended = command.parse())
        return *ended;
    const QStringList pictures = command.values(u"image"_s);
    if (command.positionals().isEmpty() && pictures.isEmpty())
        return command.usage(Words::tr("Say which code to admit."));
    if (std::ranges::any_of(command.positionals(),
                            [](const QString &code) { return code.trimmed().isEmpty(); }))
        return command.usage(Words::tr("A code is empty: nothing was entered."));
    if (command.has(u"override"_s) && command.value(u"override"_s).trimmed().isEmpty())
        return command.usage(Words::tr("--override needs a reason."));

    Exit status = Exit::Done;
    const auto answers = pairsMeant(command, u"answer"_s, status);
    if (!answers)
        return status;
    const auto file = command.open(EventFiles::Access::Write, status);
    if (!file)
        return status;

    GivenClock clock{command.world().clock};
    if (!clock.read(command, file->event(), status))
        return status;

    AdmitAttendee::Manner manner{.leaving = command.has(u"exit"_s),
                                 .overrideReason = command.value(u"override"_s).trimmed(),
                                 .answers = *answers,
                                 .origin = command.has(u"short"_s) ? u"paper"_s : QString{}};
    if (command.has(u"override"_s)) {
        const auto authorised = command.authorise(*file, Act::Override, status);
        if (!authorised)
            return status;
        manner.supervisor = authorised->supervisor();
    }
    Admissions admissions{command, *file, clock, manner};
    for (const QString &picture : pictures)
        admissions.answerPicture(picture);
    for (const QString &code : command.positionals()) {
        if (code == u"-")
            answerLines(command.world().in, admissions);
        else
            admissions.answerTyped(code);
    }
    return admissions.status();
}

} // namespace lanyard::cli
