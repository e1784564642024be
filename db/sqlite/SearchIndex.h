// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/KeyFile.h"
#include "db/sqlite/SearchAdmitted.h"
#include "db/sqlite/SearchRun.h"
#include "db/sqlite/Session.h"
#include "db/sqlite/Statement.h"

#include <vector>

namespace lanyard::db {

class KeyFileMaker;

/// Finds people by beginnings of what they are called, know or carry.
///
/// The keys stand in a file of their own in the cache folder, named by the event and the state of
/// its registrations: it is written once, under another name, and never changed. So any number of
/// programs can read it while another one writes the next; whoever deletes it costs the next
/// search the time to make it again, and so does whoever damages it. Where the folder cannot be
/// written, the keys are kept in memory.
class SearchIndex final
{
public:
    SearchIndex(Session &session, QString cacheFolder);
    ~SearchIndex();

    /// More than @p limit where some are admitted already; see SearchRun.
    [[nodiscard]] Result<std::vector<SearchHit>> find(const QString &text, int limit);

    /// The key file of an event whose registrations have @p revision (event.revision). Who has
    /// made it with KeyFileMaker when a revision is committed spares the next search that.
    [[nodiscard]] static QString
    fileName(const QString &cacheFolder, const QUuid &event, const QByteArray &revision);

private:
    [[nodiscard]] Result<Done> bringUpToDate();
    [[nodiscard]] Result<Done> openFile(const QString &path);
    [[nodiscard]] Result<Done> makeFile(const QString &path);
    [[nodiscard]] Result<Done> makeInMemory();
    [[nodiscard]] Result<Done> fill(KeyFileMaker &maker);
    void removeOthers(const QString &path) const;

    Session &m_session;
    QString m_folder;
    Statement m_revision;
    SearchSpeller m_speller;
    SearchAdmitted m_admitted;
    std::unique_ptr<KeyFile> m_keys;
    QByteArray m_revisionOfKeys;
};

} // namespace lanyard::db
