// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Operator.h"
#include "ui/office/Page.h"

class QPushButton;

namespace lanyard::ui {

class OperatorForm;
class PlainLabel;
class TwoLineList;

/// The people at the desks: a list, and a form for one of them.
class OperatorsPage final : public Page
{
    Q_OBJECT

public:
    explicit OperatorsPage(QWidget *parent = nullptr);

    void showOperators(const QList<Operator> &everybody); ///< also ends an edit: it was stored
    void showFailure(const QString &sentence);
    void showBearer(const std::optional<Registration> &bearer);

    /// A form is open, for which a badge may be scanned.
    [[nodiscard]] bool takesBadge() const;
    void typeBadge(const QString &code);

    [[nodiscard]] QString unfinished() const override;

Q_SIGNALS:
    void addWanted(const lanyard::Operator &who, const QString &pin);
    void changeWanted(const lanyard::Operator &who, const QString &pin);
    void removeWanted(lanyard::Id<lanyard::Operator> who);
    void bearerWanted(const QString &code);

protected:
    void retranslate() override;

private:
    void buildActions();
    void edit(const Operator &who);
    void askToRemove(const Operator &who);
    void store();
    void renderList();
    void showList(bool list);

    QList<Operator> m_everybody;
    bool m_storing = false; ///< the answer to a wish has not come yet
    PlainLabel *m_hint;
    PlainLabel *m_failure;
    TwoLineList *m_list;
    OperatorForm *m_form;
    QPushButton *m_remove;
    QPushButton *m_change;
    QPushButton *m_add;
    QPushButton *m_back;
    QPushButton *m_store;
};

} // namespace lanyard::ui
