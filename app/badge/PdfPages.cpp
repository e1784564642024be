// SPDX-License-Identifier: Apache-2.0
#include "app/badge/PdfPages.h"

#include <QPageLayout>
#include <QPageSize>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

constexpr double mmPerInch = 25.4;

} // namespace

PdfPages::PdfPages(QIODevice &out, const QString &title)
    : m_exact{out}
    , m_writer{&m_exact}
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
    if (m_count == 0)
        m_painter.begin(&m_writer);
    else
        m_writer.newPage();
    m_exact.setSize(mm); // the entry of the page before has just been written
    ++m_count;
    m_painter.resetTransform();
    m_painter.setClipping(false);
    m_painter.scale(dpi / mmPerInch, dpi / mmPerInch);
    return m_painter;
}

void PdfPages::finish()
{
    m_painter.end();
}

} // namespace lanyard::badge
