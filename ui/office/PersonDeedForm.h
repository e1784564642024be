// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/TicketType.h"
#include "app/usecases/TellPerson.h"
#include "ui/office/PersonDeed.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace lanyard::ui {

class Choice;
class PlainLabel;

/// Asks what has to be known before something is done to somebody.
class PersonDeedForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonDeedForm(QWidget *parent = nullptr);

    struct Offers
    {
        QList<Door> doors;
        QList<TicketType> types;
        Id<Door> door = {}; ///< to be offered first
    };
    void ask(PersonDeed deed, const PersonFile &person, const Offers &offers);

    /// "Let in …", "Take back …": on the button that begins it.
    [[nodiscard]] static QString title(PersonDeed deed);

Q_SIGNALS:
    void answered(const lanyard::ui::PersonWish &wish);
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void offerChoices(const PersonFile &person, const Offers &offers);
    void fillIn(const Registration &who);
    void answer();
    [[nodiscard]] bool needsText() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString textTitle() const;
    void retranslate();

    PersonDeed m_deed = PersonDeed::Admit;
    bool m_hasBadge = false;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    PlainLabel *m_complaint;
    QFormLayout *m_form;
    Choice *m_choice; ///< of a door or a ticket type
    QLineEdit *m_text;
    QMap<QString, QLineEdit *> m_fields; ///< of a correction
    QMap<QString, QString> m_before;
    QPushButton *m_back;
    QPushButton *m_ok;
};

} // namespace lanyard::ui
