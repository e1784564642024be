// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/CellText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr QChar apostrophe = u'\'';

bool startsFormula(QChar c)
{
    return QStringView{u"=+-@\t\r\n＝＋－＠"}.contains(c);
}

bool needsShield(QStringView text)
{
    return !text.isEmpty() && (startsFormula(text.front()) || text.front() == apostrophe);
}

/// "'t Hooft" keeps its apostrophe.
bool isShield(QStringView text)
{
    return text.size() > 1 && text.front() == apostrophe
        && (startsFormula(text[1]) || text[1] == apostrophe || text[1].isDigit());
}

/// Marks that macOS writes after a letter stand from U+0300 on; Han letters need no look.
bool mayBeDecomposed(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c >= u'\u0300' && (c < u'\u4e00' || c > u'\u9fff') && !c.isSurrogate();
    });
}

bool isEastAsian(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || script == QChar::Script_Hangul
        || c.isSurrogate(); // the only letters beyond the BMP that names have are Han
}

} // namespace

QString cleaned(QByteArrayView cell)
{
    QString text = QString::fromUtf8(cell);
    if (text.contains(QChar::Null))
        text.remove(QChar::Null);
    if (text.isEmpty())
        return text;
    text = std::move(text).trimmed();
    if (isShield(text))
        text.remove(0, 1);
    return mayBeDecomposed(text) ? text.normalized(QString::NormalizationForm_C) : text;
}

QString shielded(const QString &text)
{
    const bool lookalike = isShield(text);
    return lookalike || (needsShield(text) && text.front() != apostrophe) ? apostrophe + text
                                                                          : text;
}

QString withoutShield(const QString &text)
{
    return isShield(text) ? text.mid(1) : text;
}

QString withPlainLetters(const QString &text)
{
    const auto isWide = [](QChar c) { return c >= u'\uff01' && c <= u'\uff5e'; };
    if (std::none_of(text.begin(), text.end(), isWide))
        return text;
    QString plain = text;
    for (QChar &c : plain) {
        if (isWide(c))
            c = QChar{c.unicode() - 0xfee0};
    }
    return plain;
}

QString repairedPhone(const QString &written)
{
    const QString phone = withPlainLetters(written);
    static const QRegularExpression number{u"^(\\+?\\d+)\\.0+$"_s};
    if (!phone.endsWith(u'0') || !phone.contains(u'.'))
        return phone;
    const auto match = number.match(phone);
    return match.hasMatch() ? match.captured(1) : phone;
}

bool isScientific(QStringView code)
{
    // "81E17" may be a code; "8.1E17", "8E+17" and "#N/A" are what a spreadsheet left of one.
    if (code.isEmpty() || (!code.front().isDigit() && code.front() != u'#'))
        return false;
    if (code.front() != u'#' && !code.contains(u'E', Qt::CaseInsensitive))
        return false;
    static const QRegularExpression number{u"^\\d([.,]\\d+[eE]\\+?|[eE]\\+)\\d+$"_s};
    static const QRegularExpression error{u"^#(N/A|REF!|VALUE!|NAME\\?|NUM!|DIV/0!|NULL!)$"_s};
    return number.match(code).hasMatch() || error.match(code).hasMatch();
}

QString joinedName(const QString &first, const QString &last)
{
    if (first.isEmpty() || last.isEmpty())
        return first + last;
    if (isEastAsian(last.front()) && isEastAsian(first.front()))
        return last + first;
    return first % u' ' % last;
}

QString keyOf(const QString &words)
{
    static const QRegularExpression noise{
        u"^\\d+[、.]\\s*|[(\\[](必填|选填|必須|任意|required|optional|pflichtfeld)[)\\]]|[\\s_\\-*:?。'\"\\x{200b}\\x{feff}]"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    QString key = words.normalized(QString::NormalizationForm_KC).toLower();
    return key.remove(noise);
}

} // namespace lanyard::exchange
