// SPDX-License-Identifier: Apache-2.0
#include "app/cli/DesksDemo.h"

#include "app/ports/AttendanceBook.h"
#include "app/ports/Clock.h"
#include "app/ports/Ledger.h"
#include "app/ports/Wording.h"
#include "app/words/HubWords.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

constexpr int guestsEach = 10; // while all are connected
constexpr int guestsApart = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

QString number(qint64 value)
{
    return QLocale{}.toString(value);
}

} // namespace

DesksDemo::DesksDemo(Command &command, const QDir &directory, int desks)
    : m_command{command}
    , m_world{command.world()}
    , m_number{desks}
    , m_desks{m_world, directory}
{
}

std::optional<QString> DesksDemo::run()
{
    for (const auto step : {&DesksDemo::beginHub,
                            &DesksDemo::shareEvent,
                            &DesksDemo::joinTheOthers,
                            &DesksDemo::letPeopleIn,
                            &DesksDemo::tryOneTicketTwice,
                            &DesksDemo::cutOneOff,
                            &DesksDemo::goOnElsewhere,
                            &DesksDemo::bringItBack,
                            &DesksDemo::seeToWhoCameTwice,
                            &DesksDemo::scanAWalkIn,
                            &DesksDemo::tellWhatEachSaw,
                            &DesksDemo::tellAgreement}) {
        if (const Step wrong = (this->*step)())
            return wrong;
        if (m_desks.isInterrupted())
            return Words::tr("Stopped.");
    }
    return std::nullopt;
}

QString DesksDemo::words(const Failure &failure) const
{
    return m_world.wording.sentence(failure);
}

void DesksDemo::tell(const QString &step, const QString &sentence, QJsonObject facts)
{
    facts.insert(u"step"_s, step);
    facts.insert(u"what"_s, sentence);
    m_command.output().result(facts, sentence);
}

/// Of the desk that came last.
DesksDemo::Step DesksDemo::tellNewcomer(const QString &step, const QString &sentence)
{
    DeskAtWork &desk = m_desks.last();
    const auto state = desk.standingAlone(m_world.clock.now());
    if (!state)
        return words(state.failure());
    const QString path = m_desks.pathOf(m_desks.number() - 1);
    tell(step,
         sentence.arg(desk.name(), number(state->records), shown(m_desks.event().name)),
         {{u"desk"_s, desk.name()}, {u"records"_s, state->records}, {u"file"_s, path}});
    return std::nullopt;
}

DesksDemo::Step DesksDemo::beginHub()
{
    if (const Step wrong = m_desks.beginHub())
        return wrong;
    tell(u"hub"_s, Words::tr("A PostgreSQL runs for this demo alone."));
    return std::nullopt;
}

DesksDemo::Step DesksDemo::shareEvent()
{
    if (const Step wrong = m_desks.share())
        return wrong;
    return tellNewcomer(u"share"_s, Words::tr("%1 shares %3: %2 records are at the hub."));
}

DesksDemo::Step DesksDemo::joinTheOthers()
{
    while (m_desks.number() < m_number && !m_desks.isInterrupted()) {
        if (const Step wrong = m_desks.joinOneMore())
            return wrong;
        if (const Step wrong = tellNewcomer(u"join"_s, Words::tr("%1 joined %3: %2 records came.")))
            return wrong;
    }
    return std::nullopt;
}

DesksDemo::Step DesksDemo::letPeopleIn()
{
    for (int guest = 0; guest < guestsEach; ++guest) {
        for (int desk = 0; desk < m_desks.number(); ++desk) {
            if (const Step wrong = m_desks.letIn(m_desks.at(desk), 1))
                return wrong;
        }
    }
    const qint64 people = m_desks.peopleInside();
    tell(u"admit"_s,
         Words::tr("%1 people came in at %2 desks; the hub was asked about each of them.")
             .arg(number(people), number(m_desks.number())),
         {{u"people"_s, people}});
    return std::nullopt;
}

