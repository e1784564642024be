// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Operator.h"
#include "app/ports/Result.h"

#include <QDateTime>
#include <QList>

#include <variant>

namespace lanyard {

struct Recognised
{
    Operator who;
    friend bool operator==(const Recognised &, const Recognised &) = default;
};
/// Not this name with this PIN, and no operator's badge.
struct NotRecognised
{
    int triesLeft = 0; ///< before a delay; 0 where no name was given
    friend bool operator==(const NotRecognised &, const NotRecognised &) = default;
};
/// Nothing was looked at: too many wrong PINs.
struct LockedOut
{
    QDateTime until; ///< UTC
    friend bool operator==(const LockedOut &, const LockedOut &) = default;
};
using Recognition = std::variant<Recognised, NotRecognised, LockedOut>;

/// Who may work here. An event without operators trusts everybody who sits at the desk.
class Operators
{
public:
    virtual ~Operators() = default;

    [[nodiscard]] virtual Result<QList<Operator>> all() const = 0; ///< by name

    /// Names are unique: AlreadyThere otherwise. A PIN has 4 to 64 characters. The first operator
    /// of an event is an organiser: InvalidValue otherwise.
    [[nodiscard]] virtual Result<Operator>
    add(const Operator &who, const QString &pin, const QDateTime &at) = 0;
    /// An empty @p pin leaves it as it is. The last organiser stays one.
    [[nodiscard]] virtual Result<Done>
    change(const Operator &who, const QString &pin, const QDateTime &at) = 0;
    [[nodiscard]] virtual Result<Done> remove(Id<Operator> who, const QDateTime &at) = 0;

    /// Compares with Argon2id (0.2 s of work). After five wrong PINs in a row a name is locked for
    /// 30 s, then twice as long each time up to an hour; kept in the event file.
    [[nodiscard]] virtual Result<Recognition> recognise(const Credentials &credentials,
                                                        const QDateTime &now)
        = 0;

    /// Who works at this desk from now on; goes into every journal record, with one of its own.
    [[nodiscard]] virtual Result<Done> signIn(const Operator &who, const QDateTime &at) = 0;
    [[nodiscard]] virtual Result<Done> signOut(const QDateTime &at) = 0;
    [[nodiscard]] virtual std::optional<Operator> signedIn() const = 0;
};

} // namespace lanyard
