// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QLineEdit>

namespace lanyard::ui {

/// A field that knows how long its text took to type.
class TypingField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TypingField(QWidget *parent = nullptr);

Q_SIGNALS:
    /// On Enter; the field is empty then. @p ms from the first character to the last.
    void typed(const QString &text, qint64 ms);

private:
    QElapsedTimer m_since;
    qint64 m_last = 0;
};

} // namespace lanyard::ui
