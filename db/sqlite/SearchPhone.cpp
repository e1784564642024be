// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/SearchPhone.h"

#include <algorithm>

namespace lanyard::db {

namespace {

constexpr qsizetype fewestDigits = 3;
constexpr qsizetype mostDigits = 32;
constexpr qsizetype mainlandDigits = 13; // 86 and a mobile number, which begins with 1

QByteArray digitsIn(const QString &text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (c.isDigit() && digits.size() < mostDigits)
            digits += char('0' + c.digitValue());
    }
    return digits;
}

/// ITU-T E.164: codes of one and two digits; all others have three.
qsizetype lengthOfCountryCode(QByteArrayView digits)
{
    if (digits[0] == '1' || digits[0] == '7')
        return 1;
    static constexpr QByteArrayView pairs{
        "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 "
        "60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 "};
    for (qsizetype i = 0; i < pairs.size(); i += 3) {
        if (digits.first(2) == pairs.sliced(i, 2))
            return 2;
    }
    return 3;
}

QByteArray withoutZeros(const QByteArray &digits)
{
    const auto first = std::find_if(digits.begin(), digits.end(), [](char c) { return c != '0'; });
    return {first, digits.end() - first};
}

} // namespace

std::optional<SearchPhone> SearchPhone::parse(const QString &text)
{
    const QByteArray digits = digitsIn(text);
    if (digits.size() < fewestDigits)
        return std::nullopt;

    const bool plus
        = text.trimmed().startsWith(QChar{u'+'}) || text.trimmed().startsWith(QChar{u'＋'});
    const bool zeros = digits.startsWith("00");
    const QByteArray number = zeros ? withoutZeros(digits) : digits;
    const bool mainland = number.size() <= mainlandDigits && number.startsWith("861")
        && (number.size() == mainlandDigits || plus || zeros);
    if ((plus || zeros || mainland) && number.size() >= fewestDigits) {
        const qsizetype code = lengthOfCountryCode(number);
        return SearchPhone{withoutZeros(number.sliced(code)), number.first(code)};
    }
    return SearchPhone{withoutZeros(digits), {}};
}

bool SearchPhone::looksLikeOne(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringView{u"+＋-–()（）./"}.contains(c);
    });
}

} // namespace lanyard::db
