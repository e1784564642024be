// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Calibration.h"
#include "app/ports/BadgePress.h"

#include <QLineF>
#include <QTransform>

namespace lanyard::badge {

/// Where a badge lies on a page, in millimetres.
struct Spot
{
    QRectF box; ///< as it lies
    int quarterTurns = 0; ///< clockwise

    friend bool operator==(const Spot &, const Spot &) = default;
};

/// A medium as far as laying badges on it goes.
class Sheet final
{
public:
    explicit Sheet(const Medium &medium);

    [[nodiscard]] qsizetype labels() const { return m_labels.size(); }
    /// Of a roll: as long as the badge.
    [[nodiscard]] QSizeF page(const QSizeF &badge) const;

    /// In the middle of the label with that index; turned by 90° if it fits only so. DoesNotFit.
    [[nodiscard]] Result<Spot> spotOn(qsizetype label, const QSizeF &badge) const;
    /// How far around a badge ink may go without reaching the next label.
    [[nodiscard]] double bleed() const { return m_bleed; }
    /// What of @p ink, in millimetres on the page, the printer leaves out at each edge.
    [[nodiscard]] QMarginsF unprinted(const QRectF &ink, const QSizeF &page) const;

private:
    Medium m_medium;
    QList<QRectF> m_labels;
    double m_bleed = 0;
};

/// The same spot on the back, when the page is turned over its long, vertical edge.
[[nodiscard]] Spot behind(const Spot &spot, const QSizeF &page);

/// From the badge's own millimetres to those of the page.
[[nodiscard]] QTransform ontoPage(const Spot &spot);

/// Pages as a printer needs them to put everything where it belongs.
[[nodiscard]] QTransform transformOf(const Calibration &calibration);

/// Short lines outside the corners of the boxes, where they touch no other box and stay on the
/// page.
[[nodiscard]] QList<QLineF> cropMarks(const QList<QRectF> &boxes, const QSizeF &page);

} // namespace lanyard::badge
