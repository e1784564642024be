// SPDX-License-Identifier: Apache-2.0
#include "app/badge/MediaReader.h"

#include "app/badge/JsonEntry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr int knownVersion = 1;
constexpr double largest = 1200;
constexpr int mostLabels = 100; ///< in a row or a column
constexpr double rounding = 0.01; ///< of sizes in inches that are written in millimetres

class Reader final
{
public:
    explicit Reader(std::optional<Failure> &problem)
        : m_problem{problem}
    {
    }

    QList<Medium> read(const QJsonObject &json)
    {
        JsonEntry root{json, {}, m_problem};
        if (root.text(u"format"_s) != "lanyard-media"_L1)
            root.complain(u"format"_s, u"must be lanyard-media"_s);
        if (root.number(u"version"_s, 1, 1e6) > knownVersion && !m_problem) {
            m_problem = Failure{Failure::Kind::NewerVersion, u"version"_s, {}};
            return {};
        }
        QList<Medium> media;
        for (JsonEntry &entry : root.objects(u"media"_s))
            media
                += withItsOtherNames(medium(entry),
                                     entry.has(u"same"_s) ? entry.texts(u"same"_s) : QStringList{},
                                     entry);
        root.refuseOtherKeys();
        return media;
    }

private:
    static QList<Medium>
    withItsOtherNames(const Medium &medium, const QStringList &others, JsonEntry &entry)
    {
        entry.refuseOtherKeys();
        QList<Medium> media{medium};
        for (const QString &other : others) {
            Medium same = medium;
            same.name = other;
            media << same;
        }
        return media;
    }

    static Medium medium(JsonEntry &entry)
    {
        const QString name = entry.text(u"name"_s);
        if (name.isEmpty() || name != name.toLower() || name.contains(u' '))
            entry.complain(u"name"_s, u"must be in small letters and without spaces"_s);
        const QString title = entry.text(u"title"_s);
        Medium medium = entry.has(u"roll"_s) ? roll(entry, name, title) : sheet(entry, name, title);
        if (entry.has(u"unprintable"_s)) {
            const QList<double> edges = entry.numbers(u"unprintable"_s, 4);
            medium.unprintable = {edges[0], edges[1], edges[2], edges[3]};
        }
        medium.mono = entry.flag(u"mono"_s);
        medium.dpi = qRound(entry.number(u"dpi"_s, 100, 2400, 0));
        return medium;
    }

    static Medium roll(JsonEntry &entry, const QString &name, const QString &title)
    {
        const double width = entry.number(u"width"_s, 10, largest);
        const QList<double> lengths = entry.numbers(u"roll"_s, 2);
        if (lengths[0] <= 0 || lengths[0] > lengths[1])
            entry.complain(u"roll"_s, u"must be the shortest and the longest piece"_s);
        Medium medium = singleLabel(name, title, {width, lengths[1]});
        medium.roll = Roll{.shortest = lengths[0], .longest = lengths[1]};
        return medium;
    }

    static QSizeF size(JsonEntry &entry, const QString &key)
    {
        const QList<double> sides = entry.numbers(key, 2);
        if (qMin(sides[0], sides[1]) <= 0 || qMax(sides[0], sides[1]) > largest)
            entry.complain(key, u"must be a width and a height up to %1"_s.arg(largest));
        return {sides[0], sides[1]};
    }

    static Medium sheet(JsonEntry &entry, const QString &name, const QString &title)
    {
        Medium medium = singleLabel(name, title, size(entry, u"page"_s));
        if (!entry.has(u"label"_s))
            return medium;
        medium.label = size(entry, u"label"_s);
        const QList<double> first = entry.numbers(u"first"_s, 2);
        medium.grids = {{.first = {first[0], first[1]},
                         .columns = qRound(entry.number(u"columns"_s, 1, mostLabels)),
                         .rows = qRound(entry.number(u"rows"_s, 1, mostLabels)),
                         .pitch = size(entry, u"pitch"_s)}};
        medium.corner = entry.number(u"corner"_s, 0, largest, 0);
        const QRectF page
            = QRectF{{}, medium.page}.adjusted(-rounding, -rounding, rounding, rounding);
        for (const QRectF &label : labelsOf(medium)) {
            if (!page.contains(label)) {
                entry.complain(u"pitch"_s, u"puts a label beyond the page"_s);
                break;
            }
        }
        return medium;
    }

    std::optional<Failure> &m_problem;
};

} // namespace

Result<QList<Medium>> readMedia(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return Failure{
            Failure::Kind::InvalidValue, u"character %1"_s.arg(error.offset), error.errorString()};
    }
    std::optional<Failure> problem;
    const QList<Medium> media = Reader{problem}.read(document.object());
    if (problem)
        return *problem;
    return media;
}

Result<QList<Medium>> builtInMedia()
{
    QList<Medium> media;
    for (const QString &name :
         {u"paper.json"_s, u"labels.json"_s, u"brother.json"_s, u"sheets.json"_s}) {
        QFile file{u":/media/"_s + name};
        if (!file.open(QIODevice::ReadOnly))
            return Failure{Failure::Kind::NotFound, name, file.errorString()};
        const auto read = readMedia(file.readAll());
        if (!read)
            return read.failure();
        media += *read;
    }
    return media;
}

} // namespace lanyard::badge
