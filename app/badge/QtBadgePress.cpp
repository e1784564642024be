// SPDX-License-Identifier: Apache-2.0
#include "app/badge/QtBadgePress.h"

#include "app/badge/BatchPages.h"
#include "app/badge/PaintCalibration.h"
#include "app/badge/PdfPages.h"
#include "app/badge/Sheet.h"
#include "app/badge/WholeFile.h"

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

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

Result<PressOutput> QtBadgePress::writeBatch(const QString &path, const BadgeBatch &batch) const
{
    if (batch.items.isEmpty())
        return Failure{Failure::Kind::InvalidValue, path, u"no badges"_s};
    BatchPages pages{*m_shelf, batch.paper, titleOf(batch.items)};
    for (qsizetype i = 0; i < batch.items.size(); ++i) {
        if (const auto laid = pages.add(batch.items[i]); !laid)
            return laid.failure();
        if (batch.goesOn && !batch.goesOn(i + 1))
            return PressOutput{.badges = i + 1, .stopped = true};
    }
    const QByteArray pdf = pages.finished();
    if (const auto written = writeWholeFile(path, pdf); !written)
        return written.failure();
    return pages.output();
}

Result<Done> QtBadgePress::writeCalibrationSheet(const QString &path,
                                                 const CalibrationSheet &sheet,
                                                 const QSizeF &page,
                                                 const Calibration &calibration) const
{
    PdfPages pages{sheet.title};
    QPainter &painter = pages.add(page);
    painter.setTransform(transformOf(calibration), true);
    paintCalibration(painter, sheet, page);
    return writeWholeFile(path, pages.finished());
}

} // namespace lanyard::badge
