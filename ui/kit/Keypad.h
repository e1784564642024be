// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace lanyard::ui {

/// Keys on the screen, for touch: digits, letters, letters with accents, and what e-mail addresses
/// take. Types into whichever of its fields had the focus last, and never takes the focus itself:
/// fingers, keyboard and scanner may take turns. A name's words begin with a capital by themselves.
class Keypad final : public QWidget
{
    Q_OBJECT

public:
    explicit Keypad(QWidget *parent = nullptr);

    void setFields(const QList<QLineEdit *> &fields);

Q_SIGNALS:
    void donePressed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *page(const QStringList &rows);
    [[nodiscard]] QPushButton *letterKey(QChar letter);
    [[nodiscard]] QWidget *lastRow();
    void aim(QLineEdit *field);
    void type(const QString &text);
    void press(QChar letter);
    void showCase();
    [[nodiscard]] bool isCapital() const;
    void retranslate();

    QPointer<QLineEdit> m_field;
    QList<QPushButton *> m_letters;
    bool m_showsCapitals = false;
    QStackedLayout *m_pages;
    QPushButton *m_shift;
    QPushButton *m_accents;
    QPushButton *m_space;
    QPushButton *m_back;
    QPushButton *m_done;
};

} // namespace lanyard::ui
