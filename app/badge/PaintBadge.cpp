// SPDX-License-Identifier: Apache-2.0
#include "app/badge/PaintBadge.h"

#include <QList>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <variant>

namespace lanyard::badge {

namespace {

/// Its dark modules as few rectangles: runs in a row, and equal runs below each other as one.
QList<QRect> darkAreas(const QrMatrix &matrix)
{
    QList<QRect> areas;
    QList<qsizetype> above(matrix.side, -1); // by its first column, the area that a run is part of
    for (int y = 0; y < matrix.side; ++y) {
        QList<qsizetype> here(matrix.side, -1);
        for (int x = 0; x < matrix.side; ++x) {
            const int from = x;
            while (x < matrix.side && matrix.isDark(x, y))
                ++x;
            if (x == from)
                continue;
            const qsizetype known = above[from];
            if (known >= 0 && areas[known].width() == x - from) {
                areas[known].setHeight(areas[known].height() + 1);
                here[from] = known;
            } else {
                here[from] = areas.size();
                areas << QRect{from, y, x - from, 1};
            }
        }
        above = here;
    }
    return areas;
}

class Brushwork final
{
public:
    explicit Brushwork(QPainter &painter)
        : m_painter{painter}
        , m_page{painter.worldTransform()}
        , m_here{m_page}
    {
    }

    void paint(const Part &part)
    {
        m_here = part.turn * m_page;
        m_painter.setWorldTransform(m_here);
        std::visit(*this, part.what);
        m_painter.setWorldTransform(m_page);
    }

    void operator()(const PlacedShape &shape)
    {
        m_painter.setBrush(shape.fill.alpha() > 0 ? QBrush{shape.fill} : QBrush{Qt::NoBrush});
        m_painter.setPen(shape.stroke.alpha() > 0 && shape.strokeWidth > 0
                             ? QPen{shape.stroke, shape.strokeWidth}
                             : QPen{Qt::NoPen});
        switch (shape.kind) {
        case ShapeElement::Kind::Rectangle:
            m_painter.drawRoundedRect(shape.box, shape.radius, shape.radius);
            break;
        case ShapeElement::Kind::Ellipse: m_painter.drawEllipse(shape.box); break;
        case ShapeElement::Kind::Line:
            m_painter.drawLine(shape.box.topLeft(), shape.box.bottomRight());
            break;
        }
    }

    void operator()(const PlacedText &text)
    {
        m_painter.setPen(text.colour);
        for (qsizetype i = 0; i < text.lines.size(); ++i) {
            const SetLine &line = text.lines[i];
            m_painter.translate(text.starts[i]);
            m_painter.scale(text.em / 1000, text.em / 1000);
            for (const QGlyphRun &run : line.runs)
                m_painter.drawGlyphRun(-line.origin, run);
            m_painter.setWorldTransform(m_here);
        }
    }

    void operator()(const PlacedPicture &picture)
    {
        m_painter.save();
        if (picture.seen != picture.box)
            m_painter.setClipRect(picture.seen, Qt::IntersectClip);
        if (picture.artwork.lines)
            picture.artwork.lines->render(&m_painter, picture.box);
        else
            m_painter.drawImage(picture.box, picture.artwork.dots);
        m_painter.restore();
    }

    /// Rectangles of dark modules in one stroke, with the module as the unit: no seam between them,
    /// and little to write.
    void operator()(const PlacedCode &code)
    {
        const bool onPixels = m_painter.paintEngine()->type() == QPaintEngine::Raster;
        const QRectF area = modulesOf(code, onPixels ? m_page.m11() : code.dpi / 25.4);
        const bool upright = m_here.type() <= QTransform::TxScale;
        const QRectF onDevice = upright ? m_here.mapRect(area) : area;
        const double module = onDevice.width() / code.matrix.side;
        const bool crisp = onPixels && upright && module >= 1;

        m_painter.setRenderHint(QPainter::Antialiasing, !crisp);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        m_painter.setWorldTransform(
            QTransform::fromTranslate(onDevice.x(), onDevice.y()).scale(module, module)
            * (upright ? QTransform{} : m_here));
        m_painter.drawRects(darkAreas(code.matrix));
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }

private:
    QPainter &m_painter;
    const QTransform m_page;
    QTransform m_here; ///< from the part that is being painted to the device
};

} // namespace

void paint(QPainter &painter, const Layout &layout)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    Brushwork brushwork{painter};
    for (const Part &part : layout.parts)
        brushwork.paint(part);
    painter.restore();
}

void paintBadge(QPainter &painter, const Template &how, const Badge &badge)
{
    PaintBox paintBox;
    paint(painter, layOut(how, badge, paintBox));
}

} // namespace lanyard::badge
