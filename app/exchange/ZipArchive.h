// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace lanyard::exchange {

/// What an archive may unpack to before it counts as an attack. A worksheet of a million people
/// unpacks to about 600 MB; text in workbooks rarely shrinks to less than a thirtieth.
struct ZipLimits
{
    qint64 entryBytes = qint64{2} * 1024 * 1024 * 1024;
    qint64 ratio = 200; ///< unpacked to packed; for entries above `harmlessBytes`
    qint64 harmlessBytes = 4 * 1024 * 1024;
    qint64 entries = 2000;
};

/// One entry of an archive, unpacked while it is read. Never gives more than the limits allow.
class ZipEntry final : public QIODevice
{
public:
    ZipEntry(zip_file *file, qint64 mostBytes);
    ~ZipEntry() override;

    [[nodiscard]] bool isSequential() const override { return true; }

    /// Why reading ended before the entry did.
    enum class Trouble { None, TooLarge, Damaged };
    [[nodiscard]] Trouble trouble() const noexcept { return m_trouble; }

protected:
    qint64 readData(char *data, qint64 wanted) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_left;
    Trouble m_trouble = Trouble::None;
};

/// A ZIP archive on disk, read only. No path in it is ever used on disk.
class ZipArchive final
{
public:
    [[nodiscard]] static Result<ZipArchive> open(const QString &path, const ZipLimits &limits = {});
    ZipArchive(ZipArchive &&other) noexcept;
    ZipArchive &operator=(ZipArchive &&) = delete;
    ~ZipArchive();

    [[nodiscard]] bool has(const QString &entry) const;
    /// PasswordProtected, TooLarge or Damaged.
    [[nodiscard]] Result<std::shared_ptr<ZipEntry>> entry(const QString &name) const;

private:
    ZipArchive(zip *archive, const ZipLimits &limits);

    zip *m_archive;
    ZipLimits m_limits;
};

} // namespace lanyard::exchange
