// SPDX-License-Identifier: Apache-2.0
#include "app/badge/FileMedia.h"

#include "app/badge/GlabelsMedia.h"
#include "app/badge/MediaReader.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lanyard::badge {

namespace {

std::optional<Medium> findIn(const QList<Medium> &media, const QString &name)
{
    const auto found = std::ranges::find_if(media, [&name](const Medium &medium) {
        return medium.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == media.end() ? std::nullopt : std::optional{*found};
}

} // namespace

FileMedia::FileMedia()
    : FileMedia{badge::glabelsFolder()}
{
}

FileMedia::FileMedia(const QString &glabelsFolder)
    : m_glabelsFolder{glabelsFolder}
{
    if (const auto own = builtInMedia())
        m_own = *own;
}

const QList<Medium> &FileMedia::others() const
{
    std::call_once(m_isRead, [this] {
        if (m_glabelsFolder.isEmpty())
            return;
        for (const Medium &medium : readGlabelsMedia(m_glabelsFolder).media) {
            if (!findIn(m_own, medium.name))
                m_others << medium;
        }
        std::ranges::sort(m_others, {}, &Medium::name);
    });
    return m_others;
}

QList<Medium> FileMedia::all() const
{
    return m_own + others();
}

Result<Medium> FileMedia::named(const QString &name) const
{
    if (const auto own = findIn(m_own, name))
        return *own;
    if (const auto custom = customMedium(name))
        return *custom;
    if (const auto other = findIn(others(), name))
        return *other;
    return Failure{Failure::Kind::NotFound, name, u"no such medium"_s};
}

} // namespace lanyard::badge
