// SPDX-License-Identifier: Apache-2.0
#include "ui/office/PlainLabel.h"

#include "app/domain/UnknownReason.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Restyle.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

QString levelOf(PlainLabel::Kind kind)
{
    switch (kind) {
    case PlainLabel::Kind::Good: return u"good"_s;
    case PlainLabel::Kind::Bad: return u"trouble"_s;
    case PlainLabel::Kind::Title:
    case PlainLabel::Kind::Section:
    case PlainLabel::Kind::Figure:
    case PlainLabel::Kind::Text:
    case PlainLabel::Kind::Hint: return {};
    }
    Q_UNREACHABLE();
}

qreal scaleOf(PlainLabel::Kind kind)
{
    switch (kind) {
    case PlainLabel::Kind::Title: return 1.8;
    case PlainLabel::Kind::Section: return 1.2;
    case PlainLabel::Kind::Figure: return 2.6;
    case PlainLabel::Kind::Text:
    case PlainLabel::Kind::Hint:
    case PlainLabel::Kind::Good:
    case PlainLabel::Kind::Bad: return 1.0;
    }
    Q_UNREACHABLE();
}

bool isBold(PlainLabel::Kind kind)
{
    return kind != PlainLabel::Kind::Text && kind != PlainLabel::Kind::Hint;
}

} // namespace

PlainLabel::PlainLabel(Kind kind, const QString &objectName, QWidget *parent)
    : QLabel{parent}
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setKind(kind);
}

void PlainLabel::setKind(Kind kind)
{
    m_kind = kind;
    applyFont();
    restyle(*this, "quiet", kind == Kind::Hint ? u"true"_s : u"false"_s);
    restyle(*this, "level", levelOf(kind));
}

void PlainLabel::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void PlainLabel::applyFont()
{
    QFont font;
    if (const qreal scale = scaleOf(m_kind); scale > 1)
        font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(isBold(m_kind));
    setFont(font);
}

QString quoted(const QString &outside)
{
    return isolated(excerptOf(outside));
}

} // namespace lanyard::ui
