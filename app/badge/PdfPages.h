// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/ExactPages.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSizeF>

namespace lanyard::badge {

/// A PDF that is written page by page, none of which stays in memory. Pages may differ in size and
/// have exactly the size they were given.
class PdfPages final
{
    Q_DISABLE_COPY_MOVE(PdfPages)

public:
    /// @p out must be open, and outlive it.
    PdfPages(QIODevice &out, const QString &title);

    /// The next page, whose logical unit is a millimetre from its upper left corner. Valid until
    /// the next call.
    [[nodiscard]] QPainter &add(const QSizeF &mm);
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// Writes what is still missing. The last call.
    void finish();

    static constexpr int dpi = 1200; ///< a multiple of the dots of 300 and 600 dpi printers

private:
    ExactPages m_exact;
    QPdfWriter m_writer;
    QPainter m_painter;
    qsizetype m_count = 0;
};

} // namespace lanyard::badge
