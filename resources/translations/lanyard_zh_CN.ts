<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddressWords</name>
    <message>
        <source>“%1” does not say which printer: write its name or number, like %2.</source>
        <translation>“%1”没有说明是哪台打印机：请写上它的名称或地址，例如 %2。</translation>
    </message>
    <message>
        <source>The port in “%1” is no number from 1 to 65535. Write it like %2.</source>
        <translation>“%1”中的端口不是 1 到 65535 之间的数字。请写成 %2 这样。</translation>
    </message>
    <message>
        <source>Of label printers only the dots per inch can be said, 152, 203, 300 or 600. Write %2 instead of “%1”.</source>
        <translation>标签打印机只能注明分辨率：152、203、300 或 600 dpi。请把“%1”改写成 %2 这样。</translation>
    </message>
    <message>
        <source>“%1” says more than where the printer is. Write it like %2.</source>
        <translation>“%1”除了打印机的位置还写了别的内容。请写成 %2 这样。</translation>
    </message>
    <message>
        <source>“%1” has no whole path: it begins with a slash. Write it like %2.</source>
        <translation>“%1”不是完整路径：完整路径以斜杠开头。请写成 %2 这样。</translation>
    </message>
    <message>
        <source>“%1” means another computer. Write a place on this one, like %2, or the name of a printer.</source>
        <translation>“%1”指的是另一台电脑。请写本机上的位置，例如 %2，或写打印机的名称。</translation>
    </message>
    <message>
        <source>No printer can be called “%1”: their names have no blanks and none of / \ ? &apos; &quot; #. Addresses begin with ipp://, socket://, file:/// or /dev/.</source>
        <translation>打印机不可能叫“%1”：名称中不能有空格，也不能有 / \ ? &apos; &quot; #。地址以 ipp://、socket://、file:/// 或 /dev/ 开头。</translation>
    </message>
</context>
<context>
    <name>AdmitCommand</name>
    <message>
        <source>No code is found in %1. Hold it flat, fill the picture with it, avoid glare.</source>
        <translation>%1 中没有找到码。请放平、占满画面、避免反光。</translation>
    </message>
    <message>
        <source>%1 shows %2 tickets. Take a picture of one at a time.</source>
        <translation>%1 中有 %2 张票。请一次只拍一张。</translation>
    </message>
    <message>
        <source>Gives a verdict for each code, written down before it is answered.</source>
        <translation>对每个票码给出判定，先记录再答复。</translation>
    </message>
    <message>
        <source>Ticket codes; “-” reads them line by line.</source>
        <translation>票码；“-”表示逐行读取。</translation>
    </message>
    <message>
        <source>Reads the code from a picture.</source>
        <translation>从图片中读取票码。</translation>
    </message>
    <message>
        <source>The person leaves.</source>
        <translation>此人离场。</translation>
    </message>
    <message>
        <source>Lets a refused person in, for this reason.</source>
        <translation>以此理由放行被拒的人。</translation>
    </message>
    <message>
        <source>Say which code to admit.</source>
        <translation>请说明要放行哪个票码。</translation>
    </message>
    <message>
        <source>--override needs a reason.</source>
        <translation>--override 需要理由。</translation>
    </message>
    <message>
        <source>At this door; the one that is open if left out. May stand several times: the ticket decides which of them it is for.</source>
        <translation>在此入口；省略时为当前开放的入口。可写多次：由票决定用哪个入口。</translation>
    </message>
    <message>
        <source>Everybody of the same order; the order number will do for a code.</source>
        <translation>同一订单的所有人；可用订单号代替票码。</translation>
    </message>
    <message>
        <source>An answer to a question of the door, written KEY=TEXT; may stand several times.</source>
        <translation>对入口问题的回答，写成 KEY=TEXT；可写多次。</translation>
    </message>
    <message>
        <source>“%1” is mistyped: compare it with the list. Nothing was entered.</source>
        <translation>“%1”输入有误：请对照名单。未录入任何内容。</translation>
    </message>
    <message>
        <source>Nobody has the short code “%1”. Nothing was entered.</source>
        <translation>没有人的短码是“%1”。未录入任何内容。</translation>
    </message>
    <message>
        <source>The codes are short codes of the printed list (export --what list); with --at, when people came.</source>
        <translation>所给的是打印名单上的短码（export --what list）；用 --at 说明到场时间。</translation>
    </message>
    <message>
        <source>A code is empty: nothing was entered.</source>
        <translation>有一个票码是空的：什么都没有登记。</translation>
    </message>
</context>
<context>
    <name>BadgeCheck</name>
    <message>
        <source>%1: a code does not scan</source>
        <translation>%1：有一个码无法扫描</translation>
    </message>
    <message>
        <source>Badges checked: %1, of which scan: %2</source>
        <translation>已检查胸牌：%1，其中可扫描：%2</translation>
    </message>
</context>
<context>
    <name>BadgeCommand</name>
    <message>
        <source>Makes badges, as a PDF or PNG file or on a printer.</source>
        <translation>制作胸牌，输出为 PDF、PNG 文件或直接打印。</translation>
    </message>
    <message>
        <source>Whose badges.</source>
        <translation>谁的胸牌。</translation>
    </message>
    <message>
        <source>Everybody on site with a confirmed ticket.</source>
        <translation>所有票已确认的现场参会者。</translation>
    </message>
    <message>
        <source>Everybody who was admitted.</source>
        <translation>所有已签到的人。</translation>
    </message>
    <message>
        <source>Say whose badge: codes, or --all, or --admitted.</source>
        <translation>请说明谁的胸牌：票码、--all 或 --admitted。</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation>请说明输出到哪里：-o FILE.pdf、-o FILE.png 或 --printer NAME。</translation>
    </message>
    <message>
        <source>Nobody is meant by that, so no badge was made.</source>
        <translation>没有符合的人，未制作胸牌。</translation>
    </message>
    <message>
        <source>--scanner-test goes with -o FILE.pdf or -o FILE.png only.</source>
        <translation>--scanner-test 只能与 -o 文件.pdf 或 -o 文件.png 一起使用。</translation>
    </message>
    <message>
        <source>%1: the scanner test, %2 codes</source>
        <translation>%1：扫码器测试页，%2 个码</translation>
    </message>
    <message>
        <source>A sheet of known codes to try scanners on, instead of badges.</source>
        <translation>不打印胸牌，而是生成一张用来测试扫码器的已知码测试页。</translation>
    </message>
    <message>
        <source>Left out because they have a badge: %1</source>
        <translation>已有胸牌，跳过：%1</translation>
    </message>
    <message>
        <source>Left out because their ticket type has no badge: %1</source>
        <translation>票种不印胸牌，跳过：%1</translation>
    </message>
    <message>
        <source>--check makes no badge: leave out where to.</source>
        <translation>--check 不制作胸牌：请不要指定输出。</translation>
    </message>
    <message>
        <source>With --all and --admitted: in which order, one of %1. By surname Chinese names stand at their pinyin, others at their last word.</source>
        <translation>与 --all 和 --admitted 一起使用：排列顺序，可选 %1。按姓氏时，中文名按拼音，其他名字按最后一个词。</translation>
    </message>
    <message>
        <source>With --all and --admitted: leaves out whoever has a badge from a printer, or one on its way.</source>
        <translation>与 --all 和 --admitted 一起使用：跳过已打印或正在打印胸牌的人。</translation>
    </message>
    <message>
        <source>Makes no badge, but says what would be wrong with each, and reads its codes back as a coarse label printer would print them.</source>
        <translation>不制作胸牌，只说明每张会有什么问题，并按低分辨率标签打印机的效果把码读回来。</translation>
    </message>
    <message>
        <source>--sort is one of: %1</source>
        <translation>--sort 可选：%1</translation>
    </message>
    <message>
        <source>Say only one of these: codes, --all, --admitted, --scanner-test, --calibration.</source>
        <translation>只能选择其中一项：票码、--all、--admitted、--scanner-test、--calibration。</translation>
    </message>
    <message>
        <source>--sort, --type and --not-printed go with --all or --admitted.</source>
        <translation>--sort、--type 和 --not-printed 要与 --all 或 --admitted 合用。</translation>
    </message>
    <message>
        <source>With --all and --admitted: only people with this ticket type.</source>
        <translation>与 --all 和 --admitted 合用：只包括此票种的人。</translation>
    </message>
</context>
<context>
    <name>BadgeFiles</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: badges: %2</source>
        <translation>%1：胸牌 %2 张</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2. “%3” was not written.</source>
        <translation>已在 %1 / %2 处停止，没有写入“%3”。</translation>
    </message>
    <message>
        <source>A PNG holds one badge. Choose a PDF for several.</source>
        <translation>PNG 只能容纳一张胸牌。多张请选择 PDF。</translation>
    </message>
    <message>
        <source>--medium and what goes with it need a PDF.</source>
        <translation>--medium 及其相关选项需要 PDF 文件。</translation>
    </message>
</context>
<context>
    <name>BadgeOutput</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The badge of %1 waits at the printer. Look there; it prints when the printer is ready.</source>
        <translation>%1 的胸牌正在打印机等待。请去看看；打印机就绪后会自动打印。</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: %2. Print it again.</source>
        <translation>%1 的胸牌未打印：%2。请重新打印。</translation>
    </message>
    <message>
        <source>%1: badges printed: %2</source>
        <translation>%1：已打印胸牌数：%2</translation>
    </message>
    <message>
        <source>The file to write: .pdf or .png.</source>
        <translation>要写入的文件：.pdf 或 .png。</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation>请说明输出到哪里：-o FILE.pdf、-o FILE.png 或 --printer NAME。</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: say on which printer, --printer NAME. See: lanyard printers. Now: lanyard badge %2 --printer NAME</source>
        <translation>%1 的胸牌未打印：请用 --printer NAME 指明打印机。见：lanyard printers。现在运行：lanyard badge %2 --printer NAME</translation>
    </message>
    <message>
        <source>Look whether the badge of %1 came out. If not, print it again.</source>
        <translation>请看一下 %1 的胸牌是否已打印出来。如果没有，请重新打印。</translation>
    </message>
    <message>
        <source>%1: badges sent: %2. This printer cannot say whether they came out.</source>
        <translation>%1：已发送胸牌 %2 张。这台打印机无法告知是否已打印出来。</translation>
    </message>
    <message>
        <source>See: lanyard templates. Left out: what the ticket type has.</source>
        <translation>见 lanyard templates。省略时使用票种对应的模板。</translation>
    </message>
    <message>
        <source>A name that lanyard printers lists, or an address such as ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder.</source>
        <translation>lanyard printers 列出的名称，或地址，例如 ipp://HOST/ipp/print、socket://HOST、/dev/usb/lp0，或一个文件夹。</translation>
    </message>
    <message>
        <source>--medium and what goes with it need -o FILE.pdf.</source>
        <translation>--medium 及其相关选项需要 -o 文件.pdf。</translation>
    </message>
    <message>
        <source>The ticket type “%1” has no badge. To make one all the same: --template NAME</source>
        <translation>票种“%1”不印胸牌。如仍要制作：--template 名称</translation>
    </message>
</context>
<context>
    <name>BadgeWarnings</name>
    <message>
        <source>too long for its place, printed very small: %1</source>
        <translation>对所在位置太长，印得很小：%1</translation>
    </message>
    <message>
        <source>no font has the letters of: %1</source>
        <translation>没有字体含有这些字：%1</translation>
    </message>
    <message>
        <source>no QR code can hold so long a code: %1</source>
        <translation>这个码太长，任何二维码都装不下：%1</translation>
    </message>
    <message>
        <source>the code may be too small to be scanned: %1 (make its box %2 mm)</source>
        <translation>码可能太小，扫不出来：%1（请把它的框放大到 %2 毫米）</translation>
    </message>
    <message>
        <source>nobody has a column called: %1</source>
        <translation>没有人有这一列：%1</translation>
    </message>
    <message>
        <source>no such picture, its place is empty: %1</source>
        <translation>没有这张图片，位置留空：%1</translation>
    </message>
    <message>
        <source>%1 mm at the head</source>
        <translation>上边 %1 毫米</translation>
    </message>
    <message>
        <source>%1 mm at the foot</source>
        <translation>下边 %1 毫米</translation>
    </message>
    <message>
        <source>%1 mm at the left</source>
        <translation>左边 %1 毫米</translation>
    </message>
    <message>
        <source>%1 mm at the right</source>
        <translation>右边 %1 毫米</translation>
    </message>
    <message>
        <source>The printer leaves edges of this medium blank. Of badges of “%1” it leaves out: %2.</source>
        <translation>打印机不会印到这种介质的边缘。“%1”的胸牌会缺掉：%2。</translation>
    </message>
    <message>
        <source>the badge of %1 has no name that can be seen</source>
        <translation>%1 的胸牌上没有可见的姓名</translation>
    </message>
</context>
<context>
    <name>BlockCommand</name>
    <message>
        <source>%1 is blocked and let in nowhere. To end it: lanyard unblock %2</source>
        <translation>%1 已被禁止入场，任何入口都不放行。要解除：lanyard unblock %2</translation>
    </message>
    <message>
        <source>%1 is blocked no longer: %2.</source>
        <translation>%1 已解除禁止：%2。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票码。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>原因；会记入流水记录。</translation>
    </message>
    <message>
        <source>Say who and why: one code and --reason TEXT.</source>
        <translation>请说明是谁、为什么：一个票码和 --reason TEXT。</translation>
    </message>
    <message>
        <source>%1 is blocked already.</source>
        <translation>%1 已经被禁止入场。</translation>
    </message>
    <message>
        <source>%1 is not blocked.</source>
        <translation>%1 没有被禁止入场。</translation>
    </message>
    <message>
        <source>Blocks a person: no door lets them in. Imports do not end it.</source>
        <translation>禁止某人入场：任何入口都不放行。导入不会解除。</translation>
    </message>
    <message>
        <source>Takes a block back. The person is what they would be without it: one who has not paid is still unpaid.</source>
        <translation>解除禁止入场。此人恢复到未被禁止时的状态：没付款的仍是未付款。</translation>
    </message>
</context>
<context>
    <name>CalibrationOutput</name>
    <message>
        <source>Lanyard: measure this printer</source>
        <translation>Lanyard：测量这台打印机</translation>
    </message>
    <message>
        <source>Print this page at 100 percent, without fitting it to the paper. Measure with a ruler, in millimetres, the four distances at the arrows: from the edge of the paper to the frame, and the sides of the frame, all to its outer edge. Then:
lanyard badge --calibration --measured A,B,C,D</source>
        <translation>请按 100% 打印本页，不要缩放到纸张大小。用尺子以毫米为单位量出箭头处的四个距离：纸边到方框，以及方框的边长，都量到外沿。然后运行：
lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>A: %1 mm</source>
        <translation>A：%1 毫米</translation>
    </message>
    <message>
        <source>B: %1 mm</source>
        <translation>B：%1 毫米</translation>
    </message>
    <message>
        <source>C: %1 mm</source>
        <translation>C：%1 毫米</translation>
    </message>
    <message>
        <source>D: %1 mm</source>
        <translation>D：%1 毫米</translation>
    </message>
    <message>
        <source>%1: print it at 100 percent and measure what it says. Then: lanyard badge --calibration --measured A,B,C,D</source>
        <translation>%1：请按 100% 打印，并按页面说明测量。然后运行：lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>--measured is four numbers of millimetres: 20.5,19,170,257</source>
        <translation>--measured 是四个毫米数：20.5,19,170,257</translation>
    </message>
    <message>
        <source>No printer is off by so much. Measure again, in millimetres: A from the left edge of the paper to the frame, B from the upper edge, C and D the width and the height of the frame. Say the same --medium as for the page.</source>
        <translation>打印机不会偏差这么多。请以毫米重新测量：A 是纸左边到方框，B 是纸上边到方框，C 和 D 是方框的宽和高。--medium 要与制作测量页时相同。</translation>
    </message>
    <message>
        <source>Print on this printer with: --offset %1 --scale %2</source>
        <translation>在这台打印机上打印时使用：--offset %1 --scale %2</translation>
    </message>
    <message>
        <source>The four distances that the page names, in mm.</source>
        <translation>页面上标出的四个距离，毫米。</translation>
    </message>
    <message>
        <source>%1: measure the page that comes out. Then: lanyard badge --calibration --measured A,B,C,D</source>
        <translation>%1：测量打印出来的那一页，然后运行：lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>%1: badges that are printed there come out where they belong from now on: moved by %2 mm, stretched to %3 percent.</source>
        <translation>%1：从现在起，在这里打印的胸牌位置都会准确：移动 %2 毫米，缩放到百分之 %3。</translation>
    </message>
    <message>
        <source>A page to measure a printer with, instead of badges, in a file or with --printer on the printer itself. With --measured and --printer: everything that is printed there is moved by that.</source>
        <translation>打印用于测量打印机的页面而不是胸牌：写入文件，或用 --printer 直接在该打印机上打印。与 --measured 和 --printer 合用时：此后在那里打印的内容都按测量结果调整。</translation>
    </message>
    <message>
        <source>--calibration goes with -o FILE.pdf, with --printer NAME or with --measured, and with --medium.</source>
        <translation>--calibration 要与 -o FILE.pdf、--printer NAME 或 --measured 合用，还可加 --medium。</translation>
    </message>
    <message>
        <source>--offset and --scale do not go with --calibration and --printer: that page is always drawn without them.</source>
        <translation>--offset 和 --scale 不能与 --calibration 和 --printer 合用：这一页总是不带它们绘制。</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Paid here</source>
        <translation>现场付款</translation>
    </message>
    <message>
        <source>Take the money for %1 first. Then they are checked in.</source>
        <translation>请先收取 %1 的票款，然后即签到。</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>手机支付</translation>
    </message>
    <message>
        <source>Showed the receipt</source>
        <translation>已出示付款凭证</translation>
    </message>
    <message>
        <source>or how it was paid</source>
        <translation>或其他付款方式</translation>
    </message>
    <message>
        <source>Paid, check in</source>
        <translation>已付款，签到</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation>撤销签到</translation>
    </message>
    <message>
        <source>As if they had not come in. The record keeps both.</source>
        <translation>视为没有入场。两条记录都会保留。</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>人不对</translation>
    </message>
    <message>
        <source>Wrong door</source>
        <translation>入口不对</translation>
    </message>
    <message>
        <source>Went away again at once</source>
        <translation>刚进来就走了</translation>
    </message>
    <message>
        <source>Just trying</source>
        <translation>只是试一下</translation>
    </message>
    <message>
        <source>or another reason</source>
        <translation>或其他理由</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Let in although the door says no</source>
        <translation>入口拒绝，仍破例放行</translation>
    </message>
    <message>
        <source>The reason is written down with your name.</source>
        <translation>理由会和你的名字一起记录。</translation>
    </message>
    <message>
        <source>The organiser said so</source>
        <translation>组织者同意</translation>
    </message>
    <message>
        <source>The ticket is theirs, shown by an ID</source>
        <translation>票是本人的，已看证件</translation>
    </message>
    <message>
        <source>Accompanies somebody who needs help</source>
        <translation>陪同需要帮助的人</translation>
    </message>
    <message>
        <source>The record is wrong</source>
        <translation>记录有误</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Give another ticket</source>
        <translation>更换票种</translation>
    </message>
    <message>
        <source>Has %1 now.</source>
        <translation>现在是 %1。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Every desk sees it at the next scan and has to confirm it.</source>
        <translation>下次扫码时，任何签到台都会看到，并须确认。</translation>
    </message>
    <message>
        <source>VIP: call the host</source>
        <translation>VIP：请叫接待人</translation>
    </message>
    <message>
        <source>Deposit open</source>
        <translation>押金未结</translation>
    </message>
    <message>
        <source>Something lies here for them</source>
        <translation>这里有东西要交给此人</translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation>请其去服务台</translation>
    </message>
    <message>
        <source>or your own words</source>
        <translation>或自己填写</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>New badge with a new code</source>
        <translation>换新码并发新胸牌</translation>
    </message>
    <message>
        <source>The old ticket and the old badge let nobody in any more.</source>
        <translation>旧票和旧胸牌不能再入场。</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>被盗</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>给了别人</translation>
    </message>
    <message>
        <source>Print a new badge</source>
        <translation>打印新胸牌</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>禁止入场</translation>
    </message>
    <message>
        <source>No door lets them in any more.</source>
        <translation>任何入口都不再放行。</translation>
    </message>
    <message>
        <source>Misconduct</source>
        <translation>行为不当</translation>
    </message>
    <message>
        <source>Stolen ticket</source>
        <translation>票是偷来的</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除禁止</translation>
    </message>
    <message>
        <source>Doors may let them in again.</source>
        <translation>各入口可以再次放行。</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>误被禁止入场</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>没有出来</translation>
    </message>
    <message>
        <source>Why another badge?</source>
        <translation>为什么再打一张？</translation>
    </message>
    <message>
        <source>They have one already. The reason is written down.</source>
        <translation>此人已有一张。原因会被记录。</translation>
    </message>
    <message>
        <source>They have %1 already. The reason is written down.</source>
        <translation>此人已有 %1 张。原因会被记录。</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>姓名有误</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>makes a new event file with one door per day</source>
        <translation>新建活动文件，每天一个入口</translation>
    </message>
    <message>
        <source>takes registrations in and reports on every row</source>
        <translation>导入报名，并逐行报告</translation>
    </message>
    <message>
        <source>finds people by name, pinyin, company, e-mail, phone, order, code</source>
        <translation>按姓名、拼音、公司、邮箱、电话、订单、票码找人</translation>
    </message>
    <message>
        <source>gives a verdict for each code and writes it down</source>
        <translation>对每个票码给出判定并记录</translation>
    </message>
    <message>
        <source>reads the codes in pictures and videos</source>
        <translation>读取图片和视频中的码</translation>
    </message>
    <message>
        <source>makes badges, as a file or on a printer</source>
        <translation>制作胸牌，输出为文件或打印</translation>
    </message>
    <message>
        <source>writes the attendance</source>
        <translation>导出出席情况</translation>
    </message>
    <message>
        <source>counts people, not scans</source>
        <translation>统计人数，而非扫码次数</translation>
    </message>
    <message>
        <source>lists and changes the doors</source>
        <translation>列出和修改入口</translation>
    </message>
    <message>
        <source>lists the printers of this computer</source>
        <translation>列出本机的打印机</translation>
    </message>
    <message>
        <source>lists the ticket sources that import knows</source>
        <translation>列出 import 支持的票务平台</translation>
    </message>
    <message>
        <source>checks event file and journal</source>
        <translation>检查活动文件和流水记录</translation>
    </message>
    <message>
        <source>does the whole job on the sample event, without a display</source>
        <translation>用示例活动走完全流程，无需显示器</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>未知选项 %1。</translation>
    </message>
    <message>
        <source>Unknown command “%1”. See: lanyard --help</source>
        <translation>未知命令“%1”。见：lanyard --help</translation>
    </message>
    <message>
        <source>lanyard [--event FILE] [--json] COMMAND …
Without a command the desk window opens; with --sample, on an invented event to try it.
</source>
        <translation>lanyard [--event FILE] [--json] COMMAND …
不带命令则打开签到窗口；加 --sample 则用虚构的活动试用。
</translation>
    </message>
    <message>
        <source>
LANYARD_EVENT is the default for --event. Times are ISO 8601.
Exit status: 0 done or admitted, 1 failed, 2 wrong usage, 3 refused.</source>
        <translation>
LANYARD_EVENT 是 --event 的默认值。时间采用 ISO 8601。
退出状态：0 完成或放行，1 失败，2 用法错误，3 拒绝。</translation>
    </message>
    <message>
        <source>There is no display here for the desk window. Give a command (see lanyard --help), or watch “lanyard demo”.</source>
        <translation>此处没有显示器，无法打开签到窗口。请输入命令（见 lanyard --help），或运行“lanyard demo”。</translation>
    </message>
    <message>
        <source>puts a person&apos;s name, company or contact right for good</source>
        <translation>更正某人的姓名、公司或联系方式，再次导入也会保留</translation>
    </message>
    <message>
        <source>says and changes what is chosen for the whole event</source>
        <translation>查看和修改整个活动的设置</translation>
    </message>
    <message>
        <source>%1 needs one word more.</source>
        <translation>%1 还需要一个词。</translation>
    </message>
    <message>
        <source>
Where an event has operators, whatever changes something needs one of them:
--operator NAME, with the PIN in LANYARD_PIN or --pin-file FILE, else it is asked for.
What takes a second person needs --supervisor NAME, with the PIN in LANYARD_SUPERVISOR_PIN
or --supervisor-pin-file FILE.
</source>
        <translation>
如果活动设有操作员，凡有改动的命令都需要指明其中一人：
--operator NAME，PIN 放在 LANYARD_PIN 或 --pin-file FILE 中，否则会询问。
需要第二人同意的操作需要 --supervisor NAME，PIN 放在 LANYARD_SUPERVISOR_PIN
或 --supervisor-pin-file FILE 中。
</translation>
    </message>
    <message>
        <source>takes a person&apos;s last admission back</source>
        <translation>撤销某人最近一次签到</translation>
    </message>
    <message>
        <source>registers and admits somebody who comes without a ticket</source>
        <translation>为没有票的人现场登记并签到</translation>
    </message>
    <message>
        <source>marks an unpaid ticket as paid at the desk</source>
        <translation>把未付款的票标为在签到台已付款</translation>
    </message>
    <message>
        <source>lets a person in nowhere</source>
        <translation>禁止某人入场</translation>
    </message>
    <message>
        <source>takes a block back</source>
        <translation>解除禁止入场</translation>
    </message>
    <message>
        <source>gives a person a ticket of another type</source>
        <translation>为某人更换票种</translation>
    </message>
    <message>
        <source>adds a note that the next scan shows</source>
        <translation>添加备注，下次扫码时显示</translation>
    </message>
    <message>
        <source>gives a person a new code and retires the old one</source>
        <translation>为某人换新码，旧码作废</translation>
    </message>
    <message>
        <source>tells what was done, refused scans included</source>
        <translation>显示做过什么，包括被拒绝的扫码</translation>
    </message>
    <message>
        <source>lists and changes who may work at the desks</source>
        <translation>列出和更改可在签到台工作的人</translation>
    </message>
    <message>
        <source>lists and changes what signed tickets are checked with</source>
        <translation>列出和更改用来验证签名票的密钥与名单</translation>
    </message>
    <message>
        <source>lists and changes the badge templates of the event</source>
        <translation>列出和修改活动的胸牌模板</translation>
    </message>
    <message>
        <source>lists the labels, sheets and rolls that badges are laid on</source>
        <translation>列出可用来印胸牌的标签、纸张和卷材</translation>
    </message>
    <message>
        <source>
With --kiosk and no command the self-service window opens over the whole screen,
on the event file that is given or was open last.
</source>
        <translation>
不带命令而带 --kiosk 时，自助签到窗口会占满整个屏幕打开，
使用给出的活动文件，或上次打开的活动文件。
</translation>
    </message>
    <message>
        <source>shares an event among several desks</source>
        <translation>在多个签到台之间共享活动</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>See: lanyard %1 --help</source>
        <translation>见：lanyard %1 --help</translation>
    </message>
    <message>
        <source>Say which event file to use: --event FILE, or LANYARD_EVENT in the environment.</source>
        <translation>请说明使用哪个活动文件：--event FILE，或环境变量 LANYARD_EVENT。</translation>
    </message>
    <message>
        <source>door of this event</source>
        <translation>本活动的入口</translation>
    </message>
    <message>
        <source>--day needs a day, written like 2026-11-28.</source>
        <translation>--day 需要日期，如 2026-11-28。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>This is written as .%1, not as “%2”.</source>
        <translation>只能写成 .%1，不能写成“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no file that could be written over.</source>
        <translation>“%1”不是可以覆盖的文件。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>没有文件夹“%1”，请先新建。</translation>
    </message>
</context>
<context>
    <name>CommandOperators</name>
    <message>
        <source>The PIN of %1 is missing. Put it in the environment or in a file.</source>
        <translation>缺少 %1 的 PIN。请放在环境变量或文件中。</translation>
    </message>
    <message>
        <source>This event has no operators yet. Leave --operator out, or add the first: lanyard operators add NAME --role organiser</source>
        <translation>此活动还没有操作员。请去掉 --operator，或先添加第一位：lanyard operators add NAME --role organiser</translation>
    </message>
    <message>
        <source>This event has operators. Say who does this: --operator NAME, with the PIN in LANYARD_PIN or --pin-file FILE.</source>
        <translation>此活动设有操作员。请指明由谁操作：--operator NAME，PIN 放在 LANYARD_PIN 或 --pin-file FILE 中。</translation>
    </message>
    <message>
        <source>Name one who agrees: --supervisor NAME, with the PIN in LANYARD_SUPERVISOR_PIN or --supervisor-pin-file FILE.</source>
        <translation>请指明由谁同意：--supervisor NAME，PIN 放在 LANYARD_SUPERVISOR_PIN 或 --supervisor-pin-file FILE 中。</translation>
    </message>
