// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/UnknownReason.h"
#include "app/ports/PrintQueue.h"
#include "app/ports/RegistrationReader.h"
#include "app/ports/Result.h"

#include <QString>

namespace lanyard {

/// The sentences that several rooms need, in the language of the person in front of the screen.
/// Each says what is so and what to do next.
class Wording
{
public:
    virtual ~Wording() = default;

    [[nodiscard]] virtual QString sentence(const Failure &failure) const = 0;
    [[nodiscard]] virtual QString sentence(const ImportProblem &problem) const = 0; ///< without row
    [[nodiscard]] virtual QString sentence(UnknownReason reason) const = 0;

    /// How a printer is, and what somebody could do about it.
    [[nodiscard]] virtual QString sentence(const Printer &printer) const = 0;
    [[nodiscard]] virtual QString sentence(Printer::Trouble trouble) const = 0;
};

} // namespace lanyard
