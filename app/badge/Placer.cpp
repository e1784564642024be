// SPDX-License-Identifier: Apache-2.0
#include "app/badge/Placer.h"

#include "app/badge/CodeSize.h"
#include "app/badge/CodeWords.h"
#include "app/badge/Colours.h"
#include "app/badge/Conditions.h"
#include "app/badge/Fields.h"
#include "app/domain/PersonText.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

using Kind = BadgeWarning::Kind;

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

QTransform turned(const Element &element)
{
    if (qFuzzyIsNull(element.turn))
        return {};
    const QPointF middle = element.box.center();
    return QTransform::fromTranslate(-middle.x(), -middle.y()) * QTransform{}.rotate(element.turn)
        * QTransform::fromTranslate(middle.x(), middle.y());
}

} // namespace

Placer::Placer(const Template &how, const Badge &badge, PaintBox &paintBox)
    : m_how{how}
    , m_badge{badge}
    , m_paintBox{paintBox}
{
    m_layout.size = pageSize(how);
}

void Placer::place(const QList<Element> &elements, const QTransform &half)
{
    for (const Element &element : elements) {
        if (!holds(element.when, m_badge))
            continue;
        m_box = element.box;
        m_turn = turned(element) * half;
        std::visit(*this, element.what);
    }
}

Layout Placer::take()
{
    return std::move(m_layout);
}

/// A ticket that nobody was named for, or a name of blanks, is worth a look before it is printed.
QString Placer::wordsOf(const TextElement &text)
{
    const QString words = expand(text.text, m_badge);
    if (asksFor(text.text, u"name") && !canBeSeen(words))
        warn(Kind::NoName, m_badge.code.redacted());
    return words;
}

void Placer::operator()(const TextElement &text)
{
    const QString words = wordsOf(text);
    if (!words.isEmpty())
        put(text, m_box, set(text, words, m_box.size()));
}

void Placer::operator()(const StackElement &stack)
{
    QList<std::pair<const StackElement::Item *, QString>> items;
    double shares = 0;
    for (const StackElement::Item &item : stack.items) {
        if (const QString words = wordsOf(item.text); !words.isEmpty()) {
            items.append({&item, words});
            shares += item.share;
        }
    }
    if (items.isEmpty())
        return;

    const double gaps = stack.gap * static_cast<double>(items.size() - 1);
    const double room = m_box.height() - gaps;
    QList<SetText> texts;
    double height = gaps;
    for (const auto &[item, words] : std::as_const(items)) {
        texts << set(item->text, words, {m_box.width(), room * item->share / shares});
        height += texts.last().size.height();
    }

    double top = m_box.top() + (m_box.height() - height) * shareAbove(stack.height);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const double own = texts[i].size.height();
        put(items[i].first->text, {m_box.left(), top, m_box.width(), own}, texts[i]);
        top += own + stack.gap;
    }
}

void Placer::operator()(const CodeElement &code)
{
    const QString words = codeWords(code, m_badge);
    if (words.isEmpty())
        return;
    const auto matrix = encodeQr(words);
    if (!matrix) {
        warn(Kind::CodeTooDense, m_badge.code.redacted());
        return;
    }
    const PlacedCode placed{.text = words,
                            .matrix = *matrix,
                            .room = m_box,
                            .lean = {shareBefore(code.side), shareAbove(code.height)},
                            .dpi = m_how.dpi};
    if (moduleOf(placed) < smallestModule)
        warn(Kind::CodeTooSmall, m_badge.code.redacted(), smallestRoom(placed));
    if (const auto upright = turnedByQuarters(placed, m_turn))
        m_layout.parts << Part{*upright, {}};
    else
        add(placed);
}

void Placer::operator()(const PictureElement &picture)
{
    const Artwork artwork = artworkOf(picture);
    if (!artwork.isEmpty())
        put(artwork, picture.fit);
}

void Placer::operator()(const ShapeElement &shape)
{
    PlacedShape placed;
    placed.kind = shape.kind;
    placed.radius = shape.radius;
    placed.strokeWidth = shape.strokeWidth;
    placed.fill = colourOf(shape.fill, m_box);
    placed.stroke = colourOf(shape.stroke, m_box);
    placed.box
        = shape.kind == ShapeElement::Kind::Rectangle && shape.radius <= 0 ? bled(m_box) : m_box;
    add(placed);
}