</context>
<context>
    <name>CorrectCommand</name>
    <message>
        <source>Puts right what the ticket source has wrong about a person. Later imports keep it.</source>
        <translation>更正票务平台给错的个人信息。以后导入会保留更正。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票码。</translation>
    </message>
    <message>
        <source>name, company, job_title, email, phone or notes.</source>
        <translation>name、company、job_title、email、phone 或 notes。</translation>
    </message>
    <message>
        <source>Say whom and what: CODE FIELD=TEXT, where FIELD is name, company, job_title, email, phone or notes.</source>
        <translation>请说明更正谁、改成什么：CODE FIELD=TEXT，FIELD 可为 name、company、job_title、email、phone 或 notes。</translation>
    </message>
    <message>
        <source>Corrected. Later imports keep it.</source>
        <translation>已更正。以后导入会保留更正。</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Give the event a name: --name NAME.</source>
        <translation>请给活动命名：--name NAME。</translation>
    </message>
    <message>
        <source>Give the first and the last day as YYYY-MM-DD: --starts DAY --ends DAY.</source>
        <translation>请用 YYYY-MM-DD 给出首日和末日：--starts DAY --ends DAY。</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>活动结束早于开始。</translation>
    </message>
    <message>
        <source>An event of more than 60 days needs more than one event file.</source>
        <translation>超过 60 天的活动需要多个活动文件。</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Write it like Asia/Shanghai.</source>
        <translation>“%1”不是有效时区。请写成 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Makes a new event file with one door per day, open from midnight to midnight.</source>
        <translation>新建活动文件，每天一个入口，零点至零点开放。</translation>
    </message>
    <message>
        <source>Name of the event.</source>
        <translation>活动名称。</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD.</source>
        <translation>首日，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD.</source>
        <translation>末日，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>IANA name of the time zone; this computer&apos;s if left out.</source>
        <translation>时区的 IANA 名称；省略则用本机时区。</translation>
    </message>
    <message>
        <source>Say where to make it: --event FILE.</source>
        <translation>请说明建在哪里：--event FILE。</translation>
    </message>
    <message>
        <source>Made %1 for “%2”. Doors: %3.</source>
        <translation>已创建 %1，活动“%2”。入口：%3。</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>%1: no code found</source>
        <translation>%1：没有找到码</translation>
    </message>
    <message>
        <source>Reads the codes in pictures and videos. Needs no event.</source>
        <translation>读取图片和视频中的码。不需要活动。</translation>
    </message>
    <message>
        <source>A picture or video.</source>
        <translation>图片或视频。</translation>
    </message>
    <message>
        <source>Say which picture to read.</source>
        <translation>请说明要读取哪张图片。</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Event file made: %1</source>
        <translation>已创建活动文件：%1</translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows (%3): %4 on site, %5 online only, %6 skipped</source>
        <translation>已导入 %1 行，共 %2 行（%3）：现场票 %4，线上票 %5，跳过 %6</translation>
    </message>
    <message>
        <source>Demo desk</source>
        <translation>演示签到台</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The same export as %1, tried without storing: %2 new, %3 changed, %4 unchanged</source>
        <translation>同一份数据的 %1 文件，试导入不保存：新增 %2，变更 %3，未变 %4</translation>
    </message>
    <message>
        <source>The code of %1 was not read.</source>
        <translation>未能读出 %1 中的码。</translation>
    </message>
    <message>
        <source>Read from a picture: %1</source>
        <translation>从图片读取：%1</translation>
    </message>
    <message>
        <source>%1 more people came in, each written to disk before the green light</source>
        <translation>又有 %1 人签到，每人都先写入磁盘再亮绿灯</translation>
    </message>
    <message>
        <source>The sample event has nobody for the verdict %1.</source>
        <translation>示例活动中没有人适用判定 %1。</translation>
    </message>
    <message>
        <source>%1 badges written; %2 need a look</source>
        <translation>已制作 %1 张胸牌；%2 张需要检查</translation>
    </message>
    <message>
        <source>The code of the badge was not read back.</source>
        <translation>未能读回胸牌上的码。</translation>
    </message>
    <message>
        <source>The code on the badge of %1 reads back as the ticket&apos;s</source>
        <translation>%1 胸牌上的码读回后与票一致</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>已写入 %1 行</translation>
    </message>
    <message>
        <source>%1 people came, of %2 registrations on site; %3 scans were refused</source>
        <translation>到场 %1 人，现场报名 %2 人；拒绝扫码 %3 次</translation>
    </message>
    <message>
        <source>That is not the number of people who arrived.</source>
        <translation>这与到场人数不符。</translation>
    </message>
    <message>
        <source>Event file and journal are whole; %1 records checked</source>
        <translation>活动文件和流水记录完好；已检查 %1 条记录</translation>
    </message>
    <message>
        <source>Does the whole job on the sample event, without a display: creates, imports, admits, refuses, makes badges, exports, counts and verifies.</source>
        <translation>用示例活动走完全流程，无需显示器：创建、导入、放行、拒绝、制作胸牌、导出、统计和校验。</translation>
    </message>
    <message>
        <source>Where the files go; a new folder if left out.</source>
        <translation>文件存放位置；省略则用新文件夹。</translation>
    </message>
    <message>
        <source>Done. Everything is in %1</source>
        <translation>完成。全部文件在 %1</translation>
    </message>
    <message>
        <source>So many desks share the event for a morning, over a PostgreSQL that is started for it; one of them is cut off for a while.</source>
        <translation>让这么多个签到台通过专门启动的 PostgreSQL 共享活动一个上午；其中一个会断线一阵。</translation>
    </message>
    <message>
        <source>--desks needs a number from %1 to %2.</source>
        <translation>--desks 需要 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>签到台 %1</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed here. Install it (on Debian: apt install postgresql), then try again.</source>
        <translation>这里没有安装 PostgreSQL。请安装（Debian：apt install postgresql）后再试。</translation>
    </message>
    <message>
        <source>PostgreSQL did not start:
%1</source>
        <translation>PostgreSQL 没有启动：
%1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>A PostgreSQL runs for this demo alone.</source>
        <translation>已专为这次演示启动一个 PostgreSQL。</translation>
    </message>
    <message>
        <source>%1 shares %3: %2 records are at the hub.</source>
        <translation>%1 共享%3：%2 条记录已在同步中心。</translation>
    </message>
    <message>
        <source>%1 joined %3: %2 records came.</source>
        <translation>%1 已加入%3：收到 %2 条记录。</translation>
    </message>
    <message>
        <source>%1 people came in at %2 desks; the hub was asked about each of them.</source>
        <translation>%1 人从 %2 个签到台入场；每个人都先问过同步中心。</translation>
    </message>
    <message>
        <source>One ticket comes to two desks. %1 let its holder in.</source>
        <translation>同一张票来到两个签到台。%1 已放行持票人。</translation>
    </message>
    <message>
        <source>The cable of %1 is pulled, and it goes on. It says: %2.</source>
        <translation>%1 的网线被拔掉，签到照常进行。它显示：%2。</translation>
    </message>
    <message>
        <source>Meanwhile %1 people come in elsewhere; and at %2 somebody whom %3 let in, which nobody can know.</source>
        <translation>其间其他签到台有 %1 人入场；%2 还放行了一位 %3 已放行的人，此时谁也无从得知。</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation>%1 显示：%2</translation>
    </message>
    <message>
        <source>The cable of %1 is back.</source>
        <translation>%1 的网线已接回。</translation>
    </message>
    <message>
        <source>%1 did not learn that somebody saw to it.</source>
        <translation>%1 没有得知有人已处理。</translation>
    </message>
    <message>
        <source>%1 saw to it: no desk warns of it any more.</source>
        <translation>%1 已处理：所有签到台都不再提醒。</translation>
    </message>
    <message>
        <source>Somebody without a ticket came in at %1. %2 scans the new badge.</source>
        <translation>一位没有票的人在 %1 入场。%2 扫描新胸牌。</translation>
    </message>
    <message>
        <source>%1 counts %2 people, and %3 came in.</source>
        <translation>%1 统计为 %2 人，而入场的是 %3 人。</translation>
    </message>
    <message>
        <source>%1 let %2 people in and refused %3; it knows of %4 who came. Its event file is whole.</source>
        <translation>%1 放行 %2 人，拒绝 %3 人；知道共有 %4 人到场。活动文件完好。</translation>
    </message>
    <message>
        <source>%1 does not have the same records.</source>
        <translation>%1 的记录不一致。</translation>
    </message>
</context>
<context>
    <name>DoorsCommand</name>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation>“%1”不是有效时间。请写成 2026-11-28T09:30。</translation>
    </message>
    <message>
        <source>Say when it opens and closes: --opens TIME --closes TIME.</source>
        <translation>请说明开放和关闭时间：--opens TIME --closes TIME。</translation>
    </message>
    <message>
        <source>The door would close before it opens.</source>
        <translation>入口关闭早于开放。</translation>
    </message>
    <message>
        <source>--capacity needs a number of people; 0 for any number.</source>
        <translation>--capacity 需要人数；0 表示不限。</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. Import registrations first.</source>
        <translation>没有票种“%1”。请先导入报名。</translation>
    </message>
    <message>
        <source>Say which door: lanyard doors add NAME, or lanyard doors change NAME.</source>
        <translation>请说明哪个入口：lanyard doors add NAME，或 lanyard doors change NAME。</translation>
    </message>
    <message>
        <source>Lists the doors; “add NAME” and “change NAME” with the options below write one.</source>
        <translation>列出入口；“add NAME”和“change NAME”配合下列选项写入一个入口。</translation>
    </message>
    <message>
        <source>Nothing, or add NAME, or change NAME.</source>
        <translation>留空，或 add NAME，或 change NAME。</translation>
    </message>
    <message>
        <source>When people are let in from.</source>
        <translation>开始放行的时间。</translation>
    </message>
    <message>
        <source>When no longer.</source>
        <translation>停止放行的时间。</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>地点。</translation>
    </message>
    <message>
        <source>A ticket type that is let in; may stand several times. Empty: everybody on site.</source>
        <translation>可入场的票种；可重复给出。空：所有现场参会者。</translation>
    </message>
    <message>
        <source>How many people fit in.</source>
        <translation>可容纳人数。</translation>
    </message>
    <message>
        <source>Doors are listed, added or changed; “%1” is none of these.</source>
        <translation>入口只能列出、添加或修改；“%1”都不是。</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>  Only if:</source>
        <translation>  仅当：</translation>
    </message>
    <message>
        <source>  Asks: %1 (%2, --answer %3=…)</source>
        <translation>  提问：%1（%2，--answer %3=…）</translation>
    </message>
    <message>
        <source>    For the volunteer: %1</source>
        <translation>    给志愿者的提示：%1</translation>
    </message>
    <message>
        <source>--reentry is once, once_a_day, after_exit or any.</source>
        <translation>--reentry 可为 once、once_a_day、after_exit 或 any。</translation>
    </message>
    <message>
        <source>--exit-mode is on_request or second_scan.</source>
        <translation>--exit-mode 可为 on_request 或 second_scan。</translation>
    </message>
    <message>
        <source>Two questions have the key “%1”. Each needs one of its own.</source>
        <translation>有两个问题的键都是“%1”。每个问题须用不同的键。</translation>
    </message>
    <message>
        <source>How often a ticket comes in: once, once_a_day, after_exit (once after each exit) or any.</source>
        <translation>一张票可入场几次：once（一次）、once_a_day（每天一次）、after_exit（每次离场后一次）或 any（不限）。</translation>
    </message>
    <message>
        <source>How people are counted out: on_request (admit --exit), or second_scan (who is inside and scanned again, leaves).</source>
        <translation>如何计离场：on_request（用 admit --exit），或 second_scan（在场内的人再次扫码即离场）。</translation>
    </message>
    <message>
        <source>What has to be so besides; empty: nothing. As in: ticket_type is &quot;Camp&quot; and (entries_today less than 2 or role is &quot;Speaker&quot;)</source>
        <translation>还须满足的规则；留空：没有。例如：ticket_type is &quot;Camp&quot; and (entries_today less than 2 or role is &quot;Speaker&quot;)</translation>
    </message>
    <message>
        <source>What is asked before somebody is let in; may stand several times, empty: nothing. Written %1</source>
        <translation>放行前要问的问题；可写多次，留空：不问。写法：%1</translation>
    </message>
    <message>
        <source>--without-hub is admit, ask or refuse.</source>
        <translation>--without-hub 可为 admit、ask 或 refuse。</translation>
    </message>
    <message>
        <source>What the door does while the hub does not answer: admit, ask (the person at the desk) or refuse.</source>
        <translation>同步中心无响应时此入口怎么办：admit（照常放行）、ask（由签到台人员决定）或 refuse（不放行）。</translation>
    </message>
    <message>
        <source>--apart-seats is a number of seats, or 0.</source>
        <translation>--apart-seats 是名额数，或 0。</translation>
    </message>
    <message>
        <source>Of a door with a capacity: so many seats are kept for each desk, which it may give away while the hub does not answer.</source>
        <translation>用于有人数上限的入口：为每个签到台保留这么多名额，同步中心不应答时由它发放。</translation>
    </message>
</context>
<context>
    <name>EventTemplates</name>
    <message>
        <source>A template of the event cannot be used: %1 (%2)</source>
        <translation>活动的一个模板无法使用：%1（%2）</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Only this door.</source>
        <translation>只限此入口。</translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation>只限活动的这一天，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>The file to write: .csv, .xlsx, .pdf or .json.</source>
        <translation>要写入的文件：.csv、.xlsx、.pdf 或 .json。</translation>
    </message>
    <message>
        <source>Say which file to write: -o FILE.xlsx</source>
        <translation>请说明写入哪个文件：-o FILE.xlsx</translation>
    </message>
    <message>
        <source>%1: rows: %2</source>
        <translation>%1：行数：%2</translation>
    </message>
    <message>
        <source>Writes the attendance: one row a person or a door, the journal, or a list to tick.</source>
        <translation>导出出席情况：每人或每个入口一行、流水记录，或供打勾的名单。</translation>
    </message>
    <message>
        <source>people, no-shows, doors, journal, or list: whoever is not in yet, to be ticked on paper. people if left out.</source>
        <translation>people、no-shows、doors、journal 或 list（尚未入场者的纸质名单，供打勾）。省略时为 people。</translation>
    </message>
    <message>
        <source>Carry this column of the imported file along; may be given again; all: every column.</source>
        <translation>一并导出导入文件中的这一列；可写多次；all：所有列。</translation>
    </message>
    <message>
        <source>--with goes with people and no-shows.</source>
        <translation>--with 只能与 people 和 no-shows 一起用。</translation>
    </message>
    <message>
        <source>What to write is said with --what.</source>
        <translation>请用 --what 说明要导出什么。</translation>
    </message>
    <message>
        <source>--what is one of: %1.</source>
        <translation>--what 可为：%1。</translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>admitted</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>未到场</translation>
    </message>
    <message>
        <source>Finds people by the beginnings of name, pinyin, company, e-mail, phone, order or code.</source>
        <translation>按姓名、拼音、公司、邮箱、电话、订单或票码的开头找人。</translation>
    </message>
    <message>
        <source>What they say at the door.</source>
        <translation>来宾在入口报出的内容。</translation>
    </message>
    <message>
        <source>Say whom to find.</source>
        <translation>请说明要找谁。</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Try fewer letters.</source>
        <translation>没有找到“%1”。请少输几个字。</translation>
    </message>
</context>
<context>
    <name>GivenClock</name>
    <message>
        <source>At this time instead of now.</source>
        <translation>按此时间，而非现在。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation>“%1”不是时间。请写成 2026-11-28T09:30 的形式。</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>No desk is called “%1”. There are: %2</source>
        <translation>没有名为“%1”的签到台。现有：%2</translation>
    </message>
    <message>
        <source>Tells what was done to a person, at a desk, or which unknown codes were shown; the newest last, refused scans included.</source>
        <translation>显示某人或某签到台的历史记录，或出示过的未知码；最新的在最后，包括被拒绝的扫码。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票码。</translation>
    </message>
    <message>
        <source>Everything that this desk did.</source>
        <translation>此签到台做过的一切。</translation>
    </message>
    <message>
        <source>The unknown codes, and how often each was shown.</source>
        <translation>未知码，以及每个出示过几次。</translation>
    </message>
    <message>
        <source>Only so many, the latest.</source>
        <translation>只显示最近的若干条。</translation>
    </message>
    <message>
        <source>Say whose history: one code, or --desk NAME, or --unknown.</source>
        <translation>请说明要看谁的历史记录：一个票码、--desk NAME 或 --unknown。</translation>
    </message>
    <message>
        <source>--latest needs a number of records.</source>
        <translation>--latest 需要记录条数。</translation>
    </message>
