// SPDX-License-Identifier: Apache-2.0
#include "db/hub/Requests.h"

namespace lanyard::hub {

namespace {

constexpr auto writeReport = R"(
    INSERT INTO desk (conf, name, inc, last_contact, clock_offset, records, digest, per_minute,
                      door, printer)
    VALUES ($1, $2, $3, now(), $4, $5, $6, $7, $8, $9)
    ON CONFLICT (conf, name) DO UPDATE
    SET inc = excluded.inc, last_contact = excluded.last_contact,
        clock_offset = excluded.clock_offset, records = excluded.records,
        digest = excluded.digest, per_minute = excluded.per_minute, door = excluded.door,
        printer = excluded.printer
)";

constexpr auto selectReports = R"(
    SELECT name, inc, last_contact, clock_offset, records, digest, per_minute, door, printer,
           revoked_at IS NOT NULL
    FROM desk WHERE conf = $1 ORDER BY name
)";

constexpr auto revoke = R"(
    INSERT INTO desk (conf, name, revoked_at) VALUES ($1, $2, now())
    ON CONFLICT (conf, name) DO UPDATE
    SET revoked_at = coalesce(desk.revoked_at, excluded.revoked_at)
)";

DeskReport reportAt(const Rows &rows, int row)
{
    DeskReport report{.desk = rows.text(row, 0),
                      .incarnation = rows.uuid(row, 1),
                      .lastContact = rows.time(row, 2),
                      .records = rows.number(row, 4),
                      .digest = rows.bytes(row, 5),
                      .perMinute = rows.real(row, 6),
                      .door = rows.text(row, 7),
                      .printer = rows.text(row, 8),
                      .revoked = rows.truth(row, 9)};
    if (!rows.isNull(row, 3))
        report.clockOffset = rows.number(row, 3);
    return report;
}

} // namespace

Result<TellReport::Answer> answer(const Session &session, const TellReport &request)
{
    const DeskReport &report = request.report;
    const auto written = session.carryOut(writeReport,
                                          session.parameters()
                                              .addText(report.desk)
                                              .add(report.incarnation)
                                              .add(report.clockOffset)
                                              .add(report.records)
                                              .addBytes(report.digest)
                                              .add(report.perMinute)
                                              .addText(report.door)
                                              .addText(report.printer));
    if (!written)
        return written.failure();
    return TellReport::Answer{};
}

Result<AskReports::Answer> answer(const Session &session, const AskReports & /*request*/)
{
    const auto rows = session.run(selectReports, session.parameters());
    if (!rows)
        return rows.failure();
    QList<DeskReport> reports;
    reports.reserve(rows->count());
    for (int row = 0; row < rows->count(); ++row)
        reports.append(reportAt(*rows, row));
    return reports;
}

Result<RevokeDesk::Answer> answer(const Session &session, const RevokeDesk &request)
{
    const auto revoked = session.carryOut(revoke, session.parameters().addText(request.desk));
    if (!revoked)
        return revoked.failure();
    return RevokeDesk::Answer{};
}

} // namespace lanyard::hub
