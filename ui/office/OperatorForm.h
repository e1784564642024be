// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Operator.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLineEdit;

namespace lanyard::ui {

class Choice;
class PlainLabel;
class TickBox;

/// Fields of one operator.
class OperatorForm final : public QWidget
{
    Q_OBJECT

public:
    explicit OperatorForm(QWidget *parent = nullptr);

    /// @p isFirst: nobody is there yet, and so it can only be an organiser.
    void render(const Operator &who, bool isFirst);
    /// Whose badge was scanned or typed; none: nobody's.
    void showBearer(const std::optional<Registration> &bearer);

    struct Typed
    {
        Operator who;
        QString pin; ///< empty: as it is
    };
    /// Nothing while something is wrong, which is then said in place.
    [[nodiscard]] std::optional<Typed> typed();

    void typeBadge(const QString &code);

Q_SIGNALS:
    void bearerWanted(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString problem() const;
    void renderRoles();
    void renderBadge();
    void retranslate();

    Operator m_who;
    bool m_isFirst = false;
    QString m_bearer; ///< name; empty: not looked up
    bool m_badgeIsNobodys = false;
    PlainLabel *m_problem;
    QLineEdit *m_name;
    Choice *m_role;
    QLineEdit *m_pin;
    QLineEdit *m_pinAgain;
    QLineEdit *m_badge;
    PlainLabel *m_badgeState;
    TickBox *m_noBadge;
    QFormLayout *m_form;
};

} // namespace lanyard::ui
