// SPDX-License-Identifier: Apache-2.0
#include "app/cli/HubOutput.h"

#include "app/words/HubWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HubCommand)
};

QString nameOf(HubState::Link link)
{
    switch (link) {
    case HubState::Link::None: return u"none"_s;
    case HubState::Link::Connecting: return u"connecting"_s;
    case HubState::Link::Connected: return u"connected"_s;
    case HubState::Link::Apart: return u"apart"_s;
    case HubState::Link::Revoked: return u"revoked"_s;
    case HubState::Link::Detached: return u"detached"_s;
    }
    Q_UNREACHABLE();
}

QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString{};
}

QJsonObject jsonOf(const DeskReport &desk, const HubState &state)
{
    QJsonObject json{{u"desk"_s, desk.desk},
                     {u"last_contact"_s, iso(desk.lastContact)},
                     {u"records"_s, desk.records},
                     {u"agrees"_s, desk.digest == state.digest},
                     {u"per_minute"_s, desk.perMinute},
                     {u"revoked"_s, desk.revoked}};
    if (desk.clockOffset)
        json.insert(u"clock_offset_ms"_s, *desk.clockOffset);
    return json;
}

QJsonObject jsonOf(const Conflict &conflict)
{
    QJsonArray admissions;
    for (const RivalAdmission &admission : conflict.admissions) {
        admissions.append(QJsonObject{{u"desk"_s, admission.desk},
                                      {u"operator"_s, admission.operatorName},
                                      {u"at"_s, iso(admission.at)},
                                      {u"confirmed"_s, admission.confirmed}});
    }
    return {{u"name"_s, conflict.name},
            {u"code"_s, conflict.code},
            {u"door"_s, conflict.doorName},
            {u"admissions"_s, admissions},
            {u"acknowledged_by"_s, conflict.acknowledgedBy}};
}

QJsonObject jsonOf(const HubState &state)
{
    QJsonArray desks;
    for (const DeskReport &desk : state.desks)
        desks.append(jsonOf(desk, state));
    QJsonArray conflicts;
    for (const Conflict &conflict : state.conflicts)
        conflicts.append(jsonOf(conflict));
    return {{u"link"_s, nameOf(state.link)},
            {u"records"_s, state.records},
            {u"digest"_s, QString::fromLatin1(state.digest.toHex())},
            {u"unshared"_s, state.unshared.records},
            {u"unshared_people"_s, state.unshared.people},
            {u"missing"_s, state.missing},
            {u"agree"_s,
             state.link == HubState::Link::Connected && !state.desks.isEmpty() && allAgree(state)},
            {u"desks"_s, desks},
            {u"conflicts"_s, conflicts},
            {u"quarantined"_s, state.quarantined}};
}

QStringList wordsFor(const HubState &state, const words::HubWords &words)
{
    QStringList lines{words.status(state)};
    for (const QString &line : {words::HubWords::trouble(state),
                                state.desks.isEmpty() ? QString{} : words.agreement(state),
                                words.twice(state),
                                words.wrongClocks(state),
                                words.quarantine(state.quarantined)}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    for (const DeskReport &desk : state.desks) {
        lines.append(u"%1  ·  %2  ·  %3  ·  %4"_s.arg(shown(desk.desk),
                                                      words.lastContact(desk),
                                                      words.records(desk, state),
                                                      words.clock(desk.clockOffset)));
    }
    for (const Conflict &conflict : state.conflicts)
        lines.append(words.title(conflict) + u'\n' + words.explanation(conflict));
    return lines;
}

} // namespace

void sayProgress(Output &output, const HubState &state)
{
    if (state.missing > 0)
        output.say(Words::tr("%1 records are here, %2 are on their way …")
                       .arg(state.records)
                       .arg(state.missing));
    else if (state.unshared.records > 0)
        output.say(
            Words::tr("%1 records are on their way to the hub …").arg(state.unshared.records));
}

void tellSharing(Output &output, const JoinCode &code, const HubState &state)
{
    QJsonObject json = jsonOf(state);
    json.insert(u"join_code"_s, code.text());
    output.result(json,
                  Words::tr("The event is at the hub, with %1 records. On every other desk: "
                            "“Join a hub” on the start page, or lanyard --event FILE hub join "
                            "CODE, with this code:\n%2")
                      .arg(state.records)
                      .arg(code.text()));
}

void tellJoined(Output &output, const Event &event, const HubState &state)
{
    QJsonObject json = jsonOf(state);
    json.insert(u"event"_s, event.name);
    output.result(json,
                  Words::tr("%1 is on this computer now, with %2 records.")
                      .arg(shown(event.name))
                      .arg(state.records));
}

void tellExchange(Output &output, const QString &path, const ExchangeFiles::Report &report)
{
    output.result({{u"file"_s, path},
                   {u"taken"_s, report.taken.taken},
                   {u"given"_s, report.given},
                   {u"quarantined"_s, report.taken.quarantined}},
                  Words::tr("%1: %2 records came from it, %3 went into it.")
                      .arg(shown(QFileInfo{path}.fileName()))
                      .arg(report.taken.taken)
                      .arg(report.given));
}

void tellState(Output &output, const Event &event, const HubState &state, const QDateTime &now)
{
    const words::HubWords words{event, QLocale{}, now};
    output.result(jsonOf(state), wordsFor(state, words).join(u'\n'));
}

} // namespace lanyard::cli
