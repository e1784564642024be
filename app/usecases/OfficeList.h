// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QVariant>

#include <array>

namespace lanyard {

/// The tables that an office reads.
enum class ListKind { People, Journal, Refusals, Badges, Doors, Operators };

inline constexpr std::array everyList{ListKind::People,
                                      ListKind::Journal,
                                      ListKind::Refusals,
                                      ListKind::Badges,
                                      ListKind::Doors,
                                      ListKind::Operators};

/// `people`, `journal`, `refusals`, `badges`, `doors`, `operators`: what a file of it is called.
[[nodiscard]] QString nameOf(ListKind kind);

struct OfficeList
{
    struct Row
    {
        QVariantList cells; ///< QString, qint64, bool, or QDateTime in the zone to show; or none
        QString code = {}; ///< of whom it is about; empty: of nobody
    };

    ListKind kind = ListKind::People;
    QStringList columns = {}; ///< stable names, see words::columnTitle()
    QList<Row> rows = {};
};

} // namespace lanyard
