// SPDX-License-Identifier: Apache-2.0
#include "app/ports/Journal.h"

#include <array>
#include <utility>

namespace lanyard {

namespace {

constexpr std::array deeds{
    std::pair{Deed::Kind::Import, QStringView{u"import"}},
    std::pair{Deed::Kind::Admission, QStringView{u"admission"}},
    std::pair{Deed::Kind::Exit, QStringView{u"exit"}},
    std::pair{Deed::Kind::Refusal, QStringView{u"refusal"}},
    std::pair{Deed::Kind::Override, QStringView{u"override"}},
    std::pair{Deed::Kind::Print, QStringView{u"print"}},
    std::pair{Deed::Kind::DoorChange, QStringView{u"door"}},
    std::pair{Deed::Kind::Correction, QStringView{u"correction"}},
    std::pair{Deed::Kind::SettingChange, QStringView{u"setting"}},
    std::pair{Deed::Kind::Undo, QStringView{u"undo"}},
    std::pair{Deed::Kind::WalkIn, QStringView{u"walk_in"}},
    std::pair{Deed::Kind::Payment, QStringView{u"payment"}},
    std::pair{Deed::Kind::Block, QStringView{u"block"}},
    std::pair{Deed::Kind::Unblock, QStringView{u"unblock"}},
    std::pair{Deed::Kind::Swap, QStringView{u"swap"}},
    std::pair{Deed::Kind::Note, QStringView{u"note"}},
    std::pair{Deed::Kind::Reissue, QStringView{u"reissue"}},
    std::pair{Deed::Kind::OperatorChange, QStringView{u"operator"}},
    std::pair{Deed::Kind::SignIn, QStringView{u"sign_in"}},
    std::pair{Deed::Kind::Unlisted, QStringView{u"unlisted"}},
    std::pair{Deed::Kind::Attempt, QStringView{u"attempt"}},
    std::pair{Deed::Kind::Abandon, QStringView{u"abandon"}},
    std::pair{Deed::Kind::ConflictSeen, QStringView{u"conflict_seen"}},
};

} // namespace

QString nameOf(Deed::Kind kind)
{
    for (const auto &[known, name] : deeds) {
        if (known == kind)
            return name.toString();
    }
    Q_UNREACHABLE();
}

std::optional<Deed::Kind> deedNamed(QStringView name)
{
    for (const auto &[kind, known] : deeds) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace lanyard
