// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QProgressBar;

namespace lanyard::ui {

class PlainLabel;

/// How many records of how many came or went so far.
class LoadBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadBar(const QString &objectName, QWidget *parent = nullptr);

    /// @p total 0: nobody knows yet.
    void render(qint64 records, qint64 total);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    qint64 m_records = 0;
    qint64 m_total = 0;
    PlainLabel *m_count;
    QProgressBar *m_bar;
};

} // namespace lanyard::ui
