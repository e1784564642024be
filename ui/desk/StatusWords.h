// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ScanRepair.h"
#include "app/ports/HubState.h"
#include "ui/desk/VerdictView.h"
#include "ui/kit/StatusView.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>

namespace lanyard::words {
class HubWords;
}

namespace lanyard::ui {

struct EventFileFacts
{
    qint64 bytesFree = -1; ///< on its disk; negative: nobody knows
    bool writable = true;
    std::optional<std::chrono::seconds> listAge = {}; ///< since the last import; none: never
};

/// The states of things around the desk, in words.
class StatusWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::StatusWords)

public:
    [[nodiscard]] static StatusView eventFile(const QString &path,
                                              const EventFileFacts &facts = {});
    [[nodiscard]] static StatusView eventFileFails(const QString &sentence);

    /// The link, who was let in twice, this clock: two of them at most, so that it can be read.
    [[nodiscard]] static StatusView hub(const HubState &state, const words::HubWords &words);

    [[nodiscard]] static StatusView nothingInPicture();
    [[nodiscard]] static StatusView pictureFails(const QString &sentence);
    [[nodiscard]] static StatusView cameraLost(const QString &camera);
    [[nodiscard]] static StatusView serialScanner(bool works, const QString &port);
    [[nodiscard]] static StatusView serialScannerIsAway();
    /// A ticket was understood although the scanner types something else.
    [[nodiscard]] static StatusView scanRepaired(const ScanRepair &repair);

    /// Nothing was decided and nobody was checked in; @p sentence says why.
    [[nodiscard]] static VerdictView undecided(const QString &sentence);
};

} // namespace lanyard::ui
