// SPDX-License-Identifier: Apache-2.0
#include "ui/office/LoadBar.h"

#include "ui/kit/Spacing.h"
#include "ui/office/PlainLabel.h"

#include <QEvent>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int steps = 1000; // a bar counts in int, records may be more

} // namespace

LoadBar::LoadBar(const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_count{new PlainLabel{PlainLabel::Kind::Text, objectName + u"Count"_s}}
    , m_bar{new QProgressBar}
{
    setObjectName(objectName);
    m_bar->setTextVisible(false);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_count);
    layout->addWidget(m_bar);
    render(0, 0);
}

void LoadBar::render(qint64 records, qint64 total)
{
    m_records = records;
    m_total = total;
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? int(qMin(records, total) * steps / total) : 0);
    say();
}

void LoadBar::say()
{
    const QLocale local;
    m_count->setText(
        m_total > 0 ? tr("%1 of %2 records").arg(local.toString(m_records), local.toString(m_total))
                    : tr("One moment …"));
    m_bar->setAccessibleName(m_count->text());
}

void LoadBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace lanyard::ui
