// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/Meant.h"
#include "app/usecases/RefusedScans.h"
#include "app/words/HistoryWords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

/// Writes records down as they come; the same unknown code again and again is one line.
class Telling final
{
public:
    Telling(Command &command, const Event &event)
        : m_command{command}
        , m_zone{zoneOf(event)}
        , m_words{event, QLocale{}}
    {
    }

    void tell(const JournalRecord &record)
    {
        if (record.kind == Deed::Kind::Refusal && record.who.isEmpty()) {
            if (scannedIn(record) != m_scanned)
                tellUnknown();
            m_scanned = scannedIn(record);
            m_unknown.add(record);
            return;
        }
        tellUnknown();
        QJsonObject object{{u"at"_s, time(record.at)},
                           {u"kind"_s, nameOf(record.kind)},
                           {u"desk"_s, record.desk},
                           {u"operator"_s, record.operatorName},
                           {u"door"_s, record.door},
                           {u"code"_s, record.who},
                           {u"name"_s, record.name},
                           {u"undone"_s, record.undone},
                           {u"text"_s, m_words.sentence(record)}};
        if (const QString verdict = record.body.value(u"verdict").toString(); !verdict.isEmpty())
            object.insert(u"verdict"_s, verdict);
        m_command.output().result(object,
                                  Words::tr("%1  ·  %2  ·  %3")
                                      .arg(m_words.time(record.at),
                                           words::HistoryWords::whereFrom(record),
                                           m_words.sentence(record)));
    }

    /// What was held back so far.
    void tellUnknown()
    {
        for (const RepeatedRefusal &refusal : m_unknown.scans(1).groups)
            tell(refusal);
        m_unknown = {};
    }

    void tell(const RepeatedRefusal &refusal)
    {
        m_command.output().result({{u"kind"_s, nameOf(Deed::Kind::Refusal)},
                                   {u"verdict"_s, refusal.verdict},
                                   {u"scanned"_s, refusal.scanned},
                                   {u"times"_s, refusal.times},
                                   {u"since"_s, time(refusal.first)},
                                   {u"at"_s, time(refusal.last)},
                                   {u"doors"_s, QJsonArray::fromStringList(refusal.doors)},
                                   {u"text"_s, m_words.sentence(refusal)}},
                                  m_words.sentence(refusal));
    }

private:
    static QString scannedIn(const JournalRecord &record)
    {
        return record.body.value(u"scanned").toString();
    }
    QString time(const QDateTime &utc) const
    {
        const QDateTime there = utc.toTimeZone(m_zone);
        return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
    }

    Command &m_command;
    QTimeZone m_zone;
    words::HistoryWords m_words;
    QString m_scanned;
    RefusalTally m_unknown;
};

Exit tellUnknownCodes(Command &command, EventFile &file, qsizetype latest)
{
    RefusalTally tally;
    const auto read = file.journal().forEachRecord({.kind = Deed::Kind::Refusal},
                                                   [&tally](const JournalRecord &record) {
                                                       if (record.who.isEmpty())
                                                           tally.add(record);
                                                       return true;
                                                   });
    if (!read)
        return command.failed(read.failure());
    QList<RepeatedRefusal> codes = tally.scans(std::numeric_limits<qsizetype>::max()).groups;
    std::ranges::stable_sort(codes, {}, &RepeatedRefusal::last);
    Telling telling{command, file.event()};
    for (const RepeatedRefusal &code :
         latest > 0 ? codes.last(std::min(latest, codes.size())) : codes)
        telling.tell(code);
    return Exit::Done;
}

/// A desk that nobody knows is a slip of the pen.
std::optional<Exit> mistakeInDesk(Command &command, EventFile &file, const QString &desk)
{
    const auto desks = file.journal().desks();
    if (!desks)
        return command.failed(desks.failure());
    if (desk.isEmpty() || desks->contains(desk))
        return std::nullopt;
    QStringList names;
    for (const QString &name : *desks)
        names.append(shown(name));
    command.output().complain(
        Words::tr("No desk is called “%1”. There are: %2").arg(shown(desk), names.join(u", "_s)));
    return Exit::Failed;
}

Exit tellRecords(Command &command, EventFile &file, const RecordFilter &filter)
{
    Telling telling{command, file.event()};
    const auto read = file.journal().forEachRecord(filter, [&telling](const JournalRecord &record) {
        telling.tell(record);
        return true;
    });
    telling.tellUnknown();
    return read ? Exit::Done : command.failed(read.failure());
}

} // namespace

Exit historyCommand(Command &command)
{
    command.describe(Words::tr("Tells what was done to a person, at a desk, or which unknown codes "
                               "were shown; the newest last, refused scans included."));
    command.positional(u"CODE"_s, Words::tr("The ticket code."), u"CODE"_s);
    command.option({u"desk"_s}, Words::tr("Everything that this desk did."), u"name"_s);
    command.option({u"unknown"_s}, Words::tr("The unknown codes, and how often each was shown."));
    command.option({u"latest"_s}, Words::tr("Only so many, the latest."), u"number"_s);
    if (const auto ended = command.parse())
        return *ended;
    const bool ofPerson = command.positionals().size() == 1;
    if (int{ofPerson} + int{command.has(u"desk"_s)} + int{command.has(u"unknown"_s)} != 1)
        return command.usage(
            Words::tr("Say whose history: one code, or --desk NAME, or --unknown."));
    bool isNumber = false;
    RecordFilter filter{.desk = command.value(u"desk"_s),
                        .latest = command.value(u"latest"_s).toInt(&isNumber)};
    if (command.has(u"latest"_s) && (!isNumber || filter.latest < 1))
        return command.usage(Words::tr("--latest needs a number of records."));

    Exit status = Exit::Done;
    const auto file = command.open(EventFiles::Access::Read, status);
    if (!file)
        return status;
    if (command.has(u"unknown"_s))
        return tellUnknownCodes(command, *file, filter.latest);
    if (const auto mistaken = mistakeInDesk(command, *file, filter.desk))
        return *mistaken;
    if (ofPerson) {
        const auto who = personMeant(command, *file, command.positionals().constFirst(), status);
        if (!who)
            return status;
        filter.who = who->id;
    }
    return tellRecords(command, *file, filter);
}

} // namespace lanyard::cli
