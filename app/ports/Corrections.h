// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"
#include "app/ports/Result.h"

#include <QDateTime>
#include <QMap>

namespace lanyard {

/// What a desk knows better than the ticket source. Every later import keeps it, and remembers what
/// the source says instead.
class Corrections
{
public:
    virtual ~Corrections() = default;

    /// Makes each field of @p texts (name, company, job_title, email, phone, notes) say what the
    /// desk says, with one journal record. InvalidValue for another field, NotFound for nobody.
    [[nodiscard]] virtual Result<Done>
    correct(Id<Registration> who, const QMap<QString, QString> &texts, const QDateTime &at) = 0;
};

} // namespace lanyard
