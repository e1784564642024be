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
    if (const auto ended = command.parse())
        return *ended;
    if (!command.positionals().isEmpty())
        return command.usage(Words::tr("Settings are changed by options; see --help."));
    const auto contacts = contactsNamed(command.value(u"contacts"_s));
    if (command.has(u"contacts"_s) && !contacts)
        return command.usage(Words::tr("--contacts is hidden, masked or shown."));

    const auto access = contacts ? EventFiles::Access::Write : EventFiles::Access::Read;
    Exit status = Exit::Done;
    const auto file = command.open(access, status);
    if (!file)
        return status;
    if (contacts) {
        if (!command.authorise(*file, Act::ChangeSettings, status))
            return status;
        auto changed = file->settings().choices();
        if (!changed)
            return command.failed(changed.failure());
        changed->contacts = *contacts;
        const auto done = file->settings().choose(*changed, command.world().clock.now());
        if (!done)
            return command.failed(done.failure());
    }
    const auto choices = file->settings().choices();
    if (!choices)
        return command.failed(choices.failure());
    const QString now = nameOf(choices->contacts);
    command.output().result({{u"contacts"_s, now}},
                            Words::tr("Phone and e-mail on desks: %1").arg(now));
    return Exit::Done;
}

} // namespace lanyard::cli
