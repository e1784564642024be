// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/JournalNames.h"

using namespace Qt::StringLiterals;

namespace lanyard::db {

namespace {

constexpr auto selectSubject = R"(SELECT subject FROM registration WHERE id = :id)";

constexpr auto selectUuid = R"(SELECT uuid FROM door WHERE id = :id)";

} // namespace

JournalNames::JournalNames(const Session &session)
    : m_session{session}
    , m_subject{session.handle(), selectSubject}
    , m_uuid{session.handle(), selectUuid}
{
}

Result<QByteArray> JournalNames::nameOf(Statement &lookUp, qint64 id)
{
    if (id == 0)
        return QByteArray{};

    Execution select{lookUp};
    select.bind(":id", id);
    const auto found = select.next();
    if (!found)
        return found.failure();
    if (!*found)
        return Failure{Failure::Kind::NotFound, m_session.fileName(), u"row %1"_s.arg(id)};
    return select.blob(0);
}

} // namespace lanyard::db
