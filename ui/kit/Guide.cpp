// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Guide.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QString titleIn(const QString &heading)
{
    return heading.mid(heading.indexOf(u' ') + 1).trimmed();
}

QString fileFor(const QDir &folder, const QString &part, const QLocale &locale)
{
    const QString language = QLocale::languageToCode(locale.language());
    const QStringList names{u"%1.%2.md"_s.arg(part, locale.name()),
                            u"%1.%2.md"_s.arg(part, language)};
    for (const QString &name : names)
        if (folder.exists(name))
            return name;
    // Hong Kong and Taiwan would rather read simplified Chinese than English.
    const QStringList related = folder.entryList({u"%1.%2_*.md"_s.arg(part, language)});
    return related.isEmpty() ? part + u".md"_s : related.constFirst();
}

} // namespace

Guide Guide::read(const QString &markdown)
{
    static const QRegularExpression mark{u"^<!-- chapter: ([a-z]+) -->$"_s};
    Guide guide;
    QString id;
    for (const QString &line : markdown.split(u'\n')) {
        if (const auto found = mark.match(line); found.hasMatch()) {
            id = found.captured(1);
            continue;
        }
        if (line.startsWith("## "_L1) || guide.m_chapters.isEmpty())
            guide.m_chapters.append({std::exchange(id, {}), titleIn(line), {}});
        guide.m_chapters.last().markdown += line + u'\n';
    }
    return guide;
}

Guide Guide::of(const QString &folder, const QLocale &locale)
{
    const QDir place{folder};
    Guide guide;
    for (const QString &part : {u"guide"_s, u"hub"_s}) {
        QFile file{place.filePath(fileFor(place, part, locale))};
        if (file.open(QIODevice::ReadOnly))
            guide.m_chapters += read(QString::fromUtf8(file.readAll())).m_chapters;
    }
    return guide;
}

std::optional<qsizetype> Guide::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_chapters, id, &Chapter::id);
    if (id.isEmpty() || found == m_chapters.end())
        return std::nullopt;
    return found - m_chapters.begin();
}

} // namespace lanyard::ui
