// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/ImportRegistrations.h"

namespace lanyard::tests {

inline const QStringList everyField{QStringLiteral("code"),
                                    QStringLiteral("name"),
                                    QStringLiteral("first_name"),
                                    QStringLiteral("last_name"),
                                    QStringLiteral("company"),
                                    QStringLiteral("job_title"),
                                    QStringLiteral("email"),
                                    QStringLiteral("phone"),
                                    QStringLiteral("ticket_type"),
                                    QStringLiteral("order"),
                                    QStringLiteral("status"),
                                    QStringLiteral("notes"),
                                    QStringLiteral("id"),
                                    QStringLiteral("quantity"),
                                    QStringLiteral("guests")};

inline const QList<ImportSource> someSources{
    {QStringLiteral("pretix"), QStringLiteral("pretix"), {}},
    {QStringLiteral("huodongxing"), QStringLiteral("活动行"), {}},
    {QStringLiteral("generic"), QStringLiteral("Any spreadsheet"), {}}};

/// The beginning of an export whose encoding had to be guessed.
inline ImportRegistrations::Preview aPreview()
{
    ImportRegistrations::Preview seen;
    seen.table.format = QStringLiteral("CSV, GB18030, comma");
    seen.table.encoding = QStringLiteral("GB18030");
    seen.table.encodings
        = {{QStringLiteral("GB18030"),
            {QStringLiteral("欧阳明月"), QStringLiteral("张伟"), QStringLiteral("李思远")}},
           {QStringLiteral("Big5"),
            {QStringLiteral("韁栠隴堎"), QStringLiteral("桲帡"), QStringLiteral("燠佷堈")}},
           {QStringLiteral("Shift_JIS"),
            {QStringLiteral("ﾅｷﾑﾃ"), QStringLiteral("ﾕﾅﾎｰ"), QStringLiteral("ﾀ柝ｼﾔｶ")}}};
    seen.table.source = QStringLiteral("huodongxing");
    seen.table.columns = {{QStringLiteral("code"), QStringLiteral("签到码")},
                          {QStringLiteral("name"), QStringLiteral("姓名")},
                          {QStringLiteral("company"), QStringLiteral("公司")},
                          {QStringLiteral("status"), QStringLiteral("审核状态")}};
    seen.table.headers = {QStringLiteral("签到码"),
                          QStringLiteral("姓名"),
                          QStringLiteral("公司"),
                          QStringLiteral("票种"),
                          QStringLiteral("审核状态"),
                          QStringLiteral("<b>备注</b>")};
    for (int i = 0; i < TablePreview::mostPreviewed; ++i)
        seen.table.rows << QStringList{QStringLiteral("0076543220%1").arg(i),
                                       i % 2 ? QStringLiteral("欧阳明月") : QStringLiteral("张伟"),
                                       QStringLiteral("云帆数据科技（上海）有限公司"),
                                       QStringLiteral("标准票"),
                                       QStringLiteral("审核通过"),
                                       QString{}};
    return seen;
}

/// What a first try of that export says: nothing stands in the way.
inline ImportReport aTrial()
{
    ImportReport report;
    report.file.format = QStringLiteral("CSV, GB18030, comma");
    report.file.source = QStringLiteral("huodongxing");
    report.file.columns = aPreview().table.columns;
    report.file.headers = aPreview().table.headers;
    report.file.rows = 3639;
    for (const qint64 row : {17, 18, 900})
        report.file.problems << ImportProblem{row, ImportProblem::Kind::NoCode, {}};
    for (const qint64 row : {1001, 1002})
        report.file.problems << ImportProblem{
            row, ImportProblem::Kind::RepeatedCode, QStringLiteral("8812")};
    report.repeatedCodes = 2;
    report.taken = 3634;
    report.skipped = 5;
    report.counts = {.added = 3634,
                     .changed = 0,
                     .unchanged = 0,
                     .missing = 0,
                     .onSite = 1350,
                     .online = 2284,
                     .admissible = 1340,
                     .onSiteByStanding = {{Standing::Confirmed, 1340}, {Standing::Cancelled, 10}}};
    return report;
}

/// What a later export of the same event says: every row can be read, some people are missing.
inline ImportReport aLaterTrial(qint64 missing = 4)
{
    ImportReport report = aTrial();
    report.file.problems.clear();
    report.repeatedCodes = 0;
    report.file.rows = report.taken = 3634;
    report.skipped = 0;
    report.counts.added = 12;
    report.counts.changed = 2;
    report.counts.unchanged = 3620;
    report.counts.reissued = 1;
    report.counts.corrected = 3;
    report.counts.missing = missing;
    report.counts.known = 3638;
    report.changes
        = {{12,
            QStringLiteral("张伟"),
            {{QStringLiteral("company"), QStringLiteral("云帆"), QStringLiteral("云帆数据")},
             {QStringLiteral("standing"), QStringLiteral("unpaid"), QStringLiteral("confirmed")}}},
           {0,
            QStringLiteral("Ada Lovelace"),
            {{QStringLiteral("code"),
              QStringLiteral("OLD-TICKET-1"),
              QStringLiteral("NEW-TICKET-2")}}}};
    report.fieldChanges = {{QStringLiteral("company"), 1},
                           {QStringLiteral("standing"), 1},
                           {QStringLiteral("code"), 1}};
    for (qint64 i = 0; i < missing; ++i)
        report.missing << MissingPerson{QStringLiteral("Grace Miller %1").arg(i + 1),
                                        QStringLiteral("Northwind Labs"),
                                        *TicketCode::parse(QStringLiteral("GRACE-%1").arg(i)),
                                        i == 0};
    report.samePeople = {{40, 12}, {41, 13}};
    report.samePeopleCount = 2;
    return report;
}

/// A try that a person has to say something about first.
inline ImportReport aTrialWithQuestions()
{
    ImportReport report = aTrial();
    report.file.unknownStatuses = {{QStringLiteral("候补"), 12}, {QStringLiteral("reserve"), 1}};
    for (qint64 row = 2000; row < 2013; ++row)
        report.file.problems << ImportProblem{
            row, ImportProblem::Kind::UnknownStatus, QStringLiteral("候补")};
    report.skipped += 13;
    report.taken -= 13;
    report.file.places = 7;
    return report;
}

} // namespace lanyard::tests
