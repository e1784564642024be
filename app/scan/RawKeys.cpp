// SPDX-License-Identifier: Apache-2.0
#include "app/scan/RawKeys.h"

#include <QByteArray>

#include <cstring>

namespace lanyard::scan {

bool RawKeys::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    forget();
    if (type != "xcb_generic_event_t" || !message)
        return false;
    // X11 protocol, appendix B, KeyPress: code 2 in the first byte, the time in the fifth to eighth.
    constexpr quint8 keyPress = 2;
    constexpr quint8 code = 0x7f; // the rest says that another program sent it
    const auto *const bytes = static_cast<const quint8 *>(message);
    quint32 time = 0;
    std::memcpy(&time, bytes + 4, sizeof time);
    if ((bytes[0] & code) == keyPress)
        m_time = time;
    return false;
}

} // namespace lanyard::scan