</context>
<context>
    <name>HubCommand</name>
    <message>
        <source>Say where the event is to be kept on this computer: --event FILE.lanyard.</source>
        <translation>请说明活动在本机上存放何处：--event FILE.lanyard。</translation>
    </message>
    <message>
        <source>This event file knows no hub. Share it first: lanyard hub init URL.</source>
        <translation>此活动文件没有同步中心。请先共享：lanyard hub init URL。</translation>
    </message>
    <message>
        <source>This desk works without the hub from now on. Its records stay; they travel in exchange files.</source>
        <translation>从现在起本签到台不用同步中心。记录会保留，可用交换文件传递。</translation>
    </message>
    <message>
        <source>The hub takes nothing from “%1” any more.</source>
        <translation>同步中心不再接收“%1”的任何内容。</translation>
    </message>
    <message>
        <source>Shares an event among several desks. init URL puts it into an empty PostgreSQL database (postgresql://name:password@host/database) and tells the join code; join CODE (or the URL, or an exchange file) brings it to this computer, into --event FILE; status and sync say and do what their names say; exchange FILE takes in and adds records where there is no network; code tells the join code again; revoke DESK shuts a desk out; leave takes this desk off.</source>
        <translation>在多个签到台之间共享活动。init URL 把它放进空的 PostgreSQL 数据库（postgresql://用户名:密码@主机/数据库）并给出加入码；join CODE（或 URL，或交换文件）把它取到本机的 --event FILE；status 和 sync 如其名；exchange FILE 在没有网络的地方读入并添加记录；code 再次给出加入码；revoke DESK 吊销一个签到台；leave 让本签到台脱离。</translation>
    </message>
    <message>
        <source>init URL, join CODE, status, sync, exchange FILE, code, revoke DESK or leave.</source>
        <translation>init URL、join CODE、status、sync、exchange FILE、code、revoke DESK 或 leave。</translation>
    </message>
    <message>
        <source>With an address: the certificate of who vouches for the database&apos;s, as a PEM file; its name is checked then.</source>
        <translation>与地址一起：为数据库证书担保的机构的证书（PEM 文件）；此时会核对其名称。</translation>
    </message>
    <message>
        <source>Say what to do: init URL, join CODE, status, sync, exchange FILE, code, revoke DESK or leave.</source>
        <translation>请说明要做什么：init URL、join CODE、status、sync、exchange FILE、code、revoke DESK 或 leave。</translation>
    </message>
    <message>
        <source>%1 records are here, %2 are on their way …</source>
        <translation>已有 %1 条记录，还有 %2 条正在传来…</translation>
    </message>
    <message>
        <source>%1 records are on their way to the hub …</source>
        <translation>%1 条记录正在传往同步中心…</translation>
    </message>
    <message>
        <source>The event is at the hub, with %1 records. On every other desk: “Join a hub” on the start page, or lanyard --event FILE hub join CODE, with this code:
%2</source>
        <translation>活动已在同步中心，共 %1 条记录。在其他每个签到台：在第一个窗口选“加入同步中心”，或用 lanyard --event FILE hub join CODE，加入码如下：
%2</translation>
    </message>
    <message>
        <source>%1 is on this computer now, with %2 records.</source>
        <translation>%1 已在本机上，共 %2 条记录。</translation>
    </message>
    <message>
        <source>%1: %2 records came from it, %3 went into it.</source>
        <translation>%1：读入 %2 条记录，写入 %3 条。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>--map needs FIELD=HEADER, where FIELD is one of: %1</source>
        <translation>--map 需要 FIELD=HEADER，FIELD 可为：%1</translation>
    </message>
    <message>
        <source>The export of a ticket source.</source>
        <translation>票务平台导出的文件。</translation>
    </message>
    <message>
        <source>Where the file comes from; see: lanyard sources.</source>
        <translation>文件的来源；见：lanyard sources。</translation>
    </message>
    <message>
        <source>Reads FIELD from the column HEADER.</source>
        <translation>从 HEADER 列读取 FIELD。</translation>
    </message>
    <message>
        <source>Reports, but stores nothing.</source>
        <translation>只报告，不保存。</translation>
    </message>
    <message>
        <source>Cancels registrations that are missing from the file.</source>
        <translation>取消文件中缺少的报名。</translation>
    </message>
    <message>
        <source>Say which file to import.</source>
        <translation>请说明要导入哪个文件。</translation>
    </message>
    <message>
        <source>Nothing was changed: not every row of “%1” could be read, so nobody is cancelled for missing in it. Correct the rows below, or import without --accept-removals.</source>
        <translation>未作任何更改：“%1”中有无法读取的行，因此不会取消缺失的人。请改正以下各行，或不带 --accept-removals 重新导入。</translation>
    </message>
    <message>
        <source>    row %1: %2</source>
        <translation>    第 %1 行：%2</translation>
    </message>
    <message>
        <source>--accept-removals takes one file: the whole export, nothing else.</source>
        <translation>--accept-removals 只接受一个文件：完整的导出文件。</translation>
    </message>
    <message>
        <source>There is no source “%1”. See: lanyard sources</source>
        <translation>没有来源“%1”。请见：lanyard sources</translation>
    </message>
    <message>
        <source>No row of “%1” could be taken.</source>
        <translation>“%1”中没有可以导入的行。</translation>
    </message>
    <message>
        <source>--status needs WORD=STANDING, where STANDING is one of: confirmed, unpaid, pending, cancelled, blocked</source>
        <translation>--status 需要 WORD=STANDING，STANDING 可为：confirmed、unpaid、pending、cancelled、blocked</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Known are: %2</source>
        <translation>没有编码“%1”。可用的编码：%2</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 of %2 registrations are missing from the file, which is many. If they are all to be cancelled, say so with: --accept-removals --removals %1</source>
        <translation>未作任何更改：共 %2 条报名，文件中缺少 %1 条，数量较多。如确要全部取消，请加上：--accept-removals --removals %1</translation>
    </message>
    <message>
        <source>Takes registrations in from any spreadsheet: each file whole or not at all.</source>
        <translation>从任意表格文件导入报名：每个文件要么全部导入，要么不导入。</translation>
    </message>
    <message>
        <source>What the source&apos;s word WORD means: confirmed, unpaid, pending, cancelled or blocked.</source>
        <translation>来源文件中的词 WORD 表示：confirmed、unpaid、pending、cancelled 或 blocked。</translation>
    </message>
    <message>
        <source>The encoding of the text, if it is recognised wrongly.</source>
        <translation>文字的编码，自动识别有误时使用。</translation>
    </message>
    <message>
        <source>What a row for several people becomes: “each” (the default) or “one” registration.</source>
        <translation>一行代表多人时：“each”（默认）每人一条报名，“one”整行一条报名。</translation>
    </message>
    <message>
        <source>--several is “each” (one registration a person) or “one” (one a row).</source>
        <translation>--several 只能是“each”（每人一条报名）或“one”（每行一条）。</translation>
    </message>
    <message>
        <source>How many are cancelled, said again: needed for more than 20 or 2 %.</source>
        <translation>再说一次要取消多少人：超过 20 人或 2 % 时必须写。</translation>
    </message>
    <message>
        <source>To have it read as the file itself says and the rest forgotten: --afresh</source>
        <translation>要按文件本身重新读取，并忘掉以前的设置：--afresh</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
    <message>
        <source>Not stored: %1.</source>
        <translation>未保存：%1。</translation>
    </message>
    <message>
        <source>Forgets how a file with the same headers was read before.</source>
        <translation>忘掉以前对相同表头文件的读取方式。</translation>
    </message>
    <message>
        <source>--removals is the number of people to cancel, and goes with --accept-removals.</source>
        <translation>--removals 是要取消的人数，须与 --accept-removals 一起用。</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>pretix, signed tickets</source>
        <translation>pretix，签名票</translation>
    </message>
    <message>
        <source>alf.io, private key of the event</source>
        <translation>alf.io，活动的私钥</translation>
    </message>
    <message>
        <source>There is no key: only tickets of the list are let in.</source>
        <translation>没有密钥：只有名单上的票可以入场。</translation>
    </message>
    <message>
        <source>Key %1  ·  %2</source>
        <translation>密钥 %1  ·  %2</translation>
    </message>
    <message>
        <source>Item %1 is “%2”.</source>
        <translation>商品 %1 即“%2”。</translation>
    </message>
    <message>
        <source>Tickets taken back: %1, blocked: %2</source>
        <translation>已收回的票：%1，已冻结：%2</translation>
    </message>
    <message>
        <source>“%1” holds no public key of pretix. It is the event as pretix&apos; API answers it (valid_keys), a PEM file, or the base64 of one.</source>
        <translation>“%1”里没有 pretix 的公钥。应为 pretix API 返回的活动数据（valid_keys）、PEM 文件，或其 base64。</translation>
    </message>
    <message>
        <source>This event is a series. Say which of its dates this is, else tickets of every date are genuine here: lanyard settings --pretix-date NUMBER</source>
        <translation>这是一个系列活动。请说明本场是哪一场，否则每一场的票在这里都算真票：lanyard settings --pretix-date 编号</translation>
    </message>
    <message>
        <source>Say which key: lanyard keys add FILE</source>
        <translation>请指定密钥：lanyard keys add 文件</translation>
    </message>
    <message>
        <source>Say which key: lanyard keys remove KEY</source>
        <translation>请指定密钥：lanyard keys remove 密钥</translation>
    </message>
    <message>
        <source>Say which list: lanyard keys %1 FILE</source>
        <translation>请指定名单：lanyard keys %1 文件</translation>
    </message>
    <message>
        <source>“%1” is no list of tickets. It is a page of pretix&apos; API (results with secret), or has one ticket code a line.</source>
        <translation>“%1”不是票的名单。应为 pretix API 的一页（results 含 secret），或每行一个票码。</translation>
    </message>
    <message>
        <source>Say which item of pretix is which ticket type: lanyard keys item 42 &quot;Standard&quot;</source>
        <translation>请说明 pretix 的哪个商品对应哪种票：lanyard keys item 42 &quot;标准票&quot;</translation>
    </message>
    <message>
        <source>Lists the keys that signed tickets are checked with, and changes them and the lists of tickets that the ticket seller took back.</source>
        <translation>列出用来验证签名票的密钥，并可更改密钥以及售票方收回的票的名单。</translation>
    </message>
    <message>
        <source>Nothing, or: add FILE or BASE64 (the event of pretix&apos; API, PEM); remove KEY; revoked FILE and blocked FILE (pages of pretix&apos; API, or a code a line: they are added to the list); item NUMBER TYPE (which ticket type an item of pretix is; an empty one forgets it).</source>
        <translation>留空，或：add 文件或 BASE64（pretix API 的活动数据、PEM）；remove 密钥；revoked 文件与 blocked 文件（pretix API 的页面，或每行一个票码：追加到名单）；item 编号 票种（pretix 的某个商品是哪种票；留空则取消对应）。</translation>
    </message>
    <message>
        <source>With add: the file with the private key of the event in alf.io.</source>
        <translation>与 add 一起使用：含有 alf.io 活动私钥的文件。</translation>
    </message>
    <message>
        <source>With revoked and blocked: the list is nothing but these files.</source>
        <translation>与 revoked 和 blocked 一起使用：名单只保留这些文件的内容。</translation>
    </message>
    <message>
        <source>“%1” is none of add, remove, revoked, blocked, item.</source>
        <translation>“%1”不是 add、remove、revoked、blocked、item 之一。</translation>
    </message>
    <message>
        <source>The last page is missing: pretix says that another one follows. Give all pages at once; nothing was changed.</source>
        <translation>缺少最后一页：pretix 表示后面还有。请一次给出所有页面；什么都没有更改。</translation>
    </message>
    <message>
        <source>“%1” is a private key: it signs tickets and must stay secret. Lanyard needs the public one.</source>
        <translation>“%1”是私钥：它用来给票签名，必须保密。Lanyard 需要的是公钥。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
</context>
<context>
    <name>Meant</name>
    <message>
        <source>“%1” was replaced by another code of %2. Find it by name: lanyard find NAME</source>
        <translation>“%1”已作废，%2 已换新码。请按姓名查找：lanyard find NAME</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”. Find the person by name: lanyard find NAME</source>
        <translation>没有人的码是“%1”。请按姓名找人：lanyard find NAME</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. There are: %2</source>
        <translation>没有票种“%1”。现有：%2</translation>
    </message>
    <message>
        <source>--%1 is written KEY=TEXT.</source>
        <translation>--%1 须写成 KEY=TEXT。</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters, none of them a control character.</source>
        <translation>姓名须为 1 到 %1 个字符，不能有控制字符。</translation>
    </message>
    <message>
        <source>“%1” takes up to %2 characters, none of them a control character.</source>
        <translation>“%1”最多 %2 个字符，不能有控制字符。</translation>
    </message>
</context>
<context>
    <name>MediaCommand</name>
    <message>
        <source>  Roll, %1 mm wide; a badge is %2 to %3 mm long</source>
        <translation>  卷材，宽 %1 毫米；胸牌长 %2 到 %3 毫米</translation>
    </message>
    <message>
        <source>  Page: %1 mm</source>
        <translation>  纸张：%1 毫米</translation>
    </message>
    <message>
        <source>  Labels: %1, each %2 mm</source>
        <translation>  标签：%1 个，每个 %2 毫米</translation>
    </message>
    <message>
        <source>  Left blank by the printer: %1 mm left, %2 mm head, %3 mm right, %4 mm foot</source>
        <translation>  打印机留白：左 %1 毫米，上 %2 毫米，右 %3 毫米，下 %4 毫米</translation>
    </message>
    <message>
        <source>  Black and white only</source>
        <translation>  仅黑白</translation>
    </message>
    <message>
        <source>Lists what badges can be laid on: labels, sheets and rolls, with those of gLabels if it is installed. A size in mm, like 62x100, is a medium, too.</source>
        <translation>列出可用来印胸牌的介质：标签、纸张和卷材；如已安装 gLabels，也包括它的介质。像 62x100 这样的毫米尺寸也是介质。</translation>
    </message>
    <message>
        <source>One of them, or a word of the names to list.</source>
        <translation>其中一个，或名称中的一个词。</translation>
    </message>
    <message>
        <source>There is no medium “%1”.</source>
        <translation>没有介质“%1”。</translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Adds a line to the notes on a person; whoever scans them next has to confirm it.</source>
        <translation>为某人添加一条备注；下次扫到此人的人须确认。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票码。</translation>
    </message>
    <message>
        <source>The note.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Say about whom and what: a code and the note.</source>
        <translation>请说明是谁、写什么：一个票码和备注。</translation>
    </message>
    <message>
        <source>Noted. Whoever scans %1 next reads: %2</source>
        <translation>已添加备注。下次扫到 %1 时会显示：%2</translation>
    </message>
</context>
<context>
    <name>OperatorsCommand</name>
    <message>
        <source>There are no operators: whoever sits at a desk may do everything.</source>
        <translation>没有操作员：签到台上的任何人都可做任何操作。</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>  ·  signs in by badge, too</source>
        <translation>  ·  也可用胸牌登录</translation>
    </message>
    <message>
        <source>--role is volunteer, lead or organiser.</source>
        <translation>--role 可为 volunteer、lead 或 organiser。</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”. Find it by name: lanyard find NAME</source>
        <translation>没有人的码是“%1”。请按姓名查找：lanyard find NAME</translation>
    </message>
    <message>
        <source>There is no PIN, or not twice the same. Type it, pipe it in, or name a file: --new-pin-file FILE.</source>
        <translation>没有 PIN，或两次输入不同。请键入、用管道输入，或指定文件：--new-pin-file FILE。</translation>
    </message>
    <message>
        <source>Lists who may work at the desks; “add NAME”, “change NAME” and “remove NAME” change it. A PIN stands on no command line: it is read from standard input or a file.</source>
        <translation>列出可在签到台工作的人；用“add NAME”“change NAME”“remove NAME”更改。PIN 不写在命令行上：从标准输入或文件读取。</translation>
    </message>
    <message>
        <source>Nothing, or add NAME, change NAME, remove NAME.</source>
        <translation>留空，或 add NAME、change NAME、remove NAME。</translation>
    </message>
    <message>
        <source>volunteer, lead or organiser.</source>
        <translation>volunteer（志愿者）、lead（负责人）或 organiser（组织者）。</translation>
    </message>
    <message>
        <source>The code of a badge that signs in, too; empty for none.</source>
        <translation>也可用来登录的胸牌的码；留空则无。</translation>
    </message>
    <message>
        <source>Another name from now on.</source>
        <translation>从现在起换用此名字。</translation>
    </message>
    <message>
        <source>Another PIN from now on.</source>
        <translation>从现在起换用新 PIN。</translation>
    </message>
    <message>
        <source>The new PIN is the first line of this file.</source>
        <translation>新 PIN 是此文件的第一行。</translation>
    </message>
    <message>
        <source>Operators are listed, added, changed or removed; “%1” is none of these.</source>
        <translation>对操作员只能列出、添加（add）、更改（change）或删除（remove）；“%1”都不是。</translation>
    </message>
    <message>
        <source>Say who: lanyard operators %1 NAME</source>
        <translation>请说明是谁：lanyard operators %1 NAME</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>--start, --crop-marks and --cut-lines go with --medium NAME.</source>
        <translation>--start、--crop-marks 和 --cut-lines 要与 --medium 名称 一起使用。</translation>
    </message>
    <message>
        <source>There is no medium “%1”. See: lanyard media. Or say its size in mm, like 62x100.</source>
        <translation>没有介质“%1”。见 lanyard media，或直接写毫米尺寸，如 62x100。</translation>
    </message>
    <message>
        <source>--start is a label of the sheet, from 1 to %1.</source>
        <translation>--start 是纸上的标签序号，从 1 到 %1。</translation>
    </message>
    <message>
        <source>--offset is two numbers of millimetres: 1.5,-0.5</source>
        <translation>--offset 是两个毫米数：1.5,-0.5</translation>
    </message>
    <message>
        <source>--scale is two numbers of percent: 100,99.5</source>
        <translation>--scale 是两个百分数：100,99.5</translation>
    </message>
    <message>
        <source>No printer is off by more than %1 mm or %2 percent. Measure again.</source>
        <translation>打印机的偏差不会超过 %1 毫米或百分之 %2。请重新测量。</translation>
    </message>
    <message>
        <source>What is printed on: a name of lanyard media, or a size in mm like 62x100. Without it each page is as large as its badge.</source>
        <translation>印在什么上面：lanyard media 中的名称，或像 62x100 这样的毫米尺寸。省略时每页与胸牌一样大。</translation>
    </message>
    <message>
        <source>The first label of the first sheet that is free, counted as one reads; 1 if left out.</source>
        <translation>第一张纸上第一个空白标签的序号，从左到右、从上到下数；省略为 1。</translation>
    </message>
    <message>
        <source>Short lines outside the corners of each badge.</source>
        <translation>在每个胸牌的角外画裁切标记。</translation>
    </message>
    <message>
        <source>A thin line around each badge.</source>
        <translation>在每个胸牌周围画细线。</translation>
    </message>
    <message>
        <source>Moves everything: millimetres to the right and down, like 1.5,-0.5. See --calibration.</source>
        <translation>整体移动：向右和向下的毫米数，如 1.5,-0.5。见 --calibration。</translation>
    </message>
    <message>
        <source>Stretches everything: percent across and down, like 100,99.5.</source>
        <translation>整体缩放：横向和纵向的百分数，如 100,99.5。</translation>
    </message>
</context>
<context>
    <name>PayCommand</name>
    <message>
        <source>Marks an unpaid ticket as paid at the desk. Later imports keep it, unless they cancel the ticket.</source>
        <translation>把未付款的票标为在签到台已付款。以后导入会保留，除非票被取消。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票码。</translation>
    </message>
    <message>
        <source>Say whose ticket was paid: one code.</source>
        <translation>请说明谁的票已付款：一个票码。</translation>
    </message>
    <message>
        <source>Only an unpaid ticket is marked as paid. %1: %2.</source>
        <translation>只有未付款的票才能标为已付款。%1：%2。</translation>
    </message>
    <message>
        <source>%1 has paid.</source>
        <translation>%1 已付款。</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已禁止</translation>
    </message>
    <message>
        <source>Was checked in</source>
        <translation>曾签到</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>线上票</translation>
    </message>
    <message>
        <source>May come in</source>
        <translation>可入场</translation>
    </message>
</context>
<context>
    <name>PinSource</name>
    <message>
        <source>PIN of %1:</source>
        <translation>%1 的 PIN：</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 64 characters:</source>
        <translation>新 PIN，4 至 64 个字符：</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>请再输入一次：</translation>
    </message>
</context>
<context>
    <name>PlainWording</name>
    <message>
        <source>There is no “%1”. Check the name.</source>
        <translation>没有“%1”。请检查名称。</translation>
    </message>
    <message>
        <source>No printer is chosen for this desk. Choose one under “This desk” in the office.</source>
        <translation>本签到台还没有选打印机。请在“管理”的“本签到台”中选择。</translation>
    </message>
    <message>
        <source>“%1” may not be read or written by this user. Change its permissions or copy it.</source>
        <translation>当前用户无权读写“%1”。请修改权限或另存一份。</translation>
    </message>
    <message>
        <source>“%1” can be read but not written. Copy it to a folder of this computer and open the copy.</source>
        <translation>“%1”可读但不可写。请复制到本机文件夹后打开副本。</translation>
    </message>
    <message>
        <source>“%1” is open in another Lanyard. Close it there, or work there.</source>
        <translation>“%1”已在另一个 Lanyard 中打开。请在那里关闭，或在那里继续。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有任何改动。</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Try again.</source>
        <translation>“%1”未及时响应。请重试。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Lanyard. Install that version here.</source>
        <translation>“%1”由更新版本的 Lanyard 写入。请在此安装该版本。</translation>
    </message>
    <message>
        <source>“%1” is no event file of Lanyard. Choose a file that ends in .lanyard, or make a new event.</source>
        <translation>“%1”不是 Lanyard 的活动文件。请选择以 .lanyard 结尾的文件，或新建活动。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>“%1”已存在，保持原样。请换个名称。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; everything shown as done is safe.</source>
        <translation>磁盘已满。请腾出空间后重试；已显示完成的都已保存。</translation>
    </message>
    <message>
        <source>“%1” ends in the middle. Copy or download it again.</source>
        <translation>“%1”不完整。请重新复制或下载。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in the spreadsheet program and save it without.</source>
        <translation>“%1”有密码保护。请用表格软件打开，另存为无密码文件。</translation>
    </message>
    <message>
        <source>“%1” is too large. Split it, or export fewer columns.</source>
        <translation>“%1”太大。请拆分，或少导出几列。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read here. Save it as CSV or XLSX.</source>
        <translation>不支持“%1”的格式。请另存为 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Take it again as PNG or JPEG.</source>
        <translation>“%1”不是可读的图片。请重新保存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation>此内容有误：%1。</translation>
    </message>
    <message>
        <source>“%1” does not accept jobs: %2</source>
        <translation>“%1”不接受任务：%2</translation>
    </message>
    <message>
        <source>no ticket code</source>
        <translation>没有票码</translation>
    </message>
    <message>
        <source>the code was damaged by Excel (%1): export the column as text</source>
        <translation>票码被 Excel 损坏（%1）：请将该列导出为文本</translation>
    </message>
    <message>
        <source>the code %1 came before in this file</source>
        <translation>票码 %1 在此文件中重复</translation>
    </message>
    <message>
        <source>the status “%1” is unknown</source>
        <translation>状态“%1”未知</translation>
    </message>
    <message>
        <source>the row ends too early</source>
        <translation>此行不完整</translation>
    </message>
    <message>
        <source>This code is not in the registrations. Search by name.</source>
        <translation>此码不在报名名单中。请按姓名查找。</translation>
    </message>
    <message>
        <source>This is an order number. Ask for the ticket itself, or search by it.</source>
        <translation>这是订单号。请对方出示门票，或按订单号查找。</translation>
    </message>
    <message>
        <source>Nothing readable in it. Scan again.</source>
        <translation>没有读到内容。请重新扫码。</translation>
    </message>
    <message>
        <source>Too long for a ticket code. Ask for the ticket.</source>
        <translation>太长，不是票码。请对方出示门票。</translation>
    </message>
    <message>
        <source>The scan is damaged. Scan again; if it stays so, set the scanner to the keyboard layout of this computer.</source>
        <translation>扫码内容有误。请重扫；若仍如此，请将扫码枪的键盘布局设为与本机一致。</translation>
    </message>
    <message>
        <source>This is a payment code. Ask for the ticket.</source>
        <translation>这是付款码。请对方出示门票。</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code. Ask for the ticket.</source>
        <translation>这是 Wi-Fi 码。请对方出示门票。</translation>
    </message>
    <message>
        <source>This is a contact card. Ask for the ticket.</source>
        <translation>这是名片码。请对方出示门票。</translation>
    </message>
    <message>
        <source>This is a link to a web page. Ask for the ticket.</source>
        <translation>这是网页链接。请对方出示门票。</translation>
    </message>
    <message>
        <source>This code sets up a scanner of another product. Ask for the ticket.</source>
        <translation>这是其他产品的扫码枪设置码。请对方出示门票。</translation>
    </message>
    <message>
        <source>This ticket is from another ticket seller, not from this event.</source>
        <translation>此票来自其他票务平台，不属于本活动。</translation>
    </message>
    <message>
        <source>The printer reports: %1</source>
        <translation>打印机报告：%1</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>打印机已就绪。</translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <translation>打印机正在打印。</translation>
    </message>
    <message>
        <source>The printer is stopped. Start it in the system&apos;s settings.</source>
        <translation>打印机已停止。请在系统设置中启动。</translation>
    </message>
    <message>
        <source>The printer takes no jobs. Enable it in the system&apos;s settings.</source>
        <translation>打印机不接受任务。请在系统设置中启用。</translation>
    </message>
    <message>
        <source>The printer is out of paper or labels. Refill it.</source>
        <translation>打印机缺纸或标签。请补充。</translation>
    </message>
    <message>
        <source>Something is stuck in the printer. Take it out.</source>
        <translation>打印机卡纸。请取出。</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation>打印机盖已打开。请合上。</translation>
    </message>
    <message>
        <source>The printer is out of ink or ribbon. Replace it.</source>
        <translation>打印机缺墨或色带用完。请更换。</translation>
    </message>
    <message>
        <source>The printer does not answer. Check its power and cable.</source>
        <translation>打印机无响应。请检查电源和线缆。</translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on in the system&apos;s settings.</source>
        <translation>打印机已暂停。请在系统设置中恢复。</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>打印机需要人工处理。</translation>
    </message>
    <message>
        <source>Something went wrong that should not (%1). Nothing shown as done is lost; try again, then restart Lanyard.</source>
        <translation>发生了意外错误（%1）。已显示完成的不会丢失；请重试，不行则重启 Lanyard。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Take the last good copy of it.</source>
        <translation>“%1”已损坏，未作改动。请使用最近一份完好的副本。</translation>
    </message>
    <message>
        <source>“%1” is empty. Get it again from where it came.</source>
        <translation>“%1”是空文件。请重新获取。</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check that it is there, switched on and connected.</source>
        <translation>无法访问“%1”。请检查它是否存在、已开机并已连接。</translation>
    </message>
    <message>
        <source>“%1” is no ticket code: those have 3 to 512 characters</source>
        <translation>“%1”不是票码：票码为 3 至 512 个字符</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>一份 PDF 文档</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>一份文字文档</translation>
    </message>
    <message>
        <source>an archive; the table may be inside it</source>
        <translation>一个压缩包，表格可能在里面</translation>
    </message>
    <message>
        <source>a web page without a table, perhaps one that asks to log in</source>
        <translation>一个没有表格的网页，可能是登录页面</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>一个保存下来的网页</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>一个二进制 Excel 工作簿 (.xlsb)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>一个文件夹</translation>
    </message>
    <message>
        <source>“%1” is %2. Export or save it as XLSX or CSV.</source>
        <translation>“%1”是%2。请导出或另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>“%1” is more people than one row can stand for</source>
        <translation>人数“%1”超出一行的上限</translation>
    </message>
    <message>
        <source>This pretix export has no ticket codes. Export it again with the column “Secret” (“Ticket secret”) ticked.</source>
        <translation>这个 pretix 导出文件没有票码。请在 pretix 中勾选“Secret”（“Ticket secret”）列后重新导出。</translation>
    </message>
    <message>
        <source>The file has no column for “%1”. Export it with that column, say which one it is (--map %1=HEADER), or, if its source has no ticket codes at all, read it as a guest list (--source guest-list).</source>
        <translation>文件中没有“%1”对应的列。请重新导出并包含该列，或指明是哪一列（--map %1=列名）；如果来源根本没有票码，请按名单读取（--source guest-list）。</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Look at its first row for the right name.</source>
        <translation>文件中没有“%1”这一列。请查看首行确认正确的列名。</translation>
    </message>
    <message>
        <source>This is a ticket for another event. Ask for the ticket of this one.</source>
        <translation>这是另一场活动的票。请出示本次活动的票。</translation>
    </message>
    <message>
        <source>“%1” stands for no ticket code: write the code there if there is one</source>
        <translation>“%1”不是票码：如果有票码，请写在该处</translation>
    </message>
    <message>
        <source>“%1” is no number of people: write how many this row stands for</source>
        <translation>“%1”不是人数：请写明这一行代表几个人</translation>
    </message>
    <message>
        <source>“%1” is a date, a number or a yes, no ticket code: choose the column that holds the codes, or export it as text</source>
        <translation>“%1”是日期、数字或是/否，不是票码：请选择含票码的列，或以文本格式导出</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read (%2). Correct it there, or say which encoding it is in: --encoding.</source>
        <translation>无法读取“%1”的文字（%2）。请在文件中更正，或用 --encoding 指明编码。</translation>
    </message>
    <message>
        <source>This badge is that of %1 already.</source>
        <translation>这张胸牌已属于 %1。</translation>
    </message>
    <message>
        <source>The first operator of an event is an organiser.</source>
        <translation>活动的第一位操作员须为组织者。</translation>
    </message>
    <message>
        <source>“%1” is the last organiser. Make somebody else one first.</source>
        <translation>“%1”是最后一位组织者。请先把别人设为组织者。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 64 characters.</source>
        <translation>PIN 须为 4 到 64 个字符。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a time: write it like 2026-11-28 09:00</source>
        <translation>“%1”不是可识别的时间：请写成 2026-11-28 09:00 的形式</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard, or Caps Lock is on, and this may be one of several tickets. Search by name.</source>
        <translation>扫码器按另一种键盘输入，或大写锁定已打开，可能对应多张票。请按姓名查找。</translation>
    </message>
    <message>
        <source>The code arrived with characters that cannot be read. Scan again; if it stays so, search by name.</source>
        <translation>收到的码中有无法识别的字符。请再扫一次；若仍如此，请按姓名查找。</translation>
    </message>
    <message>
        <source>A character of this code is wrong. Compare it with the badge and type it again.</source>
        <translation>这个码有一个字符不对。请对照胸牌重新输入。</translation>
    </message>
    <message>
        <source>This badge was made at a desk that works apart from this one. Search by name.</source>
        <translation>这张胸牌是另一个独立签到台制作的。请按姓名查找。</translation>
    </message>
    <message>
        <source>This ticket is for somebody who comes along with a registered person. Search for that person.</source>
        <translation>这张票属于报名者的同行人。请查找报名者本人。</translation>
    </message>
    <message>
        <source>The ticket is genuine, but was sold after the last import. Call the desk lead.</source>
        <translation>票是真的，但在上次导入之后售出。请叫负责人。</translation>
    </message>
    <message>
        <source>The ticket is genuine, but for another date of this series. Look at the date on it, then send to the help desk.</source>
        <translation>票是真的，但属于本系列的另一场。请看票上的日期，然后请来宾去服务台。</translation>
    </message>
    <message>
        <source>The ticket seller took this ticket back. Ask for the newest ticket.</source>
        <translation>售票方已收回这张票。请来宾出示最新的票。</translation>
    </message>
    <message>
        <source>The organiser blocked this ticket. Call the desk lead.</source>
        <translation>主办方已冻结这张票。请叫负责人。</translation>
    </message>
    <message>
        <source>The signature does not fit: the ticket is for another event, was changed, or is forged. Ask for the original, or search by name.</source>
        <translation>签名不符：票属于其他活动、被改动过或是伪造的。请出示原票，或按姓名查找。</translation>
    </message>
    <message>
        <source>A badge of %1 mm does not fit on a label of %2 mm. Choose another medium or another template.</source>
        <translation>%1 毫米的胸牌放不进 %2 毫米的标签。请换一种介质或模板。</translation>
    </message>
    <message>
        <source>“%1” is too large for a template. Save its pictures smaller, then put them in again.</source>
        <translation>“%1”作为模板太大了。请把其中的图片存小一些，再重新放入。</translation>
    </message>
    <message>
        <source>The picture “%1” is too large. Save it smaller.</source>
        <translation>图片“%1”太大了。请存小一些。</translation>
    </message>
    <message>
        <source>“%1” is too large for a key or a list of tickets. Choose the right file.</source>
        <translation>“%1”太大，不会是密钥或门票名单。请选对文件。</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Is being printed</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Sent. Did it come out?</source>
        <translation>已发送。出来了吗？</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>可能已打印</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Tickets of the type “%1” have no badge.</source>
        <translation>“%1”类票没有胸牌。</translation>
    </message>
    <message>
        <source>%1 keeps it. Look whether it comes out.</source>
        <translation>%1 没有放弃它。请看它是否出来。</translation>
    </message>
    <message>
        <source>%1: look, then confirm or print again.</source>
        <translation>%1：请看一下，然后确认或重新打印。</translation>
    </message>
    <message>
        <source>%1: look at the printer, then print it again.</source>
        <translation>%1：请检查打印机，然后重新打印。</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 报告：%2</translation>
    </message>
    <message>
        <source>No badges are printed here.</source>
        <translation>这里不打印胸牌。</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>正在询问打印机……</translation>
    </message>
    <message>
        <source>The badge of %1 waits. %2</source>
        <translation>%1 的胸牌在等待。%2</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed.</source>
        <translation>%1 的胸牌没有打印。</translation>
    </message>
    <message>
        <source>Badges that were not printed: %1.</source>
        <translation>没有打印的胸牌：%1 张。</translation>
    </message>
    <message>
        <source>Did the badge of %1 come out? Please look.</source>
        <translation>%1 的胸牌出来了吗？请看一下。</translation>
    </message>
    <message>
        <source>The printer “%1” is not there. Check its power and cable.</source>
        <translation>找不到打印机“%1”。请检查电源和线缆。</translation>
    </message>
    <message>
        <source>Badges waiting: %1.</source>
        <translation>等待中的胸牌：%1 张。</translation>
    </message>
    <message>
        <source>The roll should be at its end. Put a new one in.</source>
        <translation>标签卷应该用完了。请换上新卷。</translation>
    </message>
    <message>
        <source>%1 labels left. Have a new roll ready.</source>
        <translation>还剩 %1 张标签。请准备新卷。</translation>
    </message>
    <message>
        <source>%1 labels left.</source>
        <translation>还剩 %1 张标签。</translation>
    </message>
    <message>
        <source>Printing: %1.</source>
        <translation>正在打印：%1。</translation>
    </message>
    <message>
        <source>Sent to the printer: %1.</source>
        <translation>已发送到打印机：%1。</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>已打印：%1。</translation>
    </message>
    <message>
        <source>%1 cannot tell. Please look.</source>
        <translation>%1 无法得知。请看一下。</translation>
    </message>
</context>
<context>
    <name>PrintersCommand</name>
    <message>
        <source>Lists the printers of this computer and how they are.</source>
        <translation>列出本机的打印机及其状态。</translation>
    </message>
    <message>
        <source>No printer is set up. Add one in the system&apos;s settings or with lpadmin.</source>
        <translation>没有设置打印机。请在系统设置中或用 lpadmin 添加。</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1  ·  %2  It cannot say whether a badge came out.</source>
        <translation>%1  ·  %2 它无法告知胸牌是否已打印出来。</translation>
    </message>
    <message>
        <source>Only this one: a name, or an address such as ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder.</source>
        <translation>只看这一台：名称，或地址，例如 ipp://HOST/ipp/print、socket://HOST、/dev/usb/lp0，或一个文件夹。</translation>
    </message>
    <message>
        <source>What is printed there is moved by %1 mm and stretched to %2 percent.</source>
        <translation>在那里打印的内容会移动 %1 毫米，缩放到百分之 %2。</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>KEY=TEXT, and after semicolons what else is so: “choices A, B, C” (one of them), “consent” (yes or no; a no is not let in), “note TEXT” (for the volunteer), “optional”. As in: size=Which T-shirt?; choices S, M, L; note Boxes behind you; optional</source>
        <translation>KEY=TEXT，分号后可加：“choices A, B, C”（任选其一）、“consent”（是或否；答否则不放行）、“note TEXT”（给志愿者的提示）、“optional”（可不答）。例如：size=Which T-shirt?; choices S, M, L; note Boxes behind you; optional</translation>
    </message>
    <message>
        <source>“%1” has no key or no text. A question is written %2</source>
        <translation>“%1”缺少键或文字。问题的写法：%2</translation>
    </message>
    <message>
        <source>“%1” is not understood. A question is written %2</source>
        <translation>无法理解“%1”。问题的写法：%2</translation>
    </message>
</context>
<context>
    <name>ReissueCommand</name>
    <message>
        <source>Gives a person a new ticket code, and a badge with it on request. The old code lets nobody in any more and is named if it turns up.</source>
        <translation>为某人换新码，并可按要求打印新胸牌。旧码不能再入场；若再出现，会指明是旧码。</translation>
    </message>
    <message>
        <source>The ticket code that they had so far.</source>
        <translation>此人目前的票码。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>原因；会记入流水记录。</translation>
    </message>
    <message>
        <source>Say whose and why: one code and --reason TEXT.</source>
        <translation>请说明是谁的、为什么：一个票码和 --reason TEXT。</translation>
    </message>
    <message>
        <source>%1 has the code %2 now; %3 lets nobody in any more.</source>
        <translation>%1 现在的码是 %2；%3 不能再入场。</translation>
    </message>
</context>
<context>
    <name>ScanResultView</name>
    <message>
        <source>blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>These bytes are no text (no UTF-8).</source>
        <translation>这些字节不是文本（不是 UTF-8）。</translation>
    </message>
    <message>
        <source>Set the scanner to send UTF-8, and check the speed and the format of the serial port.</source>
        <translation>请把扫码器设为发送 UTF-8，并检查串口的速率和格式。</translation>
    </message>
    <message>
        <source>Received. Is this what stands in the code?</source>
        <translation>已收到。内容与码中的一致吗？</translation>
    </message>
    <message>
        <source>Read, but it arrives differently</source>
        <translation>已读取，但收到的内容不同</translation>
    </message>
    <message>
        <source>Lanyard understands it all the same.</source>
        <translation>Lanyard 仍能看懂。</translation>
    </message>
    <message>
        <source>These characters do not arrive: %1</source>
        <translation>这些字符没有收到：%1</translation>
    </message>
    <message>
        <source>It was longer than 4,096 characters; the rest was left out.</source>
        <translation>内容超过 4,096 个字符，其余部分已舍去。</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>手工输入</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Says what is chosen for the whole event, and changes it.</source>
        <translation>查看和修改整个活动的设置。</translation>
    </message>
    <message>
        <source>What desks see of phone and e-mail: hidden, masked or shown.</source>
        <translation>签到台如何显示电话和邮箱：hidden（隐藏）、masked（部分遮盖）或 shown（显示）。</translation>
    </message>
    <message>
        <source>Settings are changed by options; see --help.</source>
        <translation>请用选项修改设置；见 --help。</translation>
    </message>
    <message>
        <source>--contacts is hidden, masked or shown.</source>
        <translation>--contacts 只能是 hidden、masked 或 shown。</translation>
    </message>
    <message>
        <source>Phone and e-mail on desks: %1</source>
        <translation>签到台上的电话和邮箱：%1</translation>
    </message>
    <message>
        <source>How long anybody may take an admission back; later it takes a lead.</source>
        <translation>任何人可撤销签到的时限；超过后须由负责人撤销。</translation>
    </message>
    <message>
        <source>--undo-minutes needs a number of minutes, 0 or more.</source>
        <translation>--undo-minutes 需要分钟数，0 或以上。</translation>
    </message>
    <message>
        <source>Minutes in which anybody may take an admission back: %1</source>
        <translation>任何人可撤销签到的分钟数：%1</translation>
    </message>
    <message>
        <source>Genuine tickets that no import has yet, sold after the export: admit or refuse.</source>
        <translation>导出之后售出、尚未导入的真票：admit（放行）或 refuse（拒绝）。</translation>
    </message>
    <message>
        <source>The kinds of codes that cameras look for, with commas: %1.</source>
        <translation>摄像头识别的码制，用逗号分隔：%1。</translation>
    </message>
    <message>
        <source>Which date (subevent) of a pretix series this event is; 0: no series.</source>
        <translation>本活动是 pretix 系列中的哪一场（subevent）；0 表示不是系列。</translation>
    </message>
    <message>
        <source>--unlisted is admit or refuse.</source>
        <translation>--unlisted 应为 admit 或 refuse。</translation>
    </message>
    <message>
        <source>--codes needs one or more of %1.</source>
        <translation>--codes 需要以下一项或多项：%1。</translation>
    </message>
    <message>
        <source>--pretix-date needs a number, 0 or more.</source>
        <translation>--pretix-date 需要不小于 0 的数字。</translation>
    </message>
    <message>
        <source>Genuine tickets that are not in the list yet: let in</source>
        <translation>尚未列入名单的真票：放行</translation>
    </message>
    <message>
        <source>Genuine tickets that are not in the list yet: refused</source>
        <translation>尚未列入名单的真票：拒绝</translation>
    </message>
    <message>
        <source>Codes that cameras look for: %1</source>
        <translation>摄像头识别的码制：%1</translation>
    </message>
    <message>
        <source>Date of the pretix series: %1</source>
        <translation>pretix 系列的场次：%1</translation>
    </message>
</context>
<context>
    <name>SourcesCommand</name>
    <message>
        <source>  Headers by field</source>
        <translation>  各字段的列名</translation>
    </message>
    <message>
        <source>  Status words</source>
        <translation>  状态用语</translation>
    </message>
    <message>
        <source>  Ticket code inside the cell: %1</source>
        <translation>  单元格内的票码：%1</translation>
    </message>
    <message>
        <source>  Ticket code where no column has it, made from: %1</source>
        <translation>  没有票码列时，票码由以下内容生成：%1</translation>
    </message>
    <message>
        <source>Lists the ticket sources that import knows, or tells how one of them is read: headers, status words, ticket code.</source>
        <translation>列出导入功能认识的票务来源，或说明其中一个的读取方式：列名、状态用语、票码。</translation>
    </message>
    <message>
        <source>One source.</source>
        <translation>一个来源。</translation>
    </message>
    <message>
        <source>Name one source.</source>
        <translation>请只写一个来源。</translation>
    </message>
    <message>
        <source>There is no source “%1”. See: lanyard sources</source>
        <translation>没有来源“%1”。请看：lanyard sources</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>Counts people, not scans: by door, ticket type, hour and desk.</source>
        <translation>统计人数而非扫码次数：按入口、票种、小时和签到台。</translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation>只限活动的这一天，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation>只限此入口。</translation>
    </message>
    <message>
        <source>%1 people of %2 registrations on site; %3 inside now; %4 scans refused</source>
        <translation>到场 %1 人，现场报名 %2 人；当前在场 %3 人；拒绝扫码 %4 次</translation>
    </message>
    <message>
        <source>By door</source>
        <translation>按入口</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>按票种</translation>
    </message>
    <message>
        <source>By hour of first admission</source>
        <translation>按首次入场时段</translation>
    </message>
    <message>
        <source>By desk</source>
        <translation>按签到台</translation>
    </message>
    <message>
        <source>%1 confirmed people did not come; %2 walk-ins</source>
        <translation>%1 位已确认者未到场；%2 位现场登记</translation>
    </message>
    <message>
        <source>most inside at once: %1, at %2</source>
        <translation>在场内峰值：%1 人，时间 %2</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>被拒绝的扫码</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Noted</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Paid here</source>
        <translation>现场付款</translation>
    </message>
    <message>
        <source>Badge again</source>
        <translation>重打胸牌</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>破例放行</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>整个团体</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>查找姓名</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>现在离场</translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation>更正姓名</translation>
    </message>
    <message>
        <source>Other ticket</source>
        <translation>更换票种</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation>胸牌丢失</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>禁止入场</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除禁止</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Last guest</source>
        <translation>上一位来宾</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>票 %1</translation>
    </message>
</context>
<context>
    <name>SwapCommand</name>
    <message>
        <source>Gives a person a ticket of another type. Later imports keep it.</source>
        <translation>为某人更换票种。以后导入会保留。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票码。</translation>
    </message>
    <message>
        <source>The ticket type that they get.</source>
        <translation>要换成的票种。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>原因；会记入流水记录。</translation>
    </message>
    <message>
        <source>Say whose ticket and which type: one code and --type T.</source>
        <translation>请说明谁的票、换成哪个票种：一个票码和 --type T。</translation>
    </message>
    <message>
        <source>%1 has a ticket of the type “%2” now.</source>
        <translation>%1 的票种现在是“%2”。</translation>
    </message>
</context>
<context>
    <name>TemplatesCommand</name>
    <message>
        <source>%1  ·  of this event</source>
        <translation>%1  ·  本活动的模板</translation>
    </message>
    <message>
        <source>The ticket type “%1” has “%2”.</source>
        <translation>票种“%1”使用“%2”。</translation>
    </message>
    <message>
        <source>The ticket type “%1” has no badge.</source>
        <translation>票种“%1”不印胸牌。</translation>
    </message>
    <message>
        <source>Say which template: lanyard templates add FILE.json</source>
        <translation>请说明模板：lanyard templates add 文件.json</translation>
    </message>
    <message>
        <source>“%1” is no template. At %2: %3. Nothing was added.</source>
        <translation>“%1”不是模板。位置 %2：%3。没有添加任何内容。</translation>
    </message>
    <message>
        <source>Say which template: lanyard templates remove NAME</source>
        <translation>请说明模板：lanyard templates remove 名称</translation>
    </message>
    <message>
        <source>The ticket type “%1” has the desk&apos;s template again.</source>
        <translation>票种“%1”恢复使用签到台的模板。</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. There are: %2</source>
        <translation>没有票种“%1”。现有：%2</translation>
    </message>
    <message>
        <source>Say which ticket type has which template: lanyard templates use &quot;Speaker&quot; NAME, or none for no badge, or desk for that of the desk.</source>
        <translation>请说明哪个票种用哪个模板：lanyard templates use &quot;Speaker&quot; 名称；none 表示不印胸牌，desk 表示用签到台的模板。</translation>
    </message>
    <message>
        <source>There is no template “%1”. See: lanyard templates</source>
        <translation>没有模板“%1”。见：lanyard templates</translation>
    </message>
    <message>
        <source>Say which template and where to: lanyard templates export NAME -o FILE.json</source>
        <translation>请说明模板和目标文件：lanyard templates export 名称 -o 文件.json</translation>
    </message>
    <message>
        <source>%1: the template “%2”</source>
        <translation>%1：模板“%2”</translation>
    </message>
    <message>
        <source>Lists the badge templates: those of the program and, with --event, those of the event and which one a ticket type has; and changes them.</source>
        <translation>列出胸牌模板：程序自带的，以及加 --event 时活动自己的模板和各票种使用的模板；也可修改。</translation>
    </message>
    <message>
        <source>Nothing, or: add FILE.json (into the event; one of the same name is replaced); export NAME; remove NAME; use TYPE NAME (TYPE is a ticket type; none: it has no badge; desk: what the desk has).</source>
        <translation>留空，或：add 文件.json（存入活动，同名的会被替换）；export 名称；remove 名称；use 票种 名称（none 表示不印胸牌，desk 表示用签到台的模板）。</translation>
    </message>
    <message>
        <source>With export: the file to write, .json.</source>
        <translation>与 export 一起使用：要写入的 .json 文件。</translation>
    </message>
    <message>
        <source>“%1” is none of add, export, remove, use.</source>
        <translation>“%1”不是 add、export、remove、use 之一。</translation>
    </message>
</context>
<context>
    <name>TicketsView</name>
    <message>
        <source>Was checked just now</source>
        <translation>刚刚已核验</translation>
    </message>
</context>
<context>
    <name>TicketsWords</name>
    <message>
        <source>Two tickets at once: whose is it?</source>
        <translation>同时出现两张票：是谁的？</translation>
    </message>
    <message>
        <source>%1 tickets at once: whose is it?</source>
        <translation>同时出现 %1 张票：是谁的？</translation>
    </message>
    <message>
        <source>Nobody is checked in yet. Ask for the name, then touch it or press its number.</source>
        <translation>还没有人签到。请问姓名，然后点选或按对应的数字。</translation>
    </message>
    <message>
        <source>The first one is checked already. Touch the other one or press its number, or go on with the next ticket.</source>
        <translation>第一张已核验。请点选另一张或按它的数字，或继续扫下一张票。</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>Taken back: %1 did not come in at %2 on %3. The journal keeps both.</source>
        <translation>已撤销：%1 于 %3 在 %2 的入场不算数。流水记录保留两条记录。</translation>
    </message>
    <message>
        <source>Takes a person&apos;s last admission back, as if it had not been. What is older than the event allows (see lanyard settings) needs a desk lead.</source>
        <translation>撤销某人最近一次签到，视为没有发生。超过活动规定时限的（见 lanyard settings），须由现场负责人撤销。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票码。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>原因；会记入流水记录。</translation>
    </message>
    <message>
        <source>The last admission at this door; at any if left out.</source>
        <translation>在此入口的最近一次签到；省略时为任一入口。</translation>
    </message>
    <message>
        <source>Say whose and why: one code and --reason TEXT.</source>
        <translation>请说明是谁的、为什么：一个票码和 --reason TEXT。</translation>
    </message>
    <message>
        <source>%1 did not come in there, so there is nothing to take back. See: lanyard history %2</source>
        <translation>%1 没有在那里入场，没有可撤销的。见：lanyard history %2</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>let in by override: %1</source>
        <translation>特批放行：%1</translation>
    </message>
    <message>
        <source>The ticket was cancelled. Send to the help desk.</source>
        <translation>此票已取消。请引导至服务台。</translation>
    </message>
    <message>
        <source>This person is blocked. Call the desk lead.</source>
        <translation>此人被禁止入场。请叫现场负责人。</translation>
    </message>
    <message>
        <source>The registration waits for approval. Send to the help desk.</source>
        <translation>报名待审核。请引导至服务台。</translation>
    </message>
    <message>
        <source>A ticket of the type “%1” opens no door.</source>
        <translation>票种“%1”不能进入任何入口。</translation>
    </message>
    <message>
        <source>A ticket of the type “%1” is for: %2.</source>
        <translation>票种“%1”适用于：%2。</translation>
    </message>
    <message>
        <source>The ticket is not paid. Send to the cash desk.</source>
        <translation>此票未付款。请引导至收费处。</translation>
    </message>
    <message>
        <source>All %1 places are taken.</source>
        <translation>%1 个名额已满。</translation>
    </message>
    <message>
        <source>ADMITTED</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>已离场</translation>
    </message>
    <message>
        <source>ALREADY IN</source>
        <translation>已在场内</translation>
    </message>
    <message>
        <source>UNKNOWN CODE</source>
        <translation>票码未知</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>禁止入场</translation>
    </message>
    <message>
        <source>NOT APPROVED</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>NOT FOR THIS DOOR</source>
        <translation>入口不符</translation>
    </message>
    <message>
        <source>DOOR NOT OPEN</source>
        <translation>入口未开放</translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>已满员</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>请放行</translation>
    </message>
    <message>
        <source>Let in by decision: %1</source>
        <translation>特批放行：%1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>再见</translation>
    </message>
    <message>
        <source>Let them out</source>
        <translation>请放行离场</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>All is well. Let them in</source>
        <translation>没有问题，请放行</translation>
    </message>
    <message>
        <source>Stop: already inside</source>
        <translation>停！已在场内</translation>
    </message>
    <message>
        <source>Just now at this desk, %1.</source>
        <translation>刚在本签到台签到，%1。</translation>
    </message>
    <message>
        <source>Not a ticket here</source>
        <translation>不在名单</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>Type the name below to find them</source>
        <translation>请在下方输入姓名查找</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>票已取消</translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation>请引导至服务台</translation>
    </message>
    <message>
        <source>This ticket was cancelled where it was bought.</source>
        <translation>此票已在购票处取消。</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>禁止入场</translation>
    </message>
    <message>
        <source>Call the desk lead</source>
        <translation>请叫现场负责人</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket.</source>
        <translation>主办方已禁用此票。</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>The organiser has not approved this registration.</source>
        <translation>主办方尚未通过此报名。</translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation>入口不符</translation>
    </message>
    <message>
        <source>Welcome at: %1</source>
        <translation>可入场：%1</translation>
    </message>
    <message>
        <source>Show them the way there</source>
        <translation>请为其指路</translation>
    </message>
    <message>
        <source>This ticket is for watching online.</source>
        <translation>此票仅供线上观看。</translation>
    </message>
    <message>
        <source>No door of this event welcomes this ticket.</source>
        <translation>此票不适用于本活动任何入口。</translation>
    </message>
    <message>
        <source>Door is closed</source>
        <translation>入口已关闭</translation>
    </message>
    <message>
        <source>Choose another door above (F3)</source>
        <translation>请在上方换个入口 (F3)</translation>
    </message>
    <message>
        <source>%1 closed %2.</source>
        <translation>%1已于 %2 关闭。</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>尚未开放</translation>
    </message>
    <message>
        <source>Ask them to come back then</source>
        <translation>请其届时再来</translation>
    </message>
    <message>
        <source>%1 opens %2.</source>
        <translation>%1将于 %2 开放。</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Payment for this ticket is open.</source>
        <translation>此票款项未付。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已满员</translation>
    </message>
    <message>
        <source>Ask them to wait until somebody leaves</source>
        <translation>请其等候有人离场</translation>
    </message>
    <message>
        <source>All %1 places at %2 are taken.</source>
        <translation>%2的 %1 个名额已满。</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>%1 小时 %2 分钟前</translation>
    </message>
    <message>
        <source>%1 d %2 h ago</source>
        <translation>%1 天 %2 小时前</translation>
    </message>
    <message>
        <source>This door closed on %1.</source>
        <translation>此入口已于 %1 关闭。</translation>
    </message>
    <message>
        <source>This door opens on %1.</source>
        <translation>此入口将于 %1 开放。</translation>
    </message>
    <message>
        <source>This ticket was replaced by a new one. Ask for the new ticket, or search by name.</source>
        <translation>此票已被新票取代。请对方出示新票，或按姓名查找。</translation>
    </message>
    <message>
        <source>OLD TICKET</source>
        <translation>旧票</translation>
    </message>
    <message>
        <source>Old ticket</source>
        <translation>旧票</translation>
    </message>
    <message>
        <source>Ask for the new ticket, or type the name below</source>
        <translation>请对方出示新票，或在下方输入姓名</translation>
    </message>
    <message>
        <source>This code was replaced by a new one. It may be in somebody else&apos;s hands.</source>
        <translation>此码已被新码取代。持旧码的可能不是本人。</translation>
    </message>
    <message>
        <source>To be answered first: %1</source>
        <translation>请先回答：%1</translation>
    </message>
    <message>
        <source>TICKET NOT VALID NOW</source>
        <translation>票目前无效</translation>
    </message>
    <message>
        <source>AGAINST THE RULE</source>
        <translation>不符合规则</translation>
    </message>
    <message>
        <source>ASK FIRST</source>
        <translation>请先询问</translation>
    </message>
    <message>
        <source>Ticket has expired</source>
        <translation>票已过期</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>票尚未生效</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>It is valid from %1.</source>
        <translation>自 %1 起有效。</translation>
    </message>
    <message>
        <source>Not allowed here now</source>
        <translation>现在不能从此处入场</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>请先回答一个问题</translation>
    </message>
    <message>
        <source>Ask, then answer here</source>
        <translation>请询问后在此填写回答</translation>
    </message>
    <message>
        <source>back again, entry %1</source>
        <translation>再次入场，第 %1 次</translation>
    </message>
    <message>
        <source>Nobody saw them come in here.</source>
        <translation>此处没有其入场记录。</translation>
    </message>
    <message>
        <source>in since %1</source>
        <translation>%1 起在场内</translation>
    </message>
    <message>
        <source>came in on %1, and left</source>
        <translation>%1 入场，已离场</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>操作员 %1</translation>
    </message>
    <message>
        <source>badge printed</source>
        <translation>胸牌已打印</translation>
    </message>
    <message>
        <source>no badge printed</source>
        <translation>胸牌未打印</translation>
    </message>
    <message>
        <source>The same ticket, scanned twice: all is well.</source>
        <translation>同一张票扫了两次：没有问题。</translation>
    </message>
    <message>
        <source>This door lets everybody in once. Ask who came in.</source>
        <translation>此入口每人只能入场一次。请询问是谁入场的。</translation>
    </message>
    <message>
        <source>This door lets everybody in once a day. Ask who came in.</source>
        <translation>此入口每人每天只能入场一次。请询问是谁入场的。</translation>
    </message>
    <message>
        <source>Ask who came in on this ticket.</source>
        <translation>请询问是谁用此票入场的。</translation>
    </message>
    <message>
        <source>This is a ticket for “%1”. Ask for the ticket of this event.</source>
        <translation>这是“%1”的票。请对方出示本活动的票。</translation>
    </message>
    <message>
        <source>This ticket (%1) was valid until %2.</source>
        <translation>此票（%1）有效期至 %2。</translation>
    </message>
    <message>
        <source>This ticket (%1) is valid from %2.</source>
        <translation>此票（%1）自 %2 起有效。</translation>
    </message>
    <message>
        <source>NOTE: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Checked in. Read this first</source>
        <translation>已签到。请先看备注</translation>
    </message>
    <message>
        <source>Do what the note says, then let them in</source>
        <translation>请先按备注处理，再放行</translation>
    </message>
    <message>
        <source>Welcome back: entry %1 here</source>
        <translation>欢迎回来：在此第 %1 次入场</translation>
    </message>
    <message>
        <source>Door: %1</source>
        <translation>入口：%1</translation>
    </message>
    <message>
        <source>Nobody saw them come in. They may leave all the same.</source>
        <translation>没有其入场记录，但仍可离场。</translation>
    </message>
    <message>
        <source>Stop: came in before</source>
        <translation>停！此前已入场</translation>
    </message>
    <message>
        <source>Ask for an ID, or call the desk lead</source>
        <translation>请查看证件，或叫现场负责人</translation>
    </message>
    <message>
        <source>Take the money, or send them to the help desk</source>
        <translation>请收款，或引导至服务台</translation>
    </message>
    <message>
        <source>The badge was printed.</source>
        <translation>胸牌已打印。</translation>
    </message>
    <message>
        <source>No badge was printed yet.</source>
        <translation>胸牌尚未打印。</translation>
    </message>
    <message>
        <source>This door lets everybody in once a day.</source>
        <translation>此入口每人每天只能入场一次。</translation>
    </message>
    <message>
        <source>This door lets everybody in once.</source>
        <translation>此入口每人只能入场一次。</translation>
    </message>
    <message>
        <source>This is a ticket for another event: %1.</source>
        <translation>这是其他活动的票：%1。</translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, desk %4.</source>
        <translation>%1（%2）从 %3 入场，签到台 %4。</translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, desk %4, checked by %5.</source>
        <translation>%1（%2）从 %3 入场，签到台 %4，操作员 %5。</translation>
    </message>
    <message>
        <source>valid ticket, not in the list yet</source>
        <translation>有效票，尚未列入名单</translation>
    </message>
    <message>
        <source>Valid ticket, not in the list yet.</source>
        <translation>有效票，尚未列入名单。</translation>
    </message>
    <message>
        <source>Ticket taken back</source>
        <translation>票已被收回</translation>
    </message>
    <message>
        <source>Ask for the newest ticket</source>
        <translation>请出示最新的票</translation>
    </message>
    <message>
        <source>Genuine, but not in the list</source>
        <translation>真票，但不在名单上</translation>
    </message>
    <message>
        <source>Ticket for another date</source>
        <translation>其他场次的票</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>签名不符</translation>
    </message>
    <message>
        <source>Mistyped</source>
        <translation>输入有误</translation>
    </message>
    <message>
        <source>Type the code once more</source>
        <translation>请重新输入票码</translation>
    </message>
    <message>
        <source>nothing known of a badge</source>
        <translation>胸牌情况未知</translation>
    </message>
    <message>
        <source>The hub does not answer: perhaps this ticket came in at another desk. Ask for an ID, then decide: --override REASON</source>
        <translation>同步中心无响应：此票可能已在别的签到台入场。请查看证件后决定：--override 原因</translation>
    </message>
    <message>
        <source>The hub does not answer, and this door waits for it. Try again in a minute.</source>
        <translation>同步中心无响应，此入口须等待它。请一分钟后再试。</translation>
    </message>
    <message>
        <source>DECIDE</source>
        <translation>请决定</translation>
    </message>
    <message>
        <source>WAIT</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>请您决定</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Ask for an ID. If all is well, let them in (F7)</source>
        <translation>请查看证件；没有问题就放行（F7）</translation>
    </message>
    <message>
        <source>Scan again in a minute, or call the desk lead</source>
        <translation>一分钟后重新扫码，或叫现场负责人</translation>
    </message>
    <message>
        <source>The other desks do not answer: perhaps this ticket came in there.</source>
        <translation>其他签到台无响应：此票可能已在那边入场。</translation>
    </message>
    <message>
        <source>The other desks do not answer, and this door waits for them.</source>
        <translation>其他签到台无响应，此入口须等待它们。</translation>
    </message>
    <message>
        <source>Nothing is known of a badge yet.</source>
        <translation>胸牌是否打印过尚不清楚。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Checks the event file, the journal&apos;s chain, and every count against the journal.</source>
        <translation>检查活动文件、流水记录的链，并将各项统计与流水记录核对。</translation>
    </message>
    <message>
        <source>All is well. Journal records checked: %1</source>
        <translation>一切正常。已检查流水记录：%1</translation>
    </message>
    <message>
        <source>The journal is as it was written up to record %1; from there on it was changed or damaged.</source>
        <translation>流水记录到第 %1 条记录为止完好；之后的内容被更改或已损坏。</translation>
    </message>
    <message>
        <source>The list of what was done says something else than journal record %1.</source>
        <translation>操作列表与流水记录第 %1 条记录不一致。</translation>
    </message>
    <message>
        <source>Where person %1 is does not follow from the journal.</source>
        <translation>人员 %1 的所在位置与流水记录不符。</translation>
    </message>
    <message>
        <source>The number of people at door %1 does not follow from the journal.</source>
        <translation>入口 %1 的人数与流水记录不符。</translation>
    </message>
    <message>
        <source>What person %1 answered does not follow from the journal.</source>
        <translation>人员 %1 的回答与流水记录不符。</translation>
    </message>
    <message>
        <source>What became of badge %1 does not follow from the journal.</source>
        <translation>胸牌 %1 的状态与流水记录不符。</translation>
    </message>
    <message>
        <source>The journal knows person %1 under another code.</source>
        <translation>人员 %1 在流水记录中是另一个码。</translation>
    </message>
    <message>
        <source>The journal and all counts are right, but the file is damaged elsewhere.</source>
        <translation>流水记录和各项统计都正确，但文件其他部分已损坏。</translation>
    </message>
    <message>
        <source>Something is wrong. Keep this file, and open a copy from before.
%1
  %2</source>
        <translation>发现问题。请保留此文件，并打开之前的副本。
%1
  %2</translation>
    </message>
</context>
<context>
    <name>WalkInCommand</name>
    <message>
        <source>Registers somebody who comes without a ticket, and admits them. Whoever may be registered already is named first, and nobody is registered then (exit status 3).</source>
        <translation>登记没有票的来客并签到。如有可能已报名的人，会先列出，且不登记任何人（退出状态 3）。</translation>
    </message>
    <message>
        <source>Their name.</source>
        <translation>姓名。</translation>
    </message>
    <message>
        <source>Their company.</source>
        <translation>公司。</translation>
    </message>
    <message>
        <source>Their ticket type; “Walk-in” if left out.</source>
        <translation>票种；省略则为“Walk-in”。</translation>
    </message>
    <message>
        <source>Their e-mail address.</source>
        <translation>电子邮件地址。</translation>
    </message>
    <message>
        <source>Their phone number.</source>
        <translation>电话号码。</translation>
    </message>
    <message>
        <source>For the volunteer who scans them next.</source>
        <translation>给下一位扫码的志愿者看。</translation>
    </message>
    <message>
        <source>At this door, may stand several times; the one that is open if left out.</source>
        <translation>在此入口，可多次给出；省略则用当前开放的入口。</translation>
    </message>
    <message>
        <source>An answer to a question of the door, written KEY=TEXT; may stand several times.</source>
        <translation>对入口问题的回答，写成 KEY=TEXT；可写多次。</translation>
    </message>
    <message>
        <source>Even if somebody of that name is registered.</source>
        <translation>即使已有同名者报名，也照样登记。</translation>
    </message>
    <message>
        <source>Prints a badge on the printer of this computer.</source>
        <translation>用本机的打印机打印胸牌。</translation>
    </message>
    <message>
        <source>Perhaps registered already; nobody was registered now:</source>
        <translation>可能已报名；此次未登记任何人：</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>未到场</translation>
    </message>
    <message>
        <source>If it is one of them: lanyard admit CODE. If not, the same with --anyway.</source>
        <translation>如果是其中一人：lanyard admit CODE。如果不是，请加上 --anyway 再执行一次。</translation>
    </message>
    <message>
        <source>%1  ·  code %2</source>
        <translation>%1  ·  码 %2</translation>
    </message>
    <message>
        <source>Say who comes: --name NAME.</source>
        <translation>请说明来者是谁：--name NAME。</translation>
    </message>
    <message>
        <source>%1 is registered now. Next: lanyard admit %2 --answer KEY=TEXT</source>
        <translation>%1 已登记。下一步：lanyard admit %2 --answer KEY=TEXT</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ActionPanel</name>
    <message>
        <source>%1  Enter</source>
        <comment>the key</comment>
        <translation>%1  Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::AnswersPanel</name>
    <message>
        <source>A few questions first</source>
        <translation>请先回答几个问题</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>请先回答一个问题</translation>
    </message>
    <message>
        <source>Without a yes they can not come in here.</source>
        <translation>不回答“是”就不能从此处入场。</translation>
    </message>
    <message>
        <source>Answered, check in</source>
        <translation>已回答，签到</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ApprovalPage</name>
    <message>
        <source>A second person, please</source>
        <translation>需要第二人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ApprovalPanel</name>
    <message>
        <source>A second person, please</source>
        <translation>需要第二人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ArrangePanel</name>
    <message>
        <source>Align at the left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Centre from left to right</source>
        <translation>水平居中</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>顶部对齐</translation>
    </message>
    <message>
        <source>Centre from top to bottom</source>
        <translation>垂直居中</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>底部对齐</translation>
    </message>
    <message>
        <source>Same gaps from left to right</source>
        <translation>水平间距相等</translation>
    </message>
    <message>
        <source>Same gaps from top to bottom</source>
        <translation>垂直间距相等</translation>
    </message>
    <message>
        <source>Move in front of the next</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <source>Move behind the next</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>复制一份 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgeSamples</name>
    <message>
        <source>Shortest name</source>
        <translation>最短姓名</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>最长姓名</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Chinese and Latin name</source>
        <translation>中英文姓名</translation>
    </message>
    <message>
        <source>Longest company</source>
        <translation>最长公司名</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>无公司</translation>
    </message>
    <message>
        <source>No job title</source>
        <translation>无职位</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesForm</name>
    <message>
        <source>Everybody with a confirmed ticket on site</source>
        <translation>所有持已确认现场票的人</translation>
    </message>
    <message>
        <source>Whoever was checked in</source>
        <translation>已签到的人</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>所有票种</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Name as it is written</source>
        <translation>姓名（按书写）</translation>
    </message>
    <message>
        <source>Ticket type, then surname</source>
        <translation>票种，再按姓氏</translation>
    </message>
    <message>
        <source>Order: who bought together</source>
        <translation>订单：一起购票的人</translation>
    </message>
    <message>
        <source>As in the registrations</source>
        <translation>与报名名单相同</translation>
    </message>
    <message>
        <source>What the ticket type has</source>
        <translation>按票种的设置</translation>
    </message>
    <message>
        <source>As large as the badge</source>
        <translation>与胸牌一样大</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票种</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper of the file</source>
        <translation>文件的纸张</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>第一个空白标签</translation>
    </message>
    <message>
        <source>Leave out whoever has a badge</source>
        <translation>略去已有胸牌的人</translation>
    </message>
    <message>
        <source>A thin line around each badge</source>
        <translation>每张胸牌外加细线</translation>
    </message>
    <message>
        <source>Marks to cut at</source>
        <translation>裁切标记</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesPage</name>
    <message>
        <source>Badges are being made.</source>
        <translation>正在制作胸牌。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 of them have a badge already.</source>
        <translation>其中 %1 人已有胸牌。</translation>
    </message>
    <message>
        <source>Print %1 badges?</source>
        <translation>打印 %1 张胸牌？</translation>
    </message>
    <message>
        <source>They go to %1 one after the other. Check-ins go on meanwhile.</source>
        <translation>它们将逐张送到%1。签到照常进行。</translation>
    </message>
    <message>
        <source>Yes, print them</source>
        <translation>是，打印</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 badges are in %2. They count as printed only when a desk prints them.</source>
        <translation>%1 张胸牌已写入%2。只有在签到台打印后才算已打印。</translation>
    </message>
    <message>
        <source>Look at these and %1 others before you print: %2.</source>
        <translation>打印前请检查这些以及另外 %1 张：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Look at these before you print: %1.</source>
        <translation>打印前请检查这些：%1。</translation>
    </message>
    <message>
        <source>%1 badges were printed.</source>
        <translation>已打印 %1 张胸牌。</translation>
    </message>
    <message>
        <source>%1 of %2 badges were printed. Those that did not come out are shown at the desk.</source>
        <translation>已打印 %1 / %2 张胸牌。没有打出来的显示在签到台上。</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2.</source>
        <translation>已在 %1 / %2 处停止。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>%1 badges</source>
        <translation>%1 张胸牌</translation>
    </message>
    <message>
        <source>%1 of them have one already</source>
        <translation>其中 %1 人已有胸牌</translation>
    </message>
    <message>
        <source>%1 left out: they have one already</source>
        <translation>略去 %1 人：已有胸牌</translation>
    </message>
    <message>
        <source>%1 left out: their ticket type has none</source>
        <translation>略去 %1 人：其票种没有胸牌</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存为 PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesPanel</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Print again  F5</source>
        <translation>重新打印  F5</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>出来了</translation>
    </message>
    <message>
        <source>No badge needs anything</source>
        <translation>没有需要处理的胸牌</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Other printer  F6</source>
        <translation>另一台打印机  F6</translation>
    </message>
    <message>
        <source>Not needed  F7</source>
        <translation>不需要了  F7</translation>
    </message>
    <message>
        <source>New roll  Ctrl+R</source>
        <translation>新卷  Ctrl+R</translation>
    </message>
    <message>
        <source>Badges that are not finished</source>
        <translation>未完成的胸牌</translation>
    </message>
    <message>
        <source>No, again  F5</source>
        <translation>没有，重打  F5</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BandForm</name>
    <message>
        <source>Area</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Rim at the sides</source>
        <translation>左右留边</translation>
    </message>
    <message>
        <source>Rim above and below</source>
        <translation>上下留边</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BannerWords</name>
    <message>
        <source>%1 was not read: %2 waits already. Enter first, then scan it again.</source>
        <translation>%1 未读取：%2 已在等待。请先按 Enter，再重新扫码。</translation>
    </message>
    <message>
        <source>Read the note, then Enter. The next ticket (%1) waits.</source>
        <translation>请看备注，再按 Enter。下一张票（%1）在等待。</translation>
    </message>
    <message>
        <source>People leave: a scan lets somebody out. F8 ends it.</source>
        <translation>离场模式：扫码即放行离场。按 F8 结束。</translation>
    </message>
    <message>
        <source>Here a second scan means leaving.</source>
        <translation>此处第二次扫码即为离场。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1 h %2 min. It says %3: is that right?</source>
        <translation>本机时钟被拨慢了 %1 小时 %2 分，现在显示 %3，对吗？</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1 h %2 min. It says %3: is that right?</source>
        <translation>本机时钟被拨快了 %1 小时 %2 分，现在显示 %3，对吗？</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CameraForm</name>
    <message>
        <source>No camera</source>
        <translation>不使用摄像头</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1（未连接）</translation>
    </message>
    <message>
        <source>The picture size that suits best</source>
        <translation>最合适的画面尺寸</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Picture size of the camera</source>
        <translation>摄像头画面尺寸</translation>
    </message>
    <message>
        <source>Show its picture as in a mirror</source>
        <translation>像镜子一样显示画面</translation>
    </message>
    <message>
        <source>Its light is on</source>
        <translation>打开补光灯</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Canvas</name>
    <message>
        <source>%1 elements selected</source>
        <translation>已选中 %1 个元素</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CanvasTools</name>
    <message>
        <source>Take back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ChoicePanel</name>
    <message>
        <source>What to choose from</source>
        <translation>可选项</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CodeForm</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Text or link</source>
        <translation>文字或链接</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The ticket code</source>
        <translation>票码</translation>
    </message>
    <message>
        <source>A contact card</source>
        <translation>联系人名片</translation>
    </message>
    <message>
        <source>Wi-Fi access</source>
        <translation>Wi-Fi 接入</translation>
    </message>
    <message>
        <source>A text or link</source>
        <translation>文字或链接</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ColourField</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>固定颜色</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>随票种</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>黑或白</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>选择颜色</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ColumnMapping</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed. Which column is it?</source>
        <translation>必须选：是哪一列？</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ConditionForm</name>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation>仅当已填写</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>仅当为空</translation>
    </message>
    <message>
        <source>Only for these</source>
        <translation>只给这些</translation>
    </message>
    <message>
        <source>Not for these</source>
        <translation>除了这些</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>with commas</source>
        <translation>用逗号分隔</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CorrectionPanel</name>
    <message>
        <source>The import has nothing.</source>
        <translation>导入数据中没有内容。</translation>
    </message>
    <message>
        <source>The import has: %1</source>
        <translation>导入数据为：%1</translation>
    </message>
    <message>
        <source>Correct what the badge says</source>
        <translation>更正胸牌内容</translation>
    </message>
    <message>
        <source>The next import keeps it.</source>
        <translation>下次导入时会保留。</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CredentialsPanel</name>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Choose a name, type the PIN and press Enter; or scan your own badge.</source>
        <translation>请选择姓名，输入 PIN 后按 Enter；或扫描自己的胸牌。</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>返回  (Esc)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskMenu</name>
    <message>
        <source>Read a picture …</source>
        <translation>读取图片…</translation>
    </message>
    <message>
        <source>Self-service kiosk</source>
        <translation>自助签到</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色模式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sign out / change operator</source>
        <translation>退出 / 更换操作员</translation>
    </message>
    <message>
        <source>Printer and badges</source>
        <translation>打印机和胸牌</translation>
    </message>
    <message>
        <source>Badge studio</source>
        <translation>胸牌设计</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>锁定本签到台</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>示例票</translation>
    </message>
    <message>
        <source>Guest screen</source>
        <translation>来宾屏幕</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskPage</name>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>All is well: %1 journal records were checked.</source>
        <translation>一切正常：已检查 %1 条流水记录。</translation>
    </message>
    <message>
        <source>%1 journal records were checked, and something is wrong. Make a copy of the event file before you go on.</source>
        <translation>已检查 %1 条流水记录，发现问题。继续之前请先备份活动文件。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…还有 %1 项</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本签到台</translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation>签到台名称</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>for example: Main entrance 2</source>
        <translation>例如：正门 2</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Check the event file</source>
        <translation>检查活动文件</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Show a part, to compare: %1 · %2</source>
        <translation>显示一部分以便核对：%1 · %2</translation>
    </message>
    <message>
        <source>Show them whole</source>
        <translation>完整显示</translation>
    </message>
    <message>
        <source>Phone and e-mail, at every desk</source>
        <translation>各签到台显示的手机和邮箱</translation>
    </message>
    <message>
        <source>Only by key: Ctrl+Shift+L</source>
        <translation>只按键锁定：Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>After %1 min without a touch</source>
        <translation>无人操作 %1 分钟后</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>Set up on one page</source>
        <translation>一页完成设置</translation>
    </message>
    <message>
        <source>Forget the PIN of this desk</source>
        <translation>删除本签到台的 PIN</translation>
    </message>
    <message>
        <source>Start the self-service kiosk</source>
        <translation>启动自助签到机</translation>
    </message>
    <message>
        <source>Choose another PIN for the kiosk</source>
        <translation>为自助签到机另选 PIN 码</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Checking … (records: %1)</source>
        <translation>正在检查…（记录：%1）</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorButton</name>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Which doors are served here (F3)</source>
        <translation>此处负责的入口 (F3)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorForm</name>
    <message>
        <source>Give the door a name, for example “Main hall”.</source>
        <translation>请给入口命名，例如“主会场”。</translation>
    </message>
    <message>
        <source>Another door has this name. Choose a different one.</source>
        <translation>已有同名入口。请换个名称。</translation>
    </message>
    <message>
        <source>The door closes before it opens. Correct one of the two times.</source>
        <translation>入口关闭早于开放。请更正其中一个时间。</translation>
    </message>
    <message>
        <source>Nobody is welcome at this door. Tick at least one ticket type.</source>
        <translation>此入口无人可入场。请至少勾选一个票种。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>准入</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Everyone on site</source>
        <translation>所有现场参会者</translation>
    </message>
    <message>
        <source>Welcomed ticket types</source>
        <translation>准入票种</translation>
    </message>
    <message>
        <source>Only so many people at once</source>
        <translation>限制同时在场人数</translation>
    </message>
    <message>
        <source>People at most</source>
        <translation>人数上限</translation>
    </message>
    <message>
        <source>%1 is skipped: the clocks are put forward then. %2 is taken.</source>
        <translation>%1 不存在：届时时钟拨快。将采用 %2。</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks are put back then. The first time is taken.</source>
        <translation>%1 出现两次：届时时钟拨慢。将采用第一次。</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks are put back then. The second time is taken.</source>
        <translation>%1 出现两次：届时时钟拨慢。将采用第二次。</translation>
    </message>
    <message>
        <source>The rule of this door is not finished. Complete it, or remove what is not.</source>
        <translation>此入口的规则不完整。请补全，或删除未完成的部分。</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>入场</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>仅当</translation>
    </message>
    <message>
        <source>Once: nobody comes in again</source>
        <translation>一次：不可再次入场</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Again after each exit</source>
        <translation>离场后可再次入场</translation>
    </message>
    <message>
        <source>As often as they like</source>
        <translation>不限次数</translation>
    </message>
    <message>
        <source>Scanned again means leaving</source>
        <translation>再次扫码即为离场</translation>
    </message>
    <message>
        <source>Without the hub</source>
        <translation>同步中心无响应时</translation>
    </message>
    <message>
        <source>Let people in as usual</source>
        <translation>照常放行</translation>
    </message>
    <message>
        <source>Ask the person at the desk</source>
        <translation>由签到台人员决定</translation>
    </message>
    <message>
        <source>Let nobody in</source>
        <translation>不放行任何人</translation>
    </message>
    <message>
        <source>Seats of each desk without the hub</source>
        <translation>无同步中心时每台名额</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPage</name>
    <message>
        <source>Doors</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>时间按 %1 时区。</translation>
    </message>
    <message>
        <source>Add a door</source>
        <translation>添加入口</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>People came to this door already, so it stays. Let it close earlier instead.</source>
        <translation>已有人从此入口入场，因此不能删除。请改为提前关闭。</translation>
    </message>
    <message>
        <source>Go back without saving?</source>
        <translation>不保存就返回？</translation>
    </message>
    <message>
        <source>What you changed of this door would be lost.</source>
        <translation>对此入口的更改将丢失。</translation>
    </message>
    <message>
        <source>Yes, do not save</source>
        <translation>是，不保存</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>The door is not saved.</source>
        <translation>入口尚未保存。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The same again for another time</source>
        <translation>复制一份，用于其他时间</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The door %1 is removed.</source>
        <translation>入口%1已移除。</translation>
    </message>
    <message>
        <source>The door %1 is changed.</source>
        <translation>入口%1已更改。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPanel</name>
    <message>
        <source>Which door is served here?</source>
        <translation>此处负责哪个入口？</translation>
    </message>
    <message>
        <source>Touch a door, or its box for several; the keys are ↑ ↓, space and Enter.</source>
        <translation>请点选入口；要选多个，请勾选方框。按键：↑ ↓、空格和 Enter。</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>入口</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Draft</name>
    <message>
        <source>Name the copy</source>
        <translation>为副本命名</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ElementList</name>
    <message>
        <source>Elements, the front one first</source>
        <translation>元素，最前面的排在最上</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ElementNames</name>
    <message>
        <source>Accent</source>
        <translation>装饰</translation>
    </message>
    <message>
        <source>Company and event</source>
        <translation>公司和活动</translation>
    </message>
    <message>
        <source>Company and title</source>
        <translation>公司和职位</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>Logo place</source>
        <translation>标志位置</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧边</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票码</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FieldNames</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票种</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票码</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number in the batch</source>
        <translation>批次内编号</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FieldText</name>
    <message>
        <source>Insert a field of the person</source>
        <translation>插入人员字段</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FindBar</name>
    <message>
        <source>Name, company, phone or code  (F2)</source>
        <translation>姓名、公司、电话或票码  (F2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Walk-in  F12</source>
        <translation>现场登记  F12</translation>
    </message>
    <message>
        <source>Register somebody who has no registration</source>
        <translation>登记未报名的人</translation>
    </message>
    <message>
        <source>Leaving  F8</source>
        <translation>离场  F8</translation>
    </message>
    <message>
        <source>People leave</source>
        <translation>离场模式</translation>
    </message>
    <message>
        <source>Picture  F4</source>
        <translation>图片  F4</translation>
    </message>
    <message>
        <source>Read a ticket from a picture</source>
        <translation>从图片读取门票</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::GreetingPage</name>
    <message>
        <source>Welcome!</source>
        <translation>欢迎！</translation>
    </message>
    <message>
        <source>This is what your badge will say.</source>
        <translation>您的胸牌将显示以下内容。</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>打印我的胸牌</translation>
    </message>
    <message>
        <source>Change name or company</source>
        <translation>修改姓名或单位</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>帮助  F1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节内容</translation>
    </message>
    <message>
        <source>The guide does not have this word.</source>
        <translation>指南里没有这个词。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HistoryPage</name>
    <message>
        <source>All desks</source>
        <translation>所有签到台</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>未找到任何人。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Nothing was refused yet.</source>
        <translation>还没有拒绝记录。</translation>
    </message>
    <message>
        <source>Refused scans by reason</source>
        <translation>被拒扫码（按原因）</translation>
    </message>
    <message>
        <source>%1 ×  %2</source>
        <translation>%1 ×  %2</translation>
    </message>
    <message>
        <source>%1 The last time: %2, %3.</source>
        <translation>%1 最近一次：%2，%3。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Find a person …</source>
        <translation>查找人员…</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>签到台</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>记录，最新在前</translation>
    </message>
    <message>
        <source>What was refused again and again</source>
        <translation>多次被拒绝的扫码</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开此人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubAttempts</name>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>The program was stopped while these people stood at the door. Finish, if they went in; abandon, if they did not.</source>
        <translation>这些人站在入口时程序停了。已经进场的请完成；没有进场的请放弃。</translation>
    </message>
    <message>
        <source>Abandon: they are not in</source>
        <translation>放弃：没有进场</translation>
    </message>
    <message>
        <source>Finish: they are in</source>
        <translation>完成：已经进场</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubConflicts</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>let-in-twice</source>
        <translation>重复入场</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Let in twice: %1 to see to</source>
        <translation>重复入场：%1 项待处理</translation>
    </message>
    <message>
        <source>Let in twice: all seen to</source>
        <translation>重复入场：均已处理</translation>
    </message>
    <message>
        <source>Two desks that could not ask each other let the same ticket in. Look for both people; then say that it is seen to.</source>
        <translation>两个无法互相确认的签到台放行了同一张票。请找到这两个人，然后标记为已处理。</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>重复入场</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>保存列表…</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>已处理</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubDesks</name>
    <message>
        <source>Revoke %1? The hub takes nothing from it any more, and it cannot come back: that computer would have to join again.</source>
        <translation>吊销 %1？同步中心不再接收它的任何内容，且无法恢复：那台电脑须重新加入。</translation>
    </message>
    <message>
        <source>Yes, revoke</source>
        <translation>是，吊销</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>否，保留</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>签到台</translation>
    </message>
    <message>
        <source>Revoke the chosen desk …</source>
        <translation>吊销所选签到台…</translation>
    </message>
    <message>
        <source>For a computer that was lost or stolen</source>
        <translation>用于丢失或被盗的电脑</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubInvitation</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Another desk joins</source>
        <translation>另一个签到台加入</translation>
    </message>
    <message>
        <source>Install Lanyard on the other computer, then show it the join code.</source>
        <translation>请在另一台电脑上安装 Lanyard，再向它出示加入码。</translation>
    </message>
    <message>
        <source>On the other computer: “Join a hub”, then scan this picture or paste the text. Whoever has it can read the whole event: show it to your own desks only.</source>
        <translation>在另一台电脑上选“加入同步中心”，然后扫描此图或粘贴文字。拿到它的人能读到整个活动的内容：只给自己的签到台看。</translation>
    </message>
    <message>
        <source>Join code as a picture</source>
        <translation>加入码图片</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>加入码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Let another desk join</source>
        <translation>让另一个签到台加入</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubPage</name>
    <message>
        <source>This event is being shared.</source>
        <translation>正在共享此活动。</translation>
    </message>
    <message>
        <source>Take this desk off the hub? Its check-ins stay here, and the other desks learn no more of them.</source>
        <translation>让本签到台脱离同步中心？这里的签到会留在本机，其他签到台不再得知。</translation>
    </message>
    <message>
        <source>Yes, take it off</source>
        <translation>是，脱离</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>否，留下</translation>
    </message>
    <message>
        <source>Save the exchange file</source>
        <translation>保存交换文件</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange)</source>
        <translation>交换文件 (*.lanyard-exchange)</translation>
    </message>
    <message>
        <source>Open an exchange file</source>
        <translation>打开交换文件</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange);;All files (*)</source>
        <translation>交换文件 (*.lanyard-exchange);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>同步中心</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>没有网络时</translation>
    </message>
    <message>
        <source>Write what this desk knows to a file on a USB stick, and take it in at another desk; then the other way round. It may be done as often as you like.</source>
        <translation>把本签到台的记录写到U盘上的文件，在另一个签到台读入；再反过来做一次。次数不限。</translation>
    </message>
    <message>
        <source>Take in from a file …</source>
        <translation>从文件读入…</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>写到文件…</translation>
    </message>
    <message>
        <source>Take this desk off the hub …</source>
        <translation>让本签到台脱离同步中心…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubSharing</name>
    <message>
        <source>Type the address of the database first.</source>
        <translation>请先输入数据库地址。</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>多个签到台</translation>
    </message>
    <message>
        <source>This event is on this computer only. Other desks can share it through a PostgreSQL database that all of them reach, the hub. Every desk goes on working without it, too.</source>
        <translation>此活动只在本机上。其他签到台可通过大家都能连到的 PostgreSQL 数据库（同步中心）共享它。没有同步中心时，每个签到台也照常工作。</translation>
    </message>
    <message>
        <source>postgresql://name:password@host/database</source>
        <translation>postgresql://用户名:密码@主机/数据库</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>数据库地址</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Share this event</source>
        <translation>共享此活动</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubView</name>
    <message>
        <source>Desk</source>
        <translation>签到台</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>People a minute</source>
        <translation>每分钟人数</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::IdlePanel</name>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Scan a ticket</source>
        <translation>请扫票</translation>
    </message>
    <message>
        <source>Hold the ticket under the scanner</source>
        <translation>将票放到扫码枪下</translation>
    </message>
    <message>
        <source>or show it to the camera</source>
        <translation>或对准摄像头</translation>
    </message>
    <message>
        <source>or drop a picture of it here</source>
        <translation>或将票的图片拖到这里</translation>
    </message>
    <message>
        <source>or type a name, company or phone number</source>
        <translation>或输入姓名、公司或电话</translation>
    </message>
    <message>
        <source>Scan whoever leaves</source>
        <translation>请扫描离场者的票</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportColumnsStep</name>
    <message>
        <source>Kept as further fields: %1</source>
        <translation>作为其他字段保留：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Which column is what? Fields with * are needed.</source>
        <translation>各项对应哪一列？带 * 的必须选。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportEncodings</name>
    <message>
        <source>Which line shows the names as they should be? Choose it.</source>
        <translation>请选择姓名显示正确的那一行。</translation>
    </message>
    <message>
        <source>The letters are read as %1.</source>
        <translation>文字按 %1 编码读取。</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>有乱码？</translation>
    </message>
    <message>
        <source>Names of this file in each encoding</source>
        <translation>此文件的姓名按各种编码的显示</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportFileStep</name>
    <message>
        <source>Choose the export of your ticket site</source>
        <translation>选择票务平台导出的文件</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>导出文件 (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>还没有报名。</translation>
    </message>
    <message>
        <source>Registered now: %1 on site, %2 online only.</source>
        <translation>当前报名：现场票 %1，线上票 %2。</translation>
    </message>
    <message>
        <source>Drop the export file of your ticket site here, or choose it. Lanyard looks into it first and stores nothing until you say so.</source>
        <translation>将票务平台导出的文件拖到这里，或点击选择。Lanyard 会先查看，您确认后才保存。</translation>
    </message>
    <message>
        <source>CSV, Excel or OpenDocument file</source>
        <translation>CSV、Excel 或 OpenDocument 文件</translation>
    </message>
    <message>
        <source>Export file</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>%1 Cancelled: %2.</source>
        <translation>%1已取消：%2 人。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportLookStep</name>
    <message>
        <source>%1 is a file of the kind %2.</source>
        <translation>%1 的格式是 %2。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Not recognised: choose</source>
        <translation>未识别，请选择</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportQuestionsStep</name>
    <message>
        <source>%1 further words stand there, and their rows are left out. Go back: is the status in another column?</source>
        <translation>状态列中还有 %1 个其他的词，相应的行将跳过。请返回检查：状态是不是在另一列？</translation>
    </message>
    <message>
        <source>(no status)</source>
        <translation>（无状态）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, in 1 row</source>
        <translation>%1，共 1 行</translation>
    </message>
    <message>
        <source>%1, in %2 rows</source>
        <translation>%1，共 %2 行</translation>
    </message>
    <message>
        <source>Some rows stand for several people: there is 1 person more than rows.</source>
        <translation>有些行代表多人：人数比行数多 1。</translation>
    </message>
    <message>
        <source>Some rows stand for several people: there are %1 people more than rows.</source>
        <translation>有些行代表多人：人数比行数多 %1。</translation>
    </message>
    <message>
        <source>Lanyard does not know these words in the status column. What do they mean? Nobody is let in on a guess.</source>
        <translation>Lanyard 不认识状态列中的这些词。它们是什么意思？Lanyard 不会凭猜测放行。</translation>
    </message>
    <message>
        <source>Please choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>跳过这些行</translation>
    </message>
    <message>
        <source>Register each person</source>
        <translation>每人一条报名</translation>
    </message>
    <message>
        <source>One registration a row</source>
        <translation>每行一条报名</translation>
    </message>
    <message>
        <source>Several people on one row</source>
        <translation>一行代表多人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportRemovalQuestion</name>
    <message>
        <source>Really cancel %1 registrations?</source>
        <translation>真的要取消 %1 条报名吗？</translation>
    </message>
    <message>
        <source>These people are not in the file, and will not be let in any more. That is many: is this the whole export?</source>
        <translation>这些人不在文件中，取消后将不能入场。人数较多：这是完整的导出文件吗？</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Yes, cancel these %1 registrations</source>
        <translation>是的，取消这 %1 条报名</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportReportView</name>
    <message>
        <source>Cancel those that are missing from this file</source>
        <translation>取消此文件中缺少的报名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportStepLine</name>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>这样对吗？</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>核对各列</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::InventedBadge</name>
    <message>
        <source>Sample Company</source>
        <translation>示例公司</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Sample Conference</source>
        <translation>示例大会</translation>
    </message>
    <message>
        <source>Main hall</source>
        <translation>主会场</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::JoinForm</name>
    <message>
        <source>The join code comes first: paste it, or scan it.</source>
        <translation>先要加入码：请粘贴或扫描。</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>加入同步中心</translation>
    </message>
    <message>
        <source>On a desk that has the event: Office → Hub → “Let another desk join”. Scan the picture that comes up, or paste the text below it. Everything about the event then comes to this computer.</source>
        <translation>在已有此活动的签到台上：管理 → 同步中心 →“让另一个签到台加入”。扫描出现的图片，或粘贴下方的文字。随后活动的全部内容会传到本机。</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>加入码</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>关闭摄像头</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>用摄像头扫描</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Open an exchange file</source>
        <translation>打开交换文件</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange);;All files (*)</source>
        <translation>交换文件 (*.lanyard-exchange);;所有文件 (*)</translation>
    </message>
    <message>
        <source>From an exchange file …</source>
        <translation>用交换文件…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Keypad</name>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>带符号的字母</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>删除最后一个字符</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskPanel</name>
    <message>
        <source>Your number for the desk</source>
        <translation>请把这个号码告诉服务台</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskView</name>
    <message>
        <source>Please go to the desk. Somebody there will help you.</source>
        <translation>请到签到台，工作人员会帮助您。</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>欢迎！</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>请入场。</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>再见！</translation>
    </message>
    <message>
        <source>This ticket has been used already</source>
        <translation>此票已使用</translation>
    </message>
    <message>
        <source>This is no ticket for this event</source>
        <translation>这不是本活动的票</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>此票适用于其他入口</translation>
    </message>
    <message>
        <source>Check-in is over</source>
        <translation>签到已结束</translation>
    </message>
    <message>
        <source>Check-in has not begun yet</source>
        <translation>签到尚未开始</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation>名额已满</translation>
    </message>
    <message>
        <source>We cannot let you in with this ticket</source>
        <translation>此票无法入场</translation>
    </message>
    <message>
        <source>Please show the code of your ticket, not another code.</source>
        <translation>请出示票码，不是其他码。</translation>
    </message>
    <message>
        <source>This is your order. Please show the code of your own ticket.</source>
        <translation>这是订单。请出示您本人的票码。</translation>
    </message>
    <message>
        <source>Please hold your ticket steady and try once more.</source>
        <translation>请拿稳门票，再试一次。</translation>
    </message>
    <message>
        <source>This ticket was replaced by a newer one</source>
        <translation>此票已被新票取代</translation>
    </message>
    <message>
        <source>This ticket is not valid today</source>
        <translation>此票今天无效</translation>
    </message>
    <message>
        <source>One question is left to answer</source>
        <translation>还有一个问题需要回答</translation>
    </message>
    <message>
        <source>Your badge is being printed.</source>
        <translation>正在打印您的胸牌。</translation>
    </message>
    <message>
        <source>Take your badge, please</source>
        <translation>请取走您的胸牌</translation>
    </message>
    <message>
        <source>Your badge is not lost</source>
        <translation>您的胸牌没有丢</translation>
    </message>
    <message>
        <source>You are checked in, but the printer needs help. Please get your badge at the desk.</source>
        <translation>您已签到，但打印机需要处理。请到服务台领取胸牌。</translation>
    </message>
    <message>
        <source>We could not be sure who you are</source>
        <translation>我们无法确认您的身份</translation>
    </message>
    <message>
        <source>Names cannot be typed here for some minutes</source>
        <translation>几分钟内暂时不能在这里输入姓名</translation>
    </message>
    <message>
        <source>Please show your ticket, or go to the desk.</source>
        <translation>请出示您的门票，或前往服务台。</translation>
    </message>
    <message>
        <source>One ticket at a time, please</source>
        <translation>请一次只出示一张票</translation>
    </message>
    <message>
        <source>Show each ticket on its own.</source>
        <translation>请逐张出示门票。</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>no event is open</source>
        <translation>没有打开活动</translation>
    </message>
    <message>
        <source>the event file cannot be written</source>
        <translation>无法写入活动文件</translation>
    </message>
    <message>
        <source>the printer needs help</source>
        <translation>打印机需要处理</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>请前往服务台</translation>
    </message>
    <message>
        <source>This kiosk takes a break. If you like, tell the desk: %1, %2.</source>
        <translation>这台自助签到机暂停使用。您可以告诉服务台：%1，%2。</translation>
    </message>
    <message>
        <source>We cannot check your ticket here now</source>
        <translation>现在无法在此核对您的票</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskWindow</name>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>We are not sure yet. Please look at both once more.</source>
        <translation>还不能确认。请再检查这两项。</translation>
    </message>
    <message>
        <source>Your badge prints by itself in %1 s.</source>
        <translation>%1 秒后自动打印您的胸牌。</translation>
    </message>
    <message>
        <source>Back to the start in %1 s.</source>
        <translation>%1 秒后返回首页。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>Your name, as you registered</source>
        <translation>您报名时填写的姓名</translation>
    </message>
    <message>
        <source>Your company, e-mail, or the last four digits of your phone</source>
        <translation>您的单位、电子邮箱，或手机号后四位</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Find my registration</source>
        <translation>查找我的报名</translation>
    </message>
    <message>
        <source>What shall your badge say?</source>
        <translation>胸牌上要显示什么？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>打印我的胸牌</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LeavePage</name>
    <message>
        <source>For staff: leave the kiosk</source>
        <translation>工作人员：退出自助签到机</translation>
    </message>
    <message>
        <source>Type the PIN of the kiosk, or scan the badge of a desk lead.</source>
        <translation>请输入自助签到机的 PIN 码，或扫描签到负责人的胸牌。</translation>
    </message>
    <message>
        <source>For staff: choose a PIN</source>
        <translation>工作人员：设定 PIN 码</translation>
    </message>
    <message>
        <source>Without it nobody leaves the kiosk. At least four digits.</source>
        <translation>没有它就无法退出自助签到机。至少四位数字。</translation>
    </message>
    <message>
        <source>For staff: the same PIN again</source>
        <translation>工作人员：再输入一次</translation>
    </message>
    <message>
        <source>So that it is certain what you typed.</source>
        <translation>以确认您输入的内容。</translation>
    </message>
    <message>
        <source>That is not it. Please try again.</source>
        <translation>不正确。请再试一次。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait five minutes.</source>
        <translation>PIN 码错误次数过多。请等五分钟。</translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation>两次输入的 PIN 码不同。请重新设定。</translation>
    </message>
    <message>
        <source>Four digits or more, please.</source>
        <translation>请至少输入四位数字。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>返回首页</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LinesForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>Line of text</source>
        <translation>文字行</translation>
    </message>
    <message>
        <source>Share of the room</source>
        <translation>所占比例</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>Move this line up</source>
        <translation>上移这一行</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ListsPage</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入 …</translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation>%1 已保存，共 1 行。</translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation>%1 已保存，共 %2 行。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行数：%1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>行数：%1 / %2</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>哪一个列表</translation>
    </message>
    <message>
        <source>Only rows with …</source>
        <translation>只显示含有 … 的行</translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation>只显示含有这些字词的行</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开此人</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存 …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LoadBar</name>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 条记录</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LockWindow</name>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>PIN 至少有四位数字。</translation>
    </message>
    <message>
        <source>These two were not the same. Choose a PIN again.</source>
        <translation>两次输入不一致。请重新设置 PIN。</translation>
    </message>
    <message>
        <source>This is not the PIN of this desk.</source>
        <translation>这不是本签到台的 PIN。</translation>
    </message>
    <message>
        <source>Wrong too often. Try again in %1 s.</source>
        <translation>错误次数太多。请在 %1 秒后再试。</translation>
    </message>
    <message>
        <source>This desk is locked: the scan did nothing. Unlock it first.</source>
        <translation>本签到台已锁定：这次扫码没有任何作用。请先解锁。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1 – locked</source>
        <translation>%1 – 已锁定</translation>
    </message>
    <message>
        <source>Whoever unlocks this desk is signed in. Scans do nothing until then.</source>
        <translation>谁解锁本签到台，谁就登录。在此之前扫码没有任何作用。</translation>
    </message>
    <message>
        <source>Choose a PIN for this desk</source>
        <translation>为本签到台设置 PIN</translation>
    </message>
    <message>
        <source>With it the desk is locked now and unlocked again. Do not forget it.</source>
        <translation>现在用它锁定签到台，之后也用它解锁。请不要忘记。</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再输入一次相同的 PIN</translation>
    </message>
    <message>
        <source>Then the desk is locked.</source>
        <translation>然后签到台就会锁定。</translation>
    </message>
    <message>
        <source>Type the PIN of this desk. Scans do nothing until then.</source>
        <translation>请输入本签到台的 PIN。在此之前扫码没有任何作用。</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>返回  (Esc)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LogPage</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What happened to the program, its devices and its files. It holds no names, no ticket codes and no contacts: you may pass it on.</source>
        <translation>程序、设备和文件发生的事情。其中没有姓名、票码和联系方式：可以放心转交他人。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only troubles</source>
        <translation>只看问题</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>在日志中搜索</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>另存为文本……</translation>
    </message>
    <message>
        <source>Nothing of that kind has happened.</source>
        <translation>没有发生过这样的事。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NewElement</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>多行文字</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>码</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>个人照片</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Band with text</source>
        <translation>带文字的色带</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NewEventForm</name>
    <message>
        <source>Where the event file goes</source>
        <translation>活动文件存放位置</translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard)</source>
        <translation>Lanyard 活动 (*.lanyard)</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>请给活动命名。</translation>
    </message>
    <message>
        <source>The last day comes before the first. Correct one of the two.</source>
        <translation>末日早于首日。请更正其中一个。</translation>
    </message>
    <message>
        <source>The event would last longer than a year. Correct one of the two days.</source>
        <translation>活动超过一年。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>Say where the event file should go.</source>
        <translation>请选择活动文件存放位置。</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>创建活动</translation>
    </message>
    <message>
        <source>The folder of the event file cannot be made. Choose another place.</source>
        <translation>无法创建活动文件所在的文件夹。请选择其他位置。</translation>
    </message>
    <message>
        <source>For the people in %1, which comes next.</source>
        <translation>为 %1 中的人新建，下一步导入该文件。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NumbersPage</name>
    <message>
        <source>Whole event</source>
        <translation>整个活动</translation>
    </message>
    <message>
        <source>All doors</source>
        <translation>所有入口</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>当前在场</translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation>现场报名</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>被拒扫码</translation>
    </message>
    <message>
        <source>Nobody has been admitted yet.</source>
        <translation>还没有人签到。</translation>
    </message>
    <message>
        <source>By door</source>
        <translation>按入口</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>按票种</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation>%1 已保存，共 1 行。</translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation>%1 已保存，共 %2 行。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Journal …</source>
        <translation>流水记录…</translation>
    </message>
    <message>
        <source>most at once</source>
        <translation>同时在场峰值</translation>
    </message>
    <message>
        <source>most at once, at %1</source>
        <translation>同时在场峰值，%1</translation>
    </message>
    <message>
        <source>confirmed, not here yet</source>
        <translation>已确认，未到场</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到场情况</translation>
    </message>
    <message>
        <source>How full it is now</source>
        <translation>当前满员程度</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1 人，每分钟 %2 人</translation>
    </message>
    <message>
        <source>By desk, and how fast while people came</source>
        <translation>按签到台，及有人入场时的速度</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>被拒绝的扫码</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>in 10 minutes (left)</source>
        <translation>每 10 分钟（左轴）</translation>
    </message>
    <message>
        <source>by then (right)</source>
        <translation>累计（右轴）</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Who came …</source>
        <translation>已到场名单…</translation>
    </message>
    <message>
        <source>Who did not come …</source>
        <translation>未到场名单…</translation>
    </message>
    <message>
        <source>Who is not in yet, to tick on paper …</source>
        <translation>尚未入场名单，供纸上勾选…</translation>
    </message>
    <message>
        <source>Doors …</source>
        <translation>入口…</translation>
    </message>
    <message>
        <source>Writing … (rows: %1)</source>
        <translation>正在写入 …（行数：%1）</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeSections</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeWindow</name>
    <message>
        <source>Office</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <translation>%1 – 管理</translation>
    </message>
    <message>
        <source>Close the office?</source>
        <translation>关闭管理窗口？</translation>
    </message>
    <message>
        <source>It stays as it is until the office is opened again.</source>
        <translation>在重新打开管理窗口之前，将保持现状。</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>是，关闭</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OperatorForm</name>
    <message>
        <source>Give the operator a name.</source>
        <translation>请填写操作员姓名。</translation>
    </message>
    <message>
        <source>Give the operator a PIN.</source>
        <translation>请为操作员设置 PIN。</translation>
    </message>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>PIN 至少 4 个字符。</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type them again.</source>
        <translation>两次输入的 PIN 不一致。请重新输入。</translation>
    </message>
    <message>
        <source>Nobody has this badge. Scan it again, or leave it out.</source>
        <translation>没有人使用此胸牌。请重新扫码，或留空。</translation>
    </message>
    <message>
        <source>Signs in by PIN only.</source>
        <translation>只能用 PIN 登录。</translation>
    </message>
    <message>
        <source>Nobody has this badge.</source>
        <translation>没有人使用此胸牌。</translation>
    </message>
    <message>
        <source>The badge of %1 signs in, too.</source>
        <translation>也可用 %1 的胸牌登录。</translation>
    </message>
    <message>
        <source>A badge signs in, too. Another one takes its place.</source>
        <translation>也可用胸牌登录。扫描另一张即可替换。</translation>
    </message>
    <message>
        <source>Scan a badge if it is to sign in, too.</source>
        <translation>如需用胸牌登录，请扫描胸牌。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>胸牌码</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>4 characters or more</source>
        <translation>至少 4 个字符</translation>
    </message>
    <message>
        <source>No badge any more</source>
        <translation>不再使用胸牌</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OperatorsPage</name>
    <message>
        <source>What you typed about an operator is not saved.</source>
        <translation>填写的操作员信息尚未保存。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>What they did stays in the journal under their name.</source>
        <translation>其操作仍以其姓名保留在流水记录中。</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>是，删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1. Signs in by PIN or badge.</source>
        <translation>%1。用 PIN 或胸牌登录。</translation>
    </message>
    <message>
        <source>%1. Signs in by PIN.</source>
        <translation>%1。用 PIN 登录。</translation>
    </message>
    <message>
        <source>Nobody is listed: whoever sits at a desk may do everything. Once there is an organiser, everybody signs in with a PIN or a badge.</source>
        <translation>名单为空：签到台上的任何人都可进行所有操作。一旦有了组织者，所有人都须用 PIN 或胸牌登录。</translation>
    </message>
    <message>
        <source>Everybody may scan. A lead may also override, take back late and mark as paid; an organiser may do everything.</source>
        <translation>所有人都可扫码。负责人还可破例放行、撤销较早的签到和标记为已付款；组织者可进行所有操作。</translation>
    </message>
    <message>
        <source>People at the desks</source>
        <translation>签到台人员</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This cannot be undone: to come back they need a new PIN.</source>
        <translation>此操作无法撤销：以后再加入需要新的 PIN。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OutcomeWords</name>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>The check-in of %1 at %2 counts no longer.</source>
        <translation>%1 在 %2 的签到已撤销。</translation>
    </message>
    <message>
        <source>Scan the next ticket</source>
        <translation>请扫描下一张票</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>没有可撤销的签到</translation>
    </message>
    <message>
        <source>They are not checked in.</source>
        <translation>此人未签到。</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Print the badge (F5), or scan the next ticket</source>
        <translation>请打印胸牌 (F5)，或扫描下一张票</translation>
    </message>
    <message>
        <source>Has another ticket now</source>
        <translation>已更换票种</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>备注已保存</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>新胸牌</translation>
    </message>
    <message>
        <source>The old ticket and the old badge let nobody in any more.</source>
        <translation>旧票和旧胸牌不能再入场。</translation>
    </message>
    <message>
        <source>Give them the new badge from the printer</source>
        <translation>请把打印机上的新胸牌交给此人</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已禁止</translation>
    </message>
    <message>
        <source>No door lets them in any more.</source>
        <translation>任何入口都不再放行。</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>已解除禁止</translation>
    </message>
    <message>
        <source>They are not checked in by that.</source>
        <translation>解除禁止不等于签到。</translation>
    </message>
    <message>
        <source>Scan their ticket</source>
        <translation>请扫此人的票</translation>
    </message>
    <message>
        <source>%1 checked in</source>
        <translation>已签到 %1 人</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>请放行</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <translation>未放行：%1</translation>
    </message>
    <message>
        <source>Let in the others; scan these one by one</source>
        <translation>请放行其他人；这些人请逐个扫码</translation>
    </message>
    <message>
        <source>No printer here: have it printed at another desk</source>
        <translation>此处没有打印机：请到其他签到台打印</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>再打一张胸牌</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Give them the badge from the printer</source>
        <translation>把打印机里的胸牌交给本人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OverviewPage</name>
    <message>
        <source>came in today</source>
        <translation>今天已入场</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>现在场内</translation>
    </message>
    <message>
        <source>come in a minute now</source>
        <translation>目前每分钟入场</translation>
    </message>
    <message>
        <source>refused in the last hour</source>
        <translation>最近一小时被拒</translation>
    </message>
    <message>
        <source>Nothing needs anybody.</source>
        <translation>一切正常，无需处理。</translation>
    </message>
    <message>
        <source>To look after: %1</source>
        <translation>需要处理：%1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（未开放）</translation>
    </message>
    <message>
        <source>%1 of %2, %3 inside</source>
        <translation>%1 / %2，场内 %3</translation>
    </message>
    <message>
        <source>Doors: who came of who is expected</source>
        <translation>入口：已到 / 应到</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1, the last at %2</source>
        <translation>%1，最近一次 %2</translation>
    </message>
    <message>
        <source>Desks today</source>
        <translation>今天的签到台</translation>
    </message>
    <message>
        <source>%1 Badges waiting: %2.</source>
        <translation>%1 等待打印的胸牌：%2。</translation>
    </message>
    <message>
        <source>Looking at the printers …</source>
        <translation>正在查看打印机 …</translation>
    </message>
    <message>
        <source>No printer is known here.</source>
        <translation>这里没有已知的打印机。</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Refused in the last hour, by reason</source>
        <translation>最近一小时被拒，按原因</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Every badge</source>
        <translation>所有胸牌</translation>
    </message>
    <message>
        <source>Every refused scan</source>
        <translation>所有被拒的扫码</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OverviewProblems</name>
    <message>
        <source>The badge of %1 was not printed.</source>
        <translation>%1的胸牌没有打印出来。</translation>
    </message>
    <message>
        <source>Nobody knows whether the badge of %1 came out.</source>
        <translation>无法确定%1的胸牌是否已打印出来。</translation>
    </message>
    <message>
        <source>Print it again when the printer is well.</source>
        <translation>打印机恢复后请再打印一次。</translation>
    </message>
    <message>
        <source>Ask at the desk, and print it again if it did not.</source>
        <translation>请到服务台询问；如果没有打印出来，就再打印一次。</translation>
    </message>
    <message>
        <source>A guest wrote this at a kiosk, %1. Read it once.</source>
        <translation>来宾 %1 在自助机上这样填写，请看一遍。</translation>
    </message>
    <message>
        <source>A kiosk sent this guest to a desk, %1.</source>
        <translation>自助机 %1 请这位来宾到服务台。</translation>
    </message>
    <message>
        <source>No registrations were imported yet.</source>
        <translation>尚未导入任何登记。</translation>
    </message>
    <message>
        <source>Import the list of who may come.</source>
        <translation>请导入可以入场的人员名单。</translation>
    </message>
    <message>
        <source>The registrations are from %1 hours ago.</source>
        <translation>登记数据是 %1 小时前的。</translation>
    </message>
    <message>
        <source>If tickets are still sold, import the latest list.</source>
        <translation>如果仍在售票，请导入最新名单。</translation>
    </message>
    <message>
        <source>Say which, under “Hub”.</source>
        <translation>请在“同步中心”里选择。</translation>
    </message>
    <message>
        <source>Desks that share the event</source>
        <translation>共享此活动的签到台</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PageForm</name>
    <message>
        <source>%1 dots per inch</source>
        <translation>每英寸 %1 点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A page of its own</source>
        <translation>单独一页</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>对折</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>What the printer leaves blank at this side</source>
        <translation>打印机在这一边留出的空白</translation>
    </message>
    <message>
        <source>Black and white only</source>
        <translation>只用黑白</translation>
    </message>
    <message>
        <source>Over the edge</source>
        <translation>超出边缘</translation>
    </message>
    <message>
        <source>How far colour goes beyond the edge, so that no white line is left where it is cut</source>
        <translation>颜色超出边缘多少，裁切后才不会留下白边</translation>
    </message>
    <message>
        <source>Blank left</source>
        <translation>左边空白</translation>
    </message>
    <message>
        <source>Blank above</source>
        <translation>上边空白</translation>
    </message>
    <message>
        <source>Blank right</source>
        <translation>右边空白</translation>
    </message>
    <message>
        <source>Blank below</source>
        <translation>下边空白</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PaperPage</name>
    <message>
        <source>The code %1 is not entered.</source>
        <translation>码 %1 未录入。</translation>
    </message>
    <message>
        <source>%1 is mistyped: its letters do not fit together. Compare it with the list.</source>
        <translation>%1 输入有误：字符不匹配。请对照名单。</translation>
    </message>
    <message>
        <source>Nobody has the code %1. Compare it with the list.</source>
        <translation>没有人的码是 %1。请对照名单。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>not stored: in already since %1, at %2</source>
        <translation>未保存：已于 %1 在%2入场</translation>
    </message>
    <message>
        <source>not let in: %1. Did they come in all the same?</source>
        <translation>未放行：%1。此人是否仍已入场？</translation>
    </message>
    <message>
        <source>stored, against the rule of the door</source>
        <translation>已保存，不符合入口规则</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>ticked on the paper list</source>
        <translation>纸质名单上已勾选</translation>
    </message>
    <message>
        <source>mistyped from the paper list</source>
        <translation>从纸质名单录入有误</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>%1 is saved: print it as often as you like.</source>
        <translation>%1 已保存：可随时多次打印。</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>纸质名单</translation>
    </message>
    <message>
        <source>Type the code of everybody who is ticked, each with Enter. Door (F3) and time (F2) stay as they are.</source>
        <translation>逐个输入已勾选者的码，每个按 Enter。入口（F3）和时间（F2）保持不变。</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Time of coming in</source>
        <translation>入场时间</translation>
    </message>
    <message>
        <source>Code on the list</source>
        <translation>名单上的码</translation>
    </message>
    <message>
        <source>What was entered, the latest first</source>
        <translation>已录入的内容，最新在前</translation>
    </message>
    <message>
        <source>Print the list (PDF) …</source>
        <translation>打印名单（PDF）…</translation>
    </message>
    <message>
        <source>Take the last back (F4)</source>
        <translation>撤销上一条（F4）</translation>
    </message>
    <message>
        <source>Let in (F6)</source>
        <translation>破例放行（F6）</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PartyPanel</name>
    <message>
        <source>Check in %1</source>
        <translation>签到 %1 人</translation>
    </message>
    <message>
        <source>Who of the group is here?</source>
        <translation>团体中谁到了？</translation>
    </message>
    <message>
        <source>↑ ↓ and space, or touch, to untick</source>
        <translation>用 ↑ ↓ 和空格键，或点触，取消勾选</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>团体</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PeoplePanel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Whose badge is shown</source>
        <translation>显示谁的胸牌</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonCard</name>
    <message>
        <source>Is this the person?</source>
        <translation>是这位吗？</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Check in  Enter</source>
        <translation>签到  Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonDeedForm</name>
    <message>
        <source>Something has to be written here: it stays in the journal.</source>
        <translation>这里必须填写：内容会留在日志中。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>还没有任何改动。</translation>
    </message>
    <message>
        <source>Let in …</source>
        <translation>放行 …</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>撤回 …</translation>
    </message>
    <message>
        <source>Print badge …</source>
        <translation>打印胸牌 …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正 …</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>备注 …</translation>
    </message>
    <message>
        <source>Paid …</source>
        <translation>已付款 …</translation>
    </message>
    <message>
        <source>Ticket type …</source>
        <translation>票种 …</translation>
    </message>
    <message>
        <source>New code …</source>
        <translation>换新码 …</translation>
    </message>
    <message>
        <source>Block …</source>
        <translation>禁止入场 …</translation>
    </message>
    <message>
        <source>End the block …</source>
        <translation>解除禁止 …</translation>
    </message>
    <message>
        <source>Without a reason the door decides as at every scan. With one it lets in, whatever it would say.</source>
        <translation>不填原因时，入口按平时的规则决定；填写原因则不论结果如何都放行。</translation>
    </message>
    <message>
        <source>The admission counts no longer. It stays in the journal.</source>
        <translation>此次入场不再计数，但仍保留在日志中。</translation>
    </message>
    <message>
        <source>There is a badge already: say why there is to be one more.</source>
        <translation>已有一张胸牌：请说明为什么还要一张。</translation>
    </message>
    <message>
        <source>It comes out of the printer of this desk.</source>
        <translation>由本签到台的打印机打印。</translation>
    </message>
    <message>
        <source>No later import changes back what is written here.</source>
        <translation>以后的导入不会改回这里填写的内容。</translation>
    </message>
    <message>
        <source>It is read out at the next scan and has to be confirmed.</source>
        <translation>下次扫码时会显示，须经确认。</translation>
    </message>
    <message>
        <source>From now on the ticket counts as paid.</source>
        <translation>从现在起，此票视为已付款。</translation>
    </message>
    <message>
        <source>From now on the ticket is of this type.</source>
        <translation>从现在起，此票改为这一票种。</translation>
    </message>
    <message>
        <source>The code of now lets nobody in any more.</source>
        <translation>现在的码将不再能入场。</translation>
    </message>
    <message>
        <source>No door lets them in until the block is ended.</source>
        <translation>解除之前，任何入口都不放行。</translation>
    </message>
    <message>
        <source>They are let in again as before.</source>
        <translation>可以像以前一样入场。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票种</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonFacts</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>入场</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>valid, but not in the imported list yet</source>
        <translation>有效，但尚未在导入的名单中</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonPage</name>
    <message>
        <source>Something about a person is being done.</source>
        <translation>正在处理某人的事项。</translation>
    </message>
    <message>
        <source>Nobody has this ticket any more.</source>
        <translation>已没有人持有此票。</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>没有可以撤回的入场。</translation>
    </message>
    <message>
        <source>This door asks a question first: let them in at a desk.</source>
        <translation>此入口要先提问：请在签到台办理入场。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1, is in</source>
        <translation>%1，已入场</translation>
    </message>
    <message>
        <source>%1, not in yet</source>
        <translation>%1，尚未入场</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无任何记录。</translation>
    </message>
    <message>
        <source>What happened, the latest part of it</source>
        <translation>发生了什么（最近的部分）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>On the same order</source>
        <translation>同一订单</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>发生了什么，最新的在前</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PictureDialog</name>
    <message>
        <source>Pictures of tickets</source>
        <translation>门票图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PictureForm</name>
    <message>
        <source>Choose …</source>
        <translation>选择……</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适应方式</translation>
    </message>
    <message>
        <source>The column of the list that says where each person&apos;s photo is</source>
        <translation>名单中说明每人照片位置的那一列</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>自己的图片</translation>
    </message>
    <message>
        <source>The photo of the person</source>
        <translation>本人照片</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>填满</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>删除最后一个字符</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PlaceChecks</name>
    <message>
        <source>%1 goes beyond the page.</source>
        <translation>%1 超出了页面。</translation>
    </message>
    <message>
        <source>%1 lies where the printer cannot print.</source>
        <translation>%1 位于打印机打不到的地方。</translation>
    </message>
    <message>
        <source>%1 is too near to the edge: leave some white around it.</source>
        <translation>%1 离边缘太近：请在四周留白。</translation>
    </message>
    <message>
        <source>%1 has no file yet: choose one.</source>
        <translation>%1 还没有文件：请选择一个。</translation>
    </message>
    <message>
        <source>%1 has a colour, and this page is black and white only.</source>
        <translation>%1 带有颜色，而此页面只能是黑白。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PlaceForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From left</source>
        <translation>距左边</translation>
    </message>
    <message>
        <source>From top</source>
        <translation>距上边</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>旋转角度</translation>
    </message>
    <message>
        <source>for the list</source>
        <translation>用于列表</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PresentGuest</name>
    <message>
        <source>Please check your badge</source>
        <translation>请核对您的胸牌</translation>
    </message>
    <message>
        <source>Please show your code</source>
        <translation>请出示您的二维码</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrinterLine</name>
    <message>
        <source>Printer and badges (Ctrl+P)</source>
        <translation>打印机和胸牌（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrintingForm</name>
    <message>
        <source>Sending a test badge …</source>
        <translation>正在发送测试胸牌……</translation>
    </message>
    <message>
        <source>Only when somebody asks for it</source>
        <translation>仅在有人要求时</translation>
    </message>
    <message>
        <source>With the first check-in</source>
        <translation>首次签到时</translation>
    </message>
    <message>
        <source>With every check-in</source>
        <translation>每次签到时</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Twice, for holders with two pockets</source>
        <translation>两次，用于双面卡套</translation>
    </message>
    <message>
        <source>Badges wait for the first one</source>
        <translation>胸牌等待第一台</translation>
    </message>
    <message>
        <source>The desk is asked</source>
        <translation>由签到台决定</translation>
    </message>
    <message>
        <source>Badges go to the second one by themselves</source>
        <translation>胸牌自动转到第二台</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation>%1，%2 × %3 毫米</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>A test badge is on its way to %1. Look whether it comes out whole.</source>
        <translation>测试胸牌正在发往 %1。请看它是否完整打印出来。</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>A badge is printed</source>
        <translation>打印胸牌</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Printer for this badge</source>
        <translation>这种胸牌的打印机</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>第二台打印机</translation>
    </message>
    <message>
        <source>If the first one is in trouble</source>
        <translation>如果第一台有故障</translation>
    </message>
    <message>
        <source>Labels on a new roll</source>
        <translation>新卷的标签数</translation>
    </message>
    <message>
        <source>Again without a lead</source>
        <translation>无需负责人即可重打</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>这里不打印胸牌</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同一台</translation>
    </message>
    <message>
        <source>From the list, or an address such as socket://10.0.0.9:9100</source>
        <translation>从列表中选择，或输入地址，例如 socket://10.0.0.9:9100</translation>
    </message>
    <message>
        <source>Nobody counts them</source>
        <translation>不计数</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> × for each person</source>
        <translation> 次（每人）</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>打印测试胸牌</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PropertyPanel</name>
    <message>
        <source>Change the page</source>
        <translation>修改页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 个元素</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionField</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (may stay open)</source>
        <translation>%1（可不答）</translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation>给您的提示：%1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionForm</name>
    <message>
        <source>What is asked? Type the question.</source>
        <translation>要问什么？请输入问题。</translation>
    </message>
    <message>
        <source>Type at least two answers to choose from, one on each line.</source>
        <translation>请至少输入两个可选答案，每行一个。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>可选答案</translation>
    </message>
    <message>
        <source>Note for the volunteer</source>
        <translation>给志愿者的提示</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Nobody comes in without an answer</source>
        <translation>不回答不得入场</translation>
    </message>
    <message>
        <source>Leave the question as it was</source>
        <translation>保留原问题</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionsEditor</name>
    <message>
        <source>Questions that are asked first</source>
        <translation>入场前询问的问题</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RecentFiles</name>
    <message>
        <source>The file is no longer there.</source>
        <translation>文件已经不在了。</translation>
    </message>
    <message>
        <source>Its folder is not there: connect the drive it is on.</source>
        <translation>所在文件夹不存在：请连接相应的磁盘。</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>您没有权限读取此文件。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>The file itself stays (Delete)</source>
        <translation>文件本身会保留（Delete 键）</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RegistrationsPage</name>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading … %1 rows</source>
        <translation>正在读取… %1 行</translation>
    </message>
    <message>
        <source>Done: the registrations of %1 are stored.</source>
        <translation>完成：%1 的报名已保存。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>已停止。未保存任何内容。</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Importing … %1 rows</source>
        <translation>正在导入… %1 行</translation>
    </message>
    <message>
        <source>Which column holds “%1”? Choose it, or export the file again with it.</source>
        <translation>哪一列是“%1”？请选择，或重新导出带有该列的文件。</translation>
    </message>
    <message>
        <source>No column is known to hold “%1”. The next step asks for it.</source>
        <translation>未能识别哪一列是“%1”。请在下一步选择。</translation>
    </message>
    <message>
        <source>No row of this file can be taken. Go back and check the columns.</source>
        <translation>此文件没有可用的行。请返回检查各列。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>导入另一个文件</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>Registrations are being imported.</source>
        <translation>正在导入报名。</translation>
    </message>
    <message>
        <source>The import of %1 is not finished.</source>
        <translation>%1 的导入尚未完成。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RehearsalMark</name>
    <message>
        <source>Rehearsal: nobody is really checked in</source>
        <translation>演练：没有人真的签到</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ResultList</name>
    <message>
        <source>People found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nobody found for %1</source>
        <translation>没有找到 %1</translation>
    </message>
    <message>
        <source>Try fewer letters, the company or the phone number.  Enter checks what you typed as a ticket code.</source>
        <translation>请少输几个字，或试试公司、电话。按 Enter 将输入内容作为票码核对。</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter shows the person   ·   Esc back</source>
        <translation>↑ ↓ 选择   ·   Enter 查看此人   ·   Esc 返回</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleConditionRow</name>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Choose the column, or type its header.</source>
        <translation>请选择列，或输入列标题。</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>请填写要比较的值。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleEditor</name>
    <message>
        <source>Everybody who is welcome at this door comes in.</source>
        <translation>适用此入口的人均可入场。</translation>
    </message>
    <message>
        <source>Who comes in here:</source>
        <translation>谁可以从此入场：</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>以文本显示</translation>
    </message>
    <message>
        <source>Rule as text</source>
        <translation>文本形式的规则</translation>
    </message>
    <message>
        <source>This rule has groups in groups. It can be changed as text only.</source>
        <translation>此规则的条件组有嵌套，只能以文本修改。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleGroupEdit</name>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加条件组</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>删除条件组</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>须全部满足</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>满足其一即可</translation>
    </message>
    <message>
        <source>How many of these must be so</source>
        <translation>须满足其中几项</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleValueEdit</name>
    <message>
        <source>One of these, one a line</source>
        <translation>任选其一，每行一个</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>包含的内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SampleTicketsWindow</name>
    <message>
        <source>Paid and confirmed</source>
        <translation>已付款并确认</translation>
    </message>
    <message>
        <source>Comes in.</source>
        <translation>可以入场。</translation>
    </message>
    <message>
        <source>A speaker</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>Comes in, another badge.</source>
        <translation>可以入场，胸牌不同。</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Comes in. There is something to read.</source>
        <translation>可以入场；有备注要看。</translation>
    </message>
    <message>
        <source>One of a group</source>
        <translation>团体中的一人</translation>
    </message>
    <message>
        <source>F7 lets the others in, too.</source>
        <translation>按 F7 让其他人一起入场。</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Stays out until it is paid.</source>
        <translation>付款之前不能入场。</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未通过审核</translation>
    </message>
    <message>
        <source>Stays out.</source>
        <translation>不能入场。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>线上票</translation>
    </message>
    <message>
        <source>Watches from home, stays out.</source>
        <translation>在家观看，不能入场。</translation>
    </message>
    <message>
        <source>No ticket at all</source>
        <translation>根本不是票</translation>
    </message>
    <message>
        <source>A code from somewhere else.</source>
        <translation>来自别处的码。</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>示例票</translation>
    </message>
    <message>
        <source>Tickets to practise with</source>
        <translation>练习用的票</translation>
    </message>
    <message>
        <source>Scan the code from this screen, or press the button. These people are invented: nobody is really checked in.</source>
        <translation>从屏幕上扫这个码，或按下面的按钮。这些人是虚构的：没有人真的签到。</translation>
    </message>
    <message>
        <source>Kinds of tickets</source>
        <translation>票的种类</translation>
    </message>
    <message>
        <source>Scan it for me</source>
        <translation>替我扫码</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>换一个人</translation>
    </message>
    <message>
        <source>Begin the rehearsal again</source>
        <translation>重新开始演练</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScanLine</name>
    <message>
        <source>And %1 more.</source>
        <translation>还有 %1 条。</translation>
    </message>
    <message>
        <source>No code is on this badge: it cannot be scanned.</source>
        <translation>此胸牌上没有码：无法扫描。</translation>
    </message>
    <message>
        <source>Too small to scan: make the code at least %L1 mm wide.</source>
        <translation>太小，扫不出来：码的宽度至少要 %L1 毫米。</translation>
    </message>
    <message>
        <source>This badge scans.</source>
        <translation>此胸牌可以扫描。</translation>
    </message>
    <message>
        <source>This badge does not scan. Leave white around its code.</source>
        <translation>此胸牌扫不出来。请在码的四周留白。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查……</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScanResult</name>
    <message>
        <source>Text: %1</source>
        <translation>文本：%1</translation>
    </message>
    <message>
        <source>Bytes: %1</source>
        <translation>字节：%1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScannerForm</name>
    <message>
        <source>None: the scanner types like a keyboard</source>
        <translation>无：扫码器像键盘一样输入</translation>
    </message>
    <message>
        <source>Scanner at a serial port</source>
        <translation>串口扫码器</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>速率（波特）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Suffix besides Enter</source>
        <translation>回车之外的后缀</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>留空：无</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScannerPage</name>
    <message>
        <source>Seen at the desk:</source>
        <translation>签到台上见到：</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved: print it at its real size.</source>
        <translation>%1 已保存：请按实际尺寸打印。</translation>
    </message>
    <message>
        <source>Scan something now</source>
        <translation>现在扫一个码试试</translation>
    </message>
    <message>
        <source>Click here to test a scanner</source>
        <translation>点击这里测试扫码器</translation>
    </message>
    <message>
        <source>Nobody is checked in while this page is in front.</source>
        <translation>此页在最前时，不会为任何人签到。</translation>
    </message>
    <message>
        <source>Another window is in front: scans are for the door.</source>
        <translation>其他窗口在最前：扫码会用于签到。</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>扫码器</translation>
    </message>
    <message>
        <source>or type here and press Enter, to compare</source>
        <translation>或在此输入并按回车，用来比较</translation>
    </message>
    <message>
        <source>Typed by hand, to compare</source>
        <translation>手工输入，用来比较</translation>
    </message>
    <message>
        <source>Printed test sheet</source>
        <translation>打印的测试页</translation>
    </message>
    <message>
        <source>Save the test sheet</source>
        <translation>保存测试页</translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation>连接方式</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SetupWindow</name>
    <message>
        <source>On its way to %1.</source>
        <translation>已发送到 %1。</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Scan anything now</source>
        <translation>现在随便扫一个码</translation>
    </message>
    <message>
        <source>Click here to test a scanner</source>
        <translation>点击这里测试扫码枪</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>设置本签到台</translation>
    </message>
    <message>
        <source>%1 – Set up this desk</source>
        <translation>%1 – 设置本签到台</translation>
    </message>
    <message>
        <source>Everything works as it is: press Enter to begin. All of it can be changed later in the office.</source>
        <translation>现在就可以用：按回车键开始。以后都能在“管理”中更改。</translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation>签到台名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>None: badges are not printed here</source>
        <translation>无：这里不打印胸牌</translation>
    </message>
    <message>
        <source>Print a badge at the first admission</source>
        <translation>第一次签到时打印胸牌</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>打印测试胸牌</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Hear the sound of an admission</source>
        <translation>试听签到成功的声音</translation>
    </message>
    <message>
        <source>Doors of this desk</source>
        <translation>本签到台的入口</translation>
    </message>
    <message>
        <source>It only shows what arrives. Nobody is checked in on this page.</source>
        <translation>只显示收到的内容。在这一页不会给任何人签到。</translation>
    </message>
    <message>
        <source>Begin to check in</source>
        <translation>开始签到</translation>
    </message>
    <message>
        <source>Another desk is called “%1”. This one got a name of its own; you can change it.</source>
        <translation>另一个签到台已叫“%1”。本签到台因此换了名称，可以修改。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ShapeForm</name>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SidePanel</name>
    <message>
        <source>of %1 checked in here</source>
        <translation>人已在此签到，共 %1 人</translation>
    </message>
    <message>
        <source>checked in here</source>
        <translation>人已在此签到</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>当前在场 %1 人</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>最近签到</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>摄像头关闭</translation>
    </message>
    <message>
        <source>checked in at %1 doors</source>
        <translation>人已在 %1 个入口签到</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SignInPanel</name>
    <message>
        <source>Who works here?</source>
        <translation>谁在此值班？</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 已登录。</translation>
    </message>
    <message>
        <source>Everything that is done at this desk is written down with your name.</source>
        <translation>在本签到台的所有操作都会连同您的姓名一起记录。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>菜单  F10</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StartWindow</name>
    <message>
        <source>Open an event file</source>
        <translation>打开活动文件</translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard);;All files (*)</source>
        <translation>Lanyard 活动 (*.lanyard);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>欢迎使用 Lanyard</translation>
    </message>
    <message>
        <source>Everything about an event is in one file. Which one is it?</source>
        <translation>活动的全部内容都在一个文件里。要打开哪一个？</translation>
    </message>
    <message>
        <source>Choose a .lanyard file, or drop it anywhere in this window.</source>
        <translation>选择 .lanyard 文件，或将其拖到此窗口任意处。</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>A conference of invented people, to practise with. Nothing can go wrong.</source>
        <translation>人物均为虚构的会议，供练习用，不会出错。</translation>
    </message>
    <message>
        <source>Name and days. Or drop the spreadsheet with the registrations here.</source>
        <translation>名称和日期。也可以把报名表格直接拖到这里。</translation>
    </message>
    <message>
        <source>Rehearse with the sample event</source>
        <translation>用示例活动演练</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>加入同步中心</translation>
    </message>
    <message>
        <source>Fetch an event that other desks share: with their join code.</source>
        <translation>用加入码取得其他签到台共享的活动。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StatusWords</name>
    <message>
        <source>Every check-in is saved in %1.</source>
        <translation>每次签到都保存在 %1。</translation>
    </message>
    <message>
        <source>No code is in that picture. Show the whole code, flat and without glare.</source>
        <translation>图片中没有码。请拍全、放平、避免反光。</translation>
    </message>
    <message>
        <source>The camera “%1” is unplugged. Plug it in again, or type names meanwhile.</source>
        <translation>摄像头“%1”已断开。请重新插上，或先输入姓名。</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, call the desk lead.</source>
        <translation>请重新扫码。若仍如此，请叫现场负责人。</translation>
    </message>
    <message>
        <source>The scanner “%1” is connected.</source>
        <translation>扫码器“%1”已连接。</translation>
    </message>
    <message>
        <source>The scanner “%1” is not connected. Plug it in; Lanyard finds it by itself.</source>
        <translation>扫码器“%1”未连接。请插好，Lanyard 会自动找到它。</translation>
    </message>
    <message>
        <source>The scanner is unplugged. Plug it in again.</source>
        <translation>扫码器已拔出。请重新插上。</translation>
    </message>
    <message>
        <source>Scanner is set to %1 keys. See Office → Scanners.</source>
        <translation>扫码器设成了%1键盘。见“管理 → 扫码器”。</translation>
    </message>
    <message>
        <source>Caps Lock is on. Scans work all the same.</source>
        <translation>大写锁定已打开，不影响扫码。</translation>
    </message>
    <message>
        <source>Input method is on. Scans work all the same.</source>
        <translation>输入法已打开，不影响扫码。</translation>
    </message>
    <message>
        <source>Scanner adds characters. See Office → Scanners.</source>
        <translation>扫码器附加了字符。见“管理 → 扫码器”。</translation>
    </message>
    <message>
        <source>%1 is write-protected. Call the desk lead.</source>
        <translation>%1 被写保护。请叫负责人。</translation>
    </message>
    <message>
        <source>The disk is full: %1 left. Delete files.</source>
        <translation>磁盘已满：只剩 %1。请删除文件。</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left. Delete files.</source>
        <translation>磁盘快满了：只剩 %1。请删除文件。</translation>
    </message>
    <message>
        <source>Saved in %1. The list is %2 days old.</source>
        <translation>已存入 %1。名单是 %2 天前的。</translation>
    </message>
    <message>
        <source>Saved in %1. The list is %2 h old.</source>
        <translation>已存入 %1。名单是 %2 小时前的。</translation>
    </message>
    <message>
        <source>This desk was revoked. Call the desk lead.</source>
        <translation>本签到台已被吊销。请叫现场负责人。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: see Office → Hub.</source>
        <translation>%1：请看 管理 → 同步中心。</translation>
    </message>
    <message>
        <source>%1: set it.</source>
        <translation>%1：请校准。</translation>
    </message>
    <message>
        <source>Shared with the other desks.</source>
        <translation>已与其他签到台共享。</translation>
    </message>
    <message>
        <source>%1: %2. See Office → Hub.</source>
        <translation>%1：%2。请看 管理 → 同步中心。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StepWords</name>
    <message>
        <source>Move: %1</source>
        <translation>移动：%1</translation>
    </message>
    <message>
        <source>Change the size: %1</source>
        <translation>改变大小：%1</translation>
    </message>
    <message>
        <source>Turn: %1</source>
        <translation>旋转：%1</translation>
    </message>
    <message>
        <source>Align: %1</source>
        <translation>对齐：%1</translation>
    </message>
    <message>
        <source>Distribute: %1</source>
        <translation>均匀分布：%1</translation>
    </message>
    <message>
        <source>Move in front or behind: %1</source>
        <translation>调整前后次序：%1</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 个元素</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StepsPanel</name>
    <message>
        <source>What is to be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可用操作</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StudioWindow</name>
    <message>
        <source>Save the badge</source>
        <translation>保存胸牌</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The proof is on its way to %1.</source>
        <translation>样张已发往 %1。</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Print a proof</source>
        <translation>打印样张</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>Badge templates (*.json)</source>
        <translation>胸牌模板 (*.json)</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Nobody is registered yet: this is an invented person.</source>
        <translation>还没有人注册：这是一个虚构的人。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Badge, to be worked on</source>
        <translation>胸牌编辑区</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SymbologyTicks</name>
    <message>
        <source>Besides QR codes, cameras look for</source>
        <translation>除二维码（QR）外，摄像头还识别</translation>
    </message>
    <message>
        <source>Tick only what your tickets have: each kind takes a camera a little longer.</source>
        <translation>只勾选票上实际使用的码制：每多一种，摄像头就会慢一点。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TemplateFiling</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有尚未保存的修改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>我的%1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Delete %1 from this event? This cannot be taken back.</source>
        <translation>从本活动中删除 %1？删除后无法撤回。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1: %2</source>
        <translation>现在还不能保存。%1：%2</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1</source>
        <translation>现在还不能保存。%1</translation>
    </message>
    <message>
        <source>%1 is saved in this event.</source>
        <translation>%1 已保存到本活动中。</translation>
    </message>
    <message>
        <source>%1 was made with a newer version of this program. Update this one first.</source>
        <translation>%1 由本程序的更新版本制作。请先更新本程序。</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2: %3</source>
        <translation>无法使用 %1。%2：%3</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TemplateShelf</name>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation>%1，%2 × %3 毫米</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>胸牌模板</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep it in this event (Ctrl+S)</source>
        <translation>保存到本活动中 (Ctrl+S)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>删除此模板</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>从文件导入……</translation>
    </message>
    <message>
        <source>Export to a file …</source>
        <translation>导出到文件……</translation>
    </message>
    <message>
        <source>Save this badge as PDF …</source>
        <translation>将此胸牌存为 PDF……</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TestCodeTicks</name>
    <message>
        <source>Read: %1</source>
        <translation>已读：%1</translation>
    </message>
    <message>
        <source>Not read yet: %1</source>
        <translation>未读：%1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TextForm</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Lines up to</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Height of the letters if there is room for them</source>
        <translation>空间足够时的字高</translation>
    </message>
    <message>
        <source>Below this height the text counts as too long</source>
        <translation>小于这个高度时，文字算作过长</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Long words may be broken</source>
        <translation>长词可以拆开</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TicketsPage</name>
    <message>
        <source>Remove the key %1?</source>
        <translation>删除密钥 %1？</translation>
    </message>
    <message>
        <source>Tickets that only it signed are no longer known as genuine here.</source>
        <translation>只由它签名的票，在这里将不再被认作真票。</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>是，删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>These keys were known already.</source>
        <translation>这些密钥已经有了。</translation>
    </message>
    <message>
        <source>New keys: %1.</source>
        <translation>新增密钥：%1。</translation>
    </message>
    <message>
        <source>The event is a series: say which date this is with “lanyard settings --pretix-date”.</source>
        <translation>这是系列活动：请用“lanyard settings --pretix-date”说明是哪一场。</translation>
    </message>
    <message>
        <source>Tickets taken back, of this file: %1.</source>
        <translation>此文件中已收回的票：%1。</translation>
    </message>
    <message>
        <source>Blocked tickets, of this file: %1.</source>
        <translation>此文件中已冻结的票：%1。</translation>
    </message>
    <message>
        <source>This file has ticket codes, but does not say what for. Press “Revoked …” or “Blocked …” and choose it there.</source>
        <translation>此文件含有票码，但没有说明用途。请按“已收回…”或“已冻结…”并在那里选择它。</translation>
    </message>
    <message>
        <source>This file has neither keys nor lists of tickets. Take the answer of pretix for the event, for revoked or for blocked tickets.</source>
        <translation>此文件既没有密钥也没有票的名单。请使用 pretix 返回的活动、已收回票或已冻结票的数据。</translation>
    </message>
    <message>
        <source>pretix, signed tickets</source>
        <translation>pretix，签名票</translation>
    </message>
    <message>
        <source>alf.io, private key of the event</source>
        <translation>alf.io，活动的私钥</translation>
    </message>
    <message>
        <source>No key yet: only the list counts</source>
        <translation>还没有密钥：只看名单</translation>
    </message>
    <message>
        <source>Keys of this event</source>
        <translation>本活动的密钥</translation>
    </message>
    <message>
        <source>Tickets that let nobody in: %1 taken back, %2 blocked.</source>
        <translation>不能入场的票：已收回 %1 张，已冻结 %2 张。</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>票</translation>
    </message>
    <message>
        <source>pretix can sign its tickets. With its key they are known as genuine without network. Drop the file here.</source>
        <translation>pretix 可以为票签名。有了它的密钥，不联网也能认出真票。请把文件拖到这里。</translation>
    </message>
    <message>
        <source>Let genuine tickets in that are not in the list yet</source>
        <translation>放行尚未列入名单的真票</translation>
    </message>
    <message>
        <source>They were sold after the last import. The next one adds the names.</source>
        <translation>这些票在上次导入之后售出。下次导入会补上姓名。</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Revoked …</source>
        <translation>已收回…</translation>
    </message>
    <message>
        <source>Blocked …</source>
        <translation>已冻结…</translation>
    </message>
    <message>
        <source>Add a key …</source>
        <translation>添加密钥…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TicketsPanel</name>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Tickets to choose from</source>
        <translation>可选的票</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TopBar</name>
    <message>
        <source>Who works here</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Sign out or change operator (Ctrl+L)</source>
        <translation>退出或更换操作员 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>菜单  F10</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WalkInPanel</name>
    <message>
        <source>Registered already? ↓ and Enter, or touch the name.</source>
        <translation>已报名？按 ↓ 和 Enter，或点触姓名。</translation>
    </message>
    <message>
        <source>Somebody without a registration</source>
        <translation>未报名者</translation>
    </message>
    <message>
        <source>Register, check in</source>
        <translation>登记并签到</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company (may stay empty)</source>
        <translation>公司（可不填）</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票种</translation>
    </message>
    <message>
        <source>People of a like name</source>
        <translation>姓名相近的人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WarningWords</name>
    <message>
        <source>Too long for this badge: %1</source>
        <translation>超出此胸牌版面：%1</translation>
    </message>
    <message>
        <source>No font on this computer can draw: %1</source>
        <translation>本机没有字体能显示：%1</translation>
    </message>
    <message>
        <source>The code %1 is too long: no QR code can hold it.</source>
        <translation>码 %1 太长，任何二维码都装不下。</translation>
    </message>
    <message>
        <source>The code %1 is too small and may not scan. Make it at least %L2 mm wide.</source>
        <translation>码 %1 太小，可能扫不出来。请把它放大到至少 %L2 毫米宽。</translation>
    </message>
    <message>
        <source>Nobody here has a column called “%1”.</source>
        <translation>这里没有人有名为“%1”的列。</translation>
    </message>
    <message>
        <source>There is no picture here, so its place stays empty: %1</source>
        <translation>这里没有图片，位置会留空：%1</translation>
    </message>
    <message>
        <source>There is no name to be seen on the badge of %1.</source>
        <translation>%1 的胸牌上没有可见的姓名。</translation>
    </message>
    <message>
        <source>%1 is no whole PNG, JPEG or SVG picture.</source>
        <translation>%1 不是完整的 PNG、JPEG 或 SVG 图片。</translation>
    </message>
    <message>
        <source>%1 has more than %2 million dots. Make it smaller first.</source>
        <translation>%1 超过 %2 百万个像素。请先把它缩小。</translation>
    </message>
    <message>
        <source>%1 draws in other files. Save it with everything inside first.</source>
        <translation>%1 引用了其他文件。请先把所有内容都保存在图片里。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WelcomePage</name>
    <message>
        <source>Show your ticket to the camera or scanner</source>
        <translation>请将门票对准摄像头或扫描器</translation>
    </message>
    <message>
        <source>The code on your phone or on paper, about a hand away.</source>
        <translation>手机或纸上的二维码均可，距离约一掌宽。</translation>
    </message>
    <message>
        <source>I have no ticket at hand</source>
        <translation>我手边没有门票</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ZoomBar</name>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show the whole page (Ctrl+0)</source>
        <translation>显示整页 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ColumnTitles</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票码</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票种</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>入场资格</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>首次入场</translation>
    </message>
    <message>
        <source>Last out</source>
        <translation>最后离场</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>入场次数</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>签到台</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>胸牌已打印</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>首字母</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>短码</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行编号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>离场次数</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>当前在场内</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>在场峰值</translation>
    </message>
    <message>
        <source>Most at</source>
        <translation>峰值时间</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>被拒绝的扫码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>扫到的内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signs in by badge</source>
        <translation>用胸牌登录</translation>
    </message>
