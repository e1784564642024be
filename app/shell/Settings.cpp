// SPDX-License-Identifier: Apache-2.0
#include "app/shell/Settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

constexpr qsizetype mostRecentFiles = 8;

CameraPicture cameraPicture(const QSettings &stored)
{
    CameraPicture picture{.resolution = stored.value(u"camera/resolution"_s).toSize(),
                          .light = stored.value(u"camera/light"_s, false).toBool()};
    if (const QVariant mirrored = stored.value(u"camera/mirrored"_s); mirrored.isValid())
        picture.mirrored = mirrored.toBool();
    return picture;
}

void keep(QSettings &stored, const CameraPicture &picture)
{
    stored.setValue(u"camera/resolution"_s, picture.resolution);
    stored.setValue(u"camera/light"_s, picture.light);
    if (picture.mirrored)
        stored.setValue(u"camera/mirrored"_s, *picture.mirrored);
    else
        stored.remove(u"camera/mirrored"_s);
}

QMap<QString, QString> textsIn(const QVariant &stored)
{
    QMap<QString, QString> texts;
    const QVariantMap values = stored.toMap();
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        texts.insert(value.key(), value->toString());
    return texts;
}

QMap<QString, int> countsIn(const QVariant &stored)
{
    QMap<QString, int> counts;
    const QVariantMap values = stored.toMap();
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        counts.insert(value.key(), value->toInt());
    return counts;
}

template<typename Value>
QVariantMap storable(const QMap<QString, Value> &values)
{
    QVariantMap stored;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        stored.insert(value.key(), *value);
    return stored;
}

/// Lanyard 0.1 knew only whether a first admission prints.
AutoPrint autoPrintIn(const QSettings &stored)
{
    const AutoPrint before
        = stored.value(u"badge/onAdmission"_s, false).toBool() ? AutoPrint::Once : AutoPrint::Never;
    return autoPrintNamed(stored.value(u"badge/autoPrint"_s).toString()).value_or(before);
}

Printing printing(const QSettings &stored)
{
    const Printing usual;
    return {.printer = stored.value(u"badge/printer"_s).toString(),
            .secondPrinter = stored.value(u"badge/secondPrinter"_s).toString(),
            .printerByTemplate = textsIn(stored.value(u"badge/printerByTemplate"_s)),
            .autoPrint = autoPrintIn(stored),
            .failOver
            = failOverNamed(stored.value(u"badge/failOver"_s).toString()).value_or(usual.failOver),
            .copies = qMax(1, stored.value(u"badge/copies"_s, usual.copies).toInt()),
            .reprintLimit = stored.value(u"badge/reprintLimit"_s, usual.reprintLimit).toInt(),
            .labelsPerRoll = stored.value(u"badge/labelsPerRoll"_s, usual.labelsPerRoll).toInt(),
            .labelsLeft = countsIn(stored.value(u"badge/labelsLeft"_s))};
}

void keep(QSettings &stored, const Printing &printing)
{
    stored.setValue(u"badge/printer"_s, printing.printer);
    stored.setValue(u"badge/secondPrinter"_s, printing.secondPrinter);
    stored.setValue(u"badge/printerByTemplate"_s, storable(printing.printerByTemplate));
    stored.setValue(u"badge/autoPrint"_s, nameOf(printing.autoPrint));
    stored.setValue(u"badge/failOver"_s, nameOf(printing.failOver));
    stored.setValue(u"badge/copies"_s, printing.copies);
    stored.setValue(u"badge/reprintLimit"_s, printing.reprintLimit);
    stored.setValue(u"badge/labelsPerRoll"_s, printing.labelsPerRoll);
    stored.remove(u"badge/onAdmission"_s);
}

/// Lanyard 0.1 knew only whether it is dark.
QString themeIn(const QSettings &stored)
{
    const bool wasDark = stored.value(u"screen/dark"_s, false).toBool();
    return stored.value(u"screen/theme"_s, wasDark ? u"dark"_s : u"bright"_s).toString();
}

} // namespace

DeskSettings Settings::desk() const
{
    const QSettings stored;
    return {.deskName = stored.value(u"desk/name"_s, nameOfThisComputer()).toString(),
            .operatorName = stored.value(u"desk/operator"_s).toString(),
            .printing = printing(stored),
            .badgeTemplate = stored.value(u"badge/template"_s, u"conference-a6"_s).toString(),
            .camera = stored.value(u"camera/description"_s).toString(),
            .cameraPicture = cameraPicture(stored),
            .language = stored.value(u"screen/language"_s).toString(),
            .sounds = stored.value(u"screen/sounds"_s, true).toBool(),
            .guestScreen = stored.value(u"screen/guest"_s, false).toBool(),
            .theme = themeIn(stored),
            .serial = {.port = stored.value(u"scanner/port"_s).toString(),
                       .baud = stored.value(u"scanner/baud"_s, 9600).toInt(),
                       .frame = stored.value(u"scanner/frame"_s, u"8N1"_s).toString()},
            .scannerSuffix = stored.value(u"scanner/suffix"_s).toString(),
            .lockMinutes = qMax(0, stored.value(u"lock/minutes"_s, 0).toInt())};
}

void Settings::setDesk(const DeskSettings &desk)
{
    QSettings stored;
    stored.setValue(u"desk/name"_s, desk.deskName);
    stored.setValue(u"desk/operator"_s, desk.operatorName);
    keep(stored, desk.printing);
    stored.setValue(u"badge/template"_s, desk.badgeTemplate);
    stored.setValue(u"camera/description"_s, desk.camera);
    keep(stored, desk.cameraPicture);
    stored.setValue(u"screen/language"_s, desk.language);
    stored.setValue(u"screen/sounds"_s, desk.sounds);
    stored.setValue(u"screen/guest"_s, desk.guestScreen);
    stored.setValue(u"screen/theme"_s, desk.theme);
    stored.remove(u"screen/dark"_s);
    stored.setValue(u"scanner/port"_s, desk.serial.port);
    stored.setValue(u"scanner/baud"_s, desk.serial.baud);
    stored.setValue(u"scanner/frame"_s, desk.serial.frame);
    stored.setValue(u"scanner/suffix"_s, desk.scannerSuffix);
    stored.setValue(u"lock/minutes"_s, desk.lockMinutes);
}

void Settings::setLabelsLeft(const QMap<QString, int> &left)
{
    QSettings{}.setValue(u"badge/labelsLeft"_s, storable(left));
}

QByteArray Settings::kioskPin() const
{
    return QSettings{}.value(u"kiosk/pin"_s).toByteArray();
}

void Settings::setKioskPin(const QByteArray &hash)
{
    QSettings{}.setValue(u"kiosk/pin"_s, hash);
}

QStringList Settings::recentFiles() const
{
    return QSettings{}.value(u"recent/files"_s).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo{path}.absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings{}.setValue(u"recent/files"_s,
                         QStringList{files.first(qMin(files.size(), mostRecentFiles))});
}

void Settings::forgetRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings{}.setValue(u"recent/files"_s, files);
}

QString nameOfThisComputer()
{
    const QString name = QSysInfo::machineHostName();
    return name.isEmpty() ? u"desk"_s : name;
}

} // namespace lanyard::shell
