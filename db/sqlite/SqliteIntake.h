// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/RegistrationIntake.h"
#include "db/sqlite/AddressCodes.h"
#include "db/sqlite/JournalWriter.h"
#include "db/sqlite/KeyFeed.h"
#include "db/sqlite/RoomForPages.h"
#include "db/sqlite/Sayings.h"
#include "db/sqlite/StoredPerson.h"
#include "db/sqlite/Subject.h"
#include "db/sqlite/Transaction.h"

#include <QHash>

#include <vector>

namespace lanyard::db {

/// One import, in one transaction from begin to commit.
class SqliteIntake final : public Intake
{
public:
    /// Where nobody is registered yet, makes the search keys beside, in @p cacheFolder.
    [[nodiscard]] static Result<std::unique_ptr<Intake>>
    begin(Session &session, const QString &cacheFolder, RegistrationIntake::Aim aim);

    Result<Taken> take(const RegistrationDraft &draft) override;
    Result<Settled> settle(const QString &source) override;
    Result<Done> commit(const Origin &origin, Missing missing) override;

private:
    SqliteIntake(Session &session, Transaction &&transaction, QString cacheFolder);

    struct KnownType
    {
        qint64 id = 0;
        bool online = false;
        QString name;
    };
    /// The bytes of a subject: evenly spread already.
    struct SubjectKey
    {
        quint64 first = 0;
        quint64 second = 0;
        friend bool operator==(const SubjectKey &, const SubjectKey &) = default;
        friend size_t qHash(const SubjectKey &key, size_t seed) { return key.first ^ seed; }
    };

    [[nodiscard]] Result<Done> prepare();
    [[nodiscard]] Result<Done> loadTypes();
    [[nodiscard]] Result<KnownType> typeNamed(const QString &name);
    [[nodiscard]] QString nameOfType(qint64 id) const;
    [[nodiscard]] bool isOnline(qint64 type) const;

    [[nodiscard]] Result<Taken> takeFirst(const RegistrationDraft &draft, const KnownType &type);
    [[nodiscard]] Result<Taken> takeAgain(const RegistrationDraft &draft, const KnownType &type);
    [[nodiscard]] Result<Taken> takeNew(const RegistrationDraft &draft,
                                        const QByteArray &code,
                                        qint64 said,
                                        const KnownType &type);
    [[nodiscard]] Result<Done> withdraw(qint64 id, const QByteArray &code);
    [[nodiscard]] Result<Done> retire(const QByteArray &code, qint64 bearer);
    [[nodiscard]] Result<Taken>
    compare(const RegistrationDraft &draft, qint64 id, qint64 said, qint64 type);

    struct Known
    {
        qint64 id = 0;
        std::optional<qint64> said;
        qint64 type = 0;
        bool isCorrected = false;
        QByteArray sourceId;
        QByteArray standing;
    };
    [[nodiscard]] Result<std::optional<Known>> knownWith(const QByteArray &code);
    [[nodiscard]] Result<std::optional<Known>> knownIn(Statement &people, const QByteArray &code);
    [[nodiscard]] Result<std::optional<Known>> knownWithReplaced(const QByteArray &code,
                                                                 const QByteArray &sourceId);
    void keepSwap(StoredPerson &person, PersonContent &incoming) const;
    [[nodiscard]] Result<std::optional<Known>> knownByAddress(const RegistrationDraft &draft);
    [[nodiscard]] Result<std::optional<Known>> bearerOfPartOf(const TicketCode &address);
    [[nodiscard]] Result<std::optional<Known>> bearerOfAddressWith(const TicketCode &code);
    struct NewRow
    {
        QByteArray subject;
        QByteArray namedBy; ///< what the subject is made from
        QByteArray code;
        qint64 said = 0;
    };
    [[nodiscard]] Result<Done> insert(const NewRow &row, const PersonContent &content);
    [[nodiscard]] Result<QByteArray> nameInJournal(const QByteArray &code);
    [[nodiscard]] Result<Done> update(const StoredPerson &person, std::optional<qint64> said);
    void tally(Standing standing, bool online, qint64 people);

    [[nodiscard]] Result<Done> findMissing(const QString &source);
    [[nodiscard]] Result<QList<PersonChange>> reissue();
    [[nodiscard]] Result<PersonChange> giveCode(qint64 missing, qint64 added);
    [[nodiscard]] Result<StoredPerson> personOf(qint64 id);
    [[nodiscard]] Result<QList<MissingPerson>> listMissing();
    [[nodiscard]] QString inZone(const QString &moment) const;
    [[nodiscard]] QList<FieldChange> changes(const PersonContent &before,
                                             const PersonContent &after) const;

    [[nodiscard]] Result<Done> cancelMissing();
    [[nodiscard]] Result<Done> finish(const Origin &origin, bool changed);
    void feed(const RegistrationDraft &draft);
    void nameKeys();
    [[nodiscard]] Result<Done> writeDown(const Origin &origin, qint64 cancelled);

    Session &m_session;
    RoomForPages m_room;
    Transaction m_transaction;
    JournalWriter m_writer;
    Statement m_find;
    Statement m_findReplaced;
    Statement m_byId;
    Statement m_insert;
    Statement m_update;
    Statement m_retired;
    QHash<QString, KnownType> m_types;
    bool m_first = false; ///< nobody was registered before
    SubjectMaker m_subject;
    Sayings m_sayings;
    QSet<SubjectKey> m_subjects; ///< of those taken, the first time
    std::optional<AddressCodes> m_addresses; ///< loaded when the first new code is met
    std::vector<bool> m_seen; ///< by id of those taken, later
    qint64 m_import = 0;
    qint64 m_lastBefore = 0; ///< the highest id before this import
    QHash<qint64, QByteArray> m_withdrawn; ///< id → the code that is another person's now
    QString m_source;
    std::vector<qint64> m_missing;
    IntakeCounts m_counts;
    QString m_cacheFolder;
    QByteArray m_revision; ///< of the registrations after this import; empty: as before
    std::unique_ptr<KeyFeed> m_keys; ///< of a first import that is to be stored
};

} // namespace lanyard::db
