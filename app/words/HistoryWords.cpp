// SPDX-License-Identifier: Apache-2.0
#include "app/words/HistoryWords.h"

#include "app/domain/TicketCode.h"
#include "app/words/ImportWords.h"
#include "app/words/Isolated.h"
#include "app/words/Quoted.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lanyard::words {

namespace {

QString textOf(const QJsonObject &body, QStringView name)
{
    return body.value(name).toString();
}

/// The value before and after of a change in @p body.
std::pair<QString, QString> changeIn(const QJsonObject &body, QStringView name)
{
    const QJsonObject change = body.value(name).toObject();
    return {textOf(change, u"before"), textOf(change, u"after")};
}

/// A person as the journal's reader knows them; of a ticket code only its end.
QString personIn(const QString &name, const QString &code)
{
    if (!name.trimmed().isEmpty())
        return isolated(name);
    const auto ticket = TicketCode::parse(code);
    return ticket ? HistoryWords::tr("Ticket %1").arg(ticket->redacted())
                  : HistoryWords::tr("Somebody");
}

QString whoIn(const JournalRecord &record)
{
    return personIn(record.name, record.who);
}

QString doorIn(const JournalRecord &record)
{
    return record.door.isEmpty() ? HistoryWords::tr("a door") : isolated(record.door);
}

/// Why, who agreed, and whether it still counts: what any deed may have besides.
QString withGrounds(const JournalRecord &record, QString sentence)
{
    if (const QString reason = textOf(record.body, u"reason"); !reason.isEmpty())
        sentence = HistoryWords::tr("%1 Reason: %2.").arg(sentence, quoted(reason));
    if (const QString other = textOf(record.body, u"supervisor"); !other.isEmpty())
        sentence = HistoryWords::tr("%1 Agreed to by %2.").arg(sentence, isolated(other));
    if (const QString visit = textOf(record.body, u"visit"); !visit.isEmpty())
        sentence = HistoryWords::tr("%1 At the kiosk: %2.").arg(sentence, isolated(visit));
    if (record.undone)
        sentence = HistoryWords::tr("%1 It was taken back later.").arg(sentence);
    return sentence;
}

} // namespace

HistoryWords::HistoryWords(const Event &event, QLocale locale)
    : m_zone{zoneOf(event)}
    , m_locale{std::move(locale)}
{
}

QString HistoryWords::time(const QDateTime &at) const
{
    const QDateTime there = at.toTimeZone(m_zone);
    return m_locale.dayName(there.date().dayOfWeek(), QLocale::ShortFormat) + u' '
        + m_locale.toString(there.date(), QLocale::ShortFormat) + u' '
        + there.toString(u"HH:mm:ss"_s);
}

QString HistoryWords::whereFrom(const JournalRecord &record)
{
    const QString desk = isolated(record.desk);
    return record.operatorName.isEmpty() ? desk
                                         : tr("%1, %2").arg(desk, isolated(record.operatorName));
}

QString HistoryWords::sentence(const JournalRecord &record) const
{
    return withGrounds(record, plain(record));
}

QString HistoryWords::plain(const JournalRecord &record) const
{
    using Kind = Deed::Kind;
    const QString who = whoIn(record);
    const QJsonObject &body = record.body;
    switch (record.kind) {
    case Kind::Admission: return ofAdmission(record);
    case Kind::Exit: return tr("%1 left through %2.").arg(who, doorIn(record));
    case Kind::Refusal: return ofRefusal(record);
    case Kind::Override:
        return tr("%1 was let in at %2 against the rule.").arg(who, doorIn(record));
    case Kind::Undo:
        return tr("The admission of %1 at %2 was taken back.").arg(who, doorIn(record));
    case Kind::Print: return ofPrint(record);
    case Kind::Import: return ofImport(record);
    case Kind::DoorChange:
        return body.value(u"removed").toBool()
            ? tr("The door %1 was removed.").arg(quoted(textOf(body, u"name")))
            : tr("The door %1 was set up or changed.").arg(quoted(textOf(body, u"name")));
    case Kind::Correction: return ofCorrection(record);
    case Kind::SettingChange: return tr("The settings of the event were changed.");
    case Kind::WalkIn:
        return tr("%1 was registered at the desk, as %2.")
            .arg(who, quoted(textOf(body, u"ticket_type")));
    case Kind::Unlisted:
        return tr("A valid ticket that was not in the list yet was registered, as %1.")
            .arg(quoted(textOf(body, u"ticket_type")));
    case Kind::Attempt: return tr("The hub was asked about %1.").arg(who);
    case Kind::Abandon: return tr("Nothing came of letting %1 in.").arg(who);
    case Kind::ConflictSeen:
        return tr("Somebody saw to it that %1 was let in twice.").arg(who);
    case Kind::Payment: return tr("%1 paid at the desk.").arg(who);
    case Kind::Block: return tr("%1 was blocked.").arg(who);
    case Kind::Unblock: return tr("%1 is blocked no longer.").arg(who);
    case Kind::Swap: {
        const auto [before, after] = changeIn(body, u"ticket_type");
        return tr("The ticket of %1 was changed from %2 to %3.")
            .arg(who, quoted(before), quoted(after));
    }
    case Kind::Note:
        return tr("A note was made on %1: %2.").arg(who, quoted(textOf(body, u"note")));
    case Kind::Reissue:
        return tr("%1 got a new code; the old one lets nobody in any more.").arg(who);
    case Kind::OperatorChange:
    case Kind::SignIn: return ofOperator(record);
    }
    Q_UNREACHABLE();
}

