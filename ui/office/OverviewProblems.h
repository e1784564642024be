// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "app/ports/PrintQueue.h"
#include "app/usecases/TellOverview.h"
#include "ui/office/HubView.h"

#include <QCoreApplication>

namespace lanyard {
class Wording;
}

namespace lanyard::ui {

/// What somebody should look after, in words, each with the place where it is mended.
class OverviewProblems final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::OverviewProblems)

public:
    struct Problem
    {
        enum class Place { Person, Import, Printer, Hub };
        Place place = Place::Person;
        QString title;
        QString advice;
        QString code = {}; ///< of a person
    };

    OverviewProblems(const Event &event, const Wording &wording);

    /// Nobody has told how the event stands after this many seconds: the numbers are old.
    static constexpr qint64 oldAfter = 3 * 3600;

    /// Of desks that share the event: needs nothing but the view.
    [[nodiscard]] static QList<Problem> of(const HubView &hub);
    [[nodiscard]] QList<Problem> of(const Overview &overview, const QList<Printer> &printers) const;

private:
    [[nodiscard]] Problem ofBadge(const Overview::Badge &badge) const;
    [[nodiscard]] Problem ofVisit(const JournalRecord &record) const;
    [[nodiscard]] QList<Problem> ofImport(const Overview &overview) const;
    [[nodiscard]] QList<Problem> ofPrinters(const QList<Printer> &printers) const;

    Event m_event;
    const Wording &m_wording;
};

} // namespace lanyard::ui
