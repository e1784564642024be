// SPDX-License-Identifier: Apache-2.0
#include "app/badge/PdfPages.h"

#include "app/badge/PdfPageSize.h"

#include <QPageLayout>
#include <QPageSize>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr double mmPerInch = 25.4;

/// Opened before the writer looks at it.
QBuffer *opened(QBuffer &buffer)
{
    buffer.open(QIODevice::WriteOnly);
    return &buffer;
}

} // namespace

PdfPages::PdfPages(const QString &title)
    : m_buffer{&m_bytes}
    , m_writer{opened(m_buffer)}
{
    m_writer.setTitle(title);
    m_writer.setCreator(u"Lanyard"_s);
    m_writer.setResolution(dpi);
}

QPainter &PdfPages::add(const QSizeF &mm)
{
    m_writer.setPageLayout({QPageSize{mm, QPageSize::Millimeter, {}, QPageSize::ExactMatch},
                            QPageLayout::Portrait,
                            QMarginsF{}});
    if (m_sizes.isEmpty())
        m_painter.begin(&m_writer);
    else
        m_writer.newPage();
    m_sizes << mm;
    m_painter.resetTransform();
    m_painter.setClipping(false);
    m_painter.scale(dpi / mmPerInch, dpi / mmPerInch);
    return m_painter;
}

QByteArray PdfPages::finished()
{
    m_painter.end();
    return withExactPages(m_bytes, m_sizes);
}

} // namespace lanyard::badge
