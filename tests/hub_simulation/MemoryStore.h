// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/hub_simulation/DeskStore.h"
#include "tests/hub_simulation/Fate.h"
#include "tests/kit/Fakes.h"

namespace lanyard::tests {

struct FakeSettings final : EventSettings
{
    Result<EventChoices> choices() const override { return EventChoices{}; }
    Result<Done> choose(const EventChoices &, const QDateTime &) override { return Done{}; }
};

/// A journal in memory; its people and doors never change.
class MemoryStore final : public DeskStore
{
public:
    MemoryStore(Image image, const QString &desk)
        : m_image{std::move(image)}
        , m_desk{m_image.memory, desk, m_image.identity, [] { return Fate::current()->wall; }}
    {
        for (int person = 0; person < simulatedPeople; ++person)
            m_people.people.append(
                anAttendee().numbered(person + 1).carrying(simulatedCode(person)));
        m_doors.all = simulatedDoors();
    }

    RegistrationBook &people() override { return m_people; }
    DoorBook &doors() override { return m_doors; }
    Journal &journal() override { return m_desk; }
    Ledger &ledger() override { return m_desk; }
    EventSettings &settings() override { return m_settings; }
    void edit(const Registration &who, const QString &text, const QDateTime &at) override
    {
        static_cast<void>(
            m_desk.append({Deed::Kind::Note, at, who.id, {}, {{QStringLiteral("text"), text}}}));
    }
    QString walkIn(const QString &, const QDateTime &) override { return {}; }
    QStringList problems() override { return {}; }
    Image image() override { return m_image; }

private:
    Image m_image;
    MemoryDesk m_desk;
    FakeBook m_people;
    FakeDoors m_doors;
    FakeSettings m_settings;
};

class MemoryRoom final : public StoreRoom
{
public:
    // Wrong on purpose, each for a test that has to notice it.
    bool reusesIncarnations = false; ///< an event file is one incarnation for ever
    bool foldsByArrival = false; ///< what came first counts first

    Image blank() override
    {
        Image image;
        image.memory.foldsByArrival = foldsByArrival;
        MemoryDesk office{
            image.memory, QStringLiteral("Office"), anEvent().id, [] { return noon.addDays(-1); }};
        static_cast<void>(office.append({Deed::Kind::SettingChange, noon.addDays(-1), {}, {}, {}}));
        return image;
    }
    std::unique_ptr<DeskStore> open(const Image &image, const QString &desk) override
    {
        Image its = image;
        if (!reusesIncarnations || its.identity.isNull())
            its.identity = QUuid::createUuid();
        return std::make_unique<MemoryStore>(std::move(its), desk);
    }
};

} // namespace lanyard::tests
