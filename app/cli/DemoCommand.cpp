// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/DesksDemo.h"
#include "app/cli/PlainWording.h"
#include "app/cli/VerdictWords.h"
#include "app/ports/AttendanceBook.h"
#include "app/ports/BadgeRenderer.h"
#include "app/ports/Clock.h"
#include "app/ports/CodeReader.h"
#include "app/ports/DoorBook.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"
#include "app/ports/SampleEvent.h"
#include "app/usecases/AdmitAttendee.h"
#include "app/usecases/ExportAttendance.h"
#include "app/usecases/MakeBadge.h"
#include "app/usecases/SetUpSample.h"
#include "app/words/ReportWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <functional>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

constexpr int pictureDpi = 203;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

/// Walks through the days of the sample event.
struct SampleClock final : Clock
{
    QDateTime at;
    QDateTime now() const override { return at; }
};

/// Stops the demo with words; nothing is thrown.
using Step = std::optional<QString>;

class Demo final
{
public:
    Demo(Command &command, const QDir &directory)
        : m_command{command}
        , m_world{command.world()}
        , m_directory{directory}
    {
    }

    /// What went wrong, in words; nothing if the demo came to its end.
    Step run()
    {
        for (const auto step : {&Demo::setUp,
                                &Demo::open,
                                &Demo::importAgain,
                                &Demo::readTickets,
                                &Demo::replayArrivals,
                                &Demo::refuseWhoMustNotComeIn,
                                &Demo::writeBadges,
                                &Demo::readBadgesBack,
                                &Demo::exportAll,
                                &Demo::count,
                                &Demo::verify}) {
            if (const Step wrong = (this->*step)())
                return wrong;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] QString words(const Failure &failure) const
    {
        return m_world.wording.sentence(failure);
    }

    void tell(const QString &step, const QString &sentence, const QString &file = {})
    {
        QJsonObject line{{u"step"_s, step}, {u"what"_s, sentence}};
        if (!file.isEmpty())
            line.insert(u"file"_s, path(file));
        m_command.output().result(line,
                                  file.isEmpty() ? sentence : sentence + u"\n    "_s + path(file));
    }

    Step setUp()
    {
        m_clock.at = m_world.clock.now();
        const SetUpSample setUpSample{m_world.files, m_world.reader, m_world.sample, m_clock};
        const auto report = setUpSample(path(u"sample.lanyard"_s), path(u"registrations.csv"_s));
        if (!report)
            return words(report.failure());
        tell(u"create"_s,
             Words::tr("Event file made: %1").arg(shown(m_world.sample.event().name)),
             u"sample.lanyard"_s);
        tell(u"import"_s,
             Words::tr("Imported %1 of %2 rows (%3): %4 on site, %5 online only, %6 skipped")
                 .arg(report->taken)
                 .arg(report->file.rows)
                 .arg(report->file.format)
                 .arg(report->counts.onSite)
                 .arg(report->counts.online)
                 .arg(report->skipped),
             u"registrations.csv"_s);
        return std::nullopt;
    }

    Step open()
    {
        auto file = m_world.files.open(path(u"sample.lanyard"_s),
                                       EventFiles::Access::Write,
                                       {Words::tr("Demo desk"), Words::tr("Demo")});
        if (!file)
            return words(file.failure());
        m_file = std::move(*file);
        m_admit.emplace(m_file->registrations(),
                        m_file->doors(),
                        m_file->journal(),
                        m_clock,
                        zoneOf(m_file->event()));
        return std::nullopt;
    }

    /// The XLSX of the same people changes nothing.
    Step importAgain()
    {
        const QString sheet = u"registrations.xlsx"_s;
        if (const auto written = m_world.sample.writeExport(path(sheet), SampleEvent::Format::Xlsx);
            !written)
            return words(written.failure());
        const ImportRegistrations import{
            m_world.reader, m_file->intake(), m_clock, zoneOf(m_file->event())};
        const auto report = import(path(sheet), {.options = {}, .dryRun = true});
        if (!report)
            return words(report.failure());
        tell(u"import"_s,
             Words::tr(
                 "The same export as %1, tried without storing: %2 new, %3 changed, %4 unchanged")
                 .arg(report->file.format)
                 .arg(report->counts.added)
                 .arg(report->counts.changed)
                 .arg(report->counts.unchanged),
             sheet);
        return std::nullopt;
    }

    Result<Verdict> admit(const QString &code, const QDateTime &at)
    {
        m_clock.at = at;
        const auto door = doorFor(*m_file, {}, at);
        if (!door)
            return door.failure();
        const auto verdict = (*m_admit)(code, *door);
        if (verdict) {
            const VerdictWords words{m_world.wording, m_file->event(), {at, m_world.desk.desk}};
            m_lastLine = words.line(*verdict, *door);
        }
        return verdict;
    }

    Result<Badge> badgeFor(const QString &code) const
    {
        const auto parsed = TicketCode::parse(code);
        const auto who = parsed ? m_file->registrations().findByCode(*parsed)
                                : Result<std::optional<Registration>>{std::nullopt};
        if (!who)
            return who.failure();
        if (!who->has_value())
            return Failure{Failure::Kind::NotFound, code, {}};
        return MakeBadge{*m_file}(**who);
    }

    /// The first guests hold up their phones: a picture is drawn, read, and admitted.
    Step readTickets()
    {
        const auto arrivals = m_world.sample.arrivals();
        for (int guest = 0; guest < qMin<int>(3, int(arrivals.size())); ++guest) {
            const QString picture = u"ticket-%1.png"_s.arg(guest + 1);
            const auto badge = badgeFor(arrivals[guest].code);
            if (!badge)
                return words(badge.failure());
            const auto drawn
                = m_world.badges.writePng(path(picture), *badge, u"phone-ticket"_s, pictureDpi);
            if (!drawn)
                return words(drawn.failure());
            const auto codes = m_world.codes.readFile(path(picture));
            if (!codes)
                return words(codes.failure());
            if (codes->size() != 1)
                return Words::tr("The code of %1 was not read.").arg(picture);
            const auto verdict = admit(codes->constFirst().text, arrivals[guest].at);
            if (!verdict)
                return words(verdict.failure());
            if (!std::holds_alternative<Admitted>(*verdict))
                return m_lastLine;
            tell(u"admit"_s, Words::tr("Read from a picture: %1").arg(m_lastLine), picture);
        }
        return std::nullopt;
    }

    Step replayArrivals()
    {
        qint64 admitted = 0;
        const auto arrivals = m_world.sample.arrivals();
        for (qsizetype guest = 3; guest < arrivals.size(); ++guest) {
            const auto verdict = admit(arrivals[guest].code, arrivals[guest].at);
            if (!verdict)
                return words(verdict.failure());
            if (!std::holds_alternative<Admitted>(*verdict))
                return m_lastLine;
            ++admitted;
        }
        tell(u"admit"_s,
             Words::tr("%1 more people came in, each written to disk before the green light")
                 .arg(admitted));
        return std::nullopt;
    }

    /// The first registration that fits is turned away as it should be.
    Step refuse(const std::function<bool(const Registration &)> &fits, const QString &expected)
    {
        std::optional<Registration> guest;
        const auto read = m_file->registrations().forEach([&](const Registration &who) {
            if (fits(who))
                guest = who;
            return !guest;
        });
        if (!read)
            return words(read.failure());
        if (!guest)
            return Words::tr("The sample event has nobody for the verdict %1.").arg(expected);

        const auto verdict = admit(guest->code.text(), m_world.sample.arrivals().constFirst().at);
        if (!verdict)
            return words(verdict.failure());
        if (nameOf(*verdict) != expected)
            return m_lastLine;
        tell(u"refuse"_s, m_lastLine);
        return std::nullopt;
    }

    Step refuseWhoMustNotComeIn()
    {
        const QString first = m_world.sample.arrivals().constFirst().code;
        if (const Step wrong
            = refuse([&](const auto &who) { return who.code.text() == first; }, u"already_in"_s))
            return wrong;
        if (const Step wrong
            = refuse([](const auto &who) { return who.type.online; }, u"not_for_this_door"_s))
            return wrong;
        return refuse([](const auto &who) { return who.standing == Standing::Unpaid; },
                      u"unpaid"_s);
    }

    Step writeBadges()
    {
        QList<Registration> people;
        const auto read = m_file->attendance().forEachAttendee({}, [&](const Attendee &person) {
            people.append(person.who);
            return true;
        });
        if (!read)
            return words(read.failure());
        QList<Badge> badges;
        for (const Registration &who : people) {
            const auto badge = MakeBadge{*m_file}(who);
            if (!badge)
                return words(badge.failure());
            badges.append(*badge);
        }
        for (const QString &name : {u"conference-a6"_s, u"label-62x100"_s}) {
            const QString file = u"badges-%1.pdf"_s.arg(name);
            const auto written = m_world.badges.writePdf(path(file), badges, name);
            if (!written)
                return words(written.failure());
            tell(u"badge"_s,
                 Words::tr("%1 badges written; %2 need a look")
                     .arg(written->badges)
                     .arg(written->warnings.size()),
                 file);
        }
        return std::nullopt;
    }

    /// What is printed must be what is scanned: drawn by the same function, read by our own reader.
    Step readBadgesBack()
    {
        const auto arrivals = m_world.sample.arrivals();
        const QString picture = u"badge.png"_s;
        const auto badge = badgeFor(arrivals.constFirst().code);
        if (!badge)
            return words(badge.failure());
        if (const auto drawn
            = m_world.badges.writePng(path(picture), *badge, u"conference-a6"_s, pictureDpi);
            !drawn)
            return words(drawn.failure());
        const auto codes = m_world.codes.readFile(path(picture));
        if (!codes)
            return words(codes.failure());
        if (codes->size() != 1 || codes->constFirst().text != badge->code.text())
            return Words::tr("The code of the badge was not read back.");
        tell(u"badge"_s,
             Words::tr("The code on the badge of %1 reads back as the ticket's")
                 .arg(shown(badge->name)),
             picture);
        return std::nullopt;
    }

    Step exportAll()
    {
        using What = ExportAttendance::What;
        const words::ReportWords wording{m_file->event(), m_world.clock.now(), QLocale{}};
        const ExportAttendance write{*m_file, m_world.sheets, wording};
        for (const auto &[name, what] : {std::pair{u"attendance.csv"_s, What::People},
                                         std::pair{u"attendance.xlsx"_s, What::People},
                                         std::pair{u"attendance.pdf"_s, What::People},
                                         std::pair{u"doors.csv"_s, What::Doors},
                                         std::pair{u"no-shows.xlsx"_s, What::NoShows},
                                         std::pair{u"journal.csv"_s, What::Journal}}) {
            const auto rows = write({.path = path(name), .what = what});
            if (!rows)
                return words(rows.failure());
            tell(u"export"_s, Words::tr("%1 rows written").arg(*rows), name);
        }
        return std::nullopt;
    }

    Step count()
    {
        const auto counted = m_file->attendance().attendance({});
        if (!counted)
            return words(counted.failure());
        tell(u"stats"_s,
             Words::tr("%1 people came, of %2 registrations on site; %3 scans were refused")
                 .arg(counted->people)
                 .arg(counted->registrations)
                 .arg(counted->refusals));
        if (counted->people != m_world.sample.arrivals().size())
            return Words::tr("That is not the number of people who arrived.");
        return std::nullopt;
    }

    Step verify()
    {
        const auto report = m_file->verify();
        if (!report)
            return words(report.failure());
        if (!report->problems.isEmpty())
            return report->problems.join(u'\n');
        tell(
            u"verify"_s,
            Words::tr("Event file and journal are whole; %1 records checked").arg(report->records));
        return std::nullopt;
    }

    Command &m_command;
    const CliWorld &m_world;
    QDir m_directory;
    SampleClock m_clock;
    std::unique_ptr<EventFile> m_file;
    std::optional<AdmitAttendee> m_admit;
    QString m_lastLine;
};

/// A folder that is not there yet, so that no demo writes over another.
QString freshDirectory(const QDateTime &now)
{
    const QString name = u"lanyard-demo-"_s + now.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    const QString wanted = QDir::temp().filePath(name);
    QString path = wanted;
    for (int next = 2; QFileInfo::exists(path); ++next)
        path = wanted + u'-' + QString::number(next);
    return path;
}

} // namespace

