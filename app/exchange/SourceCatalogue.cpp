// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/SourceCatalogue.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

SourceCatalogue::SourceCatalogue()
{
    const QDir folder{u":/sources"_s};
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file{folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto profile = readSource(file.readAll()))
            m_profiles.append(*std::move(profile));
    }
}

const SourceProfile *SourceCatalogue::named(const QString &name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const auto &it) {
        return it.source.name == name;
    });
    return found == m_profiles.end() ? nullptr : &*found;
}

const SourceProfile &SourceCatalogue::generic() const
{
    static const SourceProfile none;
    const SourceProfile *const found = named(u"generic"_s);
    return found ? *found : none;
}

const QStringList &importFields()
{
    static const QStringList fields{u"code"_s,
                                    u"name"_s,
                                    u"first_name"_s,
                                    u"last_name"_s,
                                    u"company"_s,
                                    u"job_title"_s,
                                    u"email"_s,
                                    u"phone"_s,
                                    u"ticket_type"_s,
                                    u"order"_s,
                                    u"status"_s,
                                    u"notes"_s,
                                    u"id"_s,
                                    u"quantity"_s,
                                    u"guests"_s,
                                    u"blocked"_s,
                                    u"valid_from"_s,
                                    u"valid_until"_s};
    return fields;
}

} // namespace lanyard::exchange
