// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"
#include "db/sqlite/SearchKeys.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace lanyard::db {

class KeyFileMaker;

/// Makes a key file on a thread of its own while an import stores people on another. Whoever adds
/// faster than keys are made waits, so that memory stays bounded.
class KeyFeed final
{
    Q_DISABLE_COPY_MOVE(KeyFeed)

public:
    explicit KeyFeed(const QString &folder);
    /// Gives up what is not finished.
    ~KeyFeed();

    void add(qint64 id, Searchable person);

    /// Waits until everybody's keys are made, then gives the file its name.
    [[nodiscard]] Result<Done> finishAs(const QString &path);

private:
    struct Entry
    {
        qint64 id = 0;
        Searchable person;
    };
    using Batch = std::vector<Entry>;

    void handOver();
    void work();
    void end(bool givingUp);

    std::unique_ptr<KeyFileMaker> m_maker; ///< of the thread until that has ended
    Batch m_batch; ///< of the caller
    std::mutex m_mutex; ///< for everything below
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;
    bool m_over = false;
    std::thread m_thread;
};

} // namespace lanyard::db
