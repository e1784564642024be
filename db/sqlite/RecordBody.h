// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <vector>

namespace lanyard::db {

/// The JSON body of one journal record after the other, read where it lies. What is plain, as
/// nearly every record is, costs no copy; the rest is read by QJsonDocument.
class RecordBody final
{
public:
    /// False if @p json is no JSON object. The texts live as long as @p json does.
    [[nodiscard]] bool read(QByteArrayView json);

    /// In UTF-8; empty for what is missing or no text.
    [[nodiscard]] QByteArray text(QByteArrayView key) const;
    [[nodiscard]] qint64 integer(QByteArrayView key) const; ///< 0 for what is missing or no number
    [[nodiscard]] QJsonObject object(QByteArrayView key) const; ///< empty for anything else

private:
    struct Member
    {
        QByteArrayView key;
        QByteArrayView value;
        bool isText;
    };
    [[nodiscard]] bool readPlain(QByteArrayView json);
    [[nodiscard]] const Member *member(QByteArrayView key) const;

    bool m_isPlain = false;
    std::vector<Member> m_members; ///< of a plain one
    QJsonObject m_object; ///< of any other
};

} // namespace lanyard::db
