// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

/// True for a code that sets up a scanner or pairs it with a check-in product. None is ever obeyed.
/// Indico's event configuration (`custom_code_handlers`, `regform_id`, or `event_id` beside
/// `server`), the device pairing of pretix and eventyay (`handshake_version`), and what is
/// unmistakable of makers' set-up sheets: Newland (`@SETUPE1`, `NLS0006010;`), Netum and others of
/// the same kind (`%%SpecCode9B`), Android device enrolment.
[[nodiscard]] bool isScannerSetup(QStringView text);

} // namespace lanyard
