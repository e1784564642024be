// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/TextFit.h"

#include <QPushButton>

namespace lanyard::ui {

/// A button whose words stay whole in every language: where they need more than its width, they
/// take two lines or become a little smaller.
class FittedButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FittedButton(QWidget *parent = nullptr);
    explicit FittedButton(const QString &text, QWidget *parent = nullptr);

    /// How the words stand now.
    [[nodiscard]] TextFit fit() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect wordsIn(const QRect &box) const;
    [[nodiscard]] QRect contents() const;
    [[nodiscard]] bool fitsAsItIs() const;
    [[nodiscard]] TextFit fitAnew() const;

    /// What a fit was made for: a button hears nothing of a new text.
    struct Basis
    {
        QString text;
        QString font;
        QSize size;
        QSize icon;

        bool operator==(const Basis &) const = default;
    };
    mutable Basis m_basis;
    mutable TextFit m_fit;
};

} // namespace lanyard::ui