Exit demoCommand(Command &command)
{
    command.describe(Words::tr(
        "Does the whole job on the sample event, without a display: creates, imports, admits, "
        "refuses, makes badges, exports, counts and verifies."));
    command.option(
        {u"directory"_s}, Words::tr("Where the files go; a new folder if left out."), u"folder"_s);
    command.option({u"desks"_s},
                   Words::tr("So many desks share the event for a morning, over a PostgreSQL that "
                             "is started for it; one of them is cut off for a while."),
                   u"number"_s);
    if (const auto ended = command.parse())
        return *ended;
    const int desks = command.value(u"desks"_s).toInt();
    const bool areSeveral = command.has(u"desks"_s);
    if (areSeveral && (desks < DesksDemo::fewest || desks > DesksDemo::most))
        return command.usage(Words::tr("--desks needs a number from %1 to %2.")
                                 .arg(DesksDemo::fewest)
                                 .arg(DesksDemo::most));

    const QDir directory{command.has(u"directory"_s) ? command.value(u"directory"_s)
                                                     : freshDirectory(command.world().clock.now())};
    if (!directory.mkpath(u"."_s))
        return command.failed({Failure::Kind::NotPermitted, directory.path(), {}});

    const auto wrong
        = areSeveral ? DesksDemo{command, directory, desks}.run() : Demo{command, directory}.run();
    if (wrong) {
        command.output().complain(*wrong);
        return Exit::Failed;
    }
    if (areSeveral)
        return Exit::Done;
    command.output().say(Words::tr("Done. Everything is in %1")
                             .arg(QDir::toNativeSeparators(directory.absolutePath())));
    return Exit::Done;
}

} // namespace lanyard::cli
