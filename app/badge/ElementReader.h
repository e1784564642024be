// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/JsonEntry.h"
#include "app/badge/Template.h"

namespace lanyard::badge {

/// Reads the elements of a template whose medium and pictures are known already.
class ElementReader final
{
public:
    /// @p version is that of the file: 1 knew fewer kinds and checked less.
    ElementReader(const Template &how, int version);

    [[nodiscard]] Element read(JsonEntry &entry) const;

private:
    [[nodiscard]] Element::What what(JsonEntry &entry) const;
    [[nodiscard]] TextElement text(JsonEntry &entry) const;
    [[nodiscard]] TextStyle style(JsonEntry &entry) const;
    [[nodiscard]] StackElement stack(JsonEntry &entry) const;
    [[nodiscard]] CodeElement code(JsonEntry &entry) const;
    [[nodiscard]] PictureElement picture(JsonEntry &entry) const;
    [[nodiscard]] PictureElement photo(JsonEntry &entry) const;
    [[nodiscard]] ShapeElement shape(JsonEntry &entry, ShapeElement::Kind kind) const;
    [[nodiscard]] BandElement band(JsonEntry &entry) const;

    [[nodiscard]] Condition condition(JsonEntry entry) const;
    [[nodiscard]] QString areaColour(JsonEntry &entry, const QString &key, bool needed) const;
    void checkPlace(const Element &element, JsonEntry &entry) const;

    const Template &m_how;
    int m_version;
};

} // namespace lanyard::badge
