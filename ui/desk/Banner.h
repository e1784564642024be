// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace lanyard::ui {

class FittedLabel;
class IconLabel;

/// What holds for every scan until somebody ends it.
struct BannerView
{
    QString tone; ///< of the style sheet
    QString icon;
    QString text; ///< empty: there is no banner

    friend bool operator==(const BannerView &, const BannerView &) = default;
};

/// A strip across the window.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void render(const BannerView &view);

private:
    IconLabel *m_icon;
    FittedLabel *m_text;
};

} // namespace lanyard::ui
