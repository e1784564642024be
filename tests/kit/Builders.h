// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"
#include "app/domain/Event.h"
#include "app/domain/Registration.h"
#include "app/domain/Verdict.h"

namespace lanyard::tests {

inline const QDateTime noon{QDate{2030, 5, 17}, QTime{12, 0}, Qt::UTC};
inline const TicketType visitorTicket{Id<TicketType>{7},
                                      QStringLiteral("Standard"),
                                      QStringLiteral("Attendee"),
                                      QStringLiteral("#1565c0"),
                                      false};
inline const TicketType speakerTicket{Id<TicketType>{8},
                                      QStringLiteral("Speaker"),
                                      QStringLiteral("Speaker"),
                                      QStringLiteral("#8e24aa"),
                                      false};
inline const TicketType onlineTicket{Id<TicketType>{9},
                                     QStringLiteral("Online"),
                                     QStringLiteral("Online"),
                                     QStringLiteral("#546e7a"),
                                     true};

/// A confirmed visitor called Grace, unless told otherwise.
class AttendeeBuilder final
{
public:
    AttendeeBuilder &named(const QString &name)
    {
        m_it.name = name;
        return *this;
    }
    AttendeeBuilder &numbered(qint64 id)
    {
        m_it.id = Id<Registration>{id};
        return *this;
    }
    AttendeeBuilder &carrying(QStringView code)
    {
        m_it.code = *TicketCode::parse(code);
        return *this;
    }
    AttendeeBuilder &with(const TicketType &type)
    {
        m_it.type = type;
        return *this;
    }
    AttendeeBuilder &valid(const QDateTime &from, const QDateTime &until)
    {
        m_it.validFrom = from;
        m_it.validUntil = until;
        return *this;
    }
    AttendeeBuilder &standing(Standing standing)
    {
        m_it.standing = standing;
        return *this;
    }
    operator Registration() const { return m_it; }

private:
    Registration m_it{.id = Id<Registration>{1},
                      .code = *TicketCode::parse(u"GRACE-0001"),
                      .type = visitorTicket,
                      .standing = Standing::Confirmed,
                      .name = QStringLiteral("Grace"),
                      .company = {},
                      .jobTitle = {},
                      .email = {},
                      .phone = {},
                      .order = {},
                      .notes = {},
                      .fields = {}};
};

/// A door that is open around noon and welcomes everyone on site.
class DoorBuilder final
{
public:
    DoorBuilder &named(const QString &name)
    {
        m_it.name = name;
        return *this;
    }
    DoorBuilder &welcoming(const QList<Id<TicketType>> &types)
    {
        m_it.welcome = types;
        return *this;
    }
    DoorBuilder &holding(int people)
    {
        m_it.capacity = people;
        return *this;
    }
    DoorBuilder &letting(Reentry reentry)
    {
        m_it.reentry = reentry;
        return *this;
    }
    DoorBuilder &asking(const QList<Question> &questions)
    {
        m_it.questions = questions;
        return *this;
    }
    DoorBuilder &ruledBy(const QString &rule)
    {
        m_it.rule = std::get<Rule>(ruleIn(rule));
        return *this;
    }
    DoorBuilder &open(const QDateTime &opens, const QDateTime &closes)
    {
        m_it.opens = opens;
        m_it.closes = closes;
        return *this;
    }
    operator Door() const { return m_it; }

private:
    Door m_it{.id = Id<Door>{1},
              .name = QStringLiteral("Main door"),
              .place = {},
              .opens = noon.addSecs(-3600),
              .closes = noon.addSecs(3600),
              .welcome = {},
              .capacity = {},
              .reentry = Reentry::AfterExit,
              .exits = ExitMode::OnRequest,
              .questions = {},
              .rule = {}};
};

inline AttendeeBuilder anAttendee()
{
    return {};
}
inline DoorBuilder aDoor()
{
    return {};
}

/// Two days in Shanghai around `noon`.
inline Event anEvent()
{
    return {.id = QUuid::fromString(QStringLiteral("{6a0f0a52-3c3e-4b59-9d0a-000000000001}")),
            .name = QStringLiteral("Sample Conference"),
            .starts = QDate{2030, 5, 17},
            .ends = QDate{2030, 5, 18},
            .timeZone = "Asia/Shanghai"};
}

template<typename Case>
bool holds(const Verdict &verdict)
{
    return std::holds_alternative<Case>(verdict);
}

} // namespace lanyard::tests
