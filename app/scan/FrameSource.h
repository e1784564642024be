// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/LumaFrame.h"

#include <QObject>

namespace lanyard::scan {

/// Something that sees: a camera, a film, a list of pictures. Lives on a thread of its own and
/// emits from there.
class FrameSource : public QObject
{
    Q_OBJECT

public:
    // Both on its own thread.
    virtual void start() = 0;
    virtual void retire() { deleteLater(); } ///< the last call

Q_SIGNALS:
    void frameSeen(const lanyard::scan::LumaFrame &frame);
    void failed(const QString &detail); ///< there will be no more frames
    void ended(); ///< that was the last frame; never of a camera
};

} // namespace lanyard::scan
