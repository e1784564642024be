// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/Moments.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

/// Of "11/28/2026" and "28/11/2026", where only one of the two can be the month.
QDate slashedDate(int first, int second, int year)
{
    if (first == second || second > 12)
        return {year, first, second};
    return first > 12 ? QDate{year, second, first} : QDate{};
}

QDate dateIn(const QRegularExpressionMatch &match)
{
    const auto number = [&match](QStringView name) { return match.captured(name).toInt(); };
    if (match.hasCaptured(u"y"))
        return {number(u"y"), number(u"m"), number(u"d")};
    const int year = number(u"year") + (match.captured(u"year").size() == 2 ? 2000 : 0);
    return match.captured(u"mark") == u"." ? QDate{year, number(u"second"), number(u"first")}
                                           : slashedDate(number(u"first"), number(u"second"), year);
}

/// Midnight where there is none; invalid if it is no time of a day.
QTime timeIn(const QRegularExpressionMatch &match)
{
    int hour = match.captured(u"hour").toInt();
    if (match.hasCaptured(u"half")) {
        if (hour < 1 || hour > 12)
            return {};
        const bool afternoon = match.captured(u"half").startsWith(u'p', Qt::CaseInsensitive);
        hour = hour % 12 + (afternoon ? 12 : 0);
    }
    return {hour, match.captured(u"minute").toInt(), match.captured(u"seconds").toInt()};
}

std::optional<QTimeZone> zoneIn(const QRegularExpressionMatch &match, const QTimeZone &zone)
{
    if (match.hasCaptured(u"utc"))
        return QTimeZone::utc();
    if (!match.hasCaptured(u"sign"))
        return zone;
    const int hours = match.captured(u"offset").toInt();
    const int minutes = match.captured(u"rest").toInt();
    const int seconds = (hours * 60 + minutes) * 60;
    const QTimeZone ahead{match.captured(u"sign") == u"-" ? -seconds : seconds};
    return hours <= 14 && minutes < 60 && ahead.isValid() ? std::optional{ahead} : std::nullopt;
}

} // namespace

std::optional<QDateTime> momentIn(const QString &cell, const QTimeZone &zone, DayEdge edge)
{
    static const QRegularExpression format{
        u"^(?:(?<y>\\d{4})(?:[-/.]|年)(?<m>\\d{1,2})(?:[-/.]|月)(?<d>\\d{1,2})日?"
        "|(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d))"
        "(?:(?:\\s*T|,?\\s)\\s*(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<seconds>\\d\\d)(?:[.,]\\d+"
        ")?)?"
        "(?:\\s*(?<half>[AaPp])\\.?[Mm]\\.?)?"
        "\\s*(?:(?<utc>Z|UTC)|(?<sign>[+-])(?<offset>\\d\\d):?(?<rest>\\d\\d)?)?)?$"_s};
    const auto match = format.match(cell.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QDate date = dateIn(match);
    const QTime time = timeIn(match);
    const auto itsZone = zoneIn(match, zone);
    if (!date.isValid() || !time.isValid() || !itsZone)
        return std::nullopt;
    if (!match.hasCaptured(u"hour")) {
        date = edge == DayEdge::Ends ? date.addDays(1) : date;
        return date.startOfDay(*itsZone).toUTC();
    }
    const QDateTime moment{date, time, *itsZone};
    return moment.isValid() ? std::optional{moment.toUTC()} : std::nullopt;
}

} // namespace lanyard::exchange
