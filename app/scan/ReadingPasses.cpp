// SPDX-License-Identifier: Apache-2.0
#include "app/scan/ReadingPasses.h"

#include "app/scan/BentQrReader.h"
#include "app/scan/ZxingAdapter.h"

#include <algorithm>
#include <array>

namespace lanyard::scan {

namespace {

using Threshold = DecodeWish::Threshold;

/// @p codes with their corners in pixels of the original.
QList<SeenCode> placed(QList<SeenCode> codes, const QTransform &toOriginal)
{
    for (SeenCode &code : codes)
        code.corners = toOriginal.map(code.corners);
    return codes;
}

template<Version version, Threshold threshold>
QList<SeenCode> flat(PictureVersions &picture, Symbologies symbologies)
{
    const PictureVersions::Made &made = picture.in(version);
    if (made.picture.isNull())
        return {};
    return placed(
        decode(LumaView::of(made.picture), {.symbologies = symbologies, .threshold = threshold}),
        made.toOriginal);
}

/// @p share: of the smaller side, for the window of the ContrastMap.
template<Version version, int share>
QList<SeenCode> bent(PictureVersions &picture, Symbologies symbologies)
{
    const PictureVersions::Made &made = picture.in(version);
    if (made.picture.isNull() || !(symbologies & Symbology::QrCode))
        return {};
    const LumaView view = LumaView::of(made.picture);
    return placed(readBentQr(view, std::min(view.width, view.height) / share), made.toOriginal);
}

constexpr auto local = Threshold::Local;
constexpr auto global = Threshold::Global;

constexpr std::array passes{
    ReadingPass{u"reduced, global", 25, flat<Version::Reduced, global>},
    ReadingPass{u"inverted", 100, flat<Version::Inverted, local>},
    ReadingPass{u"reduced", 25, flat<Version::Reduced, local>},
    ReadingPass{u"global", 100, flat<Version::Plain, global>},
    ReadingPass{u"reduced, bent", 50, bent<Version::Reduced, 3>},
    ReadingPass{u"bent", 150, bent<Version::Plain, 5>},
    ReadingPass{u"enlarged", 450, flat<Version::Enlarged, local>},
    ReadingPass{u"enlarged, global", 350, flat<Version::Enlarged, global>},
    ReadingPass{u"contrasted", 150, flat<Version::Contrasted, local>},
    ReadingPass{u"sharpened", 150, flat<Version::Sharpened, local>},
    ReadingPass{u"turned", 300, flat<Version::Turned, local>},
    ReadingPass{u"inverted, global", 100, flat<Version::Inverted, global>},
    ReadingPass{u"inverted, bent", 150, bent<Version::Inverted, 5>},
    ReadingPass{u"inverted, enlarged", 400, flat<Version::EnlargedInverted, local>},
    ReadingPass{u"middle, enlarged", 120, flat<Version::MiddleEnlarged, local>},
    ReadingPass{u"enlarged, bent", 600, bent<Version::Enlarged, 8>},
};

} // namespace

std::span<const ReadingPass> furtherPasses()
{
    return passes;
}

} // namespace lanyard::scan
