// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "app/domain/VisitNumber.h"
#include "app/ports/Result.h"

#include <QDateTime>
#include <QMap>

namespace lanyard {

/// Somebody who comes without a registration.
struct Newcomer
{
    QString name;
    QString company = {};
    QString jobTitle = {};
    QString email = {};
    QString phone = {};
    QString notes = {};
    QString ticketType = {}; ///< its name; made if no registration has it yet
};

/// A ticket that is genuine by its signature, before any import has it.
struct GenuineTicket
{
    TicketCode code;
    QString ticketType; ///< its name; made if no registration has it yet
    QDateTime validFrom = {}; ///< UTC; invalid: from ever
    QDateTime validUntil = {}; ///< UTC, no longer then; invalid: for ever
};

/// What a desk knows better than the ticket source. Each change has its journal record. Later
/// imports keep it, whatever the source says by then, until it says the same; what it says is
/// remembered.
class Registrar
{
public:
    virtual ~Registrar() = default;

    /// Registers somebody, confirmed, with a code of our own that nobody can guess (80 random
    /// bits). No import ever misses them.
    [[nodiscard]] virtual Result<Registration> add(const Newcomer &newcomer, const QDateTime &at)
        = 0;

    /// Registers whoever carries @p ticket, confirmed, without a name, as not listed. No import
    /// misses them; the first that has the code fills in what it says and lists them.
    [[nodiscard]] virtual Result<Registration> addGenuine(const GenuineTicket &ticket,
                                                          const QDateTime &at)
        = 0;

    /// Why, and who besides the operator answers for it.
    struct Grounds
    {
        QString reason = {}; ///< may be empty
        QString supervisor = {}; ///< empty: nobody else had to
        std::optional<VisitNumber> visit = {}; ///< to a kiosk: the person did it themselves
    };

    /// Makes each field of @p texts (name, company, job_title, email, phone, notes) say what the
    /// desk says. InvalidValue for another field, NotFound for nobody.
    [[nodiscard]] virtual Result<Done> correct(Id<Registration> who,
                                               const QMap<QString, QString> &texts,
                                               const Grounds &grounds,
                                               const QDateTime &at)
        = 0;
    [[nodiscard]] Result<Done>
    correct(Id<Registration> who, const QMap<QString, QString> &texts, const QDateTime &at)
    {
        return correct(who, texts, Grounds{}, at);
    }

    /// What the last import said where a desk knows better: the fields that correct() takes, and
    /// `status` and `ticket_type`.
    [[nodiscard]] virtual Result<QMap<QString, QString>> imported(Id<Registration> who) = 0;

    /// Marks as paid (Unpaid to Confirmed), blocks, or lets in again who was blocked (Blocked to
    /// Confirmed: they are what they would be without it, perhaps unpaid); InvalidValue for any
    /// other change. A later cancellation by the source ends a payment, but no block.
    [[nodiscard]] virtual Result<Done> setStanding(Id<Registration> who,
                                                   Standing standing,
                                                   const Grounds &grounds,
                                                   const QDateTime &at)
        = 0;

    [[nodiscard]] virtual Result<Done> swapTicketType(Id<Registration> who,
                                                      const QString &ticketType,
                                                      const Grounds &grounds,
                                                      const QDateTime &at)
        = 0;

    /// Adds a line to the notes that a volunteer confirms at the next scan.
    [[nodiscard]] virtual Result<Done>
    note(Id<Registration> who, const QString &text, const QDateTime &at) = 0;

    /// Gives @p who a new code of our own; the old one is known from now on, and lets nobody in.
    /// An import that still has the old one means the same person, who keeps the new one.
    [[nodiscard]] virtual Result<Registration>
    reissue(Id<Registration> who, const Grounds &grounds, const QDateTime &at) = 0;
};

} // namespace lanyard
