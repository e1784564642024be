// SPDX-License-Identifier: Apache-2.0
#include "app/scan/BentQrReader.h"

#include "app/scan/BentGrid.h"
#include "app/scan/FinderPatterns.h"
#include "app/scan/ZxingAdapter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lanyard::scan {

namespace {

constexpr size_t mostCorners = 3; ///< triples of finder patterns that are tried
constexpr int mostBent
    = 101; ///< modules along a side; for more a net is too coarse, and no ticket has them
constexpr float finderMiddle = 3.5F; ///< modules from the edge of the code
constexpr float leastLikeness = 0.68F; ///< of a plane that is worth bending
constexpr float likely = 0.8F; ///< of a net that may be read
constexpr float clear = 100.F;

/// The code in @p corners, taken for a plane of @p side modules.
struct Plane
{
    QTransform toPixels;
    float module = 0;
};

/// What QTransform::map does, without asking each time what kind of transformation it is.
class Projection final
{
public:
    explicit Projection(const QTransform &plane)
        : m_x{float(plane.m11()), float(plane.m21()), float(plane.m31())}
        , m_y{float(plane.m12()), float(plane.m22()), float(plane.m32())}
        , m_w{float(plane.m13()), float(plane.m23()), float(plane.m33())}
    {
    }

    [[nodiscard]] QVector2D operator()(QVector2D point) const
    {
        const auto sum = [point](const std::array<float, 3> &factors) {
            return factors[0] * point.x() + factors[1] * point.y() + factors[2];
        };
        return QVector2D{sum(m_x), sum(m_y)} / sum(m_w);
    }

private:
    std::array<float, 3> m_x;
    std::array<float, 3> m_y;
    std::array<float, 3> m_w;
};

/// The fourth corner has no finder pattern: it is searched where the lower right quarter becomes
/// clearest, which is the alignment pattern's doing.
class FourthCorner final
{
public:
    /// @p map is smoothed to the surface of a module.
    FourthCorner(const ContrastMap &map,
                 const FunctionPatterns &patterns,
                 const FinderCorners &corners)
        : m_map{map}
        , m_patterns{patterns}
        , m_corners{corners}
        , m_across{(corners.topRight.centre - corners.topLeft.centre) / modules()}
        , m_down{(corners.bottomLeft.centre - corners.topLeft.centre) / modules()}
        , m_looks{looks(patterns)}
    {
    }

    [[nodiscard]] std::optional<Plane> find()
    {
        const float reach = std::clamp(0.25F * float(m_patterns.side()), 3.F, 8.F);
        search({}, reach, 1, reach);
        search(m_offset, 0.7F, 0.7F, reach);
        search(m_offset, 0.35F, 0.35F, reach);
        if (!m_best)
            return std::nullopt;
        return Plane{*m_best, (m_across.length() + m_down.length()) / 2};
    }

private:
    [[nodiscard]] float modules() const { return float(m_patterns.side()) - 2 * finderMiddle; }

    void search(QVector2D from, float within, float step, float reach)
    {
        for (float dy = -within; dy <= within; dy += step) {
            for (float dx = -within; dx <= within; dx += step)
                consider(from + QVector2D{dx, dy}, reach);
        }
    }

    /// @p offset: modules from where the corner would be if the code were seen straight on.
    void consider(QVector2D offset, float reach)
    {
        const QVector2D corner = m_corners.topLeft.centre + m_across * (modules() + offset.x())
            + m_down * (modules() + offset.y());
        const qreal near = qreal(finderMiddle);
        const qreal far = qreal(m_patterns.side()) - near;
        QTransform plane;
        if (!QTransform::quadToQuad({{near, near}, {far, near}, {far, far}, {near, far}},
                                    {m_corners.topLeft.centre.toPointF(),
                                     m_corners.topRight.centre.toPointF(),
                                     corner.toPointF(),
                                     m_corners.bottomLeft.centre.toPointF()},
                                    plane))
            return;
        const float distance = offset.length() / reach;
        const float now = clarity(plane) - 2 * distance * distance;
        if (m_best && now <= m_most)
            return;
        m_most = now;
        m_best = plane;
        m_offset = offset;
    }

    /// A module to look at: 1 it must be light, -1 dark, 0 either.
    struct Look
    {
        QVector2D middle;
        float must = 0;
    };

    /// Into the lower right quarter: at the last alignment pattern and at enough of the rest.
    [[nodiscard]] static std::vector<Look> looks(const FunctionPatterns &patterns)
    {
        constexpr int enough = 10; // modules each way
        constexpr int lastAlignment = 9; // modules from its far side to the edge of the code
        const int side = patterns.side();
        const int every = std::max(1, side / 2 / enough);
        std::vector<Look> looks;
        for (int y = side / 2; y < side; ++y) {
            for (int x = side / 2; x < side; ++x) {
                const int must = patterns.at(x, y);
                const bool isLast = x >= side - lastAlignment && y >= side - lastAlignment;
                if ((must != 0 && isLast) || (x % every == 0 && y % every == 0))
                    looks.push_back({{float(x) + 0.5F, float(y) + 0.5F}, float(must)});
            }
        }
        return looks;
    }

    [[nodiscard]] float clarity(const QTransform &plane) const
    {
        constexpr float mustWeight = 3;
        const Projection project{plane};
        float sum = 0;
        for (const Look &look : m_looks) {
            const float light = m_map.near(project(look.middle)) / clear;
            sum += look.must != 0 ? mustWeight * std::clamp(light * look.must, -1.F, 1.F)
                                  : std::min(std::abs(light), 1.F);
        }
        return sum;
    }

