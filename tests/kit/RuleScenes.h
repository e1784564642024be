// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rule.h"
#include "tests/kit/Builders.h"

namespace lanyard::tests {

inline const QTimeZone shanghai{"Asia/Shanghai"};
inline const QTimeZone berlin{"Europe/Berlin"};

/// What the clocks of a zone show, as UTC.
inline QDateTime clock(const QTimeZone &zone, const QString &shown)
{
    const auto wall = QDateTime::fromString(shown, QStringLiteral("yyyy-MM-dd HH:mm"));
    return QDateTime{wall.date(), wall.time(), zone}.toUTC();
}

/// A visitor who stands at the door for the first time.
inline RuleFacts factsOf(const Registration &who,
                         const QDateTime &now = clock(shanghai, QStringLiteral("2026-11-28 09:20")),
                         const QTimeZone &zone = shanghai)
{
    return {.who = who,
            .now = now,
            .zone = zone,
            .entries = 0,
            .entriesToday = 0,
            .lastEntry = {},
            .inside = false};
}

/// The rule in @p text, which must be one.
inline Rule ruleOf(const QString &text)
{
    const auto read = ruleIn(text);
    if (const auto *mistake = std::get_if<RuleMistake>(&read))
        qFatal("no rule: %s (at %lld)", qPrintable(text), qlonglong(mistake->position));
    return std::get<Rule>(read);
}

} // namespace lanyard::tests
