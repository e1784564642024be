// SPDX-License-Identifier: Apache-2.0
#include "app/badge/ExactPages.h"

namespace lanyard::badge {

namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr QByteArrayView pageBegins = "<<\n/Type /Page\n"; ///< the writer writes an entry at once
constexpr QByteArrayView boxBegins = "/MediaBox [0 0 ";

QByteArray boxOf(const QSizeF &mm, int decimals)
{
    return "/MediaBox[0 0 " + QByteArray::number(mm.width() * pointsPerMm, 'f', decimals) + ' '
        + QByteArray::number(mm.height() * pointsPerMm, 'f', decimals) + ']';
}

QByteArray withoutBlanks(QByteArray entry)
{
    return entry.replace("\n/", "/").replace("/Type /Page", "/Type/Page");
}

/// As long as before.
QByteArray withExactBox(const QByteArray &entry, const QSizeF &mm)
{
    const qsizetype from = entry.indexOf(boxBegins);
    const qsizetype to = entry.indexOf("]\n", from) + 1;
    if (from < 0 || to <= 0 || entry.contains("/UserUnit"))
        return entry;
    const QByteArray before = withoutBlanks(entry.first(from));
    for (int decimals = 3; decimals > 0; --decimals) {
        const QByteArray exact
            = before.chopped(before.endsWith('\n') ? 1 : 0) + boxOf(mm, decimals);
        if (exact.size() <= to)
            return exact.leftJustified(to, ' ') + entry.sliced(to);
    }
    return entry;
}

} // namespace

ExactPages::ExactPages(QIODevice &out)
    : m_out{out}
{
    open(WriteOnly | Unbuffered);
}

qint64 ExactPages::readData(char *, qint64)
{
    return -1;
}

qint64 ExactPages::writeData(const char *data, qint64 size)
{
    if (!QByteArrayView{data, size}.startsWith(pageBegins))
        return m_out.write(data, size);
    return m_out.write(withExactBox({data, size}, m_mm));
}

} // namespace lanyard::badge
