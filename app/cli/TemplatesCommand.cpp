// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/EventTemplates.h"
#include "app/cli/FileBytes.h"
#include "app/ports/BadgeTemplates.h"
#include "app/ports/Clock.h"
#include "app/ports/RegistrationBook.h"
#include "app/ports/TemplateBook.h"

#include <QCoreApplication>
#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

constexpr qint64 longestFile = 32 * 1024 * 1024; // with pictures inside

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesCommand)
};

void listTemplates(Command &command)
{
    for (const BadgeTemplate &known : command.world().badges.templates()) {
        const QString size
            = u"%1 × %2 mm"_s.arg(QString::number(known.widthMm), QString::number(known.heightMm));
        const QString line = u"%1  ·  %2  ·  %3"_s.arg(shown(known.name), shown(known.title), size);
        command.output().result({{u"name"_s, known.name},
                                 {u"title"_s, known.title},
                                 {u"width_mm"_s, known.widthMm},
                                 {u"height_mm"_s, known.heightMm},
                                 {u"of_the_event"_s, known.ofTheEvent}},
                                known.ofTheEvent ? Words::tr("%1  ·  of this event").arg(line)
                                                 : line);
    }
}

Exit listChoices(Command &command, const TemplateBook &book)
{
    const auto choices = book.choices();
    if (!choices)
        return command.failed(choices.failure());
    for (auto it = choices->begin(); it != choices->end(); ++it) {
        const auto *own = std::get_if<OwnTemplate>(&it.value());
        command.output().result(
            {{u"ticket_type"_s, it.key()},
             {u"template"_s, own ? QJsonValue{own->name} : QJsonValue{}}},
            own ? Words::tr("The ticket type “%1” has “%2”.").arg(shown(it.key()), shown(own->name))
                : Words::tr("The ticket type “%1” has no badge.").arg(shown(it.key())));
    }
    return Exit::Done;
}

Exit listAll(Command &command, EventFile &file)
{
    if (!useTemplatesOf(command, file))
        return Exit::Failed;
    listTemplates(command);
    return listChoices(command, file.templates());
}

Exit addTemplates(Command &command, EventFile &file, const QStringList &paths)
{
    if (paths.isEmpty())
        return command.usage(Words::tr("Say which template: lanyard templates add FILE.json"));
    QList<StoredTemplate> all;
    for (const QString &path : paths) {
        const auto json = bytesOfFile(path, path, longestFile, u"a template"_s);
        if (!json)
            return command.failed(json.failure());
        const auto examined = command.world().templates.examine(*json);
        if (!examined && examined.failure().kind == Failure::Kind::InvalidValue)
            return command.usage(Words::tr("“%1” is no template. At %2: %3. Nothing was added.")
                                     .arg(shown(path),
                                          shown(examined.failure().subject),
                                          shown(examined.failure().detail)));
        if (!examined)
            return command.failed(examined.failure());
        all.append({examined->name, *json});
    }
    for (const StoredTemplate &stored : std::as_const(all)) {
        const auto saved = file.templates().save(stored, command.world().clock.now());
        if (!saved)
            return command.failed(saved.failure());
    }
    return listAll(command, file);
}

Exit removeTemplates(Command &command, EventFile &file, const QStringList &names)
{
    if (names.isEmpty())
        return command.usage(Words::tr("Say which template: lanyard templates remove NAME"));
    for (const QString &name : names) {
        const auto types = file.templates().remove(name, command.world().clock.now());
        if (!types)
            return command.failed(types.failure());
        for (const QString &type : *types)
            command.output().say(
                Words::tr("The ticket type “%1” has the desk's template again.").arg(shown(type)));
    }
    return listAll(command, file);
}

bool isKnown(const Command &command, const QString &name)
{
    const QList<BadgeTemplate> templates = command.world().badges.templates();
    return std::ranges::find(templates, name, &BadgeTemplate::name) != templates.end();
}

