// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/ports/Clock.h"
#include "app/ports/EventSettings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingsCommand)
};

} // namespace

Exit settingsCommand(Command &command)
{
    command.describe(Words::tr("Says what is chosen for the whole event, and changes it."));
    command.option({u"contacts"_s},
                   Words::tr("What desks see of phone and e-mail: hidden, masked or shown."),
                   u"how"_s);
    command.option({u"undo-minutes"_s},
                   Words::tr("How long anybody may take an admission back; later it takes a lead."),
                   u"minutes"_s);
    command.option({u"unlisted"_s},
                   Words::tr("Genuine tickets that no import has yet, sold after the export: admit "
                             "or refuse."),
                   u"what"_s);
    command.option({u"codes"_s},
                   Words::tr("The kinds of codes that cameras look for, with commas: %1.")
                       .arg(namesOf(anySymbology)),
                   u"kinds"_s);
    command.option(
        {u"pretix-date"_s},
        Words::tr("Which date (subevent) of a pretix series this event is; 0: no series."),
        u"number"_s);
    if (const auto ended = command.parse())
        return *ended;
    if (!command.positionals().isEmpty())
        return command.usage(Words::tr("Settings are changed by options; see --help."));
    const auto contacts = contactsNamed(command.value(u"contacts"_s));
    if (command.has(u"contacts"_s) && !contacts)
        return command.usage(Words::tr("--contacts is hidden, masked or shown."));

    bool isNumber = false;
    const int undoMinutes = command.value(u"undo-minutes"_s).toInt(&isNumber);
    if (command.has(u"undo-minutes"_s) && (!isNumber || undoMinutes < 0))
        return command.usage(Words::tr("--undo-minutes needs a number of minutes, 0 or more."));

    const auto unlisted = unlistedNamed(command.value(u"unlisted"_s));
    if (command.has(u"unlisted"_s) && !unlisted)
        return command.usage(Words::tr("--unlisted is admit or refuse."));
    const auto symbologies = symbologiesNamed(command.value(u"codes"_s));
    if (command.has(u"codes"_s) && !symbologies)
        return command.usage(
            Words::tr("--codes needs one or more of %1.").arg(namesOf(anySymbology)));
    bool isDate = false;
    const qint64 date = command.value(u"pretix-date"_s).toLongLong(&isDate);
    if (command.has(u"pretix-date"_s) && (!isDate || date < 0))
        return command.usage(Words::tr("--pretix-date needs a number, 0 or more."));

    const bool changes = contacts || isNumber || unlisted || symbologies || isDate;
    const auto access = changes ? EventFiles::Access::Write : EventFiles::Access::Read;
    Exit status = Exit::Done;
    const auto file = command.open(access, status);
    if (!file)
        return status;
    if (changes) {
        if (!command.authorise(*file, Act::ChangeSettings, status))
            return status;
        auto changed = file->settings().choices();
        if (!changed)
            return command.failed(changed.failure());
        changed->contacts = contacts.value_or(changed->contacts);
        changed->undoMinutes = isNumber ? undoMinutes : changed->undoMinutes;
        changed->unlisted = unlisted.value_or(changed->unlisted);
        changed->symbologies = symbologies.value_or(changed->symbologies);
        changed->pretixDate = isDate ? date : changed->pretixDate;
        const auto done = file->settings().choose(*changed, command.world().clock.now());
        if (!done)
            return command.failed(done.failure());
    }
    const auto choices = file->settings().choices();
    if (!choices)
        return command.failed(choices.failure());
    const QString now = nameOf(choices->contacts);
    command.output().result(
        {{u"contacts"_s, now},
         {u"undo_minutes"_s, choices->undoMinutes},
         {u"unlisted"_s, nameOf(choices->unlisted)},
         {u"codes"_s, namesOf(choices->symbologies)},
         {u"pretix_date"_s, choices->pretixDate}},
        Words::tr("Phone and e-mail on desks: %1").arg(now) + u'\n'
            + Words::tr("Minutes in which anybody may take an admission back: %1")
                  .arg(choices->undoMinutes)
            + u'\n'
            + (choices->unlisted == Unlisted::Admit
                   ? Words::tr("Genuine tickets that are not in the list yet: let in")
                   : Words::tr("Genuine tickets that are not in the list yet: refused"))
            + u'\n'
            + Words::tr("Codes that cameras look for: %1").arg(namesOf(choices->symbologies))
            + (choices->pretixDate == 0
                   ? QString{}
                   : u'\n' + Words::tr("Date of the pretix series: %1").arg(choices->pretixDate)));
    return Exit::Done;
}

} // namespace lanyard::cli
