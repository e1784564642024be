// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BadgeCheck.h"

#include "app/cli/BadgeOutput.h"
#include "app/cli/Output.h"
#include "app/usecases/CheckBadge.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BadgeCheck)
};

/// What there is to say about one badge; empty: it is as it should be.
QStringList complaintsOf(const CheckBadge::Findings &findings)
{
    QStringList complaints;
    if (!findings.scans())
        complaints << Words::tr("a code does not scan");
    for (const BadgeWarning &warning : findings.warnings)
        complaints << sentenceOf(warning);
    return complaints;
}

void tell(Output &output, const Badge &badge, const CheckBadge::Findings &findings)
{
    const QStringList complaints = complaintsOf(findings);
    if (complaints.isEmpty())
        return;
    output.result({{u"name"_s, badge.name},
                   {u"code"_s, badge.code.text()},
                   {u"scans"_s, findings.scans()},
                   {u"problems"_s, QJsonArray::fromStringList(complaints)}},
                  shown(badge.name) + u": "_s + complaints.join(u"; "_s));
}

} // namespace

Exit checkBadges(Command &command, const QString &event, const QList<Registration> &people)
{
    const CheckBadge check{command.world().badges, command.world().codes};
    const QString templateName = templateOf(command);
    qint64 scanning = 0;
    for (const Registration &who : people) {
        const Badge badge = badgeOf(who, event);
        const auto findings = check(badge, templateName);
        if (!findings)
            return command.failed(findings.failure());
        tell(command.output(), badge, *findings);
        scanning += findings->scans() ? 1 : 0;
    }
    command.output().result({{u"badges"_s, people.size()}, {u"scan"_s, scanning}},
                            Words::tr("%1: badges checked: %2, of which scan: %3")
                                .arg(templateName)
                                .arg(people.size())
                                .arg(scanning));
    return scanning == people.size() ? Exit::Done : Exit::Failed;
}

} // namespace lanyard::cli
