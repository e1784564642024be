// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Contact.h"
#include "app/domain/Verdict.h"
#include "app/ports/EventFile.h"
#include "app/ports/RegistrationBook.h"
#include "app/shell/BadgeDesk.h"
#include "app/shell/DeskDeeds.h"
#include "app/shell/HubDesk.h"
#include "app/usecases/AuthoriseAct.h"
#include "app/usecases/ImportRegistrations.h"
#include "app/usecases/PickTicket.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace lanyard::shell {

struct Adapters;

/// Works on the event file, the only one that writes to it. Lives on a thread of its own: every
/// function is called there, every signal is heard elsewhere.
class EventDesk final : public QObject
{
    Q_OBJECT

public:
    explicit EventDesk(const Adapters &adapters);
    ~EventDesk() override;

    void open(const QString &path, const DeskIdentity &identity);
    /// Makes the event file, then opens it.
    void create(const QString &path, const Event &event, const DeskIdentity &identity);
    /// The sample event with its first day on @p day, and a few of its tickets as pictures in
    /// @p folder. What is there already is opened again.
    void openSample(const QString &folder, QDate day, const DeskIdentity &identity);
    /// The same from the beginning: every rehearsal in @p folder goes, and nothing else does.
    void resetSample(const QString &folder, QDate day, const DeskIdentity &identity);
    void close();

    /// The open one, or none.
    [[nodiscard]] EventFile *file() const { return m_file.get(); }

    /// That an act is allowed: to the operator alone, or because @p second agrees. Otherwise
    /// answers none, and notAuthorised() or authorisationFailed() is heard: whoever asked may do so
    /// again with somebody's credentials.
    [[nodiscard]] std::optional<Authorised> authorise(Act act, const Credentials &second);

    /// Which doors are served, and which way people go.
    struct Service
    {
        QList<Id<Door>> doors;
        bool leaving = false;
        bool isTyped = true; ///< by a scanner, which may be set to another keyboard
    };
    void admit(const QString &scanned, const Service &service);
    /// A picture or camera may see several codes at once: see PickTicket.
    void admitSeen(const Sighting &sighting, const Service &service);
    /// What else is done to people.
    [[nodiscard]] DeskDeeds &deeds() { return m_deeds; }
    [[nodiscard]] const DeskDeeds &deeds() const { return m_deeds; }
    /// The same for an office, which hears of its own deeds only.
    [[nodiscard]] DeskDeeds &officeDeeds() { return m_officeDeeds; }
    [[nodiscard]] BadgeDesk &badges() { return m_badges; }
    [[nodiscard]] HubDesk &hub() { return m_hub; }
    [[nodiscard]] const HubDesk &hub() const { return m_hub; }

    /// The doors, if they are no longer as they were told last: doorsChanged().
    void tellChangedDoors();

    void preview(const QString &path, const ReadOptions &options);
    /// May be called from any thread: what was cancelled before does not concern the import that is
    /// on its way now.
    void announceImport() { m_importCancelled = false; }
    void importFile(const QString &path,
                    const ImportRegistrations::Order &order,
                    const Credentials &second);
    /// May be called from any thread, even before importFile() runs.
    void cancelImport() { m_importCancelled = true; }

    /// What desks see of people's phone and e-mail from now on.
    void chooseContacts(Contacts contacts, const Credentials &second);

    void addDoor(const Door &door, const Credentials &second);
    void changeDoor(const Door &door, const Credentials &second);
    void removeDoor(Id<Door> door, const Credentials &second);

Q_SIGNALS:
    void
    opened(const QString &path, const lanyard::Event &event, const QList<lanyard::Door> &doors);
    void openFailed(const lanyard::Failure &failure);

    /// @p everybody is who might agree. Any outcome but Authorised.
    void notAuthorised(lanyard::Act act,
                       const lanyard::AuthoriseAct::Outcome &outcome,
                       const QList<lanyard::Operator> &everybody);
    void authorised(); ///< what was asked for last; it is done, or its own failure is heard
    void authorisationFailed(const lanyard::Failure &failure);

    /// @p companions: how many others of the same order may come on site.
    void judged(const lanyard::Verdict &verdict,
                const lanyard::Door &door,
                const QDateTime &at,
                qsizetype companions);
    /// What was just judged was not quite what was scanned.
    void scanRepaired(const lanyard::ScanRepair &repair);
    /// Everybody of a group that was ticked.
    void partyJudged(const QList<lanyard::AdmitAttendee::Judged> &judged, const QDateTime &at);
    /// Nothing was decided: the file could not be read or written.
    void admissionFailed(const lanyard::Failure &failure);
    void severalTicketsSeen(const lanyard::SeveralTickets &seen);

    void previewed(const lanyard::ImportRegistrations::Preview &preview);
    void importProgressed(qint64 rows);
    void imported(const lanyard::ImportReport &report);
    void importFailed(const lanyard::Failure &failure); ///< or the preview

    void contactsChosen(lanyard::Contacts contacts);
    void contactsFailed(const lanyard::Failure &failure);

    void doorsChanged(const QList<lanyard::Door> &doors);
    void doorWasUsed(); ///< and stays
    void doorFailed(const lanyard::Failure &failure);

private:
    void tell(const AdmitAttendee::Judged &judged, bool printAnyway);
    void tellParty(const QList<AdmitAttendee::Judged> &judged);
    [[nodiscard]] qsizetype companionsOf(const Verdict &verdict) const;
    void tellDoors();

    const Adapters &m_adapters;
    std::unique_ptr<EventFile> m_file;
    QList<Door> m_toldDoors;
    HubDesk m_hub;
    DeskDeeds m_deeds;
    DeskDeeds m_officeDeeds;
    BadgeDesk m_badges;
    std::atomic<bool> m_importCancelled = false;
};

} // namespace lanyard::shell
