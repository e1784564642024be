// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/LanguageRow.h"

#include "ui/kit/Language.h"
#include "ui/kit/TypeScale.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int mostInARow = 4;

} // namespace

LanguageRow::LanguageRow(QWidget *parent)
    : QWidget{parent}
    , m_buttons{new QGridLayout{this}}
{
    setObjectName(u"kioskLanguages"_s);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(8);
}

void LanguageRow::offer(const QStringList &languages)
{
    qDeleteAll(findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    setVisible(languages.size() > 1);
    for (qsizetype i = 0; i < languages.size(); ++i) {
        const QString &language = languages[i];
        auto *button = new QPushButton{ownNameOf(language)};
        button->setObjectName(u"kioskLanguage_"_s + language);
        button->setLocale(QLocale{language});
        button->setFocusPolicy(Qt::TabFocus);
        setTouchable(*button, 3.2);
        setScale(*button, 1.2);
        connect(button, &QPushButton::clicked, this, [this, language] { Q_EMIT chosen(language); });
        m_buttons->addWidget(button, int(i) / mostInARow, int(i) % mostInARow);
    }
}

} // namespace lanyard::ui
