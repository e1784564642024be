// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/Table.h"

#include <QStringList>

namespace lanyard::exchange {

/// Has a file of a stranger read by another process, a second run of this program that may do
/// nothing else (`runTableProcess`), and takes nothing on trust that it says. Whatever the file
/// does to it ends in a Failure: TooLarge when it needs more memory or time than any table, Damaged
/// when it breaks. It is gone when this returns. Failures have no subject.
class ContainedReader final
{
public:
    explicit ContainedReader(const QString &program);

    /// @p job is one of `tablejob` with its arguments.
    [[nodiscard]] Result<TableFormat> read(const QStringList &job, const TakeRow &take) const;

private:
    QString m_program;
};

} // namespace lanyard::exchange
