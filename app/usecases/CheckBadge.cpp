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
    const auto codes = m_renderer.codesOf(badge, templateName);
    if (!codes)
        return codes.failure();
    const auto warnings = m_renderer.check({badge}, templateName);
    if (!warnings)
        return warnings.failure();
    const auto pages = m_renderer.raster(badge, templateName, dpi);
    if (!pages)
        return pages.failure();

    Findings findings{*codes, *codes, *warnings};
    for (const Raster &page : *pages) {
        for (const DecodedCode &code : m_reader.readRaster(page))
            findings.unread.removeAll(code.text);
    }
    return findings;
}

} // namespace lanyard
