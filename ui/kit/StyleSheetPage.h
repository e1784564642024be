// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace lanyard::ui {

/// All that screens are made of, on one page, to be looked at: writing, spacing, colours, buttons
/// and fields in every state, verdicts, in each theme; and every icon with its name.
class StyleSheetPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StyleSheetPage(QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *column(const QString &theme);
    [[nodiscard]] QWidget *icons();
};

} // namespace lanyard::ui
