// SPDX-License-Identifier: Apache-2.0
#include "app/badge/CodeSize.h"

#include <cmath>

namespace lanyard::badge {

namespace {

constexpr double mmPerInch = 25.4;

/// Clockwise quarter turns; nothing if it is none.
std::optional<int> quartersOf(const QTransform &turn)
{
    const auto is = [&turn](double cosine, double sine) {
        return qAbs(turn.m11() - cosine) < 1e-9 && qAbs(turn.m12() - sine) < 1e-9;
    };
    if (is(1, 0))
        return 0;
    if (is(0, 1))
        return 1;
    if (is(-1, 0))
        return 2;
    return is(0, -1) ? std::optional{3} : std::nullopt;
}

QrMatrix turnedClockwise(const QrMatrix &matrix)
{
    QrMatrix turned{.side = matrix.side, .dark = matrix.dark};
    for (int y = 0; y < matrix.side; ++y) {
        for (int x = 0; x < matrix.side; ++x)
            turned.dark[x * matrix.side + matrix.side - 1 - y] = matrix.isDark(x, y) ? 1 : 0;
    }
    return turned;
}

} // namespace

double moduleOf(const PlacedCode &code)
{
    return modulesOf(code, code.dpi / mmPerInch).width() / code.matrix.side;
}

double smallestRoom(const PlacedCode &code)
{
    const double dotsPerMm = code.dpi / mmPerInch;
    const double dots = std::ceil(smallestModule * dotsPerMm);
    return std::ceil(code.matrix.side * dots / dotsPerMm * 10 - 1e-6) / 10;
}

std::optional<PlacedCode> turnedByQuarters(PlacedCode code, const QTransform &turn)
{
    const auto quarters = quartersOf(turn);
    if (!quarters)
        return std::nullopt;
    code.room = turn.mapRect(code.room);
    for (int i = 0; i < *quarters; ++i) {
        code.matrix = turnedClockwise(code.matrix);
        code.lean = {1 - code.lean.y(), code.lean.x()};
    }
    return code;
}

} // namespace lanyard::badge
