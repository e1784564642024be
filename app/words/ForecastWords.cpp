// SPDX-License-Identifier: Apache-2.0
#include "app/words/ForecastWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::words {

namespace {

/// One sentence for each case.
class ForecastWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::ForecastWords)

public:
    ForecastWords(const QDateTime &now, const QTimeZone &zone)
        : m_now{now}
        , m_zone{zone}
    {
    }

    QString operator()(const NobodyYet &) const { return tr("Nobody has come in yet."); }
    QString operator()(const EverybodyIn &) const { return tr("Everybody who is expected is in."); }
    QString operator()(const MostAreIn &most) const
    {
        return tr("More than %1 % of those expected are in: %2 people.")
            .arg(share(), QLocale{}.toString(most.people));
    }
    QString operator()(const TooEarlyToTell &) const
    {
        return tr("Too few have come to say when most will be in.");
    }
    QString operator()(const NobodyComes &nobody) const
    {
        return tr("Nobody new has come in for %1 minutes.").arg(nobody.minutes);
    }
    QString operator()(const OutOfSight &) const
    {
        return tr("At this pace it takes more than six hours until %1 % are in.").arg(share());
    }
    QString operator()(const Pace &pace) const
    {
        if (!pace.withFurtherDesk)
            return tr("At this pace %1 % are in by %2. The desks keep up: a further one would "
                      "change nothing.")
                .arg(share(), clockIn(pace.minutes));
        return tr("At this pace %1 % are in by %2; a further desk would make it %3.")
            .arg(share(), clockIn(pace.minutes), clockIn(*pace.withFurtherDesk));
    }

private:
    [[nodiscard]] static QString share()
    {
        return QString::number(std::lround(forecastShare * 100));
    }
    [[nodiscard]] QString clockIn(double minutes) const
    {
        const QDateTime then = m_now.addSecs(std::lround(std::ceil(minutes) * 60));
        return then.toTimeZone(m_zone).toString(u"HH:mm"_s);
    }

    QDateTime m_now;
    QTimeZone m_zone;
};

} // namespace

QString sentence(const Forecast &forecast, const QDateTime &now, const QTimeZone &zone)
{
    return std::visit(ForecastWords{now, zone}, forecast);
}

} // namespace lanyard::words
