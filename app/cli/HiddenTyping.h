// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <termios.h>

namespace lanyard::cli {

/// While it lives, the terminal at standard input does not show what is typed.
class HiddenTyping final
{
    Q_DISABLE_COPY_MOVE(HiddenTyping)

public:
    HiddenTyping();
    ~HiddenTyping();

    /// Whether somebody sits there.
    [[nodiscard]] static bool hasTerminal();

private:
    termios m_before = {};
    bool m_hidden = false;
};

} // namespace lanyard::cli
