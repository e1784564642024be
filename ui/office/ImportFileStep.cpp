// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportFileStep.h"

#include "ui/kit/FittedButton.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/PlainLabel.h"

#include <QFrame>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

ImportFileStep::ImportFileStep(QWidget *parent)
    : ImportStep{u"importFileStep"_s, parent}
    , m_counts{new PlainLabel{PlainLabel::Kind::Text, u"registrationCounts"_s}}
    , m_explanation{new PlainLabel{PlainLabel::Kind::Text, u"importExplanation"_s}}
    , m_path{touch(new QLineEdit, u"importPath"_s)}
    , m_look{touch(new FittedButton, u"importLook"_s)}
    , m_choose{touch(new FittedButton, u"importChoose"_s)}
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(m_look);
    line->addWidget(m_choose);
    body()->addWidget(m_counts);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *within = new QVBoxLayout{card};
    within->setContentsMargins(20, 20, 20, 20);
    within->setSpacing(spacing::wide);
    within->addWidget(m_explanation);
    within->addLayout(line);
    body()->addWidget(card);
    body()->addStretch(1);

    const auto look = [this] { Q_EMIT fileChosen(m_path->text()); };
    connect(m_path, &QLineEdit::returnPressed, this, look);
    connect(m_look, &QPushButton::clicked, this, look);
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString &path) {
        m_look->setEnabled(!path.trimmed().isEmpty());
    });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        askForFile(this,
                   tr("Choose the export of your ticket site"),
                   tr("Exports (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)"),
                   [this](const QString &path) { Q_EMIT fileChosen(path); });
    });
    m_look->setEnabled(false);
    retranslate();
}

void ImportFileStep::showCounts(const RegistrationCounts &counts)
{
    m_known = counts;
    sayCounts();
}

void ImportFileStep::sayCounts()
{
    if (!m_known)
        m_counts->hide();
    else if (m_known->onSite + m_known->online == 0)
        m_counts->say(tr("Nobody is registered yet."));
    else
        m_counts->say(known());
}

QString ImportFileStep::known() const
{
    const QLocale locale;
    const QString all
        = tr("Registered now: %1 on site, %2 online only.")
              .arg(locale.toString(m_known->onSite), locale.toString(m_known->online));
    const qint64 cancelled = m_known->byStanding.value(Standing::Cancelled);
    return cancelled == 0 ? all : tr("%1 Cancelled: %2.").arg(all, locale.toString(cancelled));
}

void ImportFileStep::showPath(const QString &path)
{
    m_path->setText(path);
}

void ImportFileStep::takeFocus()
{
    m_path->setFocus();
    m_path->selectAll();
}

void ImportFileStep::retranslate()
{
    m_explanation->setText(
        tr("Drop the export file of your ticket site here, or choose it. Lanyard looks into it "
           "first and stores nothing until you say so."));
    setHint(*m_path, tr("CSV, Excel or OpenDocument file"));
    m_path->setAccessibleName(tr("Export file"));
    m_look->setText(tr("Look into it"));
    m_choose->setText(tr("Choose file …"));
    sayCounts();
}

} // namespace lanyard::ui
