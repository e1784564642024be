// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace lanyard::ui {

/// A label that shows its text letter by letter: nothing from outside becomes markup or a link.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Title, Section, Text, Hint, Figure, Good, Bad };

    PlainLabel(Kind kind, const QString &objectName, QWidget *parent = nullptr);

    void setKind(Kind kind);

    /// Hides the label while there is nothing to say.
    void say(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();

    Kind m_kind = Kind::Text;
};

/// Text from outside, ready to stand within a sentence of ours: one line, at most 80 characters,
/// closed in itself whatever its direction (FSI … PDI, Unicode UAX #9).
[[nodiscard]] QString quoted(const QString &outside);

} // namespace lanyard::ui
