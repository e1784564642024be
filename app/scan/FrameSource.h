// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scan/LumaFrame.h"

#include <QObject>

namespace lanyard::scan {

/// Something that sees. Lives on a thread of its own and emits from there.
class FrameSource : public QObject
{
    Q_OBJECT

public:
    virtual void start() = 0; ///< on its own thread

Q_SIGNALS:
    void frameSeen(const lanyard::scan::LumaFrame &frame);
    void failed(const QString &detail); ///< there will be no frames
};

} // namespace lanyard::scan
