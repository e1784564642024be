// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"

#include <QCoreApplication>
#include <QStringList>

namespace lanyard::ui {

/// What about a template keeps it from being printed well, whoever's badge it is.
class PlaceChecks final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ui::PlaceChecks)

public:
    /// A sentence each: "Text: {name} goes beyond the page."
    [[nodiscard]] static QStringList of(const badge::Template &how);

private:
    static void
    look(const badge::Template &how, const QList<badge::Element> &elements, QStringList &sentences);
    [[nodiscard]] static QString complaint(const badge::Template &how,
                                           const badge::Element &element);
};

} // namespace lanyard::ui
