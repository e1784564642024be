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
/// Too many wrong PINs: none is looked at before.
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
    /// An empty @p pin leaves it as it is, a new one ends a lock. The last organiser stays one:
    /// InvalidValue otherwise. AlreadyThere for a name or a badge of another.
    [[nodiscard]] virtual Result<Done>
    change(const Operator &who, const QString &pin, const QDateTime &at) = 0;
    /// The last organiser goes last: InvalidValue otherwise.
    [[nodiscard]] virtual Result<Done> remove(Id<Operator> who, const QDateTime &at) = 0;

    /// Compares a PIN with Argon2id (0.2 s of work), as long for a name that nobody has. After five
    /// wrong ones in a row a name is locked for 30 s, after each further one twice as long, up to
    /// an hour; written down before the answer. A badge is compared as it is: nobody can guess it.
    [[nodiscard]] virtual Result<Recognition> recognise(const Credentials &credentials,
                                                        const QDateTime &now)
        = 0;

    /// Who works at this desk from now on; goes into every journal record, with one of its own.
    [[nodiscard]] virtual Result<Done> signIn(const Operator &who, const QDateTime &at) = 0;
    [[nodiscard]] virtual Result<Done> signOut(const QDateTime &at) = 0;
    [[nodiscard]] virtual std::optional<Operator> signedIn() const = 0;
};

} // namespace lanyard
