// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ScannerSetup.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lanyard {

namespace {

bool isPairing(QStringView text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const auto &key : {"handshake_version"_L1,
                            "custom_code_handlers"_L1,
                            "regform_id"_L1,
                            "android.app.extra.PROVISIONING_DEVICE_ADMIN_COMPONENT_NAME"_L1}) {
        if (object.contains(key))
            return true;
    }
    return object.contains("event_id"_L1) && object.contains("server"_L1);
}

} // namespace

bool isScannerSetup(QStringView text)
{
    static const QRegularExpression makers{
        uR"(^(?:[@#]SETUPE[01]|@FACDEF|NLS[0-9]{7};?|%%SpecCode[0-9A-F]{2})$)"_s};
    return text.startsWith(u'{') ? isPairing(text) : makers.match(text).hasMatch();
}

} // namespace lanyard