/// Before the second desk has any record of the first: the hub alone knows.
DesksDemo::Step DesksDemo::tryOneTicketTwice()
{
    const QString code = m_desks.nextGuest();
    if (const Step wrong = m_desks.letIn(m_desks.first(), code))
        return wrong;
    QString line;
    if (const Step wrong = m_desks.turnAway(m_desks.last(), code, line))
        return wrong;
    tell(u"twice"_s,
         Words::tr("One ticket comes to two desks. %1 let its holder in.")
                 .arg(m_desks.first().name())
             + u'\n' + line,
         {{u"code"_s, code}});
    return m_desks.syncAll();
}

DesksDemo::Step DesksDemo::cutOneOff()
{
    DeskAtWork &apart = m_desks.last();
    m_desks.cutOff(apart);
    const QDateTime since = m_world.clock.now();
    m_twice = m_desks.nextGuest();
    if (const Step wrong = m_desks.letIn(apart, m_twice))
        return wrong;
    if (const Step wrong = m_desks.letIn(apart, guestsApart - 1))
        return wrong;
    const auto alone = apart.standingAlone(since);
    if (!alone)
        return words(alone.failure());
    const words::HubWords told{m_desks.event(), QLocale{}, m_world.clock.now()};
    tell(u"apart"_s,
         Words::tr("The cable of %1 is pulled, and it goes on. It says: %2.")
             .arg(apart.name(), told.status(*alone)),
         {{u"desk"_s, apart.name()},
          {u"unshared"_s, alone->unshared.records},
          {u"unshared_people"_s, alone->unshared.people}});
    return std::nullopt;
}

DesksDemo::Step DesksDemo::goOnElsewhere()
{
    const qint64 before = m_desks.peopleInside();
    for (int desk = 0; desk + 1 < m_desks.number(); ++desk) {
        if (const Step wrong = m_desks.letIn(m_desks.at(desk), guestsApart))
            return wrong;
    }
    const qint64 people = m_desks.peopleInside() - before;
    if (const Step wrong = m_desks.letIn(m_desks.first(), m_twice))
        return wrong;
    tell(u"meanwhile"_s,
         Words::tr("Meanwhile %1 people come in elsewhere; and at %2 somebody whom %3 let in, "
                   "which nobody can know.")
             .arg(number(people), m_desks.first().name(), m_desks.last().name()),
         {{u"people"_s, people}, {u"code"_s, m_twice}});
    return std::nullopt;
}

Result<Conflict> DesksDemo::conflictAt(DeskAtWork &desk) const
{
    const auto conflicts = desk.file().ledger().conflicts();
    if (!conflicts)
        return conflicts.failure();
    if (conflicts->size() != 1 || conflicts->constFirst().code != m_twice)
        return Failure{Failure::Kind::Unexpected, desk.name(), u"no conflict"_s};
    return conflicts->constFirst();
}

DesksDemo::Step DesksDemo::bringItBack()
{
    m_desks.connect(m_desks.last());
    if (const Step wrong = m_desks.syncAll())
        return wrong;
    QStringList lines;
    for (DeskAtWork *desk : {&m_desks.last(), &m_desks.first()}) {
        const auto conflict = conflictAt(*desk);
        if (!conflict)
            return words(conflict.failure());
        const words::HubWords told{desk->file().event(), QLocale{}, m_world.clock.now()};
        lines.append(
            Words::tr("%1 shows: %2")
                .arg(desk->name(), told.title(*conflict) + u'\n' + told.explanation(*conflict)));
    }
    tell(u"conflict"_s,
         Words::tr("The cable of %1 is back.").arg(m_desks.last().name()) + u'\n'
             + lines.join(u'\n'),
         {{u"code"_s, m_twice}});
    return std::nullopt;
}

