// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgePress.h"

#include "app/badge/BatchPages.h"
#include "app/badge/OneBit.h"
#include "app/badge/PaintCalibration.h"
#include "app/badge/PdfPages.h"
#include "app/badge/Sheet.h"
#include "app/badge/UnknownFields.h"
#include "app/badge/WholeFile.h"
#include "app/badge/Zpl.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

/// The columns that nobody in the batch has, by template.
QList<BadgeWarning> fieldWarnings(const TemplateShelf &shelf, const QList<BadgeBatch::Item> &items)
{
    QMap<QString, QList<qsizetype>> byTemplate;
    for (qsizetype i = 0; i < items.size(); ++i)
        byTemplate[items[i].templateName] << i;
    QList<BadgeWarning> warnings;
    for (auto it = byTemplate.begin(); it != byTemplate.end(); ++it) {
        const auto how = shelf.named(it.key());
        QList<Badge> badges;
        for (const qsizetype i : it.value())
            badges << items[i].badge;
        for (const QString &field : how ? unknownFields(*how, badges) : QStringList{}) {
            warnings << BadgeWarning{.badge = it.value().constFirst(),
                                     .kind = BadgeWarning::Kind::UnknownField,
                                     .detail = field};
        }
    }
    return warnings;
}

QByteArray
calibrationPdf(const CalibrationSheet &sheet, const QSizeF &page, const Calibration &calibration)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    PdfPages pages{pdf, sheet.title};
    QPainter &painter = pages.add(page);
    painter.setTransform(transformOf(calibration), true);
    paintCalibration(painter, sheet, page);
    pages.finish();
    return pdf.data();
}

QByteArray
calibrationZpl(const CalibrationSheet &sheet, const QSizeF &page, const PrintFormat &format)
{
    const auto draw
        = [&sheet, &page](QPainter &painter) { paintCalibration(painter, sheet, page); };
    return zplOf({rasterOf(oneBit(page, format.dpi, format.calibration, draw), format.dpi)});
}

QString titleOf(const QList<BadgeBatch::Item> &items)
{
    const Badge &first = items.constFirst().badge;
    return items.size() == 1 ? first.name : first.event;
}

} // namespace

QtBadgePress::QtBadgePress(std::shared_ptr<const TemplateShelf> shelf)
    : m_shelf{std::move(shelf)}
{
}

Result<PressOutput> QtBadgePress::print(const BadgeBatch &batch, QIODevice &out) const
{
    BatchPages pages{*m_shelf, batch.paper, out, titleOf(batch.items)};
    for (qsizetype i = 0; i < batch.items.size(); ++i) {
        if (const auto laid = pages.add(batch.items[i]); !laid)
            return laid.failure();
        if (batch.goesOn && !batch.goesOn(i + 1))
            return PressOutput{.badges = i + 1, .stopped = true};
    }
    pages.finish();
    PressOutput output = pages.output();
    output.warnings = fieldWarnings(*m_shelf, batch.items) + output.warnings;
    return output;
}

Result<PressOutput> QtBadgePress::writeBatch(const QString &path, const BadgeBatch &batch) const
{
    if (batch.items.isEmpty())
        return Failure{Failure::Kind::InvalidValue, {}, u"no badges"_s};
    WholeFile file{path};
    if (const auto opened = file.open(); !opened)
        return opened.failure();
    const auto printed = print(batch, file.content());
    if (!printed || printed->stopped)
        return printed;
    if (const auto written = file.commit(); !written)
        return written.failure();
    return printed;
}

Result<Done> QtBadgePress::writeCalibrationSheet(const QString &path,
                                                 const CalibrationSheet &sheet,
                                                 const QSizeF &page,
                                                 const Calibration &calibration) const
{
    return writeWholeFile(path, calibrationPdf(sheet, page, calibration));
}

Result<QByteArray> QtBadgePress::calibrationSheet(const CalibrationSheet &sheet,
                                                  const QSizeF &page,
                                                  const PrintFormat &format) const
{
    return format.kind == PrintFormat::Kind::Zpl ? calibrationZpl(sheet, page, format)
                                                 : calibrationPdf(sheet, page, format.calibration);
}

} // namespace lanyard::badge