</context>
<context>
    <name>lanyard::words::DoorWords</name>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1，%2 – %3</translation>
    </message>
    <message>
        <source>%1, %2 – %3, %4</source>
        <translation>%1，%2 – %3，%4</translation>
    </message>
    <message>
        <source>everyone on site</source>
        <translation>所有现场参会者</translation>
    </message>
    <message>
        <source>some ticket types</source>
        <translation>部分票种</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 people at most</source>
        <translation>最多 %1 人</translation>
    </message>
    <message>
        <source>at most %1 at once</source>
        <translation>同时最多 %1 人</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Whoever is inside and scanned again, leaves.</source>
        <translation>已在场内的人再次扫码即离场。</translation>
    </message>
    <message>
        <source>Asked first: %1</source>
        <translation>入场前询问：%1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>again after each exit</source>
        <translation>每次离场后可再入场</translation>
    </message>
    <message>
        <source>as often as they like</source>
        <translation>不限次数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>多选一</translation>
    </message>
    <message>
        <source>Consent (yes or no)</source>
        <translation>同意（是或否）</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>任选其一：%1</translation>
    </message>
    <message>
        <source>%1; needed to come in</source>
        <translation>%1；入场必答</translation>
    </message>
    <message>
        <source>%1; may stay open</source>
        <translation>%1；可不答</translation>
    </message>
    <message>
        <source>Only if: %1.</source>
        <translation>仅当：%1。</translation>
    </message>
    <message>
        <source>Without the hub, the person at the desk decides.</source>
        <translation>同步中心无响应时，由签到台人员决定。</translation>
    </message>
    <message>
        <source>Without the hub, nobody is let in.</source>
        <translation>同步中心无响应时，不放行任何人。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ForecastWords</name>
    <message>
        <source>Nobody has come in yet.</source>
        <translation>还没有人入场。</translation>
    </message>
    <message>
        <source>Everybody who is expected is in.</source>
        <translation>预计到场者已全部入场。</translation>
    </message>
    <message>
        <source>More than %1 % of those expected are in: %2 people.</source>
        <translation>预计到场者中超过 %1% 已入场：%2 人。</translation>
    </message>
    <message>
        <source>Too few have come to say when most will be in.</source>
        <translation>到场人数太少，无法预测多数人何时入场。</translation>
    </message>
    <message>
        <source>Nobody new has come in for %1 minutes.</source>
        <translation>已有 %1 分钟没有新的人入场。</translation>
    </message>
    <message>
        <source>At this pace it takes more than six hours until %1 % are in.</source>
        <translation>按目前速度，%1% 的人入场还需六小时以上。</translation>
    </message>
    <message>
        <source>At this pace %1 % are in by %2. The desks keep up: a further one would change nothing.</source>
        <translation>按目前速度，%1% 的人将在 %2 前入场。签到台够用：再加一个也不会更快。</translation>
    </message>
    <message>
        <source>At this pace %1 % are in by %2; a further desk would make it %3.</source>
        <translation>按目前速度，%1% 的人将在 %2 前入场；再加一个签到台可提前到 %3。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::HistoryWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>票 %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>a door</source>
        <translation>某个入口</translation>
    </message>
    <message>
        <source>%1 Reason: %2.</source>
        <translation>%1 原因：%2。</translation>
    </message>
    <message>
        <source>%1 Agreed to by %2.</source>
        <translation>%1 经 %2 同意。</translation>
    </message>
    <message>
        <source>%1 It was taken back later.</source>
        <translation>%1 后来已撤销。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 left through %2.</source>
        <translation>%1 从 %2 离场。</translation>
    </message>
    <message>
        <source>%1 was let in at %2 against the rule.</source>
        <translation>%1 在 %2 被破例放行。</translation>
    </message>
    <message>
        <source>The admission of %1 at %2 was taken back.</source>
        <translation>%1 在 %2 的签到已撤销。</translation>
    </message>
    <message>
        <source>The door %1 was removed.</source>
        <translation>入口 %1 已删除。</translation>
    </message>
    <message>
        <source>The door %1 was set up or changed.</source>
        <translation>入口 %1 已设置或更改。</translation>
    </message>
    <message>
        <source>The settings of the event were changed.</source>
        <translation>活动设置已更改。</translation>
    </message>
    <message>
        <source>%1 was registered at the desk, as %2.</source>
        <translation>%1 在签到台登记，票种为 %2。</translation>
    </message>
    <message>
        <source>%1 paid at the desk.</source>
        <translation>%1 已在签到台付款。</translation>
    </message>
    <message>
        <source>%1 was blocked.</source>
        <translation>%1 已被禁止入场。</translation>
    </message>
    <message>
        <source>%1 is blocked no longer.</source>
        <translation>%1 已解除禁止。</translation>
    </message>
    <message>
        <source>The ticket of %1 was changed from %2 to %3.</source>
        <translation>%1 的票种已由 %2 改为 %3。</translation>
    </message>
    <message>
        <source>A note was made on %1: %2.</source>
        <translation>为 %1 添加了备注：%2。</translation>
    </message>
    <message>
        <source>%1 got a new code; the old one lets nobody in any more.</source>
        <translation>%1 换了新码；旧码不再有效。</translation>
    </message>
    <message>
        <source>%1 was ticked on paper at %2.</source>
        <translation>%1 在 %2 的纸质名单上被勾选。</translation>
    </message>
    <message>
        <source>%1 came in with a group at %2.</source>
        <translation>%1 随团体从 %2 入场。</translation>
    </message>
    <message>
        <source>%1 came in without a registration at %2.</source>
        <translation>%1 未报名，从 %2 现场入场。</translation>
    </message>
    <message>
        <source>%1 came in at %2.</source>
        <translation>%1 从 %2 入场。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 Answers: %2.</source>
        <translation>%1 回答：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The unknown code %1 was refused at %2.</source>
        <translation>未知码 %1 在 %2 被拒绝。</translation>
    </message>
    <message>
        <source>%1 was refused at %2: %3.</source>
        <translation>%1 在 %2 被拒绝：%3。</translation>
    </message>
    <message>
        <source>The badge of %1 was printed on %2.</source>
        <translation>%1 的胸牌已在 %2 打印。</translation>
    </message>
    <message>
        <source>The badge of %1 was handed to %2.</source>
        <translation>%1 的胸牌已送往 %2。</translation>
    </message>
    <message>
        <source>The badge of %1 is to be printed on %2.</source>
        <translation>%1 的胸牌将在 %2 打印。</translation>
    </message>
    <message>
        <source>The badge of %1 could not be printed on %2.</source>
        <translation>%1 的胸牌未能在 %2 打印。</translation>
    </message>
    <message>
        <source>The badge of %1 could not be printed on %2: %3.</source>
        <translation>%1 的胸牌未能在 %2 打印：%3。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1为 %2</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1为 %2，原为 %3</translation>
    </message>
    <message>
        <source>%1 was corrected: %2.</source>
        <translation>%1 已更正：%2。</translation>
    </message>
    <message>
        <source>%1 was imported: %2 people new, %3 changed, %4 as before, %5 cancelled.</source>
        <translation>已导入 %1：新增 %2 人，更改 %3 人，未变 %4 人，取消 %5 人。</translation>
    </message>
    <message>
        <source>The unknown code %1</source>
        <translation>未知码 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 was refused once, %2.</source>
        <translation>%1 被拒绝一次，%2。</translation>
    </message>
    <message>
        <source>%1 was refused %2 times since %3.</source>
        <translation>自 %3 起 %1 被拒绝 %2 次。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>破例放行</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>禁止入场</translation>
    </message>
    <message>
        <source>End of a block</source>
        <translation>解除禁止</translation>
    </message>
    <message>
        <source>Other ticket type</source>
        <translation>更换票种</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>换新码</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>已入场</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>未知码</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>禁止入场</translation>
    </message>
    <message>
        <source>old code</source>
        <translation>旧码</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未审核通过</translation>
    </message>
    <message>
        <source>ticket not valid at that time</source>
        <translation>票在当时无效</translation>
    </message>
    <message>
        <source>not for this door</source>
        <translation>不适用此入口</translation>
    </message>
    <message>
        <source>door not open</source>
        <translation>入口未开放</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>against the rule of the door</source>
        <translation>不符合入口规则</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>a question is to be answered first</source>
        <translation>需先回答问题</translation>
    </message>
    <message>
        <source>%1 is another one</source>
        <translation>%1已变更</translation>
    </message>
    <message>
        <source>%1 may work here from now on.</source>
        <translation>%1 从现在起可在此工作。</translation>
    </message>
    <message>
        <source>%1 may work here no longer.</source>
        <translation>%1 不能再在此工作。</translation>
    </message>
    <message>
        <source>What %1 may do here, or the PIN, was changed.</source>
        <translation>%1 的权限或 PIN 已更改。</translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>%1 已登录。</translation>
    </message>
    <message>
        <source>%1 signed out.</source>
        <translation>%1 已退出。</translation>
    </message>
    <message>
        <source>Somebody typed a wrong PIN for %1.</source>
        <translation>有人为 %1 输入了错误的 PIN。</translation>
    </message>
    <message>
        <source>Somebody typed a PIN for %1 too often.</source>
        <translation>有人为 %1 输入 PIN 的次数过多。</translation>
    </message>
    <message>
        <source>Somebody tried to sign in who does not work here.</source>
        <translation>有非工作人员尝试登录。</translation>
    </message>
    <message>
        <source>A valid ticket that was not in the list yet was registered, as %1.</source>
        <translation>登记了一张尚未列入名单的有效票，票种 %1。</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>尚未列入名单</translation>
    </message>
    <message>
        <source>Nobody knows whether the badge of %1 came out of %2.</source>
        <translation>不清楚 %1 的胸牌是否已从 %2 打印出来。</translation>
    </message>
    <message>
        <source>The badge of %1 was handed to %2, which cannot say whether it came out.</source>
        <translation>%1 的胸牌已交给 %2，但它无法告知是否已打印出来。</translation>
    </message>
    <message>
        <source>%1 At the kiosk: %2.</source>
        <translation>%1 自助签到机编号：%2。</translation>
    </message>
    <message>
        <source>the hub did not answer</source>
        <translation>同步中心无响应</translation>
    </message>
    <message>
        <source>The hub was asked about %1.</source>
        <translation>已就 %1 询问同步中心。</translation>
    </message>
    <message>
        <source>Nothing came of letting %1 in.</source>
        <translation>%1 的入场没有成立。</translation>
    </message>
    <message>
        <source>Somebody saw to it that %1 was let in twice.</source>
        <translation>有人处理了 %1 的重复入场。</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>同步中心</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>重复入场</translation>
    </message>
