// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"

#include <QWidget>

class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace lanyard::ui {

class Choice;
class PlainLabel;

/// What a new event needs to be known: name, days, time zone, and where its file goes.
class NewEventForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p folder is where new files are suggested.
    explicit NewEventForm(const QString &folder, QWidget *parent = nullptr);

    /// Empties the form and puts the cursor into its first field; where the event is made for the
    /// people in @p spreadsheet, its name is the first guess at that of the event.
    void begin(const QString &spreadsheet = {});
    void complain(const QString &sentence);

    /// "<folder>/Rust Days 2030.lanyard", without what file systems refuse.
    [[nodiscard]] QString suggestedPath() const;

Q_SIGNALS:
    void createWanted(const QString &path, const lanyard::Event &event);
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFields();
    void buildButtons();
    void follow();
    void create();
    [[nodiscard]] Event typed() const;
    [[nodiscard]] bool makeFolder(const QString &path) const;
    [[nodiscard]] QString problemOf(const Event &event) const;
    void retranslate();

    QString m_folder;
    QString m_spreadsheet; ///< its name
    bool m_pathIsTheirs = false;
    QFormLayout *m_form;
    PlainLabel *m_title;
    PlainLabel *m_people;
    PlainLabel *m_problem;
    QLineEdit *m_name;
    QDateEdit *m_starts;
    QDateEdit *m_ends;
    Choice *m_zone;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QPushButton *m_back;
    QPushButton *m_create;
};

} // namespace lanyard::ui
