// SPDX-License-Identifier: Apache-2.0
#include "app/badge/PdfPageSize.h"

#include <QByteArrayList>
#include <QList>

#include <algorithm>
#include <iterator>

namespace lanyard::badge {

namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr qsizetype entryLength = 20; ///< "0000000017 00000 n \n"

struct Table
{
    qsizetype at = -1; ///< of the word xref
    qsizetype firstEntry = -1;
    qsizetype entries = 0;
};

Table findTable(const QByteArray &pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref");
    if (start < 0)
        return {};
    const qsizetype at = pdf.mid(start + 9, 24).trimmed().split('\n').first().toLongLong();
    if (at <= 0 || at >= start || pdf.mid(at, 5) != "xref\n")
        return {};

    const qsizetype lineEnd = pdf.indexOf('\n', at + 5);
    const QByteArrayList range = pdf.mid(at + 5, lineEnd - at - 5).split(' ');
    const qsizetype entries = range.size() == 2 ? range[1].toLongLong() : 0;
    if (entries <= 0 || lineEnd + 1 + entries * entryLength > start)
        return {};
    return {at, lineEnd + 1, entries};
}

/// Something that was written again, and by how much everything behind it moved.
struct Cut
{
    qsizetype at = 0;
    qsizetype shift = 0; ///< of this one and all before
};

QByteArray withMovedEntries(const QByteArray &table, const QList<Cut> &cuts)
{
    QByteArray moved = table;
    for (qsizetype at = 0; at + entryLength <= table.size(); at += entryLength) {
        if (table[at + 17] != 'n')
            continue;
        const qsizetype offset = table.mid(at, 10).toLongLong();
        const auto behind = std::ranges::lower_bound(cuts, offset, {}, &Cut::at);
        const qsizetype shift = behind == cuts.begin() ? 0 : std::prev(behind)->shift;
        moved.replace(at, 10, QByteArray::number(offset + shift).rightJustified(10, '0'));
    }
    return moved;
}

QByteArray boxOf(const QSizeF &mm)
{
    return "/MediaBox [0 0 " + QByteArray::number(mm.width() * pointsPerMm, 'f', 3) + ' '
        + QByteArray::number(mm.height() * pointsPerMm, 'f', 3) + ']';
}

} // namespace

QByteArray withExactPages(const QByteArray &pdf, const QList<QSizeF> &mm)
{
    const Table table = findTable(pdf);
    if (table.at < 0)
        return pdf;

    const QByteArray word = "/MediaBox [0 0 ";
    QByteArray out;
    out.reserve(pdf.size() + pdf.size() / 64);
    QList<Cut> cuts;
    qsizetype shift = 0;
    qsizetype done = 0;
    for (qsizetype at = pdf.indexOf(word); at >= 0 && at < table.at; at = pdf.indexOf(word, done)) {
        if (cuts.size() == mm.size())
            return pdf;
        const QByteArray exact = boxOf(mm[cuts.size()]);
        out += pdf.mid(done, at - done) + exact;
        done = pdf.indexOf(']', at) + 1;
        shift += exact.size() - (done - at);
        cuts << Cut{at, shift};
    }
    if (cuts.size() != mm.size())
        return pdf;
    out += pdf.mid(done, table.firstEntry - done);
    const qsizetype tableLength = table.entries * entryLength;
    out += withMovedEntries(pdf.mid(table.firstEntry, tableLength), cuts);

    const qsizetype tail = table.firstEntry + tableLength;
    const qsizetype start = pdf.lastIndexOf("startxref");
    out += pdf.mid(tail, start - tail);
    out += "startxref\n" + QByteArray::number(table.at + shift) + "\n%%EOF\n";
    return out;
}

} // namespace lanyard::badge
