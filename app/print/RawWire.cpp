// SPDX-License-Identifier: Apache-2.0
#include "app/print/RawWire.h"

#include "app/print/NameLookup.h"

#include <QFile>
#include <QThread>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <linux/sockios.h>

using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

constexpr char etx = '\x03';
constexpr unsigned long drainTickMs = 2;

Failure unreachable(const QString &name)
{
    return {Failure::Kind::Unreachable, name, qt_error_string(errno)};
}

int millisecondsUntil(QDeadlineTimer end)
{
    return int(std::clamp<qint64>(end.remainingTime(), 0, 60'000));
}

} // namespace

RawWire::RawWire(int descriptor, bool isSocket, QString name)
    : m_descriptor{descriptor}
    , m_isSocket{isSocket}
    , m_name{std::move(name)}
{
    ::fcntl(m_descriptor, F_SETFL, ::fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
}

RawWire::RawWire(RawWire &&other) noexcept
    : m_descriptor{std::exchange(other.m_descriptor, -1)}
    , m_isSocket{other.m_isSocket}
    , m_name{std::move(other.m_name)}
{
}

RawWire::~RawWire()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<RawWire> RawWire::open(const RawSocketAddress &address, QDeadlineTimer end)
{
    const QByteArray host = address.host.toUtf8();
    const auto found
        = addressesOf(host, address.port, std::chrono::milliseconds{millisecondsUntil(end)});
    if (!found)
        return Failure{Failure::Kind::Unreachable, address.host, u"host not found"_s};
    int socket = -1;
    if (!httpAddrConnect2(found.get(), &socket, std::max(1, millisecondsUntil(end)), nullptr)
        || socket < 0)
        return unreachable(address.host);
    return RawWire{socket, true, address.host};
}

Result<RawWire> RawWire::open(const RawDeviceAddress &address, QDeadlineTimer)
{
    const int device = ::open(QFile::encodeName(address.path).constData(),
                              O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (device < 0) {
        Failure failure = unreachable(address.path);
        if (errno == EACCES)
            failure.kind = Failure::Kind::NotPermitted;
        if (errno == EBUSY)
            failure.kind = Failure::Kind::Busy;
        return failure;
    }
    RawWire wire{device, false, address.path};
    struct stat status = {};
    if (::fstat(device, &status) != 0 || !S_ISCHR(status.st_mode))
        return Failure{Failure::Kind::Rejected, address.path, u"not a device"_s};
    return wire;
}

bool RawWire::wait(short events, QDeadlineTimer end) const
{
    pollfd look{.fd = m_descriptor, .events = events, .revents = 0};
    int ready = 0;
    do {
        ready = ::poll(&look, 1, millisecondsUntil(end));
    } while (ready < 0 && errno == EINTR);
    return ready > 0 && (look.revents & events) != 0;
}

Result<Done> RawWire::write(const QByteArray &bytes, QDeadlineTimer end)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto left = static_cast<std::size_t>(bytes.size() - done);
        const ssize_t taken = m_isSocket
            ? ::send(m_descriptor, bytes.constData() + done, left, MSG_NOSIGNAL)
            : ::write(m_descriptor, bytes.constData() + done, left);
        if (taken > 0)
            done += taken;
        else if (taken < 0 && errno != EAGAIN && errno != EINTR)
            return unreachable(m_name);
        else if (!wait(POLLOUT, end))
            return Failure{Failure::Kind::Unreachable, m_name, u"it takes no more data"_s};
    }
    return Done{};
}

bool RawWire::drain(QDeadlineTimer end)
{
    if (!m_isSocket)
        return true; // write() returned when the device had taken them
    for (;;) {
        int waiting = 0;
        if (::ioctl(m_descriptor, SIOCOUTQ, &waiting) != 0)
            return false;
        int error = 0;
        socklen_t size = sizeof error;
        if (::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size) != 0 || error != 0)
            return false;
        if (waiting == 0)
            return true;
        if (end.hasExpired())
            return false;
        QThread::msleep(drainTickMs);
    }
}

QByteArray RawWire::read(int endings, QDeadlineTimer end)
{
    QByteArray all;
    std::array<char, 512> part{};
    while (all.count(etx) < endings && wait(POLLIN, end)) {
        const ssize_t taken = ::read(m_descriptor, part.data(), part.size());
        if (taken < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (taken <= 0)
            break;
        all.append(part.data(), taken);
    }
    return all;
}

} // namespace lanyard::print
