// SPDX-License-Identifier: Apache-2.0
#include "app/badge/TemplateReader.h"

#include "app/badge/ElementReader.h"
#include "app/badge/JsonEntry.h"
#include "app/badge/JsonPlace.h"
#include "app/badge/PictureFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr int knownVersion = 2;

/// `templates use TYPE none` and `desk` mean something else.
bool isName(const QString &name)
{
    constexpr qsizetype longestName = 100;
    return !name.isEmpty() && name.size() <= longestName && name == name.trimmed()
        && name != "none"_L1 && name != "desk"_L1
        && std::ranges::all_of(name, [](QChar c) { return c.isPrint(); });
}

QString demandAfter(PictureFault fault)
{
    switch (fault) {
    case PictureFault::NoPicture: return u"must be a whole PNG, JPEG or SVG file"_s;
    case PictureFault::TooManyDots: return u"must have at most 32 million dots"_s;
    case PictureFault::NamesFiles: return u"must not draw in other files"_s;
    }
    Q_UNREACHABLE();
}

class Reader final
{
public:
    explicit Reader(std::optional<Failure> &problem)
        : m_problem{problem}
    {
    }

    Template read(const QJsonObject &json)
    {
        JsonEntry root{json, {}, m_problem};
        if (root.text(u"format"_s) != "lanyard-badge"_L1)
            root.complain(u"format"_s, u"must be lanyard-badge"_s);
        m_version = qRound(root.number(u"version"_s, 1, 1e6));
        if (m_version > knownVersion && !m_problem) {
            m_problem = Failure{Failure::Kind::NewerVersion, u"version"_s, {}};
            return {};
        }
        m_it.name = root.text(u"name"_s);
        if (!isName(m_it.name))
            root.complain(u"name"_s,
                          u"must be 1 to 100 visible characters, and not “none” or “desk”"_s);
        m_it.title = root.text(u"title"_s);
        readMedium(root.object(u"medium"_s));
        if (m_version > 1 && root.has(u"pictures"_s))
            readPictures(root.object(u"pictures"_s));
        m_it.front = elements(root);
        if (m_version > 1 && root.has(u"back"_s))
            readBack(root.object(u"back"_s));
        root.refuseOtherKeys();
        return m_it;
    }

private:
    void readMedium(JsonEntry entry)
    {
        m_it.widthMm = entry.number(u"width"_s, 20, 1000);
        m_it.heightMm = entry.number(u"height"_s, 20, 1000);
        m_it.bleedMm = entry.number(u"bleed"_s, 0, 5, 0);
        m_it.dpi = qRound(entry.number(u"dpi"_s, 100, 2400, 300));
        m_it.mono = entry.flag(u"mono"_s);
        if (entry.has(u"unprintable"_s)) {
            const QList<double> edges = entry.numbers(u"unprintable"_s, 4);
            m_it.unprintable = {edges[0], edges[1], edges[2], edges[3]};
        }
        entry.refuseOtherKeys();
    }

    void readPictures(JsonEntry entry)
    {
        for (const QString &name : entry.keys()) {
            const auto decoded = QByteArray::fromBase64Encoding(
                entry.text(name).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            if (!decoded)
                entry.complain(name, u"must be base64"_s);
            else if (const auto fault = faultOf(*decoded))
                entry.complain(name, demandAfter(*fault));
            m_it.pictures.insert(name, *decoded);
        }
    }

    void readBack(JsonEntry entry)
    {
        const QStringList kinds{u"page"_s, u"fold"_s};
        if (!entry.has(u"kind"_s))
            entry.complain(u"kind"_s, u"must be one of: "_s + kinds.join(u", "_s));
        const bool folds = entry.choice(u"kind"_s, kinds) == 1;
        m_it.back = folds ? Template::Back::Fold : Template::Back::Page;
        if (!folds || entry.has(u"elements"_s))
            m_it.backElements = elements(entry);
        entry.refuseOtherKeys();
    }

    QList<Element> elements(JsonEntry &of)
    {
        const ElementReader reader{m_it, m_version};
        QList<Element> elements;
        for (JsonEntry &entry : of.objects(u"elements"_s))
            elements << reader.read(entry);
        return elements;
    }

    Template m_it;
    int m_version = knownVersion;
    std::optional<Failure> &m_problem;
};

} // namespace

Result<Template> readTemplate(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return Failure{Failure::Kind::InvalidValue,
                       lineAndColumn(json, error.offset),
                       error.error == QJsonParseError::NoError ? u"must be an object"_s
                                                               : error.errorString()};
    }
    std::optional<Failure> problem;
    const Template read = Reader{problem}.read(document.object());
    if (problem) {
        if (!problem->detail.isEmpty())
            problem->detail += u" (line %1)"_s.arg(lineOf(json, problem->subject));
        return *problem;
    }
    return read;
}

Result<QList<Template>> builtInTemplates()
{
    const QDir folder{u":/badges"_s};
    QList<Template> templates;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            return Failure{Failure::Kind::NotFound, name, file.errorString()};
        const auto read = readTemplate(file.readAll());
        if (!read)
            return read.failure();
        templates << *read;
    }
    return templates;
}

} // namespace lanyard::badge
