// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/CheckBadge.h"

#include "app/ports/CodeReader.h"

namespace lanyard {

CheckBadge::CheckBadge(const BadgeRenderer &renderer, const CodeReader &reader)
    : m_renderer{renderer}
    , m_reader{reader}
{
}

Result<CheckBadge::Findings>
CheckBadge::operator()(const Badge &badge, const QString &templateName, int dpi) const
{
    const auto proof = m_renderer.proof(badge, templateName, dpi);
    if (!proof)
        return proof.failure();
    Findings findings{proof->codes, proof->codes, proof->warnings};
    for (const Raster &page : proof->pages) {
        for (const DecodedCode &code : m_reader.readRaster(page))
            findings.unread.removeAll(code.text);
    }
    return findings;
}

} // namespace lanyard