</context>
<context>
    <name>lanyard::words::HubWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>票 %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the network cable or the Wi-Fi; Lanyard tries again by itself.</source>
        <translation>连不上同步中心。请检查网线或 Wi-Fi；Lanyard 会自动重试。</translation>
    </message>
    <message>
        <source>The hub does not answer in time. Check the network; Lanyard tries again by itself.</source>
        <translation>同步中心未及时响应。请检查网络；Lanyard 会自动重试。</translation>
    </message>
    <message>
        <source>The hub does not accept the name or password of this desk. Ask whoever runs the hub for a new join code.</source>
        <translation>同步中心不接受本签到台的用户名或密码。请向同步中心的管理者要新的加入码。</translation>
    </message>
    <message>
        <source>The hub does not have this event. Ask whoever runs the hub whether its address has changed.</source>
        <translation>同步中心里没有此活动。请问同步中心的管理者地址是否变了。</translation>
    </message>
    <message>
        <source>The hub was set up by a newer Lanyard. Install that version here.</source>
        <translation>同步中心由更新版本的 Lanyard 建立。请在此安装该版本。</translation>
    </message>
    <message>
        <source>The disk is full: nothing more of the other desks can be stored. Free some space.</source>
        <translation>磁盘已满：无法再保存其他签到台的内容。请腾出空间。</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This event is on this computer only</source>
        <translation>此活动只在本机上</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>尚未连上</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Working alone since %1</source>
        <translation>自 %1 起独自工作</translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation>独自工作</translation>
    </message>
    <message>
        <source>Revoked: the hub takes nothing from this desk any more</source>
        <translation>已吊销：同步中心不再接收本签到台的任何内容</translation>
    </message>
    <message>
        <source>Detached: this desk works without the hub</source>
        <translation>已脱离：本签到台不用同步中心</translation>
    </message>
    <message>
        <source>%1, %2 not yet shared</source>
        <translation>%1，%2尚未共享</translation>
    </message>
    <message>
        <source>%1, %2 records of other desks are on their way</source>
        <translation>%1，其他签到台的 %2 条记录正在传来</translation>
    </message>
    <message>
        <source>Check-in goes on here, but no other desk learns of it. Call the desk lead: this computer has to join again.</source>
        <translation>这里照常签到，但其他签到台不会得知。请叫现场负责人：本机须重新加入。</translation>
    </message>
    <message>
        <source>Check-in goes on here. The other desks learn of it by an exchange file.</source>
        <translation>这里照常签到。其他签到台通过交换文件得知。</translation>
    </message>
    <message>
        <source>The hub cannot be used at the moment. Lanyard tries again by itself; the log says why.</source>
        <translation>同步中心暂时无法使用。Lanyard 会自动重试；原因见日志。</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database. Write it like postgresql://name:password@host/database.</source>
        <translation>这不是 PostgreSQL 数据库的地址。请写成 postgresql://用户名:密码@主机/数据库。</translation>
    </message>
    <message>
        <source>No database answers at this address. Correct the address, or start PostgreSQL there.</source>
        <translation>此地址上没有数据库响应。请更正地址，或在那里启动 PostgreSQL。</translation>
    </message>
    <message>
        <source>The database does not answer in time. Try again.</source>
        <translation>数据库未及时响应。请重试。</translation>
    </message>
    <message>
        <source>The database does not accept this name or password. Correct them in the address.</source>
        <translation>数据库不接受此用户名或密码。请在地址中更正。</translation>
    </message>
    <message>
        <source>There is another event in this database. Give the address of an empty one.</source>
        <translation>此数据库里已有另一个活动。请给出空数据库的地址。</translation>
    </message>
    <message>
        <source>Stopped. This event is on this computer only.</source>
        <translation>已停止。此活动只在本机上。</translation>
    </message>
    <message>
        <source>The database could not be set up. Show the log to whoever runs the database.</source>
        <translation>无法建立数据库。请把日志给数据库的管理者看。</translation>
    </message>
    <message>
        <source>This is no join code, or not all of it. The office of another desk shows it under “Hub”.</source>
        <translation>这不是加入码，或者不完整。另一个签到台的管理窗口在“同步中心”里显示它。</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the network cable or the Wi-Fi, then try again.</source>
        <translation>连不上同步中心。请检查网线或 Wi-Fi，然后重试。</translation>
    </message>
    <message>
        <source>The hub does not answer in time. Try again: what came stays here.</source>
        <translation>同步中心未及时响应。请重试：已收到的内容会保留。</translation>
    </message>
    <message>
        <source>The hub does not accept this join code any more. Ask the desk lead for a new one.</source>
        <translation>同步中心不再接受此加入码。请向现场负责人要新的。</translation>
    </message>
    <message>
        <source>The hub does not have the event of this join code. Ask the desk lead for a new one.</source>
        <translation>同步中心里没有此加入码的活动。请向现场负责人要新的。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>磁盘已满。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>This event is on this computer already. Open its file instead.</source>
        <translation>此活动已在本机上。请打开它的文件。</translation>
    </message>
    <message>
        <source>Stopped. What came stays here: join again to go on.</source>
        <translation>已停止。已收到的内容会保留：再次加入即可继续。</translation>
    </message>
    <message>
        <source>Joining did not work. Try again, or show the log to the desk lead.</source>
        <translation>加入没有成功。请重试，或把日志给现场负责人看。</translation>
    </message>
    <message>
        <source>All desks agree: %1 records.</source>
        <translation>所有签到台一致：%1 条记录。</translation>
    </message>
    <message>
        <source>Not the same records yet: %1.</source>
        <translation>记录尚不一致：%1。</translation>
    </message>
    <message>
        <source>%1 was let in twice</source>
        <translation>%1 重复入场</translation>
    </message>
    <message>
        <source>%1 people were let in twice</source>
        <translation>%1 人重复入场</translation>
    </message>
    <message>
        <source>The clock of this computer is %1</source>
        <translation>本机时钟%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Set the clock of: %1.</source>
        <translation>请校准时钟：%1。</translation>
    </message>
    <message>
        <source>One record of another desk could not be read. It is kept, and the others go on. Install the newest Lanyard on every desk.</source>
        <translation>另一个签到台有一条记录无法读取。它已保留，其余照常。请在每个签到台安装最新的 Lanyard。</translation>
    </message>
    <message>
        <source>%1 records of other desks could not be read. They are kept, and the others go on. Install the newest Lanyard on every desk.</source>
        <translation>其他签到台有 %1 条记录无法读取。它们已保留，其余照常。请在每个签到台安装最新的 Lanyard。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>少 %1 条</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1, %2 min ago</source>
        <translation>%1，%2 分钟前</translation>
    </message>
    <message>
        <source>%1, %2 h ago</source>
        <translation>%1，%2 小时前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>right</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>慢 %1 秒</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>快 %1 秒</translation>
    </message>
    <message>
        <source>%1 min behind</source>
        <translation>慢 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min ahead</source>
        <translation>快 %1 分钟</translation>
    </message>
    <message>
        <source>%1 was let in twice: %2</source>
        <translation>%1 重复入场：%2</translation>
    </message>
    <message>
        <source>%1 was let in %2 times: %3</source>
        <translation>%1 入场 %2 次：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>desk, operator</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>time, place</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. This one counts.</source>
        <translation>%1。以此为准。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Seen to by %1, %2.</source>
        <translation>%1 已处理，%2。</translation>
    </message>
    <message>
        <source>%1 at %2, %3: finish or abandon</source>
        <translation>%1，%2，%3：完成或放弃</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of day, desk</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The hub takes nothing from %1 any more.</source>
        <translation>同步中心不再接收 %1 的任何内容。</translation>
    </message>
    <message>
        <source>They are let in.</source>
        <translation>已放行。</translation>
    </message>
    <message>
        <source>They are not let in; the list says why.</source>
        <translation>未放行；原因见列表。</translation>
    </message>
    <message>
        <source>%1: %2 records came from it, %3 went into it.</source>
        <translation>%1：读入 %2 条记录，写入 %3 条。</translation>
    </message>
    <message>
        <source>%1 has %2 lines.</source>
        <translation>%1 共 %2 行。</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>重复入场</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票码</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>签到台</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>经同步中心确认</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Seen to at</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Another desk has the same name as this one. Give this desk a name of its own: “This desk” in the office.</source>
        <translation>另一个签到台与本台同名。请在办公室的“本签到台”中为它另起名称。</translation>
    </message>
    <message>
        <source>The hub cannot show the certificate that belongs to its name and to this event. Ask whoever runs the hub.</source>
        <translation>同步中心拿不出与其名称和此活动相符的证书。请问同步中心的管理者。</translation>
    </message>
    <message>
        <source>The database cannot show the certificate that belongs to this name and to the PEM file. Correct the address, or give the right file.</source>
        <translation>数据库拿不出与此名称和 PEM 文件相符的证书。请更正地址，或给出正确的文件。</translation>
    </message>
    <message>
        <source>This name may not make tables in the database. Give the name that the database belongs to.</source>
        <translation>此用户名不能在数据库里建表。请使用数据库所有者的用户名。</translation>
    </message>
    <message>
        <source>There is no database of this name there. Make it, or correct the address.</source>
        <translation>那里没有这个名称的数据库。请先建立，或更正地址。</translation>
    </message>
    <message>
        <source>This database cannot hold every name, for its encoding is not UTF-8. Make one with the encoding UTF8.</source>
        <translation>此数据库的编码不是 UTF-8，存不下所有姓名。请建立一个编码为 UTF8 的数据库。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ImportTables</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>跳过原因</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>变更项</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票码</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>签到情况</translation>
    </message>
    <message>
        <source>came in already</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>Seems to be the same person as</source>
        <translation>疑似同一人</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ImportWords</name>
    <message>
        <source>1 can be admitted</source>
        <translation>可入场 1 人</translation>
    </message>
    <message>
        <source>%1 can be admitted</source>
        <translation>可入场 %1 人</translation>
    </message>
    <message>
        <source>1 unpaid</source>
        <translation>未付款 1 人</translation>
    </message>
    <message>
        <source>%1 unpaid</source>
        <translation>未付款 %1 人</translation>
    </message>
    <message>
        <source>1 not approved</source>
        <translation>未审核 1 人</translation>
    </message>
    <message>
        <source>%1 not approved</source>
        <translation>未审核 %1 人</translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>已取消 1 人</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>已取消 %1 人</translation>
    </message>
    <message>
        <source>1 blocked</source>
        <translation>已禁止 1 人</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>已禁止 %1 人</translation>
    </message>
    <message>
        <source>1 online only</source>
        <translation>线上票 1 人</translation>
    </message>
    <message>
        <source>%1 online only</source>
        <translation>线上票 %1 人</translation>
    </message>
    <message>
        <source>the column %1 was damaged by Excel: export it as text</source>
        <translation>%1列被 Excel 损坏（请将该列导出为文本）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>共 1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>1 has no code</source>
        <translation>1 行没有票码</translation>
    </message>
    <message>
        <source>%1 have no code</source>
        <translation>%1 行没有票码</translation>
    </message>
    <message>
        <source>1 has something that is no ticket code</source>
        <translation>1 行的内容不是票码</translation>
    </message>
    <message>
        <source>%1 have something that is no ticket code</source>
        <translation>%1 行的内容不是票码</translation>
    </message>
    <message>
        <source>1 has a code that Excel damaged (export the codes as text)</source>
        <translation>1 行的票码被 Excel 损坏（请将票码导出为文本）</translation>
    </message>
    <message>
        <source>%1 have a code that Excel damaged (export the codes as text)</source>
        <translation>%1 行的票码被 Excel 损坏（请将票码导出为文本）</translation>
    </message>
    <message>
        <source>1 code twice</source>
        <translation>1 行的票码重复</translation>
    </message>
    <message>
        <source>%1 codes twice</source>
        <translation>%1 行的票码重复</translation>
    </message>
    <message>
        <source>1 has a status that is not known</source>
        <translation>1 行的状态未知</translation>
    </message>
    <message>
        <source>%1 have a status that is not known</source>
        <translation>%1 行的状态未知</translation>
    </message>
    <message>
        <source>1 is cut short</source>
        <translation>1 行不完整</translation>
    </message>
    <message>
        <source>%1 are cut short</source>
        <translation>%1 行不完整</translation>
    </message>
    <message>
        <source>1 stands for more people than a row can</source>
        <translation>1 行的人数超出上限</translation>
    </message>
    <message>
        <source>%1 stand for more people than a row can</source>
        <translation>%1 行的人数超出上限</translation>
    </message>
    <message>
        <source>1 row is left out.</source>
        <translation>跳过 1 行。</translation>
    </message>
    <message>
        <source>%1 rows are left out.</source>
        <translation>跳过 %1 行。</translation>
    </message>
    <message>
        <source>1 person is new</source>
        <translation>新增 1 人</translation>
    </message>
    <message>
        <source>%1 people are new</source>
        <translation>新增 %1 人</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>1 has changed</source>
        <translation>变更 1 人</translation>
    </message>
    <message>
        <source>%1 have changed</source>
        <translation>变更 %1 人</translation>
    </message>
    <message>
        <source>1 is as before</source>
        <translation>未变 1 人</translation>
    </message>
    <message>
        <source>%1 are as before</source>
        <translation>未变 %1 人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 %2 处</translation>
    </message>
    <message>
        <source>What changed: %1.</source>
        <translation>变更内容：%1。</translation>
    </message>
    <message>
        <source>1 ticket was issued anew: its old code lets nobody in any more.</source>
        <translation>1 张票已换新码：旧码不能再入场。</translation>
    </message>
    <message>
        <source>%1 tickets were issued anew: their old codes let nobody in any more.</source>
        <translation>%1 张票已换新码：旧码不能再入场。</translation>
    </message>
    <message>
        <source>1 person keeps what a desk corrected.</source>
        <translation>1 人保留签到台更正过的内容。</translation>
    </message>
    <message>
        <source>%1 people keep what a desk corrected.</source>
        <translation>%1 人保留签到台更正过的内容。</translation>
    </message>
    <message>
        <source>1 person who is registered already is not in this file</source>
        <translation>已报名的 1 人不在此文件中</translation>
    </message>
    <message>
        <source>%1 people who are registered already are not in this file</source>
        <translation>已报名的 %1 人不在此文件中</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>1 of them came in already</source>
        <translation>其中 1 人已签到</translation>
    </message>
    <message>
        <source>%1 of them came in already</source>
        <translation>其中 %1 人已签到</translation>
    </message>
    <message>
        <source>They are cancelled now.</source>
        <translation>这些报名现已取消。</translation>
    </message>
    <message>
        <source>They stay as they are.</source>
        <translation>这些报名保持不变。</translation>
    </message>
    <message>
        <source>They stay as they are unless you tick this:</source>
        <translation>这些报名保持不变，除非勾选下面这项：</translation>
    </message>
    <message>
        <source>They stay as they are: not every row of this file can be read, so they may be in it.</source>
        <translation>这些报名保持不变：此文件中有无法读取的行，他们可能就在其中。</translation>
    </message>
    <message>
        <source>1 person seems to be registered twice.</source>
        <translation>疑似重复报名 1 人。</translation>
    </message>
    <message>
        <source>%1 people seem to be registered twice.</source>
        <translation>疑似重复报名 %1 人。</translation>
    </message>
    <message>
        <source>This export has no ticket codes. Lanyard makes one for each person; they are found by name at the door.</source>
        <translation>此导出文件没有票码。Lanyard 会为每人生成一个；在入口请按姓名查找。</translation>
    </message>
    <message>
        <source>%1, looks like: %2</source>
        <translation>%1，识别为：%2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Trial import of %1, nothing was stored</source>
        <translation>试导入 %1，未保存</translation>
    </message>
    <message>
        <source>%1: from column %2</source>
        <translation>%1：取自列 %2</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票种</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Attendee number</source>
        <translation>参会者编号</translation>
    </message>
    <message>
        <source>People on this row</source>
        <translation>本行人数</translation>
    </message>
    <message>
        <source>Further guests</source>
        <translation>另带人数</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>入场资格</translation>
    </message>
    <message>
        <source>may come in</source>
        <translation>可入场</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已禁止</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已禁止</translation>
    </message>
    <message>
        <source>1 answered before</source>
        <translation>1 人此前已填过</translation>
    </message>
    <message>
        <source>%1 answered before</source>
        <translation>%1 人此前已填过</translation>
    </message>
    <message>
        <source>%1 for %2 people</source>
        <translation>%1（%2 人）</translation>
    </message>
    <message>
        <source>No column holds the names: nobody is found by name, and badges have none. Go back to the columns.</source>
        <translation>没有姓名列：无法按姓名查找，胸牌上也没有姓名。请返回核对各列。</translation>
    </message>
    <message>
        <source>No column says who has paid or was cancelled: everybody counts as confirmed.</source>
        <translation>没有列说明谁已付款或已取消：所有人都视为已确认。</translation>
    </message>
    <message>
        <source>1 has an unclear number of people</source>
        <translation>1 行人数不明</translation>
    </message>
    <message>
        <source>%1 have an unclear number of people</source>
        <translation>%1 行人数不明</translation>
    </message>
    <message>
        <source>1 has a date, a number or a yes instead of a ticket code</source>
        <translation>1 行的票码处是日期、数字或是/否</translation>
    </message>
    <message>
        <source>%1 have a date, a number or a yes instead of a ticket code</source>
        <translation>%1 行的票码处是日期、数字或是/否</translation>
    </message>
    <message>
        <source>1 code on %1 further rows</source>
        <translation>1 个码另见于 %1 行</translation>
    </message>
    <message>
        <source>%1 codes on %2 further rows</source>
        <translation>%1 个码另见于 %2 行</translation>
    </message>
    <message>
        <source>Several columns are called %1: the codes were read from the first.</source>
        <translation>有多个名为%1的列：票码取自第一列。</translation>
    </message>
    <message>
        <source>1 has a date that cannot be read</source>
        <translation>1 行的日期无法读取</translation>
    </message>
    <message>
        <source>%1 have a date that cannot be read</source>
        <translation>%1 行的日期无法读取</translation>
    </message>
    <message>
        <source>as a file of the kind %1</source>
        <translation>按%1类文件</translation>
    </message>
    <message>
        <source>%1 from no column</source>
        <translation>%1不取自任何列</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1取自列%2</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1表示%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>编码为 %1</translation>
    </message>
    <message>
        <source>one registration a row</source>
        <translation>每行一个报名</translation>
    </message>
    <message>
        <source>Read as you had a file like this read before: %1.</source>
        <translation>按您上次读取类似文件的方式读取：%1。</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ListWords</name>
    <message>
        <source>Everybody who is registered</source>
        <translation>所有已登记的人</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>发生过的一切</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>被拒的扫码</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>People at the desks</source>
        <translation>签到台人员</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation>可能已打印</translation>
    </message>
