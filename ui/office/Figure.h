// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace lanyard::ui {

class PlainLabel;

/// One number, large, and what it counts.
class Figure final : public QFrame
{
    Q_OBJECT

public:
    explicit Figure(const QString &objectName, QWidget *parent = nullptr);

    void render(const QString &number, const QString &meaning);

private:
    PlainLabel *m_number;
    PlainLabel *m_meaning;
};

} // namespace lanyard::ui
