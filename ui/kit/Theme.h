// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QMap>
#include <QPalette>
#include <QString>

class QApplication;

namespace lanyard::ui {

/// How everything looks: named colours for a bright and for a dark hall and for eyes that need
/// strong contrast, and the sheet
/// `resources/theme/lanyard.qss` that puts them on widgets.
///
/// Style sheet properties that it knows: `card` (a panel), `quiet` (a second-rank label), `main`
/// (the button that Enter means), `flat` (a button without a frame), `level` (good, attention,
/// trouble), `tone` (the verdicts).
class Theme final
{
public:
    [[nodiscard]] static Theme bright();
    [[nodiscard]] static Theme dark();
    /// Black and pure colours: every text 7:1 at least, every edge drawn.
    [[nodiscard]] static Theme highContrast();
    [[nodiscard]] static Theme of(bool dark) { return dark ? Theme::dark() : Theme::bright(); }
    /// "bright", "dark" or "high-contrast"; bright if it is none of them.
    [[nodiscard]] static Theme named(const QString &name);

    [[nodiscard]] bool isDark() const noexcept { return m_dark; }

    /// For example "window", "text", "welcome", "onwelcome"; invalid if there is none.
    [[nodiscard]] QColor colour(const QString &name) const { return m_colours.value(name); }
    [[nodiscard]] QStringList colourNames() const { return m_colours.keys(); }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    /// Fusion, palette, fonts and style sheet. Cheap enough to switch while people look.
    void applyTo(QApplication &application) const;
    /// The fonts for the language of QLocale{}: Han characters have its shapes.
    static void useLetters();

private:
    Theme(bool dark, QMap<QString, QColor> colours)
        : m_dark{dark}
        , m_colours{std::move(colours)}
    {
    }

    bool m_dark;
    QMap<QString, QColor> m_colours;
};

} // namespace lanyard::ui
