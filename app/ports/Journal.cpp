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
