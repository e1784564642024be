// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/studio/Draft.h"
#include "ui/studio/ScanCheck.h"
#include "ui/studio/TemplateFiling.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lanyard {
class Wording;
}

namespace lanyard::ui {

class CanvasFrame;
class CanvasTools;
class ElementList;
class PeoplePanel;
class PropertyPanel;
class QuestionBar;
class ScanLine;
class TemplateShelf;

/// Where badge templates are made: a template, whose badge it shows, what is wrong with it. People
/// who are hard on a template are one key each (1 to 7).
///
/// Touches no file: what is to be read or written is a wish.
class StudioWindow final : public QWidget
{
    Q_OBJECT

public:
    /// @p reader is used on another thread, too. Both must outlive the window.
    StudioWindow(const CodeReader &reader, const Wording &wording, QWidget *parent = nullptr);

    void chooseTemplate(const QString &name);
    [[nodiscard]] Draft &draft() { return m_draft; }
    void save(); ///< as if the person had pressed that
    void saveTo(const QString &path); ///< as if the person had named this file for the badge
    void exportTo(const QString &path); ///< the same, for the template

public Q_SLOTS:
    void showPeople(const QList<lanyard::Badge> &people);
    void showFound(const QList<lanyard::Badge> &people); ///< answer to searchWanted
    void showOwnTemplates(const QList<lanyard::badge::Template> &own); ///< those of the event
    void showTemplateSaved(const QString &name); ///< answer to saveWanted
    void showTemplateFile(const QString &path, const QByteArray &json); ///< to importWanted
    void showPicture(const QString &path, const QByteArray &bytes); ///< to pictureWanted
    void showSaved(const QString &path);
    void showProofSent(const QString &printer);
    void showFailure(const lanyard::Failure &failure);
    void showNotSaved(const lanyard::Failure &failure);

Q_SIGNALS:
    void searchWanted(const QString &text);
    void saveWanted(const QString &name, const QByteArray &json); ///< into the event
    void removeWanted(const QString &name);
    void importWanted(const QString &path);
    void exportWanted(const QString &path, const QByteArray &json);
    void pictureWanted(const QString &path);
    void pdfWanted(const QString &path,
                   const lanyard::Badge &badge,
                   const lanyard::badge::Template &how);
    void helpWanted();
    void proofWanted(const lanyard::Badge &badge, const lanyard::badge::Template &how);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildRows();
    [[nodiscard]] QWidget *buildMiddle();
    [[nodiscard]] QWidget *buildRight();
    void connectShelf();
    void connectDraft();

    void load(const badge::Template &how);
    void askForTemplate();
    void askForPicture();
    void showBadge();
    void check();
    void renderChanged();
    void say(const QString &text, const QString &level);
    void retranslate();

    const Wording &m_wording;
    Draft m_draft;
    ScanCheck m_check;
    bool m_leaves = false; ///< the question was answered

    TemplateShelf *m_shelf;
    PeoplePanel *m_people;
    CanvasFrame *m_frame;
    CanvasTools *m_tools;
    ElementList *m_elements;
    PropertyPanel *m_properties;
    QuestionBar *m_question;
    TemplateFiling m_filing;
    ScanLine *m_scans;
    QLabel *m_result;
    QPushButton *m_proof;
    QWidget *m_right;
};

} // namespace lanyard::ui
