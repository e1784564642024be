// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"
#include "app/ports/ExchangeFiles.h"
#include "app/ports/HubState.h"
#include "app/shell/StopSign.h"

#include <QObject>

namespace lanyard {

class Hub;
struct JoinCode;

namespace shell {

struct Adapters;

/// Brings an event that other desks share to this computer. Lives on a thread of its own, which
/// waits for the network.
class JoinDesk final : public QObject
{
    Q_OBJECT

public:
    explicit JoinDesk(const Adapters &adapters);

    /// By a join code or an address, into a file in @p folder that is named after the event; one
    /// that has a part of it already is gone on with. Where another desk has the name of @p desk,
    /// it gets a number behind it: the hub tells desks apart by their names.
    void join(const QString &code,
              const QString &folder,
              const DeskIdentity &desk,
              const StopSign &stop);
    /// By a file that was carried here from another desk.
    void joinByFile(const QString &exchangeFile, const QString &folder, const DeskIdentity &desk);

Q_SIGNALS:
    void progressed(qint64 records, qint64 total);
    void joined(const QString &path, const QString &deskName);
    void failed(const lanyard::Failure &failure);

private:
    /// Where the event goes, in a folder that is there; empty, and failed(), if it cannot be made.
    [[nodiscard]] QString placeFor(const QString &event, const QString &folder);
    [[nodiscard]] Result<Done> take(const QString &exchangeFile,
                                    const ExchangeFiles::Content &content,
                                    const QString &path,
                                    const DeskIdentity &desk);
    [[nodiscard]] Result<Done> fetch(const JoinCode &code,
                                     Hub &hub,
                                     const QString &path,
                                     const DeskIdentity &desk,
                                     const StopSign &stop);

    const Adapters &m_adapters;
};

} // namespace shell
} // namespace lanyard
