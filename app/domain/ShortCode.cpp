// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ShortCode.h"

#include "app/domain/Crockford.h"

#include <algorithm>
#include <limits>

namespace lanyard {

namespace {

crockford::Digits digitsOf(quint64 number)
{
    crockford::Digits digits;
    for (; number > 0; number >>= crockford::bits)
        digits.push_back(static_cast<unsigned>(number & ((1U << crockford::bits) - 1)));
    std::ranges::reverse(digits);
    return digits;
}

} // namespace

ShortCode ShortCode::of(Id<Registration> who)
{
    return ShortCode{who};
}

std::optional<ShortCode> ShortCode::parse(QStringView typed)
{
    auto digits = crockford::digitsIn(typed);
    if (!digits || digits->size() < 2 || digits->front() == 0)
        return std::nullopt;
    const unsigned check = digits->back();
    digits->pop_back();
    if (crockford::checkOf(*digits) != check)
        return std::nullopt;
    quint64 number = 0;
    for (const unsigned digit : *digits) {
        if (number > quint64{std::numeric_limits<qint64>::max()} >> crockford::bits)
            return std::nullopt;
        number = number << crockford::bits | digit;
    }
    return ShortCode{Id<Registration>{static_cast<qint64>(number)}};
}

QString ShortCode::text() const
{
    const auto digits = digitsOf(static_cast<quint64>(m_who.value()));
    return crockford::textOf(digits) + crockford::letterOf(crockford::checkOf(digits));
}

} // namespace lanyard
