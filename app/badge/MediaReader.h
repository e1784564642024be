// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Medium.h"
#include "app/ports/Result.h"

#include <QByteArray>

namespace lanyard::badge {

/// Media from a JSON text as in resources/media. What is wrong with it is an InvalidValue whose
/// subject is the place ("media[2].page") and whose detail is the reason.
[[nodiscard]] Result<QList<Medium>> readMedia(const QByteArray &json);

/// Those that come with the program.
[[nodiscard]] Result<QList<Medium>> builtInMedia();

} // namespace lanyard::badge
