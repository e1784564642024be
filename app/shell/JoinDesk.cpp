// SPDX-License-Identifier: Apache-2.0
#include "app/shell/JoinDesk.h"

#include "app/domain/DeskName.h"
#include "app/domain/JoinCode.h"
#include "app/shell/Adapters.h"
#include "app/usecases/JoinEvent.h"
#include "app/usecases/ReadInvitation.h"
#include "app/usecases/SyncUntilDone.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::shell {

namespace {

constexpr std::chrono::milliseconds patience = 10s;

/// A name that every file system takes.
QString fileNameFor(const QString &event)
{
    static const QRegularExpression others{u"[^\\p{L}\\p{N} ._-]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption};
    constexpr qsizetype longest = 60;
    QString name = event.simplified();
    name.replace(others, u"-"_s);
    name = name.left(longest).trimmed();
    return (name.isEmpty() || name.startsWith(u'.') ? u"event"_s : name) + u".lanyard"_s;
}

/// One that cannot tell who is there does not keep anybody from joining.
QString freeNameAt(Hub &hub, const QString &wanted)
{
    QStringList taken;
    if (const auto desks = askHub(hub, AskReports{}, patience)) {
        for (const DeskReport &desk : *desks)
            taken.append(desk.desk);
    }
    return freeDeskName(wanted, taken);
}

} // namespace

JoinDesk::JoinDesk(const Adapters &adapters)
    : m_adapters{adapters}
{
}

void JoinDesk::join(const QString &code,
                    const QString &folder,
                    const DeskIdentity &wanted,
                    const StopSign &stop)
{
    Q_EMIT progressed(0, 0);
    const ReadInvitation read{m_adapters.hubs};
    const auto invitation = read(code);
    if (!invitation) {
        Q_EMIT failed(invitation.failure());
        return;
    }
    const QString path = placeFor(invitation->eventName, folder);
    if (path.isEmpty())
        return;
    const HubMembership membership = membershipOf(*invitation);
    const auto hub = m_adapters.hubs.connect(membership, invitation->event);
    DeskIdentity desk = wanted;
    if (!QFileInfo::exists(path))
        desk.desk = freeNameAt(*hub, wanted.desk);
    const auto fetched = fetch(*invitation, *hub, path, desk, stop);
    if (fetched)
        Q_EMIT joined(path, desk.desk);
    else
        Q_EMIT failed(fetched.failure());
}

QString JoinDesk::placeFor(const QString &event, const QString &folder)
{
    if (QDir{}.mkpath(folder))
        return QDir{folder}.filePath(fileNameFor(event));
    Q_EMIT failed({Failure::Kind::ReadOnly, folder, {}});
    return {};
}

void JoinDesk::joinByFile(const QString &exchangeFile,
                          const QString &folder,
                          const DeskIdentity &desk)
{
    Q_EMIT progressed(0, 0);
    const auto content = m_adapters.exchangeFiles.look(exchangeFile);
    if (!content) {
        Q_EMIT failed(content.failure());
        return;
    }
    const QString path = placeFor(content->name, folder);
    if (path.isEmpty())
        return;
    const auto taken = take(exchangeFile, *content, path, desk);
    if (taken)
        Q_EMIT joined(path, desk.desk);
    else
        Q_EMIT failed(taken.failure());
}

Result<Done> JoinDesk::take(const QString &exchangeFile,
                            const ExchangeFiles::Content &content,
                            const QString &path,
                            const DeskIdentity &desk)
{
    const JoinEvent joinEvent{m_adapters.files};
    const auto file = joinEvent({path, desk}, content.event, content.name, std::nullopt);
    if (!file)
        return file.failure();
    const auto report = m_adapters.exchangeFiles.exchange(
        exchangeFile, (*file)->event(), (*file)->ledger(), m_adapters.clock.now());
    return report ? Result{Done{}} : report.failure();
}

Result<Done> JoinDesk::fetch(const JoinCode &code,
                             Hub &hub,
                             const QString &path,
                             const DeskIdentity &desk,
                             const StopSign &stop)
{
    const JoinEvent joinEvent{m_adapters.files};
    const auto file = joinEvent({path, desk}, code.event, code.eventName, membershipOf(code));
    if (!file)
        return file.failure();
    SyncUntilDone untilDone{(*file)->ledger(), hub, desk.desk, computerTime()};
    const auto state = untilDone(
        [&](const HubState &now) {
            Q_EMIT progressed(now.records, now.records + now.missing);
            return !stop.isStopped();
        },
        patience);
    return state ? Result{Done{}} : state.failure();
}

} // namespace lanyard::shell
