// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Forecast.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lanyard {

namespace {

constexpr qsizetype minutesLookedAt = 20;
constexpr qsizetype minutesOfRate = 10;
constexpr qsizetype fewestMinutes = 5;
constexpr qint64 fewestPeople = 20;
constexpr qsizetype quietMinutes = 10; // then nobody comes any more
constexpr double furthest = 360; // minutes
constexpr double mostDispersion = 0.5; // of desks that are never idle
constexpr double leastUse = 0.75; // of the best that they have shown

qint64 sumOf(const QList<int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

double meanOf(const QList<int> &counts)
{
    return static_cast<double>(sumOf(counts)) / static_cast<double>(counts.size());
}

/// Variance over mean; 1 for people who come as they like.
double dispersionOf(const QList<int> &counts)
{
    const double mean = meanOf(counts);
    double squares = 0;
    for (const int count : counts)
        squares += (count - mean) * (count - mean);
    return squares / static_cast<double>(counts.size() - 1) / mean;
}

/// The minutes to look at: never from before the first person came.
QList<int> lastOf(const QList<int> &counts, qsizetype most)
{
    return counts.last(std::min(most, counts.size()));
}

QList<int> sinceTheFirst(const QList<int> &counts)
{
    const auto first = std::ranges::find_if(counts, [](int count) { return count > 0; });
    return counts.sliced(first - counts.begin());
}

qsizetype quietAtTheEndOf(const QList<int> &counts)
{
    const auto last
        = std::find_if(counts.rbegin(), counts.rend(), [](int count) { return count > 0; });
    return last - counts.rbegin();
}

bool areDesksBusy(const ArrivalsSoFar &arrivals, const QList<int> &counts)
{
    const QList<int> looked = lastOf(counts, minutesLookedAt);
    const double rate = meanOf(lastOf(counts, minutesOfRate));
    return looked.size() >= minutesOfRate && dispersionOf(looked) < mostDispersion
        && rate >= leastUse * arrivals.desks * arrivals.deskAtBest;
}

/// log(in / not yet in); one person more than expected keeps it finite when all are in.
double logitOf(qint64 in, qint64 expected)
{
    return std::log(static_cast<double>(in) / static_cast<double>(expected + 1 - in));
}

/// Minutes from now on the straight line through the last points; nothing if it does not rise.
std::optional<double> minutesOnTheCurve(const QList<int> &counts, qint64 expected)
{
    const qsizetype points = std::min(minutesLookedAt, counts.size());
    qint64 in = sumOf(counts.first(counts.size() - points));
    double sumT = 0, sumY = 0, sumTT = 0, sumTY = 0;
    for (qsizetype i = 0; i < points; ++i) {
        in += counts[counts.size() - points + i];
        const auto t = static_cast<double>(i + 1 - points); // the last point is now
        const double y = logitOf(in, expected);
        sumT += t;
        sumY += y;
        sumTT += t * t;
        sumTY += t * y;
    }
    const auto n = static_cast<double>(points);
    const double slope = (n * sumTY - sumT * sumY) / (n * sumTT - sumT * sumT);
    if (slope <= 0)
        return std::nullopt;
    const double now = (sumY - slope * sumT) / n;
    return (std::log(forecastShare / (1 - forecastShare)) - now) / slope;
}

Forecast ifInSight(const Pace &pace)
{
    return pace.minutes <= furthest ? Forecast{pace} : Forecast{OutOfSight{}};
}

Forecast paceOf(const ArrivalsSoFar &arrivals, const QList<int> &counts)
{
    const double missing = forecastShare * static_cast<double>(arrivals.expected)
        - static_cast<double>(sumOf(counts));
    if (areDesksBusy(arrivals, counts)) {
        const double minutes = missing / meanOf(lastOf(counts, minutesOfRate));
        return ifInSight({minutes, minutes * arrivals.desks / (arrivals.desks + 1)});
    }
    const auto minutes = minutesOnTheCurve(counts, arrivals.expected);
    return minutes ? ifInSight({std::max(1.0, *minutes), std::nullopt}) : OutOfSight{};
}

} // namespace

Forecast forecastOf(const ArrivalsSoFar &arrivals)
{
    const qint64 people = sumOf(arrivals.perMinute);
    if (people == 0 && arrivals.someNow)
        return TooEarlyToTell{};
    if (people == 0)
        return NobodyYet{};
    if (people >= arrivals.expected)
        return EverybodyIn{};
    if (static_cast<double>(people) >= forecastShare * static_cast<double>(arrivals.expected))
        return MostAreIn{people};
    if (const auto quiet = quietAtTheEndOf(arrivals.perMinute); quiet >= quietMinutes)
        return NobodyComes{static_cast<int>(quiet)};
    const QList<int> counts = sinceTheFirst(arrivals.perMinute);
    if (counts.size() < fewestMinutes || people < fewestPeople)
        return TooEarlyToTell{};
    return paceOf(arrivals, counts);
}

} // namespace lanyard
