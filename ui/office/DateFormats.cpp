// SPDX-License-Identifier: Apache-2.0
#include "ui/office/DateFormats.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

QString dayFormat()
{
    QString format = QLocale{}.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QString momentFormat()
{
    return dayFormat() + u" HH:mm"_s;
}

} // namespace lanyard::ui