void Placer::operator()(const BandElement &band)
{
    (*this)(ShapeElement{.fill = band.fill});
    m_box = m_box.marginsRemoved(band.inset);
    (*this)(band.label);
}

SetText Placer::set(const TextElement &text, const QString &words, const QSizeF &room)
{
    SetText set = m_paintBox.texts.set(words, text.style, room);
    if (set.tooLong)
        warn(Kind::TextTooLong, words);
    if (set.missingGlyphs)
        warn(Kind::MissingGlyphs, m_paintBox.texts.lettering().undrawable(words));
    return set;
}

void Placer::put(const TextElement &text, const QRectF &box, SetText set)
{
    const double scale = set.em / 1000;
    const double top = topOf(set, text.style.height, box);

    PlacedText placed;
    placed.box = box;
    placed.em = set.em;
    placed.colour = colourOf(text.style.colour, box);
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
    add(std::move(placed));
}

void Placer::put(const Artwork &artwork, PictureElement::Fit fit)
{
    const bool fills = fit == PictureElement::Fit::Fill;
    const QSizeF size = artwork.size().scaled(
        m_box.size(), fills ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    QRectF box{{}, size};
    box.moveCenter(m_box.center());
    add(PlacedPicture{artwork, box, box & m_box});
}

void Placer::add(Placed what)
{
    m_layout.parts << Part{std::move(what), m_turn};
}

void Placer::warn(Kind kind, const QString &detail, double smallestMm)
{
    m_layout.warnings << BadgeWarning{
        .badge = 0, .kind = kind, .detail = detail, .smallestMm = smallestMm};
}

Artwork Placer::artworkOf(const PictureElement &picture)
{
    const QSizeF dots = m_box.size() * m_how.dpi / 25.4;
    if (picture.photoField.isEmpty()) {
        const QByteArray bytes = m_how.pictures.value(picture.picture);
        const Artwork artwork = m_paintBox.pictures.artwork(bytes, m_how.mono, dots);
        if (artwork.isEmpty())
            warn(Kind::PictureMissing, picture.picture);
        return artwork;
    }
    const QString path = valueOf(picture.photoField, m_badge).value_or(QString{});
    const Artwork photo = m_paintBox.pictures.photo(path, m_how.mono, dots);
    if (photo.isEmpty())
        warn(Kind::PictureMissing, path.isEmpty() ? picture.photoField : path);
    return photo;
}

QColor Placer::colourOf(const QString &name, const QRectF &box) const
{
    if (name.isEmpty())
        return Qt::transparent;
    if (name == "{contrast}"_L1)
        return readableOn(colourUnder(box));
    if (!name.startsWith(u'{'))
        return QColor{name};
    if (m_how.mono)
        return Qt::black;
    const QString field = name.mid(1, name.size() - 2);
    return ticketColour(name == "{colour}"_L1 ? m_badge.colour
                                              : valueOf(field, m_badge).value_or(QString{}));
}

/// The last area that was painted where @p box is; paper where none was.
QColor Placer::colourUnder(const QRectF &box) const
{
    const QRectF onPage = m_turn.mapRect(box);
    for (auto part = m_layout.parts.crbegin(); part != m_layout.parts.crend(); ++part) {
        const auto *shape = std::get_if<PlacedShape>(&part->what);
        if (shape && shape->fill.alpha() > 0
            && part->turn.mapRect(shape->box).contains(onPage.center()))
            return shape->fill;
    }
    return Qt::white;
}

/// An area that touches the edge goes beyond it, so that no white hairline is left.
QRectF Placer::bled(const QRectF &box) const
{
    const double by = m_how.bleedMm;
    const bool cutBelow = m_how.back != Template::Back::Fold;
    return box.adjusted(box.left() <= 0 ? -by : 0,
                        box.top() <= 0 ? -by : 0,
                        box.right() >= m_how.widthMm ? by : 0,
                        cutBelow && box.bottom() >= m_how.heightMm ? by : 0);
}

} // namespace lanyard::badge
