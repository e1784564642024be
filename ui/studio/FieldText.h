// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QWidget>

class QPushButton;

namespace lanyard::ui {

/// A line edit whose Ctrl+Z is that of the window.
class PlainLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PlainLine(const QString &objectName);
    void setQuietly(const QString &text);

protected:
    bool event(QEvent *event) override;
};

/// A line of text in which fields of the person can be put: "{company}, {title}".
class FieldText final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldText(const QString &objectName, QWidget *parent = nullptr);

    void setQuietly(const QString &text); ///< the cursor stays where it is if nothing changed
    [[nodiscard]] QLineEdit &line() { return *m_line; }
    /// Fields of this event besides those that every badge has.
    void setFurtherFields(const QStringList &fields);

Q_SIGNALS:
    void edited(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void insert(const QString &key);

    PlainLine *m_line;
    QPushButton *m_insert;
    QStringList m_further;
};

} // namespace lanyard::ui
