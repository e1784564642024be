// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Calibration.h"
#include "app/domain/CalibrationSheet.h"
#include "app/domain/Medium.h"
#include "app/ports/BadgeRenderer.h"

#include <QMarginsF>

#include <functional>
#include <optional>

namespace lanyard {

/// How badges come onto paper.
struct BadgePaper
{
    std::optional<Medium> medium = {}; ///< none: each page is as large as its badge
    int start = 1; ///< the first label of the first sheet that is not used up, as one reads
    bool cropMarks = false; ///< short lines outside the corners of each badge
    bool cutLines = false; ///< a thin line around each badge
    Calibration calibration = {};
};

/// Many badges at once, each with its own template.
struct BadgeBatch
{
    struct Item
    {
        Badge badge;
        QString templateName;
    };

    QList<Item> items;
    BadgePaper paper = {};
    /// Hears after each badge how many are done; answers false to stop.
    std::function<bool(qsizetype done)> goesOn = {};
};

/// Something lies where the printer leaves the medium blank.
struct UnprintedEdge
{
    qsizetype badge = 0; ///< the first of its template that has it; index into the batch
    QMarginsF mm; ///< what is missing at each edge of the page
};

struct PressOutput
{
    qsizetype badges = 0;
    qsizetype pages = 0;
    QList<BadgeWarning> warnings = {};
    QList<UnprintedEdge> unprinted = {};
    bool stopped = false; ///< by goesOn(): nothing was written
};

/// Lays badges onto pages and sheets. Safe to use from any thread.
class BadgePress
{
public:
    virtual ~BadgePress() = default;

    /// A PDF that is there whole or not at all. Where a template has a back, each sheet is followed
    /// by the back of it, to be printed on both sides and turned over its long edge.
    /// DoesNotFit for a badge that is larger than its label, even turned by 90°: the subject is the
    /// badge's size, the detail the label's. InvalidValue for a start that no sheet has.
    [[nodiscard]] virtual Result<PressOutput> writeBatch(const QString &path,
                                                         const BadgeBatch &batch) const = 0;

    /// The page that a printer is measured with: rulers along the left and the upper edge and the
    /// calibrationFrame() of @p page.
    [[nodiscard]] virtual Result<Done>
    writeCalibrationSheet(const QString &path,
                          const CalibrationSheet &sheet,
                          const QSizeF &page,
                          const Calibration &calibration) const = 0;
    /// The same page as a printer wants it.
    [[nodiscard]] virtual Result<QByteArray> calibrationSheet(const CalibrationSheet &sheet,
                                                              const QSizeF &page,
                                                              const PrintFormat &format) const = 0;
};

} // namespace lanyard
