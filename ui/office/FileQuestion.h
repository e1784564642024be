// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace lanyard::ui {

using FileChosen = std::function<void(const QString &path)>;

/// Asks for a file without stopping the event loop; @p chosen is called at most once.
void askForFile(QWidget *parent, const QString &title, const QString &filter, FileChosen chosen);

/// Asks for the name of a file to write; the dialog confirms overwriting. A @p suggestion without
/// a folder is one for the folder of documents.
void askForNewFile(QWidget *parent,
                   const QString &title,
                   const QString &suggestion,
                   const QString &filter,
                   FileChosen chosen);

} // namespace lanyard::ui
