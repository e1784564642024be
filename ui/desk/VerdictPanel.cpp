// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/VerdictPanel.h"

#include "ui/kit/Announcement.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/IconLabel.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Restyle.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

ToneLook lookOf(VerdictView::Tone tone)
{
    using Tone = VerdictView::Tone;
    using Sound = Sounds::Sound;
    switch (tone) {
    case Tone::Welcome: return {u"welcome"_s, u"verdict-admitted"_s, Sound::Admitted};
    case Tone::Goodbye: return {u"goodbye"_s, u"verdict-exited"_s, Sound::Goodbye};
    case Tone::Again: return {u"again"_s, u"verdict-again"_s, Sound::Again};
    case Tone::Inside: return {u"inside"_s, u"verdict-inside"_s, Sound::Inside};
    case Tone::Note: return {u"note"_s, u"note"_s, Sound::Note};
    case Tone::Attention: return {u"attention"_s, u"verdict-attention"_s, Sound::Attention};
    case Tone::Refuse: return {u"refuse"_s, u"verdict-refused"_s, Sound::Refused};
    case Tone::Unknown: return {u"unknown"_s, u"verdict-unknown"_s, Sound::Unknown};
    }
    Q_UNREACHABLE();
}

VerdictPanel::VerdictPanel(QWidget *parent)
    : QWidget{parent}
    , m_shape{new IconLabel{{}, this}}
    , m_arrow{new IconLabel{u"arrow"_s, this}}
    , m_headline{addLine(u"headline"_s, 2, true)}
    , m_name{addLine(u"name"_s, 2, true)}
    , m_company{addLine(u"company"_s, 2)}
    , m_ticket{addLine(u"ticket"_s, 1)}
    , m_fact{addLine(u"fact"_s, 3)}
    , m_note{addLine(u"note"_s, 3)}
    , m_next{addLine(u"next"_s, 2, true)}
{
    setAttribute(Qt::WA_StyledBackground);
    makeLive(*this);
    m_shape->setObjectName(u"shape"_s);
    m_name->setLeastTimesWriting(1.2);
    m_company->setLeastTimesWriting(1);
}

FittedLabel *VerdictPanel::addLine(const QString &objectName, int lines, bool bold)
{
    auto *line = new FittedLabel{this};
    line->setObjectName(objectName);
    line->setLimits({.lines = lines, .smallest = 12, .largest = 2000});
    line->setBold(bold);
    return line;
}

void VerdictPanel::render(const VerdictView &view)
{
    m_view = view;
    const ToneLook look = lookOf(view.tone);
    m_shape->setIcon(look.shape);
    m_headline->setText(view.headline);
    m_name->setText(view.name);
    m_company->setText(view.company);
    m_ticket->setText(view.ticket);
    m_fact->setText(view.fact);
    m_note->setText(view.note);
    m_next->setText(view.next);
    restyle(*this, "tone", look.name);
    place();

    QString spoken;
    for (const QString &part : {view.headline, view.name, view.fact, view.next}) {
        if (!spoken.isEmpty() && !part.isEmpty())
            spoken += spoken.back().isPunct() ? u" "_s : u". "_s;
        spoken += plainLine(part);
    }
    announce(*this, spoken);
}

void VerdictPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void VerdictPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void VerdictPanel::place()
{
    const int margin = std::max(14, std::min(width(), height()) / 18);
    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    const int h = inner.height();
    const auto band = [&](double from, double to) {
        return QRect{
            inner.left(), inner.top() + int(from * h), inner.width(), int((to - from) * h)};
    };
    const QRect head = band(0, 0.2);
    put(*m_shape, {head.left(), head.top(), head.height(), head.height()});
    put(*m_headline, head.adjusted(head.height() + margin, 0, 0, 0));

    const bool known = !m_view.name.isEmpty();
    m_name->setVisible(known);
    m_name->setGeometry(band(0.22, 0.51));
    m_fact->setVisible(!m_view.fact.isEmpty());
    if (!known)
        m_fact->setGeometry(band(0.24, 0.51));
    placeMiddle(band(0.52, 0.85));

    const QRect foot = band(0.88, 1);
    const int side = foot.height();
    m_rule = foot.top() - h / 50;
    put(*m_arrow, {foot.left(), foot.top(), side, side});
    put(*m_next, foot.adjusted(side + margin / 2, 0, 0, 0));
    update();
}

/// Where it stands in a language that is written from the right.
QRect VerdictPanel::mirrored(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void VerdictPanel::put(QWidget &part, const QRect &place) const
{
    part.setGeometry(mirrored(place));
}

void VerdictPanel::placeMiddle(QRect box)
{
    struct Row
    {
        FittedLabel *label;
        bool shown;
        int share;
    };
    const bool known = !m_view.name.isEmpty();
    const bool toRead = m_view.tone == VerdictView::Tone::Note;
    const QList<Row> rows{{m_company, !m_view.company.isEmpty(), 3},
                          {m_ticket, !m_view.ticket.isEmpty(), 3},
                          {m_fact, known && !m_view.fact.isEmpty(), 6},
                          {m_note, !m_view.note.isEmpty(), toRead ? 9 : 5}};
    int shares = 0;
    for (const Row &row : rows)
        shares += row.shown ? row.share : 0;
    const int unit = box.height() / std::max(9, shares);
    int top = box.top();
    m_swatch = {};
    for (const Row &row : rows) {
        if (row.label != m_fact || known)
            row.label->setVisible(row.shown);
        if (!row.shown)
            continue;
        QRect place{box.left(), top, box.width(), unit * row.share};
        if (row.label == m_ticket && !m_view.ticketColour.isEmpty()) {
            const int side = place.height() * 6 / 10;
            m_swatch = mirrored({place.left(), place.center().y() - side / 2, side, side});
            place.setLeft(place.left() + side * 3 / 2);
        }
        put(*row.label, place);
        top += unit * row.share;
    }
}

void VerdictPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor writing = m_next->palette().color(QPalette::WindowText);
    QColor faint = writing;
    faint.setAlphaF(0.35F);
    const QRect foot = m_arrow->geometry() | m_next->geometry();
    painter.fillRect(foot.left(), m_rule, foot.width(), 2, faint);
    if (m_swatch.isValid()) {
        painter.setPen(QPen{writing, 2});
        painter.setBrush(QColor{m_view.ticketColour});
        painter.drawRoundedRect(m_swatch, 6, 6);
    }
}

} // namespace lanyard::ui
