// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace lanyard::cli {

/// While it lives, Ctrl-C is a wish that is asked for, so that a long job can end between two
/// steps. One at a time; a second Ctrl-C ends the program.
class Interruption final
{
    Q_DISABLE_COPY_MOVE(Interruption)

public:
    Interruption();
    ~Interruption();

    [[nodiscard]] bool isWished() const;
};

} // namespace lanyard::cli
