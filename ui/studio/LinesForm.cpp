// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/LinesForm.h"

#include "ui/kit/LineIcon.h"
#include "ui/kit/PlainText.h"
#include "ui/kit/Touch.h"
#include "ui/studio/TextForm.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using badge::StackElement;

QToolButton *iconButton(const QString &objectName, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(lineIcon(icon));
    button->setProperty("segment", true);
    button->setFixedSize(fingerHeight, fingerHeight);
    return button;
}

} // namespace

LinesForm::LinesForm(QWidget *parent)
    : ElementForm{parent}
    , m_gap{new MmField{u"linesGap"_s, 0, 50}}
    , m_height{new Segments{
          u"linesHeight"_s,
          {u"studio-text-top"_s, u"studio-text-middle"_s, u"studio-text-bottom"_s}}}
    , m_item{narrowChoice(u"linesItem"_s)}
    , m_add{iconButton(u"linesAdd"_s, u"studio-plus"_s)}
    , m_remove{iconButton(u"linesRemove"_s, u"studio-minus"_s)}
    , m_up{iconButton(u"linesUp"_s, u"studio-forward"_s)}
    , m_share{new MmField{u"linesShare"_s, 0.1, 20, 0.5}}
    , m_text{new TextForm{u"lines"_s, [this](badge::Element &element) -> badge::TextElement * {
                              StackElement *stack = stackOf(element);
                              const int row = m_item->currentIndex();
                              return stack && row >= 0 && row < stack->items.size()
                                  ? &stack->items[row].text
                                  : nullptr;
                          }}}
{
    m_share->setSuffix({});
    addRow(m_gap);
    addRow(m_height);
    addWide(buildChoice());
    addRow(m_share);
    addWide(m_text);
    bindAll();
    LinesForm::retranslate();
}

QWidget *LinesForm::buildChoice()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout{line};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_item, 1);
    for (QToolButton *button : {m_add, m_remove, m_up})
        layout->addWidget(button);
    return line;
}

void LinesForm::bindAll()
{
    bind(*m_gap, [](badge::Element &to, double mm) {
        if (StackElement *stack = stackOf(to))
            stack->gap = mm;
    });
    bind(*m_height, [](badge::Element &to, int height) {
        if (StackElement *stack = stackOf(to))
            stack->height = static_cast<badge::TextStyle::Height>(height);
    });
    bind(*m_share, [this](badge::Element &to, double share) {
        StackElement *stack = stackOf(to);
        if (const int row = m_item->currentIndex(); stack && row < stack->items.size())
            stack->items[row].share = share;
    });
    connect(m_item, &QComboBox::activated, this, [this] { render(m_shown); });
    connect(m_text, &ElementForm::changeWanted, this, &ElementForm::changeWanted);
    connect(m_add, &QToolButton::clicked, this, [this] {
        const int row = int(stackOf(m_shown)->items.size());
        Q_EMIT changeWanted({}, [](badge::Element &to) {
            if (StackElement *stack = stackOf(to); stack && !stack->items.isEmpty())
                stack->items << stack->items.last();
        });
        m_item->setCurrentIndex(row);
        render(m_shown);
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        Q_EMIT changeWanted({}, [row = m_item->currentIndex()](badge::Element &to) {
            if (StackElement *stack = stackOf(to); stack && stack->items.size() > 1)
                stack->items.removeAt(std::min<qsizetype>(row, stack->items.size() - 1));
        });
    });
    connect(m_up, &QToolButton::clicked, this, [this] {
        const int row = m_item->currentIndex();
        Q_EMIT changeWanted({}, [row](badge::Element &to) {
            if (StackElement *stack = stackOf(to); stack && row > 0 && row < stack->items.size())
                stack->items.swapItemsAt(row, row - 1);
        });
        m_item->setCurrentIndex(std::max(0, row - 1));
        render(m_shown);
    });
}

StackElement *LinesForm::stackOf(badge::Element &element)
{
    return std::get_if<StackElement>(&element.what);
}

bool LinesForm::fits(const badge::Element &element) const
{
    return std::holds_alternative<StackElement>(element.what);
}

void LinesForm::render(const badge::Element &element)
{
    m_shown = element;
    const StackElement *stack = stackOf(m_shown);
    if (!stack)
        return;
    m_gap->setQuietly(stack->gap);
    m_height->setQuietly(static_cast<int>(stack->height));
    renderItems(*stack);
    m_remove->setEnabled(stack->items.size() > 1);
    m_up->setEnabled(m_item->currentIndex() > 0);
    if (m_item->currentIndex() >= 0)
        m_share->setQuietly(stack->items.at(m_item->currentIndex()).share);
    m_text->render(m_shown);
}

void LinesForm::renderItems(const StackElement &stack)
{
    const int row = m_item->currentIndex();
    m_item->clear();
    for (qsizetype i = 0; i < stack.items.size(); ++i)
        m_item->addItem(tr("%1: %2").arg(i + 1).arg(plainLine(stack.items.at(i).text.text)));
    m_item->setCurrentIndex(qBound(0, row, m_item->count() - 1));
}

void LinesForm::setFurtherFields(const QStringList &fields)
{
    m_text->setFurtherFields(fields);
}

void LinesForm::retranslate()
{
    call(m_gap, tr("Gap"));
    call(m_height, tr("Down"));
    m_item->setAccessibleName(tr("Line of text"));
    call(m_share, tr("Share of the room"));
    m_height->setWords({tr("Top"), tr("Middle"), tr("Bottom")});
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_add, tr("Add a line"));
    name(m_remove, tr("Remove this line"));
    name(m_up, tr("Move this line up"));
    if (StackElement *stack = stackOf(m_shown))
        renderItems(*stack);
}

} // namespace lanyard::ui
