// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"
#include "db/sqlite/SearchKeys.h"

#include <QIODevice>

#include <memory>

namespace lanyard::db {

/// Makes a key file, person by person, while they are read or stored; for one thread, which may
/// be another one than that of the event file. Holds about 70 MiB, whatever the number of people.
///
/// What was written goes away with this object unless it was finished.
class KeyFileMaker final
{
    Q_DISABLE_COPY_MOVE(KeyFileMaker)

public:
    /// Writes to an unnamed file in @p folder. Where that fails, add() does nothing and finish()
    /// says why.
    [[nodiscard]] static std::unique_ptr<KeyFileMaker> inFolder(const QString &folder);
    /// Writes to memory.
    [[nodiscard]] static std::unique_ptr<KeyFileMaker> inMemory();
    ~KeyFileMaker();

    void add(qint64 id, const Searchable &person);

    /// Gives the file its name, the one SearchIndex::fileName() says, in the same folder.
    [[nodiscard]] Result<Done> finishAs(const QString &path);
    /// The content, after inMemory().
    [[nodiscard]] QByteArray finish();

private:
    class Work;

    explicit KeyFileMaker(std::unique_ptr<QIODevice> device);

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<Work> m_work; ///< null if the device is of no use
};

} // namespace lanyard::db
