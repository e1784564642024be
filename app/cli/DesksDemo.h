// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/DemoDesks.h"

namespace lanyard::cli {

/// A morning of several desks that share the sample event over a hub of their own, one of which is
/// cut off for a while; says what happens, and whether all have the same in the end.
class DesksDemo final
{
public:
    static constexpr int fewest = 2;
    static constexpr int most = 20;

    DesksDemo(Command &command, const QDir &directory, int desks);

    /// What went wrong, in words; nothing if all desks agree.
    [[nodiscard]] std::optional<QString> run();

private:
    using Step = DemoDesks::Wrong;

    Step beginHub();
    Step shareEvent();
    Step joinTheOthers();
    Step letPeopleIn();
    Step tryOneTicketTwice();
    Step cutOneOff();
    Step goOnElsewhere();
    Step bringItBack();
    Step seeToWhoCameTwice();
    Step scanAWalkIn();
    Step tellWhatEachSaw();
    Step tellAgreement();

    void tell(const QString &step, const QString &sentence, QJsonObject facts = {});
    [[nodiscard]] Step tellNewcomer(const QString &step, const QString &sentence);
    [[nodiscard]] Step tellDesk(int desk);
    [[nodiscard]] Result<Conflict> conflictAt(DeskAtWork &desk) const;
    [[nodiscard]] QString words(const Failure &failure) const;

    Command &m_command;
    const CliWorld &m_world;
    int m_number;
    DemoDesks m_desks;
    QString m_twice; ///< code of who came to two desks while they were apart
};

} // namespace lanyard::cli
