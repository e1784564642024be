// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Keypad.h"

#include "ui/kit/LineIcon.h"
#include "ui/kit/TypeScale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int narrowest = 48; ///< pixels: a finger's width
constexpr int gap = 4;

const QStringList plainRows{u"1234567890"_s, u"qwertyuiop"_s, u"asdfghjkl-"_s, u"zxcvbnm'.@"_s};
const QStringList accentRows{u"àáâãäåāæçč"_s, u"èéêëēìíîïī"_s, u"ñòóôõöøœßš"_s, u"ùúûüūýÿłžð"_s};

QPushButton *key(const QString &objectName)
{
    auto *made = new QPushButton;
    made->setObjectName(objectName);
    made->setProperty("small", true);
    made->setFocusPolicy(Qt::NoFocus);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    made->setMinimumWidth(narrowest);
    setTouchable(*made, 2.6);
    setScale(*made, 1.35);
    return made;
}

} // namespace

Keypad::Keypad(QWidget *parent)
    : QWidget{parent}
    , m_pages{new QStackedLayout}
    , m_shift{key(u"keyShift"_s)}
    , m_accents{key(u"keyAccents"_s)}
    , m_space{key(u"keySpace"_s)}
    , m_back{key(u"keyBackspace"_s)}
    , m_done{key(u"keyDone"_s)}
{
    setObjectName(u"keypad"_s);
    setLayoutDirection(Qt::LeftToRight); // as keyboards are, everywhere
    m_pages->addWidget(page(plainRows));
    m_pages->addWidget(page(accentRows));
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(m_pages, int(plainRows.size()));
    layout->addWidget(lastRow(), 1);
    retranslate();
    showCase();
}

QWidget *Keypad::page(const QStringList &rows)
{
    auto *made = new QWidget;
    auto *layout = new QVBoxLayout{made};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    for (const QString &row : rows) {
        auto *keys = new QHBoxLayout;
        keys->setSpacing(gap);
        for (const QChar letter : row)
            keys->addWidget(letterKey(letter), 1);
        layout->addLayout(keys, 1);
    }
    return made;
}

QPushButton *Keypad::letterKey(QChar letter)
{
    QPushButton *const made = key(u"key%1"_s.arg(letter));
    made->setText(QString{letter});
    connect(made, &QPushButton::clicked, this, [this, letter] { press(letter); });
    if (letter.isLetter())
        m_letters.append(made);
    return made;
}

QWidget *Keypad::lastRow()
{
    auto *made = new QWidget;
    auto *keys = new QHBoxLayout{made};
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(gap);
    for (QPushButton *toggle : {m_shift, m_accents})
        toggle->setCheckable(true);
    m_shift->setText(u"⇧"_s);
    m_accents->setText(u"äé"_s);
    m_back->setText(u"⌫"_s);
    m_done->setProperty("main", true);
    m_done->setIcon(lineIcon(u"tick"_s, QPalette::HighlightedText));
    keys->addWidget(m_shift, 2);
    keys->addWidget(m_accents, 2);
    keys->addWidget(m_space, 6);
    keys->addWidget(m_back, 2);
    keys->addWidget(m_done, 2);
    connect(m_shift, &QPushButton::clicked, this, &Keypad::showCase);
    connect(m_accents, &QPushButton::clicked, this, [this](bool accents) {
        m_pages->setCurrentIndex(accents ? 1 : 0);
    });
    connect(m_space, &QPushButton::clicked, this, [this] { type(u" "_s); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_field)
            m_field->backspace();
        showCase();
    });
    connect(m_done, &QPushButton::clicked, this, &Keypad::donePressed);
    return made;
}

void Keypad::setFields(const QList<QLineEdit *> &fields)
{
    for (QLineEdit *field : fields) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::textChanged, this, &Keypad::showCase);
        connect(field, &QLineEdit::cursorPositionChanged, this, &Keypad::showCase);
    }
    aim(fields.value(0));
}

bool Keypad::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        aim(qobject_cast<QLineEdit *>(watched));
    return QWidget::eventFilter(watched, event);
}

void Keypad::aim(QLineEdit *field)
{
    m_field = field;
    showCase();
}

void Keypad::press(QChar letter)
{
    type(isCapital() && letter != u'ß' ? QString{letter}.toUpper() : QString{letter});
    if (m_accents->isChecked()) // nobody writes two in a row
        m_accents->click();
}

void Keypad::type(const QString &text)
{
    if (!m_field)
        return;
    m_shift->setChecked(false);
    m_field->insert(text);
    m_field->setFocus();
    showCase();
}

/// At the beginning of a word, but not within an address; the shift key says the opposite.
bool Keypad::isCapital() const
{
    const QString before = m_field ? m_field->text().first(m_field->cursorPosition()) : QString{};
    const bool begins = before.isEmpty() || before.back() == u' ' || before.back() == u'-';
    const bool isAddress = m_field && m_field->inputMethodHints().testFlag(Qt::ImhNoAutoUppercase);
    return (begins && !isAddress) != m_shift->isChecked();
}

void Keypad::showCase()
{
    const bool capital = isCapital();
    if (capital == std::exchange(m_showsCapitals, capital))
        return;
    for (QPushButton *letter : m_letters) {
        const QString small = letter->text().toLower();
        letter->setText(capital && small != u"ß" ? small.toUpper() : small);
    }
}

void Keypad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Keypad::retranslate()
{
    m_shift->setAccessibleName(tr("Capital letters"));
    m_accents->setAccessibleName(tr("Letters with accents"));
    m_space->setText(tr("Space"));
    m_back->setAccessibleName(tr("Delete the last character"));
    m_done->setAccessibleName(tr("Done"));
}

} // namespace lanyard::ui
