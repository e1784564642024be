// SPDX-License-Identifier: Apache-2.0
#include "app/badge/PaintTestSheet.h"

#include "app/badge/QrMatrix.h"

#include <QFont>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr int columns = 3;
constexpr double margin = 14; ///< mm; what no printer leaves out
constexpr double head = 36; ///< mm above the codes
constexpr double cellWidth = (testSheetMm.width() - 2 * margin) / columns;
constexpr double cellHeight = 61;
constexpr double captionHeight = 15; ///< mm; the code is below
constexpr int damagedFrom = 11; ///< modules; off the finder patterns, within what level M mends
constexpr int damaged = 5;

/// Everything in millimetres; the device's own units below, so that text keeps its shape.
class Sheet final
{
public:
    Sheet(QPainter &painter, double dotsPerMm)
        : m_painter{painter}
        , m_dots{dotsPerMm}
    {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    }

    void write(const QRectF &box, const QString &text, double mm, bool bold)
    {
        QFont font{QStringList{u"Noto Sans"_s, u"Noto Sans CJK SC"_s}};
        font.setPixelSize(qRound(mm * m_dots));
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(dots(box), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    }

    void draw(const TestCode &code, const QPointF &corner)
    {
        const auto matrix = encodeQr(code.text);
        if (!matrix)
            return;
        const bool inverted = code.trial == TestCode::Trial::LightOnDark;
        const double quiet = QrMatrix::quietZone * code.moduleMm;
        const double side = matrix->side * code.moduleMm;
        m_painter.setPen(Qt::NoPen);
        if (inverted) {
            m_painter.setBrush(Qt::black);
            m_painter.drawRect(dots({corner, QSizeF{side + 2 * quiet, side + 2 * quiet}}));
        }
        const int grey = qRound(255 * (100 - code.contrast) / 100.0);
        m_painter.setBrush(inverted ? QColor{Qt::white} : QColor{grey, grey, grey});
        for (int y = 0; y < matrix->side; ++y)
            drawRow(code, *matrix, y, corner + QPointF{quiet, quiet + y * code.moduleMm});
    }

private:
    [[nodiscard]] QRectF dots(const QRectF &mm) const
    {
        return {mm.topLeft() * m_dots, mm.size() * m_dots};
    }
    /// One rectangle for each run, so that nothing leaves a seam.
    void drawRow(const TestCode &code, const QrMatrix &matrix, int y, const QPointF &start)
    {
        for (int x = 0; x < matrix.side; ++x) {
            const int from = x;
            while (x < matrix.side && isDrawn(code, matrix, x, y))
                ++x;
            if (x > from)
                m_painter.drawRect(dots({start + QPointF{from * code.moduleMm, 0},
                                         QSizeF{(x - from) * code.moduleMm, code.moduleMm}}));
        }
    }
    [[nodiscard]] static bool isDrawn(const TestCode &code, const QrMatrix &matrix, int x, int y)
    {
        const auto torn = [](int at) { return at >= damagedFrom && at < damagedFrom + damaged; };
        const bool isTorn = code.trial == TestCode::Trial::Damage && torn(x) && torn(y);
        return matrix.isDark(x, y) && !isTorn;
    }

    QPainter &m_painter;
    double m_dots;
};

} // namespace

void paintTestSheet(QPainter &painter, const TestSheet &sheet, double dotsPerMm)
{
    Sheet paper{painter, dotsPerMm};
    const double width = testSheetMm.width() - 2 * margin;
    paper.write({margin, margin, width, 9}, sheet.title, 6.5, true);
    paper.write({margin, margin + 10, width, 12}, sheet.instruction, 3.6, false);
    for (const TestCode &code : testCodes()) {
        const int at = code.number - 1;
        const QPointF corner{margin + at % columns * cellWidth, head + at / columns * cellHeight};
        const QRectF caption{corner, QSizeF{cellWidth - 4, captionHeight}};
        paper.write({corner, QSizeF{10, 9}}, QString::number(code.number), 5.5, true);
        paper.write(caption.adjusted(11, 1.2, 0, 0), sheet.captions.value(at), 3.2, false);
        paper.draw(code, caption.bottomLeft());
    }
}

} // namespace lanyard::badge