</context>
<context>
    <name>lanyard::words::LogWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The program was started.</source>
        <translation>程序已启动。</translation>
    </message>
    <message>
        <source>The program was started again after it was cut off.</source>
        <translation>程序意外中断后重新启动。</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>程序已关闭。</translation>
    </message>
    <message>
        <source>An event was opened. Doors: %1</source>
        <translation>打开了一个活动。入口数：%1</translation>
    </message>
    <message>
        <source>An event file could not be opened.</source>
        <translation>有一个活动文件无法打开。</translation>
    </message>
    <message>
        <source>The event file could not be read or written.</source>
        <translation>活动文件无法读取或写入。</translation>
    </message>
    <message>
        <source>Registrations were imported. Rows: %1</source>
        <translation>导入了报名名单。行数：%1</translation>
    </message>
    <message>
        <source>An import failed.</source>
        <translation>一次导入失败。</translation>
    </message>
    <message>
        <source>A list was exported. Rows: %1</source>
        <translation>导出了一份名单。行数：%1</translation>
    </message>
    <message>
        <source>An export failed.</source>
        <translation>一次导出失败。</translation>
    </message>
    <message>
        <source>The event file was checked, all is well. Records: %1</source>
        <translation>活动文件已检查，一切正常。记录数：%1</translation>
    </message>
    <message>
        <source>The event file was checked. Problems: %1</source>
        <translation>活动文件已检查。问题数：%1</translation>
    </message>
    <message>
        <source>The printer needs somebody.</source>
        <translation>打印机需要人处理。</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>打印机已就绪。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>打印机没有响应。</translation>
    </message>
    <message>
        <source>A badge could not be printed.</source>
        <translation>有一张胸牌没能打印。</translation>
    </message>
    <message>
        <source>The camera runs.</source>
        <translation>摄像头正在工作。</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>摄像头不能用。</translation>
    </message>
    <message>
        <source>The scanner at the serial port is connected.</source>
        <translation>串口扫码枪已连接。</translation>
    </message>
    <message>
        <source>The scanner at the serial port is gone.</source>
        <translation>串口扫码枪已断开。</translation>
    </message>
    <message>
        <source>A scan was repaired: the scanner is set to another keyboard.</source>
        <translation>修复了一次扫码：扫码枪设成了另一种键盘。</translation>
    </message>
    <message>
        <source>The desk was locked.</source>
        <translation>签到台已锁定。</translation>
    </message>
    <message>
        <source>The desk was unlocked.</source>
        <translation>签到台已解锁。</translation>
    </message>
    <message>
        <source>A wrong PIN or badge was given.</source>
        <translation>有人输入了错误的 PIN 或胸牌。</translation>
    </message>
    <message>
        <source>The rehearsal was begun again.</source>
        <translation>演练已重新开始。</translation>
    </message>
    <message>
        <source>A part of the system complained.</source>
        <translation>系统的某个部分报告了问题。</translation>
    </message>
    <message>
        <source>Lanyard&apos;s log: no names, no ticket codes, no contacts.</source>
        <translation>Lanyard 日志：没有姓名、票码和联系方式。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::OperatorWords</name>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>现场负责人</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>组织者</translation>
    </message>
    <message>
        <source>anybody who is signed in</source>
        <translation>任何已登录的人</translation>
    </message>
    <message>
        <source>a lead or an organiser</source>
        <translation>现场负责人或组织者</translation>
    </message>
    <message>
        <source>an organiser</source>
        <translation>组织者</translation>
    </message>
    <message>
        <source>Letting in whom the door refuses</source>
        <translation>放行被拒绝的人</translation>
    </message>
    <message>
        <source>Taking back an admission that is not fresh any more</source>
        <translation>撤销较早的签到</translation>
    </message>
    <message>
        <source>Marking somebody as paid</source>
        <translation>标记为已付款</translation>
    </message>
    <message>
        <source>Changing somebody&apos;s ticket type</source>
        <translation>更换票种</translation>
    </message>
    <message>
        <source>Giving somebody a new code</source>
        <translation>换新码</translation>
    </message>
    <message>
        <source>Blocking somebody, or letting them in again,</source>
        <translation>禁止入场或解除禁止</translation>
    </message>
    <message>
        <source>Changing a door</source>
        <translation>更改入口</translation>
    </message>
    <message>
        <source>Changing who works at the desks</source>
        <translation>更改签到台人员</translation>
    </message>
    <message>
        <source>Changing what holds for the whole event</source>
        <translation>更改整个活动的设置</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1需要%2。</translation>
    </message>
    <message>
        <source>%1 has the role “%2”, and this takes %3.</source>
        <translation>%1 的角色是“%2”，此操作需要%3。</translation>
    </message>
    <message>
        <source>Nobody here has this name with this PIN, or this badge.</source>
        <translation>没有人使用此姓名和 PIN，也没有人使用此胸牌。</translation>
    </message>
    <message>
        <source>This is not the PIN. One try is left before a delay.</source>
        <translation>PIN 不对。再错一次就要等待。</translation>
    </message>
    <message>
        <source>This is not the PIN. %1 tries are left before a delay.</source>
        <translation>PIN 不对。还可试 %1 次，之后须等待。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>PIN 错误次数过多。请 %1 分钟后再试。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>PIN 错误次数过多。请 %1 秒后再试。</translation>
    </message>
    <message>
        <source>Importing registrations</source>
        <translation>导入报名</translation>
    </message>
    <message>
        <source>Printing the same badge once more</source>
        <translation>再次打印同一张胸牌</translation>
    </message>
