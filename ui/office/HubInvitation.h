// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace lanyard::ui {

class PlainLabel;

/// How another desk joins: a code as a picture to scan and as text to copy. Hidden until somebody
/// asks for it.
class HubInvitation final : public QWidget
{
    Q_OBJECT

public:
    explicit HubInvitation(QWidget *parent = nullptr);

    /// @p picture is the code as a QR code, one pixel a module or more, quiet zone included.
    void showCode(const QString &code, const QImage &picture);
    void hideCode();

Q_SIGNALS:
    void codeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void copy();
    void retranslate();

    QString m_code;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    PlainLabel *m_picture;
    QLineEdit *m_text;
    PlainLabel *m_copied;
    QPushButton *m_copy;
    QPushButton *m_hide;
    QPushButton *m_show;
};

} // namespace lanyard::ui
