// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lanyard::shell {

/// How the desk stood when the program was last seen.
struct LastSession
{
    bool running = false; ///< it did not end by itself: killed, or the power went
    QString eventFile;
    QList<Id<Door>> doors;
    QByteArray geometry; ///< of the desk's window, see QWidget::saveGeometry
    bool kiosk = false;
    bool locked = false;

    friend bool operator==(const LastSession &, const LastSession &) = default;
};

/// What this computer keeps of the desk besides its settings, in the same file.
class DeskMemory final
{
public:
    /// Somebody has seen the page that sets the desk up, or uses it without.
    [[nodiscard]] bool isSetUp() const;
    void noteSetUp();

    /// Of the desk's PIN, see db::hashOfPin; empty: it has none.
    [[nodiscard]] QByteArray pinHash() const;
    void setPinHash(const QByteArray &hash);

    [[nodiscard]] LastSession lastSession() const;
    void keep(const LastSession &session);
};

} // namespace lanyard::shell
