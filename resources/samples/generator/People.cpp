// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/People.h"

using namespace Qt::StringLiterals;

namespace lanyard::samples {

namespace {

QStringList words(QStringView text)
{
    return text.toString().split(u' ', Qt::SkipEmptyParts);
}

const QStringList surnames
    = words(u"王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 冯 "
            u"邓 曹 彭 曾 肖 "
            u"田 董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 "
            u"廖 贾 夏 韦 付 "
            u"方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 顾 毛 郝 龚 邵 万 钱 严 覃 "
            u"武 戴 莫 孔 向 "
            u"汤 单 仇 查 盖 缪 逄 郄 亓 乜 欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 令狐");
const QStringList givenCharacters
    = words(u"伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 桂 英 华 玉 萍 红 玲 鑫 "
            u"鹏 辉 浩 宇 轩 "
            u"子 涵 梓 欣 怡 雨 泽 佳 思 嘉 俊 晨 博 文 昊 天 睿 诗 雅 琪 可 馨 一 诺 依 然 奕 辰 "
            u"沐 阳 若 溪 清 "
            u"远 知 行 修 远 书 墨 星 河 云 舟 青 禾 景 行 安 宁 乐 言 朗 润 之 亦 凡 小 晓 春 秋 "
            u"冬 立 国 建 志 "
            u"海 山 林 松 柏 竹 梅 兰 菊 石 川 原 野 月 光 曦 岚 霖 澜 珂 瑾 瑜 珏 璇 琳 琅");
const QStringList rareCharacters = words(u"喆 翀 昶 堃 犇 燚 淼 赟 韡 祎 珺 垚 甯 彧 晟 翊 骉 羴 "
                                         u"鱻 頔 飏 濛 䶮 㛃 㙦 䲜 𬱖 𠮷");
const QStringList minorityFirst
    = words(u"阿依古丽 古丽娜 迪丽努尔 阿迪力 艾尼瓦尔 卓玛拉姆 扎西多吉 "
            u"其其格 巴特尔 乌兰 热依汗 木合塔尔 帕丽达 沙吾列");
const QStringList minorityLast = words(
    u"买买提 吐尔逊 艾合买提 玉素甫 次仁 旺堆 孟克 苏和 阿布都拉 依明 卡德尔 胡安 哈力克 那仁");

const QStringList latinFirst = words(
    u"Zoë Łukasz Søren Nguyễn Đặng José Chloé Björn Måns Åsa Jürgen Käthe Ștefan Ioana Zdeněk "
    u"Šárka Žofia Györgyi Ágnes İpek Çağla Ömer Aoife Siân Íñigo Begoña João Inês Renée Loïc "
    u"Anaïs Māra Jānis Élodie Kęstutis Emma Noah Priya Arjun Fatima Yusuf Kofi Amara Hana Kenji "
    u"Minh Thảo Grace Oliver Hannah Felix Marta Pavel Elena Dmitri Oksana");
const QStringList latinLast = words(
    u"Müller-Brandt Lindqvist Østergård Kowalczyk Wójcik Đurić Černý Horváthová Őszi Yıldırım "
    u"Şenol Gonçalves Muñoz Ibáñez Lefèvre Gagnière O’Dálaigh Llwyd Ångström-Berg Hägg Sørlie "
    u"Văn Trường Bērziņš Žukauskas Țepelea Novotná Schäferling Weißhaupt Großkurth Tanaka-Ross "
    u"Mbeki-Lund Okonjo Raghunathan Castellanos Fairweather Holloway Ashdown Quillfeather Marlowe "
    u"Petrossian Vasquez Iversen Halvorsen Baumgärtner Kleinfeld");
const QStringList englishNames = words(
    u"Bruce Vivian Kevin Cindy Jason Tracy Eric Wendy Leo Iris Frank Joy Max Nora Sean Ruby");
const QStringList spelledSurnames
    = words(u"Li Wang Zhang Chen Yang Zhao Wu Zhou Xu Sun Ma Zhu Hu Lin Gao Luo Liang Song");

const QStringList chineseWords = words(
    u"星河 云岭 远帆 青禾 锐思 知微 北辰 海棠 沐光 鲸落 万象 听涛 山海 澄明 启明 长风 拾光 栈桥");
const QStringList chineseTrades
    = words(u"科技 信息技术 软件 数据 网络 智能 云计算 安全技术 文化传播 教育咨询");
const QStringList chineseEnds
    = words(u"有限公司 股份有限公司 有限责任公司 （上海）有限公司 研究院");
const QStringList schools = words(
    u"临江大学 青川理工大学 海州师范学院 云溪职业技术学院 东岭大学软件学院 星湖开源社区 码农茶馆");
const QStringList englishWords = words(u"Bluefinch Quarrystone Lanternfish Overmoor Tidewater "
                                       u"Saltmarsh Copperleaf Wrenfield Foxglade Nimbusway");
const QStringList englishTrades
    = words(u"Analytics Systems Robotics Labs Networks Software Security Foundation Cloud Media");
const QStringList englishEnds = words(u"Ltd Inc. LLC Group Co-op B.V.");
const QStringList germanCompanies{u"Kleinfeld & Söhne GmbH"_s,
                                  u"Überlinger Datenwerke AG"_s,
                                  u"Gröschel Messtechnik GmbH & Co. KG"_s,
                                  u"Weißbach Softwareschmiede UG (haftungsbeschränkt)"_s,
                                  u"Förderverein Freie Quellen Niederschönau e.V."_s};
const QStringList titles{u"软件工程师"_s,
                         u"高级研发工程师"_s,
                         u"架构师"_s,
                         u"技术总监"_s,
                         u"产品经理"_s,
                         u"开源布道师"_s,
                         u"学生"_s,
                         u"副教授"_s,
                         u"创始人兼 CEO"_s,
                         u"运维工程师"_s,
                         u"Developer Advocate"_s,
                         u"Staff Engineer"_s,
                         u"Head of Open Source Programme Office"_s,
                         u"Site Reliability Engineer"_s,
                         u"Maintainer"_s,
                         u"数据科学家"_s,
                         u"社区经理"_s,
                         u"测试工程师"_s};

QString chineseName(Dice &dice)
{
    QString name = dice.oneOf(surnames);
    const qsizetype kind = dice.below(100);
    const int given = kind < 22 ? 1 : kind < 97 ? 2 : 3;
    for (int i = 0; i < given; ++i)
        name += dice.oneOf(dice.percent(3) ? rareCharacters : givenCharacters);
    return name;
}

QString latinName(Dice &dice)
{
    const QString first = dice.oneOf(latinFirst);
    return first % u' ' % dice.oneOf(latinLast);
}

QString longName(Dice &dice)
{
    QStringList parts;
    for (int i = 0; i < 3; ++i)
        parts.append(dice.oneOf(latinFirst));
    for (int i = 0; i < 2; ++i)
        parts.append(dice.oneOf(latinLast));
    return parts.join(u' ') % u" van der "_s % dice.oneOf(latinLast);
}

} // namespace

QString inventedName(Dice &dice)
{
    const qsizetype kind = dice.below(1000);
    if (kind < 6)
        return longName(dice);
    if (kind < 20) {
        const QString first = dice.oneOf(minorityFirst);
        return first % u'·' % dice.oneOf(minorityLast);
    }
    if (kind < 130)
        return latinName(dice);
    const QString chinese = chineseName(dice);
    if (kind >= 180)
        return chinese;
    const QString english = dice.oneOf(englishNames);
    return chinese % u"（"_s % english % u' ' % dice.oneOf(spelledSurnames) % u"）"_s;
}

QString inventedCompany(Dice &dice)
{
    const qsizetype kind = dice.below(100);
    if (kind < 6)
        return {};
    if (kind < 62) {
        const QString word = dice.oneOf(chineseWords);
        const QString trade = dice.oneOf(chineseTrades);
        return word % trade % dice.oneOf(chineseEnds);
    }
    if (kind < 78)
        return dice.oneOf(schools);
    if (kind < 94) {
        const QString word = dice.oneOf(englishWords);
        const QString trade = dice.oneOf(englishTrades);
        return word % u' ' % trade % u' ' % dice.oneOf(englishEnds);
    }
    return dice.oneOf(germanCompanies);
}

QString inventedTitle(Dice &dice)
{
    return dice.percent(8) ? QString{} : dice.oneOf(titles);
}

} // namespace lanyard::samples
