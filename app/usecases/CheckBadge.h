// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Badge.h"
#include "app/ports/BadgeRenderer.h"

#include <QStringList>

namespace lanyard {

class CodeReader;

/// Prints a badge in thought, on the coarsest of label printers, and reads its codes back.
class CheckBadge final
{
public:
    CheckBadge(const BadgeRenderer &renderer, const CodeReader &reader);

    struct Findings
    {
        QStringList codes; ///< what its codes say
        QStringList unread; ///< those of them that no reader found on paper
        QList<BadgeWarning> warnings;

        [[nodiscard]] bool scans() const { return unread.isEmpty(); }
        [[nodiscard]] bool isClean() const { return scans() && warnings.isEmpty(); }
    };

    static constexpr int coarsest = 203; ///< dpi

    /// Safe to use from any thread; takes some milliseconds.
    [[nodiscard]] Result<Findings>
    operator()(const Badge &badge, const QString &templateName, int dpi = coarsest) const;

private:
    const BadgeRenderer &m_renderer;
    const CodeReader &m_reader;
};

} // namespace lanyard
