// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

namespace lanyard::ui {

class Theme;

/// Parts of the style sheet page, each for one theme.
struct StyleSamples
{
    [[nodiscard]] static QWidget *writing();
    [[nodiscard]] static QWidget *gaps(const Theme &theme);
    [[nodiscard]] static QWidget *colours(const Theme &theme);
    [[nodiscard]] static QWidget *buttons(const Theme &theme);
    [[nodiscard]] static QWidget *fields(const Theme &theme);
    [[nodiscard]] static QWidget *verdicts(const Theme &theme);
    [[nodiscard]] static QWidget *icon(const QString &name);
};

} // namespace lanyard::ui
