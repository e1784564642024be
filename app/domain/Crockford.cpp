// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Crockford.h"

using namespace Qt::StringLiterals;

namespace lanyard::crockford {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr unsigned reducer = 0b100101; // x⁵ + x² + 1, primitive over GF(2)

/// Times x in GF(32).
unsigned stepped(unsigned value)
{
    const unsigned shifted = value << 1;
    return shifted >> bits ? shifted ^ reducer : shifted;
}

std::optional<unsigned> digitOf(QChar typed)
{
    const QChar letter = typed.toUpper();
    const QChar meant = letter == u'O'     ? QChar{u'0'}
        : letter == u'I' || letter == u'L' ? QChar{u'1'}
                                           : letter;
    const qsizetype digit = alphabet.indexOf(meant);
    return digit < 0 ? std::nullopt : std::optional{static_cast<unsigned>(digit)};
}

} // namespace

QChar letterOf(unsigned digit)
{
    return alphabet[static_cast<qsizetype>(digit)];
}

QString textOf(const Digits &digits)
{
    QString text;
    for (const unsigned digit : digits)
        text += letterOf(digit);
    return text;
}

std::optional<Digits> digitsIn(QStringView typed)
{
    Digits digits;
    for (const QChar c : typed) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        const auto digit = digitOf(c);
        if (!digit)
            return std::nullopt;
        digits.push_back(*digit);
    }
    return digits;
}

/// Horner's rule: each digit weighs another power of x, so none can stand for its neighbour.
unsigned checkOf(const Digits &digits)
{
    unsigned check = 0;
    for (const unsigned digit : digits)
        check = stepped(check ^ digit);
    return check;
}

} // namespace lanyard::crockford
