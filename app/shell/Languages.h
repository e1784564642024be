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

    /// @p name is a locale such as "zh_CN"; empty: the system's language. Dates and numbers are
    /// written as the system does where it is of that language, else as is usual for it.
    void use(const QString &name);

    /// Locales that there are words in, English first.
    [[nodiscard]] static const QStringList &offered();
    /// False for English, whose words are those in the code.
    [[nodiscard]] static bool load(QTranslator &words, const QString &name);

    /// The code of the language that is in use; see ui::languagesOffered().
    [[nodiscard]] const QString &code() const noexcept { return m_code; }

private:
    void remove();

    QString m_code;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace lanyard::shell
