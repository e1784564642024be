// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/Subject.h"

namespace lanyard::db {

QByteArray subjectOf(const QUuid &event, QByteArrayView code)
{
    return SubjectMaker{event}(code);
}

SubjectMaker::SubjectMaker(const QUuid &event)
    : m_prefix{"lanyard-subject" + event.toRfc4122()}
{
}

QByteArray SubjectMaker::operator()(QByteArrayView code)
{
    constexpr qsizetype kept = 16;
    m_hash.reset();
    m_hash.addData(m_prefix);
    m_hash.addData(code);
    return m_hash.result().first(kept);
}

} // namespace lanyard::db
