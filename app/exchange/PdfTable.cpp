// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/PdfTable.h"

#include "app/exchange/PdfPaper.h"
#include "app/exchange/SheetFormats.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace lanyard::exchange {

namespace {

constexpr double padding = 1.2 * pixelsPerMm;
constexpr double titleHeight = 11 * pixelsPerMm;
constexpr int textFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

} // namespace

PrintedTable::PrintedTable(QPainter &painter, const Sheet &sheet, const QSizeF &paper)
    : m_painter{painter}
    , m_sheet{sheet}
    , m_paper{paper}
    , m_head{paperFont(7.5, true)}
    , m_body{paperFont(7.5)}
{
    for (qsizetype c = 0; c < sheet.columns.size(); ++c) {
        if (!sheet.columns[c].onPaper)
            continue;
        m_columns.append(c);
        m_titles.append(sheet.columns[c].title);
    }
    measureColumns();
    breakPages();
}

QStringList PrintedTable::textsOf(qsizetype row) const
{
    constexpr qsizetype longest = 500;
    QStringList texts;
    for (const qsizetype column : m_columns)
        texts.append(shownText(m_sheet.rows[row].value(column)).left(longest));
    return texts;
}

void PrintedTable::measureColumns()
{
    const QFontMetricsF metrics{m_body, m_painter.device()};
    const QFontMetricsF bold{m_head, m_painter.device()};
    for (const QString &title : m_titles)
        m_widths.push_back(bold.horizontalAdvance(title) + 2 * padding);
    for (qsizetype r = 0; r < m_sheet.rows.size() && !m_stopped; ++r) {
        m_stopped = !goesOn(m_sheet, r);
        const QStringList texts = textsOf(r);
        const auto columns = std::min(m_widths.size(), static_cast<size_t>(texts.size()));
        for (size_t c = 0; c < columns; ++c) {
            const double wanted
                = metrics.horizontalAdvance(texts[static_cast<qsizetype>(c)]) + 2 * padding;
            m_widths[c] = std::max(m_widths[c], std::min(wanted, m_paper.width() / 4));
        }
    }
    fitColumns();
}

/// Narrow columns keep their width, so that times and headings stay whole; the wide ones share
/// what is left of the page.
void PrintedTable::fitColumns()
{
    std::vector<double> narrowFirst = m_widths;
    std::sort(narrowFirst.begin(), narrowFirst.end());
    double room = m_paper.width();
    double widest = m_paper.width();
    for (size_t c = 0; c < narrowFirst.size(); ++c) {
        widest = room / static_cast<double>(narrowFirst.size() - c);
        if (narrowFirst[c] > widest)
            break;
        room -= narrowFirst[c];
    }
    for (double &width : m_widths)
        width = std::min(width, widest);
}

double PrintedTable::heightOf(const QStringList &texts)
{
    double height = m_painter.fontMetrics().height();
    const auto columns = std::min(m_widths.size(), static_cast<size_t>(texts.size()));
    for (size_t c = 0; c < columns; ++c) {
        const QRectF room{0, 0, m_widths[c] - 2 * padding, m_paper.height()};
        const QString &text = texts[static_cast<qsizetype>(c)];
        height = std::max(height, m_painter.boundingRect(room, textFlags, text).height());
    }
    return std::min(height + padding, m_paper.height() / 2);
}

void PrintedTable::breakPages()
{
    m_painter.setFont(m_head);
    m_headHeight = heightOf(m_titles);
    m_painter.setFont(m_body);
    const double room = m_paper.height() - titleHeight - m_headHeight;
    double left = room;
    m_pages.push_back({});
    for (qsizetype r = 0; r < m_sheet.rows.size() && !m_stopped; ++r) {
        m_stopped = !goesOn(m_sheet, r);
        const double height = heightOf(textsOf(r));
        if (height > left && !m_pages.back().empty()) {
            m_pages.push_back({});
            left = room;
        }
        left -= height;
        m_pages.back().push_back({r, height});
    }
}

void PrintedTable::paint(qsizetype page)
{
    m_painter.setPen(Qt::black);
    m_painter.setFont(paperFont(14, true));
    m_painter.drawText(QRectF{0, 0, m_paper.width(), titleHeight}, Qt::AlignLeft, m_sheet.title);
    m_painter.fillRect(QRectF{0, titleHeight, m_paper.width(), m_headHeight}, shadeColour);
    m_painter.setFont(m_head);
    double y = paintRow(m_titles, titleHeight, m_headHeight);
    m_painter.setFont(m_body);
    for (const Line &line : m_pages[static_cast<size_t>(page)])
        y = paintRow(textsOf(line.row), y, line.height);
}

double PrintedTable::paintRow(const QStringList &texts, double y, double height)
{
    double x = 0;
    const auto columns = std::min(m_widths.size(), static_cast<size_t>(texts.size()));
    for (size_t c = 0; c < columns; ++c) {
        const QRectF room{
            x + padding, y + padding / 2, m_widths[c] - 2 * padding, height - padding / 2};
        m_painter.drawText(room, textFlags, texts[static_cast<qsizetype>(c)]);
        x += m_widths[c];
    }
    m_painter.setPen(QPen{lineColour, 2});
    m_painter.drawLine(QPointF{0, y + height}, QPointF{m_paper.width(), y + height});
    m_painter.setPen(Qt::black);
    return y + height;
}

} // namespace lanyard::exchange
