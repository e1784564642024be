// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace lanyard::ui {

/// A colour as templates name it: fixed, that of the ticket type, black or white, or none.
class ColourField final : public QWidget
{
    Q_OBJECT

public:
    enum class Offers { Writing, Area }; ///< an area may have none and does not contrast

    ColourField(const QString &objectName, Offers offers, QWidget *parent = nullptr);

    void setQuietly(const QString &colour);
    [[nodiscard]] QString colour() const { return m_colour; }

Q_SIGNALS:
    void chosen(const QString &colour);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void renderColour();
    void choose(int row);
    void ask();

    Offers m_offers;
    QComboBox *m_kind;
    QPushButton *m_swatch;
    QString m_colour;
};

} // namespace lanyard::ui
