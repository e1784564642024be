// SPDX-License-Identifier: Apache-2.0
#include "app/shell/PictureDesk.h"

#include "app/scan/PictureReader.h"

namespace lanyard::shell {

namespace {

QStringList textsOf(const QList<DecodedCode> &codes)
{
    QStringList texts;
    for (const DecodedCode &code : codes)
        texts.append(code.text);
    texts.removeDuplicates();
    return texts;
}

} // namespace

PictureDesk::PictureDesk(const scan::PictureReader &reader)
    : m_reader{reader}
{
}

void PictureDesk::readFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto codes = m_reader.readFile(path);
        if (!codes)
            Q_EMIT failed(codes.failure());
        else if (codes->isEmpty())
            Q_EMIT nothingRead();
        else
            Q_EMIT codesRead(textsOf(*codes));
    }
}

void PictureDesk::readPictures(const QList<QImage> &pictures)
{
    for (const QImage &picture : pictures) {
        const QStringList texts = textsOf(m_reader.read(picture));
        if (texts.isEmpty())
            Q_EMIT nothingRead();
        else
            Q_EMIT codesRead(texts);
    }
}

} // namespace lanyard::shell
