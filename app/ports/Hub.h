// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Claim.h"
#include "app/ports/LedgerHeads.h"
#include "app/ports/LedgerRecord.h"
#include "app/ports/Result.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace lanyard {

/// Asked at every connect and now and then: who we are. Enrols an incarnation that the hub does not
/// know. NotFound where the hub does not have the event, NewerVersion where its tables are newer
/// than this program. A desk that was revoked is told so.
struct Greet
{
    struct Answer
    {
        QDateTime hubTime; ///< UTC, the hub's clock while it answered
        QUuid epoch; ///< made when the hub was set up
        bool revoked = false; ///< this desk's records are no longer taken
        friend bool operator==(const Answer &, const Answer &) = default;
    };
    QUuid incarnation;
    QString desk;
};

/// What a poll costs: heads only grow, so the same sum means that nothing is new, and a smaller one
/// that the hub went back in time.
struct AskSum
{
    struct Answer
    {
        qint64 incarnations = 0;
        qint64 records = 0; ///< the sum of all heads
        QDateTime hubTime;
        /// Of the same moment as the sum. Perhaps not all that changed: one that was on its way at
        /// the time may be missing. Who has that sum with them has all.
        LedgerHeads changed = {};
        friend bool operator==(const Answer &, const Answer &) = default;
    };
    QDateTime since = {}; ///< by the hub's clock: heads that changed since then; invalid: none
};

struct AskHeads
{
    using Answer = LedgerHeads;
};

/// Records of one incarnation, contiguous and in order. What the hub has already is not written
/// again; a gap is refused. All or nothing.
struct Push
{
    struct Answer
    {
        /// The hub has all records up to this one now; none: it refused (a gap, or revoked).
        std::optional<qint64> has;
        QByteArray hash; ///< of the last record that the hub has; another than ours: a fork
        bool revoked = false;
        friend bool operator==(const Answer &, const Answer &) = default;
    };
    QList<LedgerRecord> records; ///< not empty
    /// Of admissions among them that no claim was placed for while they happened. What somebody
    /// else has stays theirs.
    QList<Claim> claims = {};
    /// Whose admissions ended by records among them: their seats are free.
    QList<QUuid> ended = {};
};

/// What the hub has beyond these heads. In order within each incarnation.
struct Pull
{
    using Answer = QList<LedgerRecord>;
    /// Only of these incarnations; seq 0: from the beginning. The hub looks at all that there is of
    /// each, so that they should not be more than one answer can carry.
    LedgerHeads wanted;
    qint64 bytes = 1 << 20; ///< stop after about so many, but answer at least one record
};

/// "May we let them in?" The answer is none of HubAway.
struct PlaceClaim
{
    using Answer = ClaimAnswer;
    Claim claim;
    std::optional<int> capacity = {}; ///< of the door: a seat has to be free, too
    /// A claim that this one may stand instead of: of an entry that was taken back, or that a
    /// person decided about. Only if it stands now.
    std::optional<QUuid> instead = {};
};

/// Gives back the seat of a claim whose admission ended. The claim stands.
struct FreeSeat
{
    struct Answer
    {
        friend bool operator==(const Answer &, const Answer &) = default;
    };
    QUuid claim;
};

/// Seats of a door that only one desk gives away: what it may use while it is apart.
struct KeepSeats
{
    struct Answer
    {
        int kept = 0; ///< of them free or taken by the desk now; perhaps fewer than asked for
        friend bool operator==(const Answer &, const Answer &) = default;
    };
    QUuid door;
    int capacity = 0;
    QString desk; ///< its name
    int seats = 0; ///< so many altogether; 0: gives the free ones back
};

/// What a desk tells about itself, and what the hub knows of it.
struct DeskReport
{
    QString desk; ///< name
    QUuid incarnation; ///< the latest
    QDateTime lastContact = {}; ///< UTC, by the hub's clock
    std::optional<qint64> clockOffset = {}; ///< milliseconds; positive: the desk's clock is behind
    qint64 records = 0; ///< of all incarnations that it has
    QByteArray digest = {}; ///< of all its heads: two desks with the same have the same records
    double perMinute = 0; ///< people, over the last ten minutes
    QString door = {}; ///< that it serves
    QString printer = {}; ///< in words of the desk's own language; empty: nothing to tell
    bool revoked = false;

    friend bool operator==(const DeskReport &, const DeskReport &) = default;
};
struct TellReport
{
    struct Answer
    {
        friend bool operator==(const Answer &, const Answer &) = default;
    };
    DeskReport report;
};
struct AskReports
{
    using Answer = QList<DeskReport>; ///< one of each desk, by name
};

/// A desk whose records are no longer taken: all its incarnations.
struct RevokeDesk
{
    struct Answer
    {
        friend bool operator==(const Answer &, const Answer &) = default;
    };
    QString desk;
};

using HubRequest = std::variant<Greet,
                                AskSum,
                                AskHeads,
                                Push,
                                Pull,
                                PlaceClaim,
                                FreeSeat,
                                KeepSeats,
                                TellReport,
                                AskReports,
                                RevokeDesk>;
using HubAnswer = std::variant<Greet::Answer,
                               AskSum::Answer,
                               AskHeads::Answer,
                               Push::Answer,
                               Pull::Answer,
                               PlaceClaim::Answer,
                               FreeSeat::Answer,
                               KeepSeats::Answer,
                               TellReport::Answer,
                               AskReports::Answer,
                               RevokeDesk::Answer>;

/// The database that several desks share, seen by one desk in one event.
class Hub
{
public:
    virtual ~Hub() = default;

    /// Answers with the request's own Answer, within @p deadline by the monotonic clock:
    /// Unreachable where there is no connection (the next call tries again), Busy where the answer
    /// did not come in time (whether it was done is unknown), NotPermitted for a wrong name or
    /// password, InvalidValue about the "certificate" of a hub that is not the one it should be,
    /// Rejected with the SQLSTATE as detail where the database refused the values.
    [[nodiscard]] virtual Result<HubAnswer> ask(const HubRequest &request,
                                                std::chrono::milliseconds deadline)
        = 0;
};

/// The answer to one kind of request.
template<typename Request>
[[nodiscard]] Result<typename Request::Answer>
askHub(Hub &hub, const Request &request, std::chrono::milliseconds deadline)
{
    auto answer = hub.ask(request, deadline);
    if (!answer)
        return answer.failure();
    return std::get<typename Request::Answer>(*std::move(answer));
}

} // namespace lanyard
