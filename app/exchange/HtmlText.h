// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace lanyard::exchange {

/// The text of a cell as a browser shows it: any white space is one blank, none at the edges; line
/// breaks are kept.
class HtmlText final
{
public:
    void clear();
    void append(QByteArrayView text);
    void breakLine(); ///< a second one in a row counts only if @ref append came between

    [[nodiscard]] QByteArrayView view() const noexcept { return m_text; }

private:
    QByteArray m_text;
    char m_pending = '\0'; ///< what goes before the next word
};

} // namespace lanyard::exchange
