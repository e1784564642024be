// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/DoorBook.h"
#include "app/ports/EventSettings.h"
#include "app/ports/Journal.h"
#include "app/ports/Ledger.h"
#include "app/ports/RegistrationBook.h"
#include "tests/kit/MemoryDesk.h"

#include <memory>

namespace lanyard::tests {

/// What is left of a desk when its program is gone: to be opened, copied, put back.
struct Image
{
    QString path = {}; ///< of an event file that is not open
    MemoryFile memory = {};
    QUuid identity = {}; ///< of a desk that is wrongly one incarnation for ever
};

/// An open event file, as one desk works with it.
class DeskStore
{
public:
    virtual ~DeskStore() = default;

    [[nodiscard]] virtual RegistrationBook &people() = 0;
    [[nodiscard]] virtual DoorBook &doors() = 0;
    [[nodiscard]] virtual Journal &journal() = 0;
    [[nodiscard]] virtual Ledger &ledger() = 0;
    [[nodiscard]] virtual EventSettings &settings() = 0;

    /// A change that is no admission.
    virtual void edit(const Registration &who, const QString &text, const QDateTime &at) = 0;
    /// Registers somebody who comes without a registration; tells the code. Empty: this store
    /// cannot.
    virtual QString walkIn(const QString &name, const QDateTime &at) = 0;
    /// What an audit of the file finds.
    [[nodiscard]] virtual QStringList problems() = 0;
    /// As it would be found if the power went now.
    [[nodiscard]] virtual Image image() = 0;
};

/// Where event files are kept.
class StoreRoom
{
public:
    virtual ~StoreRoom() = default;

    /// A shared event with a few people and two doors that nobody came through yet.
    [[nodiscard]] virtual Image blank() = 0;
    /// @p image stays as it is.
    [[nodiscard]] virtual std::unique_ptr<DeskStore> open(const Image &image, const QString &desk)
        = 0;
    /// Between two schedules: nothing of it is needed any more.
    virtual void clear() { }
};

/// How many people there are at first; their codes are P-1, P-2 …
inline constexpr int simulatedPeople = 4;

[[nodiscard]] inline QString simulatedCode(int person)
{
    return QStringLiteral("P-%1").arg(person + 1);
}

/// One that lets everybody in after each exit, whatever becomes of the hub; one with two seats,
/// once each, that waits for the hub; one with two, of which each desk may keep one for itself.
[[nodiscard]] inline QList<Door> simulatedDoors()
{
    Door hall = aDoor().named(QStringLiteral("Hall")).open(noon.addDays(-30), noon.addDays(30));
    Door camp = aDoor()
                    .named(QStringLiteral("Camp"))
                    .open(noon.addDays(-30), noon.addDays(30))
                    .holding(2)
                    .letting(Reentry::Once);
    camp.id = Id<Door>{2};
    camp.withoutHub = WithoutHub::Refuse;
    Door lab
        = aDoor().named(QStringLiteral("Lab")).open(noon.addDays(-30), noon.addDays(30)).holding(2);
    lab.id = Id<Door>{3};
    lab.apartSeats = 1;
    return {hall, camp, lab};
}

} // namespace lanyard::tests
