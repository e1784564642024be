// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"
#include "app/ports/HubState.h"
#include "app/usecases/AdmitAttendee.h"
#include "app/usecases/ClaimEntry.h"
#include "app/usecases/DirectClaims.h"
#include "app/usecases/SyncUntilDone.h"

#include <memory>

namespace lanyard::cli {

/// One of several desks of a shared event that are worked by a program: lets people in and keeps
/// in touch with the hub, as the window's desk does. Waits for the hub as long as it takes.
class DeskAtWork final
{
    Q_DISABLE_COPY_MOVE(DeskAtWork)

public:
    /// @p file: open to write, of a shared event; @p clock must live as long as this does.
    DeskAtWork(std::unique_ptr<EventFile> file, QString name, const Clock &clock);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] EventFile &file() { return *m_file; }

    /// From now on; null: it works alone.
    void use(std::unique_ptr<Hub> hub);

    [[nodiscard]] Result<Verdict> admit(const QString &code, const Door &door);
    /// Their ticket code, once they are in; InvalidValue where the door does not let them.
    [[nodiscard]] Result<QString> walkIn(const QString &name, const Door &door);
    /// Until this desk has what the hub has, and the hub what this desk has.
    [[nodiscard]] Result<HubState> sync(const SyncUntilDone::Progress &progress = everOn);
    /// Without asking anybody: what it would be told of itself while it is alone since @p since.
    [[nodiscard]] Result<HubState> standingAlone(const QDateTime &since) const;

    /// How many it let in and refused.
    [[nodiscard]] qint64 admitted() const { return m_admitted; }
    [[nodiscard]] qint64 refused() const { return m_refused; }

    /// The claims of what it does; for use cases that need them.
    [[nodiscard]] Claims &claims() { return *m_claims; }
    [[nodiscard]] const AdmitAttendee &admitting() const { return *m_admit; }

private:
    static bool everOn(const HubState &) { return true; }
    void count(const Verdict &verdict);

    std::unique_ptr<EventFile> m_file;
    QString m_name;
    const Clock &m_clock;
    std::unique_ptr<Hub> m_hub; ///< null: none
    std::optional<DirectClaims> m_claims;
    std::optional<ClaimEntry> m_entry;
    std::optional<AdmitAttendee> m_admit;
    LedgerHeads m_shared; ///< what the hub had when it was asked last
    qint64 m_admitted = 0;
    qint64 m_refused = 0;
};

} // namespace lanyard::cli
