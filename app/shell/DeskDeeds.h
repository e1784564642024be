// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Journal.h"
#include "app/ports/Registrar.h"
#include "app/ports/RegistrationBook.h"
#include "app/usecases/AdmitAttendee.h"
#include "app/usecases/AuthoriseAct.h"

#include <QObject>

#include <memory>

namespace lanyard {

class EventFile;
class RememberedEvents;

namespace shell {

struct Adapters;
class HubDesk;

/// What the desk does to people besides scanning their tickets: a part of EventDesk, on its thread.
/// People are named by their ticket codes. Where an act takes a second person, nothing happens but
/// approvalNeeded() until it is asked for again with one.
class DeskDeeds final : public QObject
{
    Q_OBJECT

public:
    /// @p hub must live as long as this does.
    DeskDeeds(const Adapters &adapters, const HubDesk &hub, QObject *parent);
    ~DeskDeeds() override;

    /// Null: no event is open, and nothing is done.
    void setFile(EventFile *file);

    using Served = QList<Id<Door>>;

    /// The last admission at one of @p served.
    void undo(const QString &code,
              const QString &reason,
              const Served &served,
              const Credentials &second);
    void letIn(const QString &code,
               const QString &reason,
               const Served &served,
               const Credentials &second);
    /// Marks as paid, then admits.
    void
    pay(const QString &code, const QString &how, const Served &served, const Credentials &second);
    /// Without letting anybody in.
    void markPaid(const QString &code, const QString &how, const Credentials &second);
    void swap(const QString &code, const QString &ticketType, const Credentials &second);
    void note(const QString &code, const QString &text);
    void reissue(const QString &code, const QString &reason, const Credentials &second);
    /// Another badge. Whoever has one already gets it for a @p reason, and beyond @p limit more
    /// than the first only with a second person.
    void
    printAgain(const QString &code, const QString &reason, int limit, const Credentials &second);
    void block(const QString &code, const QString &reason, const Credentials &second);
    void unblock(const QString &code, const QString &reason, const Credentials &second);
    void correct(const QString &code, const QMap<QString, QString> &texts);
    void answer(const QString &code, const Answers &answers, const Served &served);
    void letOut(const QString &code, const Served &served);
    void walkIn(const Newcomer &newcomer, const Served &served);
    void admitParty(const QStringList &codes, const Served &served);
    void tellParty(const QString &code);
    void tellImported(const QString &code);

    [[nodiscard]] Result<QList<Door>> doorsOf(const Served &served) const;
    [[nodiscard]] Result<AdmitAttendee::Judged>
    admit(const QString &scanned, const Served &served, const AdmitAttendee::Manner &manner) const;

Q_SIGNALS:
    void judged(const lanyard::AdmitAttendee::Judged &judged, bool printAnyway);
    void registered(const lanyard::Registration &who); ///< a walk-in
    void partyJudged(const QList<lanyard::AdmitAttendee::Judged> &judged);
    void undone(const lanyard::Registration &who, const lanyard::StandingAdmission &admission);
    void nothingToUndo(const lanyard::Registration &who);
    void paid(const lanyard::Registration &who); ///< and not let in
    void swapped(const lanyard::Registration &who);
    void noteAdded(const lanyard::Registration &who);
    void reissued(const lanyard::Registration &who);
    /// @p reason is empty for a first one.
    void badgeWanted(const lanyard::Registration &who, const QString &reason);
    void badgeWantedAgain(const lanyard::Registration &who, const QString &reason);
    void reprintReasonNeeded(const lanyard::Registration &who, int badges); ///< that they have
    void blocked(const lanyard::Registration &who);
    void unblocked(const lanyard::Registration &who);
    void corrected(const lanyard::Registration &who);
    void partyTold(const QString &code, const QList<lanyard::FoundPerson> &people);
    /// Fields that a desk corrected, as the last import had them.
    void importedTold(const QString &code, const QMap<QString, QString> &texts);

    void approvalNeeded(lanyard::Act act, const QList<lanyard::Operator> &everybody);
    void approvalRefused(const lanyard::AuthoriseAct::Outcome &outcome);
    void failed(const lanyard::Failure &failure);

private:
    [[nodiscard]] AdmitAttendee admitter() const;
    [[nodiscard]] std::optional<Registration> person(const QString &code);
    [[nodiscard]] Id<Door> doorOfLastAdmission(Id<Registration> who, const Served &served);
    [[nodiscard]] std::optional<Authorised> authorised(Act act, const Credentials &second);
    [[nodiscard]] bool worked(const Result<Done> &done);
    [[nodiscard]] bool letInByStaff(const QString &code, const Served &served);
    /// The person, if they are marked as paid now.
    [[nodiscard]] std::optional<Registration>
    setPaid(const QString &code, const QString &how, const Credentials &second);
    /// Blocks, or lets in again; @p news says which.
    void changeStanding(const QString &code,
                        Standing standing,
                        const QString &reason,
                        const Credentials &second,
                        void (DeskDeeds::*news)(const Registration &));
    void
    admitAndTell(const QString &code, const Served &served, const AdmitAttendee::Manner &manner);
    /// The person as they are now, as @p news.
    void tell(Id<Registration> who, void (DeskDeeds::*news)(const Registration &));

    const Adapters &m_adapters;
    const HubDesk &m_hub;
    EventFile *m_file = nullptr;
    std::unique_ptr<RememberedEvents> m_elsewhere; ///< names the event of an unknown code
};

} // namespace shell
} // namespace lanyard
