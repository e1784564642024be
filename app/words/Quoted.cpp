// SPDX-License-Identifier: Apache-2.0
#include "app/words/Quoted.h"

#include "app/words/Isolated.h"

#include <QCoreApplication>

namespace lanyard::words {

QString quoted(const QString &outside)
{
    return QCoreApplication::translate("lanyard::words::Quoted", "“%1”").arg(isolated(outside));
}

} // namespace lanyard::words
