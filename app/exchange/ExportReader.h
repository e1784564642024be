// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/ColumnPlan.h"
#include "app/exchange/SpreadsheetReader.h"
#include "app/ports/RegistrationReader.h"

namespace lanyard::exchange {

/// Reads the registration exports of ticket sources row by row. Every row is either
/// handed on or reported as a problem.
class ExportReader final : public RegistrationReader
{
public:
    explicit ExportReader(const QString &program = {});

    [[nodiscard]] Result<ReadReport>
    read(const QString &path, const ReadOptions &options, const Take &take) const override;
    [[nodiscard]] Result<QStringList> headers(const QString &path,
                                              const ReadOptions &options) const override;
    [[nodiscard]] Result<TablePreview> preview(const QString &path,
                                               const ReadOptions &options) const override;
    [[nodiscard]] QList<ImportSource> sources() const override;
    [[nodiscard]] QStringList fields() const override;
    [[nodiscard]] QStringList encodings() const override;

private:
    /// The first rows of a file.
    struct Beginning
    {
        QString format;
        HeaderRow headers;
        QList<QStringList> rows; ///< below the header
    };
    /// @p options with the encoding in which a source knows most of the headers, where the text is
    /// in none that tells itself.
    [[nodiscard]] ReadOptions settled(const QString &path, const ReadOptions &options) const;
    [[nodiscard]] Result<Beginning>
    beginningOf(const QString &path, const ReadOptions &options, size_t mostRows) const;

    SpreadsheetReader m_spreadsheets;
    SourceCatalogue m_catalogue;
};

} // namespace lanyard::exchange
