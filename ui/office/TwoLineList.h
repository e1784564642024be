// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace lanyard::ui {

/// A list whose rows have a bold line and an explanation that wraps; tall enough for a finger.
/// Texts are drawn letter by letter.
class TwoLineList final : public QListWidget
{
    Q_OBJECT

public:
    explicit TwoLineList(const QString &objectName, QWidget *parent = nullptr);

    void add(const QString &title, const QString &explanation, const QVariant &key);

    void addOnTop(const QString &title, const QString &explanation, const QVariant &key);

    void rename(int row, const QString &title);
    [[nodiscard]] int widestTitle() const; ///< pixels that every title needs, with its margins
    void rewrite(int row, const QString &title, const QString &explanation);

    /// From now on as tall as its rows are, but at most @p pixels; what is more is scrolled to.
    void growTo(int pixels);

    [[nodiscard]] static QString explanationOf(const QListWidgetItem &item);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    int m_mostHeight = 0; ///< pixels; 0: it does not follow its rows
};

} // namespace lanyard::ui
