// SPDX-License-Identifier: Apache-2.0
#include "app/badge/PaintBadge.h"

#include <QPaintEngine>
#include <QPainter>

#include <variant>

namespace lanyard::badge {

namespace {

class Brushwork final
{
public:
    explicit Brushwork(QPainter &painter)
        : m_painter{painter}
        , m_page{painter.worldTransform()}
    {
    }

    void operator()(const PlacedRect &rect)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(rect.fill);
        m_painter.drawRect(rect.box);
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
            m_painter.setWorldTransform(m_page);
        }
    }

    /// One rectangle for each run of dark modules in a row, in the device's own units: printers
    /// and viewers snap single rectangles to their dots, and none leaves a grey seam.
    void operator()(const PlacedCode &code)
    {
        const bool onPixels = m_painter.paintEngine()->type() == QPaintEngine::Raster;
        const QRectF area = modulesOf(code, onPixels ? m_page.m11() : code.dpi / 25.4);
        const QRectF onDevice = m_page.mapRect(area);
        const double module = onDevice.width() / code.matrix.side;
        const bool crisp = onPixels && module >= 1;

        m_painter.resetTransform();
        m_painter.setRenderHint(QPainter::Antialiasing, !crisp);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        for (int y = 0; y < code.matrix.side; ++y)
            paintRow(code.matrix, y, onDevice.topLeft(), module);
        m_painter.setWorldTransform(m_page);
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
};

} // namespace

void paint(QPainter &painter, const Layout &layout)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Brushwork brushwork{painter};
    for (const Placed &part : layout.parts)
        std::visit(brushwork, part);
    painter.restore();
}

void paintBadge(QPainter &painter, const Template &how, const Badge &badge)
{
    Lettering lettering;
    paint(painter, layOut(how, badge, lettering));
}

} // namespace lanyard::badge
