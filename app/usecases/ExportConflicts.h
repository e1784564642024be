// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Conflict.h"
#include "app/ports/Result.h"
#include "app/ports/SheetWriter.h"

#include <QStringList>
#include <QTimeZone>

namespace lanyard {

/// Writes down who was let in more than once: a line for each admission.
class ExportConflicts final
{
public:
    /// Of the columns: title of the sheet first, then person, code, door, desk, operator, time,
    /// confirmed by the hub, counts, seen to by, seen to at.
    ExportConflicts(const SheetWriter &writer, QTimeZone zone, QStringList words);

    /// The number of lines.
    [[nodiscard]] Result<qint64> operator()(const QString &path,
                                            const QList<Conflict> &conflicts) const;

private:
    const SheetWriter &m_writer;
    QTimeZone m_zone;
    QStringList m_words;
};

} // namespace lanyard
