// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "db/sqlite/SearchKeys.h"
#include "db/sqlite/Session.h"
#include "db/sqlite/Statement.h"

#include <optional>
#include <vector>

namespace lanyard::db {

/// Finds people by beginnings of what they are called, know or carry.
///
/// The keys stand in a database of their own in the cache folder, in a file named by the event and
/// the state of its registrations: it is written once, under another name, and never changed. So
/// any number of programs can read it while another one writes the next; whoever deletes it costs
/// the next search the time to make it again. Where the folder cannot be written, the keys are
/// kept in memory.
class SearchIndex final
{
public:
    SearchIndex(Session &session, QString cacheFolder);
    ~SearchIndex();

    enum class Rank { Exact, NameStart, NamePart, Other };
    struct Hit
    {
        Id<Registration> who;
        Rank rank = Rank::Other;
    };
    /// More than @p limit hits where there are more, so that the caller can choose by name.
    [[nodiscard]] Result<std::vector<Hit>> find(const QString &text, int limit);

private:
    class Keys;

    [[nodiscard]] Result<Done> bringUpToDate();
    [[nodiscard]] QString fileFor(const QByteArray &revision) const;
    [[nodiscard]] Result<Done> openFile(const QString &path);
    [[nodiscard]] Result<Done> makeFile(const QString &path);
    [[nodiscard]] Result<Done> makeInMemory();
    [[nodiscard]] Result<Done> fill(const Connection &database);
    void removeOthers(const QString &path) const;
    [[nodiscard]] Result<std::vector<Hit>> look(const QString &folded, int limit);

    Session &m_session;
    QString m_folder;
    Statement m_revision;
    SearchKeys m_maker;
    std::unique_ptr<Keys> m_keys;
    QByteArray m_revisionOfKeys;
};

} // namespace lanyard::db
