// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Interruption.h"

namespace lanyard::cli {

namespace {

volatile std::sig_atomic_t wished = 0;

extern "C" void lanyardHearInterruption(int)
{
    wished = 1;
}

} // namespace

Interruption::Interruption()
{
    wished = 0;
    struct sigaction hear = {};
    hear.sa_handler = lanyardHearInterruption;
    hear.sa_flags = SA_RESTART;
    sigemptyset(&hear.sa_mask);
    for (size_t i = 0; i < heard.size(); ++i) {
        sigaction(heard[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            sigaction(heard[i], &hear, nullptr);
    }
}

Interruption::~Interruption()
{
    for (size_t i = 0; i < heard.size(); ++i)
        sigaction(heard[i], &m_before[i], nullptr);
}

bool Interruption::isWished() const
{
    return wished != 0;
}

} // namespace lanyard::cli
