// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Sheet.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

/// mm; sizes in inches and points that are called by whole millimetres
constexpr double rounding = 0.3;
constexpr double mostBleed = 3; ///< mm
constexpr double markGap = 1; ///< mm from the corner
constexpr double markLength = 4; ///< mm

bool fits(const QSizeF &badge, const QSizeF &label)
{
    return badge.width() <= label.width() + rounding && badge.height() <= label.height() + rounding;
}

/// The least distance between a label and the next one, in a row or a column.
double leastGap(const QList<QRectF> &labels)
{
    double least = 2 * mostBleed;
    for (const QRectF &one : labels) {
        for (const QRectF &other : labels) {
            if (one == other)
                continue;
            const double across
                = std::max(one.left(), other.left()) - std::min(one.right(), other.right());
            const double down
                = std::max(one.top(), other.top()) - std::min(one.bottom(), other.bottom());
            least = std::min(least, std::max({across, down, 0.0}));
        }
    }
    return least;
}

/// Both lines at one corner; @p outwards says where outside is.
QList<QLineF> marksAt(const QPointF &corner, const QPointF &outwards)
{
    const QPointF across{outwards.x(), 0};
    const QPointF down{0, outwards.y()};
    const double end = markGap + markLength;
    return {{corner + across * markGap, corner + across * end},
            {corner + down * markGap, corner + down * end}};
}

QRectF around(const QLineF &line)
{
    return QRectF{line.p1(), line.p2()}.normalized().adjusted(-0.05, -0.05, 0.05, 0.05);
}

} // namespace

Sheet::Sheet(const Medium &medium)
    : m_medium{medium}
    , m_labels{labelsOf(medium)}
    , m_bleed{leastGap(m_labels) / 2}
{
}

QSizeF Sheet::page(const QSizeF &badge) const
{
    if (!m_medium.roll)
        return m_medium.page;
    const QSizeF lying
        = fits(badge, m_medium.label) ? badge : badge.transposed(); // as spotOn() does
    return {m_medium.page.width(), std::max(lying.height(), m_medium.roll->shortest)};
}

Result<Spot> Sheet::spotOn(qsizetype label, const QSizeF &badge) const
{
    const bool upright = fits(badge, m_medium.label);
    if (!upright && !fits(badge.transposed(), m_medium.label)) {
        return Failure{Failure::Kind::DoesNotFit, sizeInWords(badge), sizeInWords(m_medium.label)};
    }
    const QRectF room = m_medium.roll ? QRectF{{}, page(badge)} : m_labels[label];
    QRectF box{{}, upright ? badge : badge.transposed()};
    box.moveCenter(room.center());
    return Spot{.box = box, .quarterTurns = upright ? 0 : 1};
}

QMarginsF Sheet::unprinted(const QRectF &ink, const QSizeF &page) const
{
    const QRectF all{{}, page};
    const QRectF printable = all.marginsRemoved(m_medium.unprintable);
    const QRectF shown = ink & all;
    if (shown.isEmpty())
        return {};
    return {std::max(0.0, printable.left() - shown.left()),
            std::max(0.0, printable.top() - shown.top()),
            std::max(0.0, shown.right() - printable.right()),
            std::max(0.0, shown.bottom() - printable.bottom())};
}

Spot behind(const Spot &spot, const QSizeF &page)
{
    Spot back = spot;
    back.box.moveLeft(page.width() - spot.box.right());
    back.quarterTurns = (4 - spot.quarterTurns) % 4;
    return back;
}

QTransform ontoPage(const Spot &spot)
{
    QTransform transform;
    switch (spot.quarterTurns) {
    case 1: transform.translate(spot.box.right(), spot.box.top()); break;
    case 2: transform.translate(spot.box.right(), spot.box.bottom()); break;
    case 3: transform.translate(spot.box.left(), spot.box.bottom()); break;
    default: transform.translate(spot.box.left(), spot.box.top()); break;
    }
    return transform.rotate(90 * spot.quarterTurns);
}

QTransform transformOf(const Calibration &calibration)
{
    return {calibration.scaleX, 0, 0, calibration.scaleY, calibration.dx, calibration.dy};
}

QList<QLineF> cropMarks(const QList<QRectF> &boxes, const QSizeF &page)
{
    QList<QLineF> marks;
    for (const QRectF &box : boxes) {
        marks += marksAt(box.topLeft(), {-1, -1});
        marks += marksAt(box.topRight(), {1, -1});
        marks += marksAt(box.bottomLeft(), {-1, 1});
        marks += marksAt(box.bottomRight(), {1, 1});
    }
    const QRectF paper{{}, page};
    marks.removeIf([&boxes, &paper](const QLineF &mark) {
        const QRectF area = around(mark);
        return !paper.contains(area) || std::ranges::any_of(boxes, [&area](const QRectF &box) {
            return box.intersects(area);
        });
    });
    return marks;
}

} // namespace lanyard::badge
