// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QImage>
#include <QObject>
#include <QStringList>

namespace lanyard {

namespace scan {
class PictureReader;
}

namespace shell {

/// Reads codes from pictures that were dropped, pasted or chosen. Lives on a thread of its own.
class PictureDesk final : public QObject
{
    Q_OBJECT

public:
    explicit PictureDesk(const scan::PictureReader &reader);

    void readFiles(const QStringList &paths);
    void readPictures(const QList<QImage> &pictures);

Q_SIGNALS:
    void codesRead(const QStringList &texts);
    void nothingRead(); ///< a picture, but no code in it
    void failed(const lanyard::Failure &failure);

private:
    const scan::PictureReader &m_reader;
};

} // namespace shell
} // namespace lanyard
