// SPDX-License-Identifier: Apache-2.0
#include "ui/office/InlineQuestion.h"

#include "ui/kit/FittedButton.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Touch.h"
#include "ui/office/PlainLabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

InlineQuestion::InlineQuestion(const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_question{new PlainLabel{PlainLabel::Kind::Bad, objectName + u"Question"_s}}
    , m_yes{touch(new FittedButton, objectName + u"Yes"_s)}
    , m_no{touch(new FittedButton, objectName + u"No"_s)}
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(1);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_question);
    layout->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, [this] { end(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { end(false); });
    hide();
}

void InlineQuestion::ask(const QString &question, const QString &yes, const QString &no)
{
    m_question->setText(question);
    m_yes->setText(yes);
    m_no->setText(no);
    show();
    m_no->setFocus();
}

void InlineQuestion::end(bool agreement)
{
    hide();
    if (agreement)
        Q_EMIT agreed();
    else
        Q_EMIT dismissed();
}

/// Esc would close the window.
bool InlineQuestion::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void InlineQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard::ui
