// SPDX-License-Identifier: Apache-2.0
#include "ui/office/TypingField.h"

namespace lanyard::ui {

TypingField::TypingField(QWidget *parent)
    : QLineEdit{parent}
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty() || !m_since.isValid())
            m_since.start();
        m_last = m_since.elapsed();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        const QString all = text();
        clear();
        m_since.invalidate();
        if (!all.isEmpty())
            Q_EMIT typed(all, m_last);
    });
}

} // namespace lanyard::ui
