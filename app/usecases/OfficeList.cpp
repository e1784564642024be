// SPDX-License-Identifier: Apache-2.0
#include "app/usecases/OfficeList.h"

using namespace Qt::StringLiterals;

namespace lanyard {

QString nameOf(ListKind kind)
{
    switch (kind) {
    case ListKind::People: return u"people"_s;
    case ListKind::Journal: return u"journal"_s;
    case ListKind::Refusals: return u"refusals"_s;
    case ListKind::Badges: return u"badges"_s;
    case ListKind::Doors: return u"doors"_s;
    case ListKind::Operators: return u"operators"_s;
    }
    Q_UNREACHABLE();
}

} // namespace lanyard
