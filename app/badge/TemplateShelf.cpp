// SPDX-License-Identifier: Apache-2.0
#include "app/badge/TemplateShelf.h"

#include "app/badge/Layout.h"
#include "app/badge/TemplateReader.h"
#include "app/badge/TemplateWriter.h"
#include "app/badge/WholeFile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

TemplateShelf::TemplateShelf()
    : m_own{comingWithTheProgram()}
    , m_all{m_own}
{
}

TemplateShelf::TemplateShelf(const QList<Template> &own)
{
    for (const Template &how : own)
        m_own << Entry{how, writeTemplate(how), false};
    m_all = m_own;
}

QList<TemplateShelf::Entry> TemplateShelf::comingWithTheProgram()
{
    const QDir folder{u":/badges"_s};
    QList<Entry> entries;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray json = file.readAll();
        if (const auto how = readTemplate(json))
            entries << Entry{*how, json, false};
    }
    return entries;
}

QList<Failure> TemplateShelf::use(const QList<StoredTemplate> &ofTheEvent)
{
    QList<Failure> problems;
    QList<Entry> all = m_own;
    for (const StoredTemplate &stored : ofTheEvent) {
        auto how = readTemplate(stored.json);
        if (!how) {
            Failure problem = how.failure();
            problem.subject = u"%1: %2"_s.arg(stored.name, problem.subject);
            problems << problem;
            continue;
        }
        how->name = stored.name;
        all.removeIf([&stored](const Entry &entry) { return entry.how.name == stored.name; });
        all << Entry{*std::move(how), stored.json, true};
    }
    const QMutexLocker lock{&m_mutex};
    m_all = all;
    return problems;
}

Result<BadgeTemplate> TemplateShelf::examine(const QByteArray &json) const
{
    const auto how = readTemplate(json);
    if (!how)
        return how.failure();
    return wordsOf({*how, json, true});
}

Result<QByteArray> TemplateShelf::jsonOf(const QString &name) const
{
    for (const Entry &entry : entries()) {
        if (entry.how.name == name)
            return entry.json;
    }
    return Failure{Failure::Kind::NotFound, name, u"no such template"_s};
}

Result<Done> TemplateShelf::writeJson(const QString &name, const QString &path) const
{
    const auto json = jsonOf(name);
    return json ? writeWholeFile(path, *json) : json.failure();
}

QList<BadgeTemplate> TemplateShelf::templates() const
{
    QList<BadgeTemplate> list;
    for (const Entry &entry : entries())
        list << wordsOf(entry);
    return list;
}

QList<Template> TemplateShelf::ofTheEvent() const
{
    QList<Template> list;
    for (const Entry &entry : entries()) {
        if (entry.ofTheEvent)
            list << entry.how;
    }
    return list;
}

Result<Template> TemplateShelf::named(const QString &name) const
{
    for (const Entry &entry : entries()) {
        if (entry.how.name == name)
            return entry.how;
    }
    return Failure{Failure::Kind::NotFound, name, u"no such template"_s};
}

QList<TemplateShelf::Entry> TemplateShelf::entries() const
{
    const QMutexLocker lock{&m_mutex};
    return m_all;
}

BadgeTemplate TemplateShelf::wordsOf(const Entry &entry)
{
    const QSizeF page = pageSize(entry.how);
    return {entry.how.name, entry.how.title, page.width(), page.height(), entry.ofTheEvent};
}

} // namespace lanyard::badge
