// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/HeadView.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace lanyard::ui {

class FittedLabel;
class IconLabel;
class TouchButton;

/// A page on which something is done to somebody: what and to whom at the top, Back (Escape) and
/// the deed (Enter) at the bottom. Never modal: a scan takes its place.
class ActionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActionPanel(QWidget *parent = nullptr);

    /// Puts the keyboard where it belongs.
    virtual void takeKeyboard() = 0;

Q_SIGNALS:
    void backWanted();
    void deedWanted(); ///< by Enter or its button

protected:
    void showHead(const HeadView &view);
    /// The words on the button that Enter means, without the key.
    void showDeed(const QString &words, const QString &icon);
    void allowDeed(bool allowed);

    [[nodiscard]] QVBoxLayout &body() { return *m_body; }
    /// Between Back and the deed.
    [[nodiscard]] QBoxLayout &foot() { return *m_foot; }

    /// Called whenever the language changes; a panel calls its own once it is made.
    virtual void retranslate();
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FittedLabel *addLine(const QString &objectName, int lines, double times, int share);

    QVBoxLayout *m_page;
    IconLabel *m_icon;
    FittedLabel *m_headline;
    FittedLabel *m_name;
    FittedLabel *m_sentence;
    QVBoxLayout *m_body;
    QBoxLayout *m_foot;
    TouchButton *m_back;
    TouchButton *m_deed;
};

} // namespace lanyard::ui