DesksDemo::Step DesksDemo::seeToWhoCameTwice()
{
    const auto conflict = conflictAt(m_desks.first());
    if (!conflict)
        return words(conflict.failure());
    const auto seen = m_desks.first().file().ledger().acknowledge(*conflict, m_world.clock.now());
    if (!seen)
        return words(seen.failure());
    if (const Step wrong = m_desks.syncAll())
        return wrong;
    const auto there = conflictAt(m_desks.last());
    if (!there || !there->acknowledged.isValid())
        return Words::tr("%1 did not learn that somebody saw to it.").arg(m_desks.last().name());
    tell(u"acknowledge"_s,
         Words::tr("%1 saw to it: no desk warns of it any more.").arg(m_desks.first().name()),
         {{u"by"_s, there->acknowledgedBy}});
    return std::nullopt;
}

DesksDemo::Step DesksDemo::scanAWalkIn()
{
    QString code;
    if (const Step wrong = m_desks.walkIn(m_desks.first(), code))
        return wrong;
    if (const Step wrong = m_desks.syncAll())
        return wrong;
    QString line;
    if (const Step wrong = m_desks.turnAway(m_desks.last(), code, line))
        return wrong;
    tell(u"walk_in"_s,
         Words::tr("Somebody without a ticket came in at %1. %2 scans the new badge.")
                 .arg(m_desks.first().name(), m_desks.last().name())
             + u'\n' + line,
         {{u"code"_s, code}});
    return m_desks.syncAll();
}

DesksDemo::Step DesksDemo::tellWhatEachSaw()
{
    for (int desk = 0; desk < m_desks.number(); ++desk) {
        if (const Step wrong = tellDesk(desk))
            return wrong;
    }
    return std::nullopt;
}

DesksDemo::Step DesksDemo::tellDesk(int which)
{
    DeskAtWork &desk = m_desks.at(which);
    const auto counted = desk.file().attendance().attendance({});
    if (!counted)
        return words(counted.failure());
    const auto checked = desk.file().verify();
    if (!checked)
        return words(checked.failure());
    if (!checked->problems.isEmpty())
        return desk.name() + u": "_s + checked->problems.join(u'\n');
    if (counted->people != m_desks.peopleInside())
        return Words::tr("%1 counts %2 people, and %3 came in.")
            .arg(desk.name(), number(counted->people), number(m_desks.peopleInside()));
    const QString path = m_desks.pathOf(which);
    tell(u"desk"_s,
         Words::tr("%1 let %2 people in and refused %3; it knows of %4 who came. Its event "
                   "file is whole.")
                 .arg(desk.name(),
                      number(desk.admitted()),
                      number(desk.refused()),
                      number(counted->people))
             + u"\n    "_s + path,
         {{u"desk"_s, desk.name()},
          {u"admitted"_s, desk.admitted()},
          {u"refused"_s, desk.refused()},
          {u"people"_s, counted->people},
          {u"checked"_s, checked->records},
          {u"file"_s, path}});
    return std::nullopt;
}

/// By what the desks told the hub, and by what stands in their files.
DesksDemo::Step DesksDemo::tellAgreement()
{
    const auto state = m_desks.sync(m_desks.first());
    if (!state)
        return words(state.failure());
    const words::HubWords told{m_desks.event(), QLocale{}, m_world.clock.now()};
    for (int desk = 0; desk < m_desks.number(); ++desk) {
        const auto digest = m_desks.at(desk).file().ledger().digest();
        if (!digest || *digest != state->digest)
            return Words::tr("%1 does not have the same records.").arg(m_desks.at(desk).name());
    }
    if (!allAgree(*state) || state->desks.size() != m_number)
        return told.agreement(*state);
    tell(u"agree"_s,
         told.agreement(*state),
         {{u"agree"_s, true},
          {u"records"_s, state->records},
          {u"digest"_s, QString::fromLatin1(state->digest.toHex())},
          {u"desks"_s, m_number}});
    return std::nullopt;
}

} // namespace lanyard::cli
