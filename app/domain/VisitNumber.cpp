// SPDX-License-Identifier: Apache-2.0
#include "app/domain/VisitNumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lanyard {

std::optional<VisitNumber> VisitNumber::parse(QStringView typed)
{
    static const QRegularExpression form{
        u"^\\s*[KkＫｋ]\\s*[-‐–—－−]?\\s*([1-9][0-9]{0,6})\\s*$"_s};
    const auto match = form.match(typed.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return VisitNumber{match.capturedView(1).toInt()};
}

} // namespace lanyard
