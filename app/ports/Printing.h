// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringView>

#include <optional>

namespace lanyard {

/// When a check-in prints a badge by itself.
enum class AutoPrint {
    Never,
    Once, ///< if the person has none yet
    Always,
};

/// What becomes of a badge that its printer does not take.
enum class FailOver {
    Never, ///< it waits
    Asked, ///< the desk offers the second printer
    Automatic, ///< it goes to the second printer, if the first will certainly not print it any more
};

/// How this computer prints badges.
struct Printing
{
    QString printer = {}; ///< its name, or an address; empty: no badges are printed here
    QString secondPrinter = {}; ///< empty: there is none
    QMap<QString, QString> printerByTemplate = {}; ///< where a template needs another medium
    AutoPrint autoPrint = AutoPrint::Never;
    FailOver failOver = FailOver::Asked;
    int copies = 1; ///< of each badge; two for double pockets
    int reprintLimit = 2; ///< badges more than the first that a person gets without a lead
    int labelsPerRoll = 0; ///< on a new one; 0: nobody counts labels
    QMap<QString, int> labelsLeft = {}; ///< by printer; none: nobody put a roll in yet

    [[nodiscard]] bool prints() const { return !printer.isEmpty(); }
    [[nodiscard]] QString printerFor(const QString &templateName) const
    {
        return printerByTemplate.value(templateName, printer);
    }
    /// None: @p name is not counted.
    [[nodiscard]] std::optional<int> leftIn(const QString &name) const
    {
        const auto found = labelsLeft.constFind(name);
        return labelsPerRoll > 0 && found != labelsLeft.cend() ? std::optional{*found}
                                                               : std::nullopt;
    }

    friend bool operator==(const Printing &, const Printing &) = default;
};

/// As they are stored: `never`, `once`, `always`; `never`, `asked`, `automatic`.
[[nodiscard]] QString nameOf(AutoPrint mode);
[[nodiscard]] QString nameOf(FailOver mode);
[[nodiscard]] std::optional<AutoPrint> autoPrintNamed(QStringView name);
[[nodiscard]] std::optional<FailOver> failOverNamed(QStringView name);

} // namespace lanyard
