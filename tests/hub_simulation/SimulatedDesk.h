// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Claims.h"
#include "app/ports/Clock.h"
#include "app/usecases/AdmitAttendee.h"
#include "app/usecases/ClaimEntry.h"
#include "app/usecases/SyncDesk.h"
#include "app/usecases/UndoAdmission.h"
#include "tests/hub_simulation/CutJournal.h"
#include "tests/hub_simulation/DeskStore.h"
#include "tests/hub_simulation/ForgetfulLedger.h"
#include "tests/hub_simulation/World.h"

#include <memory>

namespace lanyard::tests {

/// One desk: the program's own use cases over an event file, a clock that may be wrong, and a line
/// to the hub that may be cut. It does one step at a time.
class SimulatedDesk final : private Claims, private Clock
{
public:
    SimulatedDesk(World &world, StoreRoom &room, QString name, const Image &image);

    // Steps of the people at the desk.
    void scan(int person, int door, const AdmitAttendee::Manner &manner);
    /// The power goes after the hub was asked, and before anything is written down of its answer.
    void scanUntilThePowerGoes(int person, int door);
    void undo(int person, int door);
    void edit(int person);
    void walkIn();
    /// Keeps a seat of the Lab for the time apart, or gives it back.
    void keepSeats(int seats);
    /// Somebody works through the list of attempts that nothing came of.
    void finishAttempts();

    /// A request leaves, arrives, or its answer comes back.
    void sync();
    /// Everything that can be said to the hub now is said, without losses. False if it never ends.
    [[nodiscard]] bool settle();

    /// The program starts again; what was on its way may still arrive.
    void restart();
    void restoreFrom(const Image &earlier);
    [[nodiscard]] Image image() { return m_store->image(); }

    bool isConnected = true;
    qint64 clockOffset = 0; ///< milliseconds by which its clock is ahead of the hub's

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] DeskStore &store() { return *m_store; }
    [[nodiscard]] HubState state() const { return *m_parts->sync.state(); }
    [[nodiscard]] SyncMoment moment() const;

private:
    QDateTime now() const override { return moment().wall; }
    ClaimAnswer place(const Claim &claim,
                      std::optional<int> capacity,
                      const std::optional<QUuid> &instead) override;
    void free(const QUuid &claim) override { m_parts->sync.free(claim); }

    void open(const Image &image);
    void act(); ///< whatever the program asks for the time now, it is this desk's
    void promise(); ///< whatever is written now, has to last
    [[nodiscard]] RecordId lastWritten() const;
    /// Of whom no desk knows at first, the code.
    [[nodiscard]] QString codeOf(int person) const;
    void loseWhatIsOnItsWay();
    [[nodiscard]] Result<HubAnswer> transported(const HubRequest &request);
    [[nodiscard]] Ledger &ledgerForClaims();

    /// What goes when the program ends.
    struct Parts
    {
        explicit Parts(SimulatedDesk &desk);
        CutJournal journal;
        ForgetfulLedger forgetful;
        SyncDesk sync;
        ClaimEntry claims;
        AdmitAttendee admit;
        UndoAdmission undo;
    };

    World &m_world;
    StoreRoom &m_room;
    QString m_name;
    Wire m_wire;
    std::unique_ptr<DeskStore> m_store;
    std::unique_ptr<Parts> m_parts;
    std::optional<HubRequest> m_request; ///< on its way
    std::optional<Result<HubAnswer>> m_answer; ///< on its way back
};

} // namespace lanyard::tests
