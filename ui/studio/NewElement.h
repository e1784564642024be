// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"

#include <QCoreApplication>

namespace lanyard::ui {

/// What can be put on a badge, ready to be changed: sensible in size and place for a page.
class NewElement final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::NewElement)

public:
    enum class Kind { Text, Lines, Code, Picture, Photo, Rectangle, Ellipse, Line, Band };

    [[nodiscard]] static QString nameOf(Kind kind); ///< "Text"
    [[nodiscard]] static QString iconOf(Kind kind);
    [[nodiscard]] static QList<Kind> kinds();

    [[nodiscard]] static badge::Element of(Kind kind, const badge::Template &page);

    /// What it is to somebody who looks for it in a list: its name, or what it says.
    [[nodiscard]] static QString titleOf(const badge::Element &element);
    [[nodiscard]] static Kind kindOf(const badge::Element &element);
};

} // namespace lanyard::ui
