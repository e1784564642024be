// SPDX-License-Identifier: Apache-2.0
#include "app/cli/HiddenTyping.h"

#include <unistd.h>

namespace lanyard::cli {

/// No signals either, as in glibc's getpass(): Ctrl-C would leave the terminal blind.
HiddenTyping::HiddenTyping()
{
    if (tcgetattr(STDIN_FILENO, &m_before) != 0)
        return;
    termios hidden = m_before;
    hidden.c_lflag &= ~tcflag_t{ECHO | ISIG};
    m_hidden = tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
}

HiddenTyping::~HiddenTyping()
{
    if (m_hidden)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
}

bool HiddenTyping::hasTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

} // namespace lanyard::cli
