// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportLookStep.h"

#include "app/words/ImportTables.h"
#include "app/words/ImportWords.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/office/Choice.h"
#include "ui/office/ImportEncodings.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TextTableView.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

ImportLookStep::ImportLookStep(QWidget *parent)
    : ImportStep{u"importLookStep"_s, parent}
    , m_origin{new PlainLabel{PlainLabel::Kind::Text, u"importOrigin"_s}}
    , m_remembered{new PlainLabel{PlainLabel::Kind::Good, u"importRemembered"_s}}
    , m_afresh{touch(new FittedButton, u"importAfresh"_s)}
    , m_sourceTitle{new PlainLabel{PlainLabel::Kind::Text, u"importSourceTitle"_s}}
    , m_source{new Choice{u"importSource"_s}}
    , m_encodings{new ImportEncodings}
    , m_table{new TextTableView{u"importBeginning"_s}}
{
    auto *memory = new QHBoxLayout;
    memory->addWidget(m_remembered, 1);
    memory->addWidget(m_afresh);
    body()->addWidget(m_origin);
    body()->addLayout(memory);
    buildSource();
    body()->addWidget(m_encodings);
    body()->addWidget(m_table, 1);
    m_table->setMinimumHeight(124);
    connect(m_afresh, &QPushButton::clicked, this, &ImportLookStep::readAfreshWanted);
    connect(m_encodings, &ImportEncodings::encodingWanted, this, &ImportLookStep::encodingWanted);
    retranslate();
}

void ImportLookStep::buildSource()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_sourceTitle);
    line->addWidget(m_source, 1);
    m_sourceTitle->setWordWrap(false);
    m_sourceTitle->setBuddy(m_source);
    body()->addLayout(line);
    connect(m_source, &QComboBox::activated, this, [this] {
        Q_EMIT sourceWanted(m_source->currentData().toString());
    });
}

void ImportLookStep::setSources(const QList<ImportSource> &sources)
{
    m_source->clear();
    for (const ImportSource &source : sources)
        m_source->addItem(source.title.isEmpty() ? source.name : source.title, source.name);
    m_source->setVisible(!sources.isEmpty());
    m_sourceTitle->setVisible(!sources.isEmpty());
}

void ImportLookStep::render(const ImportRegistrations::Preview &preview, const QString &fileName)
{
    m_preview = preview.table;
    m_origin->setText(tr("%1 is a file of the kind %2.").arg(quoted(fileName), m_preview.format));
    m_options = preview.options;
    sayRemembered();
    m_remembered->setVisible(preview.asRemembered);
    m_afresh->setVisible(preview.asRemembered);
    m_source->setCurrentIndex(m_source->findData(m_preview.source));
    m_encodings->render(m_preview);
    m_table->render(words::ImportTables::beginning(m_preview));
}

void ImportLookStep::sayRemembered()
{
    m_remembered->setText(words::ImportWords{QLocale{}}.remembered(m_options));
}

void ImportLookStep::forget()
{
    m_encodings->close();
}

void ImportLookStep::retranslate()
{
    sayRemembered();
    m_afresh->setText(tr("Start afresh"));
    m_sourceTitle->setText(tr("It comes from"));
    m_source->setPlaceholderText(tr("Not recognised: choose"));
    m_source->setAccessibleName(tr("It comes from"));
    m_table->setAccessibleName(tr("The first rows of the file"));
}

} // namespace lanyard::ui
