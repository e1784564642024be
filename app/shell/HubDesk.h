// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/JoinCode.h"
#include "app/ports/Claims.h"
#include "app/ports/ExchangeFiles.h"
#include "app/ports/HubState.h"
#include "app/shell/HubLane.h"
#include "app/usecases/AdmitAttendee.h"
#include "app/usecases/ClaimEntry.h"
#include "app/usecases/SyncDesk.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace lanyard {

class EventFile;

namespace shell {

struct Adapters;

/// Keeps the open event file and the hub the same, and asks the hub about whoever stands at the
/// door. A part of EventDesk, on its thread, which it makes wait for claims alone.
class HubDesk final : public QObject, public Claims
{
    Q_OBJECT

public:
    HubDesk(const Adapters &adapters, QObject *parent);
    ~HubDesk() override;

    /// Null: no event is open.
    void setFile(EventFile *file, const QString &desk);

    /// Of the open event, where it is shared; null otherwise.
    [[nodiscard]] const ClaimEntry *claims() const { return m_claims ? &*m_claims : nullptr; }

    [[nodiscard]] bool isConnected() const
    {
        return m_sync && m_sync->link() == HubState::Link::Connected;
    }

    ClaimAnswer place(const Claim &claim,
                      std::optional<int> capacity,
                      const std::optional<QUuid> &instead) override;
    void free(const QUuid &claim) override;

    /// Founds the hub, and puts the event into it; shared() or shareFailed().
    void share(const QString &url);
    void stopSharing();
    void tellJoinCode();
    void acknowledge(const Conflict &conflict);
    void finish(const OpenAttempt &attempt);
    void abandon(const OpenAttempt &attempt);
    void revoke(const QString &desk);
    void detach();
    void exchange(const QString &path);
    void exportConflicts(const QString &path);
    /// While somebody looks at the other desks.
    void watch(bool watched);
    /// What the other desks are told of this one, besides how fast it is; seats are kept for it at
    /// the doors that it serves.
    void describe(const QList<Door> &served, const QString &printer);
    void tellState();
    void tell(const HubState &state);

Q_SIGNALS:
    void stateTold(const lanyard::HubState &state);
    /// Records of other desks came: what is shown of the event may be old.
    void recordsCame();
    void shareProgressed(qint64 records, qint64 total);
    void shareFailed(const lanyard::Failure &failure);
    void joinCodeTold(const lanyard::JoinCode &code);
    void exchanged(const QString &path, const lanyard::ExchangeFiles::Report &report);
    void conflictsExported(const QString &path, qint64 rows);
    void desksRevoked(const QString &desk);
    void failed(const lanyard::Failure &failure);
    /// What came of an attempt that was gone on with.
    void attemptFinished(const lanyard::AdmitAttendee::Judged &judged);

private:
    void begin();
    void end();
    void step();
    void take(const HubRequest &request, const Result<HubAnswer> &answer);
    void stepSoon();
    void goOnSharing(const HubMembership &membership, const Result<Done> &founded);
    void tellIfChanged();
    [[nodiscard]] double perMinute() const;
    void keepSeats();
    void noteShareProgress(const HubState &state);
    [[nodiscard]] SyncMoment now() const;
    /// Says so itself if it did not work.
    bool worked(const Result<Done> &done);

    const Adapters &m_adapters;
    EventFile *m_file = nullptr;
    QString m_desk;
    HubLane m_lane;
    std::optional<SyncDesk> m_sync;
    std::optional<ClaimEntry> m_claims;
    QTimer m_timer;
    QTimer m_tellTimer;
    bool m_isAsking = false;
    bool m_isSharing = false;
    bool m_hasNews = false; ///< records came that nobody was told of
    int m_round = 0; ///< the how manyth event file it is: answers for others count for nothing
    qint64 m_shareTotal = 0;
    std::optional<HubState> m_told;
    DeskReport m_facts;
    QList<Door> m_served;
    bool m_seatsAreOld = true;
    int m_tick = 0; ///< of the timer that tells
};

} // namespace shell
} // namespace lanyard
