// SPDX-License-Identifier: Apache-2.0
#include "ui/office/FileQuestion.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

void open(QFileDialog *dialog, FileChosen chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(), std::move(chosen));
    dialog->open();
}

/// ".xlsx" of "Excel (*.xlsx)".
QString endingOf(const QString &filter)
{
    static const QRegularExpression ending{u"\\*(\\.[a-z0-9]+)"_s};
    return ending.match(filter).captured(1);
}

} // namespace

void askForFile(QWidget *parent, const QString &title, const QString &filter, FileChosen chosen)
{
    auto *dialog = new QFileDialog{parent, title, {}, filter};
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, std::move(chosen));
}

void askForNewFile(QWidget *parent,
                   const QString &title,
                   const QString &suggestion,
                   const QString &filter,
                   FileChosen chosen)
{
    const QDir documents{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    const QFileInfo suggested{documents.filePath(suggestion)};
    auto *dialog = new QFileDialog{parent, title, suggested.path(), filter};
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested.fileName());
    const auto follow = [dialog](const QString &selected) {
        dialog->setDefaultSuffix(endingOf(selected).mid(1));
    };
    follow(dialog->selectedNameFilter());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    open(dialog, std::move(chosen));
}

} // namespace lanyard::ui
