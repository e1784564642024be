// SPDX-License-Identifier: Apache-2.0
#include "app/domain/OwnCode.h"

#include "app/domain/Crockford.h"

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr std::size_t length = 16; // 80 bits
constexpr qsizetype longestTyped = 64; // blanks and hyphens included
constexpr unsigned one = 1;

QStringView withoutPrefix(QStringView typed, QChar prefix)
{
    const QStringView text = typed.trimmed();
    return !text.isEmpty() && text.size() <= longestTyped && text.front().toUpper() == prefix
        ? text.sliced(1)
        : QStringView{};
}

/// What follows `K1`, the check character included; none for anything else.
std::optional<crockford::Digits> digitsAfterK1(QStringView typed)
{
    auto digits = crockford::digitsIn(withoutPrefix(typed, u'K'));
    if (!digits || digits->empty() || digits->front() != one)
        return std::nullopt;
    digits->erase(digits->begin());
    return digits;
}

bool isChecked(crockford::Digits digits)
{
    if (digits.size() != length + 1)
        return false;
    const unsigned check = digits.back();
    digits.pop_back();
    return crockford::checkOf(digits) == check;
}

std::optional<QString> formerCodeIn(QStringView typed)
{
    const auto digits = crockford::digitsIn(withoutPrefix(typed, u'L'));
    if (!digits || digits->size() != length)
        return std::nullopt;
    constexpr qsizetype group = 4;
    const QString text = crockford::textOf(*digits);
    QString code = u"L"_s;
    for (qsizetype i = 0; i < text.size(); i += group)
        code += u'-' + text.sliced(i, group);
    return code;
}

} // namespace

QString ownCode(const OwnCodeBits &bits)
{
    crockford::Digits digits;
    unsigned kept = 0;
    unsigned count = 0;
    for (const unsigned char byte : bits) {
        kept = kept << 8 | byte;
        for (count += 8; count >= crockford::bits; count -= crockford::bits)
            digits.push_back(kept >> (count - crockford::bits) & 31);
        kept &= (1U << count) - 1;
    }
    return u"K1"_s + crockford::textOf(digits) + crockford::letterOf(crockford::checkOf(digits));
}

std::optional<QString> ownCodeIn(QStringView typed)
{
    const auto digits = digitsAfterK1(typed);
    if (digits && isChecked(*digits))
        return u"K1"_s + crockford::textOf(*digits);
    return formerCodeIn(typed);
}

bool isMistypedOwnCode(QStringView typed)
{
    const auto digits = digitsAfterK1(typed);
    return digits && digits->size() >= length && digits->size() <= length + 2
        && !isChecked(*digits);
}

} // namespace lanyard
