// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace lanyard {

/// How much of people's phone numbers and e-mail addresses a desk shows.
enum class Contacts {
    Hidden,
    Masked, ///< enough to compare with what somebody says
    Shown
};

inline constexpr std::array everyContacts{Contacts::Hidden, Contacts::Masked, Contacts::Shown};

[[nodiscard]] QString nameOf(Contacts contacts); ///< `hidden`, `masked`, `shown`
[[nodiscard]] std::optional<Contacts> contactsNamed(QStringView name);

/// "•••• 8000": the last four digits of numbers that have more than six; else only dots.
[[nodiscard]] QString phoneFor(Contacts contacts, const QString &phone);

/// "w•••@example.org": the first character and the domain.
[[nodiscard]] QString emailFor(Contacts contacts, const QString &email);

} // namespace lanyard
