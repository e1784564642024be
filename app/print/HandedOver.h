// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QString>

#include <optional>

namespace lanyard::print {

/// Which jobs were handed to printers that keep no list of their own: one small file a job, so that
/// neither a crash nor a power cut makes us print one twice.
class HandedOver final
{
public:
    /// Notes older than a month are thrown away with the first that is written.
    explicit HandedOver(const QString &folder);

    enum class Note { Begun /**< it may have arrived */, Finished };

    /// Durable when it returns.
    [[nodiscard]] Result<Done> write(const QString &title, Note note) const;
    [[nodiscard]] std::optional<Note> read(const QString &title) const;
    /// What was begun has not arrived.
    void forget(const QString &title) const;

private:
    [[nodiscard]] QString pathOf(const QString &title) const;
    void forgetOld() const;

    QString m_folder;
    mutable bool m_pruned = false;
};

} // namespace lanyard::print
