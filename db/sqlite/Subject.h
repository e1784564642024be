// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>
#include <QUuid>

namespace lanyard::db {

/// What the journal knows a person by: the first 16 bytes of SHA-256 over "lanyard-subject", the
/// 16 bytes of the event's id and the ticket code in UTF-8. The same on every desk; made once, so
/// that a code that is issued anew later leaves the person the same.
[[nodiscard]] QByteArray subjectOf(const QUuid &event, QByteArrayView code);

/// Makes many subjects of one event.
class SubjectMaker final
{
public:
    explicit SubjectMaker(const QUuid &event);

    [[nodiscard]] QByteArray operator()(QByteArrayView code) const;

private:
    QByteArray m_prefix;
};

} // namespace lanyard::db
