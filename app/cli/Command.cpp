// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Command.h"

#include "app/ports/DoorBook.h"
#include "app/ports/Wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

Command::Command(const CliWorld &world,
                 Output &output,
                 Surroundings surroundings,
                 const QStringList &words)
    : m_world{world}
    , m_output{output}
    , m_around{std::move(surroundings)}
    , m_words{words}
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
}

void Command::describe(const QString &summary)
{
    m_parser.setApplicationDescription(summary);
}

void Command::option(const QStringList &names, const QString &help, const QString &value)
{
    m_parser.addOption({names, help, value});
}

void Command::positional(const QString &name, const QString &help, const QString &syntax)
{
    m_parser.addPositionalArgument(name, help, syntax);
    m_takesWords = true;
}

std::optional<Exit> Command::parse()
{
    m_parser.addOption(
        {{u"h"_s, u"help"_s}, QCoreApplication::translate("Command", "Shows this help.")});
    QStringList words = m_words;
    words.prepend(u"lanyard"_s); // the parser skips the program's name
    words[0] += u' ' + m_words.value(0);
    words.removeAt(1);

    const bool fits = m_parser.parse(words);
    if (m_parser.isSet(u"help"_s)) {
        m_output.result({{u"help"_s, m_parser.helpText()}}, m_parser.helpText());
        return Exit::Done;
    }
    if (!fits)
        return usage(m_parser.errorText());
    if (!m_takesWords && !m_parser.positionalArguments().isEmpty())
        return usage(QCoreApplication::translate("Command", "“%1” is one word too many.")
                         .arg(m_parser.positionalArguments().constFirst()));
    return std::nullopt;
}

Exit Command::usage(const QString &words)
{
    m_output.complain(
        words + u'\n'
        + QCoreApplication::translate("Command", "See: lanyard %1 --help").arg(m_words.value(0)));
    return Exit::Usage;
}

Exit Command::failed(const Failure &failure)
{
    m_output.complain(m_world.wording.sentence(failure));
    return Exit::Failed;
}

std::unique_ptr<EventFile> Command::open(EventFiles::Access access, Exit &status)
{
    if (eventFile().isEmpty()) {
        status = usage(QCoreApplication::translate(
            "Command",
            "Say which event file to use: --event FILE, or LANYARD_EVENT in the environment."));
        return nullptr;
    }
    auto file = m_world.files.open(eventFile(), access, m_world.desk);
    if (!file) {
        status = failed(file.failure());
        return nullptr;
    }
    if (access == EventFiles::Access::Write) {
        if (const auto ended = signIn(**file)) {
            status = *ended;
            return nullptr;
        }
    }
    return std::move(*file);
}

std::optional<QDateTime> timeIn(const Event &event, const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime{time.date(), time.time(), zoneOf(event)};
    return time.toUTC();
}

Result<Door> doorFor(EventFile &file, const QString &name, const QDateTime &now)
{
    const auto doors = file.doors().doors();
    if (!doors)
        return doors.failure();
    if (name.isEmpty()) {
        if (const Door *door = doorToServe(*doors, now))
            return *door;
        return Failure{Failure::Kind::NotFound,
                       QCoreApplication::translate("Command", "door of this event"),
                       {}};
    }
    for (const Door &door : *doors) {
        if (door.name.compare(name, Qt::CaseInsensitive) == 0)
            return door;
    }
    return Failure{Failure::Kind::NotFound, name, {}};
}

QString mistakeInTarget(const QString &path, const QStringList &endings)
{
    const QFileInfo target{path};
    if (!endings.contains(target.suffix().toLower()))
        return QCoreApplication::translate("Command", "This is written as .%1, not as “%2”.")
            .arg(endings.join(u", ."_s), path);
    if (target.exists() && !target.isFile())
        return QCoreApplication::translate("Command", "“%1” is no file that could be written over.")
            .arg(path);
    if (!target.absoluteDir().exists())
        return QCoreApplication::translate("Command", "There is no folder “%1”. Make it first.")
            .arg(target.absolutePath());
    return {};
}

std::optional<Exit> readFilter(Command &command, EventFile &file, AttendanceFilter &filter)
{
    if (command.has(u"door"_s)) {
        const auto door = doorFor(file, command.value(u"door"_s), {});
        if (!door)
            return command.failed(door.failure());
        filter.door = door->id;
    }
    if (command.has(u"day"_s)) {
        const QDate day = QDate::fromString(command.value(u"day"_s), Qt::ISODate);
        if (!day.isValid())
            return command.usage(QCoreApplication::translate(
                "Command", "--day needs a day, written like 2026-11-28."));
        filter.between.emplace(startOfDay(file.event(), day),
                               startOfDay(file.event(), day.addDays(1)));
    }
    return std::nullopt;
}

} // namespace lanyard::cli
