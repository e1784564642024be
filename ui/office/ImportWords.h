// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Wording.h"
#include "app/usecases/ImportRegistrations.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard::ui {

/// An import report in sentences. Numbers are written as @p locale writes them.
class ImportWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::ImportWords)

public:
    explicit ImportWords(QLocale locale)
        : m_locale{std::move(locale)}
    {
    }

    /// "3,634 rows: 1,340 can be admitted, 10 are on site but cannot be, 2,284 online only."
    [[nodiscard]] QString rows(const ImportReport &report) const;
    /// "5 rows are left out: 3 have no code, 2 have a code that came before." Empty if none is.
    [[nodiscard]] QString leftOut(const ImportReport &report) const;
    /// "12 people are new, 3 have changed, 1,335 are as before."
    [[nodiscard]] QString changes(const ImportReport &report) const;
    /// "5 people who are registered already are not in this file." Empty if none is missing.
    [[nodiscard]] QString missing(const ImportReport &report) const;
    /// "CSV, GB18030, comma"; with the source's title.
    [[nodiscard]] QString origin(const ReadReport &file, const QString &sourceTitle) const;
    /// Everything above and every problem with its row, to be saved as a text file.
    [[nodiscard]] QString
    document(const QString &fileName, const ImportReport &report, const Wording &wording) const;

    /// A field that a column can be mapped to, for people.
    [[nodiscard]] static QString fieldTitle(const QString &field);

private:
    [[nodiscard]] QString counted(qint64 count, const QString &one, const QString &many) const;
    [[nodiscard]] QString ofKind(ImportProblem::Kind kind, qint64 count) const;

    QLocale m_locale;
};

} // namespace lanyard::ui
