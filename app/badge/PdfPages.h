// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QList>
#include <QPainter>
#include <QPdfWriter>
#include <QSizeF>

namespace lanyard::badge {

/// A PDF in memory, page by page. Pages may differ in size and have exactly the size they were
/// given.
class PdfPages final
{
    Q_DISABLE_COPY_MOVE(PdfPages)

public:
    explicit PdfPages(const QString &title);

    /// The next page, whose logical unit is a millimetre from its upper left corner. Valid until
    /// the next call.
    [[nodiscard]] QPainter &add(const QSizeF &mm);
    [[nodiscard]] qsizetype count() const { return m_sizes.size(); }
    [[nodiscard]] QByteArray finished();

    static constexpr int dpi = 1200; ///< a multiple of the dots of 300 and 600 dpi printers

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    QList<QSizeF> m_sizes;
};

} // namespace lanyard::badge
