// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/SyncDesk.h"
#include "db/hub/PostgresHub.h"
#include "tests/bench/hub/Gate.h"
#include "tests/bench/hub/LightLedger.h"
#include "tests/bench/hub/Samples.h"

#include <atomic>
#include <random>

namespace lanyard::bench {

/// One desk on a thread of its own, as app/shell/HubDesk runs it: one connection; a claim comes
/// before everything else, but not before what is being asked; what was written is looked for four
/// times a second.
class BusyDesk final
{
public:
    struct Schedule
    {
        double perSecond = 0; ///< check-ins, one after the other at random
        QUuid door;
    };
    BusyDesk(const HubMembership &membership, const QUuid &event, int number, Schedule schedule);

    void work(Gate &gate); ///< until it ends
    [[nodiscard]] bool isConnected() const { return m_isConnected; }

    struct Measured
    {
        Samples claims; ///< from the moment when the guest came
        Samples seen; ///< from a record's being written to its being here
        qint64 late = 0; ///< claims that were not answered within the deadline
        qint64 failed = 0; ///< other requests
        qint64 polls = 0;
        qint64 records = 0; ///< of other desks
    };
    /// While the gate is closed: measures anew what happens between these.
    void begin(std::chrono::nanoseconds from, std::chrono::nanoseconds until);
    [[nodiscard]] const Measured &measured() const { return m_measured; }

    [[nodiscard]] static std::chrono::nanoseconds now()
    {
        return std::chrono::steady_clock::now().time_since_epoch();
    }

private:
    void checkIn();
    bool sync();
    void write(const char *kind, const QByteArray &subject, const QByteArray &body);
    void seen(const LedgerRecord &record);
    [[nodiscard]] bool isMeasured(std::chrono::nanoseconds moment) const;
    [[nodiscard]] std::chrono::nanoseconds untilNextGuest();
    [[nodiscard]] static SyncMoment moment();

    Schedule m_schedule;
    QByteArray m_name;
    hub::PostgresHub m_hub;
    LightLedger m_ledger;
    SyncDesk m_sync;
    std::mt19937_64 m_random;
    std::chrono::nanoseconds m_nextGuest = std::chrono::nanoseconds::max(); ///< none before begin()
    std::chrono::nanoseconds m_from{0};
    std::chrono::nanoseconds m_until{0};
    Measured m_measured;
    std::atomic<bool> m_isConnected = false;
};

} // namespace lanyard::bench
