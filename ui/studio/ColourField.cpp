// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/ColourField.h"

#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"

#include <QColorDialog>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int swatchSize = 22;
const QString ticketType = u"{colour}"_s;
const QString contrast = u"{contrast}"_s;
const QString ownColour = u"own"_s;

QIcon swatchOf(const QColor &colour, const QColor &rim)
{
    QPixmap picture{swatchSize, swatchSize};
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(rim);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF{0.5, 0.5, swatchSize - 1.0, swatchSize - 1.0}, 5, 5);
    return picture;
}

} // namespace

ColourField::ColourField(const QString &objectName, Offers offers, QWidget *parent)
    : QWidget{parent}
    , m_offers{offers}
    , m_kind{new QComboBox}
    , m_swatch{new QPushButton}
{
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_kind, 1);
    layout->addWidget(m_swatch);
    setFocusProxy(m_kind);
    m_kind->setObjectName(objectName);
    m_kind->setMinimumHeight(fingerHeight);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(6);
    keepWhole(*m_kind);
    m_swatch->setObjectName(objectName + u"Swatch"_s);
    m_swatch->setFixedSize(fingerHeight, fingerHeight);
    m_swatch->setProperty("small", true);
    m_swatch->setIconSize({swatchSize, swatchSize});
    connect(m_kind, &QComboBox::activated, this, &ColourField::choose);
    connect(m_swatch, &QPushButton::clicked, this, &ColourField::ask);
    retranslate();
}

void ColourField::retranslate()
{
    m_kind->clear();
    if (m_offers == Offers::Area)
        m_kind->addItem(tr("None"), QString{});
    m_kind->addItem(tr("A colour"), ownColour);
    m_kind->addItem(tr("By ticket type"), ticketType);
    if (m_offers == Offers::Writing)
        m_kind->addItem(tr("Black or white"), contrast);
    m_swatch->setToolTip(tr("Choose the colour"));
    m_swatch->setAccessibleName(tr("Choose the colour"));
    renderColour();
}

void ColourField::setQuietly(const QString &colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    renderColour();
}

void ColourField::renderColour()
{
    const bool isField = m_colour.startsWith(u'{') && m_kind->findData(m_colour) < 0;
    if (isField) // the colour is a column of the event
        m_kind->addItem(m_colour, m_colour);
    const int row = m_kind->findData(m_colour);
    m_kind->setCurrentIndex(row >= 0 ? row : m_kind->findData(ownColour));
    const QColor colour = m_colour.startsWith(u'{') ? QColor{} : QColor{m_colour};
    m_swatch->setVisible(colour.isValid());
    if (colour.isValid())
        m_swatch->setIcon(swatchOf(colour, palette().color(QPalette::Mid)));
}

void ColourField::choose(int row)
{
    const QString wanted = m_kind->itemData(row).toString();
    const QString next = wanted == ownColour ? u"#000000"_s : wanted;
    if (wanted == ownColour && QColor{m_colour}.isValid() && !m_colour.isEmpty())
        return; // has one
    setQuietly(next);
    Q_EMIT chosen(next);
}

void ColourField::ask()
{
    auto *dialog = new QColorDialog{QColor{m_colour}, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        setQuietly(colour.name());
        Q_EMIT chosen(colour.name());
    });
    dialog->open();
}

void ColourField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lanyard::ui
