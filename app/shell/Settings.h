// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/DeskSettings.h"

#include <QStringList>

namespace lanyard::shell {

/// What this computer remembers between runs, in the user's configuration folder.
class Settings final
{
public:
    [[nodiscard]] DeskSettings desk() const;
    void setDesk(const DeskSettings &desk);
    /// Changes with every badge, nothing else does.
    void setLabelsLeft(const QMap<QString, int> &left);

    /// What ends a kiosk of this computer, as db/sqlite/PinHash.h makes it; empty: none was chosen.
    [[nodiscard]] QByteArray kioskPin() const;
    void setKioskPin(const QByteArray &hash);

    /// Event files that were open, latest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void forgetRecentFile(const QString &path);
};

/// The computer's name: what a desk is called until somebody names it.
[[nodiscard]] QString nameOfThisComputer();

} // namespace lanyard::shell
