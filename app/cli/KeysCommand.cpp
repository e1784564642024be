// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/FileBytes.h"
#include "app/cli/Meant.h"
#include "app/ports/Clock.h"
#include "app/ports/TicketKeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

constexpr qint64 longestFile = 64 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeysCommand)
};

QString titleOf(TicketKey::Kind kind)
{
    return kind == TicketKey::Kind::Pretix ? Words::tr("pretix, signed tickets")
                                           : Words::tr("alf.io, private key of the event");
}

Exit listKeys(Command &command, EventFile &file)
{
    const TicketKeys &known = file.ticketKeys();
    const auto keys = known.keys();
    const auto counts = known.recallCounts();
    const auto items = known.itemNames();
    if (!keys || !counts || !items)
        return command.failed(!keys         ? keys.failure()
                                  : !counts ? counts.failure()
                                            : items.failure());
    if (keys->isEmpty())
        command.output().say(Words::tr("There is no key: only tickets of the list are let in."));
    for (const TicketKey &key : *keys)
        command.output().result(
            {{u"key"_s, fingerprintOf(key)}, {u"kind"_s, nameOf(key.kind)}},
            Words::tr("Key %1  ·  %2").arg(fingerprintOf(key), titleOf(key.kind)));
    for (auto item = items->begin(); item != items->end(); ++item)
        command.output().result(
            {{u"item"_s, item.key()}, {u"ticket_type"_s, item.value()}},
            Words::tr("Item %1 is “%2”.").arg(item.key()).arg(shown(item.value())));
    const qint64 revoked = counts->value(Recall::Revoked);
    const qint64 blocked = counts->value(Recall::Blocked);
    command.output().result(
        {{u"revoked"_s, revoked}, {u"blocked"_s, blocked}},
        Words::tr("Tickets taken back: %1, blocked: %2").arg(revoked).arg(blocked));
    return Exit::Done;
}

/// What a word names: the content of a file of that name, or itself.
Result<QByteArray> contentOf(const QString &word)
{
    return QFile::exists(word) ? bytesOfFile(word, word, longestFile, u"a key"_s)
                               : Result{word.toLatin1()};
}

/// Why there is no public key in what @p word names.
QString whyNoKey(const QString &word, const QByteArray &content)
{
    if (content.contains("PRIVATE KEY"))
        return Words::tr("“%1” is a private key: it signs tickets and must stay secret. Lanyard "
                         "needs the public one.")
            .arg(shown(word));
    if (!QFile::exists(word) && QFileInfo{word}.fileName().contains(u'.'))
        return Words::tr("There is no file “%1”.").arg(shown(word));
    return Words::tr("“%1” holds no public key of pretix. It is the event as pretix' API "
                     "answers it (valid_keys), a PEM file, or the base64 of one.")
        .arg(shown(word));
}

Exit addPretixKeys(Command &command, EventFile &file, const QStringList &words)
{
    QList<TicketKey> keys;
    bool series = false;
    for (const QString &word : words) {
        const auto content = contentOf(word);
        if (!content)
            return command.failed(content.failure());
        const QList<TicketKey> found = pretixKeysIn(*content);
        if (found.isEmpty())
            return command.usage(whyNoKey(word, *content));
        keys += found;
        series = series || isSeries(*content);
    }
    if (const auto added = file.ticketKeys().add(keys, command.world().clock.now()); !added)
        return command.failed(added.failure());
    if (series)
        command.output().complain(
            Words::tr("This event is a series. Say which of its dates this is, else tickets of "
                      "every date are genuine here: lanyard settings --pretix-date NUMBER"));
    return listKeys(command, file);
}

Exit addAlfioKey(Command &command, EventFile &file, const QString &path)
{
    const auto content = bytesOfFile(path, path, longestFile, u"a key"_s);
    if (!content)
        return command.failed(content.failure());
    const QByteArray key = content->trimmed();
    if (key.isEmpty())
        return command.failed({Failure::Kind::Empty, path, {}});
    const auto added
        = file.ticketKeys().add({{TicketKey::Kind::Alfio, key}}, command.world().clock.now());
    return added ? listKeys(command, file) : command.failed(added.failure());
}

Exit addKeys(Command &command, EventFile &file, const QStringList &words)
{
    if (command.has(u"alf-io"_s))
        return addAlfioKey(command, file, command.value(u"alf-io"_s));
    return words.isEmpty() ? command.usage(Words::tr("Say which key: lanyard keys add FILE"))
                           : addPretixKeys(command, file, words);
}

