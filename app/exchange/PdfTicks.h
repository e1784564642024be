// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintedReport.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace lanyard::exchange {

/// A list to tick in two columns a page: a heading a letter, and for each person a box, the name,
/// the short code, what there is to know, and a line for the time.
class PrintedTicks final
{
public:
    /// @p paper without the foot of the page.
    PrintedTicks(const TickList &list, const QSizeF &paper);

    [[nodiscard]] qsizetype pages() const { return static_cast<qsizetype>(m_pages.size()); }
    void paint(QPainter &painter, qsizetype page) const;

private:
    /// A person, or the heading before them.
    struct Line
    {
        const TickList::Person *person;
        bool isHeading;
        QRectF room;
    };
    void layOut();
    void paintHead(QPainter &painter) const;
    static void paintHeading(QPainter &painter, const Line &line);
    static void paintPerson(QPainter &painter, const Line &line);

    const TickList &m_list;
    QSizeF m_paper;
    std::vector<std::vector<Line>> m_pages;
};

} // namespace lanyard::exchange
