// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/ZipArchive.h"

#include <QFile>

#include <algorithm>
#include <utility>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace lanyard::exchange {

namespace {

Failure openFailure(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    // The directory stands at the end: an archive that begins well and has none was cut.
    const bool cut = code == ZIP_ER_NOZIP || code == ZIP_ER_EOF;
    return {cut ? Failure::Kind::Truncated : Failure::Kind::Damaged, {}, detail};
}

} // namespace

ZipEntry::ZipEntry(zip_file *file, qint64 mostBytes)
    : m_file{file}
    , m_left{mostBytes}
{
    open(QIODevice::ReadOnly);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

qint64 ZipEntry::readData(char *data, qint64 wanted)
{
    if (m_trouble != Trouble::None)
        return -1;
    const zip_int64_t got
        = zip_fread(m_file, data, static_cast<zip_uint64_t>(std::min(wanted, m_left + 1)));
    if (got < 0)
        m_trouble = Trouble::Damaged;
    else if (got > m_left)
        m_trouble = Trouble::TooLarge;
    if (m_trouble != Trouble::None)
        return -1;
    m_left -= got;
    return got == 0 ? -1 : got;
}

ZipArchive::ZipArchive(zip *archive, const ZipLimits &limits)
    : m_archive{archive}
    , m_limits{limits}
{
}

ZipArchive::ZipArchive(ZipArchive &&other) noexcept
    : m_archive{std::exchange(other.m_archive, nullptr)}
    , m_limits{other.m_limits}
{
}

ZipArchive::~ZipArchive()
{
    if (m_archive)
        zip_discard(m_archive);
}

Result<ZipArchive> ZipArchive::open(const QString &path, const ZipLimits &limits)
{
    int error = 0;
    zip *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (!archive)
        return openFailure(error);
    ZipArchive opened{archive, limits};
    if (zip_get_num_entries(archive, 0) > limits.entries)
        return Failure{Failure::Kind::TooLarge, {}, u"more entries than any workbook has"_s};
    return opened;
}

bool ZipArchive::has(const QString &entry) const
{
    return zip_name_locate(m_archive, entry.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::shared_ptr<ZipEntry>> ZipArchive::entry(const QString &name) const
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (index < 0 || zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &facts) != 0)
        return Failure{Failure::Kind::Damaged, name, u"a part is missing"_s};
    if (facts.encryption_method != ZIP_EM_NONE)
        return Failure{Failure::Kind::PasswordProtected, name, u"encrypted entry"_s};

    // What the archive declares may be a lie, so the entry counts for itself.
    const auto packed = static_cast<qint64>(
        std::min<zip_uint64_t>(facts.comp_size, static_cast<zip_uint64_t>(m_limits.entryBytes)));
    const qint64 most
        = std::min(m_limits.entryBytes, std::max(packed * m_limits.ratio, m_limits.harmlessBytes));
    if (facts.size > static_cast<zip_uint64_t>(most))
        return Failure{Failure::Kind::TooLarge, name, u"unpacks to more than a table would"_s};
    zip_file *const file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return Failure{Failure::Kind::Damaged, name, QString::fromUtf8(zip_strerror(m_archive))};
    return std::make_shared<ZipEntry>(file, most);
}

} // namespace lanyard::exchange
