// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/ReportWording.h"
#include "app/ports/SheetWriter.h"

#include <QHash>

namespace lanyard {

/// Columns of the imported file that an export carries along, to the right of its own.
class CarriedColumns final
{
public:
    /// @p wanted are headers, or `all` for everything that anybody has.
    CarriedColumns(Sheet &sheet, const QStringList &wanted, const ReportWording &wording);

    /// Lengthens the last row of the sheet by what @p fields say.
    void extend(const QMap<QString, QString> &fields);
    /// Makes all rows equally long. Answers the wanted headers that nobody had.
    [[nodiscard]] QStringList finish();

private:
    void add(const QString &header);

    Sheet &m_sheet;
    const ReportWording &m_wording;
    qsizetype m_own;
    bool m_all;
    QHash<QString, qsizetype> m_columns; ///< header → column
    QStringList m_missing; ///< wanted, not seen yet
};

} // namespace lanyard