QString HistoryWords::ofAdmission(const JournalRecord &record) const
{
    const QString who = whoIn(record);
    const QString origin = textOf(record.body, u"origin");
    QString sentence = origin == u"paper" ? tr("%1 was ticked on paper at %2.")
        : origin == u"group"              ? tr("%1 came in with a group at %2.")
        : origin == u"walk_in"            ? tr("%1 came in without a registration at %2.")
                                          : tr("%1 came in at %2.");
    sentence = sentence.arg(who, doorIn(record));
    QStringList answers;
    const QJsonObject given = record.body.value(u"answers").toObject();
    for (auto answer = given.begin(); answer != given.end(); ++answer)
        answers << tr("%1: %2").arg(isolated(answer.key()), quoted(answer.value().toString()));
    return answers.isEmpty() ? sentence
                             : tr("%1 Answers: %2.").arg(sentence, answers.join(tr(", ")));
}

QString HistoryWords::ofRefusal(const JournalRecord &record) const
{
    const QString verdict = textOf(record.body, u"verdict");
    if (record.who.isEmpty())
        return tr("The unknown code %1 was refused at %2.")
            .arg(quoted(textOf(record.body, u"scanned")), doorIn(record));
    return tr("%1 was refused at %2: %3.").arg(whoIn(record), doorIn(record), reason(verdict));
}

QString HistoryWords::ofPrint(const JournalRecord &record) const
{
    const QString state = textOf(record.body, u"state");
    const QString printer = quoted(textOf(record.body, u"printer"));
    const QString message = textOf(record.body, u"message");
    if (state == u"printed")
        return tr("The badge of %1 was printed on %2.").arg(whoIn(record), printer);
    if (state == u"unknown")
        return tr("Nobody knows whether the badge of %1 came out of %2.")
            .arg(whoIn(record), printer);
    if (state == u"sent" && record.body.value(u"settled").toInt() == 1)
        return tr("The badge of %1 was handed to %2, which cannot say whether it came out.")
            .arg(whoIn(record), printer);
    if (state == u"sent")
        return tr("The badge of %1 was handed to %2.").arg(whoIn(record), printer);
    if (state == u"queued")
        return tr("The badge of %1 is to be printed on %2.").arg(whoIn(record), printer);
    return message.isEmpty()
        ? tr("The badge of %1 could not be printed on %2.").arg(whoIn(record), printer)
        : tr("The badge of %1 could not be printed on %2: %3.")
              .arg(whoIn(record), printer, quoted(message));
}

QString HistoryWords::ofCorrection(const JournalRecord &record) const
{
    const QJsonObject fields = record.body.value(u"fields").toObject();
    QStringList changes;
    for (const QString &field : fields.keys()) {
        const auto [before, after] = changeIn(fields, field);
        const QString title = ImportWords::fieldTitle(field);
        if (field == u"email" || field == u"phone") { // may not be for every eye
            changes << tr("%1 is another one").arg(title);
            continue;
        }
        changes << (before.isEmpty()
                        ? tr("%1 is %2").arg(title, quoted(after))
                        : tr("%1 is %2 instead of %3").arg(title, quoted(after), quoted(before)));
    }
    return tr("%1 was corrected: %2.").arg(whoIn(record), changes.join(tr(", ")));
}

