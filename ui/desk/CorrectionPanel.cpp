// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/CorrectionPanel.h"

#include "ui/kit/PlainText.h"
#include "ui/kit/TypeScale.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int longestText = 200;

QLabel *writing()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setProperty("quiet", true);
    return label;
}

} // namespace

CorrectionPanel::CorrectionPanel(QWidget *parent)
    : ActionPanel{parent}
{
    addRow(u"name"_s);
    addRow(u"company"_s);
    body().addStretch(1);
    connect(this, &ActionPanel::deedWanted, this, &CorrectionPanel::correct);
    retranslate();
}

void CorrectionPanel::addRow(const QString &field)
{
    const Row row{field, writing(), new QLineEdit, writing(), {}};
    row.edit->setObjectName(u"correct-"_s + field);
    row.edit->setMaxLength(longestText);
    setTouchable(*row.edit, 3.3);
    setScale(*row.edit, 1.2);
    row.imported->setObjectName(u"imported-"_s + field);
    row.imported->hide();
    body().addWidget(row.title);
    body().addWidget(row.edit);
    body().addWidget(row.imported);
    connect(row.edit, &QLineEdit::textChanged, this, [this] { showWhetherSomethingChanges(); });
    m_rows.append(row);
}

void CorrectionPanel::render(const Subject &subject)
{
    m_subject = subject;
    m_rows[0].before = subject.named ? subject.name : QString{};
    m_rows[1].before = subject.company;
    for (const Row &row : m_rows) {
        row.edit->setText(row.before);
        row.imported->hide();
    }
    showWhetherSomethingChanges();
    retranslate();
}

void CorrectionPanel::showImported(const QString &code, const QMap<QString, QString> &texts)
{
    if (code != m_subject.code)
        return;
    for (const Row &row : m_rows) {
        const auto imported = texts.constFind(row.field);
        row.imported->setVisible(imported != texts.cend());
        if (imported != texts.cend())
            row.imported->setText(imported->isEmpty()
                                      ? tr("The import has nothing.")
                                      : tr("The import has: %1").arg(isolated(*imported)));
    }
}

void CorrectionPanel::takeKeyboard()
{
    m_rows[0].edit->setFocus();
    m_rows[0].edit->selectAll();
}

QMap<QString, QString> CorrectionPanel::changes() const
{
    QMap<QString, QString> changed;
    for (const Row &row : m_rows) {
        const QString text = row.edit->text().trimmed();
        if (text != row.before)
            changed.insert(row.field, text);
    }
    return changed;
}

void CorrectionPanel::showWhetherSomethingChanges()
{
    allowDeed(!m_rows[0].edit->text().trimmed().isEmpty() && !changes().isEmpty());
}

void CorrectionPanel::correct()
{
    Q_EMIT correctionWanted(changes());
}

void CorrectionPanel::retranslate()
{
    ActionPanel::retranslate();
    showHead({u"person"_s, tr("Correct what the badge says"), {}, tr("The next import keeps it.")});
    showDeed(tr("Keep this"), u"tick"_s);
    m_rows[0].title->setText(tr("Name"));
    m_rows[1].title->setText(tr("Company"));
    for (const Row &row : m_rows)
        row.edit->setAccessibleName(row.title->text());
}

} // namespace lanyard::ui
