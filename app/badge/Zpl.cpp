// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Zpl.h"

#include <QColor>

namespace lanyard::badge {

namespace {

constexpr int mostRepeats = 400;

/// Hexadecimal digits of one row; a set bit is a black dot, those right of the picture are white.
QByteArray digitsOf(const QImage &picture, int y)
{
    const int bytes = (picture.width() + 7) / 8;
    QByteArray row{reinterpret_cast<const char *>(picture.constScanLine(y)), bytes};
    const bool setIsBlack = qGray(picture.color(1)) < qGray(picture.color(0));
    if (!setIsBlack) {
        for (char &byte : row)
            byte = char(~byte);
    }
    if (const int beyond = bytes * 8 - picture.width(); beyond > 0)
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

QByteArray labelOf(const QImage &picture)
{
    const QByteArray bytes = QByteArray::number((picture.width() + 7) / 8 * picture.height());
    QByteArray zpl = "^XA^PW" + QByteArray::number(picture.width()) + "^LL"
        + QByteArray::number(picture.height()) + "^LH0,0^FO0,0^GFA," + bytes + ',' + bytes + ','
        + QByteArray::number((picture.width() + 7) / 8) + ',';
    QByteArray before;
    for (int y = 0; y < picture.height(); ++y) {
        const QByteArray digits = digitsOf(picture, y);
        zpl += digits == before ? QByteArray{":"} : compressed(digits);
        before = digits;
    }
    return zpl + "^FS^XZ\n";
}

} // namespace

QByteArray zplOf(const QList<QImage> &pictures)
{
    QByteArray zpl;
    for (const QImage &picture : pictures) {
        if (!picture.isNull() && picture.width() > 0)
            zpl += labelOf(picture);
    }
    return zpl;
}

} // namespace lanyard::badge
