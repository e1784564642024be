// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/Registrations.h"

#include "resources/samples/generator/People.h"
#include "resources/samples/generator/Plan.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::samples {

namespace {

constexpr uint64_t sampleSeed = 20261128;
constexpr qint64 trillion = 1'000'000'000'000; // codes have twelve digits that never come twice
constexpr qint64 stride = 7'654'321'987; // has no factor with it in common

QString digits(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString codeOf(qint64 number, Dice &dice)
{
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    QString code = digits((number * stride + 97) % trillion, 12);
    const qsizetype kind = dice.below(10);
    if (kind < 4)
        return code;
    if (kind < 5)
        return u"00"_s % code;
    for (int i = 0; i < 4; ++i)
        code += letters[dice.below(letters.size())];
    return code;
}

SampleRow personWith(const QString &type, qint64 number, Dice &dice)
{
    const bool online = type == onlineType();
    SampleRow row;
    row.type = type;
    row.ticket = u"T26"_s % digits((number * 7'919 + 1'000'003) % 100'000'007, 9);
    row.code = codeOf(number, dice);
    row.name = inventedName(dice);
    // No mobile numbers begin with 120 in the numbering plan.
    row.phone = u"120"_s % digits((number * 48'271 + 11) % 100'000'000, 8);
    row.email = u"guest"_s % digits(number, 5)
        % (dice.percent(50) ? u"@example.org"_s : u"@example.com"_s);
    row.company = inventedCompany(dice);
    row.title = inventedTitle(dice);
    row.payment = online ? u"免费"_s : u"已支付"_s;
    row.approval = u"审核通过"_s;
    return row;
}

QString noteFor(Dice &dice)
{
    static const QStringList notes{u"素食"_s,
                                   u"需要无障碍通道"_s,
                                   u"Wheelchair"_s,
                                   u"需要发票，抬头见邮件"_s,
                                   u"自带\"展示设备\"，需电源"_s,
                                   u"第一行：同行两人\n第二行：请安排相邻座位"_s,
                                   u"=现场领取T恤"_s};
    return dice.percent(4) ? dice.oneOf(notes) : QString{};
}

/// Orders of one to five tickets in a row, of one company.
void giveOrders(QList<SampleRow> &rows, Dice &dice)
{
    qsizetype left = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool joins = left > 0;
        left = joins ? left - 1 : dice.percent(10) ? 1 + dice.below(4) : 0;
        rows[i].order = joins ? rows[i - 1].order : u"HD26"_s % digits(830'000'017 + i * 37, 10);
        if (joins)
            rows[i].company = rows[i - 1].company;
    }
}

void setStanding(SampleRow &row, const QString &payment, const QString &approval)
{
    row.payment = payment;
    row.approval = approval;
}

/// 10 cancelled, 6 unpaid and 4 not yet approved, all with standard tickets.
void spoilSome(QList<SampleRow> &rows)
{
    qsizetype seen = 0;
    for (SampleRow &row : rows) {
        if (!row.type.startsWith(u"标准票") || ++seen % 43 != 0)
            continue;
        const qsizetype which = seen / 43 - 1;
        if (which < 5)
            setStanding(row, u"已取消"_s, u"审核通过"_s);
        else if (which < 10)
            setStanding(row, u"已退款"_s, u"审核通过"_s);
        else if (which < 16)
            setStanding(row, u"未支付"_s, u"审核通过"_s);
        else if (which < 20)
            setStanding(row, u"无需支付"_s, u"待审核"_s);
    }
}

bool mayCome(const SampleRow &row)
{
    return row.type != onlineType() && row.approval == u"审核通过" && row.payment == u"已支付";
}

QDateTime inShanghai(int day, qint64 seconds)
{
    // Fixed offset: China has no summer time, and the sample needs no zone database.
    return QDateTime{QDate{2026, 11, day}, QTime{0, 0}, Qt::OffsetFromUTC, 8 * 3600}.addSecs(
        seconds);
}

/// Seconds of the day: most come within the hour around the opening, some over the day.
qint64 timeOfArrival(Dice &dice)
{
    if (dice.percent(12))
        return 10 * 3600 + dice.below(6 * 3600);
    return 7 * 3600 + 45 * 60 + dice.below(1500) + dice.below(1500) + dice.below(1500)
        + dice.below(1200);
}

} // namespace

const QStringList &columnTitles()
{
    static const QStringList titles{u"序号"_s,
                                    u"票号"_s,
                                    u"签到码"_s,
                                    u"姓名"_s,
                                    u"手机"_s,
                                    u"邮箱"_s,
                                    u"公司"_s,
                                    u"职位"_s,
                                    u"票种"_s,
                                    u"订单号"_s,
                                    u"支付状态"_s,
                                    u"审核状态"_s,
                                    u"报名时间"_s,
                                    u"备注"_s};
    return titles;
}

QStringList cellsOf(const SampleRow &row)
{
    return {QString::number(row.number),
            row.ticket,
            row.code,
            row.name,
            row.phone,
            row.email,
            row.company,
            row.title,
            row.type,
            row.order,
            row.payment,
            row.approval,
            row.registered.toString(u"yyyy-MM-dd HH:mm:ss"),
            row.notes};
}

QList<SampleRow> sampleRows()
{
    Dice dice{sampleSeed};
    QStringList types;
    for (const PlannedType &type : onSiteTypes())
        types += QStringList(type.people, type.name);
    types += QStringList(onlinePeople, onlineType());
    dice.shuffle(types);

    QList<SampleRow> rows;
    QDateTime registered{QDate{2026, 9, 1}, QTime{10, 0, 0}, Qt::UTC};
    for (const QString &type : std::as_const(types)) {
        const qint64 number = rows.size() + 1;
        rows.append(personWith(type, number, dice));
        registered = registered.addSecs(60 + dice.below(4000));
        rows.back().number = number;
        rows.back().registered = registered;
        rows.back().notes = noteFor(dice);
    }
    giveOrders(rows, dice);
    spoilSome(rows);
    return rows;
}

QList<Arrival> sampleArrivals(const QList<SampleRow> &rows)
{
    constexpr qsizetype onTheFirstDay = 931;
    Dice dice{sampleSeed + 1};
    QStringList codes;
    for (const SampleRow &row : rows) {
        if (mayCome(row))
            codes.append(row.code);
    }
    dice.shuffle(codes);

    QList<Arrival> arrivals;
    for (const QString &code : codes.first(peopleWhoCome))
        arrivals.append(
            {code, inShanghai(arrivals.size() < onTheFirstDay ? 28 : 29, timeOfArrival(dice))});
    std::stable_sort(arrivals.begin(), arrivals.end(), [](const Arrival &a, const Arrival &b) {
        return a.at < b.at;
    });
    return arrivals;
}

EndlessRows::EndlessRows(uint64_t seed)
    : m_dice{seed}
{
}

SampleRow EndlessRows::next()
{
    const QList<PlannedType> &types = onSiteTypes();
    ++m_number;
    const QString type = m_dice.percent(63) ? onlineType() : types[m_dice.below(types.size())].name;
    SampleRow row = personWith(type, m_number, m_dice);
    row.number = m_number;
    row.order = u"HD26"_s % digits(830'000'017 + m_number * 37, 10);
    row.registered = QDateTime{QDate{2026, 9, 1}, QTime{10, 0, 0}, Qt::UTC}.addSecs(m_number * 7);
    row.notes = noteFor(m_dice);
    return row;
}

} // namespace lanyard::samples
