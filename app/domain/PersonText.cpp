// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PersonText.h"

#include <algorithm>

namespace lanyard {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

bool isVisible(QChar c)
{
    return !c.isSpace() && !isControl(c) && c.category() != QChar::Other_Format;
}

/// Of code points, as a person counts: 𠮷 is one.
bool isUpTo(qsizetype longest, QStringView text)
{
    const auto seconds = std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
    return text.size() - seconds <= longest;
}

bool isOneLine(QStringView text)
{
    return text.isValidUtf16() && std::ranges::none_of(text, isControl);
}

} // namespace

bool isPersonName(QStringView text)
{
    return isUpTo(longestName, text) && isOneLine(text) && canBeSeen(text);
}

bool canBeSeen(QStringView text)
{
    return std::ranges::any_of(text, isVisible);
}

bool isPersonText(QStringView text)
{
    return isUpTo(longestPersonText, text) && isOneLine(text);
}

} // namespace lanyard
