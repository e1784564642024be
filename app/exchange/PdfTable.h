// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/SheetWriter.h"

#include <QFont>
#include <QSizeF>

#include <vector>

class QPainter;

namespace lanyard::exchange {

/// A table on paper: the header on each page, columns as wide as what stands in them.
class PrintedTable final
{
public:
    /// Lays the list out, so that each page can say how many there are. @p paper without the foot
    /// of the page.
    PrintedTable(QPainter &painter, const Sheet &sheet, const QSizeF &paper);

    /// Nobody wants it any more: it is not laid out.
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] qsizetype pages() const { return static_cast<qsizetype>(m_pages.size()); }
    void paint(qsizetype page);

private:
    struct Line
    {
        qsizetype row;
        double height;
    };
    [[nodiscard]] QStringList textsOf(qsizetype row) const;
    void measureColumns();
    void fitColumns();
    [[nodiscard]] double heightOf(const QStringList &texts);
    void breakPages();
    double paintRow(const QStringList &texts, double y, double height);

    QPainter &m_painter;
    const Sheet &m_sheet;
    QSizeF m_paper;
    bool m_stopped = false;
    double m_headHeight = 0;
    QFont m_head;
    QFont m_body;
    QList<qsizetype> m_columns; ///< of the sheet
    QStringList m_titles;
    std::vector<double> m_widths;
    std::vector<std::vector<Line>> m_pages;
};

} // namespace lanyard::exchange
