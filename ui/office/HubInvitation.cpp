// SPDX-License-Identifier: Apache-2.0
#include "ui/office/HubInvitation.h"

#include "ui/kit/FittedButton.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Touch.h"
#include "ui/office/PlainLabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int pictureSide = 280; // pixels; a camera at arm's length reads it

/// Modules stay squares: a whole number of pixels each.
QPixmap enlarged(const QImage &picture)
{
    const int times = qMax(2, pictureSide / qMax(1, picture.width()));
    return QPixmap::fromImage(picture.scaled(picture.size() * times));
}

} // namespace

HubInvitation::HubInvitation(QWidget *parent)
    : QWidget{parent}
    , m_title{new PlainLabel{PlainLabel::Kind::Section, u"hubJoinTitle"_s}}
    , m_hint{new PlainLabel{PlainLabel::Kind::Hint, u"hubJoinHint"_s}}
    , m_picture{new PlainLabel{PlainLabel::Kind::Text, u"hubJoinPicture"_s}}
    , m_text{touch(new QLineEdit, u"hubJoinCode"_s)}
    , m_copied{new PlainLabel{PlainLabel::Kind::Good, u"hubJoinCopied"_s}}
    , m_copy{touch(new FittedButton, u"hubJoinCopy"_s)}
    , m_hide{touch(new FittedButton, u"hubJoinHide"_s)}
    , m_show{touch(new FittedButton, u"hubJoinShow"_s)}
{
    build();
    connect(m_show, &QPushButton::clicked, this, &HubInvitation::codeRequested);
    connect(m_hide, &QPushButton::clicked, this, &HubInvitation::hideCode);
    connect(m_copy, &QPushButton::clicked, this, &HubInvitation::copy);
    retranslate();
    hideCode();
}

void HubInvitation::build()
{
    m_text->setReadOnly(true);
    m_picture->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_text, 1);
    line->addWidget(m_copy);
    line->addWidget(m_hide);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_show);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addLayout(line);
    layout->addWidget(m_copied);
    layout->addLayout(buttons);
}

void HubInvitation::showCode(const QString &code, const QImage &picture)
{
    m_code = code;
    m_text->setText(code);
    m_text->setCursorPosition(0);
    m_picture->setPixmap(enlarged(picture));
    m_copied->hide();
    for (QWidget *part : QList<QWidget *>{m_picture, m_text, m_copy, m_hide})
        part->show();
    m_show->hide();
    retranslate();
    m_copy->setFocus();
}

void HubInvitation::hideCode()
{
    m_code.clear();
    m_text->clear();
    m_picture->setPixmap({});
    for (QWidget *part : QList<QWidget *>{m_picture, m_text, m_copied, m_copy, m_hide})
        part->hide();
    m_show->show();
    retranslate();
}

void HubInvitation::copy()
{
    QGuiApplication::clipboard()->setText(m_code);
    m_copied->say(tr("Copied."));
}

void HubInvitation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HubInvitation::retranslate()
{
    m_title->setText(tr("Another desk joins"));
    m_hint->setText(m_code.isEmpty()
                        ? tr("Install Lanyard on the other computer, then show it the join code.")
                        : tr("On the other computer: “Join a hub”, then scan this picture or "
                             "paste the text. Whoever has it can read the whole event: show it to "
                             "your own desks only."));
    m_picture->setAccessibleName(tr("Join code as a picture"));
    m_text->setAccessibleName(tr("Join code"));
    m_copied->setText(tr("Copied."));
    m_copy->setText(tr("Copy"));
    m_hide->setText(tr("Hide it"));
    m_show->setText(tr("Let another desk join"));
}

} // namespace lanyard::ui
