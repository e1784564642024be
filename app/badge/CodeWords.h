// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"
#include "app/domain/Badge.h"

namespace lanyard::badge {

/// What a code on somebody's badge says; empty: there is nothing to say.
[[nodiscard]] QString codeWords(const CodeElement &code, const Badge &badge);

/// The person as a vCard 3.0 (RFC 2426); empty without a name.
[[nodiscard]] QString contactCard(const Badge &badge);

/// What a phone joins a network by, in the form that ZXing defined ("Barcode Contents", Wi-Fi).
[[nodiscard]] QString wiFiWords(const QString &network, const QString &password);

} // namespace lanyard::badge
