// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Medium.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

constexpr double smallest = 10;
constexpr double largest = 1000;

bool comesBefore(const QRectF &one, const QRectF &other)
{
    return one.top() != other.top() ? one.top() < other.top() : one.left() < other.left();
}

} // namespace

Medium singleLabel(const QString &name, const QString &title, const QSizeF &mm)
{
    return {.name = name,
            .title = title,
            .page = mm,
            .label = mm,
            .grids = {{.first = {}, .columns = 1, .rows = 1, .pitch = mm}},
            .unprintable = {},
            .corner = 0,
            .roll = {}};
}

QList<QRectF> labelsOf(const Medium &medium)
{
    QList<QRectF> labels;
    for (const LabelGrid &grid : medium.grids) {
        for (int row = 0; row < grid.rows; ++row) {
            for (int column = 0; column < grid.columns; ++column) {
                const QPointF offset{column * grid.pitch.width(), row * grid.pitch.height()};
                labels.append({grid.first + offset, medium.label});
            }
        }
    }
    std::ranges::stable_sort(labels, comesBefore);
    return labels;
}

std::optional<Medium> customMedium(const QString &name)
{
    static const QRegularExpression size{
        u"^\\s*(\\d+(?:\\.\\d+)?)\\s*[xX×*]\\s*(\\d+(?:\\.\\d+)?)\\s*(?:mm)?\\s*$"_s};
    const auto found = size.match(name);
    if (!found.hasMatch())
        return std::nullopt;
    const QSizeF mm{found.captured(1).toDouble(), found.captured(2).toDouble()};
    if (std::min(mm.width(), mm.height()) < smallest || std::max(mm.width(), mm.height()) > largest)
        return std::nullopt;
    return singleLabel(lengthInWords(mm.width()) + u'x' + lengthInWords(mm.height()),
                       u"Custom %1 mm"_s.arg(sizeInWords(mm)),
                       mm);
}

QString lengthInWords(double mm)
{
    return QString::number(qRound(mm * 100) / 100.0);
}

QString sizeInWords(const QSizeF &mm)
{
    return u"%1 × %2"_s.arg(lengthInWords(mm.width()), lengthInWords(mm.height()));
}

} // namespace lanyard
