// SPDX-License-Identifier: Apache-2.0
#include "app/domain/DeskName.h"

namespace lanyard {

QString freeDeskName(const QString &wanted, const QStringList &taken)
{
    const QString base = wanted.simplified();
    QString name = base.left(longestDeskName);
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number) {
        const QString end = u' ' + QString::number(number);
        name = base.left(longestDeskName - end.size()).trimmed() + end;
    }
    return name;
}

} // namespace lanyard
