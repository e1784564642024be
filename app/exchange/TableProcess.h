// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace lanyard::exchange {

/// What the contained process does with a file.
namespace tablejob {
inline constexpr QStringView word = u"--table-process"; ///< first argument of such a process
inline constexpr QStringView rows = u"rows"; ///< PATH ENCODING
inline constexpr QStringView encodings = u"encodings"; ///< PATH: a row for each EncodingSample
} // namespace tablejob

/// How a contained process ends that could not say its outcome.
inline constexpr int exitWithoutMemory = 70;

[[nodiscard]] bool isTableProcess(const QStringList &arguments);

/// Reads a file of a stranger on behalf of the process that started this one, see
/// `ContainedReader`: gives up every right that reading does not need, and writes the rows to its
/// standard output as `RowFrameWriter` does. @p arguments are those of the program. Answers its
/// exit status. To be called before anything else is made.
[[nodiscard]] int runTableProcess(const QStringList &arguments);

} // namespace lanyard::exchange
