// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/BadgeSamples.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace lanyard::ui {

namespace {

struct SampleWords
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::BadgeSamples)
};

bool has(const QString &text, bool (*kind)(QChar))
{
    return std::any_of(text.cbegin(), text.cend(), kind);
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin;
}

bool isNamed(const Badge &badge)
{
    return !badge.name.trimmed().isEmpty();
}

template<typename Wanted>
void addFirst(QList<BadgeSample> &samples,
              const QList<Badge> &people,
              const QString &why,
              Wanted wanted)
{
    const auto found = std::find_if(people.cbegin(), people.cend(), [&](const Badge &badge) {
        return isNamed(badge) && wanted(badge);
    });
    if (found != people.cend())
        samples.append({why, *found});
}

template<typename Size>
void addLargest(QList<BadgeSample> &samples,
                const QList<Badge> &people,
                const QString &why,
                Size size)
{
    const auto found = std::max_element(
        people.cbegin(), people.cend(), [&](const Badge &one, const Badge &other) {
            return size(one) < size(other);
        });
    if (found != people.cend() && isNamed(*found))
        samples.append({why, *found});
}

} // namespace

QList<BadgeSample> samplesOf(const QList<Badge> &people)
{
    QList<BadgeSample> samples;
    addLargest(samples, people, SampleWords::tr("Shortest name"), [](const Badge &badge) {
        return isNamed(badge) ? -badge.name.size() : std::numeric_limits<qsizetype>::min();
    });
    addLargest(samples, people, SampleWords::tr("Longest name"), [](const Badge &b) {
        return b.name.size();
    });
    addFirst(samples, people, SampleWords::tr("Chinese name"), [](const Badge &badge) {
        return has(badge.name, isHan) && !has(badge.name, isLatin);
    });
    addFirst(samples, people, SampleWords::tr("Chinese and Latin name"), [](const Badge &badge) {
        return has(badge.name, isHan) && has(badge.name, isLatin);
    });
    addLargest(samples, people, SampleWords::tr("Longest company"), [](const Badge &badge) {
        return badge.company.size();
    });
    addFirst(samples, people, SampleWords::tr("No company"), [](const Badge &badge) {
        return badge.company.isEmpty();
    });
    addFirst(samples, people, SampleWords::tr("No job title"), [](const Badge &badge) {
        return badge.jobTitle.isEmpty();
    });
    return samples;
}

} // namespace lanyard::ui
