// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/Pinyin.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace lanyard::db {

/// Where names stand in a printed list that people look through by surname. For one thread.
class Surnames final
{
public:
    Surnames();
    ~Surnames();
    Q_DISABLE_COPY_MOVE(Surnames)

    struct Place
    {
        QByteArray key; ///< compares as the places do (ICU collation, root)
        QString letter; ///< "L"; of other scripts their own; "…" for what is no letter
    };
    /// Chinese names stand where their pinyin would, "李雨桐" at "li yutong"; Japanese and Korean
    /// ones by their first character; others by their last word.
    [[nodiscard]] Place placeOf(const QString &name);

private:
    class Icu;

    [[nodiscard]] QString surnameFirst(const QString &name);
    [[nodiscard]] QString inPinyin(const QString &han);

    Pinyin m_pinyin;
    std::unique_ptr<Icu> m_icu;
};

} // namespace lanyard::db
