// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "app/ports/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace lanyard {

struct FoundPerson
{
    Registration who;
    bool admitted = false; ///< came in through any door, and nobody took it back
};

struct RegistrationCounts
{
    qint64 onSite = 0; ///< every standing
    qint64 online = 0;
    qint64 expected = 0; ///< on site, neither cancelled nor blocked
    QMap<Standing, qint64> byStanding; ///< on site and online
    QMap<qint64, qint64> expectedByType{}; ///< id of a ticket type that is not online → expected
};

/// Who may come, found by what they carry or say.
class RegistrationBook
{
public:
    virtual ~RegistrationBook() = default;

    [[nodiscard]] virtual Result<std::optional<Registration>>
    findByCode(const TicketCode &code) const = 0;
    /// Whoever had @p code before an import gave them another one.
    [[nodiscard]] virtual Result<std::optional<Registration>>
    findByRetiredCode(const TicketCode &code) const = 0;
    [[nodiscard]] virtual Result<std::optional<Registration>>
    findById(Id<Registration> id) const = 0;

    /// Everybody of one order, in the order of the file that they came in; empty for no order.
    [[nodiscard]] virtual Result<QList<FoundPerson>> party(const QString &order) const = 0;

    /// True if @p text is the number of an order of this event.
    [[nodiscard]] virtual Result<bool> isOrder(const QString &text) const = 0;

    /// By beginnings of name (each word, pinyin, initials), company, e-mail, phone (or its last
    /// four digits), order and code; best match first, at most @p limit. Several words must all
    /// match.
    [[nodiscard]] virtual Result<QList<FoundPerson>> find(const QString &text, int limit) const = 0;

    /// Everybody whose whole name this is, in any spelling that find() knows, and with the last
    /// name first or last; no beginnings, no initials, no typing errors.
    [[nodiscard]] virtual Result<QList<Registration>> named(const QString &name) const = 0;

    [[nodiscard]] virtual Result<QList<TicketType>> ticketTypes() const = 0;
    [[nodiscard]] virtual Result<RegistrationCounts> counts() const = 0;

    /// Keys that compare as names stand in a list by surname: the first part of Chinese, Japanese
    /// and Korean names (in pinyin or their own order), the last word of others.
    [[nodiscard]] virtual QList<QByteArray> surnamePlaces(const QStringList &names) const = 0;

    /// In the order of import; stops when @p visit answers false.
    using Visit = std::function<bool(const Registration &)>;
    [[nodiscard]] virtual Result<Done> forEach(const Visit &visit) const = 0;

    /// Who may be the same person as somebody called @p name: whom find() finds by name or e-mail
    /// alone, best match first, at most @p limit.
    [[nodiscard]] virtual Result<QList<FoundPerson>> alikes(const QString &name,
                                                            int limit) const = 0;
};

} // namespace lanyard
