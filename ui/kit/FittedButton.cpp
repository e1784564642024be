// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/FittedButton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lanyard::ui {

namespace {

constexpr int smallestWriting = 11; ///< pixels
constexpr int leastPadding = 6; ///< pixels, where words need the room that the sheet leaves
constexpr int afterIcon = 4; ///< pixels, as Qt leaves

} // namespace

FittedButton::FittedButton(QWidget *parent)
    : FittedButton{QString{}, parent}
{
}

FittedButton::FittedButton(const QString &text, QWidget *parent)
    : QPushButton{text, parent}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // may be narrower than its words
}

QRect FittedButton::contents() const
{
    return rect().adjusted(leastPadding, 2, -leastPadding, -2);
}

QRect FittedButton::wordsIn(const QRect &box) const
{
    return icon().isNull() ? box : box.adjusted(iconSize().width() + afterIcon, 0, 0, 0);
}

bool FittedButton::fitsAsItIs() const
{
    return sizeHint().width() <= width();
}

TextFit FittedButton::fit() const
{
    Basis basis{text(), font().key(), size(), icon().isNull() ? QSize{} : iconSize()};
    if (basis != m_basis) {
        m_basis = std::move(basis);
        m_fit = fitAnew();
    }
    return m_fit;
}

TextFit FittedButton::fitAnew() const
{
    if (fitsAsItIs())
        return {{text()}, fontInfo().pixelSize(), false};
    const int usual = fontInfo().pixelSize();
    const TextFitLimits limits{
        .lines = 2, .smallest = std::min(smallestWriting, usual), .largest = usual};
    const QString words = text().simplified();
    const TextFit beside = fitText(words, font(), wordsIn(contents()).size(), limits);
    return beside.shortened ? fitText(words, font(), contents().size(), limits) : beside;
}

QSize FittedButton::minimumSizeHint() const
{
    if (text().isEmpty())
        return sizeHint();
    const int longest = int(std::ceil(widestPart(text(), font())));
    // The longest word, at the smallest size, and no drawing.
    const int least = longest * smallestWriting / std::max(smallestWriting, fontInfo().pixelSize());
    const QSize usual = sizeHint();
    return {std::min(usual.width(), least + 2 * leastPadding + 4), usual.height()};
}

void FittedButton::paintEvent(QPaintEvent *event)
{
    if (fitsAsItIs()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter{this};
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const TextFit shown = fit();
    QFont used = font();
    used.setPixelSize(shown.pixelSize);
    painter.setFont(used);
    int widest = 0;
    for (const QString &line : shown.lines)
        widest = std::max(widest, painter.fontMetrics().horizontalAdvance(line));
    QRect box = contents();
    // Words are worth more than a drawing.
    const int beside = box.width() - wordsIn(box).width();
    const int drawing = beside + widest <= box.width() ? beside : 0;
    box.setLeft(box.left() + std::max(0, (box.width() - widest - drawing) / 2));
    const auto turned = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), contents(), place);
    };
    if (drawing > 0) {
        const QRect place{QPoint{box.left(), box.center().y() - iconSize().height() / 2},
                          iconSize()};
        icon().paint(&painter,
                     turned(place),
                     Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect words = turned(drawing > 0 ? wordsIn(box) : contents());
    painter.setPen(palette().color(foregroundRole()));
    drawFit(painter,
            shown,
            font(),
            words,
            (drawing > 0 ? Qt::AlignLeading : Qt::AlignHCenter) | Qt::AlignVCenter,
            layoutDirection());
}

} // namespace lanyard::ui
