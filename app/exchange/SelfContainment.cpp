// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/SelfContainment.h"

#include <algorithm>
#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace lanyard::exchange {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

bool limit(int resource, rlim_t soft, rlim_t hard)
{
    rlimit now{};
    if (::getrlimit(static_cast<__rlimit_resource>(resource), &now) != 0)
        return false;
    const rlimit wanted{std::min(soft, now.rlim_max), std::min(hard, now.rlim_max)};
    return ::setrlimit(static_cast<__rlimit_resource>(resource), &wanted) == 0;
}

bool limitMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return limit(RLIMIT_AS, 1024 * mebibyte, 1024 * mebibyte);
#endif
}

/// XLSX takes about half a second for a mebibyte on a slow computer, everything else less.
bool limitTime(qint64 fileSize)
{
    const auto seconds = static_cast<rlim_t>(std::min<qint64>(20 + 4 * fileSize / mebibyte, 600));
    return limit(RLIMIT_CPU, seconds, seconds + 2);
}

} // namespace

bool containSelf(qint64 fileSize)
{
    return ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && limitMemory() && limitTime(fileSize) && limit(RLIMIT_FSIZE, 0, 0)
        && limit(RLIMIT_CORE, 0, 0);
}

} // namespace lanyard::exchange
