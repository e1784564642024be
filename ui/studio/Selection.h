// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"

#include <QList>

#include <algorithm>

namespace lanyard::ui {

enum class Face { Front, Back };

/// Which elements of a face somebody works on: places in its list, ascending.
struct Selection
{
    Face face = Face::Front;
    QList<qsizetype> elements;

    [[nodiscard]] bool isEmpty() const { return elements.isEmpty(); }
    [[nodiscard]] bool has(qsizetype element) const { return elements.contains(element); }

    /// Not QList's: with an empty list Qt 6.4 hands memcmp a null pointer.
    friend bool operator==(const Selection &one, const Selection &other)
    {
        return one.face == other.face && std::ranges::equal(one.elements, other.elements);
    }
};

[[nodiscard]] inline const QList<badge::Element> &elementsOf(const badge::Template &how, Face face)
{
    return face == Face::Front ? how.front : how.backElements;
}

[[nodiscard]] inline QList<badge::Element> &elementsOf(badge::Template &how, Face face)
{
    return face == Face::Front ? how.front : how.backElements;
}

} // namespace lanyard::ui
