// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/TemplateEdits.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lanyard::ui::edits {

namespace {

constexpr double copyOffset = 3; ///< millimetres
constexpr double smallestGroup = 0.01;

double rounded(double mm)
{
    return std::round(mm * 100) / 100;
}

QRectF tidy(const QRectF &box)
{
    return {rounded(box.x()), rounded(box.y()), rounded(box.width()), rounded(box.height())};
}

QList<QRectF> boundsOfEach(const Edited &now)
{
    QList<QRectF> all;
    for (const qsizetype i : now.selection.elements)
        all << boxOf(elementsOf(now.how, now.selection.face).at(i)).bounds();
    return all;
}

/// Each selected element moved by a way of its own.
Edited shifted(const Edited &now, const QList<QPointF> &ways)
{
    Edited next = now;
    auto &elements = elementsOf(next.how, next.selection.face);
    for (qsizetype i = 0; i < ways.size(); ++i) {
        badge::Element &element = elements[now.selection.elements.at(i)];
        element.box = tidy(element.box.translated(ways.at(i)));
    }
    return next;
}

QPointF wayTo(Edge edge, const QRectF &box, const QRectF &target)
{
    switch (edge) {
    case Edge::Left: return {target.left() - box.left(), 0};
    case Edge::Centre: return {target.center().x() - box.center().x(), 0};
    case Edge::Right: return {target.right() - box.right(), 0};
    case Edge::Top: return {0, target.top() - box.top()};
    case Edge::Middle: return {0, target.center().y() - box.center().y()};
    case Edge::Bottom: return {0, target.bottom() - box.bottom()};
    }
    Q_UNREACHABLE();
}

bool liesAcross(double turn)
{
    return std::abs(std::sin(turn * M_PI / 180)) > std::sin(M_PI / 4);
}

/// Where @p element comes to lie when @p from becomes @p to.
QRectF carried(const badge::Element &element, const QRectF &from, const QRectF &to)
{
    const double acrossTimes = to.width() / std::max(from.width(), smallestGroup);
    const double downTimes = to.height() / std::max(from.height(), smallestGroup);
    const bool across = liesAcross(element.turn);
    const double width = element.box.width() * (across ? downTimes : acrossTimes);
    const double height = element.box.height() * (across ? acrossTimes : downTimes);
    const QPointF centre = element.box.center() - from.topLeft();
    return {to.left() + centre.x() * acrossTimes - width / 2,
            to.top() + centre.y() * downTimes - height / 2,
            width,
            height};
}

/// Lets the selected elements step over the one next to them, from the end they move to.
void step(QList<badge::Element> &elements, QList<qsizetype> &chosen, bool forward)
{
    qsizetype limit = forward ? elements.size() - 1 : 0;
    const qsizetype way = forward ? 1 : -1;
    for (qsizetype n = 0; n < chosen.size(); ++n) {
        qsizetype &at = chosen[forward ? chosen.size() - 1 - n : n];
        if (at != limit) {
            elements.swapItemsAt(at, at + way);
            at += way;
        }
        limit = at - way;
    }
}

} // namespace

TurnedBox boxOf(const badge::Element &element)
{
    return {element.box, element.turn};
}

QRectF boundsOf(const badge::Template &how, const Selection &selection)
{
    QPolygonF corners;
    for (const qsizetype i : selection.elements)
        corners += boxOf(elementsOf(how, selection.face).at(i)).corners();
    return corners.boundingRect();
}

Edited moved(const Edited &now, const QPointF &by)
{
    return shifted(now, QList<QPointF>(now.selection.elements.size(), by));
}

Edited stretched(const Edited &now, Handle handle, const QPointF &by, bool keepsShape)
{
    Edited next = now;
    auto &elements = elementsOf(next.how, next.selection.face);
    if (now.selection.elements.size() == 1) {
        badge::Element &element = elements[now.selection.elements.first()];
        element.box = tidy(boxOf(element).stretched(handle, by, keepsShape));
        return next;
    }
    const QRectF from = boundsOf(now.how, now.selection);
    const QRectF to = TurnedBox{from, 0}.stretched(handle, by, keepsShape);
    for (const qsizetype i : now.selection.elements)
        elements[i].box = tidy(carried(elements.at(i), from, to));
    return next;
}

