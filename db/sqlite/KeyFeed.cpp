// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/KeyFeed.h"

#include "db/sqlite/KeyFileMaker.h"

namespace lanyard::db {

namespace {

constexpr size_t batchSize = 512;
constexpr size_t mostWaiting = 64; // a pile is sorted in the time that as many are stored

} // namespace

KeyFeed::KeyFeed(const QString &folder)
    : m_maker{KeyFileMaker::inFolder(folder)}
    , m_thread{[this] { work(); }}
{
}

KeyFeed::~KeyFeed()
{
    end(true);
}

void KeyFeed::add(qint64 id, Searchable person)
{
    m_batch.push_back({id, std::move(person)});
    if (m_batch.size() == batchSize)
        handOver();
}

void KeyFeed::handOver()
{
    std::unique_lock lock{m_mutex};
    m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting; });
    m_waiting.push_back(std::exchange(m_batch, {}));
    m_batch.reserve(batchSize);
    m_changed.notify_all();
}

void KeyFeed::work()
{
    for (;;) {
        Batch batch;
        {
            std::unique_lock lock{m_mutex};
            m_changed.wait(lock, [this] { return m_over || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            batch = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_changed.notify_all();
        }
        for (const Entry &entry : batch)
            m_maker->add(entry.id, entry.person);
    }
}

void KeyFeed::end(bool givingUp)
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock{m_mutex};
        m_over = true;
        if (givingUp)
            m_waiting.clear();
        m_changed.notify_all();
    }
    m_thread.join();
}

Result<Done> KeyFeed::finishAs(const QString &path)
{
    handOver();
    end(false);
    return m_maker->finishAs(path);
}

} // namespace lanyard::db
