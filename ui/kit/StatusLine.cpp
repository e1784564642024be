// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/StatusLine.h"

#include "ui/kit/IconLabel.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Restyle.h"
#include "ui/kit/Spacing.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

struct Look
{
    QString level;
    QString icon;
};

Look lookOf(StatusView::Level level)
{
    switch (level) {
    case StatusView::Level::Good: return {u"good"_s, u"tick"_s};
    case StatusView::Level::Attention: return {u"attention"_s, u"attention"_s};
    case StatusView::Level::Trouble: return {u"trouble"_s, u"cross"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

QString levelName(StatusView::Level level)
{
    return lookOf(level).level;
}

StatusLight::StatusLight(QWidget *parent)
    : QWidget{parent}
    , m_shape{new IconLabel}
{
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    m_shape->setTimesWriting(1.25);
    layout->addWidget(m_shape);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLevel(StatusView::Level::Good);
}

void StatusLight::setLevel(StatusView::Level level)
{
    const Look look = lookOf(level);
    m_shape->setIcon(look.icon);
    restyle(*m_shape, "level", look.level);
}

StatusLine::StatusLine(const QString &icon, QWidget *parent)
    : QWidget{parent}
    , m_light{new StatusLight}
    , m_sentence{new QLabel}
{
    auto *subject = new IconLabel{icon};
    subject->setTimesWriting(1.35);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(1);
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(subject);
    layout->addWidget(m_light);
    layout->addWidget(m_sentence, 1);
    render({});
}

void StatusLine::render(const StatusView &view)
{
    setVisible(!view.sentence.isEmpty());
    m_light->setLevel(view.level);
    m_sentence->setText(plainLine(view.sentence));
    m_sentence->setToolTip(plainLine(view.sentence).toHtmlEscaped());
    restyle(*m_sentence, "level", lookOf(view.level).level);
}

} // namespace lanyard::ui
