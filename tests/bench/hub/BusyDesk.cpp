// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/hub/BusyDesk.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::bench {

namespace {

using std::chrono::nanoseconds;

constexpr nanoseconds look = 250ms;
constexpr auto claimTime = 400ms;
constexpr auto answerTime = 20s;
constexpr auto admission = "admission";

} // namespace

BusyDesk::BusyDesk(const HubMembership &membership,
                   const QUuid &event,
                   int number,
                   Schedule schedule)
    : m_schedule{schedule}
    , m_name{"Desk " + QByteArray::number(number)}
    , m_hub{membership, event}
    , m_ledger{[this](const LedgerRecord &record) { seen(record); }}
    , m_sync{m_ledger,
             QString::fromUtf8(m_name),
             [this] { return std::uniform_real_distribution{}(m_random); }}
    , m_random{std::random_device{}() + quint64(number)}
{
}

SyncMoment BusyDesk::moment()
{
    return {QDateTime::currentDateTimeUtc(), now()};
}

void BusyDesk::begin(nanoseconds from, nanoseconds until)
{
    m_from = from;
    m_until = until;
    m_measured = {};
    m_nextGuest = now() + untilNextGuest();
}

nanoseconds BusyDesk::untilNextGuest()
{
    return nanoseconds{qint64(1e9 * std::exponential_distribution{m_schedule.perSecond}(m_random))};
}

void BusyDesk::work(Gate &gate)
{
    while (gate.pass()) {
        if (m_isConnected && m_nextGuest <= now()) {
            checkIn();
        } else if (!sync()) {
            nanoseconds until = std::min(m_sync.wakeAt(), now() + look);
            if (m_isConnected)
                until = std::min(until, m_nextGuest);
            if (const auto wait = until - now(); wait > 0ns)
                std::this_thread::sleep_for(wait);
        }
    }
}

bool BusyDesk::isMeasured(nanoseconds moment) const
{
    return moment >= m_from && moment < m_until;
}

void BusyDesk::checkIn()
{
    const nanoseconds came = m_nextGuest;
    m_nextGuest += untilNextGuest();
    const QUuid id = QUuid::createUuid();
    const QByteArray person = QUuid::createUuid().toRfc4122();
    const QByteArray body = R"({"claim":")" + id.toByteArray(QUuid::WithoutBraces)
        + R"(","entry":"0","operator":"Olive","verdict":"admitted"})";
    write("attempt", person, body);
    const Claim claim{id, m_schedule.door, person, u"0"_s, m_ledger.incarnation()};
    const auto answer = askHub(m_hub, PlaceClaim{claim}, claimTime);
    if (isMeasured(came)) {
        m_measured.claims.add(now() - came);
        m_measured.late += answer ? 0 : 1;
    }
    write(admission, person, body);
}

void BusyDesk::write(const char *kind, const QByteArray &subject, const QByteArray &body)
{
    LedgerRecord record;
    record.hlc = now().count(); // so that others see how long it took
    record.at = QDateTime::currentMSecsSinceEpoch();
    record.kind = kind;
    record.door = m_schedule.door.toRfc4122();
    record.subject = subject;
    record.desk = m_name;
    record.body = body;
    m_ledger.append(std::move(record));
}

/// False if there was nothing to ask.
bool BusyDesk::sync()
{
    const auto request = m_sync.next(moment());
    if (!request || !*request)
        return false;
    const auto answer = m_hub.ask(**request, answerTime);
    m_measured.failed += answer ? 0 : 1;
    const bool isPoll = std::holds_alternative<AskSum>(**request);
    m_measured.polls += isPoll && isMeasured(now()) ? 1 : 0;
    const auto taken = m_sync.take(**request, answer, moment());
    m_isConnected = m_sync.link() == HubState::Link::Connected;
    return bool(taken);
}

void BusyDesk::seen(const LedgerRecord &record)
{
    const nanoseconds written{record.hlc};
    if (!isMeasured(written))
        return;
    ++m_measured.records;
    if (record.kind == admission)
        m_measured.seen.add(now() - written);
}

} // namespace lanyard::bench
