// SPDX-License-Identifier: Apache-2.0
#include "app/scan/VideoReader.h"

#include "app/scan/MediaBackend.h"
#include "app/scan/Screening.h"
#include "app/scan/VideoSource.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lanyard::scan {

bool isVideo(const QString &path)
{
    static const QStringList endings{u"mp4"_s, u"webm"_s, u"avi"_s, u"mkv"_s, u"mov"_s};
    return endings.contains(QFileInfo{path}.suffix().toLower());
}

Result<QList<DecodedCode>> readVideo(const QString &path)
{
    const QString name = QFileInfo{path}.fileName();
    if (!prepareMedia())
        return Failure{Failure::Kind::NoPicture, name, u"no media backend is installed"_s};
    const Screening screening = screen(std::make_unique<VideoSource>(path));
    if (screening.frames == 0)
        return Failure{Failure::Kind::NoPicture, name, screening.trouble};
    return screening.codes;
}

} // namespace lanyard::scan
