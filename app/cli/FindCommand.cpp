// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/ports/EventSettings.h"
#include "app/ports/RegistrationBook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

constexpr int mostPeople = 50;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FindCommand)
};

QJsonObject jsonOf(const FoundPerson &found)
{
    return {{u"name"_s, found.who.name},
            {u"code"_s, found.who.code.text()},
            {u"company"_s, found.who.company},
            {u"ticket_type"_s, found.who.type.name},
            {u"standing"_s, nameOf(found.who.standing)},
            {u"order"_s, found.who.order},
            {u"phone"_s, found.who.phone},
            {u"email"_s, found.who.email},
            {u"admitted"_s, found.admitted}};
}

QString wordsOf(const FoundPerson &found)
{
    QStringList parts{shown(found.who.name),
                      shown(found.who.company),
                      shown(found.who.type.name),
                      shown(found.who.phone),
                      shown(found.who.email),
                      shown(found.who.code.text()),
                      nameOf(found.who.standing),
                      found.admitted ? Words::tr("admitted") : Words::tr("not here yet")};
    parts.removeAll(QString{});
    return parts.join(u"  ·  "_s);
}

} // namespace

Exit findCommand(Command &command)
{
    command.describe(Words::tr(
        "Finds people by the beginnings of name, pinyin, company, e-mail, phone, order or code."));
    command.positional(u"TEXT"_s, Words::tr("What they say at the door."), u"TEXT"_s);
    if (const auto ended = command.parse())
        return *ended;
    const QString text = command.positionals().join(u' ').trimmed();
    if (text.isEmpty())
        return command.usage(Words::tr("Say whom to find."));

    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Read, status);
    if (!file)
        return status;
    const auto choices = file->settings().choices();
    if (!choices)
        return command.failed(choices.failure());
    const auto people = file->registrations().find(text, mostPeople);
    if (!people)
        return command.failed(people.failure());

    for (FoundPerson found : *people) {
        found.who = shownWith(choices->contacts, found.who);
        command.output().result(jsonOf(found), wordsOf(found));
    }
    if (people->isEmpty())
        command.output().say(
            Words::tr("Nobody is found by “%1”. Try fewer letters.").arg(shown(text)));
    return Exit::Done;
}

} // namespace lanyard::cli
