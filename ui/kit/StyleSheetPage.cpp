// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/StyleSheetPage.h"

#include "ui/kit/Spacing.h"
#include "ui/kit/StyleSamples.h"
#include "ui/kit/Theme.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int columnWidth = 460; ///< pixels
constexpr int iconsInARow = 7;

QLabel *heading(const QString &words, double times)
{
    auto *label = new QLabel{words};
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * times);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

StyleSheetPage::StyleSheetPage(QWidget *parent)
    : QWidget{parent}
{
    setObjectName(u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(u"Lanyard"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    for (const QString &theme : {u"bright"_s, u"dark"_s, u"high-contrast"_s})
        columns->addWidget(column(theme));
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(columns);
    rows->addWidget(icons());
    rows->addStretch(1);
}

QWidget *StyleSheetPage::column(const QString &name)
{
    const Theme theme = Theme::named(name);
    auto *column = new QWidget;
    column->setObjectName(u"page"_s);
    column->setAttribute(Qt::WA_StyledBackground);
    column->setPalette(theme.palette());
    column->setStyleSheet(theme.styleSheet());
    column->setFixedWidth(columnWidth);
    auto *rows = new QVBoxLayout{column};
    rows->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    rows->setSpacing(spacing::wide);
    rows->addWidget(heading(name, 1.8));
    rows->addWidget(StyleSamples::writing());
    rows->addWidget(StyleSamples::gaps(theme));
    rows->addWidget(StyleSamples::buttons(theme));
    rows->addWidget(StyleSamples::fields(theme));
    rows->addWidget(StyleSamples::verdicts(theme));
    rows->addWidget(StyleSamples::colours(theme));
    rows->addStretch(1);
    return column;
}

QWidget *StyleSheetPage::icons()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout{box};
    grid->setContentsMargins(spacing::page, spacing::usual, spacing::page, spacing::page);
    grid->setSpacing(spacing::usual);
    int index = 0;
    for (const QString &file : QDir{u":/icons"_s}.entryList({u"*.svg"_s})) {
        grid->addWidget(
            StyleSamples::icon(file.chopped(4)), index / iconsInARow, index % iconsInARow);
        ++index;
    }
    return box;
}

} // namespace lanyard::ui
