// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QList>
#include <QStringList>
#include <QVariant>

namespace lanyard {

/// A table for people who work with spreadsheets.
struct Sheet
{
    struct Column
    {
        QString name; ///< stable English key, for JSON
        QString title; ///< for people
    };
    QString title;
    QList<Column> columns;
    QList<QVariantList> rows; ///< QString, qint64, bool or QDateTime (already in the zone to show)
};

/// Writes a sheet; the ending of the file's name chooses the format: .csv .xlsx .pdf .json.
class SheetWriter
{
public:
    virtual ~SheetWriter() = default;

    /// The file is there whole or not at all; a file of that name is replaced.
    [[nodiscard]] virtual Result<Done> write(const QString &path, const Sheet &sheet) const = 0;
};

} // namespace lanyard
