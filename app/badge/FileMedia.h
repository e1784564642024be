// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Media.h"

#include <mutex>

namespace lanyard::badge {

/// Media from files: those of the program, and gLabels' if they are on this computer. They are read
/// when they are first needed.
class FileMedia final : public Media
{
public:
    /// With gLabels' templates where they usually are.
    FileMedia();
    /// An empty folder means none.
    explicit FileMedia(const QString &glabelsFolder);

    [[nodiscard]] QList<Medium> all() const override;
    [[nodiscard]] Result<Medium> named(const QString &name) const override;

private:
    QString m_glabelsFolder;
    QList<Medium> m_own;
    mutable std::once_flag m_isRead;
    mutable QList<Medium> m_others;

    [[nodiscard]] const QList<Medium> &others() const;
};

} // namespace lanyard::badge
