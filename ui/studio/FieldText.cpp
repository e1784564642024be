// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/FieldText.h"

#include "ui/kit/Touch.h"
#include "ui/studio/FieldNames.h"
#include "ui/studio/MmField.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

PlainLine::PlainLine(const QString &objectName)
{
    setObjectName(objectName);
    setMinimumHeight(fingerHeight);
}

void PlainLine::setQuietly(const QString &text)
{
    const QSignalBlocker quiet{this};
    if (text == this->text())
        return;
    setText(text);
    setCursorPosition(0);
}

bool PlainLine::event(QEvent *event)
{
    if (isUndoQuestion(*event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

FieldText::FieldText(const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_line{new PlainLine{objectName}}
    , m_insert{new QPushButton}
{
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_insert);
    setFocusProxy(m_line);
    m_insert->setObjectName(objectName + u"Insert"_s);
    m_insert->setText(u"{ }"_s);
    m_insert->setFixedHeight(fingerHeight);
    m_insert->setProperty("small", true);
    connect(m_line, &QLineEdit::textEdited, this, &FieldText::edited);
    retranslate();
}

void FieldText::setQuietly(const QString &text)
{
    m_line->setQuietly(text);
}

void FieldText::setFurtherFields(const QStringList &fields)
{
    if (fields == m_further)
        return;
    m_further = fields;
    retranslate();
}

void FieldText::insert(const QString &key)
{
    m_line->insert(u'{' + key + u'}');
    m_line->setFocus();
    Q_EMIT edited(m_line->text());
}

void FieldText::retranslate()
{
    m_insert->setToolTip(tr("Insert a field of the person"));
    m_insert->setAccessibleName(tr("Insert a field of the person"));
    delete m_insert->menu();
    auto *menu = new QMenu{m_insert};
    for (const FieldNames::Field &field : FieldNames::all())
        menu->addAction(field.name, this, [this, field] { insert(field.key); });
    if (!m_further.isEmpty())
        menu->addSeparator();
    for (const QString &key : std::as_const(m_further))
        menu->addAction(QString{key}.replace(u'&', u"&&"_s), this, [this, key] { insert(key); });
    m_insert->setMenu(menu);
}

void FieldText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lanyard::ui
