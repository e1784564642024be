// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace lanyard::ui {

class PlainLabel;

/// Says what was just done, with a button that takes it back. Hidden while there is nothing.
class UndoLine final : public QWidget
{
    Q_OBJECT

public:
    explicit UndoLine(const QString &objectName, QWidget *parent = nullptr);

    void offer(const QString &sentence);

Q_SIGNALS:
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_sentence;
    QPushButton *m_undo;
};

} // namespace lanyard::ui
