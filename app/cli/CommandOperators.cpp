// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Command.h"
#include "app/cli/PinSource.h"
#include "app/ports/Clock.h"
#include "app/words/OperatorWords.h"

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandOperators)
};

} // namespace

Exit Command::refused(const QString &sentence)
{
    m_output.complain(sentence);
    return Exit::Refused;
}

std::optional<Credentials> Command::credentialsOf(const Claim &claim, Exit &status)
{
    const auto pin = PinSource{m_world, m_output}.pinOf(claim);
    if (!pin) {
        status = failed(pin.failure());
        return std::nullopt;
    }
    if (!pin->has_value() || (*pin)->isEmpty()) {
        status
            = usage(Words::tr("The PIN of %1 is missing. Put it in the environment or in a file.")
                        .arg(shown(claim.name)));
        return std::nullopt;
    }
    return Credentials{claim.name, **pin};
}

std::optional<Exit> Command::signIn(EventFile &file)
{
    const auto everybody = file.operators().all();
    if (!everybody)
        return failed(everybody.failure());
    const Claim &claim = m_around.operatorHere;
    if (everybody->isEmpty() && claim.name.isEmpty())
        return std::nullopt;
    if (everybody->isEmpty())
        return usage(Words::tr("This event has no operators yet. Leave --operator out, or add the "
                               "first: lanyard operators add NAME --role organiser"));
    if (claim.name.isEmpty())
        return usage(Words::tr("This event has operators. Say who does this: --operator NAME, with "
                               "the PIN in LANYARD_PIN or --pin-file FILE."));
    Exit status = Exit::Done;
    const auto credentials = credentialsOf(claim, status);
    if (!credentials)
        return status;
    const QDateTime now = m_world.clock.now();
    const auto recognition = file.operators().recognise(*credentials, now);
    if (!recognition)
        return failed(recognition.failure());
    const auto *recognised = std::get_if<Recognised>(&*recognition);
    if (!recognised)
        return refused(words::OperatorWords::sentence(*recognition, now));
    const auto done = file.operators().signIn(recognised->who, now);
    return done ? std::nullopt : std::optional{failed(done.failure())};
}

std::optional<Authorised> Command::authorise(EventFile &file, Act act, Exit &status)
{
    const AuthoriseAct authorise{file.operators(), m_world.clock};
    auto outcome = authorise(act, {});
    if (outcome && std::holds_alternative<SecondPersonNeeded>(*outcome)) {
        if (m_around.supervisor.name.isEmpty()) {
            status = refused(words::OperatorWords::needed(act) + u' '
                             + Words::tr("Name one who agrees: --supervisor NAME, with the PIN in "
                                         "LANYARD_SUPERVISOR_PIN or --supervisor-pin-file FILE."));
            return std::nullopt;
        }
        const auto second = credentialsOf(m_around.supervisor, status);
        if (!second)
            return std::nullopt;
        outcome = authorise(act, *second);
    }
    if (!outcome) {
        status = failed(outcome.failure());
        return std::nullopt;
    }
    if (const auto *authorised = std::get_if<Authorised>(&*outcome))
        return *authorised;
    status = refused(words::OperatorWords::sentence(act, *outcome, m_world.clock.now()));
    return std::nullopt;
}

} // namespace lanyard::cli
