// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace lanyard::ui {

class PlainLabel;

/// A large button that says what happens and, below it, what that is good for.
class BigChoice final : public QPushButton
{
    Q_OBJECT

public:
    explicit BigChoice(const QString &objectName, QWidget *parent = nullptr);

    void render(const QString &title, const QString &explanation);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    PlainLabel *m_title;
    PlainLabel *m_explanation;
};

} // namespace lanyard::ui
