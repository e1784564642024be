// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/PlaceChecks.h"

#include "ui/kit/PlainText.h"
#include "ui/studio/NewElement.h"
#include "ui/studio/TemplateEdits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using namespace badge;

constexpr double hair = 1e-6;
/// Four modules of the smallest QR code, which has 21: relative to its side.
constexpr double widestQuietZone = 4.0 / 21;

bool isWithin(const QRectF &inner, const QRectF &outer)
{
    return inner.left() >= outer.left() - hair && inner.top() >= outer.top() - hair
        && inner.right() <= outer.right() + hair && inner.bottom() <= outer.bottom() + hair;
}

bool isPure(const QString &colour)
{
    return colour.isEmpty() || colour == "#000000"_L1
        || colour.compare("#ffffff"_L1, Qt::CaseInsensitive) == 0 || colour == "{contrast}"_L1;
}

/// Of writing; areas may follow the ticket type, which is black there.
QStringList writingOf(const Element &element)
{
    if (const auto *text = std::get_if<TextElement>(&element.what))
        return {text->style.colour};
    if (const auto *band = std::get_if<BandElement>(&element.what))
        return {band->label.style.colour};
    QStringList colours;
    if (const auto *stack = std::get_if<StackElement>(&element.what)) {
        for (const StackElement::Item &item : stack->items)
            colours << item.text.style.colour;
    }
    return colours;
}

QStringList areasOf(const Element &element)
{
    if (const auto *shape = std::get_if<ShapeElement>(&element.what))
        return {shape->fill, shape->stroke};
    if (const auto *band = std::get_if<BandElement>(&element.what))
        return {band->fill};
    return {};
}

bool isBlackAndWhite(const Element &element)
{
    const QStringList writing = writingOf(element);
    const QStringList areas = areasOf(element);
    return std::all_of(writing.begin(), writing.end(), isPure)
        && std::all_of(areas.begin(), areas.end(), [](const QString &colour) {
               return colour == "{colour}"_L1 || isPure(colour);
           });
}

bool needsEveryDot(const Element &element)
{
    return std::holds_alternative<TextElement>(element.what)
        || std::holds_alternative<StackElement>(element.what)
        || std::holds_alternative<CodeElement>(element.what);
}

} // namespace

QStringList PlaceChecks::of(const Template &how)
{
    QStringList sentences;
    look(how, how.front, sentences);
    look(how, how.backElements, sentences);
    return sentences;
}

void PlaceChecks::look(const Template &how, const QList<Element> &elements, QStringList &sentences)
{
    for (const Element &element : elements) {
        const QString words = complaint(how, element);
        if (!words.isEmpty())
            sentences << words.arg(isolated(NewElement::titleOf(element)));
    }
}

QString PlaceChecks::complaint(const Template &how, const Element &element)
{
    const QRectF page{0, 0, how.widthMm, how.heightMm};
    const QRectF bounds = edits::boxOf(element).bounds();
    if (!isWithin(bounds, page))
        return tr("%1 goes beyond the page.");
    if (needsEveryDot(element) && !isWithin(bounds, page.marginsRemoved(how.unprintable)))
        return tr("%1 lies where the printer cannot print.");
    const double quiet = widestQuietZone * std::min(element.box.width(), element.box.height());
    if (std::holds_alternative<CodeElement>(element.what)
        && !isWithin(bounds.adjusted(-quiet, -quiet, quiet, quiet), page))
        return tr("%1 is too near to the edge: leave some white around it.");
    if (how.mono && !isBlackAndWhite(element))
        return tr("%1 has a colour, and this page is black and white only.");
    const auto *picture = std::get_if<PictureElement>(&element.what);
    if (picture && picture->photoField.isEmpty() && !how.pictures.contains(picture->picture))
        return tr("%1 has no file yet: choose one.");
    return {};
}

} // namespace lanyard::ui
