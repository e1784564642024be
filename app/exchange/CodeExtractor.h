// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard::exchange {

/// Takes a ticket's code out of what a source writes into its cell; see `extract` in
/// resources/sources/README.md.
class CodeExtractor final
{
public:
    CodeExtractor() = default; ///< the whole text

    /// From `query:NAME`, `path`, `json:KEY.KEY`, `after:TEXT`; the whole text for anything else.
    [[nodiscard]] static CodeExtractor of(const QString &description);

    /// @p cell itself where what is looked for is not in it.
    [[nodiscard]] QString operator()(const QString &cell) const;

private:
    enum class Kind { Text, Query, Path, Json, After };
    Kind m_kind = Kind::Text;
    QString m_what;
};

} // namespace lanyard::exchange
