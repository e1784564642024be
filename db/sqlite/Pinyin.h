// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace lanyard::db {

/// How Chinese names are read. Slow to make, quick to use: one character is asked for once. For
/// one thread.
class Pinyin final
{
    Q_DISABLE_COPY_MOVE(Pinyin)

public:
    Pinyin();
    ~Pinyin();

    struct Syllable
    {
        QString plain; ///< without tones: "lu"
        QString typed; ///< as keyboards write it: "lv" where the sound is ü, else as plain
    };
    /// Reads @p han, Chinese characters only, as a person's name: surnames have readings of their
    /// own (单 shan, 曾 zeng, 仇 qiu). Characters without a reading are left out.
    [[nodiscard]] QList<Syllable> ofName(const QString &han);

    /// Reads @p han as ordinary words.
    [[nodiscard]] QList<Syllable> ofText(const QString &han);

    /// The simplified form of one character.
    [[nodiscard]] QString simplified(QStringView character);

    /// @p text of any script in plain Latin letters.
    [[nodiscard]] QString latin(const QString &text);

private:
    class Readers;
    using Cache = QHash<QString, Syllable>;

    [[nodiscard]] Syllable surname(const QString &character);
    [[nodiscard]] Syllable given(const QString &character);
    [[nodiscard]] QList<Syllable> compoundSurname(const QString &characters);
    Readers &readers();

    std::unique_ptr<Readers> m_readers; ///< made when the first character is new
    Cache m_surnames;
    Cache m_given;
    QHash<QString, QString> m_simplified;
};

[[nodiscard]] bool isHan(char32_t character);

} // namespace lanyard::db
