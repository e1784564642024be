// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Wording.h"

#include <QCoreApplication>

namespace lanyard::cli {

/// The one place where failures become sentences.
class PlainWording final : public Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlainWording)

public:
    [[nodiscard]] QString sentence(const Failure &failure) const override;
    [[nodiscard]] QString sentence(const ImportProblem &problem) const override;
    [[nodiscard]] QString sentence(UnknownReason reason) const override;
    [[nodiscard]] QString sentence(const Printer &printer) const override;
    [[nodiscard]] QString sentence(Printer::Trouble trouble) const override;
};

} // namespace lanyard::cli
