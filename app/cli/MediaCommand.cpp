// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/ports/Media.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MediaCommand)
};

QJsonArray jsonOf(const QMarginsF &edges)
{
    return {edges.left(), edges.top(), edges.right(), edges.bottom()};
}

QJsonObject jsonOf(const Medium &medium)
{
    QJsonObject json{{u"name"_s, medium.name},
                     {u"title"_s, medium.title},
                     {u"width_mm"_s, medium.page.width()},
                     {u"height_mm"_s, medium.page.height()},
                     {u"label_width_mm"_s, medium.label.width()},
                     {u"label_height_mm"_s, medium.label.height()},
                     {u"labels"_s, labelsOf(medium).size()},
                     {u"unprintable_mm"_s, jsonOf(medium.unprintable)},
                     {u"corner_mm"_s, medium.corner},
                     {u"mono"_s, medium.mono},
                     {u"dpi"_s, medium.dpi}};
    if (medium.roll) {
        json.insert(u"shortest_mm"_s, medium.roll->shortest);
        json.insert(u"longest_mm"_s, medium.roll->longest);
    }
    return json;
}

QString lineOf(const Medium &medium)
{
    return u"%1  ·  %2"_s.arg(medium.name, shown(medium.title));
}

QString detailsOf(const Medium &medium)
{
    QStringList lines{lineOf(medium)};
    if (medium.roll)
        lines << Words::tr("  Roll, %1 mm wide; a badge is %2 to %3 mm long")
                     .arg(lengthInWords(medium.page.width()),
                          lengthInWords(medium.roll->shortest),
                          lengthInWords(medium.roll->longest));
    else {
        lines << Words::tr("  Page: %1 mm").arg(sizeInWords(medium.page));
        lines << Words::tr("  Labels: %1, each %2 mm")
                     .arg(labelsOf(medium).size())
                     .arg(sizeInWords(medium.label));
    }
    const QMarginsF &edges = medium.unprintable;
    if (!edges.isNull())
        lines << Words::tr(
                     "  Left blank by the printer: %1 mm left, %2 mm head, %3 mm right, %4 mm "
                     "foot")
                     .arg(lengthInWords(edges.left()),
                          lengthInWords(edges.top()),
                          lengthInWords(edges.right()),
                          lengthInWords(edges.bottom()));
    if (medium.mono)
        lines << Words::tr("  Black and white only");
    return lines.join(u'\n');
}

/// Those whose name or title has the words.
QList<Medium> mediaLike(const QList<Medium> &media, const QString &text)
{
    QList<Medium> found;
    for (const Medium &medium : media) {
        if (medium.name.contains(text, Qt::CaseInsensitive)
            || medium.title.contains(text, Qt::CaseInsensitive))
            found << medium;
    }
    return found;
}

} // namespace

Exit mediaCommand(Command &command)
{
    command.describe(
        Words::tr("Lists what badges can be laid on: labels, sheets and rolls, with those of "
                  "gLabels if it is installed. A size in mm, like 62x100, is a medium, too."));
    command.positional(
        u"NAME"_s, Words::tr("One of them, or a word of the names to list."), u"[NAME]"_s);
    if (const auto ended = command.parse())
        return *ended;
    const QString asked = command.positionals().join(u' ');
    const Media &known = command.world().media;
    if (!asked.isEmpty()) {
        if (const auto medium = known.named(asked)) {
            command.output().result(jsonOf(*medium), detailsOf(*medium));
            return Exit::Done;
        }
    }
    const QList<Medium> media = mediaLike(known.all(), asked);
    if (media.isEmpty())
        return command.usage(Words::tr("There is no medium “%1”.").arg(shown(asked)));
    for (const Medium &medium : media)
        command.output().result(jsonOf(medium), lineOf(medium));
    return Exit::Done;
}

} // namespace lanyard::cli
