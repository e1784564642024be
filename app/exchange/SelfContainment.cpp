// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/SelfContainment.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace lanyard::exchange {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool hasSanitizer = true;
#elif defined(__has_feature)
constexpr bool hasSanitizer = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
constexpr bool hasSanitizer = false;
#endif

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
    return hasSanitizer || limit(RLIMIT_AS, 1024 * mebibyte, 1024 * mebibyte);
}

/// XLSX takes about half a second for a mebibyte on a slow computer, everything else less.
bool limitTime(qint64 fileSize)
{
    const auto seconds = static_cast<rlim_t>(std::min<qint64>(20 + 4 * fileSize / mebibyte, 600));
    return limit(RLIMIT_CPU, seconds, seconds + 2);
}

/// System calls that reading a table never makes: network, other processes, changes on disk, and
/// what attacks on the kernel like best.
const std::array refused{
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(sendto),
    SCMP_SYS(sendmsg),
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(clone),
    SCMP_SYS(clone3),
    SCMP_SYS(ptrace),
    SCMP_SYS(kill),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(creat),
    SCMP_SYS(openat2),
    SCMP_SYS(truncate),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(unlink),
    SCMP_SYS(unlinkat),
    SCMP_SYS(rename),
    SCMP_SYS(renameat),
    SCMP_SYS(renameat2),
    SCMP_SYS(mkdir),
    SCMP_SYS(mkdirat),
    SCMP_SYS(rmdir),
    SCMP_SYS(link),
    SCMP_SYS(linkat),
    SCMP_SYS(symlink),
    SCMP_SYS(symlinkat),
    SCMP_SYS(mknod),
    SCMP_SYS(mknodat),
    SCMP_SYS(chmod),
    SCMP_SYS(fchmod),
    SCMP_SYS(fchmodat),
    SCMP_SYS(chown),
    SCMP_SYS(fchown),
    SCMP_SYS(fchownat),
    SCMP_SYS(mount),
    SCMP_SYS(umount2),
    SCMP_SYS(unshare),
    SCMP_SYS(setns),
    SCMP_SYS(bpf),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(keyctl),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(io_uring_setup),
};

constexpr uint32_t refusal = SCMP_ACT_ERRNO(EPERM);

/// Refuses @p call where its argument number @p flags asks for that access.
void refuseAccess(scmp_filter_ctx filter, int call, unsigned int flags, int access)
{
    const scmp_arg_cmp compared{
        flags, SCMP_CMP_MASKED_EQ, O_ACCMODE, static_cast<scmp_datum_t>(access)};
    seccomp_rule_add_array(filter, refusal, call, 1, &compared);
}

/// As far as the system can: without it the limits still hold.
void refuseSystemCalls()
{
    if (hasSanitizer) // looks for leaks from another process
        return;
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        return;
    for (const int call : refused)
        seccomp_rule_add(filter, refusal, call, 0);
    for (const int access : {O_WRONLY, O_RDWR}) {
        refuseAccess(filter, SCMP_SYS(open), 1, access);
        refuseAccess(filter, SCMP_SYS(openat), 2, access);
    }
    seccomp_load(filter);
    seccomp_release(filter);
}

} // namespace

bool containSelf(qint64 fileSize)
{
    const bool limited = ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0
        && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && limitMemory() && limitTime(fileSize)
        && limit(RLIMIT_FSIZE, 0, 0) && limit(RLIMIT_CORE, 0, 0);
    refuseSystemCalls();
    return limited;
}

} // namespace lanyard::exchange
