// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/Theme.h"

#include <QDialog>
#include <QLabel>
#include <QTest>

using namespace lanyard::ui;

namespace {

QColor groundOf(QWidget &widget)
{
    return widget.grab().toImage().pixelColor(2, 2);
}

/// A label that the sheet draws on a ground of its own.
class Panel final : public QLabel
{
public:
    explicit Panel(QWidget *parent = nullptr)
        : QLabel{parent}
    {
        setProperty("tone", QStringLiteral("welcome"));
        setText(QStringLiteral("Welcome"));
        resize(200, 100);
    }
};

QColor welcome(const Theme &theme)
{
    return theme.colour(QStringLiteral("welcome"));
}

} // namespace

class WindowSheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::bright().applyTo(*qApp); }

    void aWindowIsDressedWhenItIsShown()
    {
        Panel window;
        QVERIFY(window.styleSheet().isEmpty());
        window.show();
        QCOMPARE(groundOf(window).rgb(), welcome(Theme::bright()).rgb());
    }

    void whoeverIsOnScreenChangesClothesAtOnce()
    {
        Panel window;
        window.show();
        Theme::highContrast().applyTo(*qApp);
        QCOMPARE(groundOf(window).rgb(), welcome(Theme::highContrast()).rgb());
    }

    void whoeverWasHiddenMeanwhileChangesWhenTheyComeBack()
    {
        Panel window;
        window.show();
        window.hide();
        Theme::highContrast().applyTo(*qApp);
        window.show();
        QCOMPARE(groundOf(window).rgb(), welcome(Theme::highContrast()).rgb());
    }

    void aDialogOfAWindowThatWasNeverShownIsDressed()
    {
        QWidget window;
        QDialog dialog{&window};
        Panel inside{&dialog};
        dialog.show();
        QCOMPARE(groundOf(inside).rgb(), welcome(Theme::bright()).rgb());
    }
};

QTEST_MAIN(WindowSheetTest)
#include "tst_WindowSheet.moc"
