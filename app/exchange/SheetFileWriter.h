// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/SheetWriter.h"

namespace lanyard::exchange {

/// Writes sheets as .csv, .xlsx, .pdf and .json. A PDF needs a QGuiApplication for its fonts.
class SheetFileWriter final : public SheetWriter
{
public:
    [[nodiscard]] Result<Done> write(const QString &path, const Sheet &sheet) const override;
};

} // namespace lanyard::exchange
