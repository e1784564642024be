// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/StatusView.h"

#include <QWidget>

class QLabel;

namespace lanyard::ui {

class IconLabel;

/// What the style sheet calls it: `good`, `attention`, `trouble`.
[[nodiscard]] QString levelName(StatusView::Level level);

/// A tick, a triangle or a cross; never colour alone.
class StatusLight final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLight(QWidget *parent = nullptr);

    void setLevel(StatusView::Level level);

private:
    IconLabel *m_shape;
};

/// What it is about (an icon), how it is (a light) and the sentence.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const QString &icon, QWidget *parent = nullptr);

    void render(const StatusView &view);

private:
    StatusLight *m_light;
    QLabel *m_sentence;
};

} // namespace lanyard::ui
