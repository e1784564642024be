// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <list>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lanyard::tests {

/// A network between a client and a port of 127.0.0.1, that can be broken in the ways that networks
/// break. May be told so from any thread.
class CuttingProxy final
{
    Q_DISABLE_COPY_MOVE(CuttingProxy)

public:
    explicit CuttingProxy(int serverPort)
        : m_serverPort{serverPort}
        , m_listener{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)}
    {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        auto *any = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_listener, any, size) != 0 || ::listen(m_listener, 64) != 0
            || ::getsockname(m_listener, any, &size) != 0)
            qFatal("no port for the proxy");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread{[this] { work(); }};
    }
    ~CuttingProxy()
    {
        m_isOver = true;
        m_thread.join();
        ::close(m_listener);
    }

    [[nodiscard]] int port() const { return m_port; }

    /// Half-open: takes connections and bytes, and nothing ever arrives, in either direction.
    void holdBack(bool on) { m_holdsBack = on; }
    /// As long as it takes each piece to arrive, in either direction.
    void delay(std::chrono::milliseconds time) { m_delay = int(time.count()); }
    /// Takes no connection (they are closed at once), and ends those that there are.
    void cut(bool on) { m_isCut = on; }
    /// Ends a connection once the server has answered so many bytes more; then is as before.
    void cutAfter(qint64 bytes) { m_bytesToCut = bytes; }

private:
    using Clock = std::chrono::steady_clock;
    struct Piece
    {
        Clock::time_point due;
        QByteArray bytes;
    };
    struct Way
    {
        int from = -1;
        int to = -1;
        bool isAnswer = false;
        std::list<Piece> pieces = {};
    };
    struct Pair
    {
        std::array<Way, 2> ways;
        bool isOver = false;
    };

    static sockaddr_in loopback(int port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(quint16(port));
        return address;
    }

    void work()
    {
        while (!m_isOver) {
            std::vector<pollfd> sockets{{m_listener, POLLIN, 0}};
            if (!m_holdsBack) {
                for (const Pair &pair : m_pairs) {
                    for (const Way &way : pair.ways)
                        sockets.push_back({way.from, POLLIN, 0});
                }
            }
            ::poll(sockets.data(), nfds_t(sockets.size()), hasPieces() ? 1 : 5);
            take();
            if (m_isCut) {
                for (Pair &pair : m_pairs)
                    pair.isOver = true;
            } else if (!m_holdsBack) {
                for (Pair &pair : m_pairs)
                    forward(pair);
            }
            m_pairs.remove_if([](const Pair &pair) {
                if (pair.isOver) {
                    for (const Way &way : pair.ways)
                        ::close(way.from);
                }
                return pair.isOver;
            });
        }
        for (const Pair &pair : m_pairs) {
            for (const Way &way : pair.ways)
                ::close(way.from);
        }
    }
    [[nodiscard]] bool hasPieces() const
    {
        return std::any_of(m_pairs.begin(), m_pairs.end(), [](const Pair &pair) {
            return !pair.ways[0].pieces.empty() || !pair.ways[1].pieces.empty();
        });
    }
    void take()
    {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (client < 0)
            return;
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(m_serverPort);
        if (m_isCut
            || ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address)
                != 0) {
            ::close(client);
            ::close(server);
            return;
        }
        ::fcntl(server, F_SETFL, O_NONBLOCK);
        m_pairs.push_back({{Way{client, server, false}, Way{server, client, true}}});
    }
    void forward(Pair &pair)
    {
        const auto now = Clock::now();
        for (Way &way : pair.ways) {
            QByteArray bytes{65'536, Qt::Uninitialized};
            const auto read = ::recv(way.from, bytes.data(), size_t(bytes.size()), 0);
            if (read > 0) {
                bytes.truncate(read);
                if (way.isAnswer)
                    shorten(pair, bytes);
                way.pieces.push_back({now + std::chrono::milliseconds{m_delay.load()}, bytes});
            } else if (read == 0 || (errno != EAGAIN && errno != EINTR)) {
                pair.isOver = pair.isOver || way.pieces.empty();
            }
            while (!way.pieces.empty() && way.pieces.front().due <= now && send(way)) { }
        }
    }
    /// What the connection ends in the middle of.
    void shorten(Pair &pair, QByteArray &bytes)
    {
        if (m_bytesToCut < 0)
            return;
        if (bytes.size() < m_bytesToCut) {
            m_bytesToCut -= bytes.size();
            return;
        }
        bytes.truncate(m_bytesToCut);
        m_bytesToCut = -1;
        pair.isOver = true;
    }
    /// True once the first piece is through.
    static bool send(Way &way)
    {
        QByteArray &bytes = way.pieces.front().bytes;
        const auto sent = ::send(way.to, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent < 0)
            return false;
        bytes.remove(0, sent);
        if (!bytes.isEmpty())
            return false;
        way.pieces.pop_front();
        return true;
    }

    const int m_serverPort;
    const int m_listener;
    int m_port = 0;
    std::list<Pair> m_pairs;
    std::atomic_bool m_isOver = false;
    std::atomic_bool m_holdsBack = false;
    std::atomic_bool m_isCut = false;
    std::atomic_int m_delay = 0;
    std::atomic<qint64> m_bytesToCut = -1;
    std::thread m_thread;
};

} // namespace lanyard::tests
