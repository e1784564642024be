// SPDX-License-Identifier: Apache-2.0
#include "app/scan/LiveReader.h"

#include "app/scan/ReadingPasses.h"
#include "app/scan/ZxingAdapter.h"

#include <algorithm>
#include <utility>

namespace lanyard::scan {

namespace {

using Clock = std::chrono::steady_clock;

} // namespace

class LiveReader::Stopwatch
{
public:
    [[nodiscard]] Budget elapsed() const
    {
        return std::chrono::duration_cast<Budget>(Clock::now() - m_start);
    }

private:
    Clock::time_point m_start = Clock::now();
};

bool LiveReader::fits(size_t pass, Budget elapsed) const
{
    return elapsed + m_costs[pass] <= m_budget;
}

/// Of other frames each pass costs something else; until it is known, what it usually does.
void LiveReader::estimate(QSize size, Symbologies symbologies, Budget first)
{
    const bool isOtherSize = std::exchange(m_size, size) != size;
    const bool areOthers = std::exchange(m_symbologies, symbologies) != symbologies;
    if (!isOtherSize && !areOthers)
        return;
    m_costs.clear();
    for (const ReadingPass &pass : furtherPasses())
        m_costs.push_back(first * pass.cost / 100);
}

QList<SeenCode> LiveReader::read(const LumaView &frame, Symbologies symbologies)
{
    const Stopwatch watch;
    QList<SeenCode> codes = decode(frame, {.symbologies = symbologies});
    if (!codes.isEmpty())
        return codes;
    estimate({frame.width, frame.height}, symbologies, watch.elapsed());

    const auto passes = furtherPasses();
    PictureVersions versions{frame};
    const auto tryPass = [&](size_t pass) {
        if (!fits(pass, watch.elapsed()))
            return;
        const Stopwatch one;
        codes = passes[pass].read(versions, symbologies);
        m_costs[pass] = one.elapsed();
    };
    const auto tryQuick = [&] {
        for (size_t pass = 0; pass < quickPasses && codes.isEmpty(); ++pass)
            tryPass(pass);
    };
    const auto tryOthers = [&] {
        const size_t others = passes.size() - quickPasses;
        for (size_t tried = 0; tried < others && codes.isEmpty(); ++tried) {
            if (watch.elapsed() >= m_budget)
                return;
            tryPass(quickPasses + m_next);
            m_next = (m_next + 1) % others;
        }
    };
    const bool quickFirst = std::exchange(m_quickFirst, !m_quickFirst);
    if (quickFirst)
        tryQuick();
    if (codes.isEmpty())
        tryOthers();
    if (codes.isEmpty() && !quickFirst)
        tryQuick();
    return codes;
}

} // namespace lanyard::scan
