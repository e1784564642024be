// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/WholeWords.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScreen>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace lanyard::ui {

namespace {

class EntryKeeper final : public QObject
{
public:
    explicit EntryKeeper(QComboBox &choice)
        : QObject{&choice}
        , m_choice{choice}
        , m_list{*choice.view()}
    {
        choice.installEventFilter(this);
        m_list.installEventFilter(this);
        connect(&choice, &QComboBox::currentTextChanged, this, &EntryKeeper::tell);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_choice
            && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
            tell();
        if (watched == &m_list && event->type() == QEvent::Show)
            widen();
        return false;
    }

private:
    void tell()
    {
        QStyleOptionComboBox option;
        option.initFrom(&m_choice);
        const int room
            = m_choice.style()
                  ->subControlRect(
                      QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &m_choice)
                  .width();
        const QString text = m_choice.currentText();
        const bool isCut = m_choice.fontMetrics().horizontalAdvance(text) > room;
        m_choice.setToolTip(isCut ? text.toHtmlEscaped() : QString{});
    }
    void widen()
    {
        const int wanted = m_list.sizeHintForColumn(0) + 2 * 14; // as the sheet pads
        QWidget *const popup = m_list.window();
        const QRect screen = m_choice.screen()->availableGeometry();
        if (wanted <= popup->width())
            return;
        QRect place = popup->geometry();
        place.setWidth(qMin(wanted, screen.width()));
        if (place.right() > screen.right())
            place.moveRight(screen.right());
        popup->setGeometry(place);
    }

    QComboBox &m_choice;
    QAbstractItemView &m_list; ///< asking for it makes it: not while events are heard
};

} // namespace

void keepWhole(QComboBox &choice)
{
    new EntryKeeper{choice}; // belongs to the choice
}

void setHint(QLineEdit &field, const QString &hint)
{
    field.setPlaceholderText(hint);
    field.setToolTip(hint.toHtmlEscaped());
}

} // namespace lanyard::ui
