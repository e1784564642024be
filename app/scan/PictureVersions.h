// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/LumaView.h"

#include <QTransform>

#include <map>

namespace lanyard::scan {

/// What a picture is turned into before it is read once more.
enum class Version : quint8 {
    Plain,
    Inverted, ///< light on dark becomes dark on light
    Contrasted, ///< stretched by what surrounds each pixel; see ContrastMap
    Sharpened, ///< against blur: twice the difference to the mean of 5 × 5 pixels is added
    Enlarged, ///< twofold, while that is no more than 4 million pixels
    EnlargedInverted,
    Reduced, ///< to a half: against noise, moiré, and modules printed as dots
    MiddleEnlarged, ///< the middle of it, half as wide and high, twofold: codes far from a camera
    Turned, ///< by 20°, against bars that run along the rows of pixels
};

/// A picture in all its versions, each made when it is first asked for.
class PictureVersions final
{
public:
    struct Made
    {
        QImage picture; ///< Format_Grayscale8; null where this picture has no such version
        QTransform toOriginal; ///< from its pixels to those of the plain one
    };

    /// @p picture must outlive the versions.
    explicit PictureVersions(const LumaView &picture)
        : m_picture{picture}
    {
    }

    [[nodiscard]] const LumaView &plain() const { return m_picture; }
    [[nodiscard]] const Made &in(Version version);

private:
    [[nodiscard]] Made make(Version version);

    LumaView m_picture;
    std::map<Version, Made> m_made;
};

} // namespace lanyard::scan
