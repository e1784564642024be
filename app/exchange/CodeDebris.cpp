// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/CodeDebris.h"

#include "app/exchange/CellText.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr qsizetype exactDigits
    = 15; // of the 64-bit numbers in which spreadsheets keep all numbers
constexpr qsizetype zerosByChance = 2; // three are there once in a thousand times
constexpr qsizetype longestDebris = 40; // a date with its time

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetterOrNumber(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

bool isPlaceholder(const QString &cell)
{
    static const QSet<QString> words{u"none"_s,
                                     u"null"_s,
                                     u"nil"_s,
                                     u"nan"_s,
                                     u"n/a"_s,
                                     u"n.a."_s,
                                     u"undefined"_s,
                                     u"unknown"_s,
                                     u"empty"_s,
                                     u"blank"_s,
                                     u"tbd"_s,
                                     u"tba"_s,
                                     u"keine"_s,
                                     u"keiner"_s,
                                     u"aucun"_s,
                                     u"ninguno"_s,
                                     u"暂无"_s,
                                     u"没有"_s,
                                     u"なし"_s};
    QString word = cell.toLower();
    if (word.size() > 2 && word.front() == u'(' && word.back() == u')')
        word = word.sliced(1, word.size() - 2);
    return words.contains(word) || std::ranges::none_of(word, isLetterOrNumber);
}

/// What a spreadsheet shows for a number or text in too narrow a column.
bool isNarrowed(QStringView cell)
{
    return std::ranges::all_of(cell, [](QChar c) { return c == u'#'; });
}

bool isYesOrNo(const QString &cell)
{
    static const QSet<QString> words{u"true"_s,
                                     u"false"_s,
                                     u"yes"_s,
                                     u"wahr"_s,
                                     u"falsch"_s,
                                     u"nein"_s,
                                     u"vrai"_s,
                                     u"faux"_s,
                                     u"oui"_s,
                                     u"non"_s,
                                     u"verdadero"_s,
                                     u"falso"_s};
    return words.contains(cell.toLower());
}

bool isDateOrTime(const QString &cell)
{
    static const QString numbers
        = u"(?:19|20)\\d\\d(?<a>[-/.])(?:0?[1-9]|1[0-2])\\k<a>(?:0?[1-9]|[12]\\d|3[01])"
          "|(?:0?[1-9]|[12]\\d|3[01])(?<b>[-/.])(?:0?[1-9]|[12]\\d|3[01])\\k<b>(?:(?:19|20)?\\d\\d)"
          "|(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日"_s;
    static const QString month = u"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"_s;
    static const QString words
        = u"\\d{1,2}-"_s % month % u"(?:-\\d\\d(?:\\d\\d)?)?|"_s % month % u"-\\d\\d"_s;
    static const QString time
        = u"(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?: ?[AaPp][Mm])?"_s;
    static const QRegularExpression any{u"^(?:(?:"_s % numbers % u'|' % words % u")(?:[ T]+"_s
                                        % time % u"(?:Z|[+-]\\d\\d:?\\d\\d)?)?|"_s % time
                                        % u")$"_s};
    return any.match(cell).hasMatch();
}

bool isFraction(const QString &cell)
{
    static const QRegularExpression fraction{u"^\\d+[.,]\\d+$"_s};
    return fraction.match(cell).hasMatch();
}

/// Digits behind the ones that a spreadsheet keeps; none in what is no such number.
QStringView roundedPart(QStringView cell)
{
    if (cell.size() <= exactDigits || !std::ranges::all_of(cell, isDigit) || cell.front() == u'0')
        return {};
    return cell.sliced(exactDigits);
}

bool isZeros(QStringView digits)
{
    return std::ranges::all_of(digits, [](QChar c) { return c == u'0'; });
}

} // namespace

std::optional<CodeDebris> debrisIn(const QString &cell)
{
    if (cell.size() > longestDebris || cell.isEmpty())
        return std::nullopt;
    if (isNarrowed(cell) || isScientific(cell))
        return CodeDebris::Damaged;
    if (std::ranges::none_of(cell, isDigit)) {
        if (isPlaceholder(cell))
            return CodeDebris::Placeholder;
        return isYesOrNo(cell) ? std::optional{CodeDebris::AnotherValue} : std::nullopt;
    }
    if (std::ranges::all_of(cell, isLetterOrNumber) && !cell.contains(u'年'))
        return std::nullopt; // most codes
    return isDateOrTime(cell) || isFraction(cell) ? std::optional{CodeDebris::AnotherValue}
                                                  : std::nullopt;
}

QString repairedNumber(const QString &code)
{
    static const QRegularExpression number{u"^(\\d+)\\.0$"_s};
    if (code.size() > exactDigits + 2 || !code.endsWith(u".0"))
        return code;
    const auto match = number.match(code);
    return match.hasMatch() ? match.captured(1) : code;
}

void Rounding::look(QStringView cell)
{
    const QStringView part = roundedPart(cell);
    if (isZeros(part))
        m_zeros += part.size();
    else
        m_sawExact = true;
}

bool Rounding::hit(QStringView code) const
{
    if (m_sawExact || m_zeros <= zerosByChance)
        return false;
    const QStringView part = roundedPart(code);
    return !part.isEmpty() && isZeros(part);
}

} // namespace lanyard::exchange
