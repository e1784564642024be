// SPDX-License-Identifier: Apache-2.0
#include "app/badge/PaintBadge.h"

#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <variant>

namespace lanyard::badge {

namespace {

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

    /// One rectangle for each run of dark modules in a row, in the device's own units: printers
    /// and viewers snap single rectangles to their dots, and none leaves a grey seam.
    void operator()(const PlacedCode &code)
    {
        const bool onPixels = m_painter.paintEngine()->type() == QPaintEngine::Raster;
        const QRectF area = modulesOf(code, onPixels ? m_page.m11() : code.dpi / 25.4);
        const bool upright = m_here.type() <= QTransform::TxScale;
        const QRectF onDevice = upright ? m_here.mapRect(area) : area;
        const double module = onDevice.width() / code.matrix.side;
        const bool crisp = onPixels && upright && module >= 1;

        if (upright)
            m_painter.resetTransform();
        m_painter.setRenderHint(QPainter::Antialiasing, !crisp);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        for (int y = 0; y < code.matrix.side; ++y)
            paintRow(code.matrix, y, onDevice.topLeft(), module);
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }

private:
    void paintRow(const QrMatrix &matrix, int y, const QPointF &corner, double module)
    {
        for (int x = 0; x < matrix.side; ++x) {
            const int from = x;
            while (x < matrix.side && matrix.isDark(x, y))
                ++x;
            if (x > from) {
                m_painter.drawRect(QRectF{corner.x() + from * module,
                                          corner.y() + y * module,
                                          (x - from) * module,
                                          module});
            }
        }
    }

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
