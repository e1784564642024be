// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace lanyard::ui {

class PlainLabel;

/// One page of the office: a title, content that scrolls, and actions that stay in sight.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// What would be interrupted if the office were closed now, in a sentence; empty: nothing.
    [[nodiscard]] virtual QString unfinished() const { return {}; }

    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void titleChanged(const QString &title);

protected:
    explicit Page(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] QHBoxLayout *actions() const { return m_actions; }
    void setTitle(const QString &title);
    void bringIntoSight(QWidget *part);
    void toTop();

    /// Sets every text anew; called on each change of language.
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;

private:
    PlainLabel *m_title;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
    QHBoxLayout *m_actions;
};

} // namespace lanyard::ui
