// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Claim.h"
#include "app/cli/CliWorld.h"

#include <optional>

namespace lanyard::cli {

class Output;

/// Gets PINs that are on no command line, where everybody could see them.
class PinSource final
{
public:
    PinSource(const CliWorld &world, Output &output);

    /// From the file, the environment or the terminal, in this order. Nothing where there is none;
    /// NotFound for a file that cannot be read.
    [[nodiscard]] Result<std::optional<QString>> pinOf(const Claim &claim);

    /// A PIN that somebody is to have from now on: the first line of @p file, or else of standard
    /// input; at a terminal it is asked for twice, and nothing if the two differ.
    [[nodiscard]] Result<std::optional<QString>> newPin(const QString &file);

private:
    [[nodiscard]] Result<QString> firstLineOf(const QString &path) const;
    [[nodiscard]] QString ask(const QString &question);
    [[nodiscard]] QString readLine();

    const CliWorld &m_world;
    Output &m_output;
};

} // namespace lanyard::cli
