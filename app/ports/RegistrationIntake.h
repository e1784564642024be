// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "app/ports/Result.h"

#include <QDateTime>

#include <memory>

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
};

struct IntakeCounts
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 missing = 0; ///< known before, not in this export
    qint64 onSite = 0; ///< of the rows taken
    qint64 online = 0;
    qint64 admissible = 0; ///< on site and confirmed

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
    [[nodiscard]] virtual Result<Fate> take(const RegistrationDraft &draft) = 0;

    /// What commit() would say now.
    [[nodiscard]] virtual Result<IntakeCounts> counts() const = 0;

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
    };
    /// Stores everything in one transaction with one journal record.
    [[nodiscard]] virtual Result<IntakeCounts> commit(const Origin &origin, Missing missing) = 0;
};

class RegistrationIntake
{
public:
    virtual ~RegistrationIntake() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<Intake>> begin() = 0;
};

} // namespace lanyard
