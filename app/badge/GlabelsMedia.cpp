// SPDX-License-Identifier: Apache-2.0
#include "app/badge/GlabelsMedia.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double beyondThePage = 1; ///< mm; some sheets are described by their printable area
constexpr double longestRoll = 1000;
constexpr int mostLabels = 100;

/// "3.375in", "80mm", "12"; 0 for what is no length.
double millimetres(QStringView text)
{
    static const QList<std::pair<QLatin1StringView, double>> units{{"mm"_L1, 1},
                                                                   {"cm"_L1, 10},
                                                                   {"in"_L1, mmPerInch},
                                                                   {"pt"_L1, mmPerInch / 72},
                                                                   {"pc"_L1, mmPerInch / 6}};
    QStringView number = text.trimmed();
    double unit = mmPerInch / 72;
    for (const auto &[name, mm] : units) {
        if (number.endsWith(name)) {
            unit = mm;
            number.chop(name.size());
            break;
        }
    }
    return number.trimmed().toDouble() * unit;
}

/// To a thousandth.
double rounded(double mm)
{
    return qRound(mm * 1000) / 1000.0;
}

QString nameOf(const QString &brand, const QString &part)
{
    return (brand + u'-' + part).toLower().simplified().replace(u' ', u'-');
}

class Reader final
{
public:
    explicit Reader(const QString &folder)
        : m_folder{folder}
    {
    }

    GlabelsMedia read()
    {
        readPaperSizes();
        for (const QString &name : m_folder.entryList(
                 {u"*-templates.xml"_s, u"templates.xml"_s}, QDir::Files, QDir::Name))
            readTemplates(m_folder.filePath(name));
        return {m_media, m_leftOut};
    }

private:
    void readPaperSizes()
    {
        QFile file{m_folder.filePath(u"paper-sizes.xml"_s)};
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml{&file};
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Paper-size")
                continue;
            const QXmlStreamAttributes given = xml.attributes();
            m_paper.insert(given.value("id"_L1).toString(), size(given));
        }
    }

    void readTemplates(const QString &path)
    {
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml{&file};
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Template")
                continue;
            if (const auto medium = readTemplate(xml))
                add(*medium);
            else
                ++m_leftOut;
        }
    }

    static QSizeF size(const QXmlStreamAttributes &given)
    {
        return {rounded(millimetres(given.value("width"_L1))),
                rounded(millimetres(given.value("height"_L1)))};
    }

    void add(const Medium &medium)
    {
        if (m_places.contains(medium.name))
            ++m_leftOut;
        else {
            m_places.insert(medium.name, m_media.size());
            m_media.append(medium);
        }
    }

    std::optional<Medium> readTemplate(QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes given = xml.attributes();
        const QString brand = given.value("brand"_L1).toString();
        const QString part = given.value("part"_L1).toString();
        const QString equivalent = given.value("equiv"_L1).toString();
        if (!equivalent.isEmpty()) {
            xml.skipCurrentElement();
            return likeAnother(brand, part, equivalent);
        }
        QStringView description = given.value("_description"_L1);
        if (description.isEmpty())
            description = given.value("description"_L1);
        Medium medium;
        medium.name = nameOf(brand, part);
        medium.title = u"%1 %2, %3"_s.arg(brand, part, description);
        const QString paper = given.value("size"_L1).toString();
        medium.page = m_paper.value(paper, size(given));

        bool usable = false;
        while (xml.readNextStartElement()) {
            if (xml.name().startsWith(u"Label-"))
                usable = readLabel(xml, medium);
            else
                xml.skipCurrentElement();
        }
        return usable && makesSense(medium) ? std::optional{medium} : std::nullopt;
    }

    std::optional<Medium>
    likeAnother(const QString &brand, const QString &part, const QString &equivalent) const
    {
        const auto place = m_places.constFind(nameOf(brand, equivalent));
        if (place == m_places.cend())
            return std::nullopt;
        Medium medium = m_media[*place];
        const QString other = u"%1 %2"_s.arg(brand, equivalent);
        medium.name = nameOf(brand, part);
        medium.title = u"%1 %2"_s.arg(brand, part) + medium.title.mid(other.size());
        return medium;
    }

    /// True for a shape that badges are printed on. Reads to the end of the element.
    static bool readLabel(QXmlStreamReader &xml, Medium &medium)
    {
        const QXmlStreamAttributes given = xml.attributes();
        const QStringView shape = xml.name().mid(6);
        bool known = true;
        if (shape == u"rectangle") {
            medium.label = size(given);
            medium.corner = rounded(millimetres(given.value("round"_L1)));
        } else if (shape == u"round") {
            medium.corner = rounded(millimetres(given.value("radius"_L1)));
            medium.label = {2 * medium.corner, 2 * medium.corner};
        } else if (shape == u"continuous")
            readRoll(given, medium);
        else
            known = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"Layout" && !medium.roll)
                medium.grids << grid(xml.attributes());
            xml.skipCurrentElement();
        }
        return known;
    }

    static void readRoll(const QXmlStreamAttributes &given, Medium &medium)
    {
        const double width = rounded(millimetres(given.value("width"_L1)));
        const double shortest = millimetres(given.value("min_height"_L1));
        const double longest = millimetres(given.value("max_height"_L1));
        medium.roll = Roll{.shortest = rounded(shortest > 0 ? shortest : 10),
                           .longest = rounded(longest > 0 ? longest : longestRoll)};
        medium.label = {width, medium.roll->longest};
        medium.page = medium.label;
        medium.grids = {{.first = {}, .columns = 1, .rows = 1, .pitch = medium.label}};
    }

    static LabelGrid grid(const QXmlStreamAttributes &given)
    {
        return {.first = {rounded(millimetres(given.value("x0"_L1))),
                          rounded(millimetres(given.value("y0"_L1)))},
                .columns = given.value("nx"_L1).toInt(),
                .rows = given.value("ny"_L1).toInt(),
                .pitch = {rounded(millimetres(given.value("dx"_L1))),
                          rounded(millimetres(given.value("dy"_L1)))}};
    }

    static bool makesSense(const Medium &medium)
    {
        const auto isCountable = [](const LabelGrid &grid) {
            return grid.columns >= 1 && grid.columns <= mostLabels && grid.rows >= 1
                && grid.rows <= mostLabels;
        };
        if (medium.label.isEmpty() || medium.page.isEmpty() || medium.grids.isEmpty()
            || !std::ranges::all_of(medium.grids, isCountable))
            return false;
        const QRectF page = QRectF{{}, medium.page}.adjusted(
            -beyondThePage, -beyondThePage, beyondThePage, beyondThePage);
        return std::ranges::all_of(labelsOf(medium),
                                   [&page](const QRectF &label) { return page.contains(label); });
    }

    QDir m_folder;
    QHash<QString, QSizeF> m_paper;
    QHash<QString, qsizetype> m_places; ///< name → index of m_media
    QList<Medium> m_media;
    qsizetype m_leftOut = 0;
};

} // namespace

GlabelsMedia readGlabelsMedia(const QString &folder)
{
    return Reader{folder}.read();
}

QString glabelsFolder()
{
    for (const QString &name : {u"libglabels-3.0/templates"_s, u"glabels-qt/templates"_s}) {
        const QString found = QStandardPaths::locate(
            QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace lanyard::badge
