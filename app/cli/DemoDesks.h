// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/cli/DeskAtWork.h"
#include "app/cli/Interruption.h"
#include "app/ports/SampleEvent.h"
#include "app/ports/ThrowAwayHubs.h"

#include <QDir>
#include <QSet>

#include <vector>

namespace lanyard::cli {

/// The desks of a demo, the hub that they share, and the guests who come to them. What is asked of
/// it answers what went wrong, in words; nothing if all went well.
class DemoDesks final
{
public:
    using Wrong = std::optional<QString>;

    DemoDesks(const CliWorld &world, const QDir &directory);

    [[nodiscard]] Wrong beginHub();
    /// Makes the sample event with Desk 1, and puts it into the hub.
    [[nodiscard]] Wrong share();
    [[nodiscard]] Wrong joinOneMore();

    [[nodiscard]] int number() const { return int(m_desks.size()); }
    [[nodiscard]] DeskAtWork &at(int desk) { return *m_desks[size_t(desk)]; }
    [[nodiscard]] DeskAtWork &first() { return at(0); }
    [[nodiscard]] DeskAtWork &last() { return at(number() - 1); }
    [[nodiscard]] const Event &event() { return first().file().event(); }
    [[nodiscard]] QString pathOf(int desk) const;

    void connect(DeskAtWork &desk);
    void cutOff(DeskAtWork &desk);
    [[nodiscard]] Result<HubState> sync(DeskAtWork &desk);
    [[nodiscard]] Wrong syncAll();

    [[nodiscard]] QString nextGuest();
    [[nodiscard]] Wrong letIn(DeskAtWork &desk, const QString &code);
    [[nodiscard]] Wrong letIn(DeskAtWork &desk, int guests);
    /// Somebody who is inside already; @p line is what the desk says.
    [[nodiscard]] Wrong turnAway(DeskAtWork &desk, const QString &code, QString &line);
    /// Somebody without a ticket; @p code is that of their badge.
    [[nodiscard]] Wrong walkIn(DeskAtWork &desk, QString &code);
    [[nodiscard]] qint64 peopleInside() const { return m_inside.size(); }

    [[nodiscard]] bool isInterrupted() const { return m_interruption.isWished(); }

private:
    [[nodiscard]] static QString nameOf(int desk);
    [[nodiscard]] QString words(const Failure &failure) const;
    void takeOn(std::unique_ptr<EventFile> file);
    [[nodiscard]] Result<Door> mainDoor(DeskAtWork &desk) const;
    [[nodiscard]] QString line(DeskAtWork &desk, const Verdict &verdict, const Door &door) const;

    const CliWorld &m_world;
    QDir m_directory;
    Interruption m_interruption;
    QList<SampleEvent::Arrival> m_guests;
    QSet<QString> m_inside; ///< ticket codes
    std::unique_ptr<ThrowAwayHub> m_hub;
    std::vector<std::unique_ptr<DeskAtWork>> m_desks;
};

} // namespace lanyard::cli
