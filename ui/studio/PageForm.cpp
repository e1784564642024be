// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/PageForm.h"

#include "ui/kit/Touch.h"
#include "ui/studio/ElementForm.h"

#include <QEvent>
#include <QLabel>

#include <array>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using badge::Template;

constexpr std::array usualDpi{203, 300, 600};
constexpr double smallestPage = 20;
constexpr double largestPage = 1000;

} // namespace

PageForm::PageForm(QWidget *parent)
    : QWidget{parent}
    , m_rows{new QFormLayout{this}}
    , m_title{new PlainLine{u"pageTitle"_s}}
    , m_width{new MmField{u"pageWidth"_s, smallestPage, largestPage, 1}}
    , m_height{new MmField{u"pageHeight"_s, smallestPage, largestPage, 1}}
    , m_back{narrowChoice(u"pageBack"_s)}
    , m_mono{new QCheckBox}
    , m_dpi{narrowChoice(u"pageDpi"_s)}
    , m_bleed{new MmField{u"pageBleed"_s, 0, 5, 0.5}}
    , m_left{new MmField{u"pageLeft"_s, 0, 50}}
    , m_top{new MmField{u"pageTop"_s, 0, 50}}
    , m_right{new MmField{u"pageRight"_s, 0, 50}}
    , m_bottom{new MmField{u"pageBottom"_s, 0, 50}}
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_mono->setObjectName(u"pageMono"_s);
    m_mono->setMinimumHeight(fingerHeight);
    m_back->addItems({{}, {}, {}});
    for (QWidget *field : QList<QWidget *>{m_title, m_width, m_height, m_back, m_dpi})
        addRow(field);
    m_rows->addRow(m_mono);
    for (QWidget *field : QList<QWidget *>{m_bleed, m_left, m_top, m_right, m_bottom})
        addRow(field);
    bindAll();
    retranslate();
}

void PageForm::addRow(QWidget *field)
{
    auto *label = new QLabel;
    label->setMinimumSize(ElementForm::labelWidth, fingerHeight);
    label->setBuddy(field);
    m_rows->addRow(label, field);
}

void PageForm::call(QWidget *field, const QString &label)
{
    qobject_cast<QLabel *>(m_rows->labelForField(field))->setText(label);
    field->setAccessibleName(label);
}

void PageForm::bind(MmField &field, void (*assign)(Template &, double))
{
    connect(&field, &MmField::valueChanged, this, [this, &field, assign](double mm) {
        Q_EMIT changeWanted(field.objectName(), [assign, mm](Template &how) { assign(how, mm); });
    });
}

void PageForm::bindAll()
{
    bind(*m_width, [](Template &how, double mm) { how.widthMm = mm; });
    bind(*m_height, [](Template &how, double mm) { how.heightMm = mm; });
    bind(*m_bleed, [](Template &how, double mm) { how.bleedMm = mm; });
    bind(*m_left, [](Template &how, double mm) { how.unprintable.setLeft(mm); });
    bind(*m_top, [](Template &how, double mm) { how.unprintable.setTop(mm); });
    bind(*m_right, [](Template &how, double mm) { how.unprintable.setRight(mm); });
    bind(*m_bottom, [](Template &how, double mm) { how.unprintable.setBottom(mm); });
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &title) {
        Q_EMIT changeWanted(m_title->objectName(), [title](Template &how) {
            if (!title.trimmed().isEmpty()) // a template without a title cannot be chosen
                how.title = title;
        });
    });
    connect(m_back, &QComboBox::activated, this, [this](int row) {
        Q_EMIT changeWanted({}, [row](Template &how) {
            how.back = static_cast<Template::Back>(row);
            if (how.back == Template::Back::None)
                how.backElements.clear();
        });
    });
    connect(m_mono, &QCheckBox::clicked, this, [this](bool on) {
        Q_EMIT changeWanted({}, [on](Template &how) { how.mono = on; });
    });
    connect(m_dpi, &QComboBox::activated, this, [this](int row) {
        const int dpi = m_dpi->itemData(row).toInt();
        Q_EMIT changeWanted({}, [dpi](Template &how) { how.dpi = dpi; });
    });
}

void PageForm::render(const Template &how)
{
    if (!m_title->hasFocus())
        m_title->setQuietly(how.title);
    m_width->setQuietly(how.widthMm);
    m_height->setQuietly(how.heightMm);
    m_back->setCurrentIndex(static_cast<int>(how.back));
    m_mono->setChecked(how.mono);
    if (m_dpi->findData(how.dpi) < 0)
        m_dpi->addItem(tr("%1 dots per inch").arg(how.dpi), how.dpi);
    m_dpi->setCurrentIndex(m_dpi->findData(how.dpi));
    m_bleed->setQuietly(how.bleedMm);
    m_left->setQuietly(how.unprintable.left());
    m_top->setQuietly(how.unprintable.top());
    m_right->setQuietly(how.unprintable.right());
    m_bottom->setQuietly(how.unprintable.bottom());
}

void PageForm::retranslate()
{
    call(m_title, tr("Name"));
    call(m_width, tr("Width"));
    call(m_height, tr("Height"));
    call(m_back, tr("Back"));
    setWords(*m_back, {tr("Nothing"), tr("A page of its own"), tr("Folded")});
    call(m_dpi, tr("Printer"));
    const QVariant dpi = m_dpi->currentData();
    m_dpi->clear();
    for (const int usual : usualDpi)
        m_dpi->addItem(tr("%1 dots per inch").arg(usual), usual);
    m_dpi->setCurrentIndex(m_dpi->findData(dpi));
    m_left->setToolTip(tr("What the printer leaves blank at this side"));
    for (MmField *side : {m_top, m_right, m_bottom})
        side->setToolTip(m_left->toolTip());
    m_mono->setText(tr("Black and white only"));
    call(m_bleed, tr("Over the edge"));
    m_bleed->setToolTip(
        tr("How far colour goes beyond the edge, so that no white line is left where it is cut"));
    call(m_left, tr("Blank left"));
    call(m_top, tr("Blank above"));
    call(m_right, tr("Blank right"));
    call(m_bottom, tr("Blank below"));
}

void PageForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lanyard::ui
