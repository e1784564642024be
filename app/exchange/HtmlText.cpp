// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/HtmlText.h"

#include "app/exchange/Table.h"

namespace lanyard::exchange {

void HtmlText::clear()
{
    m_text.resize(0);
    m_pending = '\0';
}

void HtmlText::append(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool noBreakSpace = text[i] == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0';
        const char c = noBreakSpace ? ' ' : text[i];
        i += noBreakSpace ? 1 : 0;
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            m_pending = m_pending == '\n' ? '\n' : ' ';
            continue;
        }
        if (m_pending != '\0' && !m_text.isEmpty())
            m_text.append(m_pending);
        m_pending = '\0';
        if (m_text.size() <= longestRow) // the row will be refused, not this cell
            m_text.append(c);
    }
}

void HtmlText::breakLine()
{
    m_pending = '\n';
}

} // namespace lanyard::exchange
