// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/HubState.h"
#include "tests/kit/Builders.h"

namespace lanyard::tests {

/// A desk whose network died at 19:05 at the event.
inline HubState apart()
{
    return {.link = HubState::Link::Apart,
            .since = noon.addSecs(-55 * 60),
            .trouble = Failure{Failure::Kind::Unreachable, QStringLiteral("hub.example"), {}},
            .unshared = {.records = 31, .people = 14}};
}

/// Four desks: one lags behind with a slow clock, one is revoked.
inline HubState severalDesks()
{
    const auto desk = [](const char *name, qint64 records, const QByteArray &digest) {
        return DeskReport{.desk = QString::fromUtf8(name),
                          .incarnation = QUuid::fromString(
                              QStringLiteral("{11111111-2222-4333-8444-555555555555}")),
                          .lastContact = noon.addSecs(-20),
                          .clockOffset = 120,
                          .records = records,
                          .digest = digest,
                          .perMinute = 6.2,
                          .door = QStringLiteral("Main door"),
                          .printer = QStringLiteral("The printer is ready.")};
    };
    HubState state{.link = HubState::Link::Connected,
                   .since = noon.addSecs(-3600),
                   .records = 12'345,
                   .digest = "same"};
    state.desks = {desk("Basement", 12'000, "old"),
                   desk("North 1", 12'345, "same"),
                   desk("South 1", 12'345, "other"),
                   desk("West", 11'000, "old")};
    state.desks[0].lastContact = noon.addSecs(-4 * 60);
    state.desks[0].clockOffset = 42'300;
    state.desks[0].printer = QStringLiteral("Put paper in.");
    state.desks[3].revoked = true;
    state.desks[3].lastContact = noon.addSecs(-5 * 3600);
    state.desks[3].clockOffset = {};
    return state;
}

/// … of which two let the same people in while they were apart.
inline HubState withConflicts()
{
    const auto at = [](int minutes, const char *desk, const char *whose) {
        return RivalAdmission{.claim = QUuid::createUuidV5(QUuid{}, QByteArray::number(minutes)),
                              .at = noon.addSecs(-minutes * 60),
                              .desk = QString::fromUtf8(desk),
                              .operatorName = QString::fromUtf8(whose)};
    };
    HubState state = severalDesks();
    state.conflicts
        = {{.who = Id<Registration>{1},
            .door = Id<Door>{1},
            .entry = QStringLiteral("0"),
            .name = QStringLiteral("张伟 Grace"),
            .code = QStringLiteral("GRACE-0001"),
            .doorName = QStringLiteral("Main door"),
            .admissions = {at(48, "North 1", "Kim"), at(46, "Basement", "")}},
           {.who = Id<Registration>{2},
            .door = Id<Door>{1},
            .entry = QStringLiteral("0"),
            .name = QStringLiteral("Mei Lin"),
            .code = QStringLiteral("MEI-0002"),
            .doorName = QStringLiteral("Main door"),
            .admissions = {at(50, "North 1", ""), at(49, "Basement", ""), at(47, "South 1", "Ola")},
            .acknowledgedBy = QStringLiteral("Lea"),
            .acknowledged = noon.addSecs(-600)}};
    state.unfinished = {{.claim = QUuid::createUuidV5(QUuid{}, QStringLiteral("attempt")),
                         .who = Id<Registration>{3},
                         .door = Id<Door>{1},
                         .name = QStringLiteral("Ada Lovelace"),
                         .doorName = QStringLiteral("Main door"),
                         .entry = QStringLiteral("0"),
                         .at = noon.addSecs(-120)}};
    state.quarantined = 3;
    return state;
}

} // namespace lanyard::tests
