// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace lanyard::shell {

/// The language of everything visible, changed while the program runs.
class Languages final
{
public:
    Languages() = default;
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    /// @p name is a locale such as "zh_CN"; empty: the system's language.
    void use(const QString &name);

    /// Locales that there are words in, English first.
    [[nodiscard]] static const QStringList &offered();
    /// False for English, whose words are those in the code.
    [[nodiscard]] static bool load(QTranslator &words, const QString &name);

private:
    void remove();

    QTranslator m_ours;
    QTranslator m_qt;
};

/// English, and every language whose translation came with the program: its code and its name in
/// itself.
[[nodiscard]] QList<std::pair<QString, QString>> languagesThatCame();

} // namespace lanyard::shell
