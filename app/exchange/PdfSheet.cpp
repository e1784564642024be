// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/SheetFormats.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr int dpi = 300;
constexpr double pixelsPerMm = dpi / 25.4;
constexpr double padding = 1.2 * pixelsPerMm;
constexpr int textFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

QFont fontOf(double points, bool bold)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK SC"_s});
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

/// Lays the list out first, so that each page can say how many there are.
class PrintedList final
{
public:
    PrintedList(QPdfWriter &paper, const Sheet &sheet)
        : m_paper{paper}
        , m_sheet{sheet}
        , m_painter{&paper}
        , m_width{static_cast<double>(paper.width())}
        , m_height{static_cast<double>(paper.height())}
    {
        for (const Sheet::Column &column : sheet.columns)
            m_titles.append(column.title);
    }

    [[nodiscard]] bool print()
    {
        if (!m_painter.isActive())
            return false;
        measureColumns();
        breakPages();
        for (size_t page = 0; page < m_pages.size(); ++page) {
            if (page > 0)
                m_paper.newPage();
            printPage(page);
        }
        return m_painter.end();
    }

private:
    [[nodiscard]] QStringList textsOf(qsizetype row) const
    {
        QStringList texts;
        for (const QVariant &value : m_sheet.rows[row])
            texts.append(shownText(value).left(500));
        return texts;
    }

    void measureColumns()
    {
        const QFontMetricsF metrics{m_body, &m_paper};
        const QFontMetricsF bold{m_head, &m_paper};
        for (const QString &title : m_titles)
            m_widths.push_back(bold.horizontalAdvance(title) + 2 * padding);
        for (qsizetype r = 0; r < m_sheet.rows.size(); ++r) {
            const QStringList texts = textsOf(r);
            const auto columns = std::min(m_widths.size(), static_cast<size_t>(texts.size()));
            for (size_t c = 0; c < columns; ++c) {
                const double wanted
                    = metrics.horizontalAdvance(texts[static_cast<qsizetype>(c)]) + 2 * padding;
                m_widths[c] = std::max(m_widths[c], std::min(wanted, m_width / 4));
            }
        }
        fitColumns();
    }

    /// Narrow columns keep their width, so that times and headings stay whole; the wide ones share
    /// what is left of the page.
    void fitColumns()
    {
        std::vector<double> narrowFirst = m_widths;
        std::sort(narrowFirst.begin(), narrowFirst.end());
        double room = m_width;
        double widest = m_width;
        for (size_t c = 0; c < narrowFirst.size(); ++c) {
            widest = room / static_cast<double>(narrowFirst.size() - c);
            if (narrowFirst[c] > widest)
                break;
            room -= narrowFirst[c];
        }
        for (double &width : m_widths)
            width = std::min(width, widest);
    }

    [[nodiscard]] double heightOf(const QStringList &texts)
    {
        double height = m_painter.fontMetrics().height();
        const auto columns = std::min(m_widths.size(), static_cast<size_t>(texts.size()));
        for (size_t c = 0; c < columns; ++c) {
            const QRectF room{0, 0, m_widths[c] - 2 * padding, m_height};
            const QString &text = texts[static_cast<qsizetype>(c)];
            height = std::max(height, m_painter.boundingRect(room, textFlags, text).height());
        }
        return std::min(height + padding, m_height / 2);
    }

    void breakPages()
    {
        m_painter.setFont(m_head);
        m_headHeight = heightOf(m_titles);
        m_painter.setFont(m_body);
        const double room = m_height - titleHeight - footHeight - m_headHeight;
        double left = room;
        m_pages.push_back({});
        for (qsizetype r = 0; r < m_sheet.rows.size(); ++r) {
            const double height = heightOf(textsOf(r));
            if (height > left && !m_pages.back().empty()) {
                m_pages.push_back({});
                left = room;
            }
            left -= height;
            m_pages.back().push_back({r, height});
        }
    }

    void printPage(size_t page)
    {
        m_painter.setFont(m_titleFont);
        m_painter.drawText(QRectF{0, 0, m_width, titleHeight}, Qt::AlignLeft, m_sheet.title);
        double y = titleHeight;
        m_painter.fillRect(QRectF{0, y, m_width, m_headHeight}, QColor{0xe8, 0xea, 0xed});
        m_painter.setFont(m_head);
        y = printRow(m_titles, y, m_headHeight);
        m_painter.setFont(m_body);
        for (const Line &line : m_pages[page])
            y = printRow(textsOf(line.row), y, line.height);
        const QString number = QString::number(page + 1) % u" / "_s
            % QString::number(static_cast<qsizetype>(m_pages.size()));
        m_painter.drawText(QRectF{0, m_height - footHeight, m_width, footHeight},
                           Qt::AlignRight | Qt::AlignBottom,
                           number);
    }

    double printRow(const QStringList &texts, double y, double height)
    {
        double x = 0;
        const auto columns = std::min(m_widths.size(), static_cast<size_t>(texts.size()));
        for (size_t c = 0; c < columns; ++c) {
            const QRectF room{
                x + padding, y + padding / 2, m_widths[c] - 2 * padding, height - padding / 2};
            m_painter.drawText(room, textFlags, texts[static_cast<qsizetype>(c)]);
            x += m_widths[c];
        }
        m_painter.setPen(QPen{QColor{0xbd, 0xc1, 0xc6}, 2});
        m_painter.drawLine(QPointF{0, y + height}, QPointF{m_width, y + height});
        m_painter.setPen(Qt::black);
        return y + height;
    }

    struct Line
    {
        qsizetype row;
        double height;
    };
    static constexpr double titleHeight = 11 * pixelsPerMm;
    static constexpr double footHeight = 8 * pixelsPerMm;

    QPdfWriter &m_paper;
    const Sheet &m_sheet;
    QPainter m_painter;
    double m_width;
    double m_height;
    double m_headHeight = 0;
    QFont m_titleFont = fontOf(14, true);
    QFont m_head = fontOf(7.5, true);
    QFont m_body = fontOf(7.5, false);
    QStringList m_titles;
    std::vector<double> m_widths;
    std::vector<std::vector<Line>> m_pages;
};

} // namespace

Result<QByteArray> pdfOf(const Sheet &sheet)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Failure{Failure::Kind::Unexpected, u"pdf"_s, u"no QGuiApplication for its fonts"_s};
    QByteArray content;
    QBuffer buffer{&content};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter paper{&buffer};
    paper.setResolution(dpi);
    paper.setPageLayout({QPageSize{QPageSize::A4},
                         QPageLayout::Landscape,
                         QMarginsF{12, 12, 12, 10},
                         QPageLayout::Millimeter});
    paper.setTitle(sheet.title);
    paper.setCreator(u"Lanyard"_s);
    if (!PrintedList{paper, sheet}.print())
        return Failure{Failure::Kind::Unexpected, u"pdf"_s, u"the PDF could not be painted"_s};
    return content;
}

} // namespace lanyard::exchange
