// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgeRenderer.h"

#include "app/badge/BatchPages.h"
#include "app/badge/OneBit.h"
#include "app/badge/PaintBadge.h"
#include "app/badge/PaintTestSheet.h"
#include "app/badge/PdfPages.h"
#include "app/badge/Sheet.h"
#include "app/badge/UnknownFields.h"
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

bool isPossible(int dpi)
{
    return dpi >= 1 && dpi <= mostDpi;
}

/// A badge of a batch knows its place in it.
Badge inBatch(const QList<Badge> &badges, qsizetype i)
{
    Badge badge = badges[i];
    if (badges.size() > 1 && badge.number == 0)
        badge.number = static_cast<int>(i) + 1;
    return badge;
}

QList<BadgeWarning> fieldWarnings(const Template &how, const QList<Badge> &badges)
{
    QList<BadgeWarning> warnings;
    for (const QString &field : unknownFields(how, badges))
        warnings << BadgeWarning{.kind = BadgeWarning::Kind::UnknownField, .detail = field};
    return warnings;
}

QByteArray testSheetPdf(const TestSheet &sheet)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    PdfPages pages{pdf, sheet.title};
    QPainter &painter = pages.add(testSheetMm);
    painter.resetTransform();
    paintTestSheet(painter, sheet, PdfPages::dpi / mmPerInch);
    pages.finish();
    return pdf.data();
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

Result<BadgeOutput> QtBadgeRenderer::print(const QList<Badge> &badges,
                                           const QString &templateName,
                                           QIODevice &out,
                                           const Calibration &calibration) const
{
    const auto how = templateNamed(templateName);
    if (!how)
        return how.failure();
    if (badges.isEmpty())
        return Failure{Failure::Kind::InvalidValue, templateName, u"no badges"_s};

    BatchPages pages{*m_shelf, {.calibration = calibration}, out, titleOf(badges)};
    for (qsizetype i = 0; i < badges.size(); ++i) {
        if (const auto laid = pages.add({inBatch(badges, i), templateName}); !laid)
            return laid.failure();
    }
    pages.finish();
    return BadgeOutput{badges.size(), fieldWarnings(*how, badges) + pages.output().warnings};
}

Result<BadgeOutput> QtBadgeRenderer::writePdf(const QString &path,
                                              const QList<Badge> &badges,
                                              const QString &templateName) const
{
    WholeFile file{path};
    if (const auto opened = file.open(); !opened)
        return opened.failure();
    const auto printed = print(badges, templateName, file.content());
    if (!printed)
        return printed;
    if (const auto written = file.commit(); !written)
        return written.failure();
    return printed;
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
    if (!isPossible(dpi))
        return Failure{Failure::Kind::InvalidValue, u"%1 dpi"_s.arg(dpi), {}};
    PaintBox paintBox;
    return picture(layOut(*how, badge, paintBox), dpi);
}

Result<QList<Raster>> QtBadgeRenderer::dots(const Badge &badge,
                                            const QString &templateName,
                                            int dpi,
                                            const Calibration &calibration) const
{
    const auto how = templateNamed(templateName);
    if (!how)
        return how.failure();
    if (!isPossible(dpi))
        return Failure{Failure::Kind::InvalidValue, u"%1 dpi"_s.arg(dpi), {}};
    PaintBox paintBox;
    QList<Raster> pages;
    for (const QImage &page : oneBitPages(*how, badge, dpi, paintBox, calibration))
        pages << rasterOf(page, dpi);
    return pages;
}

Result<BadgeProof>
QtBadgeRenderer::proof(const Badge &badge, const QString &templateName, int dpi) const
{
    const auto how = templateNamed(templateName);
    if (!how)
        return how.failure();
    if (!isPossible(dpi))
        return Failure{Failure::Kind::InvalidValue, u"%1 dpi"_s.arg(dpi), {}};
    PaintBox paintBox;
    const QList<Layout> sides = layOutPages(*how, badge, paintBox);
    BadgeProof proof{{}, codesOn(sides), fieldWarnings(*how, {badge})};
    for (const Layout &side : sides) {
        addWarnings(proof.warnings, side, 0);
        proof.pages << rasterOf(oneBit(side, dpi), dpi);
    }
    return proof;
}

Result<QByteArray> QtBadgeRenderer::forPrinter(const Badge &badge,
                                               const QString &templateName,
                                               const PrintFormat &format) const
{
    if (format.kind == PrintFormat::Kind::Pdf) {
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        const auto printed = print({badge}, templateName, pdf, format.calibration);
        return printed ? Result{pdf.data()} : printed.failure();
    }
    const auto pages = dots(badge, templateName, format.dpi, format.calibration);
    if (!pages)
        return pages.failure();
    return zplOf(*pages);
}

Result<BadgeOutput> QtBadgeRenderer::writePng(const QString &path,
                                              const Badge &badge,
                                              const QString &templateName,
                                              int dpi) const
{
    const auto drawn = image(badge, templateName, dpi);
    if (!drawn)
        return drawn.failure();
    const auto warnings = check({badge}, templateName);
    if (!warnings)
        return warnings.failure();

    QByteArray png;
    QBuffer buffer{&png};
    buffer.open(QIODevice::WriteOnly);
    if (!drawn->save(&buffer, "PNG"))
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
    QList<BadgeWarning> warnings = fieldWarnings(*how, badges);
    PaintBox paintBox;
    for (qsizetype i = 0; i < badges.size(); ++i) {
        for (const Layout &page : layOutPages(*how, inBatch(badges, i), paintBox))
            addWarnings(warnings, page, i);
    }
    return warnings;
}

} // namespace lanyard::badge
