// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace lanyard::ui {

class CameraView;
class LoadBar;
class PlainLabel;

/// Fetches an event that other desks share: by their join code, pasted, typed by a scanner or seen
/// by the camera; or, without a network, by an exchange file.
class JoinForm final : public QWidget
{
    Q_OBJECT

public:
    explicit JoinForm(QWidget *parent = nullptr);

    /// Empties the form and puts the cursor into the field.
    void begin();
    /// There is a camera here: it may be asked for.
    void offerCamera(bool offered);
    /// What the camera sees; null: it is off.
    void showFrame(const QImage &frame);
    void takeFile(const QString &path);
    /// As if somebody had typed it and pressed Enter.
    void takeCode(const QString &code);
    /// Of the records of the event; @p total 0: not known yet.
    void showProgress(qint64 records, qint64 total);
    void complain(const QString &sentence);
    /// Unless records are on their way.
    void goBack();

Q_SIGNALS:
    void joinRequested(const QString &code);
    void fileJoinRequested(const QString &path); ///< an exchange file
    void stopRequested(); ///< what came stays here
    void cameraRequested(bool on);
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void join();
    void showCamera(bool on);
    void renderWork(bool atWork);
    void retranslate();

    bool m_cameraOffered = false;
    bool m_cameraOn = false;
    bool m_atWork = false;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QLineEdit *m_code;
    PlainLabel *m_problem;
    CameraView *m_view;
    LoadBar *m_progress;
    QPushButton *m_camera;
    QPushButton *m_file;
    QPushButton *m_back;
    QPushButton *m_stop;
    QPushButton *m_join;
};

} // namespace lanyard::ui
