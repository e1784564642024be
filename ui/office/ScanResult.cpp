// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ScanResult.h"

#include "ui/office/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

/// Long codes have no blanks to break at.
QString breakable(const QString &text)
{
    QString broken;
    for (const QChar c : text) {
        broken += c;
        if (!c.isHighSurrogate() && c != u' ')
            broken += u'\u200b';
    }
    return broken;
}

} // namespace

ScanResult::ScanResult(QWidget *parent)
    : QWidget{parent}
    , m_headline{new PlainLabel{PlainLabel::Kind::Good, u"scanHeadline"_s}}
    , m_facts{new PlainLabel{PlainLabel::Kind::Text, u"scanFacts"_s}}
    , m_advice{new PlainLabel{PlainLabel::Kind::Section, u"scanAdvice"_s}}
    , m_text{new PlainLabel{PlainLabel::Kind::Text, u"scanText"_s}}
    , m_bytes{new PlainLabel{PlainLabel::Kind::Hint, u"scanBytes"_s}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (PlainLabel *label : {m_headline, m_advice, m_facts, m_text, m_bytes}) {
        label->setWordWrap(true);
        layout->addWidget(label);
        label->hide();
    }
}

void ScanResult::render(const ScanResultView &view)
{
    m_headline->setKind(view.isGood ? PlainLabel::Kind::Good : PlainLabel::Kind::Bad);
    m_headline->say(view.headline);
    m_advice->say(view.advice);
    m_facts->say(view.facts.join(u'\n'));
    m_text->say(view.text.isEmpty() ? QString{} : tr("Text: %1").arg(breakable(view.text)));
    m_bytes->say(view.bytes.isEmpty() ? QString{} : tr("Bytes: %1").arg(view.bytes));
}

} // namespace lanyard::ui
