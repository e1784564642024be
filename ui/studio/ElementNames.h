// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

namespace lanyard::ui {

/// The names that elements of the finished templates have, in the language of the program.
class ElementNames final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::ElementNames)

public:
    /// Any other name as it is.
    [[nodiscard]] static QString shown(const QString &name);
};

} // namespace lanyard::ui
