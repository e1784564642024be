// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Registration.h"

#include <QMap>
#include <QString>
#include <QTimeZone>

namespace lanyard {

/// How a person wants an export to be read, over what its content says.
struct ReadOptions
{
    /// What becomes of a row that stands for several people ("Quantity 3", "Guests 2").
    enum class Places {
        Each, ///< as many registrations, the further ones named "Ada +1", "Ada +2"
        One, ///< one registration
    };

    QString source{}; ///< name of a source; empty: recognised by its headers
    QMap<QString, QString> columns{}; ///< field → header, over what the source says
    QMap<QString, Standing> statuses{}; ///< status word → meaning, over what the source says
    QString encoding{}; ///< one of RegistrationReader::encodings(); empty: recognised
    Places places = Places::Each;
    QTimeZone zone = QTimeZone::utc(); ///< of times without one: the event's

    friend bool operator==(const ReadOptions &, const ReadOptions &) = default;
};

} // namespace lanyard
