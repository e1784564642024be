// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/SamePeople.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lanyard {

void SamePeople::look(qint64 row, const RegistrationDraft &draft)
{
    if (draft.name.isEmpty())
        return;
    const size_t name = qHash(draft.name.toCaseFolded());
    const auto remember = [&](char16_t what, const QString &value) {
        if (!value.isEmpty())
            m_traces.push_back({qHashMulti(name, what, value.toCaseFolded()), row});
    };
    remember(u'e', draft.email);
    remember(u'p', draft.phone);
    if (draft.email.isEmpty() && draft.phone.isEmpty())
        remember(u'c', draft.company); // in one company, two people may share a name
}

QList<SamePerson> SamePeople::found() &&
{
    std::sort(m_traces.begin(), m_traces.end(), [](const Trace &a, const Trace &b) {
        return std::tie(a.hash, a.row) < std::tie(b.hash, b.row);
    });
    QList<SamePerson> people;
    for (size_t i = 1; i < m_traces.size(); ++i) {
        const Trace &earlier = m_traces[i - 1];
        if (m_traces[i].hash == earlier.hash && m_traces[i].row != earlier.row)
            people.append({m_traces[i].row, earlier.row});
    }
    const auto byRow = [](const SamePerson &a, const SamePerson &b) { return a.row < b.row; };
    std::stable_sort(people.begin(), people.end(), byRow);
    const auto sameRow = [](const SamePerson &a, const SamePerson &b) { return a.row == b.row; };
    people.erase(std::unique(people.begin(), people.end(), sameRow), people.end());
    return people;
}

} // namespace lanyard
