// SPDX-License-Identifier: Apache-2.0
#include "ui/office/JoinForm.h"

#include "ui/kit/CameraView.h"
#include "ui/kit/FittedButton.h"
#include "ui/kit/Spacing.h"
#include "ui/kit/Touch.h"
#include "ui/kit/WholeWords.h"
#include "ui/office/FileQuestion.h"
#include "ui/office/LoadBar.h"
#include "ui/office/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lanyard::ui {

JoinForm::JoinForm(QWidget *parent)
    : QWidget{parent}
    , m_title{new PlainLabel{PlainLabel::Kind::Title, u"joinTitle"_s}}
    , m_hint{new PlainLabel{PlainLabel::Kind::Text, u"joinHint"_s}}
    , m_code{touch(new QLineEdit, u"joinCode"_s)}
    , m_problem{new PlainLabel{PlainLabel::Kind::Bad, u"joinProblem"_s}}
    , m_view{new CameraView}
    , m_progress{new LoadBar{u"joinProgress"_s}}
    , m_camera{touch(new FittedButton, u"joinCamera"_s)}
    , m_file{touch(new FittedButton, u"joinFile"_s)}
    , m_back{touch(new FittedButton, u"joinBack"_s)}
    , m_stop{touch(new FittedButton, u"joinStop"_s)}
    , m_join{touch(new FittedButton, u"joinJoin"_s)}
{
    setObjectName(u"joinForm"_s);
    build();
    connect(m_join, &QPushButton::clicked, this, &JoinForm::join);
    connect(m_code, &QLineEdit::returnPressed, this, &JoinForm::join);
    connect(m_code, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_stop, &QPushButton::clicked, this, &JoinForm::stopRequested);
    connect(m_back, &QPushButton::clicked, this, &JoinForm::goBack);
    connect(m_file, &QPushButton::clicked, this, [this] {
        askForFile(this,
                   tr("Open an exchange file"),
                   tr("Exchange files (*.lanyard-exchange);;All files (*)"),
                   [this](const QString &path) { takeFile(path); });
    });
    connect(m_camera, &QPushButton::clicked, this, [this] { showCamera(!m_cameraOn); });
    retranslate();
    begin();
}

void JoinForm::build()
{
    m_join->setProperty("main", true);
    m_view->setObjectName(u"joinView"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::usual);
    line->addWidget(m_code, 1);
    line->addWidget(m_camera);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::usual);
    buttons->addWidget(m_file);
    buttons->addStretch(1);
    for (QPushButton *button : {m_back, m_stop, m_join})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::usual);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    layout->addStretch(0);
}

void JoinForm::begin()
{
    m_code->clear();
    m_problem->hide();
    showFrame({});
    m_camera->setVisible(m_cameraOffered);
    renderWork(false);
    m_code->setFocus();
}

void JoinForm::offerCamera(bool offered)
{
    m_cameraOffered = offered;
    m_camera->setVisible(offered && !m_atWork);
}

void JoinForm::showFrame(const QImage &frame)
{
    m_view->showFrame(frame);
    m_view->setVisible(m_cameraOn && !frame.isNull());
}

void JoinForm::takeCode(const QString &code)
{
    if (m_atWork)
        return;
    m_code->setText(code);
    join();
}

void JoinForm::takeFile(const QString &path)
{
    if (m_atWork)
        return;
    showProgress(0, 0);
    Q_EMIT fileJoinRequested(path);
}

void JoinForm::join()
{
    const QString code = m_code->text().trimmed();
    if (m_atWork)
        return;
    if (code.isEmpty()) {
        complain(tr("The join code comes first: paste it, or scan it."));
        return;
    }
    m_problem->hide();
    showProgress(0, 0);
    Q_EMIT joinRequested(code);
}

void JoinForm::goBack()
{
    if (m_atWork)
        return;
    showCamera(false);
    Q_EMIT backRequested();
}

void JoinForm::showCamera(bool on)
{
    if (on == m_cameraOn)
        return;
    m_cameraOn = on;
    if (!on)
        showFrame({});
    retranslate();
    Q_EMIT cameraRequested(on);
}

void JoinForm::showProgress(qint64 records, qint64 total)
{
    renderWork(true);
    m_progress->render(records, total);
}

void JoinForm::complain(const QString &sentence)
{
    renderWork(false);
    m_problem->say(sentence);
    m_code->setFocus();
    m_code->selectAll();
}

void JoinForm::renderWork(bool atWork)
{
    m_atWork = atWork;
    if (atWork) {
        m_problem->hide();
        showCamera(false);
    }
    m_progress->setVisible(atWork);
    m_stop->setVisible(atWork);
    m_join->setVisible(!atWork);
    m_back->setVisible(!atWork);
    m_file->setVisible(!atWork);
    m_code->setEnabled(!atWork);
    m_camera->setVisible(m_cameraOffered && !atWork);
}

void JoinForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JoinForm::retranslate()
{
    m_title->setText(tr("Join a hub"));
    m_hint->setText(tr("On a desk that has the event: Office → Hub → “Let another desk join”. "
                       "Scan the picture that comes up, or paste the text below it. Everything "
                       "about the event then comes to this computer."));
    setHint(*m_code, tr("Join code"));
    m_code->setAccessibleName(tr("Join code"));
    m_camera->setText(m_cameraOn ? tr("Camera off") : tr("Scan with the camera"));
    m_file->setText(tr("From an exchange file …"));
    m_back->setText(tr("Back"));
    m_stop->setText(tr("Stop"));
    m_join->setText(tr("Join"));
}

} // namespace lanyard::ui
