// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"

#include <QList>
#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;
class QToolButton;

namespace lanyard::ui {

/// The templates that there are: those that come with the program, which nobody changes, and the
/// event's own.
class TemplateShelf final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateShelf(const QList<badge::Template> &builtIn, QWidget *parent = nullptr);

    void setOwn(const QList<badge::Template> &own);
    [[nodiscard]] const badge::Template *named(const QString &name) const;
    [[nodiscard]] bool isBuiltIn(const QString &name) const;
    [[nodiscard]] QString firstName() const;
    /// A name that no template has: @p wish, or with a number behind it.
    [[nodiscard]] QString freeName(const QString &wish) const;

    void renderChosen(const QString &name, bool changed);

Q_SIGNALS:
    void chosen(const QString &name);
    void saveWanted();
    void duplicateWanted();
    void removeWanted();
    void importWanted();
    void exportWanted();
    void pdfWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addToMenu(QAction *action, const QString &objectName);
    void renderList();
    void retranslate();

    QList<badge::Template> m_builtIn;
    QList<badge::Template> m_own;
    QString m_name; ///< of what is worked on
    QComboBox *m_list;
    QPushButton *m_save;
    QToolButton *m_more;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_import;
    QAction *m_export;
    QAction *m_pdf;
};

} // namespace lanyard::ui
