// SPDX-License-Identifier: Apache-2.0
#include "ui/studio/CodeForm.h"

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

using badge::CodeElement;

enum Row { Ticket, Contact, WiFi, Text };
const QString ticketCode = u"{code}"_s;

Row rowOf(const CodeElement &code)
{
    switch (code.content) {
    case CodeElement::Content::Contact: return Contact;
    case CodeElement::Content::WiFi: return WiFi;
    case CodeElement::Content::Text: return code.text == ticketCode ? Ticket : Text;
    }
    Q_UNREACHABLE();
}

void choose(CodeElement &code, int row)
{
    const bool hadTicket = code.text == ticketCode;
    switch (row) {
    case Ticket:
        code.content = CodeElement::Content::Text;
        code.text = ticketCode;
        break;
    case Contact:
        code.content = CodeElement::Content::Contact;
        code.text.clear();
        break;
    case WiFi:
        code.content = CodeElement::Content::WiFi;
        code.text = hadTicket ? QString{} : code.text;
        break;
    default:
        code.content = CodeElement::Content::Text;
        code.text = hadTicket || code.text.isEmpty() ? u"https://"_s : code.text;
        break;
    }
    if (row != WiFi)
        code.secret.clear();
}

} // namespace

CodeForm::CodeForm(QWidget *parent)
    : ElementForm{parent}
    , m_content{narrowChoice(u"codeContent"_s)}
    , m_text{new FieldText{u"codeText"_s}}
    , m_secret{new PlainLine{u"codeSecret"_s}}
    , m_side{new Segments{u"codeSide"_s,
                          {u"studio-text-left"_s, u"studio-text-centre"_s, u"studio-text-right"_s}}}
    , m_height{
          new Segments{u"codeHeight"_s,
                       {u"studio-text-top"_s, u"studio-text-middle"_s, u"studio-text-bottom"_s}}}
{
    for (QWidget *field : QList<QWidget *>{m_content, m_text, m_secret, m_side, m_height})
        addRow(field);
    m_content->addItems({{}, {}, {}, {}});
    bindAll();
    CodeForm::retranslate();
}

void CodeForm::bindAll()
{
    const auto into = [](auto assign) {
        return [assign](badge::Element &element, const auto &value) {
            if (auto *code = std::get_if<CodeElement>(&element.what))
                assign(*code, value);
        };
    };
    bind(*m_content, into(choose));
    bind(*m_text, into([](CodeElement &to, const QString &text) { to.text = text; }));
    bind(*m_secret, into([](CodeElement &to, const QString &text) { to.secret = text; }));
    bind(*m_side, into([](CodeElement &to, int side) {
        to.side = static_cast<badge::TextStyle::Side>(side);
    }));
    bind(*m_height, into([](CodeElement &to, int height) {
        to.height = static_cast<badge::TextStyle::Height>(height);
    }));
}

bool CodeForm::fits(const badge::Element &element) const
{
    return std::holds_alternative<CodeElement>(element.what);
}

void CodeForm::render(const badge::Element &element)
{
    const auto *code = std::get_if<CodeElement>(&element.what);
    if (!code)
        return;
    const Row row = m_text->line().hasFocus() && m_content->currentIndex() == Text
            && code->content == CodeElement::Content::Text
        ? Text // who types a text that begins as the ticket code goes on typing
        : rowOf(*code);
    m_content->setCurrentIndex(row);
    m_text->setQuietly(code->text);
    m_secret->setQuietly(code->secret);
    showRow(m_text, row == WiFi || row == Text);
    showRow(m_secret, row == WiFi);
    call(m_text, row == WiFi ? tr("Network") : tr("Text or link"));
    m_side->setQuietly(static_cast<int>(code->side));
    m_height->setQuietly(static_cast<int>(code->height));
}

void CodeForm::setFurtherFields(const QStringList &fields)
{
    m_text->setFurtherFields(fields);
}

void CodeForm::retranslate()
{
    call(m_content, tr("It says"));
    setWords(
        *m_content,
        {tr("The ticket code"), tr("A contact card"), tr("Wi-Fi access"), tr("A text or link")});
    call(m_text, m_content->currentIndex() == WiFi ? tr("Network") : tr("Text or link"));
    call(m_secret, tr("Password"));
    call(m_side, tr("Across"));
    call(m_height, tr("Down"));
    m_side->setWords({tr("Left"), tr("Centre"), tr("Right")});
    m_height->setWords({tr("Top"), tr("Middle"), tr("Bottom")});
}

} // namespace lanyard::ui
