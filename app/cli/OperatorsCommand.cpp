// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/PinSource.h"
#include "app/ports/Clock.h"
#include "app/ports/RegistrationBook.h"
#include "app/words/OperatorWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OperatorsCommand)
};

Exit listOperators(Command &command, EventFile &file)
{
    const auto everybody = file.operators().all();
    if (!everybody)
        return command.failed(everybody.failure());
    if (everybody->isEmpty())
        command.output().say(
            Words::tr("There are no operators: whoever sits at a desk may do everything."));
    for (const Operator &who : *everybody) {
        command.output().result(
            {{u"name"_s, who.name}, {u"role"_s, nameOf(who.role)}, {u"badge"_s, bool(who.badge)}},
            Words::tr("%1  ·  %2").arg(shown(who.name), words::OperatorWords::roleTitle(who.role))
                + (who.badge ? Words::tr("  ·  signs in by badge, too") : QString{}));
    }
    return Exit::Done;
}

/// Puts the options of the command into @p who; what is wrong with them in words.
Result<QString> apply(Command &command, EventFile &file, Operator &who)
{
    if (command.has(u"name"_s))
        who.name = command.value(u"name"_s).simplified();
    if (command.has(u"role"_s)) {
        const auto role = roleNamed(command.value(u"role"_s));
        if (!role)
            return Words::tr("--role is volunteer, lead or organiser.");
        who.role = *role;
    }
    if (command.has(u"badge"_s) && command.value(u"badge"_s).isEmpty()) {
        who.badge = {};
    } else if (command.has(u"badge"_s)) {
        const auto code = TicketCode::parse(command.value(u"badge"_s));
        const auto bearer
            = code ? file.registrations().findByCode(*code) : Result{std::optional<Registration>{}};
        if (!bearer)
            return bearer.failure();
        if (!bearer->has_value())
            return Words::tr("Nobody has the code “%1”. Find it by name: lanyard find NAME")
                .arg(shown(command.value(u"badge"_s)));
        who.badge = (*bearer)->id;
    }
    return QString{};
}

/// Empty: the PIN stays as it is. Complains and answers none if it cannot be had.
std::optional<QString> pinFor(Command &command, bool isNew, Exit &status)
{
    const QString pinFile = command.value(u"new-pin-file"_s);
    if (!isNew && pinFile.isEmpty() && !command.has(u"new-pin"_s))
        return QString{};
    const auto pin = PinSource{command.world(), command.output()}.newPin(pinFile);
    if (!pin) {
        status = command.failed(pin.failure());
        return std::nullopt;
    }
    if (pin->value_or(QString{}).isEmpty()) {
        status = command.usage(Words::tr(
            "There is no PIN, or not twice the same. Type it, pipe it in, or name a file: "
            "--new-pin-file FILE."));
        return std::nullopt;
    }
    return **pin;
}

Result<std::optional<Operator>> operatorNamed(EventFile &file, const QString &name)
{
    const auto everybody = file.operators().all();
    if (!everybody)
        return everybody.failure();
    const auto found = std::ranges::find(*everybody, name, &Operator::name);
    return found == everybody->end() ? std::optional<Operator>{} : std::optional{*found};
}

Exit writeOperator(Command &command, EventFile &file, Operator who)
{
    const bool isNew = !who.id;
    const auto mistake = apply(command, file, who);
    if (!mistake)
        return command.failed(mistake.failure());
    if (!mistake->isEmpty())
        return command.usage(*mistake);
    Exit status = Exit::Done;
    const auto pin = pinFor(command, isNew, status);
    if (!pin)
        return status;
    const QDateTime now = command.world().clock.now();
    if (isNew) {
        if (const auto added = file.operators().add(who, *pin, now); !added)
            return command.failed(added.failure());
    } else if (const auto changed = file.operators().change(who, *pin, now); !changed) {
        return command.failed(changed.failure());
    }
    return listOperators(command, file);
}

Exit changeOperators(Command &command, EventFile &file, const QString &what, const QString &name)
{
    Exit status = Exit::Done;
    if (!command.authorise(file, Act::ChangeOperators, status))
        return status;
    if (what == u"add")
        return writeOperator(command, file, {.id = {}, .name = name, .badge = {}});
    const auto known = operatorNamed(file, name);
    if (!known)
        return command.failed(known.failure());
    if (!known->has_value())
        return command.failed({Failure::Kind::NotFound, name, {}});
    if (what == u"change")
        return writeOperator(command, file, **known);
    const auto removed = file.operators().remove((*known)->id, command.world().clock.now());
    return removed ? listOperators(command, file) : command.failed(removed.failure());
}

} // namespace

Exit operatorsCommand(Command &command)
{
    command.describe(Words::tr("Lists who may work at the desks; “add NAME”, “change NAME” and "
                               "“remove NAME” change it. A PIN stands on no command line: it is "
                               "read from standard input or a file."));
    command.positional(u"what"_s,
                       Words::tr("Nothing, or add NAME, change NAME, remove NAME."),
                       u"[add|change|remove NAME]"_s);
    command.option({u"role"_s}, Words::tr("volunteer, lead or organiser."), u"role"_s);
    command.option({u"badge"_s},
                   Words::tr("The code of a badge that signs in, too; empty for none."),
                   u"code"_s);
    command.option({u"name"_s}, Words::tr("Another name from now on."), u"name"_s);
    command.option({u"new-pin"_s}, Words::tr("Another PIN from now on."));
    command.option(
        {u"new-pin-file"_s}, Words::tr("The new PIN is the first line of this file."), u"file"_s);
    if (const auto ended = command.parse())
        return *ended;
    const QString what = command.positionals().value(0);
    const QString name = command.positionals().mid(1).join(u' ').simplified();
    if (!what.isEmpty() && what != u"add" && what != u"change" && what != u"remove")
        return command.usage(
            Words::tr("Operators are listed, added, changed or removed; “%1” is none of these.")
                .arg(shown(what)));
    if (!what.isEmpty() && name.isEmpty())
        return command.usage(Words::tr("Say who: lanyard operators %1 NAME").arg(what));

    Exit status = Exit::Done;
    const auto file = command.open(
        what.isEmpty() ? EventFiles::Access::Read : EventFiles::Access::Write, status);
    if (!file)
        return status;
    return what.isEmpty() ? listOperators(command, *file)
                          : changeOperators(command, *file, what, name);
}

} // namespace lanyard::cli
