// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Claim.h"
#include "app/cli/CliWorld.h"
#include "app/cli/Output.h"
#include "app/domain/Event.h"
#include "app/ports/AttendanceBook.h"
#include "app/usecases/AuthoriseAct.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>

namespace lanyard::cli {

/// One run of one command: its words, what it may use, and where it answers.
class Command final
{
public:
    /// Where it works and who is there.
    struct Surroundings
    {
        QString eventFile;
        Claim operatorHere;
        Claim supervisor;
    };

    Command(const CliWorld &world,
            Output &output,
            Surroundings surroundings,
            const QStringList &words);

    [[nodiscard]] const CliWorld &world() const noexcept { return m_world; }
    [[nodiscard]] Output &output() noexcept { return m_output; }
    [[nodiscard]] const QString &eventFile() const noexcept { return m_around.eventFile; }

    /// Describes the command, then parse(): answers whether the words fit. --help is answered here.
    void describe(const QString &summary);
    void option(const QStringList &names, const QString &help, const QString &value = {});
    void positional(const QString &name, const QString &help, const QString &syntax);
    [[nodiscard]] std::optional<Exit> parse();

    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const
    {
        return m_parser.values(option);
    }
    [[nodiscard]] QStringList positionals() const { return m_parser.positionalArguments(); }

    /// Both complain in words and answer the status to end with.
    Exit usage(const QString &words);
    Exit failed(const Failure &failure);

    /// The event file that was asked for; complains and answers null if it cannot be had. Whoever
    /// writes in one that has operators must be one of them, and is signed in then.
    [[nodiscard]] std::unique_ptr<EventFile> open(EventFiles::Access access, Exit &status);

    /// That an act is allowed: to the operator alone, or because a second person agrees; complains
    /// and answers none otherwise. For a file that was opened to write.
    [[nodiscard]] std::optional<Authorised> authorise(EventFile &file, Act act, Exit &status);

private:
    [[nodiscard]] std::optional<Exit> signIn(EventFile &file);
    [[nodiscard]] std::optional<Credentials> credentialsOf(const Claim &claim, Exit &status);
    [[nodiscard]] Exit refused(const QString &sentence);

    const CliWorld &m_world;
    Output &m_output;
    Surroundings m_around;
    QStringList m_words;
    QCommandLineParser m_parser;
    bool m_takesWords = false;
};

/// ISO 8601; without a zone it is a time of @p event.
[[nodiscard]] std::optional<QDateTime> timeIn(const Event &event, const QString &text);

/// A door by name, case-insensitively; without a name the one to serve at @p now.
[[nodiscard]] Result<Door> doorFor(EventFile &file, const QString &name, const QDateTime &now);

/// What is wrong with @p path as a file to write, in words; empty if nothing is. Devices and
/// folders are never replaced by a file.
[[nodiscard]] QString mistakeInTarget(const QString &path, const QStringList &endings);

/// --door and --day of a command that has them. Complains if they mean nothing here.
[[nodiscard]] std::optional<Exit>
readFilter(Command &command, EventFile &file, AttendanceFilter &filter);

} // namespace lanyard::cli
