// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationIntake.h"

#include <deque>

namespace lanyard {

/// Two rows with different codes that seem to be one person.
struct SamePerson
{
    qint64 row = 0;
    qint64 earlierRow = 0;

    friend bool operator==(const SamePerson &, const SamePerson &) = default;
};

/// Notices people who stand in an export twice: the same name with the same e-mail, phone or
/// company. Keeps 64-bit hashes, so that a million rows fit.
class SamePeople final
{
public:
    void look(qint64 row, const RegistrationDraft &draft);

    /// By row, each row once. Puts what was seen in order: nothing can be looked at afterwards.
    [[nodiscard]] QList<SamePerson> found() &&;

private:
    struct Trace
    {
        size_t hash;
        qint64 row;
    };
    std::deque<Trace> m_traces; ///< grows without copying
};

} // namespace lanyard
