// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/HubOutput.h"
#include "app/domain/JoinCode.h"
#include "app/ports/Clock.h"
#include "app/ports/ExchangeFiles.h"
#include "app/ports/Hubs.h"
#include "app/usecases/JoinEvent.h"
#include "app/usecases/LookAtHub.h"
#include "app/usecases/ReadInvitation.h"
#include "app/usecases/SyncUntilDone.h"
#include "app/words/HubWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HubCommand)
};

constexpr std::chrono::milliseconds patience = 15s;

/// Of --certificate; empty: none was given.
Result<QByteArray> certificateFor(Command &command)
{
    const QString path = command.value(u"certificate"_s);
    if (path.isEmpty())
        return QByteArray{};
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::NotFound, QFileInfo{path}.fileName(), {}};
    constexpr qint64 largest = 1 << 20;
    return file.read(largest);
}

/// Until both sides have the same.
Result<HubState> sync(Command &command, EventFile &file, Hub &hub)
{
    SyncUntilDone untilDone{file.ledger(), hub, command.world().desk.desk, computerTime()};
    return untilDone(
        [&](const HubState &now) {
            sayProgress(command.output(), now);
            return true;
        },
        patience);
}

Exit complain(Command &command, const QString &words, const Failure &failure)
{
    command.output().complain(failure.detail.isEmpty() ? words
                                                       : words + u"\n("_s + failure.detail + u')');
    return Exit::Failed;
}

Exit shareEvent(Command &command, const QString &url)
{
    if (!isHubAddress(url))
        return command.usage(
            words::HubWords::notShared({Failure::Kind::InvalidValue, url, u"address"_s}));
    const auto certificate = certificateFor(command);
    if (!certificate)
        return command.failed(certificate.failure());
    const HubMembership membership{url, *certificate};
    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Write, status);
    if (!file || !command.authorise(*file, Act::ChangeSettings, status))
        return status;
    if (const auto founded = command.world().hubs.found(membership, file->event()); !founded)
        return complain(command, words::HubWords::notShared(founded.failure()), founded.failure());
    if (const auto shared = file->ledger().share(membership); !shared)
        return command.failed(shared.failure());
    const auto hub = command.world().hubs.connect(membership, file->event().id);
    const auto state = sync(command, *file, *hub);
    if (!state)
        return complain(command, words::HubWords::notShared(state.failure()), state.failure());
    tellSharing(command.output(), invitationTo(file->event(), membership), *state);
    return Exit::Done;
}

/// What there is to join, by a code, an address or an exchange file.
struct Invitation
{
    JoinCode code;
    QString exchangeFile = {}; ///< empty: the hub has it
};

Result<Invitation> invitationBy(Command &command, const QString &what)
{
    const bool isFile = !JoinCode::isMeant(what) && QFileInfo::exists(what);
    if (isFile) {
        const auto content = command.world().exchange.look(what);
        if (!content)
            return content.failure();
        return Invitation{JoinCode{.url = {}, .event = content->event, .eventName = content->name},
                          what};
    }
    const auto certificate = certificateFor(command);
    if (!certificate)
        return certificate.failure();
    const ReadInvitation read{command.world().hubs};
    auto code = read(what, *certificate);
    return code ? Result{Invitation{*std::move(code)}} : code.failure();
}

Exit joinEvent(Command &command, const QString &what)
{
    if (const auto certificate = certificateFor(command); !certificate)
        return command.failed(certificate.failure());
    const auto invitation = invitationBy(command, what);
    if (!invitation)
        return complain(
            command, words::HubWords::notJoined(invitation.failure()), invitation.failure());
    const QString path = command.eventFile();
    if (path.isEmpty())
        return command.usage(
            Words::tr("Say where the event is to be kept on this computer: --event FILE.lanyard."));
    {
        const JoinEvent join{command.world().files};
        const auto membership = invitation->exchangeFile.isEmpty()
            ? std::optional{membershipOf(invitation->code)}
            : std::nullopt;
        const auto file = join({path, command.world().desk},
                               invitation->code.event,
                               invitation->code.eventName,
                               membership);
        if (!file)
            return file.failure().kind == Failure::Kind::AlreadyThere
                ? complain(command, words::HubWords::notJoined(file.failure()), file.failure())
                : command.failed(file.failure());
        if (!membership) {
            const auto exchanged = command.world().exchange.exchange(invitation->exchangeFile,
                                                                     (*file)->event(),
                                                                     (*file)->ledger(),
                                                                     command.world().clock.now());
            if (!exchanged)
                return command.failed(exchanged.failure());
        } else {
            const auto hub = command.world().hubs.connect(*membership, invitation->code.event);
            const auto state = sync(command, **file, *hub);
            if (!state)
                return complain(
                    command, words::HubWords::notJoined(state.failure()), state.failure());
            if (state->hasNamesake)
                command.output().complain(words::HubWords::namesake(*state));
        }
    }
    Exit status = Exit::Done; // what came tells what the event is called
    const auto file = command.open(EventFiles::Access::Read, status);
    if (!file)
        return status;
    const auto state = LookAtHub{file->ledger(), nullptr}();
    if (!state)
        return command.failed(state.failure());
    tellJoined(command.output(), file->event(), *state);
    return Exit::Done;
}

std::unique_ptr<Hub> hubOf(Command &command, EventFile &file, Exit &status)
{
    const auto membership = file.ledger().membership();
    if (!membership) {
        status = command.failed(membership.failure());
        return nullptr;
    }
    if (!membership->has_value())
        return nullptr;
    return command.world().hubs.connect(**membership, file.event().id);
}

