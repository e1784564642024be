// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"
#include "app/ports/Result.h"

#include <QByteArray>

namespace lanyard::badge {

/// A template from its JSON text. What is wrong with it is an InvalidValue whose subject is the
/// place ("elements[2].box") and whose detail is the reason with the line; of text that
/// is no JSON the subject is line and column.
[[nodiscard]] Result<Template> readTemplate(const QByteArray &json);

/// Those that come with the program, in the order of their names.
[[nodiscard]] Result<QList<Template>> builtInTemplates();

} // namespace lanyard::badge