/// A ticket type that nobody has is a slip of the pen, as soon as there are any.
std::optional<Exit> mistakeInType(Command &command, EventFile &file, const QString &type)
{
    const auto types = file.registrations().ticketTypes();
    if (!types)
        return command.failed(types.failure());
    QStringList names;
    for (const TicketType &known : *types)
        names << shown(known.name);
    if (types->isEmpty() || std::ranges::find(*types, type, &TicketType::name) != types->end())
        return std::nullopt;
    return command.usage(Words::tr("There is no ticket type “%1”. There are: %2")
                             .arg(shown(type), names.join(u", "_s)));
}

Exit useTemplate(Command &command, EventFile &file, const QStringList &words)
{
    if (words.size() != 2)
        return command.usage(
            Words::tr("Say which ticket type has which template: lanyard templates use \"Speaker\" "
                      "NAME, or none for no badge, or desk for that of the desk."));
    const QString &type = words[0];
    const QString &name = words[1];
    if (!useTemplatesOf(command, file))
        return Exit::Failed;
    if (const auto mistaken = mistakeInType(command, file, type))
        return *mistaken;
    const BadgeChoice choice = name == u"none" ? BadgeChoice{NoBadge{}}
        : name == u"desk"                      ? BadgeChoice{DeskTemplate{}}
                                               : BadgeChoice{OwnTemplate{name}};
    if (std::holds_alternative<OwnTemplate>(choice) && !isKnown(command, name))
        return command.usage(
            Words::tr("There is no template “%1”. See: lanyard templates").arg(shown(name)));
    const auto chosen = file.templates().choose(type, choice, command.world().clock.now());
    return chosen ? listAll(command, file) : command.failed(chosen.failure());
}

/// Needs an event only for those of the event.
Exit exportTemplate(Command &command, const QStringList &names)
{
    const QString path = command.value(u"output"_s);
    if (names.size() != 1 || path.isEmpty())
        return command.usage(Words::tr(
            "Say which template and where to: lanyard templates export NAME -o FILE.json"));
    if (const QString mistake = mistakeInTarget(path, {u"json"_s}); !mistake.isEmpty())
        return command.usage(mistake);
    if (const auto written = command.world().templates.writeJson(names[0], path); !written)
        return command.failed(written.failure());
    command.output().result({{u"file"_s, path}, {u"name"_s, names[0]}},
                            Words::tr("%1: the template “%2”").arg(path, shown(names[0])));
    return Exit::Done;
}

Exit change(Command &command, EventFile &file, const QString &what, const QStringList &words)
{
    if (what == u"add")
        return addTemplates(command, file, words);
    return what == u"remove" ? removeTemplates(command, file, words)
                             : useTemplate(command, file, words);
}

/// What needs no more than to read the event, or no event at all.
Exit look(Command &command, const QString &what, const QStringList &words)
{
    const bool exports = what == u"export";
    if (command.eventFile().isEmpty()) {
        if (exports)
            return exportTemplate(command, words);
        listTemplates(command);
        return Exit::Done;
    }
    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Read, status);
    if (!file)
        return status;
    if (!exports)
        return listAll(command, *file);
    return useTemplatesOf(command, *file) ? exportTemplate(command, words) : Exit::Failed;
}

} // namespace

Exit templatesCommand(Command &command)
{
    command.describe(
        Words::tr("Lists the badge templates: those of the program and, with --event, those of the "
                  "event and which one a ticket type has; and changes them."));
    command.positional(
        u"what"_s,
        Words::tr("Nothing, or: add FILE.json (into the event; one of the same name is replaced); "
                  "export NAME; remove NAME; use TYPE NAME (TYPE is a ticket type; none: it has no "
                  "badge; desk: what the desk has)."),
        u"[add|export|remove|use …]"_s);
    command.option(
        {u"o"_s, u"output"_s}, Words::tr("With export: the file to write, .json."), u"file"_s);
    if (const auto ended = command.parse())
        return *ended;
    const QString what = command.positionals().value(0);
    const QStringList words = command.positionals().mid(1);
    if (what.isEmpty() || what == u"export")
        return look(command, what, words);
    if (what != u"add" && what != u"remove" && what != u"use")
        return command.usage(
            Words::tr("“%1” is none of add, export, remove, use.").arg(shown(what)));
    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Write, status);
    if (!file || !command.authorise(*file, Act::ChangeSettings, status))
        return status;
    return change(command, *file, what, words);
}

} // namespace lanyard::cli
