// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

namespace lanyard {
struct TablePreview;
}

namespace lanyard::ui {

class Choice;
class PlainLabel;

/// Which column of a file fills which field: one choice a field, with examples of what is in it.
class ColumnMapping final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget *parent = nullptr);

    void setFields(const QStringList &fields);
    void render(const TablePreview &preview);

    /// Marks the fields that a file must have; @p lacking is the one that stands in the way, if
    /// any does.
    void require(const QStringList &fields, const QString &lacking);
    void focus(const QString &field);

Q_SIGNALS:
    /// An empty @p header: no column at all.
    void columnWanted(const QString &field, const QString &header);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        PlainLabel *title;
        Choice *choice;
        PlainLabel *example;
    };
    void add(int row, const QString &field);
    static void fill(Choice &choice, const QStringList &headers);
    void retranslate();
    void renderLine(const QString &field, const TablePreview &preview);

    QMap<QString, Line> m_lines;
    QMap<QString, QString> m_examples; ///< by field
    QStringList m_required;
    QString m_lacking;
};

} // namespace lanyard::ui
