// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Claim.h"
#include "app/cli/CliWorld.h"

#include <QStringList>

namespace lanyard::cli {

/// What stands before the command: `--event FILE`, `--json`, `--operator NAME`, `--pin-file FILE`,
/// `--supervisor NAME`, `--supervisor-pin-file FILE`, which may also stand behind it, and `--help`,
/// `--version`, `--sample`, `--kiosk`, `--style-sheet-page [FILE.png]`.
struct Invocation
{
    QString eventFile;
    Claim operatorHere; ///< without the PIN itself, as the next
    Claim supervisor;
    bool json = false;
    bool help = false;
    bool version = false;
    bool kiosk = false; ///< --kiosk: the self-service window opens, and nothing else
    bool sample = false; ///< --sample: the desk window opens on the sample event
    bool styleSheetPage = false; ///< --style-sheet-page: what screens are made of, for developers
    QString styleSheetFile; ///< PNG; empty: in a window
    QString command; ///< empty: the desk window
    QStringList words; ///< command and everything behind it
    QString mistake; ///< not empty: wrong usage, in words
};

[[nodiscard]] Invocation invocationOf(const QStringList &arguments);

/// Runs a command and answers the exit status.
[[nodiscard]] int runCommand(const Invocation &invocation, const CliWorld &world);

/// What to say where no window can be opened.
[[nodiscard]] QString noDisplay();

/// The page that `lanyard --help` prints.
[[nodiscard]] QString helpPage();

} // namespace lanyard::cli
