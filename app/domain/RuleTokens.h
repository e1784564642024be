// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace lanyard {

/// A piece of the text of a rule.
struct RuleToken
{
    enum class Kind { Word, Quoted, Open, Close, Comma, OpenQuote, End };

    Kind kind = Kind::End;
    QString text; ///< of quoted text what is meant, without quotation marks and escapes
    qsizetype position = 0;
};

/// All of them; the last is End.
[[nodiscard]] QList<RuleToken> tokensOf(QStringView text);

} // namespace lanyard
