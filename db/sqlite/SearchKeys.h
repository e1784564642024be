// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Pinyin.h"

#include <QList>
#include <QString>

namespace lanyard::db {

/// Something that a person can be found by, folded.
struct SearchKey
{
    enum class Kind {
        NameStart, ///< a name from its beginning, in any spelling
        NamePart, ///< a name from a later word or character, or its initials
        Other,
    };
    Kind kind = Kind::Other;
    QString text;

    friend bool operator==(const SearchKey &, const SearchKey &) = default;
};

/// What keys are made from.
struct Searchable
{
    QString code;
    QString name;
    QString company;
    QString email;
    QString phone;
    QString order;
};

/// Makes search keys. Remembers much, so that a million people take seconds; for one thread.
class SearchKeys final
{
public:
    /// Raised whenever the same person gets other keys than before.
    static constexpr int version = 1;

    /// @p text as keys hold it: compatibility forms (NFKC), case, accents and traditional
    /// characters made one, blanks single.
    [[nodiscard]] QString fold(const QString &text);

    [[nodiscard]] QList<SearchKey> keysOf(const Searchable &person);

private:
    void addName(QList<SearchKey> &keys, const QString &folded);
    [[nodiscard]] const QStringList &companyKeys(const QString &company);

    Pinyin m_pinyin;
    QHash<QString, QStringList> m_companies;
};

} // namespace lanyard::db
