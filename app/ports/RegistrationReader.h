// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/ReadOptions.h"
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
        NoCode, ///< detail: a word for "nothing" if one stands there
        CodeTooShort, ///< or otherwise no ticket code
        CodeDamagedByExcel, ///< like 8.14847E+17 or ####
        RepeatedCode, ///< detail: the code's last characters
        UnknownStatus, ///< detail: the status word
        TooFewCells, ///< detail: how many
        TooManyPlaces, ///< detail: the quantity, beyond what one row can stand for
        UnclearPlaces, ///< detail: a quantity that is no number of people, like 0 or 2.5
        CodeIsAnotherValue, ///< detail: a date, a fraction or a yes instead of a code
        UnreadableTime, ///< detail: what cannot be told to be a moment
    };
    qint64 row = 0;
    Kind kind = Kind::NoCode;
    QString detail;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
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
    QStringList headers{}; ///< every column's, as the file has them
    QMap<QString, qint64> unknownStatuses{}; ///< status word → rows; they are among the problems
    qint64 places = 0; ///< people beyond one on a row, whatever was asked for
    bool severalCodeColumns = false; ///< they have the same header; the first was read
    bool codesMade = false; ///< the source has no codes: they are made from other columns
};

/// How the first lines of a text would read in an encoding.
struct EncodingSample
{
    QString encoding; ///< one of RegistrationReader::encodings()
    QStringList texts; ///< up to three cells that tell encodings apart, best names

    friend bool operator==(const EncodingSample &, const EncodingSample &) = default;
};

/// The beginning of a file, for a person to look at before it is read.
struct TablePreview
{
    QString format; ///< as in ReadReport
    QString encoding; ///< empty where the format leaves no choice, as in workbooks
    QList<EncodingSample> encodings; ///< every one that can be chosen, the likeliest first
    QString source;
    QMap<QString, QString> columns; ///< field → header
    QStringList headers;
    QList<QStringList> rows; ///< the first ones below the header, at most `mostPreviewed`

    static constexpr int mostPreviewed = 20;
};

/// Where registrations come from, as the organiser knows it.
struct ImportSource
{
    QString name; ///< for `--source`
    QString title; ///< for people
    QMap<QString, QStringList> headers; ///< field → headers it is known under
    QMap<QString, Standing> statuses{}; ///< status word → its meaning
    QString code{}; ///< the part of the cell that is the code, as in resources/sources; empty: all
    QStringList codeMadeFrom{}; ///< fields a code is made of where there is no column for it
};

/// Reads registration exports.
class RegistrationReader
{
public:
    virtual ~RegistrationReader() = default;

    /// Hears of a row once for every registration that it stands for, in their order. Answers
    /// false to stop: the read ends with what it has.
    using Take = std::function<bool(qint64 row, const RegistrationDraft &draft)>;
    [[nodiscard]] virtual Result<ReadReport>
    read(const QString &path, const ReadOptions &options, const Take &take) const = 0;

    /// The header row as read() would find it; reads only the beginning.
    [[nodiscard]] virtual Result<QStringList> headers(const QString &path,
                                                      const ReadOptions &options) const = 0;

    /// The same file as read() would see it, without going beyond its beginning. A file without a
    /// column for the code is previewed, too: choosing one is what a preview is for.
    [[nodiscard]] virtual Result<TablePreview> preview(const QString &path,
                                                       const ReadOptions &options) const = 0;

    [[nodiscard]] virtual QList<ImportSource> sources() const = 0;

    /// Fields that a column can be mapped to: code, name, first_name, last_name, company,
    /// job_title, email, phone, ticket_type, order, status, notes; id (what the source knows the
    /// person by), quantity (people on this row), guests (people beside the first), blocked (filled
    /// for whoever must not come in), valid_from, valid_until (when the ticket lets in).
    [[nodiscard]] virtual QStringList fields() const = 0;

    /// Encodings of text that can be asked for: UTF-8, GB18030, Big5, Shift_JIS, …
    [[nodiscard]] virtual QStringList encodings() const = 0;
};

} // namespace lanyard
