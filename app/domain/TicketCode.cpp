// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TicketCode.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype shown = 4;
constexpr qsizetype eciMarkLength = 7; // a backslash and six digits: \000026 announces UTF-8
constexpr qsizetype aimMarkLength = 3; // ISO/IEC 15424: ']', code character, modifier
constexpr qsizetype longestScan = 4096; // a QR code holds at most 2,953 bytes

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

QStringView withoutScannerMarks(QStringView text)
{
    if (startsWithAimMark(text))
        text = text.sliced(aimMarkLength);
    if (startsWithEciMark(text))
        text = text.sliced(eciMarkLength);
    return text.trimmed();
}

} // namespace

std::optional<TicketCode> TicketCode::parse(QStringView scanned)
{
    if (scanned.size() > longestScan)
        return std::nullopt;

    QString visible = scanned.trimmed().toString();
    visible.removeIf(isInvisible);
    const QString code
        = withoutScannerMarks(visible).toString().normalized(QString::NormalizationForm_C);

    if (code.size() < shortest || code.size() > longest || !code.isValidUtf16())
        return std::nullopt;
    if (std::any_of(code.begin(), code.end(), isControl))
        return std::nullopt;

    return TicketCode{code};
}

QString TicketCode::redacted() const
{
    return u'\u2026' + m_text.last(std::min(shown, m_text.size() / 2));
}

} // namespace lanyard
