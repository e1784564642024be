// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Layout.h"

#include "app/badge/Colours.h"
#include "app/badge/Fields.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

using Kind = BadgeWarning::Kind;

constexpr double mmPerInch = 25.4;
/// Three dots of a 203 dpi printer: below that, scanners begin to fail.
constexpr double smallestModule = 0.37;

double shareBefore(TextStyle::Side side)
{
    switch (side) {
    case TextStyle::Side::Left: return 0;
    case TextStyle::Side::Centre: return 0.5;
    case TextStyle::Side::Right: return 1;
    }
    Q_UNREACHABLE();
}

double shareAbove(TextStyle::Height height)
{
    switch (height) {
    case TextStyle::Height::Top: return 0;
    case TextStyle::Height::Middle: return 0.5;
    case TextStyle::Height::Bottom: return 1;
    }
    Q_UNREACHABLE();
}

/// Letters in the middle stand there with their base line, whether or not one of them goes below
/// it: so badges side by side look alike.
double topOf(const SetText &set, TextStyle::Height height, const QRectF &box)
{
    const double spare = box.height() - set.size.height();
    const double descent = height == TextStyle::Height::Middle ? set.descent : 0;
    return box.top() + std::min(spare, (spare + descent) * shareAbove(height));
}

/// Puts the elements of one template around one person.
class Placer final
{
public:
    Placer(const Template &how, const Badge &badge, Lettering &lettering)
        : m_how{how}
        , m_badge{badge}
        , m_lettering{lettering}
    {
        m_layout.size = {how.widthMm, how.heightMm};
    }

    void operator()(const RectElement &rect)
    {
        m_layout.parts << PlacedRect{bled(rect.box), colourOf(rect.fill, Qt::white)};
    }

    void operator()(const BandElement &band)
    {
        (*this)(band.area);
        m_under = colourOf(band.area.fill, Qt::white);
        (*this)(band.label);
        m_under = Qt::white;
    }

    void operator()(const TextElement &text)
    {
        const QString words = expand(text.text, m_badge);
        if (!words.isEmpty())
            place(text, text.box, set(text, words, text.box.size()));
    }

    void operator()(const StackElement &stack);

    void operator()(const CodeElement &code)
    {
        const QString words = expand(code.text, m_badge);
        const auto matrix = encodeQr(words);
        if (!matrix) {
            warn(Kind::CodeTooDense, m_badge.code.redacted());
            return;
        }
        const PlacedCode placed{*matrix, code.box, code.side, code.height, m_how.dpi};
        const QRectF modules = modulesOf(placed, m_how.dpi / mmPerInch);
        if (modules.width() / matrix->side < smallestModule)
            warn(Kind::CodeTooDense, m_badge.code.redacted());
        m_layout.parts << placed;
    }

    [[nodiscard]] Layout take() { return std::move(m_layout); }

private:
    [[nodiscard]] SetText set(const TextElement &text, const QString &words, const QSizeF &room)
    {
        SetText set = m_lettering.set(words, text.style, room);
        if (set.tooLong)
            warn(Kind::TextTooLong, words);
        if (set.missingGlyphs)
            warn(Kind::MissingGlyphs, m_lettering.undrawable(words));
        return set;
    }

    void place(const TextElement &text, const QRectF &box, SetText set);

    void warn(Kind kind, const QString &detail)
    {
        m_layout.warnings << BadgeWarning{.badge = 0, .kind = kind, .detail = detail};
    }

    [[nodiscard]] QColor colourOf(const QString &name, const QColor &under) const
    {
        if (name == "{contrast}"_L1)
            return readableOn(under);
        if (name == "{colour}"_L1)
            return m_how.mono ? QColor{Qt::black} : ticketColour(m_badge.colour);
        return QColor{name};
    }

    /// An area that touches the edge goes beyond it, so that no white hairline is left.
    [[nodiscard]] QRectF bled(const QRectF &box) const
    {
        const double by = m_how.bleedMm;
        return box.adjusted(box.left() <= 0 ? -by : 0,
                            box.top() <= 0 ? -by : 0,
                            box.right() >= m_how.widthMm ? by : 0,
                            box.bottom() >= m_how.heightMm ? by : 0);
    }

    const Template &m_how;
    const Badge &m_badge;
    Lettering &m_lettering;
    Layout m_layout;
    QColor m_under = Qt::white;
};

void Placer::operator()(const StackElement &stack)
{
    QList<std::pair<const StackElement::Item *, QString>> items;
    double shares = 0;
    for (const StackElement::Item &item : stack.items) {
        if (const QString words = expand(item.text.text, m_badge); !words.isEmpty()) {
            items.append({&item, words});
            shares += item.share;
        }
    }
    if (items.isEmpty())
        return;

    const double gaps = stack.gap * static_cast<double>(items.size() - 1);
    const double room = stack.box.height() - gaps;
    QList<SetText> texts;
    double height = gaps;
    for (const auto &[item, words] : std::as_const(items)) {
        texts << set(item->text, words, {stack.box.width(), room * item->share / shares});
        height += texts.last().size.height();
    }

    double top = stack.box.top() + (stack.box.height() - height) * shareAbove(stack.height);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const double own = texts[i].size.height();
        place(items[i].first->text, {stack.box.left(), top, stack.box.width(), own}, texts[i]);
        top += own + stack.gap;
    }
}

void Placer::place(const TextElement &text, const QRectF &box, SetText set)
{
    const double scale = set.em / 1000;
    const double top = topOf(set, text.style.height, box);

    PlacedText placed;
    placed.box = box;
    placed.em = set.em;
    placed.colour = colourOf(text.style.colour, m_under);
    for (qsizetype i = 0; i < set.lines.size(); ++i) {
        const SetLine &line = set.lines[i];
        const double spare = box.width() - line.ink.width() * scale;
        const double left = box.left() + spare * shareBefore(text.style.side);
        const QPointF start{left - line.ink.left() * scale, top + set.baseLines[i] * scale};
        placed.starts << start;
        placed.ink |= QRectF{start + line.ink.topLeft() * scale, line.ink.size() * scale};
        placed.text += (i > 0 ? u"\n"_s : QString{}) + line.text;
    }
    placed.lines = std::move(set.lines);
    m_layout.parts << std::move(placed);
}

} // namespace

Layout layOut(const Template &how, const Badge &badge, Lettering &lettering)
{
    Placer placer{how, badge, lettering};
    for (const Element &element : how.elements)
        std::visit(placer, element);
    return placer.take();
}

QRectF modulesOf(const PlacedCode &code, double dotsPerMm)
{
    const int modules = code.matrix.side;
    const double most = std::min(code.room.width(), code.room.height()) / modules;
    const double dots = std::floor(most * dotsPerMm + 1e-6);
    const double side = modules * (dots >= 1 ? dots / dotsPerMm : most);

    const auto onADot = [&](double mm) { return std::round(mm * dotsPerMm) / dotsPerMm; };
    return {onADot(code.room.left() + (code.room.width() - side) * shareBefore(code.side)),
            onADot(code.room.top() + (code.room.height() - side) * shareAbove(code.height)),
            side,
            side};
}

} // namespace lanyard::badge
