// SPDX-License-Identifier: Apache-2.0
#include "app/ports/Printing.h"

using namespace Qt::StringLiterals;

namespace lanyard {

QString nameOf(AutoPrint mode)
{
    switch (mode) {
    case AutoPrint::Never: return u"never"_s;
    case AutoPrint::Once: return u"once"_s;
    case AutoPrint::Always: return u"always"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(FailOver mode)
{
    switch (mode) {
    case FailOver::Never: return u"never"_s;
    case FailOver::Asked: return u"asked"_s;
    case FailOver::Automatic: return u"automatic"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AutoPrint> autoPrintNamed(QStringView name)
{
    for (const auto mode : {AutoPrint::Never, AutoPrint::Once, AutoPrint::Always}) {
        if (nameOf(mode) == name)
            return mode;
    }
    return std::nullopt;
}

std::optional<FailOver> failOverNamed(QStringView name)
{
    for (const auto mode : {FailOver::Never, FailOver::Asked, FailOver::Automatic}) {
        if (nameOf(mode) == name)
            return mode;
    }
    return std::nullopt;
}

} // namespace lanyard
