// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/gallery/Legibility.h"
#include "tests/widgets/gallery/Tongue.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard::tests;

class LegibilityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScreenWithRoomForItsWordsIsLegible()
    {
        QWidget screen;
        auto *row = new QHBoxLayout{&screen};
        row->addWidget(new QLabel{u"Doors"_s});
        row->addWidget(new QPushButton{u"Add"_s});
        screen.resize(400, 60);
        screen.show();
        QCOMPARE(cutOffIn(screen), QStringList{});
    }

    void whateverIsCutOffIsFound_data()
    {
        QTest::addColumn<QWidget *>("widget");
        const QString words = u"Registrations of everybody"_s;
        QTest::addRow("a label") << static_cast<QWidget *>(new QLabel{words});
        QTest::addRow("a button") << static_cast<QWidget *>(new QPushButton{words});
        auto *wrapped = new QLabel{words + words + words};
        wrapped->setWordWrap(true);
        QTest::addRow("a label of several lines") << static_cast<QWidget *>(wrapped);
        auto *field = new QLineEdit;
        field->setPlaceholderText(words);
        QTest::addRow("the hint of a field") << static_cast<QWidget *>(field);
        auto *choice = new QComboBox;
        choice->addItem(words);
        QTest::addRow("a choice") << static_cast<QWidget *>(choice);
    }
    void whateverIsCutOffIsFound()
    {
        QFETCH(QWidget *, widget);
        QWidget screen;
        screen.resize(400, 60);
        widget->setParent(&screen);
        widget->setGeometry(0, 0, 70, 20);
        screen.show();
        QVERIFY(!cutOffIn(screen).isEmpty());
    }

    void whatSticksOutOfItsParentIsFound()
    {
        QWidget screen;
        screen.resize(100, 60);
        QWidget out{&screen};
        out.setGeometry(50, 0, 80, 20);
        screen.show();
        QCOMPARE(cutOffIn(screen).size(), 1);
    }

    void whatIsHiddenIsNotLookedAt()
    {
        QWidget screen;
        screen.resize(100, 60);
        QPushButton button{u"Registrations of everybody"_s, &screen};
        button.setGeometry(0, 0, 20, 20);
        button.hide();
        screen.show();
        QCOMPARE(cutOffIn(screen), QStringList{});
        QVERIFY(!textsIn(screen).contains(button.text()));
    }

    void wordsThatStayEnglishAreFound()
    {
        Tongue chinese{u"zh_CN"_s};
        QVERIFY(chinese.isThere());
        QVERIFY(!chinese.translate("lanyard::ui::DoorsPage", "Doors", nullptr, -1).isEmpty());
        QVERIFY(
            !chinese.translate("lanyard::ui::OfficeWindow", "%1 – Office", nullptr, -1).isEmpty());
        QVERIFY(chinese.isLeftInEnglish(u"Doors"_s));
        QVERIFY(!chinese.isLeftInEnglish(u"Grace Miller"_s));
        QVERIFY(chinese.missing().isEmpty());
        QVERIFY(
            chinese.translate("lanyard::ui::OfficeWindow", "Never written", nullptr, -1).isEmpty());
        QCOMPARE(chinese.missing(), QSet{u"lanyard::ui::OfficeWindow: Never written"_s});
    }
};

QTEST_MAIN(LegibilityTest)
#include "tst_Legibility.moc"
