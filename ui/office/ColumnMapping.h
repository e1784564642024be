// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

namespace lanyard {
struct ReadReport;
}

namespace lanyard::ui {

class Choice;
class PlainLabel;

/// Which column of a file fills which field, one choice a field.
class ColumnMapping final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget *parent = nullptr);

    void setFields(const QStringList &fields);
    void render(const ReadReport &file);

    /// Field → header of every choice that a person changed; an empty header: no column at all.
    [[nodiscard]] QMap<QString, QString> changes() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill(const QString &field, const QStringList &headers, const QString &current);

    struct Line
    {
        PlainLabel *title;
        Choice *choice;
    };
    QMap<QString, Line> m_lines;
    QMap<QString, QString> m_read; ///< as the file was read last
};

} // namespace lanyard::ui
