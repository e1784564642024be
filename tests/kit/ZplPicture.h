// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QList>
#include <QRegularExpression>

/// Reads labels back as a printer would: written from the ZPL II Programming Guide, not from our
/// own writer.
namespace lanyard::tests {

struct ZplLabel
{
    int width = 0; ///< of ^PW
    int height = 0; ///< of ^LL
    QImage picture; ///< of ^GFA, as wide as its rows of whole bytes
};

namespace zpl {

/// The hexadecimal rows of a ^GFA field.
inline QList<QByteArray> rowsOf(const QByteArray &data, qsizetype digitsInRow, qsizetype rows)
{
    QList<QByteArray> all;
    QByteArray row;
    qsizetype repeats = 0;
    const auto finish = [&] {
        all << row;
        row.clear();
    };
    for (const char c : data) {
        if (all.size() == rows)
            break;
        if (c >= 'G' && c <= 'Y') {
            repeats += c - 'F';
        } else if (c >= 'g' && c <= 'z') {
            repeats += (c - 'f') * 20;
        } else if (c == ',' || c == '!') {
            row = row.leftJustified(digitsInRow, c == ',' ? '0' : 'F');
            finish();
        } else if (c == ':') {
            row = all.isEmpty() ? QByteArray(digitsInRow, '0') : all.last();
            finish();
        } else if (QByteArray{"0123456789ABCDEF"}.contains(c)) {
            row.append(QByteArray(repeats == 0 ? 1 : repeats, c));
            repeats = 0;
            if (row.size() == digitsInRow)
                finish();
        } else {
            return {};
        }
    }
    return all;
}

} // namespace zpl

/// Every label in @p code. A label that cannot be read has no picture.
inline QList<ZplLabel> labelsOf(const QByteArray &code)
{
    static const QRegularExpression label{
        QStringLiteral("\\^XA\\^PW(\\d+)\\^LL(\\d+)\\^LH0,0\\^FO0,0"
                       "\\^GFA,(\\d+),(\\d+),(\\d+),([^^~]*)\\^FS(\\^PQ\\d+)?\\^XZ")};
    QList<ZplLabel> labels;
    auto match = label.globalMatch(QString::fromLatin1(code));
    while (match.hasNext()) {
        const auto found = match.next();
        const qsizetype total = found.captured(4).toLongLong();
        const qsizetype inRow = found.captured(5).toLongLong();
        ZplLabel read{found.captured(1).toInt(), found.captured(2).toInt(), {}};
        const auto rows = zpl::rowsOf(found.captured(6).toLatin1(), inRow * 2, total / inRow);
        if (rows.size() == total / inRow && found.captured(3) == found.captured(4)) {
            read.picture = QImage{int(inRow) * 8, int(rows.size()), QImage::Format_Mono};
            read.picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
            for (int y = 0; y < rows.size(); ++y) {
                const QByteArray bytes = QByteArray::fromHex(rows[y]);
                std::copy(bytes.begin(), bytes.end(), read.picture.scanLine(y));
            }
        }
        labels << read;
    }
    return labels;
}

} // namespace lanyard::tests
