// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/PreviewPainter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lanyard {
class Wording;
}

namespace lanyard::ui {

class BadgePicture;

/// Badges as they will be printed: a template, a person, the picture, and what would not come out
/// as it should. People who are hard on a template are one key each (1 to 7).
class StudioWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the window.
    StudioWindow(const badge::QtBadgeRenderer &renderer,
                 const Wording &wording,
                 QWidget *parent = nullptr);

    void chooseTemplate(const QString &name);
    /// As if the person had named this file for the badge on screen.
    void saveTo(const QString &path);

public Q_SLOTS:
    void showPeople(const QList<lanyard::Badge> &people);
    void showFound(const QList<lanyard::Badge> &people); ///< answer to searchWanted
    void showSaved(const QString &path);
    void showProofSent(const QString &printer);
    void showFailure(const lanyard::Failure &failure);

Q_SIGNALS:
    void searchWanted(const QString &text);
    void pdfWanted(const QString &path, const lanyard::Badge &badge, const QString &templateName);
    void proofWanted(const lanyard::Badge &badge, const QString &templateName);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildChoice();
    [[nodiscard]] QWidget *buildPicture();
    void connectWishes();
    void addKeys();
    void list(const QList<Badge> &people, const QStringList &notes);
    void listEverybody();
    void repaintBadge();
    void render(const PreviewPainter::Preview &preview);
    void say(QLabel *line, const QString &text);
    [[nodiscard]] const Badge *chosen() const;
    void retranslate();

    const Wording &m_wording;
    QList<BadgeTemplate> m_templates;
    QList<Badge> m_people;
    QList<Badge> m_listed; ///< row by row
    PreviewPainter m_painter;
    QLabel *m_title;
    QComboBox *m_template;
    QLineEdit *m_search;
    QListWidget *m_list;
    BadgePicture *m_picture;
    QLabel *m_warnings;
    QLabel *m_result;
    QPushButton *m_pdf;
    QPushButton *m_proof;
};

} // namespace lanyard::ui
