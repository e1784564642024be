// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/Languages.h"

class QApplication;

namespace lanyard {

struct DeskSettings;

namespace shell {

/// Language, theme and letters of everything visible. To be made before the first window: whatever
/// is there already is dressed and measured once more.
class Look final
{
public:
    Look(QApplication &application, const DeskSettings &settings);

    /// Changes only what is another one than before; true if that is the language.
    bool use(const DeskSettings &settings);
    /// For a guest's visit; see Languages::use(). The letters go with the language.
    void speak(const QString &language);

    /// The code of the language that is in use; see ui::languagesOffered().
    [[nodiscard]] const QString &language() const noexcept { return m_languages.code(); }

private:
    QApplication &m_application;
    Languages m_languages;
    QString m_language;
    QString m_theme;
};

} // namespace shell
} // namespace lanyard
