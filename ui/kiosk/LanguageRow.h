// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;

namespace lanyard::ui {

/// A large button for each language, named in itself.
class LanguageRow final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageRow(QWidget *parent = nullptr);

    /// Locales: "en", "zh_CN" … With fewer than two there is nothing to choose.
    void offer(const QStringList &languages);

Q_SIGNALS:
    void chosen(const QString &language);

private:
    QGridLayout *m_buttons;
};

} // namespace lanyard::ui
