// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationIntake.h"
#include "app/ports/Result.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace lanyard {

/// Why a row of an export was not taken. Rows are counted as a spreadsheet shows them: the header
/// is row 1 unless lines come before it.
struct ImportProblem
{
    enum class Kind {
        NoCode,
        CodeTooShort, ///< or otherwise no ticket code
        CodeDamagedByExcel, ///< like 8.14847E+17
        RepeatedCode, ///< detail: the code's last characters
        UnknownStatus, ///< detail: the status word
        TooFewCells, ///< detail: how many
    };
    qint64 row = 0;
    Kind kind = Kind::NoCode;
    QString detail;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

struct ReadOptions
{
    QString source; ///< name of a source; empty: recognised by its headers
    QMap<QString, QString> columns; ///< field → header, over what the source says
};

/// What a file turned out to be.
struct ReadReport
{
    QString format; ///< for example "CSV, GB18030, comma" or "XLSX"
    QString source; ///< name of the source that fitted best
    QMap<QString, QString> columns; ///< field → header that it was read from
    QStringList otherColumns; ///< kept as further fields
    QByteArray sha256;
    qint64 rows = 0; ///< below the header, without blank ones
    QList<ImportProblem> problems; ///< rows that were not handed on
};

/// Where registrations come from, as the organiser knows it.
struct ImportSource
{
    QString name; ///< for `--source`
    QString title; ///< for people
    QMap<QString, QStringList> headers; ///< field → headers it is known under
};

/// Reads registration exports.
class RegistrationReader
{
public:
    virtual ~RegistrationReader() = default;

    /// Answers false to stop: the read ends with what it has.
    using Take = std::function<bool(qint64 row, const RegistrationDraft &draft)>;
    [[nodiscard]] virtual Result<ReadReport>
    read(const QString &path, const ReadOptions &options, const Take &take) const = 0;

    [[nodiscard]] virtual QList<ImportSource> sources() const = 0;

    /// Fields that a column can be mapped to: code, name, first_name, last_name, company,
    /// job_title, email, phone, ticket_type, order, status, notes.
    [[nodiscard]] virtual QStringList fields() const = 0;
};

} // namespace lanyard
