// SPDX-License-Identifier: Apache-2.0
#include "app/badge/PaintCalibration.h"

#include "app/domain/Calibration.h"
#include "app/domain/Medium.h"

#include <QFont>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr double lineWidth = 0.2; ///< mm
constexpr double arrowHead = 1.6; ///< mm
constexpr double leastForWords = 30; ///< mm
constexpr QChar nonBreakingHyphen{0x2011};
constexpr int fontUnits = 100; ///< dots a millimetre that letters are set with

class Drawing final
{
public:
    Drawing(QPainter &painter, const QSizeF &page)
        : m_painter{painter}
        , m_page{page}
        , m_frame{calibrationFrame(page)}
        , m_letters{std::clamp(std::min(page.width(), page.height()) / 40, 1.5, 3.6)}
    {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    }

    void paint(const CalibrationSheet &sheet)
    {
        rulers();
        frame();
        distances(sheet);
        words(sheet);
    }

private:
    /// From the very edge, so that one sees what the printer leaves out.
    void rulers()
    {
        m_painter.setPen(QPen{Qt::black, lineWidth / 2});
        for (int mm = 1; mm < m_page.width(); ++mm)
            m_painter.drawLine(QPointF(mm, 0), QPointF(mm, tick(mm)));
        for (int mm = 1; mm < m_page.height(); ++mm)
            m_painter.drawLine(QPointF(0, mm), QPointF(tick(mm), mm));
        const double size = std::min(m_letters, 2.2);
        if (m_frame.top() < 8)
            return; // no room for numbers
        for (int mm = 10; mm < m_page.width() - 5; mm += 10)
            write({mm - 5.0, 4.6, 10, 3}, QString::number(mm), size, Qt::AlignHCenter);
        for (int mm = 10; mm < m_page.height() - 2; mm += 10)
            write({4.6, mm - 1.5, 8, 3}, QString::number(mm), size, Qt::AlignVCenter);
    }

    static double tick(int mm) { return mm % 10 == 0 ? 4.2 : mm % 5 == 0 ? 3 : 1.8; }

    /// Its outer edge is what is measured.
    void frame()
    {
        QPen pen{Qt::black, lineWidth};
        pen.setJoinStyle(Qt::MiterJoin);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        const double half = lineWidth / 2;
        m_painter.drawRect(m_frame.adjusted(half, half, -half, -half));
    }

    void distances(const CalibrationSheet &sheet)
    {
        const double x = m_frame.left() + m_frame.width() * 0.75;
        const double y = m_frame.top() + m_frame.height() * 0.75;
        arrow({0, y}, {m_frame.left(), y});
        arrow({x, 0}, {x, m_frame.top()});
        const double across = m_frame.top() + m_frame.height() * 0.9;
        const double down = m_frame.left() + m_frame.width() * 0.9;
        arrow({m_frame.left(), across}, {m_frame.right(), across});
        arrow({down, m_frame.top()}, {down, m_frame.bottom()});

        const double line = m_letters * 1.5;
        const double half = m_frame.width() / 2;
        write({m_frame.left() + 1, y - line / 2, half, line}, said(sheet.left, m_frame.left()));
        write({x - half, m_frame.top() + 0.5, half * 1.2, line},
              said(sheet.top, m_frame.top()),
              m_letters,
              Qt::AlignRight);
        write({m_frame.left() + 1, across - line - 0.3, half, line},
              said(sheet.width, m_frame.width()));
        write({down - half - 1, m_frame.center().y() + line, half, line},
              said(sheet.height, m_frame.height()),
              m_letters,
              Qt::AlignRight);
    }

    static QString said(const QString &caption, double mm)
    {
        return caption.arg(lengthInWords(mm));
    }

    /// Narrow labels have room for the distances only.
    void words(const CalibrationSheet &sheet)
    {
        if (m_frame.width() < leastForWords)
            return;
        const QRectF room{m_frame.left() + 2,
                          m_frame.top() + m_letters * 2.2,
                          m_frame.width() * 0.85 - 2,
                          m_frame.height() * 0.6};
        write(room, sheet.title, m_letters * 1.3);
        QString instruction = sheet.instruction;
        instruction.replace(u"--"_s, QString{2, nonBreakingHyphen});
        write(room.adjusted(0, m_letters * 2.4, 0, 0), instruction, m_letters);
    }

    void arrow(const QPointF &from, const QPointF &to)
    {
        m_painter.setPen(QPen{Qt::black, lineWidth});
        m_painter.drawLine(from, to);
        const QPointF along = (to - from) / std::hypot(to.x() - from.x(), to.y() - from.y());
        head(to, along);
        head(from, -along);
    }

    void head(const QPointF &tip, const QPointF &along)
    {
        const QPointF across{-along.y(), along.x()};
        const QPointF foot = tip - along * arrowHead;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        m_painter.drawPolygon(
            QPolygonF{{tip, foot + across * arrowHead / 3, foot - across * arrowHead / 3}});
        m_painter.setBrush(Qt::NoBrush);
    }

    void write(const QRectF &box, const QString &text)
    {
        write(box, text, m_letters, Qt::AlignLeft | Qt::AlignVCenter);
    }

    /// Set in hundredths of a millimetre: fonts have whole sizes.
    void write(const QRectF &box,
               const QString &text,
               double mm,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop)
    {
        m_painter.save();
        m_painter.translate(box.topLeft());
        m_painter.scale(1.0 / fontUnits, 1.0 / fontUnits);
        QFont font{QStringList{u"Noto Sans"_s, u"Noto Sans CJK SC"_s}};
        font.setPixelSize(qRound(mm * fontUnits));
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(
            QRectF{{}, box.size() * fontUnits}, int(alignment) | Qt::TextWordWrap, text);
        m_painter.restore();
    }

    QPainter &m_painter;
    const QSizeF m_page;
    const QRectF m_frame;
    const double m_letters; ///< mm, the em height
};

} // namespace

void paintCalibration(QPainter &painter, const CalibrationSheet &sheet, const QSizeF &page)
{
    Drawing{painter, page}.paint(sheet);
}

} // namespace lanyard::badge
