// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/domain/Verdict.h"

#include <QJsonObject>

namespace lanyard {

class Wording;

namespace cli {

/// A verdict as a line for scripts and as a line for people.
class VerdictWords final
{
public:
    /// Where and when it is said.
    struct Here
    {
        QDateTime now; ///< UTC
        QString desk;
    };
    VerdictWords(const Wording &wording, const Event &event, Here here);

    /// The fields that every verdict has, and the facts of its case.
    [[nodiscard]] QJsonObject json(const Verdict &verdict, const Door &door) const;
    [[nodiscard]] QString line(const Verdict &verdict, const Door &door) const;
    /// One sentence: why, and what to do next.
    [[nodiscard]] QString reason(const Verdict &verdict) const;

private:
    const Wording &m_wording;
    const Event &m_event;
    Here m_here;
};

} // namespace cli
} // namespace lanyard
