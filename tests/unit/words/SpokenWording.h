// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Wording.h"

namespace lanyard::tests {

/// Sentences that a test recognises.
class SpokenWording final : public Wording
{
public:
    [[nodiscard]] QString sentence(const Failure &failure) const override
    {
        return QStringLiteral("It failed with %1. Try something else.").arg(failure.subject);
    }
    [[nodiscard]] QString sentence(const ImportProblem &problem) const override
    {
        return problem.kind == ImportProblem::Kind::NoCode
            ? QStringLiteral("There is no code in this row.")
            : QStringLiteral("The code %1 came before.").arg(problem.detail);
    }
    [[nodiscard]] QString sentence(UnknownReason) const override
    {
        return QStringLiteral("This is not on the list.");
    }
    [[nodiscard]] QString sentence(const Printer &printer) const override
    {
        return printer.trouble == Printer::Trouble::Paper
            ? QStringLiteral("The printer is out of paper.")
            : QStringLiteral("The printer is ready.");
    }
    [[nodiscard]] QString sentence(Printer::Trouble) const override
    {
        return QStringLiteral("Put paper in.");
    }
};

} // namespace lanyard::tests
