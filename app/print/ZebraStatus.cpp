// SPDX-License-Identifier: Apache-2.0
#include "app/print/ZebraStatus.h"

#include <QList>

namespace lanyard::print {

namespace {

constexpr char stx = '\x02';
constexpr char etx = '\x03';

/// The fields of each string between STX and ETX.
QList<QList<QByteArray>> stringsIn(const QByteArray &answer)
{
    QList<QList<QByteArray>> strings;
    qsizetype at = 0;
    for (;;) {
        const qsizetype begin = answer.indexOf(stx, at);
        const qsizetype end = answer.indexOf(etx, begin + 1);
        if (begin < 0 || end < 0)
            return strings;
        strings << answer.mid(begin + 1, end - begin - 1).split(',');
        at = end + 1;
    }
}

bool isOn(const QList<QByteArray> &fields, qsizetype index)
{
    return fields[index].trimmed() == "1";
}

} // namespace

std::optional<ZebraStatus> zebraStatusIn(const QByteArray &answer)
{
    const auto strings = stringsIn(answer);
    if (strings.size() < 3 || strings[0].size() != 12 || strings[1].size() != 11
        || strings[2].size() != 2)
        return std::nullopt;
    const QList<QByteArray> &first = strings[0];
    const QList<QByteArray> &second = strings[1];
    bool isCount = false;
    bool isBatch = false;
    const ZebraStatus status{.paperOut = isOn(first, 1),
                             .paused = isOn(first, 2),
                             .headOpen = isOn(second, 2),
                             .ribbonOut = isOn(second, 3),
                             .bufferFull = isOn(first, 5),
                             .tooCold = isOn(first, 10),
                             .tooHot = isOn(first, 11),
                             .formatsWaiting = first[4].trimmed().toInt(&isCount),
                             .labelsLeft = second[8].trimmed().toInt(&isBatch)};
    return isCount && isBatch ? std::optional{status} : std::nullopt;
}

Printer::Trouble troubleOf(const ZebraStatus &status)
{
    using Trouble = Printer::Trouble;
    if (status.headOpen)
        return Trouble::CoverOpen;
    if (status.paperOut)
        return Trouble::Paper;
    if (status.ribbonOut)
        return Trouble::Ink;
    if (status.paused)
        return Trouble::Paused;
    return status.bufferFull || status.tooHot || status.tooCold ? Trouble::Other : Trouble::None;
}

bool isPrinting(const ZebraStatus &status)
{
    return status.formatsWaiting > 0 || status.labelsLeft > 0;
}

} // namespace lanyard::print
