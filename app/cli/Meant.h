// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/ports/Journal.h"

#include <functional>

namespace lanyard::cli {

// Whom and what the words of a command mean. Each complains, sets @p status and answers nothing if
// that is nobody, nothing or unclear.

/// Whose ticket @p code is.
[[nodiscard]] std::optional<Registration>
personMeant(Command &command, EventFile &file, const QString &code, Exit &status);

/// The doors of --door, in that order; without one the door to serve at @p now.
[[nodiscard]] std::optional<QList<Door>>
doorsMeant(Command &command, EventFile &file, const QDateTime &now, Exit &status);

/// The name of a ticket type as the event has it, whatever the case of @p name.
[[nodiscard]] std::optional<QString>
ticketTypeMeant(Command &command, EventFile &file, const QString &name, Exit &status);

/// The KEY=TEXT words of an option.
[[nodiscard]] std::optional<QMap<QString, QString>>
pairsMeant(Command &command, const QString &option, Exit &status);

/// The first of @p texts (name, company, job_title, email, phone, notes) that nobody can have, in
/// words; empty if there is none.
[[nodiscard]] QString mistakeInPerson(const QMap<QString, QString> &texts);

/// Somebody that something is done to, in a file that is open to write.
struct Meant
{
    std::unique_ptr<EventFile> file;
    Registration who;
};
[[nodiscard]] std::optional<Meant> openFor(Command &command, const QString &code, Exit &status);

/// Says what was done to @p who and, in @p words, how they stand now.
Exit tellDone(Command &command,
              EventFile &file,
              Id<Registration> who,
              Deed::Kind kind,
              const std::function<QString(const Registration &)> &words);

} // namespace lanyard::cli
