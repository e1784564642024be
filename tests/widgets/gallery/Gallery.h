// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace lanyard::tests {

/// How the screens of a gallery are looked at.
struct Look
{
    QSize size;
    QString theme = QStringLiteral("bright"); ///< see ui::Theme::named
    QString language = QStringLiteral("en"); ///< see ui::Language::code

    [[nodiscard]] bool isDark() const { return theme != QLatin1String{"bright"}; }
    [[nodiscard]] QString name() const; ///< "800x600-bright-en"
};

/// Somebody who looks at one screen after the other.
class Visitor
{
public:
    Visitor() = default;
    virtual ~Visitor() = default;
    Q_DISABLE_COPY_MOVE(Visitor)

    /// Called before a screen is made: theme, and English.
    virtual void enter(const Look &look);
    /// Called when it is made: the language changes while the program runs.
    virtual void speak(const Look &look);
    /// @p scene is unique in its gallery.
    virtual void look(QWidget &screen, const QString &scene) = 0;
};

/// Makes the screens of a room in every state, and calls the visitor for each.
using Scenes = std::function<void(const Look &look, Visitor &visitor)>;

/// The program of a gallery:
///
///     DIRECTORY [LANGUAGE…] [--right-to-left]  pictures to be looked at, in English and these
///     --check LANGUAGE[=TRANSLATION.qm]…   fails on what is cut off or not translated
///     --compare DIRECTORY                  fails where a screen looks other than the pictures
///     there
///     --renew DIRECTORY                    makes those pictures anew
[[nodiscard]] int
runGallery(int argc, char **argv, const QList<Look> &pictures, const Scenes &scenes);

} // namespace lanyard::tests
