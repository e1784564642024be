// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/ExportConflicts.h"

using namespace Qt::StringLiterals;

namespace lanyard {

ExportConflicts::ExportConflicts(const SheetWriter &writer, QTimeZone zone, QStringList words)
    : m_writer{writer}
    , m_zone{std::move(zone)}
    , m_words{std::move(words)}
{
}

Result<qint64> ExportConflicts::operator()(const QString &path,
                                           const QList<Conflict> &conflicts) const
{
    const QStringList names{u"name"_s,
                            u"code"_s,
                            u"door"_s,
                            u"desk"_s,
                            u"operator"_s,
                            u"at"_s,
                            u"confirmed"_s,
                            u"counts"_s,
                            u"seen_by"_s,
                            u"seen_at"_s};
    Sheet sheet{.title = m_words.value(0), .columns = {}, .rows = {}};
    for (qsizetype i = 0; i < names.size(); ++i)
        sheet.columns.append({names[i], m_words.value(i + 1)});
    for (const Conflict &conflict : conflicts) {
        for (const RivalAdmission &admission : conflict.admissions) {
            const bool counts = admission.claim == conflict.admissions.constFirst().claim;
            sheet.rows.append({conflict.name,
                               conflict.code,
                               conflict.doorName,
                               admission.desk,
                               admission.operatorName,
                               admission.at.toTimeZone(m_zone),
                               admission.confirmed,
                               counts,
                               conflict.acknowledgedBy,
                               conflict.acknowledged.isValid()
                                   ? QVariant{conflict.acknowledged.toTimeZone(m_zone)}
                                   : QVariant{QString{}}});
        }
    }
    const qint64 rows = sheet.rows.size();
    const auto written = m_writer.write(path, sheet);
    return written ? Result{rows} : written.failure();
}

} // namespace lanyard
