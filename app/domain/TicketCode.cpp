// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TicketCode.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype shown = 4;
constexpr qsizetype eciMarkLength = 7; // a backslash and six digits: \000026 announces UTF-8
constexpr qsizetype aimMarkLength = 3; // ISO/IEC 15424: ']', code character, modifier

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

/// Direction marks, zero-width characters and the byte order mark: nobody sees them on paper.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

bool startsWithEciMark(QStringView text)
{
    return text.size() > eciMarkLength && text.front() == u'\\'
        && std::all_of(text.begin() + 1, text.begin() + eciMarkLength, [](QChar c) {
               return c >= u'0' && c <= u'9';
           });
}

bool startsWithAimMark(QStringView text)
{
    return text.size() > aimMarkLength && text.front() == u']' && text[1].isLetter()
        && text[2].isDigit();
}

bool isTooLong(QStringView scanned)
{
    constexpr qsizetype longestUnit = 3; // bytes of UTF-8 that one unit of UTF-16 becomes
    return scanned.size() > longestScan
        || (scanned.size() > longestScan / longestUnit && scanned.toUtf8().size() > longestScan);
}

/// However often they stand there, so that a code read again is the same code.
QStringView withoutScannerMarks(QStringView text)
{
    for (;;) {
        text = text.trimmed();
        const qsizetype mark = startsWithAimMark(text) ? aimMarkLength
            : startsWithEciMark(text)                  ? eciMarkLength
                                                       : 0;
        if (mark == 0)
            return text;
        text = text.sliced(mark);
    }
}

} // namespace

std::optional<TicketCode> TicketCode::parse(QStringView scanned)
{
    const QString code = scannedText(scanned);
    if (code.size() < shortest || code.size() > longest || !code.isValidUtf16())
        return std::nullopt;
    if (std::any_of(code.begin(), code.end(), isControl))
        return std::nullopt;

    return TicketCode{code};
}

QString scannedText(QStringView scanned)
{
    if (isTooLong(scanned))
        return {};
    QString visible = scanned.trimmed().toString();
    visible.removeIf(isInvisible);
    // Marks are looked for last: what is composed could look like one only then.
    return withoutScannerMarks(visible.normalized(QString::NormalizationForm_C)).toString();
}

QString TicketCode::redacted() const
{
    return u'\u2026' + m_text.last(std::min(shown, m_text.size() / 2));
}

} // namespace lanyard