Exit removeKeys(Command &command, EventFile &file, const QStringList &words)
{
    if (words.isEmpty())
        return command.usage(Words::tr("Say which key: lanyard keys remove KEY"));
    for (const QString &fingerprint : words) {
        const auto done = file.ticketKeys().remove(fingerprint, command.world().clock.now());
        if (!done)
            return command.failed(done.failure());
    }
    return listKeys(command, file);
}

Exit recallTickets(Command &command, EventFile &file, Recall why, const QStringList &paths)
{
    if (paths.isEmpty())
        return command.usage(Words::tr("Say which list: lanyard keys %1 FILE").arg(nameOf(why)));
    RecalledTickets all;
    qsizetype pagesToCome = 0;
    for (const QString &path : paths) {
        const auto content = bytesOfFile(path, path, longestFile, u"a key"_s);
        if (!content)
            return command.failed(content.failure());
        const auto tickets = recalledTicketsIn(*content);
        if (!tickets)
            return command.usage(
                Words::tr("“%1” is no list of tickets. It is a page of pretix' API (results with "
                          "secret), or has one ticket code a line.")
                    .arg(shown(path)));
        all.recalled += tickets->recalled;
        all.freed += tickets->freed;
        pagesToCome += tickets->more ? 1 : 0;
    }
    if (pagesToCome >= paths.size())
        return command.usage(Words::tr("The last page is missing: pretix says that another one "
                                       "follows. Give all pages at once; nothing was changed."));
    const auto extent
        = command.has(u"replace"_s) ? TicketKeys::Extent::Whole : TicketKeys::Extent::Added;
    const auto done = file.ticketKeys().recall(why, all, extent, command.world().clock.now());
    return done ? listKeys(command, file) : command.failed(done.failure());
}

Exit nameItem(Command &command, EventFile &file, const QStringList &words)
{
    bool isNumber = false;
    const qint64 item = words.value(0).toLongLong(&isNumber);
    if (!isNumber || item < 1 || words.size() != 2)
        return command.usage(Words::tr(
            "Say which item of pretix is which ticket type: lanyard keys item 42 \"Standard\""));
    const auto done
        = file.ticketKeys().nameItem(item, words[1].simplified(), command.world().clock.now());
    return done ? listKeys(command, file) : command.failed(done.failure());
}

Exit changeKeys(Command &command, EventFile &file, const QString &what, const QStringList &words)
{
    if (what == u"add")
        return addKeys(command, file, words);
    if (what == u"remove")
        return removeKeys(command, file, words);
    if (what == u"item")
        return nameItem(command, file, words);
    return recallTickets(command, file, *recallNamed(what), words);
}

} // namespace

Exit keysCommand(Command &command)
{
    command.describe(Words::tr(
        "Lists the keys that signed tickets are checked with, and changes them and the lists of "
        "tickets that the ticket seller took back."));
    command.positional(
        u"what"_s,
        Words::tr("Nothing, or: add FILE or BASE64 (the event of pretix' API, PEM); remove KEY; "
                  "revoked FILE and blocked FILE (pages of pretix' API, or a code a line: they "
                  "are added to the list); item NUMBER TYPE (which ticket type an item of pretix "
                  "is; an empty one forgets it)."),
        u"[add|remove|revoked|blocked|item …]"_s);
    command.option({u"alf-io"_s},
                   Words::tr("With add: the file with the private key of the event in alf.io."),
                   u"file"_s);
    command.option({u"replace"_s},
                   Words::tr("With revoked and blocked: the list is nothing but these files."));
    if (const auto ended = command.parse())
        return *ended;
    const QString what = command.positionals().value(0);
    const QStringList known{u"add"_s, u"remove"_s, u"revoked"_s, u"blocked"_s, u"item"_s};
    if (!what.isEmpty() && !known.contains(what))
        return command.usage(
            Words::tr("“%1” is none of add, remove, revoked, blocked, item.").arg(shown(what)));
    Exit status = Exit::Done;
    const auto file = command.open(
        what.isEmpty() ? EventFiles::Access::Read : EventFiles::Access::Write, status);
    if (!file)
        return status;
    if (what.isEmpty())
        return listKeys(command, *file);
    if (!command.authorise(*file, Act::ChangeSettings, status))
        return status;
    return changeKeys(command, *file, what, command.positionals().mid(1));
}

} // namespace lanyard::cli
