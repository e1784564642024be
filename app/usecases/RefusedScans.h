// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Journal.h"

#include <QHash>
#include <QMap>

namespace lanyard {

/// The same refusal again and again: of one person, or of one unknown code.
struct RepeatedRefusal
{
    QString verdict; ///< nameOf(Verdict)
    QString scanned; ///< of an unknown code; empty where the person is known
    QString who; ///< the person's ticket code; empty for an unknown code
    QString name; ///< the person's; may be empty
    qint64 times = 0;
    QDateTime first; ///< UTC
    QDateTime last; ///< UTC
    QStringList doors; ///< names, in the order of first sight

    friend bool operator==(const RepeatedRefusal &, const RepeatedRefusal &) = default;
};

struct RefusedScans
{
    qint64 total = 0;
    QMap<QString, qint64> byVerdict;
    QList<RepeatedRefusal> groups; ///< the most frequent first, of equals the latest
};

/// Puts refused scans together. Other records count for nothing.
class RefusalTally final
{
public:
    void add(const JournalRecord &record);

    /// With at most @p mostGroups groups.
    [[nodiscard]] RefusedScans scans(qsizetype mostGroups) const;

private:
    QHash<QString, RepeatedRefusal> m_groups;
    qint64 m_total = 0;
};

} // namespace lanyard