    const ContrastMap &m_map;
    const FunctionPatterns &m_patterns;
    const FinderCorners &m_corners;
    const QVector2D m_across; ///< pixels a module
    const QVector2D m_down;
    const std::vector<Look> m_looks;
    std::optional<QTransform> m_best;
    QVector2D m_offset;
    float m_most = 0;
};

/// A clean picture of the code, a pixel a module, for ZXing-C++. @p limit: contrast from which a
/// module is light.
QImage flattened(const FunctionPatterns &patterns, const std::vector<float> &modules, float limit)
{
    constexpr int quiet = 4;
    const int side = patterns.side();
    QImage code{side + 2 * quiet, side + 2 * quiet, QImage::Format_Grayscale8};
    code.fill(Qt::white);
    auto module = modules.begin();
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x, ++module) {
            const int known = patterns.at(x, y);
            const bool dark = known != 0 ? known < 0 : *module < limit;
            if (dark)
                code.scanLine(y + quiet)[x + quiet] = 0;
        }
    }
    return code;
}

/// Takes back what blur mixed into each module from its four neighbours.
std::vector<float> unblurred(const std::vector<float> &modules, int side)
{
    constexpr float share = 0.25F; // of a neighbour
    std::vector<float> sharp = modules;
    for (int y = 1; y + 1 < side; ++y) {
        for (int x = 1; x + 1 < side; ++x) {
            const auto at = static_cast<size_t>(y * side + x);
            const auto row = static_cast<size_t>(side);
            sharp[at] -= share
                * (modules[at - 1] + modules[at + 1] + modules[at - row] + modules[at + row]);
        }
    }
    return sharp;
}

QList<SeenCode> readFlat(const BentGrid &grid, const FunctionPatterns &patterns)
{
    constexpr float ink = 18; // contrast by which spread ink or glare shifts the limit
    const std::vector<float> modules = grid.modules();
    const auto read = [&](const std::vector<float> &values, float limit) {
        const QImage code = flattened(patterns, values, limit);
        QList<SeenCode> codes = decodePure(LumaView::of(code));
        for (SeenCode &each : codes)
            each.corners = grid.corners();
        return codes;
    };
    for (const float limit : {0.F, -ink, ink}) {
        if (const auto codes = read(modules, limit); !codes.isEmpty())
            return codes;
    }
    return read(unblurred(modules, patterns.side()), 0);
}

/// A picture for looking at modules of one size.
struct Scene
{
    const ContrastMap &map;
    ContrastMap soft;
};

/// A size that the code may have, and how well it fits.
struct Guess
{
    FunctionPatterns patterns;
    Plane plane;
    float likeness = 0;
};

std::optional<Guess> guess(const Scene &scene, const FinderCorners &corners, int side)
{
    if (side < FunctionPatterns::smallest || side > FunctionPatterns::largest)
        return std::nullopt;
    const FunctionPatterns patterns{side};
    const auto plane = FourthCorner{scene.soft, patterns, corners}.find();
    if (!plane)
        return std::nullopt;
    const BentGrid grid{scene.map, scene.soft, patterns, plane->toPixels, plane->module};
    return Guess{patterns, *plane, grid.likeness()};
}

/// The likeliest first.
std::vector<Guess> guesses(const Scene &scene, const FinderCorners &corners)
{
    constexpr int step = 4; // modules from one size of code to the next
    constexpr float sure = 0.85F;
    std::vector<Guess> guesses;
    const auto measured = sideOf(scene.map, corners);
    if (!measured)
        return guesses;
    const int nearest = qRound((*measured - 17) / step) * step + 17;
    for (const int side : {nearest, nearest - step, nearest + step}) {
        const auto one = guess(scene, corners, side);
        if (one && one->likeness >= leastLikeness)
            guesses.push_back(*one);
        if (one && one->likeness >= sure)
            break;
    }
    std::ranges::stable_sort(guesses, std::greater{}, &Guess::likeness);
    return guesses;
}

QList<SeenCode> readGuess(const Scene &scene, const Guess &guess)
{
    BentGrid grid{scene.map, scene.soft, guess.patterns, guess.plane.toPixels, guess.plane.module};
    if (grid.likeness() >= likely) {
        if (auto codes = readFlat(grid, guess.patterns); !codes.isEmpty())
            return codes;
    }
    if (guess.patterns.side() > mostBent)
        return {};
    for (const float stiffness : {0.5F, 0.15F}) {
        grid.settle(stiffness);
        if (grid.likeness() < likely)
            return {};
        if (auto codes = readFlat(grid, guess.patterns); !codes.isEmpty())
            return codes;
    }
    return {};
}

QList<SeenCode> readAt(const ContrastMap &map, const FinderCorners &corners)
{
    constexpr float reach = 0.35F; // modules; about the surface of one is looked at
    const Scene scene{map, map.smoothed(int(corners.topLeft.module * reach))};
    for (const Guess &each : guesses(scene, corners)) {
        if (auto codes = readGuess(scene, each); !codes.isEmpty())
            return codes;
    }
    return {};
}

} // namespace

QList<SeenCode> readBentQr(const LumaView &picture, int window)
{
    const ContrastMap map{picture, window};
    if (map.isEmpty())
        return {};
    for (const FinderCorners &corners : cornersAmong(findFinderPatterns(map), mostCorners)) {
        if (const auto codes = readAt(map, corners); !codes.isEmpty())
            return codes;
    }
    return {};
}

} // namespace lanyard::scan
