// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportStepLine.h"

#include "ui/office/PlainLabel.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int thickness = 6;
constexpr int stepGap = 4;

QString titleOf(ImportFlow::Step step)
{
    switch (step) {
    case ImportFlow::Step::File: return ImportStepLine::tr("Choose the file");
    case ImportFlow::Step::Look: return ImportStepLine::tr("Is this right?");
    case ImportFlow::Step::Columns: return ImportStepLine::tr("Columns");
    case ImportFlow::Step::Questions: return ImportStepLine::tr("Questions");
    case ImportFlow::Step::Check: return ImportStepLine::tr("What the import would do");
    case ImportFlow::Step::Done: return ImportStepLine::tr("Done");
    }
    Q_UNREACHABLE();
}

} // namespace

ImportStepLine::ImportStepLine(QWidget *parent)
    : QWidget{parent}
    , m_name{new PlainLabel{PlainLabel::Kind::Section, u"importStep"_s}}
{
    setObjectName(u"importStepLine"_s);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, thickness + 6);
    layout->addWidget(m_name);
}

void ImportStepLine::render(const QList<ImportFlow::Step> &steps, ImportFlow::Step current)
{
    m_number = steps.indexOf(current) + 1;
    m_count = steps.size();
    const QLocale locale;
    m_name->setText(
        tr("Step %1 of %2: %3")
            .arg(locale.toString(m_number), locale.toString(m_count), titleOf(current)));
    update();
}

void ImportStepLine::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double length = (width() - stepGap * double(m_count - 1)) / double(m_count);
    for (qsizetype i = 0; i < m_count; ++i) {
        painter.setBrush(palette().color(i < m_number ? QPalette::Highlight : QPalette::Mid));
        const QRect part{
            int(double(i) * (length + stepGap)), height() - thickness, int(length), thickness};
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), part), 3, 3);
    }
}

} // namespace lanyard::ui
