// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/PdfPaper.h"

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

QFont paperFont(double points, bool bold)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK SC"_s});
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

} // namespace lanyard::exchange