QString HistoryWords::ofImport(const JournalRecord &record) const
{
    const auto number
        = [&](QStringView name) { return m_locale.toString(record.body.value(name).toInteger()); };
    return tr("%1 was imported: %2 people new, %3 changed, %4 as before, %5 cancelled.")
        .arg(quoted(textOf(record.body, u"file")),
             number(u"added"),
             number(u"changed"),
             number(u"unchanged"),
             number(u"cancelled"));
}

QString HistoryWords::ofOperator(const JournalRecord &record) const
{
    const QString name = isolated(textOf(record.body, u"name"));
    if (record.kind == Deed::Kind::OperatorChange) {
        const QString change = textOf(record.body, u"change");
        return change == u"added"  ? tr("%1 may work here from now on.").arg(name)
            : change == u"removed" ? tr("%1 may work here no longer.").arg(name)
                                   : tr("What %1 may do here, or the PIN, was changed.").arg(name);
    }
    const QString outcome = textOf(record.body, u"outcome");
    return outcome == u"signed_in" ? tr("%1 signed in.").arg(name)
        : outcome == u"signed_out" ? tr("%1 signed out.").arg(name)
        : outcome == u"wrong_pin"  ? tr("Somebody typed a wrong PIN for %1.").arg(name)
        : outcome == u"locked"     ? tr("Somebody typed a PIN for %1 too often.").arg(name)
                                   : tr("Somebody tried to sign in who does not work here.");
}

QString HistoryWords::sentence(const RepeatedRefusal &refusal) const
{
    const QString what = refusal.who.isEmpty()
        ? tr("The unknown code %1").arg(quoted(refusal.scanned))
        : tr("%1 (%2)").arg(personIn(refusal.name, refusal.who), reason(refusal.verdict));
    const QString when = time(refusal.first);
    return refusal.times == 1
        ? tr("%1 was refused once, %2.").arg(what, when)
        : tr("%1 was refused %2 times since %3.").arg(what, m_locale.toString(refusal.times), when);
}

QString HistoryWords::title(Deed::Kind kind)
{
    using Kind = Deed::Kind;
    switch (kind) {
    case Kind::Import: return tr("Import");
    case Kind::Admission: return tr("Admission");
    case Kind::Exit: return tr("Exit");
    case Kind::Refusal: return tr("Refusal");
    case Kind::Override: return tr("Override");
    case Kind::Print: return tr("Badge");
    case Kind::DoorChange: return tr("Door");
    case Kind::Correction: return tr("Correction");
    case Kind::SettingChange: return tr("Setting");
    case Kind::Undo: return tr("Undo");
    case Kind::WalkIn: return tr("Walk-in");
    case Kind::Unlisted: return tr("Not in the list yet");
    case Kind::Attempt:
    case Kind::Abandon: return tr("Hub");
    case Kind::ConflictSeen: return tr("Let in twice");
    case Kind::Payment: return tr("Payment");
    case Kind::Block: return tr("Block");
    case Kind::Unblock: return tr("End of a block");
    case Kind::Swap: return tr("Other ticket type");
    case Kind::Note: return tr("Note");
    case Kind::Reissue: return tr("New code");
    case Kind::OperatorChange: return tr("Operator");
    case Kind::SignIn: return tr("Sign-in");
    }
    Q_UNREACHABLE();
}

QString HistoryWords::reason(const QString &verdict)
{
    const QHash<QString, QString> reasons{
        {u"already_in"_s, tr("already in")},
        {u"unknown_code"_s, tr("unknown code")},
        {u"cancelled"_s, tr("cancelled")},
        {u"blocked"_s, tr("blocked")},
        {u"badge_reissued"_s, tr("old code")},
        {u"not_approved"_s, tr("not approved")},
        {u"ticket_not_valid_now"_s, tr("ticket not valid at that time")},
        {u"not_for_this_door"_s, tr("not for this door")},
        {u"door_not_open"_s, tr("door not open")},
        {u"unpaid"_s, tr("not paid")},
        {u"rule_refused"_s, tr("against the rule of the door")},
        {u"full"_s, tr("full")},
        {u"answer_needed"_s, tr("a question is to be answered first")},
        {u"hub_silent"_s, tr("the hub did not answer")},
    };
    return reasons.value(verdict, verdict);
}

} // namespace lanyard::words
