// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QWidget>

class QLabel;

namespace lanyard::ui {

class PlainLabel;

/// The codes of the printed sheet, each ticked off once it was read.
class TestCodeTicks final : public QWidget
{
    Q_OBJECT

public:
    explicit TestCodeTicks(QWidget *parent = nullptr);

    void tick(int number);
    void retranslate();

private:
    QList<PlainLabel *> m_numbers;
    QList<PlainLabel *> m_codes; ///< in the order of their numbers
    QSet<int> m_read;
};

} // namespace lanyard::ui
