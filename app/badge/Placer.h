// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Layout.h"

namespace lanyard::badge {

/// Puts the elements of one template around one person.
class Placer final
{
public:
    Placer(const Template &how, const Badge &badge, PaintBox &paintBox);

    /// Those elements whose condition holds; @p half leads from their side to the page.
    void place(const QList<Element> &elements, const QTransform &half);

    [[nodiscard]] Layout take();

    // Each kind of element, in m_box.
    void operator()(const TextElement &text);
    void operator()(const StackElement &stack);
    void operator()(const CodeElement &code);
    void operator()(const PictureElement &picture);
    void operator()(const ShapeElement &shape);
    void operator()(const BandElement &band);

private:
    [[nodiscard]] QString wordsOf(const TextElement &text);
    [[nodiscard]] SetText set(const TextElement &text, const QString &words, const QSizeF &room);
    void put(const TextElement &text, const QRectF &box, SetText set);
    void put(const Artwork &artwork, PictureElement::Fit fit);
    void add(Placed what);
    void warn(BadgeWarning::Kind kind, const QString &detail, double smallestMm = 0);

    [[nodiscard]] Artwork artworkOf(const PictureElement &picture);
    [[nodiscard]] QColor colourOf(const QString &name, const QRectF &box) const;
    [[nodiscard]] QColor colourUnder(const QRectF &box) const;
    [[nodiscard]] QRectF bled(const QRectF &box) const;

    const Template &m_how;
    const Badge &m_badge;
    PaintBox &m_paintBox;
    Layout m_layout;
    QRectF m_box; ///< of the element that is being placed
    QTransform m_turn; ///< from there to the page
};

} // namespace lanyard::badge
