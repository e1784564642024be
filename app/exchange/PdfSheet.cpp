// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/PdfFrontPage.h"
#include "app/exchange/PdfPaper.h"
#include "app/exchange/PdfTable.h"
#include "app/exchange/PdfTicks.h"
#include "app/exchange/SheetFormats.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr double footHeight = 8 * pixelsPerMm;

/// One sheet on its pages, each with a number.
class Printing final
{
public:
    Printing(QPdfWriter &paper, const Sheet &sheet, const std::optional<FrontPage> &front)
        : m_paper{paper}
        , m_sheet{sheet}
        , m_front{front}
        , m_painter{&paper}
        , m_size(paper.width(), paper.height())
        , m_room{m_size - QSizeF{0, footHeight}}
    {
    }

    [[nodiscard]] bool print()
    {
        if (!m_painter.isActive())
            return false;
        if (m_sheet.ticks)
            printTicks(*m_sheet.ticks);
        else
            printTable();
        return m_painter.end();
    }
    [[nodiscard]] bool isStopped() const { return m_stopped; }

private:
    void printTicks(const TickList &list)
    {
        const PrintedTicks ticks{list, m_room};
        for (qsizetype page = 0; page < ticks.pages() && goOn(); ++page) {
            begin(page);
            ticks.paint(m_painter, page);
            number(page, ticks.pages());
        }
    }

    void printTable()
    {
        PrintedTable table{m_painter, m_sheet, m_room};
        m_stopped = table.isStopped();
        const qsizetype before = m_front ? 1 : 0;
        const qsizetype pages = table.pages() + before;
        for (qsizetype page = 0; page < pages && goOn(); ++page) {
            begin(page);
            if (page < before)
                paintFrontPage(m_painter, m_size, *m_front);
            else
                table.paint(page - before);
            number(page, pages);
        }
    }

    /// Asked for each page.
    bool goOn()
    {
        m_stopped = m_stopped || (m_sheet.goesOn && !m_sheet.goesOn());
        return !m_stopped;
    }

    void begin(qsizetype page)
    {
        if (page > 0)
            m_paper.newPage();
    }

    void number(qsizetype page, qsizetype pages)
    {
        m_painter.setPen(quietColour);
        m_painter.setFont(paperFont(7.5));
        m_painter.drawText(QRectF{{0, 0}, m_size},
                           Qt::AlignRight | Qt::AlignBottom,
                           m_sheet.pageWords ? m_sheet.pageWords(page + 1, pages)
                                             : u"%1 / %2"_s.arg(page + 1).arg(pages));
    }

    QPdfWriter &m_paper;
    const Sheet &m_sheet;
    const std::optional<FrontPage> &m_front;
    QPainter m_painter;
    QSizeF m_size;
    QSizeF m_room;
    bool m_stopped = false;
};

} // namespace

Result<QByteArray> pdfOf(const Sheet &sheet)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Failure{Failure::Kind::Unexpected, u"pdf"_s, u"no QGuiApplication for its fonts"_s};
    std::optional<FrontPage> front;
    if (sheet.front) {
        auto made = sheet.front();
        if (!made)
            return made.failure();
        front = *std::move(made);
    }
    QByteArray content;
    QBuffer buffer{&content};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter paper{&buffer};
    paper.setResolution(paperDpi);
    paper.setPageLayout({QPageSize{QPageSize::A4},
                         sheet.ticks ? QPageLayout::Portrait : QPageLayout::Landscape,
                         QMarginsF{12, 12, 12, 10},
                         QPageLayout::Millimeter});
    paper.setTitle(sheet.title);
    paper.setCreator(u"Lanyard"_s);
    Printing printing{paper, sheet, front};
    if (!printing.print())
        return Failure{Failure::Kind::Unexpected, u"pdf"_s, u"the PDF could not be painted"_s};
    if (printing.isStopped())
        return stopped();
    return content;
}

} // namespace lanyard::exchange
