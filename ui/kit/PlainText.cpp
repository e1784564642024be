// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/PlainText.h"

namespace lanyard::ui {

namespace {

constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

bool turnsText(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff;
}

bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

} // namespace

QString plainLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (breaksLine(c))
            line.append(u' ');
        else if (!turnsText(c))
            line.append(c);
    }
    return line.simplified();
}

QString isolated(QStringView text)
{
    const QString line = plainLine(text);
    return line.isEmpty() ? line : QChar{firstStrongIsolate} + line + QChar{popIsolate};
}

} // namespace lanyard::ui
