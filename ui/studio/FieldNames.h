// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace lanyard::ui {

/// What a badge can say about a person, in words.
class FieldNames final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::FieldNames)

public:
    struct Field
    {
        QString key; ///< as between braces
        QString name; ///< for people
    };
    [[nodiscard]] static QList<Field> all();
};

} // namespace lanyard::ui
