// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Statement.h"
#include "db/sqlite/ThingRecord.h"

#include <tuple>

namespace lanyard::db {

/// Which of two records is later: the clock, and by who wrote it where that is the same. No two
/// records have the same.
struct Stamp
{
    qint64 hlc = 0;
    QByteArray incarnation; ///< 16 bytes

    friend bool operator<(const Stamp &a, const Stamp &b)
    {
        return std::tie(a.hlc, a.incarnation) < std::tie(b.hlc, b.incarnation);
    }
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

/// Which record had the last word about each thing, column by column: two desks that change the
/// phone and the company of one person while apart keep both.
class StampBook final
{
public:
    explicit StampBook(sqlite3 *database);

    /// What of a change is later than everything that is known of its thing.
    struct Merge
    {
        bool isGone = false; ///< the thing is to be taken away
        bool staysGone = false; ///< it was taken away later than this
        QJsonObject columns = {}; ///< that have the last word
    };
    [[nodiscard]] Result<Merge> merge(const ThingChange &change, const Stamp &stamp);
    /// The same of a change that was merged before, and had to wait.
    [[nodiscard]] Result<Merge> remaining(const ThingChange &change, const Stamp &stamp);

private:
    struct Known
    {
        bool isThere = false;
        Stamp whole = {};
        bool isGone = false;
        QJsonObject later = {};
        [[nodiscard]] Stamp of(const QString &column) const;
    };
    [[nodiscard]] Result<Known> known(const ThingChange &change, const QByteArray &key);
    [[nodiscard]] Result<Done>
    write(const ThingChange &change, const QByteArray &key, const Known &known);

    Statement m_select;
    Statement m_write;
};

} // namespace lanyard::db
