// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Interruption.h"

#include <csignal>

namespace lanyard::cli {

namespace {

volatile std::sig_atomic_t wished = 0;

extern "C" void lanyardHearInterruption(int signal)
{
    wished = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    wished = 0;
    std::signal(SIGINT, lanyardHearInterruption);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
}

bool Interruption::isWished() const
{
    return wished != 0;
}

} // namespace lanyard::cli
