// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/PictureDialog.h"

#include <QImageReader>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

PictureDialog::PictureDialog(QWidget *parent)
    : QFileDialog{parent, tr("Pictures of tickets")}
{
    QStringList patterns;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        patterns.append(u"*."_s + QString::fromLatin1(format));
    setNameFilter(tr("Pictures (%1)").arg(patterns.join(u' ')));
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(QFileDialog::ExistingFiles);
    setModal(false);
}

} // namespace lanyard::ui
