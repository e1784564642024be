// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Forecast.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace lanyard;

namespace {

/// A morning: people come around the sixtieth minute and wait for the first free desk.
struct Morning
{
    int people = 600;
    double spread = 25; ///< minutes, standard deviation of the arrivals
    int desks = 6;
    double service = 8; ///< seconds, mean; log-normal
    double share = 1; ///< of those expected who come at all
};

constexpr Morning freeDesks{};
constexpr Morning busyDesks{.people = 1100, .spread = 15, .desks = 3, .service = 9};
constexpr Morning someStayAway{.people = 1108, .spread = 35, .desks = 8, .share = 0.95};
constexpr Morning smallEvent{.people = 300, .spread = 20, .desks = 4, .service = 10};

struct Entry
{
    double second = 0;
    int desk = 0;
};

QList<Entry> replay(const Morning &morning, unsigned seed)
{
    std::mt19937_64 random{seed};
    std::normal_distribution arrival{60.0, morning.spread};
    std::lognormal_distribution service{std::log(morning.service) - 0.08, 0.4};
    QList<double> comes;
    for (int i = 0; i < morning.people * morning.share; ++i)
        comes.append(std::max(0.0, arrival(random)) * 60);
    std::ranges::sort(comes);
    QList<double> free(morning.desks, 0.0);
    QList<Entry> entries;
    for (const double at : comes) {
        const auto desk = std::ranges::min_element(free);
        *desk = std::max(*desk, at) + service(random);
        entries.append({*desk, static_cast<int>(desk - free.begin())});
    }
    std::ranges::sort(entries, {}, &Entry::second);
    return entries;
}

/// People a minute in the best ten minutes of a desk.
double bestOf(const QList<Entry> &entries, int desks)
{
    constexpr double tenMinutes = 600;
    qsizetype best = 0;
    for (int desk = 0; desk < desks; ++desk) {
        QList<double> window;
        for (const Entry &entry : entries) {
            if (entry.desk != desk)
                continue;
            window.append(entry.second);
            while (entry.second - window.first() > tenMinutes)
                window.removeFirst();
            best = std::max(best, window.size());
        }
    }
    return static_cast<double>(best) / 10;
}

/// What was known after @p minutes whole minutes.
ArrivalsSoFar after(const QList<Entry> &entries, const Morning &morning, int minutes)
{
    ArrivalsSoFar known{.perMinute = QList<int>(minutes, 0), .expected = morning.people};
    QList<Entry> past;
    QList<int> serving;
    for (const Entry &entry : entries) {
        if (entry.second >= minutes * 60)
            break;
        ++known.perMinute[static_cast<qsizetype>(entry.second / 60)];
        past.append(entry);
        if (entry.second >= (minutes - 10) * 60 && !serving.contains(entry.desk))
            serving.append(entry.desk);
    }
    known.desks = static_cast<int>(serving.size());
    known.deskAtBest = bestOf(past, morning.desks);
    return known;
}

double minuteOf(const QList<Entry> &entries, double people)
{
    return entries[static_cast<qsizetype>(std::ceil(people)) - 1].second / 60;
}

constexpr int replays = 40;

/// How well @p forecast does when @p share of a morning's people are in, over all replays.
struct Quality
{
    double error = 0; ///< mean absolute error as a part of the time that was left
    int busy = 0; ///< forecasts that say that a further desk would help
    int paces = 0;
};

template<typename Minutes>
Quality qualityOf(const Morning &morning, double share, Minutes minutes)
{
    Quality quality;
    for (unsigned seed = 1; seed <= replays; ++seed) {
        const auto entries = replay(morning, seed);
        const auto now
            = static_cast<int>(minuteOf(entries, share * static_cast<double>(entries.size())));
        const double real = minuteOf(entries, forecastShare * morning.people) - now;
        const ArrivalsSoFar known = after(entries, morning, now);
        const Forecast forecast = forecastOf(known);
        const auto *const pace = std::get_if<Pace>(&forecast);
        quality.paces += pace != nullptr;
        quality.busy += pace && pace->withFurtherDesk;
        quality.error += pace ? std::abs(minutes(*pace, known) - real) / real / replays : 0;
    }
    return quality;
}

double asForecast(const Pace &pace, const ArrivalsSoFar &)
{
    return pace.minutes;
}

/// What somebody would say who only knows the last ten minutes.
double atAConstantRate(const Pace &, const ArrivalsSoFar &known)
{
    double in = 0, rate = 0;
    for (qsizetype i = 0; i < known.perMinute.size(); ++i) {
        in += known.perMinute[i];
        rate += i >= known.perMinute.size() - 10 ? known.perMinute[i] / 10.0 : 0;
    }
    return (forecastShare * static_cast<double>(known.expected) - in) / rate;
}

} // namespace

class ForecastTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaysAreForecastWithinAFifthOfTheTimeLeft_data()
    {
        QTest::addColumn<Morning>("morning");
        QTest::addColumn<double>("share");
        for (const double share : {0.2, 0.3, 0.4, 0.5, 0.6}) {
            const QByteArray in = QByteArray::number(share * 100) + " % are in";
            QTest::addRow("free desks, %s", in.constData()) << freeDesks << share;
            if (share > 0.3) // before, nothing shows yet what the desks can do
                QTest::addRow("busy desks, %s", in.constData()) << busyDesks << share;
            QTest::addRow("some stay away, %s", in.constData()) << someStayAway << share;
            QTest::addRow("a small event, %s", in.constData()) << smallEvent << share;
        }
    }

    void replaysAreForecastWithinAFifthOfTheTimeLeft()
    {
        QFETCH(const Morning, morning);
        QFETCH(const double, share);
        const Quality quality = qualityOf(morning, share, asForecast);
        QCOMPARE(quality.paces, replays);
        QVERIFY2(quality.error < 0.2, QByteArray::number(quality.error).constData());
    }

    void aConstantRateWouldBeFarWorseWhileACrowdGathers()
    {
        for (const Morning &morning : {freeDesks, someStayAway, smallEvent}) {
            const double ours = qualityOf(morning, 0.2, asForecast).error;
            const double constant = qualityOf(morning, 0.2, atAConstantRate).error;
            const QByteArray found = QByteArray::number(ours) + ", " + QByteArray::number(constant);
            QVERIFY2(ours < 0.2 && constant > 1.5 * ours, found.constData());
        }
    }

    void aFurtherDeskIsOfferedOnlyWherePeopleWaitForDesks()
    {
        QVERIFY(qualityOf(busyDesks, 0.7, asForecast).busy > replays * 9 / 10);
        for (const double share : {0.2, 0.3, 0.4, 0.5, 0.6, 0.7})
            QVERIFY(qualityOf(freeDesks, share, asForecast).busy <= replays / 10);
    }

    void aFurtherDeskShortensTheWaitByItsPart()
    {
        const QList<Entry> entries = replay(busyDesks, 7);
        const Forecast forecast = forecastOf(after(entries, busyDesks, 80));
        const auto *const pace = std::get_if<Pace>(&forecast);
        QVERIFY(pace && pace->withFurtherDesk);
        QCOMPARE(*pace->withFurtherDesk, pace->minutes * 3 / 4);

        Morning withOneMore = busyDesks;
        withOneMore.desks = 4;
        const QList<Entry> faster = replay(withOneMore, 7);
        QVERIFY(minuteOf(faster, forecastShare * busyDesks.people)
                < minuteOf(entries, forecastShare * busyDesks.people));
    }

    void whereThereIsNothingToForecastItIsSaid_data()
    {
        QTest::addColumn<ArrivalsSoFar>("known");
        QTest::addColumn<Forecast>("expected");
        const QList<int> quiet(10, 0);
        QTest::newRow("the doors have just opened")
            << ArrivalsSoFar{.perMinute = {}, .expected = 100} << Forecast{NobodyYet{}};
        QTest::newRow("nobody has come for a while")
            << ArrivalsSoFar{.perMinute = quiet, .expected = 100} << Forecast{NobodyYet{}};
        QTest::newRow("the first ones, this minute")
            << ArrivalsSoFar{.perMinute = {}, .someNow = true, .expected = 100}
            << Forecast{TooEarlyToTell{}};
        QTest::newRow("nobody is expected and nobody comes")
            << ArrivalsSoFar{.perMinute = quiet, .expected = 0} << Forecast{NobodyYet{}};
        QTest::newRow("everybody is in")
            << ArrivalsSoFar{.perMinute = {50, 50}, .expected = 100} << Forecast{EverybodyIn{}};
        QTest::newRow("more than expected are in")
            << ArrivalsSoFar{.perMinute = {50, 51}, .expected = 100} << Forecast{EverybodyIn{}};
        QTest::newRow("nine of ten are in")
            << ArrivalsSoFar{.perMinute = {40, 50}, .expected = 100} << Forecast{MostAreIn{90}};
        QTest::newRow("only four minutes have passed")
            << ArrivalsSoFar{.perMinute = {0, 0, 9, 9, 9, 9}, .expected = 100, .desks = 1}
            << Forecast{TooEarlyToTell{}};
        QTest::newRow("nineteen people are in")
            << ArrivalsSoFar{.perMinute = {9, 1, 1, 1, 1, 1, 5}, .expected = 100, .desks = 1}
            << Forecast{TooEarlyToTell{}};
        QTest::newRow("the stream has stopped")
            << ArrivalsSoFar{.perMinute = QList<int>(8, 5) + QList<int>(12, 0), .expected = 100}
            << Forecast{NobodyComes{12}};
        QTest::newRow("one comes every nine minutes") << ArrivalsSoFar{
            .perMinute = QList<int>{25, 1} + QList<int>(8, 0) + QList<int>{1} + QList<int>(8, 0)
                + QList<int>{1} + QList<int>(8, 0) + QList<int>{1},
            .expected = 5'000,
            .desks = 1} << Forecast{OutOfSight{}};
    }

    void whereThereIsNothingToForecastItIsSaid()
    {
        QFETCH(const ArrivalsSoFar, known);
        QFETCH(const Forecast, expected);
        QVERIFY(forecastOf(known) == expected);
    }
};

QTEST_APPLESS_MAIN(ForecastTest)
#include "tst_Forecast.moc"
