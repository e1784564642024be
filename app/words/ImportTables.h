// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/ImportRegistrations.h"
#include "app/words/TextTable.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard {
class Wording;
}

namespace lanyard::words {

/// The headers that @p field is read from: none, one, or several ("Paid + Approved").
[[nodiscard]] QStringList headersOf(const TablePreview &preview, const QString &field);

/// The lists of an import report. Each shares what it shows with the report and lives on its own.
class ImportTables final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::ImportTables)

public:
    /// @p wording must outlive the tables.
    ImportTables(QLocale locale, const Wording &wording)
        : m_locale{std::move(locale)}
        , m_wording{wording}
    {
    }

    [[nodiscard]] TextTable leftOut(const ImportReport &report) const;
    /// One row a field of a person: row, name, field, before, after.
    [[nodiscard]] TextTable changes(const ImportReport &report) const;
    [[nodiscard]] TextTable missing(const ImportReport &report) const;
    [[nodiscard]] TextTable twice(const ImportReport &report) const;

    /// The beginning of a file; above each header the field that is read from it.
    [[nodiscard]] static TextTable beginning(const TablePreview &preview);

private:
    QLocale m_locale;
    const Wording &m_wording;
};

} // namespace lanyard::words
