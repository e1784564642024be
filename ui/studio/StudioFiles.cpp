// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/StudioFiles.h"

#include <QFileDialog>
#include <QFileInfo>

namespace lanyard::ui {

void StudioFiles::askToRead(QWidget &window,
                            const QString &title,
                            const QString &filter,
                            const Chosen &chosen)
{
    auto *dialog = new QFileDialog{&window, title, {}, filter};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, chosen);
    dialog->open();
}

void StudioFiles::askToWrite(QWidget &window,
                             const QString &title,
                             const QString &filter,
                             const QString &suggestion,
                             const Chosen &chosen)
{
    auto *dialog = new QFileDialog{&window, title, {}, filter};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo{suggestion}.suffix());
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, chosen);
    dialog->open();
}

} // namespace lanyard::ui
