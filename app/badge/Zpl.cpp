// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Zpl.h"

namespace lanyard::badge {

namespace {

constexpr int mostRepeats = 400;

/// Hexadecimal digits of one row; what lies right of the page is white.
QByteArray digitsOf(const Raster &page, int y)
{
    QByteArray row = page.rows.mid(qsizetype{y} * page.bytesPerRow(), page.bytesPerRow());
    if (const int beyond = page.bytesPerRow() * 8 - page.width; beyond > 0)
        row.back() = char(uchar(row.back()) & uchar(0xff << beyond));
    return row.toHex().toUpper();
}

void addRun(QByteArray &code, char digit, qsizetype length)
{
    for (; length >= mostRepeats; length -= mostRepeats)
        code.append('z').append(digit);
    if (length == 0)
        return;
    if (length >= 20)
        code.append(char('f' + length / 20));
    if (length % 20 > 0 && length > 1)
        code.append(char('F' + length % 20));
    code.append(digit);
}

/// Runs of digits; the rest of a row that is all white or all black is one sign.
QByteArray compressed(const QByteArray &digits)
{
    qsizetype end = digits.size();
    const char last = digits.back();
    const char rest = last == '0' ? ',' : last == 'F' ? '!' : '\0';
    if (rest) {
        while (end > 0 && digits[end - 1] == last)
            --end;
    }
    QByteArray code;
    for (qsizetype i = 0; i < end;) {
        qsizetype next = i;
        while (next < end && digits[next] == digits[i])
            ++next;
        addRun(code, digits[i], next - i);
        i = next;
    }
    if (rest)
        code.append(rest);
    return code;
}

QByteArray labelOf(const Raster &page)
{
    const QByteArray bytes = QByteArray::number(page.bytesPerRow() * page.height);
    QByteArray zpl = "^XA^PW" + QByteArray::number(page.width) + "^LL"
        + QByteArray::number(page.height) + "^LH0,0^FO0,0^GFA," + bytes + ',' + bytes + ','
        + QByteArray::number(page.bytesPerRow()) + ',';
    QByteArray before;
    for (int y = 0; y < page.height; ++y) {
        const QByteArray digits = digitsOf(page, y);
        zpl += digits == before ? QByteArray{":"} : compressed(digits);
        before = digits;
    }
    return zpl + "^FS^XZ\n";
}

} // namespace

QByteArray zplOf(const QList<Raster> &pages)
{
    QByteArray zpl;
    for (const Raster &page : pages) {
        if (page.width > 0 && page.height > 0)
            zpl += labelOf(page);
    }
    return zpl;
}

} // namespace lanyard::badge
