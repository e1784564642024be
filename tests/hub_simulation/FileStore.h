// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"
#include "tests/hub_simulation/DeskStore.h"

#include <QTemporaryDir>

namespace lanyard::tests {

/// A real event file.
class FileStore final : public DeskStore
{
public:
    /// Copies what the image needs to @p copy, now and at each image().
    FileStore(std::unique_ptr<EventFile> file, QString path, std::function<QString()> nextPath);

    RegistrationBook &people() override { return m_file->registrations(); }
    DoorBook &doors() override { return m_file->doors(); }
    Journal &journal() override { return m_file->journal(); }
    Ledger &ledger() override { return m_file->ledger(); }
    EventSettings &settings() override { return m_file->settings(); }
    void edit(const Registration &who, const QString &text, const QDateTime &at) override;
    QString walkIn(const QString &name, const QDateTime &at) override;
    QStringList problems() override;
    Image image() override;

private:
    std::unique_ptr<EventFile> m_file;
    QString m_path;
    std::function<QString()> m_nextPath;
};

/// Real event files in a folder that goes away with it; in memory where the computer has such a
/// folder, because these tests are not about disks.
class FileRoom final : public StoreRoom
{
public:
    FileRoom();

    Image blank() override { return {.path = m_blank}; }
    std::unique_ptr<DeskStore> open(const Image &image, const QString &desk) override;
    void clear() override;

private:
    [[nodiscard]] QString nextPath();
    void makeBlank();

    QTemporaryDir m_folder;
    QString m_blank;
    int m_files = 0;
};

} // namespace lanyard::tests
