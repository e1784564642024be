// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/CarriedColumns.h"

#include "app/usecases/ExportAttendance.h"

#include <algorithm>

namespace lanyard {

CarriedColumns::CarriedColumns(Sheet &sheet,
                               const QStringList &wanted,
                               const ReportWording &wording)
    : m_sheet{sheet}
    , m_wording{wording}
    , m_own{sheet.columns.size()}
    , m_all{wanted.contains(ExportAttendance::everyColumn)}
{
    for (const QString &header : wanted) {
        if (header == ExportAttendance::everyColumn || m_columns.contains(header))
            continue;
        m_missing.append(header);
        add(header);
    }
}

/// Where a header is also the title of a column of ours, both would be read back as one.
void CarriedColumns::add(const QString &header)
{
    const bool isTaken = std::any_of(m_sheet.columns.cbegin(),
                                     m_sheet.columns.cbegin() + m_own,
                                     [&header](const Sheet::Column &own) {
                                         return own.name.compare(header, Qt::CaseInsensitive) == 0
                                             || own.title.compare(header, Qt::CaseInsensitive) == 0;
                                     });
    const QString title = isTaken ? m_wording.importedTitle(header) : header;
    m_columns.insert(header, m_sheet.columns.size());
    m_sheet.columns.append({title, title});
}

void CarriedColumns::extend(const QMap<QString, QString> &fields)
{
    QVariantList &row = m_sheet.rows.last();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (m_all && !m_columns.contains(field.key()))
            add(field.key());
        const auto column = m_columns.constFind(field.key());
        if (column == m_columns.cend())
            continue;
        m_missing.removeAll(field.key());
        row.resize(std::max(row.size(), *column + 1));
        row[*column] = field.value();
    }
}

QStringList CarriedColumns::finish()
{
    for (QVariantList &row : m_sheet.rows)
        row.resize(m_sheet.columns.size());
    return m_sheet.rows.isEmpty() ? QStringList{} : m_missing;
}

} // namespace lanyard
