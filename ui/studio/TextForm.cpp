// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/TextForm.h"

#include "ui/kit/Touch.h"

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using badge::TextElement;
using badge::TextStyle;

constexpr double smallestLetters = 0.5;
constexpr double largestLetters = 300;
constexpr int mostLines = 6;

const QStringList sideIcons{u"studio-text-left"_s, u"studio-text-centre"_s, u"studio-text-right"_s};
const QStringList heightIcons{
    u"studio-text-top"_s, u"studio-text-middle"_s, u"studio-text-bottom"_s};

} // namespace

TextForm::TextForm(const QString &objectName, Find find, QWidget *parent)
    : ElementForm{parent}
    , m_find{std::move(find)}
    , m_text{new FieldText{objectName + u"Words"_s}}
    , m_largest{new MmField{objectName + u"Largest"_s, smallestLetters, largestLetters}}
    , m_smallest{new MmField{objectName + u"Smallest"_s, smallestLetters, largestLetters}}
    , m_bold{new QCheckBox}
    , m_lines{new MmField{objectName + u"Lines"_s, 1, mostLines, 1}}
    , m_breaks{new QCheckBox}
    , m_side{new Segments{objectName + u"Side"_s, sideIcons}}
    , m_height{new Segments{objectName + u"Height"_s, heightIcons}}
    , m_colour{new ColourField{objectName + u"Colour"_s, ColourField::Offers::Writing}}
{
    m_bold->setMinimumHeight(fingerHeight);
    m_breaks->setMinimumHeight(fingerHeight);
    m_bold->setObjectName(objectName + u"Bold"_s);
    m_breaks->setObjectName(objectName + u"Breaks"_s);
    m_lines->setSuffix({});
    m_lines->setDecimals(0);
    for (QWidget *field : QList<QWidget *>{m_text, m_largest, m_smallest, m_lines})
        addRow(field);
    addWide(m_bold);
    addWide(m_breaks);
    for (QWidget *field : QList<QWidget *>{m_side, m_height, m_colour})
        addRow(field);
    bindAll();
    TextForm::retranslate();
}

void TextForm::bindAll()
{
    const auto into = [this](auto assign) {
        return [find = m_find, assign](badge::Element &element, const auto &value) {
            if (TextElement *words = find(element))
                assign(*words, value);
        };
    };
    bind(*m_text, into([](TextElement &to, const QString &text) { to.text = text; }));
    bind(*m_largest, into([](TextElement &to, double mm) {
        to.style.largest = mm;
        to.style.smallest = std::min(to.style.smallest, mm);
    }));
    bind(*m_smallest, into([](TextElement &to, double mm) {
        to.style.smallest = mm;
        to.style.largest = std::max(to.style.largest, mm);
    }));
    bind(*m_lines, into([](TextElement &to, double lines) { to.style.lines = qRound(lines); }));
    bind(*m_bold, into([](TextElement &to, bool on) {
        to.style.weight = on ? TextStyle::Weight::Bold : TextStyle::Weight::Regular;
    }));
    bind(*m_breaks, into([](TextElement &to, bool on) {
        to.style.breaks = on ? TextStyle::Breaks::Anywhere : TextStyle::Breaks::Words;
    }));
    bind(*m_side, into([](TextElement &to, int side) {
        to.style.side = static_cast<TextStyle::Side>(side);
    }));
    bind(*m_height, into([](TextElement &to, int height) {
        to.style.height = static_cast<TextStyle::Height>(height);
    }));
    bind(*m_colour, into([](TextElement &to, const QString &colour) { to.style.colour = colour; }));
}

bool TextForm::fits(const badge::Element &element) const
{
    badge::Element copy = element;
    return m_find(copy) != nullptr;
}

void TextForm::render(const badge::Element &element)
{
    badge::Element copy = element;
    const TextElement *words = m_find(copy);
    if (!words)
        return;
    m_text->setQuietly(words->text);
    m_largest->setQuietly(words->style.largest);
    m_smallest->setQuietly(words->style.smallest);
    m_lines->setQuietly(words->style.lines);
    m_bold->setChecked(words->style.weight == TextStyle::Weight::Bold);
    m_breaks->setChecked(words->style.breaks == TextStyle::Breaks::Anywhere);
    m_side->setQuietly(static_cast<int>(words->style.side));
    m_height->setQuietly(static_cast<int>(words->style.height));
    m_colour->setQuietly(words->style.colour);
}

void TextForm::setFurtherFields(const QStringList &fields)
{
    m_text->setFurtherFields(fields);
}

void TextForm::retranslate()
{
    call(m_text, tr("Text"));
    call(m_largest, tr("Largest"));
    call(m_smallest, tr("Smallest"));
    call(m_lines, tr("Lines up to"));
    call(m_side, tr("Across"));
    call(m_height, tr("Down"));
    call(m_colour, tr("Colour"));
    m_largest->setToolTip(tr("Height of the letters if there is room for them"));
    m_smallest->setToolTip(tr("Below this height the text counts as too long"));
    m_bold->setText(tr("Bold"));
    m_breaks->setText(tr("Long words may be broken"));
    m_side->setWords({tr("Left"), tr("Centre"), tr("Right")});
    m_height->setWords({tr("Top"), tr("Middle"), tr("Bottom")});
}

} // namespace lanyard::ui
