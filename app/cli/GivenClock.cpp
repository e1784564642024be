// SPDX-License-Identifier: Apache-2.0
#include "app/cli/GivenClock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GivenClock)
};

} // namespace

void GivenClock::describe(Command &command)
{
    command.option({u"at"_s}, Words::tr("At this time instead of now."), u"time"_s);
}

bool GivenClock::read(Command &command, const Event &event, Exit &status)
{
    if (!command.has(u"at"_s))
        return true;
    m_given = timeIn(event, command.value(u"at"_s));
    if (!m_given)
        status = command.usage(Words::tr("“%1” is no time. Write it like 2026-11-28T09:30.")
                                   .arg(command.value(u"at"_s)));
    return m_given.has_value();
}

} // namespace lanyard::cli
