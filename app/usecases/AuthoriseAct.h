// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Operators.h"

namespace lanyard {

class Clock;

/// Proof that somebody who may do it agrees to an act. Only AuthoriseAct makes it.
class Authorised final
{
public:
    /// The second person; empty where the operator may do it alone.
    [[nodiscard]] const QString &supervisor() const { return m_supervisor; }

private:
    friend class AuthoriseAct;
    explicit Authorised(QString supervisor)
        : m_supervisor{std::move(supervisor)}
    {
    }

    QString m_supervisor;
};

/// The operator may not do it alone, and nobody else has agreed.
struct SecondPersonNeeded
{
    Role least = Role::Lead;
};

/// The second person is known, and may not do it either.
struct RoleTooLow
{
    Operator who;
    Role least = Role::Lead;
};

/// Decides who may do what not everybody may.
class AuthoriseAct final
{
public:
    using Outcome
        = std::variant<Authorised, SecondPersonNeeded, RoleTooLow, NotRecognised, LockedOut>;

    AuthoriseAct(Operators &operators, const Clock &clock);

    /// @p second is asked only if the operator's own role is too low; empty: nobody agreed yet.
    [[nodiscard]] Result<Outcome> operator()(Act act, const Credentials &second) const;

private:
    Operators &m_operators;
    const Clock &m_clock;
};

} // namespace lanyard
