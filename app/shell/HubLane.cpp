// SPDX-License-Identifier: Apache-2.0
#include "app/shell/HubLane.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lanyard::shell {

namespace {

using Clock = std::chrono::steady_clock;

const Failure nobody{Failure::Kind::Unreachable, u"hub"_s, u"no hub"_s};
const Failure late{Failure::Kind::Busy, u"hub"_s, u"no answer in time"_s};

} // namespace

/// Shared with the thread, which may outlive the lane.
struct HubLane::State
{
    struct Job
    {
        std::function<void(Hub *hub)> work;
        bool isOfHub = true; ///< means nothing to another hub
    };

    void push(Job job, bool first)
    {
        {
            const std::lock_guard lock{mutex};
            if (first)
                jobs.push_front(std::move(job));
            else
                jobs.push_back(std::move(job));
        }
        changed.notify_all();
    }

    /// The whole life of the thread.
    void work()
    {
        std::unique_lock lock{mutex};
        for (;;) {
            isBusy = false;
            changed.notify_all();
            changed.wait(lock, [this] { return isOver || hasNewHub || !jobs.empty(); });
            if (isOver)
                return;
            isBusy = true;
            if (std::exchange(hasNewHub, false)) {
                const std::unique_ptr<Hub> old = std::exchange(hub, std::move(newHub));
                lock.unlock(); // what closes a connection may take its time
                lock.lock();
                continue;
            }
            const Job job = std::move(jobs.front());
            jobs.pop_front();
            lock.unlock();
            job.work(hub.get());
            lock.lock();
        }
    }

    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> jobs;
    std::unique_ptr<Hub> hub; ///< used on the thread only
    std::unique_ptr<Hub> newHub;
    bool hasNewHub = false;
    bool isOver = false;
    bool isBusy = false;
    std::atomic<int> use = 0; ///< the how manyth hub it is
};

HubLane::HubLane()
    : m_state{std::make_shared<State>()}
{
    std::thread{[state = m_state] { state->work(); }}.detach();
}

HubLane::~HubLane()
{
    std::unique_lock lock{m_state->mutex};
    m_state->isOver = true;
    m_state->jobs.clear();
    ++m_state->use;
    m_state->changed.notify_all();
    m_state->changed.wait_for(lock, 200ms, [this] { return !m_state->isBusy; });
}

void HubLane::use(std::unique_ptr<Hub> hub)
{
    {
        const std::lock_guard lock{m_state->mutex};
        ++m_state->use;
        std::erase_if(m_state->jobs, [](const State::Job &job) { return job.isOfHub; });
        m_state->newHub = std::move(hub);
        m_state->hasNewHub = true;
    }
    m_state->changed.notify_all();
}

void HubLane::ask(HubRequest request, std::chrono::milliseconds deadline, Done done)
{
    const int use = m_state->use;
    const std::weak_ptr<State> state = m_state;
    m_state->push(
        {[request = std::move(request), deadline, done = std::move(done), use, state](Hub *hub) {
            const auto answer = hub ? hub->ask(request, deadline) : Result<HubAnswer>{nobody};
            const auto lane = state.lock();
            if (lane && lane->use == use)
                done(answer);
        }},
        false);
}

void HubLane::run(std::function<void()> work, std::function<void()> done)
{
    const int use = m_state->use;
    const std::weak_ptr<State> state = m_state;
    m_state->push({[work = std::move(work), done = std::move(done), use, state](Hub *) {
                       work();
                       const auto lane = state.lock();
                       if (lane && lane->use == use)
                           done();
                   },
                   false},
                  false);
}

Result<HubAnswer> HubLane::askNow(HubRequest request, std::chrono::milliseconds deadline)
{
    const Clock::time_point until = Clock::now() + deadline;
    const auto answer = std::make_shared<std::promise<Result<HubAnswer>>>();
    auto heard = answer->get_future();
    m_state->push(
        {[request = std::move(request), until, answer](Hub *hub) {
            const auto left
                = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
            if (left <= 0ms) // nobody waits any more: it must not be asked behind their back
                answer->set_value(late);
            else
                answer->set_value(hub ? hub->ask(request, left) : Result<HubAnswer>{nobody});
        }},
        true);
    return heard.wait_until(until) == std::future_status::ready ? heard.get() : late;
}

} // namespace lanyard::shell
