// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/NumberFormat.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

constexpr double precise = 1e15; // doubles keep 15 decimal digits
constexpr double lastDay = 2'958'466; // 9999-12-31 and its hours

/// The code without what is shown literally: "quoted", \x, [Red], [$-409].
QString bare(const QString &code)
{
    QString plain;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QStringView inside = QStringView{code}.mid(i + 1, end - i - 1);
            if (c == u'[' && (inside == u"h" || inside == u"hh"))
                plain += u'h'; // elapsed hours
            i = end < 0 ? code.size() : end;
        } else {
            plain += c.toLower();
        }
    }
    return plain.section(u';', 0, 0);
}

QByteArray momentText(const QDateTime &moment, const NumberFormat &format)
{
    if (!format.date)
        return moment.time().toString(Qt::ISODate).toUtf8();
    if (!format.time && moment.time() == QTime{0, 0})
        return moment.date().toString(Qt::ISODate).toUtf8();
    return moment.toString(u"yyyy-MM-dd HH:mm:ss").toUtf8();
}

QByteArray dateText(double serial, const NumberFormat &format, bool epoch1904)
{
    const QDateTime epoch{epoch1904 ? QDate{1904, 1, 1} : QDate{1899, 12, 30}, QTime{}, Qt::UTC};
    return momentText(epoch.addSecs(std::llround(serial * 86'400)), format);
}

bool isPlainDigits(QStringView number)
{
    return !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
}

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    // 14–17 dates, 18–21 and 45–47 times, 22 both, 27–36 and 50–58 East Asian dates.
    const bool date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36
        || (id >= 50 && id <= 58);
    const bool time = (id >= 18 && id <= 22) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
    return {date, time, 0};
}

NumberFormat NumberFormat::fromCode(const QString &code)
{
    const QString plain = bare(code);
    NumberFormat format;
    if (plain == u"general" || plain == u"@")
        return format;
    format.date = plain.contains(u'y') || plain.contains(u'd');
    format.time = plain.contains(u'h') || plain.contains(u's');
    format.date = format.date || (!format.time && plain.contains(u'm'));
    if (plain.size() > 1 && plain.count(u'0') == plain.size())
        format.zeros = static_cast<int>(std::min<qsizetype>(plain.size(), 64));
    return format;
}

QByteArray textOfNumber(QStringView number, const NumberFormat &format, bool epoch1904)
{
    bool ok = false;
    const double value = number.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return number.toUtf8();
    if ((format.date || format.time) && value >= 0 && value < lastDay)
        return dateText(value, format, epoch1904);

    QByteArray text = number.toUtf8();
    if (!isPlainDigits(number) && std::abs(value) < precise) {
        text = value == std::floor(value) ? QByteArray::number(value, 'f', 0)
                                          : QByteArray::number(value, 'g', 15);
    }
    return isPlainDigits(QString::fromLatin1(text)) ? text.rightJustified(format.zeros, '0') : text;
}

QByteArray textOfMoment(const QString &iso, const NumberFormat &format)
{
    const QDateTime moment = QDateTime::fromString(iso.section(u'.', 0, 0), Qt::ISODate);
    if (!moment.isValid())
        return iso.toUtf8();
    const bool noDay = (format.time && !format.date) || moment.date() == QDate{1899, 12, 31};
    return momentText(moment, {!noDay, format.time, 0});
}

bool isImprecise(QStringView number)
{
    bool ok = false;
    const double value = number.toDouble(&ok);
    return ok && std::abs(value) >= precise;
}

} // namespace lanyard::exchange
