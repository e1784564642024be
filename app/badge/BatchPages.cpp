// SPDX-License-Identifier: Apache-2.0
#include "app/badge/BatchPages.h"

#include "app/badge/Ink.h"
#include "app/badge/PaintBadge.h"
#include "app/badge/TemplateShelf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr double markWidth = 0.1; ///< mm

QList<QRectF> boxesOf(const auto &side)
{
    QList<QRectF> boxes;
    for (const auto &laid : side)
        boxes << laid.spot.box;
    return boxes;
}

} // namespace

BatchPages::BatchPages(const TemplateShelf &shelf,
                       const BadgePaper &paper,
                       QIODevice &out,
                       const QString &title)
    : m_shelf{shelf}
    , m_paper{paper}
    , m_pdf{out, title}
    , m_nextLabel{paper.start - 1}
{
    if (paper.medium)
        m_sheet.emplace(*paper.medium);
}

Result<Done> BatchPages::add(const BadgeBatch::Item &item)
{
    const auto how = templateNamed(item.templateName);
    if (!how)
        return how.failure();
    const QList<Layout> sides = layOutPages(*how, item.badge, m_paintBox);
    for (const Layout &side : sides) {
        for (BadgeWarning warning : side.warnings) {
            warning.badge = m_output.badges;
            m_output.warnings << warning;
        }
    }
    if (!m_sheet)
        addPages(sides);
    else if (const auto laid = layOnSheet(sides, item.templateName); !laid)
        return laid;
    ++m_output.badges;
    return Done{};
}

Result<Template> BatchPages::templateNamed(const QString &name)
{
    if (const auto known = m_templates.constFind(name); known != m_templates.cend())
        return *known;
    auto found = m_shelf.named(name);
    if (found)
        m_templates.insert(name, *found);
    return found;
}

void BatchPages::addPages(const QList<Layout> &sides)
{
    for (const Layout &side : sides)
        paint(newPage(side.size), side);
}

Result<Done> BatchPages::layOnSheet(const QList<Layout> &sides, const QString &templateName)
{
    if (m_nextLabel < 0 || m_nextLabel >= m_sheet->labels())
        return Failure{Failure::Kind::InvalidValue,
                       QString::number(m_paper.start),
                       u"no such label on the sheet"_s};
    const auto spot = m_sheet->spotOn(m_nextLabel, sides.constFirst().size);
    if (!spot)
        return spot.failure();
    m_page = m_sheet->page(sides.constFirst().size);
    m_front << Laid{sides.constFirst(), *spot};
    if (sides.size() > 1)
        m_back << Laid{sides[1], behind(*spot, m_page)};
    if (!m_warned.contains(templateName)) {
        warn(m_front.constLast(), m_page, templateName);
        if (sides.size() > 1)
            warn(m_back.constLast(), m_page, templateName);
    }
    if (++m_nextLabel == m_sheet->labels())
        printSheet();
    return Done{};
}

/// Once for a template: its badges look alike.
void BatchPages::warn(const Laid &laid, const QSizeF &page, const QString &templateName)
{
    if (m_sheet->unprinted(laid.spot.box, page).isNull())
        return; // whatever is drawn there is printed
    const QRectF ink = ontoPage(laid.spot).mapRect(inkOf(laid.layout));
    const QMarginsF missing = m_sheet->unprinted(ink, page);
    if (missing.isNull() || m_warned.contains(templateName))
        return;
    m_warned.insert(templateName);
    m_output.unprinted << UnprintedEdge{.badge = m_output.badges, .mm = missing};
}

void BatchPages::printSheet()
{
    if (m_front.isEmpty())
        return;
    paintSide(m_front, m_page);
    if (!m_back.isEmpty())
        paintSide(m_back, m_page);
    m_front.clear();
    m_back.clear();
    m_nextLabel = 0;
}

void BatchPages::paintSide(const QList<Laid> &side, const QSizeF &page)
{
    QPainter &painter = newPage(page);
    const QTransform mm = painter.worldTransform();
    const double bleed = m_sheet->bleed();
    for (const Laid &laid : side) {
        painter.setClipRect(laid.spot.box.adjusted(-bleed, -bleed, bleed, bleed));
        painter.setWorldTransform(ontoPage(laid.spot) * mm);
        paint(painter, laid.layout);
        painter.setWorldTransform(mm);
    }
    painter.setClipping(false);
    paintMarks(painter, side, page);
}

void BatchPages::paintMarks(QPainter &painter, const QList<Laid> &side, const QSizeF &page) const
{
    const QList<QRectF> boxes = boxesOf(side);
    painter.setPen(QPen{Qt::black, markWidth});
    painter.setBrush(Qt::NoBrush);
    if (m_paper.cutLines) {
        for (const QRectF &box : boxes) {
            const bool fills = box.size() == m_paper.medium->label;
            const double corner = fills ? m_paper.medium->corner : 0;
            painter.drawRoundedRect(box, corner, corner);
        }
    }
    if (m_paper.cropMarks)
        painter.drawLines(cropMarks(boxes, page));
}

QPainter &BatchPages::newPage(const QSizeF &mm)
{
    QPainter &painter = m_pdf.add(mm);
    painter.setTransform(transformOf(m_paper.calibration), true);
    return painter;
}

void BatchPages::finish()
{
    printSheet();
    m_output.pages = m_pdf.count();
    m_pdf.finish();
}

} // namespace lanyard::badge
