// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ShortCode.h"

#include <algorithm>
#include <limits>
#include <ranges>
#include <vector>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

// Douglas Crockford, "Base 32": without the letters that look like others.
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr unsigned bits = 5;
constexpr unsigned reducer = 0b100101; // x⁵ + x² + 1, primitive over GF(2)

/// Times x in GF(32).
unsigned stepped(unsigned value)
{
    const unsigned shifted = value << 1;
    return shifted >> bits ? shifted ^ reducer : shifted;
}

/// Horner's rule: each character weighs another power of x, so none can stand for its neighbour.
unsigned checkOf(const std::vector<unsigned> &digits)
{
    unsigned check = 0;
    for (const unsigned digit : digits)
        check = stepped(check ^ digit);
    return check;
}

std::vector<unsigned> digitsOf(quint64 number)
{
    std::vector<unsigned> digits;
    for (; number > 0; number >>= bits)
        digits.push_back(static_cast<unsigned>(number & (alphabet.size() - 1)));
    std::ranges::reverse(digits);
    return digits;
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

std::optional<std::vector<unsigned>> digitsIn(QStringView typed)
{
    std::vector<unsigned> digits;
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

} // namespace

ShortCode ShortCode::of(Id<Registration> who)
{
    return ShortCode{who};
}

std::optional<ShortCode> ShortCode::parse(QStringView typed)
{
    auto digits = digitsIn(typed);
    if (!digits || digits->size() < 2 || digits->front() == 0)
        return std::nullopt;
    const unsigned check = digits->back();
    digits->pop_back();
    if (checkOf(*digits) != check)
        return std::nullopt;
    quint64 number = 0;
    for (const unsigned digit : *digits) {
        if (number > quint64{std::numeric_limits<qint64>::max()} >> bits)
            return std::nullopt;
        number = number << bits | digit;
    }
    return ShortCode{Id<Registration>{static_cast<qint64>(number)}};
}

QString ShortCode::text() const
{
    const auto digits = digitsOf(static_cast<quint64>(m_who.value()));
    QString text;
    for (const unsigned digit : digits)
        text += alphabet[static_cast<qsizetype>(digit)];
    return text + alphabet[static_cast<qsizetype>(checkOf(digits))];
}

} // namespace lanyard
