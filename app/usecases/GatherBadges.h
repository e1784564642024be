// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "app/ports/BadgePress.h"
#include "app/ports/Result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace lanyard {

class EventFile;

/// Whose badges a batch has, in which order, each with which template.
class GatherBadges final
{
public:
    enum class Who {
        Expected, ///< on site with a confirmed ticket
        Admitted
    };
    enum class Order {
        Listed, ///< as imported; whoever was admitted: as they came
        Party, ///< who bought together stands together, by the order's number
        Type, ///< by ticket type, then surname
        Surname, ///< Chinese names at their pinyin, others by their last word
        Name ///< as names are written, in the order of the language
    };
    [[nodiscard]] static std::optional<Order> orderNamed(QStringView name);
    [[nodiscard]] static QStringList orders(); ///< their names: listed, order, type, surname, name

    struct Wish
    {
        Order order = Order::Listed;
        bool notPrinted = false; ///< leave out whoever has a badge, or one on its way
        QString ticketType = {}; ///< only its people; empty: all
        QString templateName = {}; ///< for everybody; empty: what their ticket types have
        QString templateOfTheDesk = {}; ///< for ticket types without one of their own

        friend bool operator==(const Wish &, const Wish &) = default;
    };

    struct Person
    {
        Registration who;
        QString templateName;
        bool hasBadge = false; ///< or one on its way
    };
    struct Gathered
    {
        QList<Person> people = {};
        qsizetype alreadyPrinted = 0; ///< left out
        qsizetype withoutBadge = 0; ///< left out: their ticket types have none
    };

    /// @p file must outlive it.
    explicit GatherBadges(EventFile &file);

    [[nodiscard]] Result<Gathered> operator()(Who who, const Wish &wish) const;
    [[nodiscard]] Result<Gathered> operator()(const QList<Registration> &people,
                                              const Wish &wish) const;

private:
    [[nodiscard]] Result<QList<Registration>> everybody(Who who) const;
    [[nodiscard]] Result<bool> hasBadge(const Registration &who) const;
    [[nodiscard]] Result<std::optional<QString>> templateFor(const Registration &who,
                                                             const Wish &wish) const;
    void sort(QList<Person> &people, Order order) const;

    EventFile &m_file;
};

/// The badges of @p people in this order, numbered from one.
[[nodiscard]] Result<QList<BadgeBatch::Item>> itemsOf(const QList<GatherBadges::Person> &people,
                                                      EventFile &file);

} // namespace lanyard
