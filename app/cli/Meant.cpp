// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Meant.h"

#include "app/domain/CodesIn.h"
#include "app/domain/PersonText.h"
#include "app/domain/UnknownReason.h"
#include "app/ports/DoorBook.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Meant)
};

using Search = Result<std::optional<Registration>> (RegistrationBook::*)(const TicketCode &) const;

Result<std::optional<Registration>>
bearerOf(const RegistrationBook &book, const QString &text, Search search)
{
    for (const TicketCode &code : codesIn(text)) {
        auto found = (book.*search)(code);
        if (!found || found->has_value())
            return found;
    }
    return std::optional<Registration>{};
}

/// What is said of a code that nobody has.
QString sentence(const QString &code, const std::optional<Registration> &formerly)
{
    if (formerly)
        return Words::tr("“%1” was replaced by another code of %2. Find it by name: lanyard find "
                         "NAME")
            .arg(shown(excerptOf(code)), shown(formerly->name));
    return Words::tr("Nobody has the code “%1”. Find the person by name: lanyard find NAME")
        .arg(shown(excerptOf(code)));
}

} // namespace

std::optional<Registration>
personMeant(Command &command, EventFile &file, const QString &code, Exit &status)
{
    const auto found = bearerOf(file.registrations(), code, &RegistrationBook::findByCode);
    if (found && found->has_value())
        return *found;
    const auto formerly = found
        ? bearerOf(file.registrations(), code, &RegistrationBook::findByRetiredCode)
        : found;
    if (!formerly) {
        status = command.failed(formerly.failure());
        return std::nullopt;
    }
    command.output().complain(sentence(code, *formerly));
    status = Exit::Failed;
    return std::nullopt;
}

std::optional<QList<Door>>
doorsMeant(Command &command, EventFile &file, const QDateTime &now, Exit &status)
{
    QStringList names = command.values(u"door"_s);
    if (names.isEmpty())
        names.append(QString{});
    QList<Door> doors;
    for (const QString &name : names) {
        const auto door = doorFor(file, name, now);
        if (!door) {
            status = command.failed(door.failure());
            return std::nullopt;
        }
        doors.append(*door);
    }
    return doors;
}

std::optional<QString>
ticketTypeMeant(Command &command, EventFile &file, const QString &name, Exit &status)
{
    const auto types = file.registrations().ticketTypes();
    if (!types) {
        status = command.failed(types.failure());
        return std::nullopt;
    }
    QStringList names;
    for (const TicketType &type : *types) {
        if (type.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return type.name;
        names.append(shown(type.name));
    }
    status = command.usage(Words::tr("There is no ticket type “%1”. There are: %2")
                               .arg(shown(name), names.join(u", "_s)));
    return std::nullopt;
}

std::optional<QMap<QString, QString>>
pairsMeant(Command &command, const QString &option, Exit &status)
{
    QMap<QString, QString> pairs;
    for (const QString &word : command.values(option)) {
        const QString key = word.section(u'=', 0, 0).trimmed();
        if (key.isEmpty() || !word.contains(u'=')) {
            status = command.usage(Words::tr("--%1 is written KEY=TEXT.").arg(option));
            return std::nullopt;
        }
        pairs.insert(key, word.section(u'=', 1).trimmed());
    }
    return pairs;
}

QString mistakeInPerson(const QMap<QString, QString> &texts)
{
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (it.key() == u"name" && !isPersonName(it.value()))
            return Words::tr("A name has 1 to %1 characters, none of them a control character.")
                .arg(longestName);
        if (!isPersonText(it.value()))
            return Words::tr("“%1” takes up to %2 characters, none of them a control character.")
                .arg(it.key())
                .arg(longestPersonText);
    }
    return {};
}

std::optional<Meant> openFor(Command &command, const QString &code, Exit &status)
{
    auto file = command.open(EventFiles::Access::Write, status);
    if (!file)
        return std::nullopt;
    auto who = personMeant(command, *file, code, status);
    if (!who)
        return std::nullopt;
    return Meant{std::move(file), *std::move(who)};
}

Exit tellDone(Command &command,
              EventFile &file,
              Id<Registration> id,
              Deed::Kind kind,
              const std::function<QString(const Registration &)> &words)
{
    const auto who = file.registrations().findById(id);
    if (!who)
        return command.failed(who.failure());
    const Registration &now = who->value();
    command.output().result({{u"done"_s, nameOf(kind)},
                             {u"code"_s, now.code.text()},
                             {u"name"_s, now.name},
                             {u"company"_s, now.company},
                             {u"ticket_type"_s, now.type.name},
                             {u"standing"_s, nameOf(now.standing)},
                             {u"notes"_s, now.notes}},
                            words(now));
    return Exit::Done;
}

} // namespace lanyard::cli
