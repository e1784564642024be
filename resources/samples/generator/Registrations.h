// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/samples/generator/Dice.h"

#include <QDateTime>
#include <QList>

namespace lanyard::samples {

/// One row of the ticket site's export.
struct SampleRow
{
    qint64 number = 0;
    QString ticket; ///< 票号
    QString code; ///< 签到码
    QString name;
    QString phone;
    QString email;
    QString company;
    QString title;
    QString type;
    QString order;
    QString payment; ///< 支付状态
    QString approval; ///< 审核状态
    QDateTime registered; ///< local time
    QString notes;
};

struct Arrival
{
    QString code;
    QDateTime at; ///< in Shanghai
};

[[nodiscard]] const QStringList &columnTitles();
/// In the order of columnTitles().
[[nodiscard]] QStringList cellsOf(const SampleRow &row);

/// The conference's own: 3,634 people.
[[nodiscard]] QList<SampleRow> sampleRows();
/// The 1,108 of them who come, in the order of their coming.
[[nodiscard]] QList<Arrival> sampleArrivals(const QList<SampleRow> &rows);

/// As many people as wanted, of the same kinds.
class EndlessRows final
{
public:
    explicit EndlessRows(uint64_t seed);
    [[nodiscard]] SampleRow next();

private:
    Dice m_dice;
    qint64 m_number = 0;
};

} // namespace lanyard::samples
