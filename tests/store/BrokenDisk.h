// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

namespace lanyard::tests {

/// What the next writes meet. The system calls that SQLite writes with are replaced in this
/// program, so that a disk can be full or broken at a chosen moment. To be included once.
enum class Disk { Fine, Full, LosesWrites };
inline Disk disk = Disk::Fine;

/// Breaks the disk for as long as it lives.
class DiskTrouble final
{
public:
    explicit DiskTrouble(Disk state) { disk = state; }
    ~DiskTrouble() { disk = Disk::Fine; }
    DiskTrouble(const DiskTrouble &) = delete;
    DiskTrouble &operator=(const DiskTrouble &) = delete;
};

} // namespace lanyard::tests

extern "C" {

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    if (lanyard::tests::disk == lanyard::tests::Disk::Full) {
        errno = ENOSPC;
        return -1;
    }
    return syscall(SYS_pwrite64, file, bytes, count, offset);
}

int fdatasync(int file)
{
    if (lanyard::tests::disk == lanyard::tests::Disk::LosesWrites) {
        errno = EIO;
        return -1;
    }
    return int(syscall(SYS_fdatasync, file));
}
}
