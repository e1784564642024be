// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Rule.h"

#include <rapidcheck.h>

#include <ostream>

// How RapidCheck's counterexamples name values of ours; found by argument-dependent look-up.

inline void showValue(const QString &text, std::ostream &out)
{
    out << '"' << text.toStdString() << '"';
}

namespace lanyard {

inline void showValue(const Rule &rule, std::ostream &out)
{
    out << textOf(rule).toStdString();
}

} // namespace lanyard
