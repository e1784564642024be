// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/StyleSamples.h"

#include "ui/kit/Contrast.h"
#include "ui/kit/LineIcon.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Touch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int swatchHeight = 30;

/// A surface of one colour with its name on it.
class Swatch final : public QWidget
{
public:
    Swatch(const QColor &colour, const QString &words)
        : m_colour{colour}
        , m_words{words}
    {
        setFixedHeight(swatchHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(m_colour);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), 6, 6);
        painter.setPen(writingOn(m_colour));
        painter.drawText(rect().adjusted(8, 0, -8, 0), Qt::AlignVCenter, m_words);
    }

private:
    QColor m_colour;
    QString m_words;
};

QGridLayout *gridIn(QWidget *box)
{
    auto *grid = new QGridLayout{box};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::small);
    return grid;
}

QPushButton *button(const QString &words, const char *property = nullptr)
{
    auto *made = new QPushButton{words};
    made->setMinimumHeight(fingerHeight);
    if (property)
        made->setProperty(property, u"true"_s);
    return made;
}

QLabel *pictureOf(const QString &icon, const QColor &colour, int size)
{
    QPixmap pixmap{size, size};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    paintIcon(painter, icon, pixmap.rect(), colour);
    painter.end();
    auto *label = new QLabel;
    label->setPixmap(pixmap);
    label->setFixedSize(size, size);
    return label;
}

struct SampleVerdict
{
    QString tone;
    QString icon;
};

} // namespace

QWidget *StyleSamples::writing()
{
    auto *box = new QWidget;
    auto *rows = gridIn(box);
    const QFont usual = box->font();
    int row = 0;
    for (const auto &[words, times, bold] : {std::tuple{u"2.6  Figure 1,108"_s, 2.6, true},
                                             {u"1.8  Title 欧阳明月"_s, 1.8, true},
                                             {u"1.2  Section"_s, 1.2, true},
                                             {u"1.0  Text, Søren Ångström-Kjær"_s, 1.0, false}}) {
        auto *label = new QLabel{words};
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * times);
        font.setBold(bold);
        label->setFont(font);
        rows->addWidget(label, row++, 0);
    }
    for (const auto &[words, property, value] : {std::tuple{u"quiet"_s, "quiet", u"true"_s},
                                                 {u"level: good"_s, "level", u"good"_s},
                                                 {u"level: attention"_s, "level", u"attention"_s},
                                                 {u"level: trouble"_s, "level", u"trouble"_s}}) {
        auto *label = new QLabel{words};
        label->setProperty(property, value);
        rows->addWidget(label, row++, 0);
    }
    return box;
}

QWidget *StyleSamples::gaps(const Theme &theme)
{
    auto *box = new QWidget;
    auto *grid = gridIn(box);
    int row = 0;
    for (const auto &[name, pixels] : {std::pair{u"tight"_s, spacing::tight},
                                       {u"small"_s, spacing::small},
                                       {u"usual"_s, spacing::usual},
                                       {u"wide"_s, spacing::wide},
                                       {u"page"_s, spacing::page}}) {
        auto *bar = new Swatch{theme.colour(u"accent"_s), {}};
        bar->setFixedSize(pixels, 14);
        grid->addWidget(bar, row, 0);
        grid->addWidget(new QLabel{u"%1  %2"_s.arg(name).arg(pixels)}, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    return box;
}

QWidget *StyleSamples::colours(const Theme &theme)
{
    auto *box = new QWidget;
    auto *grid = gridIn(box);
    int index = 0;
    for (const QString &name : theme.colourNames()) {
        const QColor colour = theme.colour(name);
        grid->addWidget(new Swatch{colour, name + u"  "_s + colour.name()}, index / 2, index % 2);
        ++index;
    }
    return box;
}

QWidget *StyleSamples::buttons(const Theme &theme)
{
    auto *box = new QWidget;
    auto *grid = gridIn(box);
    auto *disabled = button(u"disabled"_s);
    disabled->setEnabled(false);
    auto *mainDisabled = button(u"main, disabled"_s, "main");
    mainDisabled->setEnabled(false);
    auto *pressed = button(u"pressed"_s);
    pressed->setDown(true);
    auto *focused = button(u"focus"_s); // as the sheet draws it: only one can have the real focus
    focused->setStyleSheet(u"QPushButton { border: 3px solid %1; padding: 4px 14px; }"_s.arg(
        theme.colour(u"focus"_s).name()));
    grid->addWidget(button(u"usual"_s), 0, 0);
    grid->addWidget(button(u"main"_s, "main"), 0, 1);
    grid->addWidget(button(u"flat"_s, "flat"), 0, 2);
    grid->addWidget(pressed, 1, 0);
    grid->addWidget(focused, 1, 1);
    grid->addWidget(disabled, 1, 2);
    grid->addWidget(mainDisabled, 2, 0, 1, 2);
    return box;
}

QWidget *StyleSamples::fields(const Theme &theme)
{
    auto *box = new QWidget;
    auto *grid = gridIn(box);
    auto *filled = new QLineEdit{u"Grace Miller"_s};
    auto *hinted = new QLineEdit;
    hinted->setPlaceholderText(u"a hint"_s);
    auto *disabled = new QLineEdit{u"disabled"_s};
    disabled->setEnabled(false);
    auto *choice = new QComboBox;
    choice->addItem(u"a choice"_s);
    auto *ticked = new QCheckBox{u"ticked"_s};
    ticked->setChecked(true);
    auto *chosen = new QRadioButton{u"chosen"_s};
    chosen->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setValue(62);
    progress->setTextVisible(false);
    int index = 0;
    for (QWidget *each :
         std::initializer_list<QWidget *>{filled, hinted, disabled, choice, ticked, chosen}) {
        each->setMinimumHeight(fingerHeight);
        each->setPalette(theme.palette());
        grid->addWidget(each, index / 2, index % 2);
        ++index;
    }
    grid->addWidget(progress, 3, 0, 1, 2);
    return box;
}

QWidget *StyleSamples::verdicts(const Theme &theme)
{
    auto *box = new QWidget;
    auto *grid = gridIn(box);
    int index = 0;
    for (const auto &[tone, icon] : {SampleVerdict{u"welcome"_s, u"verdict-admitted"_s},
                                     {u"again"_s, u"verdict-again"_s},
                                     {u"goodbye"_s, u"verdict-exited"_s},
                                     {u"inside"_s, u"verdict-inside"_s},
                                     {u"refuse"_s, u"verdict-refused"_s},
                                     {u"unknown"_s, u"verdict-unknown"_s},
                                     {u"attention"_s, u"verdict-attention"_s},
                                     {u"idle"_s, u"scanner"_s}}) {
        auto *surface = new QWidget;
        surface->setAttribute(Qt::WA_StyledBackground);
        surface->setProperty("tone", tone);
        auto *row = new QHBoxLayout{surface};
        const QColor writing = theme.colour(tone == "idle"_L1 ? u"text"_s : u"on"_s + tone);
        row->addWidget(pictureOf(icon, writing, 32));
        row->addWidget(new QLabel{tone}, 1);
        grid->addWidget(surface, index / 2, index % 2);
        ++index;
    }
    return box;
}

QWidget *StyleSamples::icon(const QString &name)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout{box};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(pictureOf(name, box->palette().color(QPalette::WindowText), 28));
    row->addWidget(new QLabel{name}, 1);
    return box;
}

} // namespace lanyard::ui
