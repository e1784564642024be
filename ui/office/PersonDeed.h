// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Door.h"

#include <QMap>
#include <QString>

#include <array>

namespace lanyard::ui {

/// What an office can do to somebody.
enum class PersonDeed {
    Admit, ///< by the rules of the door or, with a reason, against them
    Undo,
    Print,
    Correct,
    Note,
    Pay,
    Swap,
    Reissue,
    Block,
    Unblock
};

inline constexpr std::array everyPersonDeed{PersonDeed::Admit,
                                            PersonDeed::Undo,
                                            PersonDeed::Print,
                                            PersonDeed::Correct,
                                            PersonDeed::Note,
                                            PersonDeed::Pay,
                                            PersonDeed::Swap,
                                            PersonDeed::Reissue,
                                            PersonDeed::Block,
                                            PersonDeed::Unblock};

/// What a person said about a deed; what does not belong to it is empty.
struct PersonWish
{
    PersonDeed deed = PersonDeed::Admit;
    Id<Door> door = {};
    QString text = {}; ///< a reason, how it was paid, or the note
    QString ticketType = {};
    QMap<QString, QString> corrected = {}; ///< field → what it says from now on; only changed ones
};

} // namespace lanyard::ui
