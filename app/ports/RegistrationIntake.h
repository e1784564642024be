// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "app/ports/ReadOptions.h"
#include "app/ports/Result.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace lanyard {

/// One row of an export, cleaned: a registration that the event file does not know yet.
struct RegistrationDraft
{
    TicketCode code;
    QString ticketType; ///< its name; empty: the export has none
    Standing standing = Standing::Confirmed;
    QString name;
    QString company;
    QString jobTitle;
    QString email;
    QString phone;
    QString order;
    QString notes;
    QMap<QString, QString> fields;
    /// What the source knows this person by even when the ticket code changes, after the source's
    /// name and a colon ("pretix:ABCDE/1"); empty: nothing.
    QString sourceId{};
    /// The columns that the export has: fields of RegistrationReader::fields() and headers of
    /// further ones. It says nothing about the others, so they stay as they are known. Empty: it
    /// has all.
    QSet<QString> columns{};
    QDateTime validFrom{}; ///< UTC; invalid: from ever
    QDateTime validUntil{}; ///< UTC, no longer then; invalid: for ever

    [[nodiscard]] bool says(const QString &column) const
    {
        return columns.isEmpty() || columns.contains(column);
    }
};

/// One field of a person who was known already: a name of RegistrationReader::fields(), "standing"
/// or the header of a further column.
struct FieldChange
{
    QString field;
    QString before;
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// Somebody whom a later export describes otherwise. A change of "code" means that the code before
/// is retired: it stays known, but lets nobody in.
struct PersonChange
{
    qint64 row = 0; ///< of the export; 0 where it was found out only after the last row
    QString name; ///< as it is from now on
    QList<FieldChange> changes;

    friend bool operator==(const PersonChange &, const PersonChange &) = default;
};

/// Somebody who is registered, but not in this export.
struct MissingPerson
{
    QString name;
    QString company;
    TicketCode code;
    bool admitted = false; ///< came in through some door already

    friend bool operator==(const MissingPerson &, const MissingPerson &) = default;
};

struct IntakeCounts
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 missing = 0; ///< known before from this source, not cancelled, not in this export
    qint64 onSite = 0; ///< of those taken, as they stand after this import
    qint64 online = 0;
    qint64 admissible = 0; ///< on site and confirmed
    QMap<Standing, qint64> onSiteByStanding{};
    qint64 reissued = 0; ///< of the changed: have a new ticket code
    qint64 corrected = 0; ///< of those taken: what a desk corrected was kept for them
    qint64 known = 0; ///< before this import from this source, not cancelled

    friend bool operator==(const IntakeCounts &, const IntakeCounts &) = default;
};

/// One import under way. Nothing is stored before commit(); going out of scope abandons it.
class Intake
{
public:
    virtual ~Intake() = default;

    enum class Fate {
        Added,
        Changed,
        Unchanged,
        Repeated /**< this code came before in this import */
    };
    struct Taken
    {
        Fate fate = Fate::Added;
        QList<FieldChange> changes{}; ///< of Changed
    };
    [[nodiscard]] virtual Result<Taken> take(const RegistrationDraft &draft) = 0;

    struct Settled
    {
        IntakeCounts counts;
        QList<PersonChange> reissued; ///< recognised only now: same person, new ticket code
        QList<MissingPerson> missing; ///< by name, at most `mostListed`
    };
    static constexpr int mostListed = 1000;
    /// To be called once, after the last row and before commit(): compares with everybody who is
    /// known from @p source.
    [[nodiscard]] virtual Result<Settled> settle(const QString &source) = 0;

    enum class Missing {
        Keep,
        Cancel /**< registrations that are not in the export are cancelled */
    };
    struct Origin
    {
        QString fileName; ///< without folders
        QByteArray sha256; ///< of the file
        QDateTime at; ///< UTC
        qint64 rows = 0;
        qint64 skipped = 0;
        QStringList headers{}; ///< of the file; @p options are remembered for them, none forgotten
        ReadOptions options{};
    };
    /// Stores everything in one transaction with one journal record.
    [[nodiscard]] virtual Result<Done> commit(const Origin &origin, Missing missing) = 0;
};

class RegistrationIntake
{
public:
    virtual ~RegistrationIntake() = default;
    enum class Aim {
        Look, ///< nothing will be committed
        Store
    };
    [[nodiscard]] virtual Result<std::unique_ptr<Intake>> begin(Aim aim) = 0;

    /// How a person had a file with the same headers read the last time; nothing where that was
    /// left to the program.
    [[nodiscard]] virtual Result<std::optional<ReadOptions>>
    remembered(const QStringList &headers) const = 0;
};

} // namespace lanyard
