// SPDX-License-Identifier: Apache-2.0
#include "ui/office/ImportEncodings.h"

#include "app/domain/UnknownReason.h"
#include "app/ports/RegistrationReader.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Touch.h"
#include "ui/office/PlainLabel.h"
#include "ui/office/TwoLineList.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

namespace {

constexpr int listedAtOnce = 3;

const EncodingSample *sampleIn(const TablePreview &preview, const QString &encoding)
{
    const auto found
        = std::find_if(preview.encodings.begin(),
                       preview.encodings.end(),
                       [&encoding](const auto &sample) { return sample.encoding == encoding; });
    return found == preview.encodings.end() ? nullptr : &*found;
}

} // namespace

/// Text that is valid UTF is nothing else; any other encoding is a guess wherever another one
/// would read differently.
bool isEncodingDoubtful(const TablePreview &preview)
{
    const EncodingSample *const chosen = sampleIn(preview, preview.encoding);
    if (!chosen || preview.encoding.startsWith("UTF-"_L1))
        return false;
    return std::any_of(
        preview.encodings.begin(), preview.encodings.end(), [chosen](const EncodingSample &other) {
            return other.texts != chosen->texts;
        });
}

ImportEncodings::ImportEncodings(QWidget *parent)
    : ImportStep{u"importEncodings"_s, parent}
    , m_title{new PlainLabel{PlainLabel::Kind::Text, u"importEncodingTitle"_s}}
    , m_notRight{touch(new FittedButton, u"importNotRight"_s)}
    , m_list{new TwoLineList{u"importEncoding"_s}}
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_notRight);
    body()->setSpacing(6);
    body()->addLayout(line);
    body()->addWidget(m_list);
    m_title->setBuddy(m_list);

    connect(m_notRight, &QPushButton::clicked, this, [this] {
        m_open = true;
        showList(true);
        m_list->setFocus();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT encodingWanted(item->data(Qt::UserRole).toString());
    });
    retranslate();
}

void ImportEncodings::render(const TablePreview &preview)
{
    setVisible(preview.encodings.size() > 1);
    m_encoding = preview.encoding;
    m_doubtful = isEncodingDoubtful(preview);
    renderList(preview);
    showList(m_doubtful || m_open);
    retranslate();
}

void ImportEncodings::close()
{
    m_open = false;
}

void ImportEncodings::renderList(const TablePreview &preview)
{
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    for (const EncodingSample &sample : preview.encodings) {
        QStringList texts;
        for (const QString &text : sample.texts)
            texts << excerptOf(text);
        m_list->add(texts.join(u"   ·   "), sample.encoding, sample.encoding);
        if (sample.encoding == preview.encoding)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    const int row = m_list->sizeHintForRow(0) + 2 * m_list->spacing();
    m_list->setFixedHeight(qMin(m_list->count(), listedAtOnce) * row + 2 * m_list->frameWidth()
                           + 4);
    m_list->scrollToItem(m_list->currentItem());
}

void ImportEncodings::showList(bool shown)
{
    m_list->setVisible(shown);
    m_notRight->setVisible(!shown);
}

void ImportEncodings::retranslate()
{
    m_title->setText(m_doubtful ? tr("Which line shows the names as they should be? Choose it.")
                                : tr("The letters are read as %1.").arg(m_encoding));
    m_title->setKind(m_doubtful ? PlainLabel::Kind::Section : PlainLabel::Kind::Hint);
    m_notRight->setText(tr("Not right?"));
    m_list->setAccessibleName(tr("Names of this file in each encoding"));
}

} // namespace lanyard::ui
