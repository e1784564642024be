// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <mutex>

namespace lanyard::bench {

/// Stops all threads between two steps, and lets them go on.
class Gate final
{
public:
    /// Called by each thread before each step. False: it is over.
    bool pass()
    {
        std::unique_lock lock{m_mutex};
        if (!m_isOpen && !m_isOver) {
            ++m_waiting;
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_isOpen || m_isOver; });
            --m_waiting;
        }
        return !m_isOver;
    }
    void open()
    {
        const std::lock_guard lock{m_mutex};
        m_isOpen = true;
        m_changed.notify_all();
    }
    /// Returns when that many threads wait.
    void close(int threads)
    {
        std::unique_lock lock{m_mutex};
        m_isOpen = false;
        m_changed.wait(lock, [&] { return m_waiting == threads; });
    }
    void end()
    {
        const std::lock_guard lock{m_mutex};
        m_isOver = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_isOpen = false;
    bool m_isOver = false;
};

} // namespace lanyard::bench
