// SPDX-License-Identifier: Apache-2.0
#include "app/words/DoorWords.h"

#include "app/words/Isolated.h"
#include "app/words/RuleWords.h"

using namespace Qt::StringLiterals;

namespace lanyard::words {

namespace {

QString clock(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

QString DoorWords::day(QDate day) const
{
    return m_locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' '
        + m_locale.toString(day, QLocale::ShortFormat);
}

QString DoorWords::hours(const Door &door) const
{
    const QTimeZone zone = zoneOf(m_event);
    const QDateTime opens = door.opens.toTimeZone(zone);
    const QDateTime closes = door.closes.toTimeZone(zone);
    const bool midnight = closes.time() == QTime{0, 0};
    const QDate lastDay = midnight ? closes.date().addDays(-1) : closes.date();
    const QString end = midnight ? u"24:00"_s : clock(closes.time());
    if (opens.date() == lastDay)
        return tr("%1, %2 – %3").arg(day(opens.date()), clock(opens.time()), end);
    return tr("%1, %2 – %3, %4").arg(day(opens.date()), clock(opens.time()), day(lastDay), end);
}

QString DoorWords::welcomed(const Door &door, const QList<TicketType> &types) const
{
    if (door.welcome.isEmpty())
        return tr("everyone on site");
    QStringList names;
    for (const TicketType &type : types)
        if (door.welcome.contains(type.id))
            names << isolated(type.name);
    return names.isEmpty() ? tr("some ticket types") : names.join(tr(", "));
}

QString DoorWords::explanation(const Door &door, const QList<TicketType> &types) const
{
    QStringList parts;
    if (!door.place.isEmpty())
        parts << isolated(door.place);
    parts << hours(door) << welcomed(door, types);
    if (door.capacity)
        parts << tr("%1 people at most").arg(m_locale.toString(*door.capacity));
    return parts.join(u" · "_s);
}

QString DoorWords::sentence(const Door &door, const QList<TicketType> &types) const
{
    QStringList terms{welcomed(door, types), often(door.reentry)};
    if (door.capacity)
        terms << tr("at most %1 at once").arg(m_locale.toString(*door.capacity));
    QStringList sentences{tr("%1: %2.").arg(hours(door), terms.join(tr(", ")))};
    if (door.exits == ExitMode::SecondScan)
        sentences << tr("Whoever is inside and scanned again, leaves.");
    if (!door.rule.isEmpty()) {
        const RuleWords words{m_locale, zoneOf(m_event)};
        sentences << tr("Only if: %1.").arg(words.rule(door.rule).join(u' ').simplified());
    }
    if (door.withoutHub == WithoutHub::Ask)
        sentences << tr("Without the hub, the person at the desk decides.");
    if (door.withoutHub == WithoutHub::Refuse)
        sentences << tr("Without the hub, nobody is let in.");
    QStringList asked;
    for (const Question &question : door.questions)
        asked << isolated(question.text);
    if (!asked.isEmpty())
        sentences << tr("Asked first: %1").arg(asked.join(u" · "_s));
    return sentences.join(u' ');
}

QString DoorWords::often(Reentry reentry)
{
    switch (reentry) {
    case Reentry::Once: return tr("once");
    case Reentry::OncePerDay: return tr("once a day");
    case Reentry::AfterExit: return tr("again after each exit");
    case Reentry::Any: return tr("as often as they like");
    }
    Q_UNREACHABLE();
}

QString DoorWords::title(Question::Kind kind)
{
    switch (kind) {
    case Question::Kind::Text: return tr("Text");
    case Question::Kind::Choice: return tr("One of several");
    case Question::Kind::Consent: return tr("Consent (yes or no)");
    }
    Q_UNREACHABLE();
}

QString DoorWords::explanation(const Question &question)
{
    QStringList choices;
    for (const QString &choice : question.choices)
        choices << isolated(choice);
    const QString kind = question.kind == Question::Kind::Choice
        ? tr("One of: %1").arg(choices.join(tr(", ")))
        : title(question.kind);
    return question.required ? tr("%1; needed to come in").arg(kind)
                             : tr("%1; may stay open").arg(kind);
}

} // namespace lanyard::words
