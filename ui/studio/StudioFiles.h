// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace lanyard::ui {

/// Asks for files without stopping the program; @p chosen is called at most once.
class StudioFiles final
{
public:
    using Chosen = std::function<void(const QString &path)>;

    static void
    askToRead(QWidget &window, const QString &title, const QString &filter, const Chosen &chosen);
    static void askToWrite(QWidget &window,
                           const QString &title,
                           const QString &filter,
                           const QString &suggestion,
                           const Chosen &chosen);
};

} // namespace lanyard::ui
