// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgeRenderer.h"

#include "app/badge/PaintBadge.h"
#include "app/badge/PaintTestSheet.h"
#include "app/badge/PdfPages.h"
#include "app/badge/WholeFile.h"
#include "app/badge/Zpl.h"

#include <QBuffer>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr double mmPerInch = 25.4;
constexpr int mostDpi = 2400;
constexpr int testSheetDpi = 400; ///< of the picture: the finest modules take three dots

QString titleOf(const QList<Badge> &badges)
{
    const QString &event = badges.first().event;
    return badges.size() == 1 ? badges.first().name : event;
}

void addWarnings(QList<BadgeWarning> &all, const Layout &layout, qsizetype badge)
{
    for (BadgeWarning warning : layout.warnings) {
        warning.badge = badge;
        all << warning;
    }
}

QImage draw(const Layout &layout, int dpi)
{
    const double dotsPerMm = dpi / mmPerInch;
    QImage image{qRound(layout.size.width() * dotsPerMm),
                 qRound(layout.size.height() * dotsPerMm),
                 QImage::Format_RGB32};
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(dotsPerMm * 1000));
    image.setDotsPerMeterY(qRound(dotsPerMm * 1000));
    QPainter painter{&image};
    painter.scale(dotsPerMm, dotsPerMm);
    paint(painter, layout);
    return image;
}

QByteArray testSheetPdf(const TestSheet &sheet)
{
    PdfPages pages{sheet.title};
    QPainter &painter = pages.add(testSheetMm);
    painter.resetTransform();
    paintTestSheet(painter, sheet, PdfPages::dpi / mmPerInch);
    return pages.finished();
}

QByteArray testSheetPng(const TestSheet &sheet)
{
    const double dotsPerMm = testSheetDpi / mmPerInch;
    QImage image{(testSheetMm * dotsPerMm).toSize(), QImage::Format_Grayscale8};
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(dotsPerMm * 1000));
    image.setDotsPerMeterY(qRound(dotsPerMm * 1000));
    QPainter painter{&image};
    paintTestSheet(painter, sheet, dotsPerMm);
    painter.end();
    QByteArray png;
    QBuffer buffer{&png};
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? png : QByteArray{};
}

} // namespace

QtBadgeRenderer::QtBadgeRenderer()
    : QtBadgeRenderer{std::make_shared<TemplateShelf>()}
{
}

QtBadgeRenderer::QtBadgeRenderer(const QList<Template> &templates)
    : QtBadgeRenderer{std::make_shared<TemplateShelf>(templates)}
{
}

QtBadgeRenderer::QtBadgeRenderer(std::shared_ptr<const TemplateShelf> shelf)
    : m_shelf{std::move(shelf)}
{
}

QList<BadgeTemplate> QtBadgeRenderer::templates() const
{
    return m_shelf->templates();
}

Result<Template> QtBadgeRenderer::templateNamed(const QString &name) const
{
    return m_shelf->named(name);
}

Result<QtBadgeRenderer::Document> QtBadgeRenderer::document(const QList<Badge> &badges,
                                                            const QString &templateName) const
{
    const auto how = templateNamed(templateName);
    if (!how)
        return how.failure();
    if (badges.isEmpty())
        return Failure{Failure::Kind::InvalidValue, templateName, u"no badges"_s};

    Document document;
    document.output.badges = badges.size();
    PdfPages pdf{titleOf(badges)};
    PaintBox paintBox;
    for (qsizetype i = 0; i < badges.size(); ++i) {
        for (const Layout &page : layOutPages(*how, badges[i], paintBox)) {
            paint(pdf.add(page.size), page);
            addWarnings(document.output.warnings, page, i);
        }
    }
    document.bytes = pdf.finished();
    return document;
}

Result<BadgeOutput> QtBadgeRenderer::writePdf(const QString &path,
                                              const QList<Badge> &badges,
                                              const QString &templateName) const
{
    const auto made = document(badges, templateName);
    if (!made)
        return made.failure();
    if (const auto written = writeWholeFile(path, made->bytes); !written)
        return written.failure();
    return made->output;
}

Result<QByteArray> QtBadgeRenderer::pdf(const Badge &badge, const QString &templateName) const
{
    const auto made = document({badge}, templateName);
    if (!made)
        return made.failure();
    return made->bytes;
}

Result<Done> QtBadgeRenderer::writeTestSheet(const QString &path, const TestSheet &sheet) const
{
    const bool isPicture = path.endsWith(u".png", Qt::CaseInsensitive);
    const QByteArray content = isPicture ? testSheetPng(sheet) : testSheetPdf(sheet);
    if (content.isEmpty())
        return Failure{Failure::Kind::Unexpected, path, u"no PNG writer"_s};
    return writeWholeFile(path, content);
}

Result<QImage>
QtBadgeRenderer::image(const Badge &badge, const QString &templateName, int dpi) const
{
    const auto how = templateNamed(templateName);
    if (!how)
        return how.failure();
    if (dpi < 1 || dpi > mostDpi)
        return Failure{Failure::Kind::InvalidValue, u"%1 dpi"_s.arg(dpi), {}};
    PaintBox paintBox;
    return draw(layOut(*how, badge, paintBox), dpi);
}

Result<QList<QImage>>
QtBadgeRenderer::raster(const Badge &badge, const QString &templateName, int dpi) const
{
    const auto picture = image(badge, templateName, dpi);
    if (!picture)
        return picture.failure();
    return QList<QImage>{
        picture->convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither)};
}

Result<QByteArray> QtBadgeRenderer::forPrinter(const Badge &badge,
                                               const QString &templateName,
                                               const PrintFormat &format) const
{
    if (format.kind == PrintFormat::Kind::Pdf)
        return pdf(badge, templateName);
    const auto pictures = raster(badge, templateName, format.dpi);
    if (!pictures)
        return pictures.failure();
    return zplOf(*pictures);
}

Result<BadgeOutput> QtBadgeRenderer::writePng(const QString &path,
                                              const Badge &badge,
                                              const QString &templateName,
                                              int dpi) const
{
    const auto picture = image(badge, templateName, dpi);
    if (!picture)
        return picture.failure();
    const auto warnings = check({badge}, templateName);
    if (!warnings)
        return warnings.failure();

    QByteArray png;
    QBuffer buffer{&png};
    buffer.open(QIODevice::WriteOnly);
    if (!picture->save(&buffer, "PNG"))
        return Failure{Failure::Kind::Unexpected, path, u"no PNG writer"_s};
    if (const auto written = writeWholeFile(path, png); !written)
        return written.failure();
    return BadgeOutput{.badges = 1, .warnings = *warnings};
}

Result<QList<BadgeWarning>> QtBadgeRenderer::check(const QList<Badge> &badges,
                                                   const QString &templateName) const
{
    const auto how = templateNamed(templateName);
    if (!how)
        return how.failure();
    QList<BadgeWarning> warnings;
    PaintBox paintBox;
    for (qsizetype i = 0; i < badges.size(); ++i) {
        for (const Layout &page : layOutPages(*how, badges[i], paintBox))
            addWarnings(warnings, page, i);
    }
    return warnings;
}

} // namespace lanyard::badge