Edited turned(const Edited &now, double degrees)
{
    const double turn = std::fmod(std::fmod(rounded(degrees), 360) + 360, 360);
    return changed(now, [turn](badge::Element &element) { element.turn = turn; });
}

Edited aligned(const Edited &now, Edge edge, bool toPage)
{
    const QRectF page{0, 0, now.how.widthMm, now.how.heightMm};
    const bool alone = now.selection.elements.size() < 2;
    const QRectF target = toPage || alone ? page : boundsOf(now.how, now.selection);
    QList<QPointF> ways;
    for (const QRectF &box : boundsOfEach(now))
        ways << wayTo(edge, box, target);
    return shifted(now, ways);
}

Edited distributed(const Edited &now, Qt::Orientation along)
{
    const qsizetype count = now.selection.elements.size();
    if (count < 3)
        return now;
    const QList<QRectF> boxes = boundsOfEach(now);
    const auto start = [&](qsizetype i) {
        return along == Qt::Horizontal ? boxes.at(i).left() : boxes.at(i).top();
    };
    const auto length = [&](qsizetype i) {
        return along == Qt::Horizontal ? boxes.at(i).width() : boxes.at(i).height();
    };
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype one, qsizetype other) {
        return start(one) + length(one) / 2 < start(other) + length(other) / 2;
    });
    double taken = 0;
    for (qsizetype i = 0; i < count; ++i)
        taken += length(i);
    const double room = start(order.last()) + length(order.last()) - start(order.first());
    const double gap = (room - taken) / static_cast<double>(count - 1);

    QList<QPointF> ways(count);
    double next = start(order.first());
    for (const qsizetype i : std::as_const(order)) {
        const double way = next - start(i);
        ways[i] = along == Qt::Horizontal ? QPointF{way, 0} : QPointF{0, way};
        next += length(i) + gap;
    }
    return shifted(now, ways);
}

Edited ranked(const Edited &now, Rank rank)
{
    Edited next = now;
    auto &elements = elementsOf(next.how, next.selection.face);
    const bool forward = rank == Rank::Forward || rank == Rank::ToFront;
    const bool allTheWay = rank == Rank::ToFront || rank == Rank::ToBack;
    const qsizetype steps = allTheWay ? elements.size() : 1;
    for (qsizetype i = 0; i < steps; ++i)
        step(elements, next.selection.elements, forward);
    return next;
}

Edited duplicated(const Edited &now)
{
    Edited next = now;
    next.selection.elements.clear();
    auto &elements = elementsOf(next.how, next.selection.face);
    for (const qsizetype i : now.selection.elements) {
        badge::Element copy = elements.at(i);
        copy.box.translate(copyOffset, copyOffset);
        next.selection.elements << elements.size();
        elements << copy;
    }
    return next;
}

Edited removed(const Edited &now)
{
    Edited next = now;
    auto &elements = elementsOf(next.how, next.selection.face);
    for (qsizetype n = now.selection.elements.size(); n-- > 0;)
        elements.removeAt(now.selection.elements.at(n));
    next.selection.elements.clear();
    return next;
}

Edited added(const Edited &now, const badge::Element &element)
{
    Edited next = now;
    auto &elements = elementsOf(next.how, next.selection.face);
    next.selection.elements = {elements.size()};
    elements << element;
    return next;
}

Edited changed(const Edited &now, const std::function<void(badge::Element &)> &change)
{
    Edited next = now;
    auto &elements = elementsOf(next.how, next.selection.face);
    for (const qsizetype i : now.selection.elements)
        change(elements[i]);
    return next;
}

QString nameForPicture(const badge::Template &how, const QString &file, const QByteArray &bytes)
{
    QString name = file;
    for (int n = 2; how.pictures.contains(name) && how.pictures.value(name) != bytes; ++n)
        name = QStringLiteral("%1-%2").arg(file).arg(n);
    return name;
}

} // namespace lanyard::ui::edits
