// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Layout.h"
#include "app/badge/PdfPages.h"
#include "app/badge/Sheet.h"
#include "app/ports/BadgePress.h"

#include <QHash>
#include <QSet>

namespace lanyard::badge {

class TemplateShelf;

/// Badges of a batch, one by one onto the pages of a PDF file. Holds one sheet at a time.
class BatchPages final
{
public:
    /// @p shelf and @p out, which is open, must outlive it.
    BatchPages(const TemplateShelf &shelf,
               const BadgePaper &paper,
               QIODevice &out,
               const QString &title);

    [[nodiscard]] Result<Done> add(const BadgeBatch::Item &item);
    void finish();
    [[nodiscard]] const PressOutput &output() const { return m_output; }

private:
    /// One side of a badge on the sheet that is being filled.
    struct Laid
    {
        Layout layout;
        Spot spot;
    };

    [[nodiscard]] Result<Template> templateNamed(const QString &name);
    [[nodiscard]] Result<Done> layOnSheet(const QList<Layout> &sides, const QString &templateName);
    void addPages(const QList<Layout> &sides);
    void printSheet();
    void paintSide(const QList<Laid> &side, const QSizeF &page);
    void paintMarks(QPainter &painter, const QList<Laid> &side, const QSizeF &page) const;
    void warn(const Laid &laid, const QSizeF &page, const QString &templateName);
    [[nodiscard]] QPainter &newPage(const QSizeF &mm);

    const TemplateShelf &m_shelf;
    const BadgePaper m_paper;
    std::optional<Sheet> m_sheet;
    PdfPages m_pdf;
    PaintBox m_paintBox;
    QHash<QString, Template> m_templates; ///< as they were when the batch began with them
    PressOutput m_output;
    qsizetype m_nextLabel = 0;
    QSizeF m_page; ///< of the sheet that is being filled
    QList<Laid> m_front;
    QList<Laid> m_back;
    QSet<QString> m_warned; ///< templates
};

} // namespace lanyard::badge
