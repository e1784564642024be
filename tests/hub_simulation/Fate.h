// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QUuid>

#include <random>

namespace lanyard::tests {

/// Everything that is left to chance in one schedule, from one seed; and the clock of whoever acts.
/// While it lives, it is where QUuid::createUuid() and QDateTime::currentMSecsSinceEpoch() of this
/// program get their answers from: the same seed makes the same event files.
class Fate final
{
public:
    Q_DISABLE_COPY_MOVE(Fate)

    explicit Fate(quint64 seed);
    ~Fate();

    [[nodiscard]] int upTo(int count); ///< from 0, count not included
    [[nodiscard]] bool happens(int percent);
    [[nodiscard]] double fraction(); ///< from 0, 1 not included
    [[nodiscard]] QUuid identity();

    QDateTime wall; ///< UTC

    [[nodiscard]] static Fate *current();

private:
    std::mt19937_64 m_choices;
    std::mt19937_64 m_identities; ///< so that who asks for more of them changes no choice
};

} // namespace lanyard::tests
