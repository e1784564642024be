// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/ActionPanel.h"
#include "ui/desk/PersonView.h"

class QComboBox;
class QLineEdit;

namespace lanyard::ui {

class FittedLabel;
class RowList;

/// Who comes without a registration, as far as it was typed.
struct WalkInView
{
    QString name;
    QString company;
    QString ticketType;
};

/// Somebody without a registration: name, company, ticket type, Enter. Who may be the same person
/// is shown while the name is typed.
class WalkInPanel final : public ActionPanel
{
    Q_OBJECT

public:
    explicit WalkInPanel(QWidget *parent = nullptr);

    void clear();
    void showTicketTypes(const QStringList &types);
    /// @p searched: the name that they are like; nothing happens if another one stands there now.
    void showAlikes(const QList<PersonView> &people, const QString &searched);
    void takeKeyboard() override;

Q_SIGNALS:
    void nameTyped(const QString &name);
    void registrationWanted(const lanyard::ui::WalkInView &who);
    void alikeChosen(const lanyard::ui::PersonView &person); ///< they are registered after all

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    QLineEdit *addField(const QString &objectName);
    void registerThem();

    QLineEdit *m_name;
    QLineEdit *m_company;
    QComboBox *m_type;
    FittedLabel *m_alike;
    RowList *m_list;
    QList<PersonView> m_people;
};

} // namespace lanyard::ui
