// SPDX-License-Identifier: Apache-2.0
#include "app/badge/PdfPageSize.h"

#include <QByteArrayList>
#include <QList>

#include <algorithm>

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

QByteArray withMovedEntries(const QByteArray &table, const QList<qsizetype> &cuts, qsizetype longer)
{
    QByteArray moved = table;
    for (qsizetype at = 0; at + entryLength <= table.size(); at += entryLength) {
        if (table[at + 17] != 'n')
            continue;
        const qsizetype offset = table.mid(at, 10).toLongLong();
        const auto before = std::lower_bound(cuts.begin(), cuts.end(), offset) - cuts.begin();
        moved.replace(at, 10, QByteArray::number(offset + before * longer).rightJustified(10, '0'));
    }
    return moved;
}

} // namespace

QByteArray withExactPages(const QByteArray &pdf, const QSizeF &mm)
{
    const Table table = findTable(pdf);
    const QByteArray word = "/MediaBox [0 0 ";
    const qsizetype first = pdf.indexOf(word);
    if (table.at < 0 || first < 0)
        return pdf;

    const QByteArray rounded = pdf.mid(first, pdf.indexOf(']', first) + 1 - first);
    const QByteArray exact = word + QByteArray::number(mm.width() * pointsPerMm, 'f', 3) + ' '
        + QByteArray::number(mm.height() * pointsPerMm, 'f', 3) + ']';
    const qsizetype longer = exact.size() - rounded.size();

    QByteArray out;
    out.reserve(pdf.size() + pdf.size() / 64);
    QList<qsizetype> cuts;
    qsizetype done = 0;
    for (qsizetype at = first; at >= 0 && at < table.at; at = pdf.indexOf(rounded, done)) {
        out += pdf.mid(done, at - done) + exact;
        done = at + rounded.size();
        cuts << at;
    }
    out += pdf.mid(done, table.firstEntry - done);
    const qsizetype tableLength = table.entries * entryLength;
    out += withMovedEntries(pdf.mid(table.firstEntry, tableLength), cuts, longer);

    const qsizetype tail = table.firstEntry + tableLength;
    const qsizetype start = pdf.lastIndexOf("startxref");
    out += pdf.mid(tail, start - tail);
    out += "startxref\n" + QByteArray::number(table.at + cuts.size() * longer) + "\n%%EOF\n";
    return out;
}

} // namespace lanyard::badge
