// SPDX-License-Identifier: Apache-2.0
#include "ui/office/HubView.h"

#include "app/domain/UnknownReason.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using Link = HubState::Link;

StatusView::Level levelOf(Link link)
{
    switch (link) {
    case Link::None:
    case Link::Connected: return StatusView::Level::Good;
    case Link::Connecting:
    case Link::Apart:
    case Link::Detached: return StatusView::Level::Attention;
    case Link::Revoked: return StatusView::Level::Trouble;
    }
    Q_UNREACHABLE();
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? QString{first + second}
                                               : QString{first + u'\n' + second};
}

HubView::DeskRow rowOf(const DeskReport &desk, const HubState &state, const words::HubWords &words)
{
    return {.desk = desk.desk,
            .revoked = desk.revoked,
            .cells = {excerptOf(desk.desk),
                      words.records(desk, state),
                      words.lastContact(desk),
                      words.clock(desk.clockOffset),
                      excerptOf(desk.door),
                      QLocale{}.toString(desk.perMinute, 'f', 1),
                      excerptOf(desk.printer)}};
}

} // namespace

QStringList HubView::titles()
{
    const auto title = [](const char *text) {
        return QCoreApplication::translate("lanyard::ui::HubView", text);
    };
    return {title(QT_TRANSLATE_NOOP("lanyard::ui::HubView", "Desk")),
            title(QT_TRANSLATE_NOOP("lanyard::ui::HubView", "Records")),
            title(QT_TRANSLATE_NOOP("lanyard::ui::HubView", "Last contact")),
            title(QT_TRANSLATE_NOOP("lanyard::ui::HubView", "Clock")),
            title(QT_TRANSLATE_NOOP("lanyard::ui::HubView", "Door")),
            title(QT_TRANSLATE_NOOP("lanyard::ui::HubView", "People a minute")),
            title(QT_TRANSLATE_NOOP("lanyard::ui::HubView", "Printer"))};
}

HubView viewOf(const HubState &state, const words::HubWords &words)
{
    HubView view{.shared = state.link != Link::None,
                 .mayDetach = state.link != Link::None && state.link != Link::Detached,
                 .status = {levelOf(state.link), words.status(state)},
                 .trouble = words::HubWords::trouble(state),
                 .agreement = words.agreement(state),
                 .agree = allAgree(state),
                 .clocks = joined(words.wrongClocks(state), words::HubWords::namesake(state)),
                 .quarantine = words.quarantine(state.quarantined),
                 .open = openConflicts(state)};
    for (const DeskReport &desk : state.desks)
        view.desks.append(rowOf(desk, state, words));
    for (const Conflict &conflict : state.conflicts)
        view.conflicts.append({conflict, words.title(conflict), words.explanation(conflict)});
    for (const OpenAttempt &attempt : state.unfinished)
        view.unfinished.append({attempt, words.title(attempt)});
    return view;
}

} // namespace lanyard::ui
