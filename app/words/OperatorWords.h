// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/AuthoriseAct.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard::words {

/// What screen and command line say about who may do what.
class OperatorWords final
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::words::OperatorWords)

public:
    [[nodiscard]] static QString roleTitle(Role role);
    /// "Blocking somebody takes a lead or an organiser."
    [[nodiscard]] static QString needed(Act act);
    /// "Ben is volunteer, and this takes a lead or an organiser."
    [[nodiscard]] static QString tooLow(const RoleTooLow &refusal);
    /// "This is not the PIN. 3 tries are left before a delay."
    [[nodiscard]] static QString notRecognised(const NotRecognised &refusal);
    /// Any but Recognised.
    [[nodiscard]] static QString sentence(const Recognition &recognition, const QDateTime &now);
    /// Any but Authorised.
    [[nodiscard]] static QString
    sentence(Act act, const AuthoriseAct::Outcome &outcome, const QDateTime &now);

    /// "Too many wrong PINs. Try again in 25 s." Never in less than a second.
    [[nodiscard]] static QString lockedOut(const LockedOut &refusal, const QDateTime &now);

private:
    [[nodiscard]] static QString atLeast(Role role);
    [[nodiscard]] static QString deedOf(Act act);
};

} // namespace lanyard::words
