// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace lanyard::exchange {

/// Text of a cell as a person meant it: composed (NFC), no blanks around it, no NULs, without the apostrophe or
/// TAB that programs put before a value so that no spreadsheet evaluates or shortens it.
[[nodiscard]] QString cleaned(QByteArrayView cell);

/// @p text so that a spreadsheet shows it instead of evaluating it: an apostrophe before = + - @
/// TAB CR and their full-width forms, and before what `withoutShield` would take off.
[[nodiscard]] QString shielded(const QString &text);
/// Takes off what `shielded` put on.
[[nodiscard]] QString withoutShield(const QString &text);

/// @p text with ordinary ASCII for its full-width forms, which a Chinese input method leaves.
[[nodiscard]] QString withPlainLetters(const QString &text);

/// A phone number in ordinary digits, without the ".0" that a spreadsheet's number leaves.
[[nodiscard]] QString repairedPhone(const QString &phone);

/// True for what a spreadsheet makes of a long number: 8.14847E+17.
[[nodiscard]] bool isScientific(QStringView code);

/// Two parts of a name in the order of their script: Han, kana and Hangul names have the family
/// name first and no blank.
[[nodiscard]] QString joinedName(const QString &first, const QString &last);

/// What makes two headers or status words the same: without case, width, blanks, numbering ("1、")
/// and marks of mandatory questions.
[[nodiscard]] QString keyOf(const QString &words);

} // namespace lanyard::exchange
