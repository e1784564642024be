// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <optional>
#include <variant>

namespace lanyard {

/// How a crowd has come in so far.
struct ArrivalsSoFar
{
    QList<int> perMinute; ///< first admissions in whole minutes, the last one has just ended
    bool someNow = false; ///< somebody came in the minute that has not ended
    qint64 expected = 0; ///< everybody who may come, those who are in included
    int desks = 0; ///< that admitted somebody in the last ten minutes
    double deskAtBest = 0; ///< people a minute, the best ten minutes of any desk
};

struct NobodyYet
{
    bool operator==(const NobodyYet &) const = default;
};
struct EverybodyIn
{
    bool operator==(const EverybodyIn &) const = default;
};
/// The share that is forecast has been reached.
struct MostAreIn
{
    qint64 people = 0;
    bool operator==(const MostAreIn &) const = default;
};
/// Too little has happened for a forecast: less than five minutes, or fewer than twenty people.
struct TooEarlyToTell
{
    bool operator==(const TooEarlyToTell &) const = default;
};
struct NobodyComes
{
    int minutes = 0; ///< since the last one
    bool operator==(const NobodyComes &) const = default;
};
/// People come, but so few that the share is not reached within six hours.
struct OutOfSight
{
    bool operator==(const OutOfSight &) const = default;
};
struct Pace
{
    double minutes = 0; ///< from now until the share is in
    /// The same with one desk more, where the desks are what people wait for. Nothing where they
    /// are not: a further desk changes nothing.
    std::optional<double> withFurtherDesk;
    bool operator==(const Pace &) const = default;
};

using Forecast = std::
    variant<NobodyYet, EverybodyIn, MostAreIn, TooEarlyToTell, NobodyComes, OutOfSight, Pace>;

/// The share of those expected whose arrival is forecast. Not all: some never come.
inline constexpr double forecastShare = 0.9;

/// When `forecastShare` of those expected will be in, from the last twenty minutes.
///
/// Do people wait for the desks? People who come as they like make counts that scatter as a
/// Poisson process does: variance and mean are alike. Desks that are never idle let people in as
/// regularly as they work: the variance is that of the service time, far smaller (index of
/// dispersion, Cox & Lewis, The Statistical Analysis of Series of Events, 1966, ch. 4). So the
/// desks are busy if the index is below one half and they work near the best that they have shown.
///
/// Then people come in at the rate of the last ten minutes, and a further desk adds its part. Else
/// they come as crowds do, first few, then many, then few: the share that is in follows a logistic
/// curve, a straight line of log(in / not yet in) over time, laid through the last twenty minutes
/// by least squares. A constant rate would be half an hour wrong while a crowd gathers.
[[nodiscard]] Forecast forecastOf(const ArrivalsSoFar &arrivals);

} // namespace lanyard
