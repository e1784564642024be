// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/HubState.h"
#include "app/words/HubWords.h"
#include "ui/kit/StatusView.h"

namespace lanyard::ui {

/// How the desks that share the event stand, already in words.
struct HubView
{
    struct DeskRow
    {
        QString desk; ///< its name
        bool revoked = false;
        QStringList cells; ///< as HubView::titles()
        friend bool operator==(const DeskRow &, const DeskRow &) = default;
    };
    struct ConflictRow
    {
        Conflict conflict;
        QString title;
        QString explanation;
        [[nodiscard]] bool seenTo() const { return conflict.acknowledged.isValid(); }
        friend bool operator==(const ConflictRow &, const ConflictRow &) = default;
    };
    struct AttemptRow
    {
        OpenAttempt attempt;
        QString title;
        friend bool operator==(const AttemptRow &, const AttemptRow &) = default;
    };

    bool shared = false; ///< with other desks, in whatever way
    bool mayDetach = false;
    StatusView status = {};
    QString trouble = {}; ///< and what to do next
    QString agreement = {};
    bool agree = false;
    QString clocks = {}; ///< that are to be set
    QString quarantine = {};
    QList<DeskRow> desks = {};
    QList<ConflictRow> conflicts = {};
    qsizetype open = 0; ///< of the conflicts
    QList<AttemptRow> unfinished = {};

    [[nodiscard]] static QStringList titles(); ///< of the columns of desks

    friend bool operator==(const HubView &, const HubView &) = default;
};

[[nodiscard]] HubView viewOf(const HubState &state, const words::HubWords &words);

} // namespace lanyard::ui
