// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/VerdictView.h"
#include "ui/kit/Sounds.h"

#include <QWidget>

namespace lanyard::ui {

class FittedLabel;
class IconLabel;

/// What a tone looks and sounds like.
struct ToneLook
{
    QString name; ///< the `tone` of the style sheet
    QString shape; ///< icon
    Sounds::Sound sound;
};
[[nodiscard]] ToneLook lookOf(VerdictView::Tone tone);

/// Shows a VerdictView, as large as the window lets it. Every line has its place: nothing moves
/// from one guest to the next.
class VerdictPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    void render(const VerdictView &view);

    [[nodiscard]] QSize minimumSizeHint() const override { return {1, 1}; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FittedLabel *addLine(const QString &objectName, int lines, bool bold = false);
    void place();
    [[nodiscard]] QRect mirrored(const QRect &place) const;
    void put(QWidget &part, const QRect &place) const;
    void placeMiddle(QRect box);

    VerdictView m_view;
    IconLabel *m_shape;
    IconLabel *m_arrow;
    FittedLabel *m_headline;
    FittedLabel *m_name;
    FittedLabel *m_company;
    FittedLabel *m_ticket;
    FittedLabel *m_fact;
    FittedLabel *m_note;
    FittedLabel *m_next;
    QRect m_swatch; ///< the ticket type's colour
    int m_rule = 0; ///< y of the line above what to do next
};

} // namespace lanyard::ui
