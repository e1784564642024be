// SPDX-License-Identifier: Apache-2.0
#include "app/badge/TemplateReader.h"
#include "app/cli/PlainWording.h"
#include "app/scan/PictureReader.h"
#include "tests/kit/Builders.h"
#include "tests/widgets/gallery/Gallery.h"
#include "ui/studio/CanvasFrame.h"
#include "ui/studio/StudioWindow.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;

namespace {

constexpr int longestScan = 20'000; ///< milliseconds until its answer must be there

QList<Badge> people()
{
    const auto badge = [](const QString &name, const QString &company, const QString &job) {
        Registration who = anAttendee().named(name);
        who.company = company;
        who.jobTitle = job;
        who.type = speakerTicket;
        return badgeOf(who, u"Open Source Summit 开源大会 2030"_s);
    };
    return {badge(u"欧阳晓明"_s, u"开放原子开源基金会"_s, u"首席架构师"_s),
            badge(u"Ada Lovelace"_s, u"Analytical Engines Ltd."_s, u"Countess of Computing"_s),
            badge(u"Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe"_s,
                  u"Guild of Bakers"_s,
                  u"Baker"_s),
            badge(u"王小明 Xiaoming Wang"_s, {}, u"Engineer"_s),
            badge(u"Li Na"_s, u"Community"_s, {})};
}

class Shooting final
{
public:
    Shooting(const Look &look, Visitor &visitor)
        : m_visitor{visitor}
    {
        visitor.speak(look);
        m_window.resize(look.size);
        m_window.show();
        m_window.showPeople(people());
    }

    void all()
    {
        const auto templates = badge::builtInTemplates();
        for (const badge::Template &how : *templates) {
            m_window.chooseTemplate(how.name);
            m_window.findChild<QListWidget *>(u"studioPeople"_s)->setCurrentRow(4);
            selectKind<badge::TextElement>();
            take(how.name);
        }
        m_window.chooseTemplate(templates->first().name);
        m_window.draft().selectAll();
        take(u"several"_s);
        selectKind<badge::CodeElement>();
        take(u"code"_s);
        m_window.draft().apply(
            u"smaller"_s,
            ui::edits::stretched(m_window.draft().now(), ui::Handle::TopLeft, {22, 22}, true));
        take(u"too-small"_s);
        selectKind<badge::BandElement>();
        take(u"band"_s);
        m_window.draft().apply(u"beyond"_s, ui::edits::moved(m_window.draft().now(), {0, 12}));
        take(u"beyond"_s);
        selectKind<badge::StackElement>();
        take(u"lines"_s);
        m_window.draft().select({});
        take(u"page"_s);
        m_window.close();
        take(u"closing"_s);
    }

private:
    template<typename Kind>
    void selectKind()
    {
        const auto &elements = m_window.draft().stored().front;
        for (qsizetype i = elements.size(); i-- > 0;) {
            if (std::holds_alternative<Kind>(elements.at(i).what)) {
                m_window.draft().select({ui::Face::Front, {i}});
                return;
            }
        }
        m_window.draft().select({});
    }
    void take(const QString &state)
    {
        const QString pending = QCoreApplication::translate("lanyard::ui::ScanLine", "Checking …");
        const auto *scans = m_window.findChild<QLabel *>(u"studioScans"_s);
        static_cast<void>(QTest::qWaitFor([&] { return scans->text() != pending; }, longestScan));
        m_visitor.look(m_window, state);
    }

    Visitor &m_visitor;
    cli::PlainWording m_wording;
    scan::PictureReader m_reader;
    ui::StudioWindow m_window{m_reader, m_wording};
};

} // namespace

int main(int argc, char **argv)
{
    return runGallery(argc,
                      argv,
                      {{{1280, 800}},
                       {{800, 600}},
                       {{1024, 700}, u"dark"_s, u"zh_CN"_s},
                       {{1920, 1080}, u"high-contrast"_s}},
                      [](const Look &look, Visitor &visitor) {
                          visitor.enter(look);
                          Shooting{look, visitor}.all();
                      });
}
