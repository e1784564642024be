// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>
#include <QTimer>

namespace lanyard::ui {

/// Shows a chapter of the guide. Pictures are as wide as there is room; links lead nowhere.
class GuideView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// Pictures are in @p folder; those for dark screens in its folder "dark".
    explicit GuideView(const QString &folder, QWidget *parent = nullptr);

    void show(const QString &markdown);
    /// Brings the first place of @p text into sight, or the beginning.
    void goTo(const QString &text);
    /// Marks every place of @p text; none for an empty one.
    void mark(const QString &text);
    void goToNextMark();

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void drawTables();

    QString m_folder;
    QString m_markdown;
    QString m_marked;
    QTimer m_soon;
    int m_drawnFor = 0; ///< width in pixels
};

} // namespace lanyard::ui
