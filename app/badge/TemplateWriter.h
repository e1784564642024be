// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"

#include <QByteArray>

namespace lanyard::badge {

/// The JSON text of a template, for people to read and for readTemplate(): equal templates are
/// equal texts, and what is as usual is left out.
[[nodiscard]] QByteArray writeTemplate(const Template &how);

} // namespace lanyard::badge
