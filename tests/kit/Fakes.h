// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Clock.h"
#include "app/ports/DoorBook.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"
#include "tests/kit/Builders.h"

namespace lanyard::tests {

struct FixedClock final : Clock
{
    QDateTime at = noon;
    QDateTime now() const override { return at; }
};

struct FakeBook final : RegistrationBook
{
    QList<Registration> people;
    QStringList orders;

    Result<std::optional<Registration>> findByCode(const TicketCode &code) const override
    {
        for (const Registration &who : people) {
            if (who.code == code)
                return std::optional{who};
        }
        return std::optional<Registration>{};
    }
    QMap<QString, Id<Registration>> retired; ///< code → whose it was
    Result<std::optional<Registration>> findByRetiredCode(const TicketCode &code) const override
    {
        const auto found = retired.constFind(code.text());
        return found == retired.cend() ? std::optional<Registration>{} : findById(*found);
    }
    Result<std::optional<Registration>> findById(Id<Registration> id) const override
    {
        for (const Registration &who : people) {
            if (who.id == id)
                return std::optional{who};
        }
        return std::optional<Registration>{};
    }
    Result<QList<FoundPerson>> party(const QString &order) const override
    {
        QList<FoundPerson> party;
        for (const Registration &who : people) {
            if (!order.isEmpty() && who.order == order)
                party.append({who, false});
        }
        return party;
    }
    Result<bool> isOrder(const QString &text) const override { return orders.contains(text); }
    Result<QList<FoundPerson>> find(const QString &text, int) const override
    {
        QList<FoundPerson> found;
        for (const Registration &who : people) {
            if (who.name.startsWith(text))
                found.append({who, false});
        }
        return found;
    }
    Result<QList<FoundPerson>> alikes(const QString &name, int limit) const override
    {
        return find(name, limit);
    }
    Result<QList<Registration>> named(const QString &name) const override
    {
        QList<Registration> namesakes;
        for (const Registration &who : people) {
            if (who.name == name)
                namesakes.append(who);
        }
        return namesakes;
    }
    Result<QList<TicketType>> ticketTypes() const override
    {
        return QList{visitorTicket, speakerTicket, onlineTicket};
    }
    Result<RegistrationCounts> counts() const override { return RegistrationCounts{}; }
    QList<QByteArray> surnamePlaces(const QStringList &names) const override
    {
        QList<QByteArray> places;
        for (const QString &name : names)
            places.append(name.section(QChar{u' '}, -1).toUtf8());
        return places;
    }
    Result<Done> forEach(const Visit &visit) const override
    {
        for (const Registration &who : people) {
            if (!visit(who))
                break;
        }
        return Done{};
    }
};

struct FakeDoors final : DoorBook
{
    QList<Door> all;

    Result<QList<Door>> doors() const override { return all; }
    Result<Door> add(const Door &door) override
    {
        all.append(door);
        return door;
    }
    Result<Done> change(const Door &door) override
    {
        for (Door &known : all) {
            if (known.id == door.id)
                known = door;
        }
        return Done{};
    }
    Result<DoorRemoval> remove(Id<Door> door) override
    {
        all.removeIf([door](const Door &known) { return known.id == door; });
        return DoorRemoval::Removed;
    }
};

/// Remembers deeds; can be told to break like a full disk.
struct FakeJournal final : Journal
{
    QList<Deed> deeds;
    QList<PrintJob> prints;
    History known;
    std::optional<Failure> broken;

    Result<Done> append(const Deed &deed) override
    {
        if (broken)
            return *broken;
        deeds.append(deed);
        return Done{};
    }
    Result<History> history(Id<Registration>, Id<Door>, const QDateTime &) const override
    {
        return known;
    }
    std::optional<StandingAdmission> admission;
    Result<std::optional<StandingAdmission>> lastAdmission(Id<Registration>,
                                                           Id<Door>) const override
    {
        return admission;
    }
    Result<Done> recordPrint(const PrintJob &job, const QDateTime &) override
    {
        if (broken)
            return *broken;
        prints.append(job);
        return Done{};
    }
    Result<QList<PrintJob>> pendingPrints(int) const override { return QList<PrintJob>{}; }
    Result<Prints> printsOf(Id<Registration>) const override { return Prints{}; }
    QList<JournalRecord> records;
    Result<Done> forEachRecord(const RecordFilter &filter, const Visit &visit) const override
    {
        QList<JournalRecord> chosen;
        for (const JournalRecord &record : records) {
            if (record.position > filter.after
                && (filter.before == 0 || record.position < filter.before)
                && (!filter.kind || record.kind == *filter.kind))
                chosen.append(record);
        }
        if (filter.latest > 0)
            chosen = chosen.mid(qMax<qsizetype>(0, chosen.size() - filter.latest));
        for (const JournalRecord &record : chosen) {
            if (!visit(record))
                break;
        }
        return Done{};
    }
    Result<std::optional<JournalRecord>>
    latestOf(const std::optional<VisitNumber> &visit) const override
    {
        for (auto record = records.crbegin(); record != records.crend(); ++record) {
            const QString its = record->body.value(QStringLiteral("visit")).toString();
            if (visit ? its == visit->text() : !its.isEmpty())
                return std::optional{*record};
        }
        return std::optional<JournalRecord>{};
    }
    Result<QStringList> desks() const override { return QStringList{}; }
};

} // namespace lanyard::tests
