// SPDX-License-Identifier: Apache-2.0
#include "app/domain/SecondFact.h"

#include "app/domain/Registration.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr qsizetype lastDigits = 4;
constexpr qsizetype shortestPhone = 7; ///< digits; of a shorter one the last four are half of it
constexpr qsizetype shortestWords = 3; ///< letters of a company that are not just a beginning
constexpr qsizetype shortestHan = 4; ///< characters of a company that is written without blanks

/// Words of letters and digits, without accents, in one case.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression marks{u"\\p{M}"_s};
    static const QRegularExpression others{u"[^\\p{L}\\p{N}]+"_s};
    QString plain = text.normalized(QString::NormalizationForm_KD).remove(marks).toCaseFolded();
    return plain.split(others, Qt::SkipEmptyParts);
}

bool isHan(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

bool isCompany(const QString &company, const QString &said)
{
    const QStringList whole = wordsOf(company);
    const QStringList typed = wordsOf(said);
    if (typed.isEmpty() || whole.isEmpty())
        return false;
    if (typed == whole || typed.join(QString{}) == whole.join(QString{}))
        return true;
    if (typed.size() == 1 && isHan(typed.first()) && typed.first().size() >= shortestHan)
        return whole.first().startsWith(typed.first());
    return typed.join(QString{}).size() >= shortestWords && typed.size() < whole.size()
        && typed == whole.first(typed.size());
}

QString digitsIn(const QString &text)
{
    static const QRegularExpression others{u"[^0-9]+"_s};
    return text.normalized(QString::NormalizationForm_KC).remove(others);
}

/// A national number begins with a 0 that the international form leaves out.
bool isPhone(const QString &phone, const QString &said)
{
    static const QRegularExpression notOne{u"[^0-9+()/.\\s-]"_s};
    const QString known = digitsIn(phone);
    QString typed = digitsIn(said);
    if (known.size() < shortestPhone
        || said.normalized(QString::NormalizationForm_KC).contains(notOne))
        return false;
    if (typed.size() == lastDigits)
        return known.endsWith(typed);
    while (typed.startsWith(u'0'))
        typed.remove(0, 1);
    return typed.size() >= shortestPhone && known.endsWith(typed);
}

} // namespace

bool isKnownTo(const Registration &who, const QString &said)
{
    const QString text = said.trimmed();
    if (text.contains(u'@'))
        return !who.email.isEmpty() && text.compare(who.email.trimmed(), Qt::CaseInsensitive) == 0;
    return isPhone(who.phone, text) || isCompany(who.company, text);
}

} // namespace lanyard
