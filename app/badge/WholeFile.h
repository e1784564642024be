// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QBuffer>
#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace lanyard::badge {

/// A file that is there whole or not at all: what was there before stays until commit(). What is
/// no regular file (a pipe, a device) is written to at the end, never replaced.
class WholeFile final
{
    Q_DISABLE_COPY_MOVE(WholeFile)

public:
    explicit WholeFile(const QString &path);

    [[nodiscard]] Result<Done> open();
    /// Where the content goes once it is open.
    [[nodiscard]] QIODevice &content();
    [[nodiscard]] Result<Done> commit();

private:
    [[nodiscard]] Result<Done> writeToDevice() const;

    const QString m_path;
    const bool m_isDevice;
    QSaveFile m_file;
    QBuffer m_forDevice;
};

/// The same in one step.
[[nodiscard]] Result<Done> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace lanyard::badge
