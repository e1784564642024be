// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/gallery/Legibility.h"

#include "ui/kit/FittedButton.h"
#include "ui/kit/FittedLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace lanyard::tests {

namespace {

QList<const QWidget *> visibleIn(const QWidget &screen)
{
    QList<const QWidget *> visible;
    for (const QWidget *widget : screen.findChildren<QWidget *>())
        if (widget->isVisibleTo(&screen) && widget->window() == screen.window())
            visible.append(widget);
    return visible;
}

bool isInSight(const QAbstractItemView &view, const QModelIndex &index)
{
    return view.viewport()->rect().intersects(view.visualRect(index));
}

QStringList headersOf(const QHeaderView &header)
{
    QStringList texts;
    for (int i = 0; header.model() && i < header.count(); ++i)
        texts.append(header.model()->headerData(i, header.orientation()).toString());
    return texts;
}

QStringList itemsOf(const QListWidget &list)
{
    QStringList texts;
    for (int row = 0; row < list.count(); ++row)
        texts.append(list.item(row)->text());
    return texts;
}

QStringList ownTexts(const QWidget *widget)
{
    if (widget->objectName() == "helpChapters"_L1)
        return {}; // the guide has languages of its own
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    else if (const auto *fitted = qobject_cast<const ui::FittedLabel *>(widget))
        texts.append(fitted->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        texts.append(field->placeholderText());
    else if (const auto *choice = qobject_cast<const QComboBox *>(widget))
        texts.append(choice->currentText());
    else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        texts.append(headersOf(*header));
    else if (const auto *list = qobject_cast<const QListWidget *>(widget))
        texts.append(itemsOf(*list));
    else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    return texts;
}

/// Longest line of @p text, without the mark of a mnemonic.
int widthOf(const QFontMetrics &metrics, QString text)
{
    text.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(u'\x01', u'&');
    int width = 0;
    for (const QString &line : text.split(u'\n'))
        width = qMax(width, metrics.horizontalAdvance(line));
    return width;
}

/// A tool tip has the whole text, of the widget or of the one that it is part of.
bool isSaidElsewhere(const QWidget *widget, const QString &text)
{
    const auto says = [&text](const QWidget *each) {
        return each && !text.isEmpty() && each->toolTip().contains(text.toHtmlEscaped());
    };
    return says(widget) || says(widget->parentWidget());
}

class Inspection final
{
public:
    explicit Inspection(const QWidget &screen)
    {
        for (const QWidget *widget : visibleIn(screen))
            inspect(widget);
    }

    [[nodiscard]] const QStringList &findings() const { return m_findings; }

private:
    void complain(const QWidget *widget, const QString &what, const QString &text)
    {
        if (isSaidElsewhere(widget, text))
            return;
        const QString kind
            = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
        m_findings.append(
            u"%1 (%2) %3: “%4”"_s.arg(widget->objectName(), kind, what, text.left(70)));
    }

    void inspect(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            inspectLabel(label);
        else if (const auto *fitted = qobject_cast<const ui::FittedLabel *>(widget))
            inspectFitted(fitted);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            inspectButton(button);
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            inspectField(field);
        else if (const auto *choice = qobject_cast<const QComboBox *>(widget))
            inspectChoice(choice);
        else if (const auto *list = qobject_cast<const QListWidget *>(widget))
            inspectList(list);
        inspectPlace(widget);
    }

    void inspectLabel(const QLabel *label)
    {
        if (label->text().isEmpty())
            return;
        const int height = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->sizeHint().height();
        if (height > label->height())
            complain(label, u"is cut at the bottom"_s, label->text());
        const int width = label->wordWrap() ? longestWord(*label) : label->sizeHint().width();
        if (width > label->width())
            complain(label, u"is cut at the side"_s, label->text());
    }
    /// Of what stands on one line whatever the width: a word, or a character of Chinese.
    static int longestWord(const QLabel &label)
    {
        int width = 0;
        for (const QString &word : label.text().split(u' ')) {
            QTextBoundaryFinder breaks{QTextBoundaryFinder::Line, word};
            for (qsizetype from = 0, to = breaks.toNextBoundary(); to > 0;
                 from = to, to = breaks.toNextBoundary())
                width
                    = qMax(width, label.fontMetrics().horizontalAdvance(word.mid(from, to - from)));
        }
        return width;
    }
    void inspectFitted(const ui::FittedLabel *label)
    {
        if (label->fit().shortened)
            complain(label, u"is shortened"_s, label->text());
    }
    void inspectButton(const QAbstractButton *button)
    {
        if (button->text().isEmpty() || button->inherits("QTabBar"))
            return;
        if (button->hasHeightForWidth()
            && button->heightForWidth(button->width()) <= button->height()
            && button->minimumSizeHint().width() <= button->width())
            return;
        const auto *fitted = qobject_cast<const ui::FittedButton *>(button);
        const int least = button->inherits("QToolButton")
            ? widthOf(button->fontMetrics(), button->text()) + 8
            : button->sizeHint().width();
        if (fitted ? fitted->fit().shortened : least > button->width())
            complain(button, u"is cut at the side"_s, button->text());
        if (button->sizeHint().height() > qMax(button->height(), button->minimumHeight()))
            complain(button, u"is cut at the bottom"_s, button->text());
    }
    void inspectField(const QLineEdit *field)
    {
        QStyleOptionFrame option;
        option.initFrom(field);
        const int room
            = field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field).width()
            - field->textMargins().left() - field->textMargins().right();
        if (field->text().isEmpty()
            && field->fontMetrics().horizontalAdvance(field->placeholderText()) > room)
            complain(field, u"has a longer hint than room"_s, field->placeholderText());
    }
    void inspectChoice(const QComboBox *choice)
    {
        QStyleOptionComboBox option;
        option.initFrom(choice);
        const int room = choice->style()
                             ->subControlRect(
                                 QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice)
                             .width();
        if (widthOf(choice->fontMetrics(), choice->currentText()) > room)
            complain(choice, u"is cut at the side"_s, choice->currentText());
    }
    void inspectList(const QListWidget *list)
    {
        if (!list->inherits("lanyard::ui::TwoLineList"))
            return;
        QFont bold = list->font();
        bold.setBold(true);
        for (int row = 0; row < list->count(); ++row) {
            const QRect place = list->visualItemRect(list->item(row));
            if (!list->item(row)->toolTip().isEmpty()
                || !isInSight(*list, list->indexFromItem(list->item(row))))
                continue;
            if (widthOf(QFontMetrics{bold}, list->item(row)->text()) > place.width() - 24)
                complain(list, u"has a cut entry"_s, list->item(row)->text());
        }
    }
    static QString widestIn(const QWidget &page)
    {
        const QWidget *widest = nullptr;
        for (const QWidget *part : page.findChildren<QWidget *>())
            if (part->isVisibleTo(&page) && !part->layout()
                && (!widest || part->minimumSizeHint().width() > widest->minimumSizeHint().width()))
                widest = part;
        return widest ? u"%1 (%2 of %3 pixels)"_s.arg(widest->objectName())
                            .arg(widest->minimumSizeHint().width())
                            .arg(page.width())
                      : QString{};
    }
    void inspectPlace(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        if (widget->isWindow() || !parent || widget->objectName().startsWith("qt_"_L1))
            return;
        const bool scrolls = parent->objectName() == "qt_scrollarea_viewport"_L1;
        if (!scrolls && !parent->inherits("QAbstractSpinBox") && !parent->inherits("QComboBox")
            && !parent->inherits("QTabBar") && !parent->rect().contains(widget->geometry()))
            complain(
                widget,
                u"sticks out of its parent by %1 × %2 pixels"_s
                    .arg(qMax(-widget->x(), widget->geometry().right() - parent->width() + 1))
                    .arg(qMax(-widget->y(), widget->geometry().bottom() - parent->height() + 1)),
                parent->objectName());
        if (scrolls && !parent->parentWidget()->inherits("QAbstractItemView")
            && widget->width() > parent->width())
            complain(widget, u"is wider than its page, as of "_s + widestIn(*widget), {});
    }

    QStringList m_findings;
};

} // namespace

QStringList textsIn(const QWidget &screen)
{
    QStringList texts{screen.windowTitle()};
    for (const QWidget *widget : visibleIn(screen))
        texts.append(ownTexts(widget));
    texts.removeDuplicates();
    texts.removeAll(QString{});
    return texts;
}

QStringList cutOffIn(const QWidget &screen)
{
    return Inspection{screen}.findings();
}

} // namespace lanyard::tests