Exit tellStatus(Command &command)
{
    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Read, status);
    if (!file)
        return status;
    const auto hub = hubOf(command, *file, status);
    if (status != Exit::Done)
        return status;
    const auto state = LookAtHub{file->ledger(), hub.get()}();
    if (!state)
        return command.failed(state.failure());
    tellState(command.output(), file->event(), *state, command.world().clock.now());
    return Exit::Done;
}

Exit syncNow(Command &command)
{
    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Write, status);
    if (!file)
        return status;
    const auto hub = hubOf(command, *file, status);
    if (!hub) {
        if (status == Exit::Done)
            status = command.usage(
                Words::tr("This event file knows no hub. Share it first: lanyard hub init URL."));
        return status;
    }
    const auto state = sync(command, *file, *hub);
    if (!state) {
        HubState apart{.link = HubState::Link::Apart, .trouble = state.failure()};
        return complain(command, words::HubWords::trouble(apart), state.failure());
    }
    tellState(command.output(), file->event(), *state, command.world().clock.now());
    return Exit::Done;
}

Exit exchangeBy(Command &command, const QString &path)
{
    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Write, status);
    if (!file)
        return status;
    if (QFileInfo{path}.size() > 0) { // before anything is shared for the sake of a wrong file
        if (const auto content = command.world().exchange.look(path); !content)
            return command.failed(content.failure());
    }
    if (!file->ledger().isShared()) {
        if (!command.authorise(*file, Act::ChangeSettings, status))
            return status;
        if (const auto shared = file->ledger().share(std::nullopt); !shared)
            return command.failed(shared.failure());
    }
    const auto report = command.world().exchange.exchange(
        path, file->event(), file->ledger(), command.world().clock.now());
    if (!report)
        return command.failed(report.failure());
    tellExchange(command.output(), path, *report);
    return Exit::Done;
}

Exit tellCode(Command &command)
{
    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Write, status);
    if (!file || !command.authorise(*file, Act::ChangeSettings, status))
        return status;
    const auto membership = file->ledger().membership();
    if (!membership)
        return command.failed(membership.failure());
    if (!membership->has_value())
        return command.usage(
            Words::tr("This event file knows no hub. Share it first: lanyard hub init URL."));
    const JoinCode code = invitationTo(file->event(), **membership);
    command.output().result({{u"join_code"_s, code.text()}}, code.text());
    return Exit::Done;
}

Exit leaveHub(Command &command)
{
    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Write, status);
    if (!file || !command.authorise(*file, Act::ChangeSettings, status))
        return status;
    if (!file->ledger().isShared())
        return command.usage(
            Words::tr("This event file knows no hub. Share it first: lanyard hub init URL."));
    if (const auto left = file->ledger().setMembership(std::nullopt); !left)
        return command.failed(left.failure());
    command.output().result({{u"detached"_s, true}},
                            Words::tr("This desk works without the hub from now on. Its records "
                                      "stay; they travel in exchange files."));
    return Exit::Done;
}

Exit revokeDesk(Command &command, const QString &desk)
{
    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Write, status);
    if (!file || !command.authorise(*file, Act::ChangeSettings, status))
        return status;
    const auto hub = hubOf(command, *file, status);
    if (!hub)
        return status == Exit::Done ? command.usage(
                   Words::tr("This event file knows no hub. Share it first: lanyard hub init URL."))
                                    : status;
    const auto revoked = askHub(*hub, RevokeDesk{desk}, patience);
    if (!revoked)
        return command.failed(revoked.failure());
    command.output().result(
        {{u"revoked"_s, desk}},
        Words::tr("The hub takes nothing from “%1” any more.").arg(shown(desk)));
    return Exit::Done;
}

} // namespace

Exit hubCommand(Command &command)
{
    command.describe(Words::tr(
        "Shares an event among several desks. init URL puts it into an empty PostgreSQL database "
        "(postgresql://name:password@host/database) and tells the join code; join CODE (or the "
        "URL, or an exchange file) brings it to this computer, into --event FILE; status and sync "
        "say and do what their names say; exchange FILE takes in and adds records where there is "
        "no network; code tells the join code again; revoke DESK shuts a desk out; leave takes "
        "this desk off."));
    command.positional(u"what"_s,
                       Words::tr("init URL, join CODE, status, sync, exchange FILE, code, revoke "
                                 "DESK or leave."),
                       u"init URL|join CODE|status|sync|exchange FILE|code|revoke DESK|leave"_s);
    command.option({u"certificate"_s},
                   Words::tr("With an address: the certificate of who vouches for the database's, "
                             "as a PEM file; its name is checked then."),
                   u"file"_s);
    if (const auto ended = command.parse())
        return *ended;

    struct Action
    {
        QStringView name;
        bool takesValue;
        std::function<Exit(const QString &)> run;
    };
    const std::array actions{
        Action{u"init", true, [&](const QString &url) { return shareEvent(command, url); }},
        Action{u"join", true, [&](const QString &code) { return joinEvent(command, code); }},
        Action{u"status", false, [&](const QString &) { return tellStatus(command); }},
        Action{u"sync", false, [&](const QString &) { return syncNow(command); }},
        Action{u"exchange", true, [&](const QString &path) { return exchangeBy(command, path); }},
        Action{u"code", false, [&](const QString &) { return tellCode(command); }},
        Action{u"revoke", true, [&](const QString &desk) { return revokeDesk(command, desk); }},
        Action{u"leave", false, [&](const QString &) { return leaveHub(command); }},
    };
    const QStringList words = command.positionals();
    for (const Action &action : actions) {
        if (words.value(0) == action.name && words.size() == (action.takesValue ? 2 : 1))
            return action.run(words.value(1));
    }
    return command.usage(Words::tr("Say what to do: init URL, join CODE, status, sync, exchange "
                                   "FILE, code, revoke DESK or leave."));
}

} // namespace lanyard::cli
