// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"

/// Invented people to print badges for.
namespace lanyard::tests {

inline Badge badgeFor(const QString &name, const QString &code = QStringLiteral("EVT-7K2M-9Q4X"))
{
    return {*TicketCode::parse(code),
            name,
            QStringLiteral("Sample Works"),
            QStringLiteral("Software Engineer"),
            QStringLiteral("Standard"),
            QStringLiteral("Attendee"),
            QStringLiteral("#1565c0"),
            QStringLiteral("Sample Conference 2030")};
}

/// Names as they come: Chinese, Latin, both, short, long.
inline QStringList manyNames(int count)
{
    const QString surnames = QStringLiteral("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗");
    const QString given = QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平");
    const QStringList first{QStringLiteral("Grzegorz"),
                            QStringLiteral("Zoë"),
                            QStringLiteral("Jo"),
                            QStringLiteral("Maximiliana Alexandra"),
                            QStringLiteral("Søren")};
    const QStringList last{QStringLiteral("Szczepański"),
                           QStringLiteral("Ng"),
                           QStringLiteral("O’Neill"),
                           QStringLiteral("García-Márquez"),
                           QStringLiteral("Nguyễn"),
                           QStringLiteral("von Musterstein-Beispielhausen"),
                           QStringLiteral("Smith")};
    QStringList names;
    for (int i = 0; i < count; ++i) {
        QString chinese{surnames[(i * 7) % surnames.size()]};
        chinese += given[(i * 3) % given.size()];
        if (i % 3 != 0)
            chinese += given[(i * 11 + 5) % given.size()];
        const QString latin = first[i % first.size()] + QChar{u' '} + last[(i / 2) % last.size()];
        const QString both = chinese + QChar{u'（'} + latin + QChar{u'）'};
        names << (i % 3 == 0 ? chinese : i % 3 == 1 ? latin : both);
    }
    return names;
}

} // namespace lanyard::tests