</context>
<context>
    <name>lanyard::words::Quoted</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ReportWords</name>
    <message>
        <source>%1 (imported)</source>
        <translation>%1（导入）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>most inside at once</source>
        <translation>在场峰值</translation>
    </message>
    <message>
        <source>most inside at once, %1 %2</source>
        <translation>在场峰值，%1 %2</translation>
    </message>
    <message>
        <source>people came</source>
        <translation>到场人数</translation>
    </message>
    <message>
        <source>did not come (confirmed)</source>
        <translation>未到场（已确认）</translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation>现场参会报名</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>被拒扫码</translation>
    </message>
    <message>
        <source>People by ticket type</source>
        <translation>各票种人数</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Refused scans by reason</source>
        <translation>被拒扫码（按原因）</translation>
    </message>
    <message>
        <source>Arrivals per 10 minutes (each person once)</source>
        <translation>每 10 分钟到场人数（每人计一次）</translation>
    </message>
    <message>
        <source>People by door</source>
        <translation>各入口人数</translation>
    </message>
    <message>
        <source>People by day</source>
        <translation>每日人数</translation>
    </message>
    <message>
        <source>Not in yet, as of %1: %2 people</source>
        <translation>截至 %1 未入场：%2 人</translation>
    </message>
    <message>
        <source>Tick who comes in and write the time. Type the codes in afterwards.</source>
        <translation>入场者请打勾并写下时间，事后再录入码。</translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>已入场</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>未知码</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>old badge or ticket</source>
        <translation>旧胸牌或旧票</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已禁止</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>ticket for another time</source>
        <translation>票不在此时段</translation>
    </message>
    <message>
        <source>not for this door</source>
        <translation>不适用此入口</translation>
    </message>
    <message>
        <source>door not open</source>
        <translation>入口未开放</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>rule of the door</source>
        <translation>入口规则</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>question not answered</source>
        <translation>未回答问题</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>未注明原因</translation>
    </message>
    <message>
        <source>hub did not answer</source>
        <translation>同步中心无响应</translation>
    </message>
