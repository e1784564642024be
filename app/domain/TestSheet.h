// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ScanRepair.h"

#include <QList>
#include <QString>

#include <optional>

namespace lanyard {

/// A code of the printed sheet that scanners are tried on.
struct TestCode
{
    /// What it is hard by.
    enum class Trial { Module, Keyboard, Contrast, LightOnDark, LongText, Chinese, Damage };

    int number = 0; ///< from 1, the easiest first
    Trial trial = Trial::Module;
    double moduleMm = 1;
    int contrast = 100; ///< percent: how much darker the dark modules are than the paper
    QString text;
};

/// All of them, in the order of their numbers.
[[nodiscard]] const QList<TestCode> &testCodes();

/// A code of the sheet that was scanned.
struct TestCodeSeen
{
    TestCode code;
    std::optional<ScanRepair> repair = {}; ///< what happened to its text on the way
    QString missing = {}; ///< characters of its text that did not arrive
};

/// Which code @p scanned is, repaired if need be.
[[nodiscard]] std::optional<TestCodeSeen> testCodeBehind(const QString &scanned);

/// The sheet with its words.
struct TestSheet
{
    QString title;
    QString instruction;
    QStringList captions; ///< one for each of testCodes()
};

} // namespace lanyard