</context>
<context>
    <name>lanyard::words::RuleWords</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>is inside</source>
        <translation>在场内</translation>
    </message>
    <message>
        <source>is not inside</source>
        <translation>不在场内</translation>
    </message>
    <message>
        <source>ticket type contains %1</source>
        <translation>票种包含 %1</translation>
    </message>
    <message>
        <source>ticket type is %1</source>
        <translation>票种为 %1</translation>
    </message>
    <message>
        <source>ticket type is not %1</source>
        <translation>票种不是 %1</translation>
    </message>
    <message>
        <source>role contains %1</source>
        <translation>身份包含 %1</translation>
    </message>
    <message>
        <source>role is %1</source>
        <translation>身份为 %1</translation>
    </message>
    <message>
        <source>role is not %1</source>
        <translation>身份不是 %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>every day from %1 on</source>
        <translation>每天 %1 起</translation>
    </message>
    <message>
        <source>every day until %1</source>
        <translation>每天至 %1</translation>
    </message>
    <message>
        <source>every day after %1</source>
        <translation>每天 %1 之后</translation>
    </message>
    <message>
        <source>every day before %1</source>
        <translation>每天 %1 之前</translation>
    </message>
    <message>
        <source>has not come in yet</source>
        <translation>尚未入场</translation>
    </message>
    <message>
        <source>came in %1 times so far</source>
        <translation>至今入场 %1 次</translation>
    </message>
    <message>
        <source>came in before</source>
        <translation>曾入场</translation>
    </message>
    <message>
        <source>came in other than %1 times so far</source>
        <translation>至今入场次数不是 %1</translation>
    </message>
    <message>
        <source>came in at least once</source>
        <translation>至少入场一次</translation>
    </message>
    <message>
        <source>came in at least %1 times</source>
        <translation>至少入场 %1 次</translation>
    </message>
    <message>
        <source>came in at most once</source>
        <translation>最多入场一次</translation>
    </message>
    <message>
        <source>came in at most %1 times</source>
        <translation>最多入场 %1 次</translation>
    </message>
    <message>
        <source>came in more than once</source>
        <translation>入场超过一次</translation>
    </message>
    <message>
        <source>came in more than %1 times</source>
        <translation>入场超过 %1 次</translation>
    </message>
    <message>
        <source>came in fewer than %1 times</source>
        <translation>入场少于 %1 次</translation>
    </message>
    <message>
        <source>has not come in today</source>
        <translation>今天尚未入场</translation>
    </message>
    <message>
        <source>came in %1 times today</source>
        <translation>今天入场 %1 次</translation>
    </message>
    <message>
        <source>came in today before</source>
        <translation>今天曾入场</translation>
    </message>
    <message>
        <source>came in other than %1 times today</source>
        <translation>今天入场次数不是 %1</translation>
    </message>
    <message>
        <source>came in at least once today</source>
        <translation>今天至少入场一次</translation>
    </message>
    <message>
        <source>came in at least %1 times today</source>
        <translation>今天至少入场 %1 次</translation>
    </message>
    <message>
        <source>came in at most once today</source>
        <translation>今天最多入场一次</translation>
    </message>
    <message>
        <source>came in at most %1 times today</source>
        <translation>今天最多入场 %1 次</translation>
    </message>
    <message>
        <source>came in more than once today</source>
        <translation>今天入场超过一次</translation>
    </message>
    <message>
        <source>came in more than %1 times today</source>
        <translation>今天入场超过 %1 次</translation>
    </message>
    <message>
        <source>came in fewer than %1 times today</source>
        <translation>今天入场少于 %1 次</translation>
    </message>
    <message>
        <source>since the last entry at least 1 minute</source>
        <translation>距上次入场至少 1 分钟</translation>
    </message>
    <message>
        <source>since the last entry at least %1 minutes</source>
        <translation>距上次入场至少 %1 分钟</translation>
    </message>
    <message>
        <source>since the last entry at most 1 minute</source>
        <translation>距上次入场最多 1 分钟</translation>
    </message>
    <message>
        <source>since the last entry at most %1 minutes</source>
        <translation>距上次入场最多 %1 分钟</translation>
    </message>
    <message>
        <source>since the last entry more than 1 minute</source>
        <translation>距上次入场超过 1 分钟</translation>
    </message>
    <message>
        <source>since the last entry more than %1 minutes</source>
        <translation>距上次入场超过 %1 分钟</translation>
    </message>
    <message>
        <source>since the last entry less than 1 minute</source>
        <translation>距上次入场不到 1 分钟</translation>
    </message>
    <message>
        <source>since the last entry less than %1 minutes</source>
        <translation>距上次入场不到 %1 分钟</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>“%1”为空</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1”为 %2</translation>
    </message>
    <message>
        <source>“%1” is not empty</source>
        <translation>“%1”不为空</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>“%1”不是 %2</translation>
    </message>
    <message>
        <source>“%1” contains %2</source>
        <translation>“%1”包含 %2</translation>
    </message>
    <message>
        <source>“%1” is at least %2</source>
        <translation>“%1”至少为 %2</translation>
    </message>
    <message>
        <source>“%1” is at most %2</source>
        <translation>“%1”最多为 %2</translation>
    </message>
    <message>
        <source>“%1” is more than %2</source>
        <translation>“%1”大于 %2</translation>
    </message>
    <message>
        <source>“%1” is less than %2</source>
        <translation>“%1”小于 %2</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>须全部满足：</translation>
    </message>
    <message>
        <source>one of these:</source>
        <translation>满足其一即可：</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>并且%1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>或者%1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The time for this ticket is over at this door: %1.</source>
        <translation>此票在此入口的时间已过：%1。</translation>
    </message>
    <message>
        <source>This door asks: %1.</source>
        <translation>此入口要求：%1。</translation>
    </message>
    <message>
        <source>Is inside already.</source>
        <translation>已在场内。</translation>
    </message>
    <message>
        <source>Only who is inside may pass here.</source>
        <translation>只有在场内的人才能从此通过。</translation>
    </message>
    <message>
        <source>Already came in once today; allowed again %1.</source>
        <translation>今天已入场一次；%1可再次入场。</translation>
    </message>
    <message>
        <source>Already came in %1 times today; allowed again %2.</source>
        <translation>今天已入场 %1 次；%2可再次入场。</translation>
    </message>
    <message>
        <source>Came in 1 minute ago; allowed again %1.</source>
        <translation>1 分钟前入场；%1可再次入场。</translation>
    </message>
    <message>
        <source>Came in %1 minutes ago; allowed again %2.</source>
        <translation>%1 分钟前入场；%2可再次入场。</translation>
    </message>
    <message>
        <source>This door opens for this ticket %1.</source>
        <translation>此入口将于%1对此票开放。</translation>
    </message>
    <message>
        <source>The role is %1; here: %2.</source>
        <translation>身份为 %1；此处需要：%2。</translation>
    </message>
    <message>
        <source>The ticket type is %1; here: %2.</source>
        <translation>票种为 %1；此处需要：%2。</translation>
    </message>
    <message>
        <source>The role is %1; here it must contain %2.</source>
        <translation>身份为 %1；此处须包含 %2。</translation>
    </message>
    <message>
        <source>The ticket type is %1; here it must contain %2.</source>
        <translation>票种为 %1；此处须包含 %2。</translation>
    </message>
    <message>
        <source>The role is %1; it is not welcome here.</source>
        <translation>身份为 %1；此处不适用。</translation>
    </message>
    <message>
        <source>The ticket type is %1; it is not welcome here.</source>
        <translation>票种为 %1；此处不适用。</translation>
    </message>
    <message>
        <source>Has not come in here yet. This door asks: %1.</source>
        <translation>尚未从此入场。此入口要求：%1。</translation>
    </message>
    <message>
        <source>Came in 1 minute ago. This door asks: %1.</source>
        <translation>1 分钟前入场。此入口要求：%1。</translation>
    </message>
    <message>
        <source>Came in %1 minutes ago. This door asks: %2.</source>
        <translation>%1 分钟前入场。此入口要求：%2。</translation>
    </message>
    <message>
        <source>Already came in once. This door asks: %1.</source>
        <translation>已入场一次。此入口要求：%1。</translation>
    </message>
    <message>
        <source>Already came in %1 times. This door asks: %2.</source>
        <translation>已入场 %1 次。此入口要求：%2。</translation>
    </message>
    <message>
        <source>Has not come in here today. This door asks: %1.</source>
        <translation>今天尚未从此入场。此入口要求：%1。</translation>
    </message>
    <message>
        <source>Already came in once today. This door asks: %1.</source>
        <translation>今天已入场一次。此入口要求：%1。</translation>
    </message>
    <message>
        <source>Already came in %1 times today. This door asks: %2.</source>
        <translation>今天已入场 %1 次。此入口要求：%2。</translation>
    </message>
    <message>
        <source>“%1” is empty. This door asks: %2.</source>
        <translation>“%1”为空。此入口要求：%2。</translation>
    </message>
    <message>
        <source>“%1” is %2. This door asks: %3.</source>
        <translation>“%1”为 %2。此入口要求：%3。</translation>
    </message>
    <message>
        <source>The rule of this door cannot be read. Call the desk lead.</source>
        <translation>无法读取此入口的规则。请联系现场负责人。</translation>
    </message>
    <message>
        <source>The rule asks whether %1, but that is empty. Call the desk lead.</source>
        <translation>规则要求%1，但该项为空。请联系现场负责人。</translation>
    </message>
    <message>
        <source>The rule asks whether %1, but “%2” is no number. Call the desk lead.</source>
        <translation>规则要求%1，但“%2”不是数字。请联系现场负责人。</translation>
    </message>
    <message>
        <source>Character %1: a rule cannot ask for “%2”, but for one of: %3.</source>
        <translation>第 %1 个字符：规则不能使用“%2”，可用：%3。</translation>
    </message>
    <message>
        <source>Character %1: “%2” does not fit here. “%3” goes with: %4. For example: %5</source>
        <translation>第 %1 个字符：“%2”在此不适用。“%3”可搭配：%4。例如：%5</translation>
    </message>
    <message>
        <source>Character %1: “%2” cannot be compared. For example: %3</source>
        <translation>第 %1 个字符：“%2”无法比较。例如：%3</translation>
    </message>
    <message>
        <source>Character %1: the quotation mark that begins here has no end. For example: %2</source>
        <translation>第 %1 个字符：此处的引号没有结束。例如：%2</translation>
    </message>
    <message>
        <source>Character %1: more brackets in brackets than a rule can have (%2).</source>
        <translation>第 %1 个字符：括号嵌套过多（最多 %2 层）。</translation>
    </message>
    <message>
        <source>The rule is longer than %1 characters. Make several doors of it.</source>
        <translation>规则超过 %1 个字符。请拆成多个入口。</translation>
    </message>
    <message>
        <source>The rule ends too early. A whole condition is, for example: %1</source>
        <translation>规则不完整。完整的条件例如：%1</translation>
    </message>
    <message>
        <source>Character %1: “%2” is not expected. Conditions are joined with and, or and brackets; text stands in quotation marks. For example: %3</source>
        <translation>第 %1 个字符：此处不应有“%2”。条件用 and、or 和括号连接，文本放在引号中。例如：%3</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票种</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Entries so far</source>
        <translation>至今入场次数</translation>
    </message>
    <message>
        <source>Entries today</source>
        <translation>今天入场次数</translation>
    </message>
    <message>
        <source>Minutes since the last entry</source>
        <translation>距上次入场的分钟数</translation>
    </message>
    <message>
        <source>Inside already</source>
        <translation>已在场内</translation>
    </message>
    <message>
        <source>Column of the import</source>
        <translation>导入的列</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <source>is</source>
        <translation>为</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不是其中任何一个</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>from … on</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>until</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>多于</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>少于</translation>
    </message>
    <message>
        <source>an unfinished condition</source>
        <translation>未完成的条件</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ScannerWords</name>
    <message>
        <source>US</source>
        <translation>美式</translation>
    </message>
    <message>
        <source>British</source>
        <translation>英式</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Dvorak</source>
        <translation>Dvorak</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard (%1) than this computer has (%2).</source>
        <translation>扫码器按%1键盘输入，而这台电脑是%2键盘。</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>An input method changed what the scanner typed.</source>
        <translation>输入法改变了扫码器输入的内容。</translation>
    </message>
    <message>
        <source>The scanner sends control characters along.</source>
        <translation>扫码器附带发送了控制字符。</translation>
    </message>
    <message>
        <source>Set the scanner to the %1 keyboard: its manual has a code for that, often under “country” or “keyboard layout”. Or set this computer to the %2 keyboard.</source>
        <translation>请把扫码器设为%1键盘：说明书里有对应的设置码，通常在“国家”或“键盘布局”一节。或者把这台电脑设为%2键盘。</translation>
    </message>
    <message>
        <source>Press Caps Lock once.</source>
        <translation>请按一次大写锁定键。</translation>
    </message>
    <message>
        <source>Switch the input method to English while you scan.</source>
        <translation>扫码时请把输入法切换到英文。</translation>
    </message>
    <message>
        <source>Switch off function characters (GS1, FNC1) at the scanner, and a prefix or suffix other than Enter.</source>
        <translation>请在扫码器上关闭功能字符（GS1、FNC1），以及回车以外的前缀或后缀。</translation>
    </message>
    <message>
        <source>Characters: %1</source>
        <translation>字符数：%1</translation>
    </message>
    <message>
        <source>%1, in %2 ms: a scanner that types.</source>
        <translation>%1，用时 %2 毫秒：是键盘式扫码器。</translation>
    </message>
    <message>
        <source>%1, in %2 ms, over the serial port.</source>
        <translation>%1，用时 %2 毫秒，来自串口。</translation>
    </message>
    <message>
        <source>%1, read by the camera.</source>
        <translation>%1，由摄像头读取。</translation>
    </message>
    <message>
        <source>%1, in %2 s: typed by hand. If a scanner did this, it is too slow: switch off its “inter-character delay”.</source>
        <translation>%1，用时 %2 秒：手工输入。如果是扫码器，则太慢：请关闭它的“字符间延迟”。</translation>
    </message>
    <message>
        <source>It ended with Enter. That is best.</source>
        <translation>以回车结束。这样最好。</translation>
    </message>
    <message>
        <source>It ended with Tab. That is fine.</source>
        <translation>以 Tab 结束。可以。</translation>
    </message>
    <message>
        <source>It ended with a line end. That is best.</source>
        <translation>以换行结束。这样最好。</translation>
    </message>
    <message>
        <source>It ended with the suffix that is set here.</source>
        <translation>以这里设置的后缀结束。</translation>
    </message>
    <message>
        <source>Nothing ended it, so Lanyard waits a moment after each scan. Set the scanner to send Enter after each code.</source>
        <translation>没有结束符，因此 Lanyard 每次扫码后都要等一下。请把扫码器设为每个码后发送回车。</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <comment>a length</comment>
        <translation>%1 毫米</translation>
    </message>
    <message>
        <source>Dots of %1</source>
        <translation>点的大小 %1</translation>
    </message>
    <message>
        <source>Every character: are scanner and computer set to the same keyboard?</source>
        <translation>全部字符：扫码器和电脑的键盘设置一致吗？</translation>
    </message>
    <message>
        <source>Grey, contrast %1 %</source>
        <translation>灰色，对比度 %1%</translation>
    </message>
    <message>
        <source>Light on dark, as on a phone at night</source>
        <translation>深底浅码，像夜间的手机屏幕</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>汉字</translation>
    </message>
    <message>
        <source>Damaged: a piece is missing</source>
        <translation>破损：缺了一块</translation>
    </message>
    <message>
        <source>Code %1 of %2: %3</source>
        <comment>number, how many there are, what it shows</comment>
        <translation>第 %1 个码（共 %2 个）：%3</translation>
    </message>
    <message>
        <source>the scanner reads dots of %1.</source>
        <translation>扫码器能读 %1 的点。</translation>
    </message>
    <message>
        <source>every character was looked at.</source>
        <translation>每个字符都核对过了。</translation>
    </message>
    <message>
        <source>the scanner reads a contrast of %1 %.</source>
        <translation>扫码器能读 %1% 的对比度。</translation>
    </message>
    <message>
        <source>the scanner reads light on dark.</source>
        <translation>扫码器能读深底浅码。</translation>
    </message>
    <message>
        <source>the scanner reads long texts.</source>
        <translation>扫码器能读长文本。</translation>
    </message>
    <message>
        <source>the scanner sends Chinese.</source>
        <translation>扫码器能发送汉字。</translation>
    </message>
    <message>
        <source>the scanner reads damaged codes.</source>
        <translation>扫码器能读破损的码。</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>扫码器测试</translation>
    </message>
    <message>
        <source>Print this at its real size, not fitted to the page. In Lanyard open Office → Scanners, then scan one code after the other. Tickets are mostly like 3 and 4; nobody needs all of them.</source>
        <translation>请按实际尺寸打印，不要缩放到页面。在 Lanyard 中打开“管理 → 扫码器”，然后逐个扫码。票上的码大多像第 3、4 个；不必全部读出。</translation>
    </message>
</context>
</TS>
