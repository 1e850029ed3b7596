<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 names no file.</source>
        <translation>%1 没有给出文件名。</translation>
    </message>
    <message>
        <source>%1: there is no file &quot;%2&quot;.</source>
        <translation>%1：文件“%2”不存在。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a folder; a file is wanted.</source>
        <translation>%1：“%2”是文件夹，需要的是文件。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be read: %3.</source>
        <translation>%1：无法读取“%2”：%3。</translation>
    </message>
    <message>
        <source>%1: standard input cannot be read.</source>
        <translation>%1：无法读取标准输入。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not text in UTF-8; convert it, or send it as it is by --attach.</source>
        <translation>%1：“%2”不是 UTF-8 文本；请先转换，或用 --attach 原样发送。</translation>
    </message>
    <message>
        <source>%1: the first line of &quot;%2&quot; is empty; the password belongs there.</source>
        <translation>%1：“%2”的第一行为空；应写入密码。</translation>
    </message>
    <message>
        <source>%1 is not an option of &quot;%2&quot;.</source>
        <translation>%1 不是“%2”的选项。</translation>
    </message>
    <message>
        <source>&quot;postbench %1 --help&quot; lists them all.</source>
        <translation>用“postbench %1 --help”可列出全部选项。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 需要 %2 到 %3 之间的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 需要一个值：%1 %2。</translation>
    </message>
    <message>
        <source>%1 may be given only once.</source>
        <translation>%1 只能给出一次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no bare word; &quot;%2&quot; belongs to no option.</source>
        <translation>“%1”不接受单独的词；“%2”不属于任何选项。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>the server to send through</source>
        <translation>用于发送的服务器</translation>
    </message>
    <message>
        <source>deliver straight to the mail exchangers of each recipient&apos;s domain</source>
        <translation>直接投递到每个收件人所在域的邮件交换服务器</translation>
    </message>
    <message>
        <source>with --mx: ask this name server instead of the system&apos;s</source>
        <translation>配合 --mx：查询此 DNS 服务器，而非系统的</translation>
    </message>
    <message>
        <source>use a server account that was set up in the window; other options go before it</source>
        <translation>使用在窗口中设置的服务器帐户；其他选项优先</translation>
    </message>
    <message>
        <source>none, auto (default: STARTTLS where it is offered), starttls or implicit</source>
        <translation>none、auto（默认：提供 STARTTLS 时使用）、starttls 或 implicit</translation>
    </message>
    <message>
        <source>trust the authorities in this PEM file too</source>
        <translation>同时信任此 PEM 文件中的证书颁发机构</translation>
    </message>
    <message>
        <source>client certificate with its chain</source>
        <translation>客户端证书及其证书链</translation>
    </message>
    <message>
        <source>key of the client certificate</source>
        <translation>客户端证书的密钥</translation>
    </message>
    <message>
        <source>password of the client key, the first line of FILE</source>
        <translation>客户端密钥的密码，取 FILE 的第一行</translation>
    </message>
    <message>
        <source>do not verify the server&apos;s certificate</source>
        <translation>不验证服务器的证书</translation>
    </message>
    <message>
        <source>SASL mechanism, auto (default with --user) or none; several are tried in the order given</source>
        <translation>SASL 机制、auto（给出 --user 时的默认值）或 none；给出多个则依次尝试</translation>
    </message>
    <message>
        <source>authenticate as USER</source>
        <translation>以 USER 身份认证</translation>
    </message>
    <message>
        <source>password or token: the first line of FILE</source>
        <translation>密码或令牌：取 FILE 的第一行</translation>
    </message>
    <message>
        <source>password or token: the environment variable NAME; without either it is asked on the terminal</source>
        <translation>密码或令牌：取环境变量 NAME；两者都没有则在终端询问</translation>
    </message>
    <message>
        <source>author: address or &apos;Name &lt;address&gt;&apos;</source>
        <translation>发件人：地址或 &apos;姓名 &lt;地址&gt;&apos;</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>recipient of a copy</source>
        <translation>抄送收件人</translation>
    </message>
    <message>
        <source>recipient whom the message does not name</source>
        <translation>邮件中不显示的收件人</translation>
    </message>
    <message>
        <source>where answers shall go</source>
        <translation>回复地址</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本正文</translation>
    </message>
    <message>
        <source>plain text from a file in UTF-8, or from standard input</source>
        <translation>来自 UTF-8 文件或标准输入的纯文本正文</translation>
    </message>
    <message>
        <source>HTML text from a file in UTF-8</source>
        <translation>来自 UTF-8 文件的 HTML 正文</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>add an image for the HTML text, where it is named cid:FILENAME</source>
        <translation>为 HTML 正文添加图片，正文中以 cid:FILENAME 引用</translation>
    </message>
    <message>
        <source>character set of headers and texts (default UTF-8)</source>
        <translation>邮件头和正文的字符集（默认 UTF-8）</translation>
    </message>
    <message>
        <source>add a header, or replace one that is made by itself</source>
        <translation>添加邮件头，或替换自动生成的邮件头</translation>
    </message>
    <message>
        <source>send this finished message as it is; recipients from its headers where none are given</source>
        <translation>原样发送此成品邮件；未给出收件人时取自其邮件头</translation>
    </message>
    <message>
        <source>sender on the wire where it is not --from; &apos;&apos; is the empty one of bounces</source>
        <translation>与 --from 不同的信封发件人；&apos;&apos; 表示退信所用的空发件人</translation>
    </message>
    <message>
        <source>what to call oneself in EHLO (default: this host&apos;s name)</source>
        <translation>在 EHLO 中使用的名称（默认为本机名）</translation>
    </message>
    <message>
        <source>socks5://[USER@]HOST:PORT or http://HOST:PORT</source>
        <translation>socks5://[USER@]HOST:PORT 或 http://HOST:PORT</translation>
    </message>
    <message>
        <source>local address to connect from</source>
        <translation>用于连接的本地地址</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>仅 IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>仅 IPv6</translation>
    </message>
    <message>
        <source>send N mails (default 1); more than one prints a summary in place of the transcript</source>
        <translation>发送 N 封邮件（默认 1）；多于一封时以汇总代替会话记录</translation>
    </message>
    <message>
        <source>over N connections at once (default 1)</source>
        <translation>同时使用 N 个连接（默认 1）</translation>
    </message>
    <message>
        <source>wait for each reply</source>
        <translation>逐条等待应答</translation>
    </message>
    <message>
        <source>use DATA also where BDAT is offered</source>
        <translation>即使提供 BDAT 也使用 DATA</translation>
    </message>
    <message>
        <source>ask for delivery reports: success,failure,delay or never</source>
        <translation>请求投递报告：success,failure,delay 或 never</translation>
    </message>
    <message>
        <source>a report holds the message (full) or its headers</source>
        <translation>报告中包含整封邮件（full）或其邮件头（headers）</translation>
    </message>
    <message>
        <source>envelope identifier that reports repeat</source>
        <translation>投递报告中重复的信封标识</translation>
    </message>
    <message>
        <source>demand TLS on every hop (REQUIRETLS)</source>
        <translation>要求每一跳都使用 TLS（REQUIRETLS）</translation>
    </message>
    <message>
        <source>deliver within SEC seconds, else return (r, default) or notify (n)</source>
        <translation>在 SEC 秒内投递，否则退回（r，默认）或通知（n）</translation>
    </message>
    <message>
        <source>let the server hold the mail for SEC seconds</source>
        <translation>让服务器将邮件保留 SEC 秒</translation>
    </message>
    <message>
        <source>let the server hold the mail until TIME, as in 2030-01-31T08:00:00+09:00</source>
        <translation>让服务器将邮件保留到 TIME，如 2030-01-31T08:00:00+09:00</translation>
    </message>
    <message>
        <source>MT-PRIORITY from -9 to 9</source>
        <translation>-9 到 9 的 MT-PRIORITY</translation>
    </message>
    <message>
        <source>wait at most SEC seconds for each step (default: the times of RFC 5321)</source>
        <translation>每一步最多等待 SEC 秒（默认为 RFC 5321 规定的时间）</translation>
    </message>
    <message>
        <source>stop in good order after this stage</source>
        <translation>在此阶段之后正常结束</translation>
    </message>
    <message>
        <source>show passwords and tokens in the transcript</source>
        <translation>在会话记录中显示密码和令牌</translation>
    </message>
    <message>
        <source>address and port (default 127.0.0.1:2525); port 0 takes a free one, the first line says which</source>
        <translation>地址和端口（默认 127.0.0.1:2525）；端口 0 使用空闲端口，第一行会说明</translation>
    </message>
    <message>
        <source>a second port with TLS from the start</source>
        <translation>一开始就使用 TLS 的第二个端口</translation>
    </message>
    <message>
        <source>keep the mails in this Maildir; it is made where it is missing</source>
        <translation>把邮件保存在此 Maildir 中；不存在则创建</translation>
    </message>
    <message>
        <source>demand authentication as USER; without it any name and password are taken</source>
        <translation>要求以 USER 身份认证；不指定则接受任何用户名和密码</translation>
    </message>
    <message>
        <source>with --user: its password, the first line of FILE</source>
        <translation>配合 --user：其密码，取 FILE 的第一行</translation>
    </message>
    <message>
        <source>end after N mails</source>
        <translation>收到 N 封邮件后结束</translation>
    </message>
    <message>
        <source>do not offer this EHLO keyword; AUTH=LOGIN hides one mechanism</source>
        <translation>不提供此 EHLO 关键字；AUTH=LOGIN 隐藏一种机制</translation>
    </message>
    <message>
        <source>misbehave at a stage: 4xx, 5xx (ARG: the code), 421, drop, slow (ARG: seconds), garbage, silence</source>
        <translation>在某阶段故意出错：4xx、5xx（ARG：代码）、421、drop、slow（ARG：秒数）、garbage、silence</translation>
    </message>
    <message>
        <source>print each session&apos;s transcript after it ended</source>
        <translation>每个会话结束后打印其会话记录</translation>
    </message>
    <message>
        <source>print one JSON object per line</source>
        <translation>每行输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>speak this language: en, ja or zh_CN (default: the system&apos;s)</source>
        <translation>显示语言：en、ja 或 zh_CN（默认为系统语言）</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>send a mail, or many, and show every line of the conversation</source>
        <translation>发送一封或多封邮件，并显示会话的每一行</translation>
    </message>
    <message>
        <source>run the built-in test receiver</source>
        <translation>运行内置的测试接收服务器</translation>
    </message>
    <message>
        <source>explain a reply line, code, enhanced code, command or EHLO keyword</source>
        <translation>解释应答行、代码、增强状态码、命令或 EHLO 关键字</translation>
    </message>
    <message>
        <source>the whole story with nothing but this program: a mail from the desk, and one from a virtual board</source>
        <translation>仅用本程序走完全程：从桌面发送一封邮件，再由虚拟开发板发送一封</translation>
    </message>
    <message>
        <source>--dsn wants never, or some of success, failure and delay joined by commas, not &quot;%1&quot;.</source>
        <translation>--dsn 需要 never，或用逗号连接的 success、failure、delay，而不是“%1”。</translation>
    </message>
    <message>
        <source>--dsn never stands alone.</source>
        <translation>--dsn 的 never 只能单独使用。</translation>
    </message>
    <message>
        <source>--dsn-return wants full or headers, not &quot;%1&quot;.</source>
        <translation>--dsn-return 需要 full 或 headers，而不是“%1”。</translation>
    </message>
    <message>
        <source>--envid wants 1 to 100 printable ASCII characters.</source>
        <translation>--envid 需要 1 到 100 个可打印的 ASCII 字符。</translation>
    </message>
    <message>
        <source>--deliver-by wants seconds and r or n, as in 3600:r, not &quot;%1&quot;.</source>
        <translation>--deliver-by 需要秒数和 r 或 n，如 3600:r，而不是“%1”。</translation>
    </message>
    <message>
        <source>--hold-for and --hold-until exclude each other; give one of them.</source>
        <translation>--hold-for 与 --hold-until 互斥，请只给出一个。</translation>
    </message>
    <message>
        <source>--hold-until wants a time like 2030-01-31T08:00:00+09:00, not &quot;%1&quot;.</source>
        <translation>--hold-until 需要 2030-01-31T08:00:00+09:00 这样的时间，而不是“%1”。</translation>
    </message>
    <message>
        <source>--stop-after wants one of %1, not &quot;%2&quot;.</source>
        <translation>--stop-after 需要 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 wants an address like jo@example.org or &apos;Jo &lt;jo@example.org&gt;&apos;, not &quot;%2&quot;.</source>
        <translation>%1 需要 jo@example.org 或 &apos;Jo &lt;jo@example.org&gt;&apos; 这样的地址，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>--from takes one author; more can stand in --header &apos;From: ...&apos;.</source>
        <translation>--from 只接受一个发件人；多个可写在 --header &apos;From: ...&apos; 中。</translation>
    </message>
    <message>
        <source>--subject is one line; a line break in it would begin another header.</source>
        <translation>--subject 只能是一行；其中的换行会开始另一个邮件头。</translation>
    </message>
    <message>
        <source>--body and --body-file exclude each other; give one of them.</source>
        <translation>--body 与 --body-file 互斥，请只给出一个。</translation>
    </message>
    <message>
        <source>--inline adds an image to the HTML text; give that by --html-file, or use --attach.</source>
        <translation>--inline 用于向 HTML 正文添加图片；请用 --html-file 给出 HTML，或改用 --attach。</translation>
    </message>
    <message>
        <source>--header wants &apos;NAME: VALUE&apos;, as in &apos;X-Test: 1&apos;, not &quot;%1&quot;.</source>
        <translation>--header 需要 &apos;NAME: VALUE&apos; 的形式，如 &apos;X-Test: 1&apos;，而不是“%1”。</translation>
    </message>
    <message>
        <source>--header %1: the value is one line; give each header by a --header of its own.</source>
        <translation>--header %1：值只能是一行；每个邮件头请各用一个 --header。</translation>
    </message>
    <message>
        <source>--eml sends a finished message as it is; --%1 would change it. Leave one of them out.</source>
        <translation>--eml 原样发送成品邮件，而 --%1 会更改它。请去掉其中一个。</translation>
    </message>
    <message>
        <source>The author is missing: give --from ADDRESS.</source>
        <translation>缺少发件人：请给出 --from ADDRESS。</translation>
    </message>
    <message>
        <source>The recipient is missing: give --to, --cc or --bcc ADDRESS.</source>
        <translation>缺少收件人：请给出 --to、--cc 或 --bcc ADDRESS。</translation>
    </message>
    <message>
        <source>--profile: no server account is set up yet; the window makes them.</source>
        <translation>--profile：尚未设置服务器帐户；可在窗口中创建。</translation>
    </message>
    <message>
        <source>--profile: there is no account &quot;%1&quot;; there are: %2.</source>
        <translation>--profile：没有帐户“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>--profile: the local receiver lives in the window; start &quot;postbench receive&quot; and give its --server.</source>
        <translation>--profile：本地接收服务器在窗口中运行；请启动“postbench receive”并指定其 --server。</translation>
    </message>
    <message>
        <source>--mx finds the server by itself; leave --server and --profile out.</source>
        <translation>--mx 会自行查找服务器；请去掉 --server 和 --profile。</translation>
    </message>
    <message>
        <source>--server wants HOST or HOST:PORT with a port from 1 to 65535, as in mail.example.org:587 or [::1]:25, not &quot;%1&quot;.</source>
        <translation>--server 需要 HOST 或 HOST:PORT，端口为 1 到 65535，如 mail.example.org:587 或 [::1]:25，而不是“%1”。</translation>
    </message>
    <message>
        <source>The server is missing: give --server HOST[:PORT], --profile NAME or --mx.</source>
        <translation>缺少服务器：请给出 --server HOST[:PORT]、--profile NAME 或 --mx。</translation>
    </message>
    <message>
        <source>--auth %1 stands alone.</source>
        <translation>--auth %1 只能单独使用。</translation>
    </message>
    <message>
        <source>--auth knows %1, not &quot;%2&quot;.</source>
        <translation>--auth 可用的值为 %1，而不是“%2”。</translation>
    </message>
    <message>
        <source>--helo wants a domain name or an address literal like [192.0.2.1], not &quot;%1&quot;.</source>
        <translation>--helo 需要域名或 [192.0.2.1] 这样的地址字面量，而不是“%1”。</translation>
    </message>
    <message>
        <source>--proxy wants socks5://HOST:PORT or http://HOST:PORT, not &quot;%1&quot;.</source>
        <translation>--proxy 需要 socks5://HOST:PORT 或 http://HOST:PORT，而不是“%1”。</translation>
    </message>
    <message>
        <source>--bind wants an address of this computer, as in 192.0.2.1, not &quot;%1&quot;.</source>
        <translation>--bind 需要本机的地址，如 192.0.2.1，而不是“%1”。</translation>
    </message>
    <message>
        <source>-4 and -6 exclude each other; without both either will do.</source>
        <translation>-4 与 -6 互斥；都不给则两者皆可。</translation>
    </message>
    <message>
        <source>--password-file and --password-env exclude each other; give one of them.</source>
        <translation>--password-file 与 --password-env 互斥，请只给出一个。</translation>
    </message>
    <message>
        <source>--password-env: there is no environment variable &quot;%1&quot;.</source>
        <translation>--password-env：环境变量“%1”不存在。</translation>
    </message>
    <message>
        <source>A password without a user: give --user USER too.</source>
        <translation>有密码而没有用户：请同时给出 --user USER。</translation>
    </message>
    <message>
        <source>--auth %1 needs a user: give --user USER.</source>
        <translation>--auth %1 需要用户：请给出 --user USER。</translation>
    </message>
    <message>
        <source>The password is missing: give --password-file FILE or --password-env NAME; there is no terminal to ask on.</source>
        <translation>缺少密码：请给出 --password-file FILE 或 --password-env NAME；没有可供询问的终端。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be read.</source>
        <translation>%1：无法读取“%2”。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds no certificate in PEM or DER.</source>
        <translation>%1：“%2”中没有 PEM 或 DER 格式的证书。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds no private key in PEM or DER.</source>
        <translation>%1：“%2”中没有 PEM 或 DER 格式的私钥。</translation>
    </message>
    <message>
        <source>%1: the key in &quot;%2&quot; is locked; give the right --key-password-file.</source>
        <translation>%1：“%2”中的密钥已加锁；请给出正确的 --key-password-file。</translation>
    </message>
    <message>
        <source>--client-key needs its --client-cert.</source>
        <translation>--client-key 需要相应的 --client-cert。</translation>
    </message>
    <message>
        <source>--tls wants none, auto, starttls or implicit, not &quot;%1&quot;.</source>
        <translation>--tls 需要 none、auto、starttls 或 implicit，而不是“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subcommand; there are %2.</source>
        <translation>没有子命令“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>%1 is not an option here; the subcommand comes first, as in &quot;postbench send --help&quot;.</source>
        <translation>%1 不能用在此处；子命令应写在前面，如“postbench send --help”。</translation>
    </message>
    <message>
        <source>--lang wants en, ja or zh_CN, not &quot;%1&quot;.</source>
        <translation>--lang 需要 en、ja 或 zh_CN，而不是“%1”。</translation>
    </message>
    <message>
        <source>A first mail</source>
        <translation>第一封邮件</translation>
    </message>
    <message>
        <source>Every line that you see above went over a real connection of this computer, under TLS.
</source>
        <translation>以上每一行都是在本机的真实连接上、经 TLS 加密传输的。
</translation>
    </message>
    <message>
        <source>What arrived:</source>
        <translation>收到的内容：</translation>
    </message>
    <message>
        <source>The receiver could not start: %1.</source>
        <translation>接收服务器无法启动：%1。</translation>
    </message>
    <message>
        <source>The built-in receiver listens on port %1 of this computer; now a mail is sent to it:</source>
        <translation>内置接收服务器在本机端口 %1 监听；现在向它发送一封邮件：</translation>
    </message>
    <message>
        <source>The mail was sent and did not arrive.</source>
        <translation>邮件已发送，但没有到达。</translation>
    </message>
    <message>
        <source>Next: &quot;postbench receive&quot; in one terminal, &quot;postbench send --server localhost:2525 ...&quot; in another.</source>
        <translation>接下来：在一个终端运行“postbench receive”，在另一个终端运行“postbench send --server localhost:2525 ...”。</translation>
    </message>
    <message>
        <source>&quot;postbench&quot; alone opens the window.</source>
        <translation>单独运行“postbench”会打开窗口。</translation>
    </message>
    <message>
        <source>explain wants to know what: a reply line, code or command, as in &quot;postbench explain 550 5.1.1&quot;.</source>
        <translation>explain 需要知道解释什么：应答行、代码或命令，如“postbench explain 550 5.1.1”。</translation>
    </message>
    <message>
        <source>Nothing is known about &quot;%1&quot;; a reply line, code, enhanced code, command or EHLO keyword is wanted.</source>
        <translation>不了解“%1”；请给出应答行、代码、增强状态码、命令或 EHLO 关键字。</translation>
    </message>
    <message>
        <source>(may be repeated)</source>
        <translation>（可重复）</translation>
    </message>
    <message>
        <source>Postbench, a workbench for SMTP: sends mail, receives it, and shows and explains every line.</source>
        <translation>Postbench，SMTP 工作台：发送邮件、接收邮件，并显示和解释每一行。</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window.</source>
        <translation>不带子命令时打开窗口。</translation>
    </message>
    <message>
        <source>Subcommands:</source>
        <translation>子命令：</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>通用：</translation>
    </message>
    <message>
        <source>&quot;postbench SUBCOMMAND --help&quot; tells more; &quot;man postbench&quot; tells all, with the exit codes.</source>
        <translation>“postbench SUBCOMMAND --help”提供更多说明；“man postbench”提供全部内容和退出码。</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>, with TLS from the start on %1</source>
        <translation>，一开始就使用 TLS 的端口：%1</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>--hide wants an EHLO keyword like PIPELINING or AUTH=LOGIN, not &quot;%1&quot;.</source>
        <translation>--hide 需要 PIPELINING 或 AUTH=LOGIN 这样的 EHLO 关键字，而不是“%1”。</translation>
    </message>
    <message>
        <source>--user and --password-file belong together; give both.</source>
        <translation>--user 与 --password-file 须同时给出。</translation>
    </message>
    <message>
        <source>--listen wants PORT or ADDRESS:PORT, as in 2525 or [::1]:2525, not &quot;%1&quot;.</source>
        <translation>--listen 需要 PORT 或 ADDRESS:PORT，如 2525 或 [::1]:2525，而不是“%1”。</translation>
    </message>
    <message>
        <source>--maildir wants the name of a folder.</source>
        <translation>--maildir 需要文件夹名。</translation>
    </message>
    <message>
        <source>Password of %1 (%2): </source>
        <translation>%1 的密码（%2）：</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 被拒绝：%2</translation>
    </message>
    <message>
        <source>%1 % of %2 MB</source>
        <translation>%2 MB 中的 %1 %</translation>
    </message>
    <message>
        <source>mail %1: %2</source>
        <translation>邮件 %1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 mails</source>
        <translation>%2 封邮件中的 %1 封</translation>
    </message>
    <message>
        <source>%1 of %2 mails delivered in %3 s, %4 a second</source>
        <translation>%2 封邮件中的 %1 封已投递，用时 %3 秒，每秒 %4 封</translation>
    </message>
    <message>
        <source>to some recipients only: %1, not delivered: %2, not tried: %3</source>
        <translation>仅部分收件人：%1，未投递：%2，未尝试：%3</translation>
    </message>
    <message>
        <source>%1 takes no mail: its MX record says so (RFC 7505).</source>
        <translation>%1 不接收邮件：其 MX 记录如此声明（RFC 7505）。</translation>
    </message>
    <message>
        <source>There is no domain %1, or none of its servers has an address.</source>
        <translation>域 %1 不存在，或其服务器均没有地址。</translation>
    </message>
    <message>
        <source>The name server did not tell the mail exchangers of %1: %2.</source>
        <translation>DNS 服务器没有给出 %1 的邮件交换服务器：%2。</translation>
    </message>
    <message>
        <source>--dns wants the address of a name server, as in 192.0.2.53 or 127.0.0.1:5353, not &quot;%1&quot;.</source>
        <translation>--dns 需要 DNS 服务器的地址，如 192.0.2.53 或 127.0.0.1:5353，而不是“%1”。</translation>
    </message>
    <message>
        <source>--dns is the name server for --mx; give that too.</source>
        <translation>--dns 是供 --mx 使用的 DNS 服务器；请同时给出 --mx。</translation>
    </message>
    <message>
        <source>--mx sends one mail; leave --count out.</source>
        <translation>--mx 只发送一封邮件；请去掉 --count。</translation>
    </message>
    <message>
        <source>There is no display to open the window on (neither WAYLAND_DISPLAY nor DISPLAY is set); &quot;postbench demo&quot; and all that &quot;postbench --help&quot; lists need none.</source>
        <translation>没有可打开窗口的显示器（WAYLAND_DISPLAY 和 DISPLAY 均未设置）；“postbench demo”和“postbench --help”列出的命令都不需要显示器。</translation>
    </message>
    <message>
        <source>Argument %1, &quot;%2&quot;, is not text in UTF-8.</source>
        <translation>第 %1 个参数“%2”不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not text in UTF-8; the password is the first line of a text file.</source>
        <translation>%1：“%2”不是 UTF-8 文本；密码应是文本文件的第一行。</translation>
    </message>
    <message>
        <source>--maildir: the receiver could not start: %1.</source>
        <translation>--maildir：接收服务器无法启动：%1。</translation>
    </message>
    <message>
        <source>--listen: the receiver could not start: %1.</source>
        <translation>--listen：接收服务器无法启动：%1。</translation>
    </message>
    <message>
        <source>--hide: the receiver never offers &quot;%1&quot;; it offers %2, and AUTH=MECHANISM hides one mechanism.</source>
        <translation>--hide：接收服务器从不提供“%1”；它提供 %2，用 AUTH=MECHANISM 可隐藏一种机制。</translation>
    </message>
    <message>
        <source>--fault wants STAGE:KIND[:ARG] with a STAGE of %1, and a KIND of 4xx, 5xx, 421, drop, slow, garbage or silence, as in rcpt:5xx:550, not &quot;%2&quot;.</source>
        <translation>--fault 需要 STAGE:KIND[:ARG] 形式，例如 rcpt:5xx:550；STAGE 为 %1 之一，KIND 为 4xx、5xx、421、drop、slow、garbage 或 silence，而不是“%2”。</translation>
    </message>
    <message>
        <source>--hold-until: %1 is in the past.</source>
        <translation>--hold-until：%1 已经过去。</translation>
    </message>
    <message>
        <source>--charset knows %1, not &quot;%2&quot;.</source>
        <translation>--charset 支持 %1，不支持“%2”。</translation>
    </message>
    <message>
        <source>--header %1 would show whom nobody is to see; give --bcc ADDRESS.</source>
        <translation>--header %1 会暴露本应隐藏的收件人；请使用 --bcc ADDRESS。</translation>
    </message>
    <message>
        <source>--header %1: the message itself decides that; a finished message is sent by --eml.</source>
        <translation>--header %1：这由邮件本身决定；已完成的邮件请用 --eml 发送。</translation>
    </message>
    <message>
        <source>--%1 and --header %2 exclude each other; give one of them.</source>
        <translation>--%1 与 --header %2 不能同时使用；请只给出其中一个。</translation>
    </message>
    <message>
        <source>--key-password-file opens a client key; give --client-key too.</source>
        <translation>--key-password-file 用于打开客户端密钥；请同时给出 --client-key。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other; give one of them.</source>
        <translation>%1 与 %2 不能同时使用；请只给出其中一个。</translation>
    </message>
    <message>
        <source>-6 asks for IPv6, but %1 is an IPv4 address.</source>
        <translation>-6 要求使用 IPv6，但 %1 是 IPv4 地址。</translation>
    </message>
    <message>
        <source>-4 asks for IPv4, but %1 is an IPv6 address.</source>
        <translation>-4 要求使用 IPv4，但 %1 是 IPv6 地址。</translation>
    </message>
    <message>
        <source>The password is missing: the keychain has none for account %1 with this user and server, and there is no terminal to ask on; give --password-file FILE or --password-env NAME.</source>
        <translation>缺少密码：密钥链中没有帐户 %1 在此用户名和服务器下的密码，也没有可询问的终端；请给出 --password-file FILE 或 --password-env NAME。</translation>
    </message>
    <message>
        <source>%1 for the board: </source>
        <extracomment>%1 the key of a board&apos;s secret, such as smtp.password</extracomment>
        <translation>开发板的%1：</translation>
    </message>
    <message>
        <source>-o: %1 could not be written: %2.</source>
        <translation>-o：无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 was not compared: it was not given.</source>
        <translation>%1 未给出，因此没有比较。</translation>
    </message>
    <message>
        <source>board set wants KEY=VALUE, as in &quot;board set smtp.port=587&quot;.</source>
        <translation>board set 需要 KEY=VALUE，例如 board set smtp.port=587。</translation>
    </message>
    <message>
        <source>board %1 wants a profile: board %1 FILE.</source>
        <translation>board %1 需要一个配置文件：board %1 FILE。</translation>
    </message>
    <message>
        <source>board %1 takes nothing more; &quot;%2&quot; is too much.</source>
        <translation>board %1 不接受更多参数；“%2”是多余的。</translation>
    </message>
    <message>
        <source>board wants to know what: %1.</source>
        <translation>board 需要知道做什么：%1。</translation>
    </message>
    <message>
        <source>board knows %1, not &quot;%2&quot;.</source>
        <translation>board 支持 %1，不支持“%2”。</translation>
    </message>
    <message>
        <source>The profile %1 cannot be read: %2.</source>
        <translation>无法读取配置文件 %1：%2。</translation>
    </message>
    <message>
        <source>The profile %1 is wrong: %2.</source>
        <translation>配置文件 %1 有误：%2。</translation>
    </message>
    <message>
        <source>board set wants KEY=VALUE, not &quot;%1&quot;.</source>
        <translation>board set 需要 KEY=VALUE，而不是“%1”。</translation>
    </message>
    <message>
        <source>--password-env: the environment variable %1 is not set.</source>
        <translation>--password-env：环境变量 %1 未设置。</translation>
    </message>
    <message>
        <source>Which port? Give --port PATH; this computer shows none (&quot;postbench virtual-board&quot; makes one).</source>
        <translation>哪个端口？请给出 --port PATH；本机没有串口（可用 postbench virtual-board 创建）。</translation>
    </message>
    <message>
        <source>Which port? Give --port PATH; there are %1.</source>
        <translation>哪个端口？请给出 --port PATH；现有 %1。</translation>
    </message>
    <message>
        <source>-o belongs to &quot;board read&quot;.</source>
        <translation>-o 只能用于 board read。</translation>
    </message>
    <message>
        <source>likely a board</source>
        <translation>可能是开发板</translation>
    </message>
    <message>
        <source>This computer shows no serial port; &quot;postbench virtual-board&quot; makes one.</source>
        <translation>本机没有串口；可用 postbench virtual-board 创建。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>set to another</source>
        <extracomment>a secret of a board that is set before and after, but differs</extracomment>
        <translation>已设为其他值</translation>
    </message>
    <message>
        <source>the board&apos;s serial port; no other is opened</source>
        <translation>开发板的串口；不会打开其他串口</translation>
    </message>
    <message>
        <source>with read: write the profile to FILE instead of standard output</source>
        <translation>用于 read：将配置文件写入 FILE，而不是标准输出</translation>
    </message>
    <message>
        <source>a secret that the board shall have: the first line of FILE</source>
        <translation>要写入开发板的机密：FILE 的第一行</translation>
    </message>
    <message>
        <source>a secret that the board shall have: the environment variable NAME; without either it is asked on the terminal</source>
        <translation>要写入开发板的机密：环境变量 NAME；两者都没有时在终端上询问</translation>
    </message>
    <message>
        <source>run the chip&apos;s own image on an emulated chip, not the firmware as it was built for this computer</source>
        <translation>在模拟的芯片上运行芯片自己的映像，而不是为本机编译的固件</translation>
    </message>
    <message>
        <source>with --emulate: run this image (ELF), not the one that came with the program</source>
        <translation>用于 --emulate：运行此映像（ELF），而不是随程序附带的映像</translation>
    </message>
    <message>
        <source>keep the board&apos;s flash in FILE; without it its settings end with it</source>
        <translation>将开发板的闪存保存在 FILE 中；否则其设置随之消失</translation>
    </message>
    <message>
        <source>the port of 127.0.0.1 to which port 25 of every name in .test leads (default 2525)</source>
        <translation>.test 下所有名称的 25 端口所通向的 127.0.0.1 端口（默认 2525）</translation>
    </message>
    <message>
        <source>lead the board&apos;s connections to port P of address A to port Q of B</source>
        <translation>将开发板到地址 A 端口 P 的连接引到 B 的端口 Q</translation>
    </message>
    <message>
        <source>a name that the board&apos;s small network knows, with its address</source>
        <translation>开发板的小型网络所知的名称及其地址</translation>
    </message>
    <message>
        <source>take words that make faults on this Unix socket: reset, power-cut, link down, rst, dns wrong ...</source>
        <translation>在此 Unix 套接字上接受制造故障的词：reset、power-cut、link down、rst、dns wrong 等</translation>
    </message>
    <message>
        <source>pace of the serial line (default 115200); 0: as fast as it goes</source>
        <translation>串口线路的速度（默认 115200）；0 表示全速</translation>
    </message>
    <message>
        <source>start a board without hardware on a pseudo terminal; the first line says which</source>
        <translation>在伪终端上启动无需硬件的开发板；第一行说明是哪个终端</translation>
    </message>
    <message>
        <source>--route wants ADDRESS:PORT=ADDRESS:PORT, as in 10.0.0.9:25=127.0.0.1:2525, not &quot;%1&quot;.</source>
        <translation>--route 需要 ADDRESS:PORT=ADDRESS:PORT，例如 10.0.0.9:25=127.0.0.1:2525，而不是“%1”。</translation>
    </message>
    <message>
        <source>--host wants NAME=ADDRESS, as in mail.example=10.0.0.9, not &quot;%1&quot;.</source>
        <translation>--host 需要 NAME=ADDRESS，例如 mail.example=10.0.0.9，而不是“%1”。</translation>
    </message>
    <message>
        <source>There are too many --route.</source>
        <translation>--route 太多。</translation>
    </message>
    <message>
        <source>There are too many --host.</source>
        <translation>--host 太多。</translation>
    </message>
    <message>
        <source>--flash: %1 cannot be used: %2.</source>
        <translation>--flash：无法使用 %1：%2。</translation>
    </message>
    <message>
        <source>--flash: another virtual board is using %1.</source>
        <translation>--flash：另一块虚拟开发板正在使用 %1。</translation>
    </message>
    <message>
        <source>--flash: %1 is no flash of this kind of virtual board; it was left as it is.</source>
        <translation>--flash：%1 不是此类虚拟开发板的闪存；未作改动。</translation>
    </message>
    <message>
        <source>--control: %1 cannot be made: %2.</source>
        <translation>--control：无法创建 %1：%2。</translation>
    </message>
    <message>
        <source>There is no pseudo terminal to be had: %1.</source>
        <translation>没有可用的伪终端：%1。</translation>
    </message>
    <message>
        <source>The virtual board could not start: %1.</source>
        <translation>虚拟开发板无法启动：%1。</translation>
    </message>
    <message>
        <source>--emulate: the program postbench-board-emulator is not installed.</source>
        <translation>--emulate：未安装程序 postbench-board-emulator。</translation>
    </message>
    <message>
        <source>--emulate: the board&apos;s image is not installed; name one with --image FILE.</source>
        <translation>--emulate：未安装开发板映像；请用 --image FILE 指定。</translation>
    </message>
    <message>
        <source>--image: %1 cannot be read.</source>
        <translation>--image：无法读取 %1。</translation>
    </message>
    <message>
        <source>--emulate: %1 cannot be started.</source>
        <translation>--emulate：无法启动 %1。</translation>
    </message>
    <message>
        <source>--baud does not go with --emulate: the emulated chip has its own pace.</source>
        <translation>--baud 不能与 --emulate 同用：模拟芯片有自己的速度。</translation>
    </message>
    <message>
        <source>--image goes with --emulate alone.</source>
        <translation>--image 只能与 --emulate 同用。</translation>
    </message>
    <message>
        <source>board flash wants a firmware image: board flash FILE.</source>
        <translation>board flash 需要固件映像：board flash FILE。</translation>
    </message>
    <message>
        <source>--erase-settings belongs to &quot;board flash&quot;.</source>
        <translation>--erase-settings 只用于“board flash”。</translation>
    </message>
    <message>
        <source>The virtual board did not start in time.</source>
        <translation>虚拟开发板未能及时启动。</translation>
    </message>
    <message>
        <source>Now a virtual board on %1; it gets its settings over this serial line:</source>
        <translation>接下来是 %1 上的虚拟开发板；通过这条串行线路写入它的设置：</translation>
    </message>
    <message>
        <source>The board sends a mail of its own to the same receiver:</source>
        <translation>开发板向同一个接收服务器发送自己的邮件：</translation>
    </message>
    <message>
        <source>The mail arrived with the subject &quot;%1&quot;; it was sent with &quot;%2&quot;.</source>
        <translation>邮件到达时的主题是“%1”，发送时的主题是“%2”。</translation>
    </message>
    <message>
        <source>A mail from the board</source>
        <translation>来自开发板的邮件</translation>
    </message>
    <message>
        <source>The board {name} at {ip} sent this by itself.</source>
        <extracomment>The board fills in {name} and {ip}; they must stay as they are.</extracomment>
        <translation>开发板 {name}（{ip}）自行发送了这封邮件。</translation>
    </message>
    <message>
        <source>Desk and board first part at %1: only the desk did this.</source>
        <extracomment>%1 a step of a mail session, such as STARTTLS</extracomment>
        <translation>本机与开发板最先在 %1 处出现分歧：只有本机执行了这一步。</translation>
    </message>
    <message>
        <source>Desk and board first part at %1: only the board did this.</source>
        <extracomment>%1 a step of a mail session, such as DATA</extracomment>
        <translation>本机与开发板最先在 %1 处出现分歧：只有开发板执行了这一步。</translation>
    </message>
    <message>
        <source>with flash: a chip that is locked against reading may be erased, with its settings</source>
        <translation>用于 flash：可以连同设置擦除已锁定读取的芯片</translation>
    </message>
    <message>
        <source>provision a board over its serial line: list, info, read, diff FILE, write FILE, set KEY=VALUE..., send, result, watch, reset, flash FILE</source>
        <translation>通过串口配置开发板：list、info、read、diff FILE、write FILE、set KEY=VALUE...、send、result、watch、reset、flash FILE</translation>
    </message>
    <message>
        <source>written as: %1</source>
        <translation>原地址：%1</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>增强状态码：%1</translation>
    </message>
    <message>
        <source>reply code: %1</source>
        <translation>应答码：%1</translation>
    </message>
    <message>
        <source>answered by: %1</source>
        <translation>应答的服务器：%1</translation>
    </message>
    <message>
        <source>its words: %1</source>
        <extracomment>%1 is what the server said</extracomment>
        <translation>服务器原文：%1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>暂时</translation>
    </message>
    <message>
        <source>what to do: %1</source>
        <translation>处理办法：%1</translation>
    </message>
    <message>
        <source>bounce wants one file with a returned mail, or - for standard input.</source>
        <translation>bounce 需要一个退信文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail: it has no header.</source>
        <translation>“%1”不是邮件：没有邮件头。</translation>
    </message>
    <message>
        <source>the mail: %1</source>
        <translation>邮件：%1</translation>
    </message>
    <message>
        <source>read a returned mail: what became of each recipient, why, and what to do</source>
        <translation>解读退信：每个收件人的结果、原因和处理办法</translation>
    </message>
</context>
<context>
    <name>TranscriptExport</name>
    <message>
        <source>[cut off]</source>
        <translation>［已截断］</translation>
    </message>
    <message>
        <source>SMTP session</source>
        <translation>SMTP 会话</translation>
    </message>
    <message numerus="yes">
        <source>[message: %n octets]</source>
        <translation>
            <numerusform>［邮件：%n 字节］</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>No detail given</source>
        <translation>未给出详情</translation>
    </message>
    <message>
        <source>Only the class is known; the server tells no reason in code.</source>
        <translation>只给出了类别，代码没有说明原因。</translation>
    </message>
    <message>
        <source>The server uses it where no other code fits.</source>
        <translation>服务器在没有其他合适代码时使用。</translation>
    </message>
    <message>
        <source>Read the text after the code.</source>
        <translation>请阅读代码后的文字。</translation>
    </message>
    <message>
        <source>Other address status</source>
        <translation>其他地址状态</translation>
    </message>
    <message>
        <source>Something about an address in the mail led to this result.</source>
        <translation>此结果与邮件中的某个地址有关。</translation>
    </message>
    <message>
        <source>The server found no closer code for the address.</source>
        <translation>服务器没有更具体的地址代码。</translation>
    </message>
    <message>
        <source>Check sender and recipients.</source>
        <translation>检查发件人和收件人。</translation>
    </message>
    <message>
        <source>Mailbox does not exist</source>
        <translation>邮箱不存在</translation>
    </message>
    <message>
        <source>There is no such mailbox: the part before the @ is unknown at this domain.</source>
        <translation>没有这个邮箱：@ 之前的部分在该域中不存在。</translation>
    </message>
    <message>
        <source>A typing error, or a person who has left.</source>
        <translation>输入错误，或使用者已离开。</translation>
    </message>
    <message>
        <source>Check the spelling with the recipient by another way.</source>
        <translation>通过其他方式与收件人核对拼写。</translation>
    </message>
    <message>
        <source>Domain does not exist or takes no mail</source>
        <translation>域不存在或不能接收邮件</translation>
    </message>
    <message>
        <source>The part after the @ names no system that can take mail.</source>
        <translation>@ 之后的部分没有指向能接收邮件的系统。</translation>
    </message>
    <message>
        <source>A typing error in the domain, or missing DNS records.</source>
        <translation>域名输入错误，或缺少 DNS 记录。</translation>
    </message>
    <message>
        <source>Check the domain and its MX records.</source>
        <translation>检查域名及其 MX 记录。</translation>
    </message>
    <message>
        <source>Recipient&apos;s address badly written</source>
        <translation>收件人地址格式错误</translation>
    </message>
    <message>
        <source>The recipient&apos;s address breaks the rules of writing an address.</source>
        <translation>收件人地址不符合地址的书写规则。</translation>
    </message>
    <message>
        <source>A missing @, a space, two dots in a row or a stray character.</source>
        <translation>缺少 @、含有空格、连续两个点或多余的字符。</translation>
    </message>
    <message>
        <source>Type the address anew, without a name or comment.</source>
        <translation>重新输入地址，不带姓名或注释。</translation>
    </message>
    <message>
        <source>Recipient&apos;s address ambiguous</source>
        <translation>收件人地址有歧义</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox on that system.</source>
        <translation>该地址对应系统中的多个邮箱。</translation>
    </message>
    <message>
        <source>The server guesses mailboxes from names.</source>
        <translation>服务器按姓名猜测邮箱。</translation>
    </message>
    <message>
        <source>Use the full address.</source>
        <translation>使用完整的地址。</translation>
    </message>
    <message>
        <source>Recipient&apos;s address valid</source>
        <translation>收件人地址有效</translation>
    </message>
    <message>
        <source>The server knows this recipient and accepts the address.</source>
        <translation>服务器认识该收件人并接受此地址。</translation>
    </message>
    <message>
        <source>The answer to a RCPT that went well.</source>
        <translation>这是对成功的 RCPT 的应答。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Mailbox has moved, no new address</source>
        <translation>邮箱已迁移，无新地址</translation>
    </message>
    <message>
        <source>The address was valid once, but no mail is taken for it any more.</source>
        <translation>该地址曾经有效，但现已不再接收邮件。</translation>
    </message>
    <message>
        <source>The person has left the organisation.</source>
        <translation>使用者已离开该组织。</translation>
    </message>
    <message>
        <source>Ask for the new address.</source>
        <translation>询问新的地址。</translation>
    </message>
    <message>
        <source>Sender&apos;s address badly written</source>
        <translation>发件人地址格式错误</translation>
    </message>
    <message>
        <source>The sender&apos;s address breaks the rules of writing an address.</source>
        <translation>发件人地址不符合地址的书写规则。</translation>
    </message>
    <message>
        <source>An address without a domain, or a name in its place.</source>
        <translation>地址没有域名，或写成了姓名。</translation>
    </message>
    <message>
        <source>Set the sender as user@example.org.</source>
        <translation>把发件人设为 user@example.org 的形式。</translation>
    </message>
    <message>
        <source>Sender&apos;s domain does not exist or takes no mail</source>
        <translation>发件人的域不存在或不能接收邮件</translation>
    </message>
    <message>
        <source>No bounce could be sent back: the domain of the sender cannot take mail.</source>
        <translation>发件人的域不能接收邮件，退信无法送回。</translation>
    </message>
    <message>
        <source>An invented domain, a host name of the local network, or missing DNS records.</source>
        <translation>虚构的域、内网主机名，或缺少 DNS 记录。</translation>
    </message>
    <message>
        <source>Use a sender&apos;s address that can receive mail.</source>
        <translation>使用能够接收邮件的发件人地址。</translation>
    </message>
    <message>
        <source>Handed to a system without this protocol</source>
        <translation>已转交给不支持此协议的系统</translation>
    </message>
    <message>
        <source>The mail was passed on to a system that cannot report further.</source>
        <translation>邮件已转交给无法继续报告的系统。</translation>
    </message>
    <message>
        <source>A gateway to another kind of mail stands behind the server.</source>
        <translation>服务器后面是通往另一种邮件系统的网关。</translation>
    </message>
    <message>
        <source>Ask the recipient whether the mail arrived.</source>
        <translation>向收件人确认邮件是否到达。</translation>
    </message>
    <message>
        <source>Recipient&apos;s domain has a null MX</source>
        <translation>收件人的域有空 MX</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain declares by DNS that it takes no mail.</source>
        <translation>收件人的域通过 DNS 声明不接收邮件。</translation>
    </message>
    <message>
        <source>A mistyped domain, or one that only serves web pages.</source>
        <translation>域名输入错误，或该域只提供网页。</translation>
    </message>
    <message>
        <source>Check the domain after the @.</source>
        <translation>检查 @ 之后的域名。</translation>
    </message>
    <message>
        <source>Other mailbox status</source>
        <translation>其他邮箱状态</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it led to this result.</source>
        <translation>邮箱存在，但此结果与邮箱的某种状况有关。</translation>
    </message>
    <message>
        <source>The mailbox server did not tell more.</source>
        <translation>邮箱服务器没有说明更多。</translation>
    </message>
    <message>
        <source>Ask the recipient or the postmaster there.</source>
        <translation>询问收件人或对方的邮件管理员。</translation>
    </message>
    <message>
        <source>Mailbox disabled</source>
        <translation>邮箱已停用</translation>
    </message>
    <message>
        <source>The mailbox exists but takes no mail.</source>
        <translation>邮箱存在，但不接收邮件。</translation>
    </message>
    <message>
        <source>The account is locked, unpaid or long unused.</source>
        <translation>帐户被锁定、欠费或长期未使用。</translation>
    </message>
    <message>
        <source>Reach the recipient by another way.</source>
        <translation>用其他方式联系收件人。</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>邮箱已满</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox has no room left.</source>
        <translation>收件人的邮箱没有剩余空间。</translation>
    </message>
    <message>
        <source>The recipient has not deleted old mail.</source>
        <translation>收件人没有删除旧邮件。</translation>
    </message>
    <message>
        <source>Try again later, and tell the recipient.</source>
        <translation>稍后重试，并告知收件人。</translation>
    </message>
    <message>
        <source>Message too long for this mailbox</source>
        <translation>邮件超过此邮箱的限制</translation>
    </message>
    <message>
        <source>This mailbox takes smaller mails only.</source>
        <translation>此邮箱只接收较小的邮件。</translation>
    </message>
    <message>
        <source>A limit that the recipient&apos;s administrator has set.</source>
        <translation>收件方管理员设置的限制。</translation>
    </message>
    <message>
        <source>Send less, or in parts.</source>
        <translation>减小邮件，或分多次发送。</translation>
    </message>
    <message>
        <source>Mailing list cannot be expanded</source>
        <translation>邮件列表无法展开</translation>
    </message>
    <message>
        <source>The address is a mailing list, and its members cannot be found.</source>
        <translation>该地址是邮件列表，但无法取得其成员。</translation>
    </message>
    <message>
        <source>The list&apos;s file or database is damaged or out of reach.</source>
        <translation>列表的文件或数据库损坏或无法访问。</translation>
    </message>
    <message>
        <source>Tell the list&apos;s owner.</source>
        <translation>通知列表管理者。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what it is</comment>
        <extracomment>A command or keyword and what it is, e.g. &quot;RCPT: names one recipient&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two documents</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>greets the server and asks what it can do</source>
        <translation>向服务器问候并询问其功能</translation>
    </message>
    <message>
        <source>The client gives its name and asks for the list of extensions. The reply names one extension a line.</source>
        <translation>客户端报出自己的名称，并请求扩展列表。应答每行列出一个扩展。</translation>
    </message>
    <message>
        <source>Give a full host name or an address in brackets, such as [192.0.2.1].</source>
        <translation>使用完整的主机名，或带方括号的地址，如 [192.0.2.1]。</translation>
    </message>
    <message>
        <source>greets the server in the old way</source>
        <translation>以旧方式向服务器问候</translation>
    </message>
    <message>
        <source>The client gives its name without asking for extensions; none can be used afterwards.</source>
        <translation>客户端报出名称但不询问扩展，此后也不能使用任何扩展。</translation>
    </message>
    <message>
        <source>Use it only where EHLO is refused.</source>
        <translation>仅在 EHLO 被拒绝时使用。</translation>
    </message>
    <message>
        <source>begins a mail and names its sender</source>
        <translation>开始一封邮件并指明发件人</translation>
    </message>
    <message>
        <source>The address in &lt; &gt; is where bounces go; it need not equal the From header. &lt;&gt; means that no bounce is wanted.</source>
        <translation>&lt; &gt; 中的地址用于接收退信，不必与 From 邮件头相同。&lt;&gt; 表示不需要退信。</translation>
    </message>
    <message>
        <source>Write MAIL FROM:&lt;user@example.org&gt; without a space after the colon.</source>
        <translation>写作 MAIL FROM:&lt;user@example.org&gt;，冒号后不加空格。</translation>
    </message>
    <message>
        <source>names one recipient</source>
        <translation>指明一个收件人</translation>
    </message>
    <message>
        <source>Each recipient gets a RCPT of its own and an answer of its own; Bcc recipients appear here only.</source>
        <translation>每个收件人各用一条 RCPT，并各自得到应答；密送收件人只出现在这里。</translation>
    </message>
    <message>
        <source>One refused recipient does not hinder the others.</source>
        <translation>一个收件人被拒绝不影响其他收件人。</translation>
    </message>
    <message>
        <source>asks to send the message</source>
        <translation>请求发送邮件内容</translation>
    </message>
    <message>
        <source>After the server&apos;s 354 come the headers, an empty line and the body, and a line with a single dot as the end.</source>
        <translation>收到 354 后，依次发送邮件头、空行和正文，最后以只含一个句点的行结束。</translation>
    </message>
    <message>
        <source>At least one recipient must have been accepted before.</source>
        <translation>此前至少须有一个收件人被接受。</translation>
    </message>
    <message>
        <source>sends a chunk of the message</source>
        <translation>发送邮件的一块</translation>
    </message>
    <message>
        <source>The number tells how many octets follow at once, without dots being doubled; LAST marks the end of the message.</source>
        <translation>数字表示紧随其后的字节数，无需双写句点；LAST 标志邮件结束。</translation>
    </message>
    <message>
        <source>It needs CHUNKING in the EHLO reply.</source>
        <translation>需要 EHLO 应答中有 CHUNKING。</translation>
    </message>
    <message>
        <source>submits a message that lies on an IMAP server</source>
        <translation>提交位于 IMAP 服务器上的邮件</translation>
    </message>
    <message>
        <source>The server fetches the message from the URL by itself, so that it need not be uploaded again.</source>
        <translation>服务器自行从 URL 取得邮件，无需再次上传。</translation>
    </message>
    <message>
        <source>gives the present mail up</source>
        <translation>放弃当前邮件</translation>
    </message>
    <message>
        <source>Sender, recipients and data so far are forgotten; the connection and the log-in stay.</source>
        <translation>此前的发件人、收件人和数据均被清除；连接和登录状态保留。</translation>
    </message>
    <message>
        <source>does nothing</source>
        <translation>空操作</translation>
    </message>
    <message>
        <source>The server only answers 250. It shows that the connection lives.</source>
        <translation>服务器只回答 250，可用来确认连接仍然有效。</translation>
    </message>
    <message>
        <source>ends the session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>The server answers 221 and closes the connection. Mails that were answered with 250 stay delivered.</source>
        <translation>服务器回答 221 并关闭连接。已以 250 应答的邮件不受影响。</translation>
    </message>
    <message>
        <source>asks whether a mailbox exists</source>
        <translation>询问邮箱是否存在</translation>
    </message>
    <message>
        <source>The server may name the mailbox (250), decline to tell (252) or refuse the command.</source>
        <translation>服务器可给出邮箱名（250）、不予说明（252）或拒绝该命令。</translation>
    </message>
    <message>
        <source>Most servers do not tell, to keep spammers out.</source>
        <translation>为防垃圾邮件，多数服务器不予回答。</translation>
    </message>
    <message>
        <source>asks for the members of a mailing list</source>
        <translation>查询邮件列表的成员</translation>
    </message>
    <message>
        <source>The reply has one member a line; nearly all servers have switched the command off.</source>
        <translation>应答每行一个成员；几乎所有服务器都已关闭此命令。</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>The server answers with text for a person, maybe about the command named.</source>
        <translation>服务器返回供人阅读的文字，可针对所指定的命令。</translation>
    </message>
    <message>
        <source>asks to encrypt the connection</source>
        <translation>请求加密连接</translation>
    </message>
    <message>
        <source>After 220 both sides make a TLS handshake; all that was learnt before is forgotten, and EHLO is sent again.</source>
        <translation>收到 220 后双方进行 TLS 握手；此前获得的信息全部作废，并重新发送 EHLO。</translation>
    </message>
    <message>
        <source>Nothing may be sent between STARTTLS and the handshake.</source>
        <translation>在 STARTTLS 与握手之间不得发送任何内容。</translation>
    </message>
    <message>
        <source>logs a user in</source>
        <translation>用户登录</translation>
    </message>
    <message>
        <source>The word after AUTH is the SASL mechanism; a first answer in base64 may follow it. The server asks on with 334 and ends with 235 or 535.</source>
        <translation>AUTH 后的词是 SASL 机制，其后可带 base64 的初始应答。服务器以 334 继续询问，以 235 或 535 结束。</translation>
    </message>
    <message>
        <source>PLAIN and LOGIN belong on encrypted connections only.</source>
        <translation>PLAIN 和 LOGIN 只应在加密连接上使用。</translation>
    </message>
    <message>
        <source>asks the server to send waiting mail</source>
        <translation>请求服务器发送积存的邮件</translation>
    </message>
    <message>
        <source>The server starts to deliver its queue for the named domain by connections of its own.</source>
        <translation>服务器另行建立连接，开始投递所指定域的积存邮件。</translation>
    </message>
    <message>
        <source>asks for waiting mail on this connection</source>
        <translation>请求在此连接上接收积存的邮件</translation>
    </message>
    <message>
        <source>After a log-in the roles are turned: the server sends the waiting mail to the client.</source>
        <translation>认证后双方角色互换，由服务器向客户端发送积存的邮件。</translation>
    </message>
    <message>
        <source>greets an LMTP server</source>
        <translation>向 LMTP 服务器问候</translation>
    </message>
    <message>
        <source>It takes the place of EHLO in LMTP, where the server answers once for each recipient after the data.</source>
        <translation>在 LMTP 中代替 EHLO；LMTP 在数据之后对每个收件人分别应答。</translation>
    </message>
    <message>
        <source>wrote to a person&apos;s terminal</source>
        <translation>发送到用户终端（已废弃）</translation>
    </message>
    <message>
        <source>From the days of terminals: the text appeared on the screen of a user who was logged in. Servers no longer have it.</source>
        <translation>终端时代的命令：文字显示在已登录用户的屏幕上。如今的服务器已不提供。</translation>
    </message>
    <message>
        <source>wrote to the terminal or the mailbox</source>
        <translation>发送到终端或邮箱（已废弃）</translation>
    </message>
    <message>
        <source>Like SEND, but into the mailbox where the user was not logged in. No longer used.</source>
        <translation>与 SEND 相似，但用户未登录时存入邮箱。现已不用。</translation>
    </message>
    <message>
        <source>wrote to the terminal and the mailbox</source>
        <translation>发送到终端和邮箱（已废弃）</translation>
    </message>
    <message>
        <source>Like SEND, and into the mailbox as well. No longer used.</source>
        <translation>与 SEND 相似，同时也存入邮箱。现已不用。</translation>
    </message>
    <message>
        <source>turned the roles of client and server</source>
        <translation>交换客户端与服务器的角色（已废弃）</translation>
    </message>
    <message>
        <source>Anyone could have fetched another&apos;s mail with it, since nobody was authenticated. ETRN and ATRN replace it.</source>
        <translation>由于没有认证，任何人都能借此取走他人的邮件。已由 ETRN 和 ATRN 取代。</translation>
    </message>
    <message>
        <source>tells the server about the original client</source>
        <translation>告知服务器原始客户端的信息</translation>
    </message>
    <message>
        <source>A trusted proxy passes on address and name of the real client. It is Postfix&apos;s own extension.</source>
        <translation>受信任的代理转告真实客户端的地址和名称。这是 Postfix 的私有扩展。</translation>
    </message>
    <message>
        <source>passes log data along a filter</source>
        <translation>向过滤器传递日志信息</translation>
    </message>
    <message>
        <source>A mail server tells a content filter where the mail came from, for its log. It is Postfix&apos;s own extension.</source>
        <translation>邮件服务器把邮件来源告知内容过滤器，供其记录日志。这是 Postfix 的私有扩展。</translation>
    </message>
    <message>
        <source>declared size</source>
        <translation>声明的大小</translation>
    </message>
    <message>
        <source>Size of the message in octets, so that the server can refuse it before it is sent.</source>
        <translation>邮件的字节数，服务器可据此在发送前拒绝过大的邮件。</translation>
    </message>
    <message>
        <source>kind of content</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Whether the content is 7BIT, 8BITMIME or BINARYMIME.</source>
        <translation>说明内容是 7BIT、8BITMIME 还是 BINARYMIME。</translation>
    </message>
    <message>
        <source>addresses or headers in UTF-8</source>
        <translation>UTF-8 地址或邮件头</translation>
    </message>
    <message>
        <source>This mail needs UTF-8 in addresses or headers all the way.</source>
        <translation>此邮件全程需要在地址或邮件头中使用 UTF-8。</translation>
    </message>
    <message>
        <source>what a bounce contains</source>
        <translation>退信的内容</translation>
    </message>
    <message>
        <source>Whether a report returns the whole mail (FULL) or its headers only (HDRS).</source>
        <translation>指定报告中返回整封邮件（FULL）还是只返回邮件头（HDRS）。</translation>
    </message>
    <message>
        <source>envelope identifier</source>
        <translation>信封标识</translation>
    </message>
    <message>
        <source>A mark of the sender&apos;s choice that comes back in reports.</source>
        <translation>由发件人指定的标识，会在投递报告中返回。</translation>
    </message>
    <message>
        <source>when to report</source>
        <translation>何时发送报告</translation>
    </message>
    <message>
        <source>In which cases a report is wanted for this recipient: SUCCESS, FAILURE, DELAY or NEVER.</source>
        <translation>指定该收件人在何种情况下需要报告：SUCCESS、FAILURE、DELAY 或 NEVER。</translation>
    </message>
    <message>
        <source>original recipient</source>
        <translation>原始收件人</translation>
    </message>
    <message>
        <source>The recipient&apos;s address as the sender knew it, kept through forwarding.</source>
        <translation>发件人最初指定的收件人地址，经转发仍予保留。</translation>
    </message>
    <message>
        <source>deadline of delivery</source>
        <translation>投递时限</translation>
    </message>
    <message>
        <source>How many seconds the delivery may take, and whether to return the mail (R) or to notify (N) when it is late.</source>
        <translation>投递可用的秒数，以及逾期时退回（R）还是通知（N）。</translation>
    </message>
    <message>
        <source>hold for a time</source>
        <translation>保留一段时间</translation>
    </message>
    <message>
        <source>The server shall keep the mail back for this many seconds.</source>
        <translation>服务器应将邮件保留这么多秒后再发送。</translation>
    </message>
    <message>
        <source>hold until a time</source>
        <translation>保留到指定时间</translation>
    </message>
    <message>
        <source>The server shall keep the mail back until this moment (UTC).</source>
        <translation>服务器应将邮件保留到这一时刻（UTC）。</translation>
    </message>
    <message>
        <source>priority of transfer</source>
        <translation>传输优先级</translation>
    </message>
    <message>
        <source>How urgent the transfer is, from -9 to 9; 0 is normal.</source>
        <translation>传输的紧急程度，从 -9 到 9，0 为普通。</translation>
    </message>
    <message>
        <source>TLS on every hop</source>
        <translation>每一跳都使用 TLS</translation>
    </message>
    <message>
        <source>The mail may travel over verified TLS connections only, or else comes back.</source>
        <translation>邮件只能经由已验证的 TLS 连接传送，否则退回。</translation>
    </message>
    <message>
        <source>who submitted the mail</source>
        <translation>邮件的提交者</translation>
    </message>
    <message>
        <source>The mailbox of the user who handed the mail in, as far as a trusted server knows it; &lt;&gt; means unknown.</source>
        <translation>受信任的服务器所知的提交用户的邮箱；&lt;&gt; 表示未知。</translation>
    </message>
    <message>
        <source>owner since a date</source>
        <translation>所有者起始日期</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has had the same owner since this date.</source>
        <translation>只有该邮箱自此日期以来未更换所有者时才投递。</translation>
    </message>
    <message>
        <source>Class 2: it succeeded.</source>
        <translation>类别 2：成功。</translation>
    </message>
    <message>
        <source>Class 4: not now; the same mail may be taken later.</source>
        <translation>类别 4：暂时失败，同一邮件以后可能被接受。</translation>
    </message>
    <message>
        <source>Class 5: for good; the same mail will be refused again.</source>
        <translation>类别 5：永久失败，重发同一邮件仍会被拒绝。</translation>
    </message>
    <message>
        <source>Subject 0: nothing closer is said about what it concerns.</source>
        <translation>主题 0：没有进一步说明涉及的对象。</translation>
    </message>
    <message>
        <source>Subject 1: it concerns an address, the sender&apos;s or a recipient&apos;s.</source>
        <translation>主题 1：涉及发件人或收件人的地址。</translation>
    </message>
    <message>
        <source>Subject 2: it concerns the recipient&apos;s mailbox.</source>
        <translation>主题 2：涉及收件人的邮箱。</translation>
    </message>
    <message>
        <source>Subject 3: it concerns the mail system at the destination.</source>
        <translation>主题 3：涉及目的地的邮件系统。</translation>
    </message>
    <message>
        <source>Subject 4: it concerns the network or the route.</source>
        <translation>主题 4：涉及网络或路由。</translation>
    </message>
    <message>
        <source>Subject 5: it concerns the protocol, the commands themselves.</source>
        <translation>主题 5：涉及协议，即命令本身。</translation>
    </message>
    <message>
        <source>Subject 6: it concerns the content of the message.</source>
        <translation>主题 6：涉及邮件的内容。</translation>
    </message>
    <message>
        <source>Subject 7: it concerns security or the server&apos;s policy.</source>
        <translation>主题 7：涉及安全或服务器策略。</translation>
    </message>
    <message>
        <source>Subject %1 is not registered.</source>
        <translation>主题 %1 未注册。</translation>
    </message>
    <message>
        <source>%1 Unregistered status code</source>
        <translation>%1 未注册的状态码</translation>
    </message>
    <message>
        <source>The server uses a detail number of its own.</source>
        <translation>服务器使用了自己的细节编号。</translation>
    </message>
    <message>
        <source>Read the text after the code; the provider&apos;s documentation may list the number.</source>
        <translation>请阅读代码后的文字；服务商的文档中可能列有该编号。</translation>
    </message>
    <message>
        <source>%1 Success</source>
        <translation>%1 成功</translation>
    </message>
    <message>
        <source>IANA registry of enhanced status codes</source>
        <translation>IANA 增强状态码注册表</translation>
    </message>
    <message>
        <source>Postfix documentation (no RFC)</source>
        <translation>Postfix 文档（无 RFC）</translation>
    </message>
    <message>
        <source>documents of the vendors (no RFC)</source>
        <translation>厂商文档（无 RFC）</translation>
    </message>
    <message>
        <source>Internet-Draft %1 (no RFC)</source>
        <translation>互联网草案 %1（无 RFC）</translation>
    </message>
    <message>
        <source>RFC %1 appendix %2</source>
        <translation>RFC %1 附录 %2</translation>
    </message>
    <message>
        <source>RFC %1 section %2</source>
        <translation>RFC %1 第 %2 节</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the HTML part</source>
        <translation>HTML 部分</translation>
    </message>
    <message>
        <source>The address is empty: write one like user@example.org.</source>
        <translation>地址为空：请写成 user@example.org 的形式。</translation>
    </message>
    <message>
        <source>The address holds a line break or another control character: type it anew.</source>
        <translation>地址中含有换行等控制字符：请重新输入。</translation>
    </message>
    <message>
        <source>The charset “%1” is not known: take UTF-8 or one from the list.</source>
        <translation>未知的字符集“%1”：请使用 UTF-8 或列表中的字符集。</translation>
    </message>
    <message>
        <source>The attachment “%1” cannot be read: check that the file exists and may be opened.</source>
        <translation>无法读取附件“%1”：请检查文件是否存在以及是否有权打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be a header&apos;s name: use letters, digits and hyphens, without a space or colon.</source>
        <translation>“%1”不能用作邮件头名称：请使用字母、数字和连字符，不含空格和冒号。</translation>
    </message>
    <message>
        <source>The header “%1” holds a line break or a NUL: write its value on one line.</source>
        <translation>邮件头“%1”含有换行或 NUL：请把值写在一行内。</translation>
    </message>
    <message>
        <source>“%1” is no address for a header: write it like user@example.org.</source>
        <translation>“%1”不是可用于邮件头的地址：请写成 user@example.org 的形式。</translation>
    </message>
    <message>
        <source>The address “%1” has characters outside ASCII and the server does not offer SMTPUTF8: use another address or another server.</source>
        <translation>地址“%1”含有 ASCII 以外的字符，而服务器不提供 SMTPUTF8：请使用其他地址或其他服务器。</translation>
    </message>
    <message>
        <source>The message holds 8-bit text and the server does not offer 8BITMIME: encode it as quoted-printable or base64.</source>
        <translation>邮件含有 8 位文本，而服务器不提供 8BITMIME：请用 quoted-printable 或 base64 编码。</translation>
    </message>
    <message>
        <source>The message can only be sent unchanged with BINARYMIME and CHUNKING, and the server does not offer both.</source>
        <translation>只有同时具备 BINARYMIME 和 CHUNKING 才能原样发送此邮件，而服务器没有同时提供两者。</translation>
    </message>
    <message>
        <source>The message has a line longer than 998 octets, the most that SMTP allows: break it or encode the part.</source>
        <translation>邮件中有超过 998 字节（SMTP 允许的上限）的行：请断行或对该部分编码。</translation>
    </message>
    <message>
        <source>The message holds a lone CR or LF that matters: only a server with BINARYMIME can take it unchanged.</source>
        <translation>邮件中含有起作用的单独 CR 或 LF：只有支持 BINARYMIME 的服务器才能原样接收。</translation>
    </message>
    <message>
        <source>limit on the size of a mail</source>
        <translation>邮件大小限制</translation>
    </message>
    <message>
        <source>The number is the largest mail in octets that the server takes; 0 or none means no fixed limit.</source>
        <translation>数字是服务器接受的最大邮件字节数；0 或没有数字表示无固定限制。</translation>
    </message>
    <message>
        <source>The client declares SIZE= with MAIL FROM.</source>
        <translation>客户端在 MAIL FROM 中声明 SIZE=。</translation>
    </message>
    <message>
        <source>text with 8-bit characters</source>
        <translation>8 位字符的内容</translation>
    </message>
    <message>
        <source>The message may hold octets above 127, so UTF-8 text needs no base64.</source>
        <translation>邮件可包含 127 以上的字节，因此 UTF-8 文本不必用 base64 编码。</translation>
    </message>
    <message>
        <source>several commands at once</source>
        <translation>一次发送多条命令</translation>
    </message>
    <message>
        <source>The client may send MAIL, RCPT and DATA together without waiting for each answer.</source>
        <translation>客户端可连续发送 MAIL、RCPT 和 DATA，而不必逐条等待应答。</translation>
    </message>
    <message>
        <source>encryption on request</source>
        <translation>按请求加密</translation>
    </message>
    <message>
        <source>The connection can be encrypted with TLS after the STARTTLS command.</source>
        <translation>执行 STARTTLS 命令后，连接可用 TLS 加密。</translation>
    </message>
    <message>
        <source>After it the server&apos;s list counts anew: send EHLO again.</source>
        <translation>加密后须重新发送 EHLO，以新的列表为准。</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>The words after it are the SASL mechanisms by which a user can log in here.</source>
        <translation>其后的词是可在此登录的 SASL 机制。</translation>
    </message>
    <message>
        <source>Before TLS the list may be shorter or missing.</source>
        <translation>在 TLS 之前，该列表可能较短或不存在。</translation>
    </message>
    <message>
        <source>delivery reports on request</source>
        <translation>按请求发送投递报告</translation>
    </message>
    <message>
        <source>The sender can say when to be told about success, failure or delay, with NOTIFY, RET, ENVID and ORCPT.</source>
        <translation>发件人可用 NOTIFY、RET、ENVID 和 ORCPT 指定何时获知成功、失败或延迟。</translation>
    </message>
    <message>
        <source>enhanced status codes</source>
        <translation>增强状态码</translation>
    </message>
    <message>
        <source>Replies carry a second code such as 5.1.1, which tells the reason more exactly.</source>
        <translation>应答带有如 5.1.1 的第二个代码，更准确地说明原因。</translation>
    </message>
    <message>
        <source>message in chunks</source>
        <translation>分块发送邮件</translation>
    </message>
    <message>
        <source>BDAT may be used in place of DATA: counted octets, no final dot.</source>
        <translation>可用 BDAT 代替 DATA：按字节数发送，无需结尾的句点。</translation>
    </message>
    <message>
        <source>binary content</source>
        <translation>二进制内容</translation>
    </message>
    <message>
        <source>With BDAT the content may be any octets, without line ends or base64.</source>
        <translation>配合 BDAT，内容可以是任意字节，不受行尾和 base64 的限制。</translation>
    </message>
    <message>
        <source>addresses in any script</source>
        <translation>任意文字的地址</translation>
    </message>
    <message>
        <source>Addresses and headers may be written in UTF-8.</source>
        <translation>地址和邮件头可用 UTF-8 书写。</translation>
    </message>
    <message>
        <source>the experiment before SMTPUTF8</source>
        <translation>SMTPUTF8 的前身（试验性）</translation>
    </message>
    <message>
        <source>An early, withdrawn form of addresses in UTF-8.</source>
        <translation>UTF-8 地址的早期形式，已被废弃。</translation>
    </message>
    <message>
        <source>VRFY is available</source>
        <translation>可用 VRFY</translation>
    </message>
    <message>
        <source>The server can be asked whether a mailbox exists; often it answers 252 all the same.</source>
        <translation>可询问邮箱是否存在，但往往仍回答 252。</translation>
    </message>
    <message>
        <source>EXPN is available</source>
        <translation>可用 EXPN</translation>
    </message>
    <message>
        <source>The server can be asked for the members of a mailing list.</source>
        <translation>可查询邮件列表的成员。</translation>
    </message>
    <message>
        <source>HELP is available</source>
        <translation>可用 HELP</translation>
    </message>
    <message>
        <source>The server answers HELP with a text.</source>
        <translation>服务器以文字回答 HELP。</translation>
    </message>
    <message>
        <source>delivery of waiting mail on request</source>
        <translation>按请求投递积存邮件</translation>
    </message>
    <message>
        <source>A site that is online only at times can ask for its mail with ETRN.</source>
        <translation>非常时在线的站点可用 ETRN 请求其邮件。</translation>
    </message>
    <message>
        <source>waiting mail on this connection</source>
        <translation>在此连接上接收积存邮件</translation>
    </message>
    <message>
        <source>A site with a changing address can fetch its mail here after a log-in.</source>
        <translation>地址不固定的站点可在认证后于此取回邮件。</translation>
    </message>
    <message>
        <source>A mail can carry a deadline; the number is the shortest one in seconds that the server takes.</source>
        <translation>邮件可带投递时限；数字是服务器接受的最短秒数。</translation>
    </message>
    <message>
        <source>mail held for later</source>
        <translation>延后发送</translation>
    </message>
    <message>
        <source>The server can keep a mail back; the first number is the longest time in seconds, then comes the latest date.</source>
        <translation>服务器可暂存邮件；第一个数字是最长秒数，其后是最晚日期。</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Mails can carry a priority from -9 to 9; the word after it names the server&apos;s policy.</source>
        <translation>邮件可带 -9 到 9 的优先级；其后的词是服务器策略的名称。</translation>
    </message>
    <message>
        <source>A mail can demand verified TLS up to its destination.</source>
        <translation>邮件可要求直到目的地都使用已验证的 TLS。</translation>
    </message>
    <message>
        <source>It is offered on encrypted connections only.</source>
        <translation>只在加密连接上提供。</translation>
    </message>
    <message>
        <source>limits of a session</source>
        <translation>会话的限制</translation>
    </message>
    <message>
        <source>RCPTMAX, MAILMAX and RCPTDOMAINMAX tell how many recipients, mails and domains the server takes.</source>
        <translation>RCPTMAX、MAILMAX 和 RCPTDOMAINMAX 给出收件人、邮件和域的数量上限。</translation>
    </message>
    <message>
        <source>messages from an IMAP server</source>
        <translation>来自 IMAP 服务器的邮件</translation>
    </message>
    <message>
        <source>The server can fetch a message from the URL that the client gives.</source>
        <translation>服务器可按客户端给出的 URL 取得邮件。</translation>
    </message>
    <message>
        <source>check of the mailbox&apos;s owner</source>
        <translation>检查邮箱归属</translation>
    </message>
    <message>
        <source>A mail can ask not to be delivered if the mailbox has changed hands since a date.</source>
        <translation>可要求在邮箱自某日起已易主时不予投递。</translation>
    </message>
    <message>
        <source>no unsolicited mail</source>
        <translation>拒收推销邮件</translation>
    </message>
    <message>
        <source>The server names classes of bulk mail that it does not want.</source>
        <translation>服务器列出其不接收的群发邮件类别。</translation>
    </message>
    <message>
        <source>message tracking</source>
        <translation>邮件跟踪</translation>
    </message>
    <message>
        <source>A sender can ask later where the mail is.</source>
        <translation>发件人以后可查询邮件的去向。</translation>
    </message>
    <message>
        <source>resuming a broken transfer</source>
        <translation>续传中断的邮件</translation>
    </message>
    <message>
        <source>A transfer that broke can go on where it stopped; rarely seen.</source>
        <translation>中断的传输可从断点继续；很少见。</translation>
    </message>
    <message>
        <source>permission to convert content</source>
        <translation>允许转换内容</translation>
    </message>
    <message>
        <source>The sender can allow servers to convert the content for the recipient.</source>
        <translation>发件人可允许服务器为收件人转换内容。</translation>
    </message>
    <message>
        <source>recipient&apos;s abilities</source>
        <translation>协商接收方能力</translation>
    </message>
    <message>
        <source>The server tells which forms of content a recipient can take.</source>
        <translation>服务器告知收件人可接收的内容形式。</translation>
    </message>
    <message>
        <source>responsible submitter</source>
        <translation>负责的提交者</translation>
    </message>
    <message>
        <source>Part of the Sender ID experiment, which has ended.</source>
        <translation>属于已结束的 Sender ID 试验。</translation>
    </message>
    <message>
        <source>an answer for each recipient</source>
        <translation>对每个收件人分别应答</translation>
    </message>
    <message>
        <source>After the data the server answers once for each recipient; Exim has it.</source>
        <translation>数据之后服务器对每个收件人分别应答；Exim 支持。</translation>
    </message>
    <message>
        <source>facts about the original client</source>
        <translation>原始客户端信息</translation>
    </message>
    <message>
        <source>A trusted proxy may tell who the real client is.</source>
        <translation>受信任的代理可告知真实客户端是谁。</translation>
    </message>
    <message>
        <source>log data for filters</source>
        <translation>供过滤器使用的日志信息</translation>
    </message>
    <message>
        <source>A mail server may pass the mail&apos;s origin on to a filter.</source>
        <translation>邮件服务器可把邮件来源传给过滤器。</translation>
    </message>
    <message>
        <source>one return address for each recipient</source>
        <translation>每个收件人各用退信地址</translation>
    </message>
    <message>
        <source>The server can write the recipient into the return address, so that bounces tell whom they concern.</source>
        <translation>服务器可把收件人写入退信地址，使退信能指明所涉对象。</translation>
    </message>
    <message>
        <source>terminal messages, historical</source>
        <translation>终端消息（历史遗留）</translation>
    </message>
    <message>
        <source>A left-over of the days of terminals; do not use it.</source>
        <translation>终端时代的遗留，请勿使用。</translation>
    </message>
    <message>
        <source>turning of roles, historical</source>
        <translation>角色互换（历史遗留）</translation>
    </message>
    <message>
        <source>Unsafe without authentication; replaced by ETRN and ATRN.</source>
        <translation>没有认证，不安全；已由 ETRN 和 ATRN 取代。</translation>
    </message>
    <message>
        <source>The server greets back with its name; each further line names an extension that it offers.</source>
        <translation>服务器报出名称作为回应；后面每行是它提供的一个扩展。</translation>
    </message>
    <message>
        <source>The server greets back; after HELO no extensions can be used.</source>
        <translation>服务器作出回应；使用 HELO 后不能使用任何扩展。</translation>
    </message>
    <message>
        <source>The server accepts the sender; the recipients come next.</source>
        <translation>服务器接受了发件人；接下来是收件人。</translation>
    </message>
    <message>
        <source>The server accepts this recipient; the mail itself is not taken yet.</source>
        <translation>服务器接受了该收件人；邮件本身尚未接收。</translation>
    </message>
    <message>
        <source>The mail begun is forgotten; a new one can begin.</source>
        <translation>未完成的邮件已被清除，可以开始新的邮件。</translation>
    </message>
    <message>
        <source>The connection is alive.</source>
        <translation>连接有效。</translation>
    </message>
    <message>
        <source>The server knows the mailbox and names it.</source>
        <translation>服务器知道该邮箱，并给出其名称。</translation>
    </message>
    <message>
        <source>The server lists the members, one a line.</source>
        <translation>服务器列出成员，每行一个。</translation>
    </message>
    <message>
        <source>The server is ready: the TLS handshake begins with the next octet.</source>
        <translation>服务器已就绪：从下一个字节开始 TLS 握手。</translation>
    </message>
    <message>
        <source>The server is ready and says its name; the client answers with EHLO.</source>
        <translation>服务器已就绪并报出名称；客户端以 EHLO 回应。</translation>
    </message>
    <message>
        <source>The server has taken the mail: from now on it answers for delivering or returning it.</source>
        <translation>服务器已接收邮件：从此由它负责投递或退回。</translation>
    </message>
    <message>
        <source>The server has taken this chunk and waits for the next.</source>
        <translation>服务器已接收这一块，并等待下一块。</translation>
    </message>
    <message>
        <source>Nothing had asked for this reply.</source>
        <translation>没有任何命令要求此应答。</translation>
    </message>
    <message>
        <source>The challenge is empty: the server waits for the client&apos;s first message.</source>
        <translation>质询为空：服务器等待客户端的第一条消息。</translation>
    </message>
    <message>
        <source>Decoded from base64 it says: “%1”.</source>
        <translation>base64 解码后为：“%1”。</translation>
    </message>
    <message>
        <source>%1: an extension that is not known here</source>
        <translation>%1：未知的扩展</translation>
    </message>
    <message>
        <source>The server offers something beyond the registered extensions; names with X are private ones.</source>
        <translation>服务器提供了注册扩展以外的功能；以 X 开头的名称是私有扩展。</translation>
    </message>
    <message>
        <source>It can be left unused without harm.</source>
        <translation>不使用也无妨。</translation>
    </message>
    <message>
        <source>Not an SMTP reply</source>
        <translation>不是 SMTP 应答</translation>
    </message>
    <message>
        <source>A reply begins with three digits and a space or hyphen; this line does not.</source>
        <translation>应答以三位数字和空格或连字符开头，而此行不是。</translation>
    </message>
    <message>
        <source>Another service listens on this port, or TLS was expected at once.</source>
        <translation>此端口上是其他服务，或一开始就需要 TLS。</translation>
    </message>
    <message>
        <source>Check the port and the TLS setting.</source>
        <translation>检查端口和 TLS 设置。</translation>
    </message>
    <message>
        <source>Answer to the server&apos;s 334</source>
        <translation>对服务器 334 的回答</translation>
    </message>
    <message>
        <source>The client gives the authentication up; the server answers 501.</source>
        <translation>客户端放弃认证；服务器会回答 501。</translation>
    </message>
    <message>
        <source>The client&apos;s next step in the authentication, in base64. It can hold a password, so it is hidden.</source>
        <translation>客户端认证的下一步，以 base64 编码。其中可能含有密码，因此予以隐藏。</translation>
    </message>
    <message>
        <source>End of the message</source>
        <translation>邮件结束</translation>
    </message>
    <message>
        <source>A line with a single dot ends the message; the server&apos;s answer to it decides whether it takes the mail.</source>
        <translation>只含一个句点的行表示邮件结束；服务器对它的应答决定是否接收邮件。</translation>
    </message>
    <message>
        <source>A line of the message</source>
        <translation>邮件中的一行</translation>
    </message>
    <message>
        <source>It belongs to headers or body. A dot at the beginning of a line is sent twice.</source>
        <translation>属于邮件头或正文。行首的句点会发送两次。</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <translation>未知命令</translation>
    </message>
    <message>
        <source>“%1” is no command of SMTP or of a known extension.</source>
        <translation>“%1”不是 SMTP 或已知扩展的命令。</translation>
    </message>
    <message>
        <source>The server should answer 500.</source>
        <translation>服务器应回答 500。</translation>
    </message>
    <message>
        <source>The message itself, folded into one line: headers, an empty line, then the body.</source>
        <translation>折叠成一行的邮件本身：邮件头、空行，然后是正文。</translation>
    </message>
    <message>
        <source>user and password in one step</source>
        <translation>一步发送用户名和密码</translation>
    </message>
    <message>
        <source>User and password are sent in base64, which hides nothing: whoever sees the line can read them.</source>
        <translation>用户名和密码以 base64 发送，这并非加密：看到该行的人就能读出。</translation>
    </message>
    <message>
        <source>Use it over TLS only.</source>
        <translation>只在 TLS 上使用。</translation>
    </message>
    <message>
        <source>user and password in two steps</source>
        <translation>分两步发送用户名和密码</translation>
    </message>
    <message>
        <source>The server asks for the user, then for the password; both travel readably, in base64. It never became an RFC.</source>
        <translation>服务器先后询问用户名和密码；两者都以可读的 base64 传送。它从未成为 RFC。</translation>
    </message>
    <message>
        <source>Use it over TLS only, and only where PLAIN is missing.</source>
        <translation>只在 TLS 上、且没有 PLAIN 时使用。</translation>
    </message>
    <message>
        <source>challenge and answer with MD5</source>
        <translation>基于 MD5 的质询应答</translation>
    </message>
    <message>
        <source>The password does not travel, only a hash over it and the server&apos;s challenge. It can be guessed from a recording, and the server must keep the password itself.</source>
        <translation>不传送密码，只传送密码与服务器质询的散列值。但可从记录中猜出密码，且服务器必须保存密码本身。</translation>
    </message>
    <message>
        <source>Prefer SCRAM where it is offered.</source>
        <translation>若提供 SCRAM，应优先使用。</translation>
    </message>
    <message>
        <source>older challenge and answer</source>
        <translation>较旧的质询应答机制</translation>
    </message>
    <message>
        <source>A more elaborate hash exchange, declared historic because of its faults.</source>
        <translation>更复杂的散列交换，因存在缺陷已被列为历史。</translation>
    </message>
    <message>
        <source>Use SCRAM in its place.</source>
        <translation>改用 SCRAM。</translation>
    </message>
    <message>
        <source>salted challenge and answer, SHA-1</source>
        <translation>加盐质询应答（SHA-1）</translation>
    </message>
    <message>
        <source>Both sides prove that they know the password without sending it; the server keeps only a salted hash.</source>
        <translation>双方无需发送密码即可证明知道密码；服务器只保存加盐散列。</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 is the newer form.</source>
        <translation>SCRAM-SHA-256 是较新的形式。</translation>
    </message>
    <message>
        <source>salted challenge and answer, SHA-256</source>
        <translation>加盐质询应答（SHA-256）</translation>
    </message>
    <message>
        <source>Like SCRAM-SHA-1 with a stronger hash: the password never travels, and the server must prove itself too.</source>
        <translation>与 SCRAM-SHA-1 相同但散列更强：密码从不传送，服务器也须证明自己。</translation>
    </message>
    <message>
        <source>The best choice among password mechanisms.</source>
        <translation>在密码类机制中是最佳选择。</translation>
    </message>
    <message>
        <source>SCRAM-SHA-1 bound to TLS</source>
        <translation>与 TLS 绑定的 SCRAM-SHA-1</translation>
    </message>
    <message>
        <source>The log-in is tied to this very TLS connection, so that nobody can pass it on from another.</source>
        <translation>登录与当前 TLS 连接绑定，他人无法从别的连接转发。</translation>
    </message>
    <message>
        <source>It needs TLS and is used when named.</source>
        <translation>需要 TLS，且只在明确指定时使用。</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 bound to TLS</source>
        <translation>与 TLS 绑定的 SCRAM-SHA-256</translation>
    </message>
    <message>
        <source>The stronger hash, tied to this TLS connection by the server&apos;s certificate.</source>
        <translation>使用更强的散列，并通过服务器证书与此 TLS 连接绑定。</translation>
    </message>
    <message>
        <source>It fails where something between the two ends replaces the certificate.</source>
        <translation>若中间有设备替换了证书，则会失败。</translation>
    </message>
    <message>
        <source>token, the older form</source>
        <translation>令牌（较旧形式）</translation>
    </message>
    <message>
        <source>An access token from the provider takes the place of the password. Google and Microsoft made it; it is no RFC.</source>
        <translation>以服务商签发的访问令牌代替密码。由 Google 和 Microsoft 制定，并非 RFC。</translation>
    </message>
    <message>
        <source>A refusal comes as a JSON text in base64; answer it with an empty line. Tokens end after about an hour.</source>
        <translation>拒绝原因以 base64 的 JSON 返回，应以空行应答。令牌约一小时后失效。</translation>
    </message>
    <message>
        <source>token, the standard form</source>
        <translation>令牌（标准形式）</translation>
    </message>
    <message>
        <source>An access token is sent with host and port, as OAuth 2.0 defines it.</source>
        <translation>按 OAuth 2.0 的规定，连同主机和端口发送访问令牌。</translation>
    </message>
    <message>
        <source>Get a fresh token from the provider; it works over TLS only.</source>
        <translation>从服务商获取新令牌；只能在 TLS 上使用。</translation>
    </message>
    <message>
        <source>proof from outside</source>
        <translation>外部凭证</translation>
    </message>
    <message>
        <source>The server takes the identity from elsewhere, mostly from the client&apos;s TLS certificate.</source>
        <translation>服务器从别处确认身份，多为客户端的 TLS 证书。</translation>
    </message>
    <message>
        <source>Give a client certificate.</source>
        <translation>提供客户端证书。</translation>
    </message>
    <message>
        <source>no identity</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Nobody logs in by name; a trace text such as an address may be sent.</source>
        <translation>不以任何名义登录；可发送地址之类的跟踪文字。</translation>
    </message>
    <message>
        <source>Few mail servers offer it.</source>
        <translation>很少有邮件服务器提供。</translation>
    </message>
    <message>
        <source>Kerberos ticket</source>
        <translation>Kerberos 票据</translation>
    </message>
    <message>
        <source>A Kerberos ticket proves who the user is, without a password.</source>
        <translation>用 Kerberos 票据而非密码证明用户身份。</translation>
    </message>
    <message>
        <source>It is not among those that this program speaks.</source>
        <translation>本程序不支持此机制。</translation>
    </message>
    <message>
        <source>Windows challenge and answer</source>
        <translation>Windows 质询应答</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own hash exchange, weak by today&apos;s measure.</source>
        <translation>Microsoft 自有的散列交换，以今天的标准看强度较弱。</translation>
    </message>
    <message>
        <source>Use SCRAM or a token in its place.</source>
        <translation>改用 SCRAM 或令牌。</translation>
    </message>
    <message>
        <source>Other mail system status</source>
        <translation>其他邮件系统状态</translation>
    </message>
    <message>
        <source>The destination system normally takes mail, but something about it led to this result.</source>
        <translation>目标系统通常接收邮件，但此结果与该系统的某种状况有关。</translation>
    </message>
    <message>
        <source>A disorder within the server.</source>
        <translation>服务器内部出现异常。</translation>
    </message>
    <message>
        <source>Try later, then ask its administrator.</source>
        <translation>稍后重试，仍不行则询问其管理员。</translation>
    </message>
    <message>
        <source>Mail system full</source>
        <translation>邮件系统已满</translation>
    </message>
    <message>
        <source>The whole system has no storage left; the recipient cannot mend it.</source>
        <translation>整个系统没有剩余存储空间，收件人无法自行解决。</translation>
    </message>
    <message>
        <source>A full disk.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>稍后重试。</translation>
    </message>
    <message>
        <source>System takes no mail from the network</source>
        <translation>系统不接收网络邮件</translation>
    </message>
    <message>
        <source>The host of the mailbox takes no mail at present.</source>
        <translation>邮箱所在的主机目前不接收邮件。</translation>
    </message>
    <message>
        <source>Maintenance, high load, or a host that never takes mail.</source>
        <translation>维护、负载过高，或该主机从不接收邮件。</translation>
    </message>
    <message>
        <source>Try later with code 4; with 5 check the server&apos;s name.</source>
        <translation>以 4 开头则稍后重试；以 5 开头则检查服务器名。</translation>
    </message>
    <message>
        <source>System lacks a wanted feature</source>
        <translation>系统缺少所需功能</translation>
    </message>
    <message>
        <source>The mail asks for a feature that the destination does not have.</source>
        <translation>邮件要求的功能目标系统不具备。</translation>
    </message>
    <message>
        <source>A gateway that cannot carry the option over.</source>
        <translation>网关无法传递该选项。</translation>
    </message>
    <message>
        <source>Send without the delivery option.</source>
        <translation>去掉投递选项后发送。</translation>
    </message>
    <message>
        <source>Message too big for the system</source>
        <translation>邮件超过系统限制</translation>
    </message>
    <message>
        <source>The mail is larger than any mail that this system takes.</source>
        <translation>邮件超过此系统接受的最大尺寸。</translation>
    </message>
    <message>
        <source>Large attachments; base64 makes them a third larger.</source>
        <translation>附件过大；base64 还会使其增大三分之一。</translation>
    </message>
    <message>
        <source>Compare with SIZE in the EHLO reply and send less.</source>
        <translation>与 EHLO 应答中的 SIZE 比较，减小邮件。</translation>
    </message>
    <message>
        <source>System wrongly configured</source>
        <translation>系统配置错误</translation>
    </message>
    <message>
        <source>The system is set up so that it cannot take this mail.</source>
        <translation>系统的设置使其无法接收此邮件。</translation>
    </message>
    <message>
        <source>A mistake in the server&apos;s settings, such as mail looping back to itself.</source>
        <translation>服务器设置有误，例如邮件又转回自身。</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator.</source>
        <translation>通知服务器管理员。</translation>
    </message>
    <message>
        <source>Requested priority was changed</source>
        <translation>请求的优先级已更改</translation>
    </message>
    <message>
        <source>The mail was taken, but with another priority than asked for; the text names it.</source>
        <translation>邮件已接受，但优先级与请求不同；应答文字给出了新值。</translation>
    </message>
    <message>
        <source>The server allows fewer levels, or this user no high ones.</source>
        <translation>服务器的级别较少，或不允许该用户使用高优先级。</translation>
    </message>
    <message>
        <source>Nothing needs to be done if the new priority will do.</source>
        <translation>若新的优先级可以接受，则无需处理。</translation>
    </message>
    <message>
        <source>Other network or routing status</source>
        <translation>其他网络或路由状态</translation>
    </message>
    <message>
        <source>Something went wrong on the network, and no closer code fits.</source>
        <translation>网络出现问题，但没有更具体的代码。</translation>
    </message>
    <message>
        <source>A fault between two servers.</source>
        <translation>两台服务器之间出现故障。</translation>
    </message>
    <message>
        <source>No answer from the host</source>
        <translation>主机无应答</translation>
    </message>
    <message>
        <source>The next server could not be reached or did not answer.</source>
        <translation>下一台服务器无法连接或没有应答。</translation>
    </message>
    <message>
        <source>It is down or busy, or a firewall stands between.</source>
        <translation>服务器停机或繁忙，或被防火墙阻挡。</translation>
    </message>
    <message>
        <source>The server will try again by itself; wait.</source>
        <translation>服务器会自动重试，请等待。</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>A connection was made but broke before the mail was through.</source>
        <translation>连接已建立，但在邮件传完之前中断。</translation>
    </message>
    <message>
        <source>A time-out or a bad line.</source>
        <translation>超时或线路质量差。</translation>
    </message>
    <message>
        <source>Directory server failure</source>
        <translation>目录服务器故障</translation>
    </message>
    <message>
        <source>A server that must be asked about the route, such as DNS, did not answer.</source>
        <translation>查询路由所需的服务器（如 DNS）没有应答。</translation>
    </message>
    <message>
        <source>A disorder of DNS or LDAP at the server&apos;s side.</source>
        <translation>服务器一侧的 DNS 或 LDAP 异常。</translation>
    </message>
    <message>
        <source>Unable to route</source>
        <translation>无法确定路由</translation>
    </message>
    <message>
        <source>The server does not know where to pass the mail on.</source>
        <translation>服务器不知道该把邮件转往何处。</translation>
    </message>
    <message>
        <source>The domain has neither MX nor address records.</source>
        <translation>该域既没有 MX 记录也没有地址记录。</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s domain in DNS.</source>
        <translation>在 DNS 中检查收件人的域。</translation>
    </message>
    <message>
        <source>Mail system congested</source>
        <translation>邮件系统拥塞</translation>
    </message>
    <message>
        <source>The mail system has too much to do.</source>
        <translation>邮件系统任务过多。</translation>
    </message>
    <message>
        <source>Many mails in a short time, perhaps your own.</source>
        <translation>短时间内邮件过多，可能正是您发送的。</translation>
    </message>
    <message>
        <source>Send more slowly, or later.</source>
        <translation>放慢发送速度，或稍后再发。</translation>
    </message>
    <message>
        <source>Routing loop</source>
        <translation>路由循环</translation>
    </message>
    <message>
        <source>The mail was forwarded too many times.</source>
        <translation>邮件被转发的次数过多。</translation>
    </message>
    <message>
        <source>Two mailboxes or servers forward to each other.</source>
        <translation>两个邮箱或服务器互相转发。</translation>
    </message>
    <message>
        <source>Look at the Received headers and break the ring.</source>
        <translation>查看 Received 邮件头，打断循环。</translation>
    </message>
    <message>
        <source>Delivery time expired</source>
        <translation>投递时限已过</translation>
    </message>
    <message>
        <source>The mail could not be delivered within its time and was given up.</source>
        <translation>邮件未能在期限内投递，已被放弃。</translation>
    </message>
    <message>
        <source>The destination was out of reach for days, or a DELIVERBY time passed.</source>
        <translation>目标连续数日无法访问，或 DELIVERBY 时限已过。</translation>
    </message>
    <message>
        <source>Find out why the destination is silent, then send anew.</source>
        <translation>查明目标无应答的原因，再重新发送。</translation>
    </message>
    <message>
        <source>connection closed</source>
        <comment>note in the transcript</comment>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>connection lost: %1</source>
        <comment>note in the transcript</comment>
        <translation>连接中断：%1</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <comment>note in the transcript</comment>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <comment>note in the transcript</comment>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>encrypted by %1</source>
        <comment>note in the transcript</comment>
        <translation>已用 %1 加密</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>note in the transcript</comment>
        <translation>超时无应答</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>note in the transcript</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>stopped as asked</source>
        <comment>note in the transcript</comment>
        <translation>按要求停止</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>note in the transcript</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <comment>note in the transcript</comment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>The name is looked up in DNS and its addresses are tried, IPv6 and IPv4 side by side.</source>
        <translation>在 DNS 中查询名称，并以 IPv6 和 IPv4 并行尝试各个地址。</translation>
    </message>
    <message>
        <source>The TCP connection stands; in SMTP the server speaks first.</source>
        <translation>TCP 连接已建立；在 SMTP 中由服务器先发言。</translation>
    </message>
    <message>
        <source>From here on everything is encrypted. The name is the TLS version and the cipher that both sides agreed on.</source>
        <translation>从此处起全部加密。所示名称是双方商定的 TLS 版本和密码套件。</translation>
    </message>
    <message>
        <source>TLS 1.2 and 1.3 are good; older versions should not be used.</source>
        <translation>TLS 1.2 和 1.3 是合适的；更旧的版本不应使用。</translation>
    </message>
    <message>
        <source>The person cancelled the session here.</source>
        <translation>用户在此取消了会话。</translation>
    </message>
    <message>
        <source>The session ended here because it was told to stop after this stage.</source>
        <translation>按照在此阶段之后停止的要求，会话在此结束。</translation>
    </message>
    <message>
        <source>The server turns this client away for now: try again later.</source>
        <translation>服务器暂时拒绝此客户端：请稍后重试。</translation>
    </message>
    <message>
        <source>The server refuses the greeting for now: try again later.</source>
        <translation>服务器暂时拒绝问候：请稍后重试。</translation>
    </message>
    <message>
        <source>The server cannot start TLS for now: try again later.</source>
        <translation>服务器暂时无法启动 TLS：请稍后重试。</translation>
    </message>
    <message>
        <source>The server cannot check the log-in for now: try again later.</source>
        <translation>服务器暂时无法核对登录信息：请稍后重试。</translation>
    </message>
    <message>
        <source>The server refuses the sender for now: try again later.</source>
        <translation>服务器暂时拒绝发件人：请稍后重试。</translation>
    </message>
    <message>
        <source>The server refuses the recipient for now: try again later.</source>
        <translation>服务器暂时拒绝收件人：请稍后重试。</translation>
    </message>
    <message>
        <source>The server cannot take the message for now: try again later.</source>
        <translation>服务器暂时不能接收邮件：请稍后重试。</translation>
    </message>
    <message>
        <source>The server does not keep the message for now: send it again later.</source>
        <translation>服务器暂时未保存邮件：请稍后重新发送。</translation>
    </message>
    <message>
        <source>The server refuses to say goodbye; the mails sent before are not concerned.</source>
        <translation>服务器拒绝道别；此前发送的邮件不受影响。</translation>
    </message>
    <message>
        <source>connect</source>
        <comment>stage of a session</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>greeting</source>
        <comment>stage of a session</comment>
        <translation>问候</translation>
    </message>
    <message>
        <source>body</source>
        <comment>stage of a session</comment>
        <translation>正文</translation>
    </message>
    <message>
        <source>end of body</source>
        <comment>stage of a session</comment>
        <translation>正文结束</translation>
    </message>
    <message>
        <source>%1 The server said: %2</source>
        <extracomment>%1 a sentence about a failure, %2 the server&apos;s reply in its own words</extracomment>
        <translation>%1服务器的应答：%2</translation>
    </message>
    <message>
        <source>%1 (stage: %2)</source>
        <extracomment>%1 a sentence about a failure, %2 the stage of the session such as RCPT</extracomment>
        <translation>%1（阶段：%2）</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>%1 a sentence about a failure, %2 a library&apos;s own words, not translated</extracomment>
        <translation>%1［%2］</translation>
    </message>
    <message>
        <source>Stopped as asked after the stage %1.</source>
        <translation>按要求在 %1 阶段之后停止。</translation>
    </message>
    <message>
        <source>Cancelled at the stage %1; nothing was delivered.</source>
        <translation>在 %1 阶段取消；未投递任何邮件。</translation>
    </message>
    <message>
        <source>The connection was lost after the end of the message: the server may have the mail or not. Ask the recipient before sending it again.</source>
        <translation>邮件结束后连接中断：服务器可能已收到邮件，也可能没有。重新发送之前请先询问收件人。</translation>
    </message>
    <message>
        <source>The mail was not sent; it failed at the stage %1.</source>
        <translation>邮件未发送；在 %1 阶段失败。</translation>
    </message>
    <message>
        <source>The session ended in good order.</source>
        <translation>会话正常结束。</translation>
    </message>
    <message>
        <source>The session ended early, at the stage %1.</source>
        <translation>会话提前结束，停在 %1 阶段。</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>the server took the mail</comment>
        <translation>已投递</translation>
    </message>
    <message>
        <source>Other protocol status</source>
        <translation>其他协议状态</translation>
    </message>
    <message>
        <source>Something about the SMTP conversation led to this result.</source>
        <translation>此结果与 SMTP 对话的某个方面有关。</translation>
    </message>
    <message>
        <source>The server found no closer code.</source>
        <translation>服务器没有更具体的代码。</translation>
    </message>
    <message>
        <source>Look at the command just before.</source>
        <translation>查看前一条命令。</translation>
    </message>
    <message>
        <source>Invalid command</source>
        <translation>无效命令</translation>
    </message>
    <message>
        <source>The command is unknown here or came in the wrong order.</source>
        <translation>命令在此不受支持，或顺序不对。</translation>
    </message>
    <message>
        <source>A missing MAIL or RCPT, or an extension that is not offered.</source>
        <translation>缺少 MAIL 或 RCPT，或使用了未提供的扩展。</translation>
    </message>
    <message>
        <source>Begin anew with RSET or EHLO.</source>
        <translation>用 RSET 或 EHLO 重新开始。</translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation>语法错误</translation>
    </message>
    <message>
        <source>The line could not be understood as a command.</source>
        <translation>该行无法被理解为命令。</translation>
    </message>
    <message>
        <source>A spelling mistake or a wrong line end.</source>
        <translation>拼写错误或行尾不正确。</translation>
    </message>
    <message>
        <source>Compare the line with the command&apos;s form.</source>
        <translation>将该行与命令的格式对照。</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <translation>收件人过多</translation>
    </message>
    <message>
        <source>The mail has more recipients than the server takes at once.</source>
        <translation>邮件的收件人超过服务器一次接受的数量。</translation>
    </message>
    <message>
        <source>A limit of the server; 100 is the least it should allow.</source>
        <translation>服务器的限制；至少应允许 100 个。</translation>
    </message>
    <message>
        <source>Send to the others in a second mail.</source>
        <translation>其余收件人用第二封邮件发送。</translation>
    </message>
    <message>
        <source>Invalid command arguments</source>
        <translation>无效的命令参数</translation>
    </message>
    <message>
        <source>The command is right, but an argument is out of range or unknown.</source>
        <translation>命令正确，但某个参数超出范围或未知。</translation>
    </message>
    <message>
        <source>A mistyped parameter of MAIL, RCPT or AUTH.</source>
        <translation>MAIL、RCPT 或 AUTH 的参数有误。</translation>
    </message>
    <message>
        <source>Correct the parameter or leave it out.</source>
        <translation>更正该参数或将其去掉。</translation>
    </message>
    <message>
        <source>Wrong protocol version</source>
        <translation>协议版本不符</translation>
    </message>
    <message>
        <source>The two sides speak versions that do not fit together.</source>
        <translation>双方使用的协议版本不相容。</translation>
    </message>
    <message>
        <source>A very old server or gateway.</source>
        <translation>服务器或网关过于陈旧。</translation>
    </message>
    <message>
        <source>Try HELO in place of EHLO.</source>
        <translation>尝试用 HELO 代替 EHLO。</translation>
    </message>
    <message>
        <source>Authentication line too long</source>
        <translation>认证行过长</translation>
    </message>
    <message>
        <source>The base64 answer during AUTH is longer than the server can hold.</source>
        <translation>AUTH 期间的 base64 应答超过服务器允许的长度。</translation>
    </message>
    <message>
        <source>A very long token or ticket.</source>
        <translation>令牌或票据过长。</translation>
    </message>
    <message>
        <source>Use a shorter token or another mechanism.</source>
        <translation>使用较短的令牌或其他机制。</translation>
    </message>
    <message>
        <source>Other content status</source>
        <translation>其他内容状态</translation>
    </message>
    <message>
        <source>Something in the content of the mail led to this result.</source>
        <translation>此结果与邮件内容的某个方面有关。</translation>
    </message>
    <message>
        <source>A filter or gateway that looks at content.</source>
        <translation>检查内容的过滤器或网关。</translation>
    </message>
    <message>
        <source>Send a plain text mail to compare.</source>
        <translation>发送一封纯文本邮件进行比较。</translation>
    </message>
    <message>
        <source>Content type not supported</source>
        <translation>不支持的内容类型</translation>
    </message>
    <message>
        <source>A kind of content in the mail cannot be carried to the recipient.</source>
        <translation>邮件中的某种内容无法传送给收件人。</translation>
    </message>
    <message>
        <source>A gateway to a system without such content.</source>
        <translation>网关后的系统不支持此类内容。</translation>
    </message>
    <message>
        <source>Send it in another form.</source>
        <translation>换一种形式发送。</translation>
    </message>
    <message>
        <source>Conversion required and prohibited</source>
        <translation>需要转换但被禁止</translation>
    </message>
    <message>
        <source>The content would have to be converted, and that is not allowed.</source>
        <translation>内容必须转换才能传送，但不允许转换。</translation>
    </message>
    <message>
        <source>The sender or the server&apos;s rules forbid changing the mail.</source>
        <translation>发件人或服务器规则禁止更改邮件。</translation>
    </message>
    <message>
        <source>Send it in a form that needs no conversion (7-bit).</source>
        <translation>以无需转换的形式（7 位）发送。</translation>
    </message>
    <message>
        <source>Conversion required but not supported</source>
        <translation>需要转换但不支持</translation>
    </message>
    <message>
        <source>The next server cannot take the content as it is, and this one cannot convert it.</source>
        <translation>下一台服务器不能原样接收内容，而此服务器无法转换。</translation>
    </message>
    <message>
        <source>8-bit or binary content on the way to a 7-bit server.</source>
        <translation>8 位或二进制内容发往只支持 7 位的服务器。</translation>
    </message>
    <message>
        <source>Send with quoted-printable or base64.</source>
        <translation>用 quoted-printable 或 base64 编码发送。</translation>
    </message>
    <message>
        <source>Converted with loss</source>
        <translation>转换有损失</translation>
    </message>
    <message>
        <source>The content was converted on the way and something of it was lost.</source>
        <translation>内容在途中被转换，有所丢失。</translation>
    </message>
    <message>
        <source>Characters or formats that the recipient&apos;s system lacks.</source>
        <translation>含有收件方系统没有的字符或格式。</translation>
    </message>
    <message>
        <source>Ask the recipient whether the mail is readable.</source>
        <translation>询问收件人邮件是否可读。</translation>
    </message>
    <message>
        <source>Conversion failed</source>
        <translation>转换失败</translation>
    </message>
    <message>
        <source>The content had to be converted, and the attempt failed.</source>
        <translation>内容需要转换，但转换失败。</translation>
    </message>
    <message>
        <source>Damaged MIME structure or an unknown charset.</source>
        <translation>MIME 结构损坏或字符集未知。</translation>
    </message>
    <message>
        <source>Check the structure of the message.</source>
        <translation>检查邮件的结构。</translation>
    </message>
    <message>
        <source>Message content not available</source>
        <translation>无法取得邮件内容</translation>
    </message>
    <message>
        <source>The server could not fetch the content that BURL points to.</source>
        <translation>服务器无法取得 BURL 所指的内容。</translation>
    </message>
    <message>
        <source>The IMAP server is out of reach or the URL has expired.</source>
        <translation>IMAP 服务器无法访问，或 URL 已过期。</translation>
    </message>
    <message>
        <source>Send the content itself with DATA or BDAT.</source>
        <translation>用 DATA 或 BDAT 发送内容本身。</translation>
    </message>
    <message>
        <source>Non-ASCII addresses not permitted</source>
        <translation>不允许非 ASCII 地址</translation>
    </message>
    <message>
        <source>The server takes no address with letters outside ASCII for this sender or recipient.</source>
        <translation>对此发件人或收件人，服务器不接受含 ASCII 以外字符的地址。</translation>
    </message>
    <message>
        <source>The mailbox was not prepared for SMTPUTF8.</source>
        <translation>该邮箱未准备好支持 SMTPUTF8。</translation>
    </message>
    <message>
        <source>Use an ASCII address of the same person.</source>
        <translation>使用同一人的 ASCII 地址。</translation>
    </message>
    <message>
        <source>UTF-8 reply needed but not permitted</source>
        <translation>需要 UTF-8 应答但未被允许</translation>
    </message>
    <message>
        <source>The server would have to answer in UTF-8, which the client did not allow.</source>
        <translation>服务器必须用 UTF-8 应答，而客户端未允许。</translation>
    </message>
    <message>
        <source>VRFY or EXPN without the SMTPUTF8 parameter.</source>
        <translation>VRFY 或 EXPN 没有带 SMTPUTF8 参数。</translation>
    </message>
    <message>
        <source>Add SMTPUTF8 to the command.</source>
        <translation>在命令中加上 SMTPUTF8。</translation>
    </message>
    <message>
        <source>UTF-8 headers cannot be passed on</source>
        <translation>UTF-8 邮件头无法继续传送</translation>
    </message>
    <message>
        <source>A recipient&apos;s server cannot take headers in UTF-8, so the mail was refused after its data.</source>
        <translation>某收件人的服务器不能接收 UTF-8 邮件头，因此邮件在数据发送后被拒绝。</translation>
    </message>
    <message>
        <source>The next server does not offer SMTPUTF8.</source>
        <translation>下一台服务器不提供 SMTPUTF8。</translation>
    </message>
    <message>
        <source>Use ASCII addresses everywhere in the headers.</source>
        <translation>邮件头中的地址全部使用 ASCII。</translation>
    </message>
    <message>
        <source>Retired duplicate of X.6.8</source>
        <translation>与 X.6.8 重复（已废弃）</translation>
    </message>
    <message>
        <source>This number was registered twice by mistake and means the same as X.6.8.</source>
        <translation>此编号因误重复登记，含义与 X.6.8 相同。</translation>
    </message>
    <message>
        <source>An old server that was written from an early list.</source>
        <translation>依据早期列表编写的旧服务器。</translation>
    </message>
    <message>
        <source>Read the explanation of 6.8.</source>
        <translation>请参阅 6.8 的说明。</translation>
    </message>
    <message>
        <source>The second digit 0 says that it is about syntax.</source>
        <translation>第二位 0 表示与语法有关。</translation>
    </message>
    <message>
        <source>The second digit 1 says that it gives information, such as help.</source>
        <translation>第二位 1 表示提供信息，例如帮助。</translation>
    </message>
    <message>
        <source>The second digit 2 says that it is about the connection.</source>
        <translation>第二位 2 表示与连接有关。</translation>
    </message>
    <message>
        <source>The second digit 3 is used for authentication.</source>
        <translation>第二位 3 用于认证。</translation>
    </message>
    <message>
        <source>The second digit 5 says that it is about the mail system.</source>
        <translation>第二位 5 表示与邮件系统有关。</translation>
    </message>
    <message>
        <source>The second digit %1 has no agreed meaning.</source>
        <translation>第二位 %1 没有约定的含义。</translation>
    </message>
    <message>
        <source>System status</source>
        <translation>系统状态</translation>
    </message>
    <message>
        <source>The server tells its status or lists what it can help with.</source>
        <translation>服务器告知自身状态，或列出可提供帮助的内容。</translation>
    </message>
    <message>
        <source>It answers HELP or STAT-like questions; no mail is involved.</source>
        <translation>这是对 HELP 等查询的应答，与邮件发送无关。</translation>
    </message>
    <message>
        <source>Help message</source>
        <translation>帮助信息</translation>
    </message>
    <message>
        <source>The server answers HELP in words meant for a person.</source>
        <translation>服务器用供人阅读的文字回答 HELP。</translation>
    </message>
    <message>
        <source>HELP was sent, alone or with the name of a command.</source>
        <translation>发送了 HELP，可能带有某个命令名。</translation>
    </message>
    <message>
        <source>Read the text; a program should not rely on its wording.</source>
        <translation>内容供人阅读，程序不应依赖其措辞。</translation>
    </message>
    <message>
        <source>Service ready</source>
        <translation>服务就绪</translation>
    </message>
    <message>
        <source>The server is ready: it opens the session with its name, or, as the answer to STARTTLS, it waits for the TLS handshake.</source>
        <translation>服务器已就绪：连接后表示报出名称的问候，在 STARTTLS 之后表示等待 TLS 握手。</translation>
    </message>
    <message>
        <source>A connection was made, or STARTTLS was accepted.</source>
        <translation>连接已建立，或 STARTTLS 已被接受。</translation>
    </message>
    <message>
        <source>Go on with EHLO, or with the handshake and then EHLO.</source>
        <translation>接下来发送 EHLO；若在 STARTTLS 之后，则先完成握手再发送 EHLO。</translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>The server says goodbye and closes the connection.</source>
        <translation>服务器道别并关闭连接。</translation>
    </message>
    <message>
        <source>QUIT was sent.</source>
        <translation>发送了 QUIT。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: mails answered with 250 before it are safe.</source>
        <translation>无需处理：此前以 250 应答的邮件已被安全接收。</translation>
    </message>
    <message>
        <source>Authentication succeeded</source>
        <translation>认证成功</translation>
    </message>
    <message>
        <source>The server knows who is there and lets this user send mail.</source>
        <translation>服务器已确认用户身份，允许其发送邮件。</translation>
    </message>
    <message>
        <source>AUTH was completed with valid credentials.</source>
        <translation>AUTH 以有效的凭据完成。</translation>
    </message>
    <message>
        <source>Go on with MAIL FROM.</source>
        <translation>接下来发送 MAIL FROM。</translation>
    </message>
    <message>
        <source>Requested action completed</source>
        <translation>请求的操作已完成</translation>
    </message>
    <message>
        <source>The command was carried out. What that means depends on the command: after the data it means that the server has taken the mail and answers for it.</source>
        <translation>命令已执行。具体含义取决于命令：在邮件数据之后，它表示服务器已接收邮件并对其负责。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Go on with the next command.</source>
        <translation>继续下一条命令。</translation>
    </message>
    <message>
        <source>User not local; will forward</source>
        <translation>非本地用户，将转发</translation>
    </message>
    <message>
        <source>The recipient is not on this server, but the server accepts the mail and will forward it.</source>
        <translation>收件人不在此服务器上，但服务器接受邮件并会转发。</translation>
    </message>
    <message>
        <source>The mailbox has moved and the server knows its new place.</source>
        <translation>邮箱已迁移，服务器知道新地址。</translation>
    </message>
    <message>
        <source>Note the new address if the text names one.</source>
        <translation>若应答中给出了新地址，请记下。</translation>
    </message>
    <message>
        <source>Cannot verify, but will try to deliver</source>
        <translation>无法验证，但会尝试投递</translation>
    </message>
    <message>
        <source>The server does not say whether the mailbox exists; it would accept mail for it and try to deliver.</source>
        <translation>服务器不说明邮箱是否存在，但会接受发往该邮箱的邮件并尝试投递。</translation>
    </message>
    <message>
        <source>Most servers answer VRFY this way, so that addresses cannot be harvested.</source>
        <translation>为防止收集地址，多数服务器如此回答 VRFY。</translation>
    </message>
    <message>
        <source>Use RCPT TO in a real mail to learn whether the address is accepted.</source>
        <translation>要知道地址是否被接受，请在真实的邮件中使用 RCPT TO。</translation>
    </message>
    <message>
        <source>Authentication goes on</source>
        <translation>认证继续</translation>
    </message>
    <message>
        <source>The server asks for the next step of the authentication. The text after the code is its challenge in base64, and may be empty.</source>
        <translation>服务器要求进行认证的下一步。代码后的文字是 base64 编码的质询，可能为空。</translation>
    </message>
    <message>
        <source>AUTH is in progress.</source>
        <translation>AUTH 正在进行。</translation>
    </message>
    <message>
        <source>Answer with one base64 line, or with * alone to give up.</source>
        <translation>用一行 base64 回答，或仅发送 * 以放弃。</translation>
    </message>
    <message>
        <source>Start mail input</source>
        <translation>开始输入邮件</translation>
    </message>
    <message>
        <source>The server waits for headers and body. A line with a single dot ends them.</source>
        <translation>服务器等待邮件头和正文，以只含一个句点的行结束。</translation>
    </message>
    <message>
        <source>DATA was accepted.</source>
        <translation>DATA 已被接受。</translation>
    </message>
    <message>
        <source>Send the message, double each dot that begins a line, and end with CRLF . CRLF.</source>
        <translation>发送邮件，行首的句点要写成两个，最后以 CRLF . CRLF 结束。</translation>
    </message>
    <message>
        <source>Service not available, closing</source>
        <translation>服务不可用，关闭连接</translation>
    </message>
    <message>
        <source>The server stops here and closes the connection. It may come as the answer to any command.</source>
        <translation>服务器就此停止并关闭连接。任何命令都可能得到此应答。</translation>
    </message>
    <message>
        <source>The server is shutting down, is too busy, allows too few connections from this address, or waited too long for a command.</source>
        <translation>服务器正在关闭、过忙、限制来自此地址的连接数，或等待命令超时。</translation>
    </message>
    <message>
        <source>Try again later with a new connection, and with fewer at once.</source>
        <translation>稍后重新连接，并减少同时连接数。</translation>
    </message>
    <message>
        <source>Password transition needed</source>
        <translation>需要转换密码</translation>
    </message>
    <message>
        <source>The mechanism cannot be used for this user yet, because the server has no fitting form of the password.</source>
        <translation>服务器尚无适用形式的密码，因此该用户暂时不能使用此机制。</translation>
    </message>
    <message>
        <source>The account is older than the mechanism on that server.</source>
        <translation>帐户的创建早于该服务器启用此机制的时间。</translation>
    </message>
    <message>
        <source>Log in once with PLAIN over TLS; the other mechanism then works in later sessions.</source>
        <translation>先通过 TLS 用 PLAIN 登录一次，之后的会话即可使用该机制。</translation>
    </message>
    <message>
        <source>Mailbox busy</source>
        <translation>邮箱暂时不可用</translation>
    </message>
    <message>
        <source>The mailbox cannot be used just now, so the action was not taken.</source>
        <translation>邮箱此刻不可用，操作未执行。</translation>
    </message>
    <message>
        <source>The mailbox is locked, or the server uses greylisting and wants an unknown sender to try again later.</source>
        <translation>邮箱被锁定，或服务器使用灰名单，要求陌生的发件方稍后重试。</translation>
    </message>
    <message>
        <source>Try again after some minutes.</source>
        <translation>几分钟后重试。</translation>
    </message>
    <message>
        <source>Local error in processing</source>
        <translation>本地处理出错</translation>
    </message>
    <message>
        <source>The server met an error of its own and gave the action up.</source>
        <translation>服务器自身出错，操作中止。</translation>
    </message>
    <message>
        <source>A look-up in DNS, a filter or a database behind the server failed; sometimes greylisting.</source>
        <translation>服务器背后的 DNS、过滤器或数据库查询失败；有时是灰名单。</translation>
    </message>
    <message>
        <source>Try again later; if it stays, ask the server&apos;s administrator.</source>
        <translation>稍后重试；若持续出现，请联系服务器管理员。</translation>
    </message>
    <message>
        <source>Insufficient storage, or too many recipients</source>
        <translation>存储空间不足或收件人过多</translation>
    </message>
    <message>
        <source>The server has no room just now, or takes no more recipients in this mail.</source>
        <translation>服务器暂时没有空间，或此邮件不再接受更多收件人。</translation>
    </message>
    <message>
        <source>A full disk or quota; after RCPT mostly the limit on recipients.</source>
        <translation>磁盘或配额已满；若在 RCPT 之后，多为收件人数上限。</translation>
    </message>
    <message>
        <source>Send the rest of the recipients in another mail, or try later.</source>
        <translation>其余收件人另发一封，或稍后重试。</translation>
    </message>
    <message>
        <source>Temporary failure of authentication or TLS</source>
        <translation>认证或 TLS 暂时失败</translation>
    </message>
    <message>
        <source>The server cannot authenticate or start TLS just now.</source>
        <translation>服务器此刻无法进行认证或启动 TLS。</translation>
    </message>
    <message>
        <source>The password store cannot be reached, or the server&apos;s certificate or key cannot be loaded.</source>
        <translation>无法访问密码数据库，或无法加载服务器的证书或密钥。</translation>
    </message>
    <message>
        <source>Try again later; the password is not necessarily wrong.</source>
        <translation>稍后重试；密码不一定有误。</translation>
    </message>
    <message>
        <source>Parameters cannot be accommodated now</source>
        <translation>暂时无法满足参数</translation>
    </message>
    <message>
        <source>The server knows the parameter of MAIL or RCPT but cannot honour it at present.</source>
        <translation>服务器认识 MAIL 或 RCPT 的参数，但目前无法满足。</translation>
    </message>
    <message>
        <source>A service behind the extension is out of order.</source>
        <translation>支持该扩展的服务出现故障。</translation>
    </message>
    <message>
        <source>Try later, or without the parameter.</source>
        <translation>稍后重试，或去掉该参数。</translation>
    </message>
    <message>
        <source>Command not recognised</source>
        <translation>无法识别命令</translation>
    </message>
    <message>
        <source>The server did not understand the line as a command.</source>
        <translation>服务器无法把该行理解为命令。</translation>
    </message>
    <message>
        <source>A misspelt or unknown verb, a line that is too long, or both sides out of step: part of a message was read as commands.</source>
        <translation>命令拼写错误或未知、行过长，或双方不同步（邮件的一部分被当作命令读取）。</translation>
    </message>
    <message>
        <source>Check the spelling, and look at the line just before.</source>
        <translation>检查拼写，并查看前一行。</translation>
    </message>
    <message>
        <source>Syntax error in parameters</source>
        <translation>参数语法错误</translation>
    </message>
    <message>
        <source>The command is known, but what follows it is written wrongly.</source>
        <translation>命令已识别，但其后的参数写法有误。</translation>
    </message>
    <message>
        <source>An address without &lt; &gt;, a space after the colon, an invalid host name in EHLO, or broken base64 in AUTH.</source>
        <translation>地址没有 &lt; &gt;、冒号后有空格、EHLO 中主机名无效，或 AUTH 中 base64 损坏。</translation>
    </message>
    <message>
        <source>Compare with MAIL FROM:&lt;user@example.org&gt;.</source>
        <translation>与 MAIL FROM:&lt;user@example.org&gt; 的形式对照。</translation>
    </message>
    <message>
        <source>Command not implemented</source>
        <translation>命令未实现</translation>
    </message>
    <message>
        <source>The server knows the command but does not offer it.</source>
        <translation>服务器认识该命令，但不提供。</translation>
    </message>
    <message>
        <source>VRFY, EXPN or an extension was switched off, or was not in the EHLO reply.</source>
        <translation>VRFY、EXPN 或某扩展被关闭，或未出现在 EHLO 应答中。</translation>
    </message>
    <message>
        <source>Use only what the EHLO reply lists.</source>
        <translation>只使用 EHLO 应答中列出的功能。</translation>
    </message>
    <message>
        <source>Bad sequence of commands</source>
        <translation>命令顺序错误</translation>
    </message>
    <message>
        <source>The command is right but came at the wrong moment.</source>
        <translation>命令本身正确，但时机不对。</translation>
    </message>
    <message>
        <source>RCPT before MAIL, DATA without an accepted recipient, MAIL before AUTH or EHLO, a second AUTH.</source>
        <translation>RCPT 先于 MAIL、没有已接受的收件人就发送 DATA、MAIL 先于 EHLO 或 AUTH、重复 AUTH。</translation>
    </message>
    <message>
        <source>The order is EHLO, AUTH, MAIL, RCPT, DATA; RSET begins anew.</source>
        <translation>顺序为 EHLO、AUTH、MAIL、RCPT、DATA；可用 RSET 重新开始。</translation>
    </message>
    <message>
        <source>Parameter not implemented</source>
        <translation>参数未实现</translation>
    </message>
    <message>
        <source>The command is offered, but not with this parameter.</source>
        <translation>命令可用，但不支持该参数。</translation>
    </message>
    <message>
        <source>With AUTH: the server does not offer this mechanism.</source>
        <translation>对 AUTH 而言：服务器不提供该认证机制。</translation>
    </message>
    <message>
        <source>Choose a mechanism or parameter that the EHLO reply lists.</source>
        <translation>选择 EHLO 应答中列出的机制或参数。</translation>
    </message>
    <message>
        <source>Host does not accept mail</source>
        <translation>主机不接受邮件</translation>
    </message>
    <message>
        <source>There is a server here, but it never accepts mail.</source>
        <translation>此处有服务器，但从不接受邮件。</translation>
    </message>
    <message>
        <source>The host answers on the SMTP port only to say so; or the address of the client is blocked.</source>
        <translation>该主机仅为说明这一点而应答；也可能是客户端地址被封锁。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the MX of the domain.</source>
        <translation>检查服务器名和域的 MX 记录。</translation>
    </message>
    <message>
        <source>Authentication or TLS required</source>
        <translation>需要认证或 TLS</translation>
    </message>
    <message>
        <source>The server wants a log-in, or STARTTLS, before this command.</source>
        <translation>执行此命令前，服务器要求先认证或 STARTTLS。</translation>
    </message>
    <message>
        <source>Sending through a submission server without user and password, or in the clear.</source>
        <translation>未提供用户名和密码，或以明文方式使用提交服务器。</translation>
    </message>
    <message>
        <source>Set a user and a password, or TLS, in the profile.</source>
        <translation>在配置中设置用户名和密码，或启用 TLS。</translation>
    </message>
    <message>
        <source>Mechanism too weak</source>
        <translation>认证机制太弱</translation>
    </message>
    <message>
        <source>The chosen mechanism is weaker than the server&apos;s rules allow for this user.</source>
        <translation>所选机制弱于服务器对该用户的要求。</translation>
    </message>
    <message>
        <source>The site demands SCRAM, OAuth or an application password.</source>
        <translation>站点要求 SCRAM、OAuth 或应用专用密码。</translation>
    </message>
    <message>
        <source>Try a stronger mechanism, or read the address that the reply gives.</source>
        <translation>尝试更强的机制，或查看应答中给出的网址。</translation>
    </message>
    <message>
        <source>Authentication credentials invalid</source>
        <translation>认证凭据无效</translation>
    </message>
    <message>
        <source>The server does not accept this user with this password or token.</source>
        <translation>服务器不接受此用户名与密码（或令牌）的组合。</translation>
    </message>
    <message>
        <source>A wrong password, a user name without its domain, an expired token, or an account that needs an application password.</source>
        <translation>密码错误、用户名缺少域名、令牌过期，或帐户需要应用专用密码。</translation>
    </message>
    <message>
        <source>Check the user and the password; do not repeat it often, or the account may be locked.</source>
        <translation>检查用户名和密码；不要多次重复，否则帐户可能被锁定。</translation>
    </message>
    <message>
        <source>Encryption required for this mechanism</source>
        <translation>此机制需要加密</translation>
    </message>
    <message>
        <source>This mechanism is allowed on an encrypted connection only.</source>
        <translation>此机制只能在加密连接上使用。</translation>
    </message>
    <message>
        <source>PLAIN or LOGIN was tried in the clear.</source>
        <translation>在明文连接上尝试了 PLAIN 或 LOGIN。</translation>
    </message>
    <message>
        <source>Start TLS first.</source>
        <translation>先启动 TLS。</translation>
    </message>
    <message>
        <source>Mailbox unavailable</source>
        <translation>邮箱不可用</translation>
    </message>
    <message>
        <source>The mailbox does not exist or cannot be reached, or a rule of the server refuses the mail.</source>
        <translation>邮箱不存在或无法访问，或服务器的规则拒绝了邮件。</translation>
    </message>
    <message>
        <source>A misspelt address, relaying that is not allowed, or a spam filter.</source>
        <translation>地址拼写错误、不允许中继，或垃圾邮件过滤。</translation>
    </message>
    <message>
        <source>Check the address; the text and the enhanced code tell which of these it is.</source>
        <translation>检查地址；应答文字和增强状态码会说明是哪种情况。</translation>
    </message>
    <message>
        <source>User not local</source>
        <translation>非本地用户</translation>
    </message>
    <message>
        <source>The recipient is not on this server, and the server does not forward.</source>
        <translation>收件人不在此服务器上，服务器也不转发。</translation>
    </message>
    <message>
        <source>The mailbox has moved; the text may name the new address.</source>
        <translation>邮箱已迁移；应答文字可能给出新地址。</translation>
    </message>
    <message>
        <source>Send to the new address, if the person confirms it.</source>
        <translation>经对方确认后，发往新地址。</translation>
    </message>
    <message>
        <source>Storage exceeded</source>
        <translation>超出存储限额</translation>
    </message>
    <message>
        <source>The mail is larger than the server or the mailbox allows.</source>
        <translation>邮件超过服务器或邮箱允许的大小。</translation>
    </message>
    <message>
        <source>Large attachments (base64 adds a third), or a full mailbox. Old servers also say it for too many recipients.</source>
        <translation>附件过大（base64 会增大三分之一），或邮箱已满。旧服务器也用它表示收件人过多。</translation>
    </message>
    <message>
        <source>Send less, or a link in place of the file.</source>
        <translation>减小邮件，或用链接代替文件。</translation>
    </message>
    <message>
        <source>Mailbox name not allowed</source>
        <translation>邮箱名不允许</translation>
    </message>
    <message>
        <source>The server refuses the address as it is written, or this user may not use it.</source>
        <translation>服务器拒绝该地址的写法，或该用户无权使用它。</translation>
    </message>
    <message>
        <source>A syntax that the server dislikes, or a From address that does not belong to the user who logged in.</source>
        <translation>服务器不接受的写法，或发件人地址不属于已登录的用户。</translation>
    </message>
    <message>
        <source>Use the address of the account as the envelope sender.</source>
        <translation>把帐户自己的地址用作信封发件人。</translation>
    </message>
    <message>
        <source>Transaction failed</source>
        <translation>事务失败</translation>
    </message>
    <message>
        <source>The mail was refused as a whole; as a greeting: no SMTP service for this client.</source>
        <translation>整封邮件被拒绝；若作为问候，则表示不为此客户端提供 SMTP 服务。</translation>
    </message>
    <message>
        <source>A spam or virus filter, a blocked client address, or no valid recipient at DATA.</source>
        <translation>垃圾邮件或病毒过滤、客户端地址被封锁，或 DATA 时没有有效收件人。</translation>
    </message>
    <message>
        <source>Read the text; look the client&apos;s address up in the named block list.</source>
        <translation>阅读应答文字，并在其提到的黑名单中查询客户端地址。</translation>
    </message>
    <message>
        <source>MAIL or RCPT parameters not recognised</source>
        <translation>无法识别 MAIL 或 RCPT 参数</translation>
    </message>
    <message>
        <source>A parameter after the address is unknown to the server.</source>
        <translation>服务器不认识地址后面的参数。</translation>
    </message>
    <message>
        <source>A parameter of an extension that EHLO did not offer.</source>
        <translation>使用了 EHLO 未提供的扩展的参数。</translation>
    </message>
    <message>
        <source>Leave the parameter out, or switch the option off.</source>
        <translation>去掉该参数，或关闭相应选项。</translation>
    </message>
    <message>
        <source>Domain does not accept mail</source>
        <translation>域不接受邮件</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain declares that it takes no mail at all.</source>
        <translation>收件人的域声明完全不接收邮件。</translation>
    </message>
    <message>
        <source>The domain publishes a null MX record.</source>
        <translation>该域发布了空 MX 记录。</translation>
    </message>
    <message>
        <source>Check the spelling of the part after the @.</source>
        <translation>检查 @ 之后的拼写。</translation>
    </message>
    <message>
        <source>Success of an uncommon kind</source>
        <translation>不常见的成功应答</translation>
    </message>
    <message>
        <source>The code is not in the standards, but its first digit 2 says that the command was carried out.</source>
        <translation>标准中没有此代码，但首位 2 表示命令已执行。</translation>
    </message>
    <message>
        <source>Some servers have codes of their own.</source>
        <translation>有些服务器使用自己的代码。</translation>
    </message>
    <message>
        <source>Treat it like 250.</source>
        <translation>按 250 处理。</translation>
    </message>
    <message>
        <source>Intermediate reply of an uncommon kind</source>
        <translation>不常见的中间应答</translation>
    </message>
    <message>
        <source>The code is not in the standards, but its first digit 3 says that the server waits for more.</source>
        <translation>标准中没有此代码，但首位 3 表示服务器等待后续内容。</translation>
    </message>
    <message>
        <source>The command needs a second part.</source>
        <translation>命令需要第二部分。</translation>
    </message>
    <message>
        <source>Only DATA and AUTH should be answered so.</source>
        <translation>只有 DATA 和 AUTH 应得到这类应答。</translation>
    </message>
    <message>
        <source>Temporary failure of an uncommon kind</source>
        <translation>不常见的临时失败</translation>
    </message>
    <message>
        <source>The code is not in the standards, but its first digit 4 says that it did not work now and may work later.</source>
        <translation>标准中没有此代码，但首位 4 表示此次未成功，以后可能成功。</translation>
    </message>
    <message>
        <source>Try again later with the same mail.</source>
        <translation>稍后用同一邮件重试。</translation>
    </message>
    <message>
        <source>Permanent failure of an uncommon kind</source>
        <translation>不常见的永久失败</translation>
    </message>
    <message>
        <source>The code is not in the standards, but its first digit 5 says that the same command will fail again.</source>
        <translation>标准中没有此代码，但首位 5 表示重复同一命令仍会失败。</translation>
    </message>
    <message>
        <source>The text after the code tells the reason.</source>
        <translation>代码后的文字说明原因。</translation>
    </message>
    <message>
        <source>Change what was refused before trying again.</source>
        <translation>先修改被拒绝之处，再重试。</translation>
    </message>
    <message>
        <source>Other security status</source>
        <translation>其他安全状态</translation>
    </message>
    <message>
        <source>A security rule led to this result, and the server does not say which.</source>
        <translation>此结果由安全规则造成，服务器未说明是哪一条。</translation>
    </message>
    <message>
        <source>Missing authentication, or a filter that keeps its reasons to itself.</source>
        <translation>缺少认证，或过滤器不公开原因。</translation>
    </message>
    <message>
        <source>Log in, and use TLS; else ask the administrator.</source>
        <translation>进行认证并使用 TLS；否则询问管理员。</translation>
    </message>
    <message>
        <source>Delivery not authorised</source>
        <translation>未获投递授权</translation>
    </message>
    <message>
        <source>This sender may not send to this recipient through this server.</source>
        <translation>此发件人不得通过此服务器向该收件人发送。</translation>
    </message>
    <message>
        <source>Relaying without a log-in, or a block list or spam rule.</source>
        <translation>未认证的中继、黑名单或垃圾邮件规则。</translation>
    </message>
    <message>
        <source>Log in first, or use the right server for this sender.</source>
        <translation>先认证，或使用适合此发件人的服务器。</translation>
    </message>
    <message>
        <source>Posting to the list not allowed</source>
        <translation>不允许向列表投递</translation>
    </message>
    <message>
        <source>The sender may not send to this mailing list.</source>
        <translation>发件人不得向此邮件列表发送。</translation>
    </message>
    <message>
        <source>Only members may post.</source>
        <translation>只有成员可以投稿。</translation>
    </message>
    <message>
        <source>Join the list, or send from the subscribed address.</source>
        <translation>加入列表，或用已订阅的地址发送。</translation>
    </message>
    <message>
        <source>Security conversion not possible</source>
        <translation>无法进行安全转换</translation>
    </message>
    <message>
        <source>The mail would have to change from one way of protection to another, and that cannot be done.</source>
        <translation>邮件需要从一种保护方式转换为另一种，但无法做到。</translation>
    </message>
    <message>
        <source>A gateway between two systems of encrypted mail.</source>
        <translation>两种加密邮件系统之间的网关。</translation>
    </message>
    <message>
        <source>Send without that protection, or by another way.</source>
        <translation>去掉该保护，或改用其他途径。</translation>
    </message>
    <message>
        <source>Security features not supported</source>
        <translation>不支持安全功能</translation>
    </message>
    <message>
        <source>The mail or the session asks for a security feature that is not there.</source>
        <translation>邮件或会话要求的安全功能不可用。</translation>
    </message>
    <message>
        <source>An AUTH mechanism that the server does not have.</source>
        <translation>服务器没有该认证机制。</translation>
    </message>
    <message>
        <source>Choose a mechanism from the EHLO reply.</source>
        <translation>从 EHLO 应答中选择机制。</translation>
    </message>
    <message>
        <source>Cryptographic failure</source>
        <translation>加密处理失败</translation>
    </message>
    <message>
        <source>A signature could not be checked or content not decrypted: the key is missing or wrong.</source>
        <translation>密钥缺失或错误，无法验证签名或解密内容。</translation>
    </message>
    <message>
        <source>An expired or unpublished key.</source>
        <translation>密钥已过期或未公布。</translation>
    </message>
    <message>
        <source>Check the keys and certificates.</source>
        <translation>检查密钥和证书。</translation>
    </message>
    <message>
        <source>Cryptographic algorithm not supported</source>
        <translation>不支持的加密算法</translation>
    </message>
    <message>
        <source>The server does not know the algorithm that the mail or session uses.</source>
        <translation>服务器不支持邮件或会话使用的算法。</translation>
    </message>
    <message>
        <source>An algorithm that is too new, or too old to be trusted.</source>
        <translation>算法过新，或因陈旧而不受信任。</translation>
    </message>
    <message>
        <source>Use a more common algorithm.</source>
        <translation>使用更通用的算法。</translation>
    </message>
    <message>
        <source>Message was altered</source>
        <translation>邮件被改动</translation>
    </message>
    <message>
        <source>The check of the message&apos;s integrity failed: it was changed on the way.</source>
        <translation>邮件完整性检查失败：内容在途中被更改。</translation>
    </message>
    <message>
        <source>A mailing list or gateway that changed a signed mail.</source>
        <translation>邮件列表或网关改动了已签名的邮件。</translation>
    </message>
    <message>
        <source>Compare what was sent with what arrived.</source>
        <translation>比较发送的内容与到达的内容。</translation>
    </message>
    <message>
        <source>Credentials invalid</source>
        <translation>凭据无效</translation>
    </message>
    <message>
        <source>User and password, or the token, were not accepted.</source>
        <translation>用户名和密码（或令牌）未被接受。</translation>
    </message>
    <message>
        <source>A typing error, an old password, or an application password that is needed.</source>
        <translation>输入错误、密码已旧，或需要应用专用密码。</translation>
    </message>
    <message>
        <source>Enter the credentials again.</source>
        <translation>重新输入凭据。</translation>
    </message>
    <message>
        <source>The server&apos;s rules want a stronger mechanism for this user.</source>
        <translation>服务器规则要求该用户使用更强的机制。</translation>
    </message>
    <message>
        <source>PLAIN, LOGIN or CRAM-MD5 were switched off for the account.</source>
        <translation>该帐户已禁用 PLAIN、LOGIN 或 CRAM-MD5。</translation>
    </message>
    <message>
        <source>Choose SCRAM or a token.</source>
        <translation>选择 SCRAM 或令牌。</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>需要加密</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection before anything secret is sent.</source>
        <translation>在发送机密信息之前，服务器要求加密连接。</translation>
    </message>
    <message>
        <source>AUTH was tried in the clear.</source>
        <translation>在明文连接上尝试了 AUTH。</translation>
    </message>
    <message>
        <source>Switch STARTTLS or implicit TLS on.</source>
        <translation>启用 STARTTLS 或隐式 TLS。</translation>
    </message>
    <message>
        <source>This mechanism works on an encrypted connection only; the code itself is of historical use.</source>
        <translation>此机制只能用于加密连接；该代码本身只具历史意义。</translation>
    </message>
    <message>
        <source>An old server that offers PLAIN before TLS.</source>
        <translation>旧服务器在 TLS 之前就提供 PLAIN。</translation>
    </message>
    <message>
        <source>Start TLS, then authenticate.</source>
        <translation>先启动 TLS，再认证。</translation>
    </message>
    <message>
        <source>The server must see the password once before it can offer this mechanism to the user.</source>
        <translation>服务器须先收到一次密码，才能让该用户使用此机制。</translation>
    </message>
    <message>
        <source>Only an old form of the password is stored.</source>
        <translation>只保存了旧形式的密码。</translation>
    </message>
    <message>
        <source>Log in once with PLAIN over TLS.</source>
        <translation>通过 TLS 用 PLAIN 登录一次。</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>帐户已停用</translation>
    </message>
    <message>
        <source>The password is right, but the account has been switched off.</source>
        <translation>密码正确，但帐户已被停用。</translation>
    </message>
    <message>
        <source>Abuse, a break-in or an unpaid bill.</source>
        <translation>滥用、被入侵或欠费。</translation>
    </message>
    <message>
        <source>Only the administrator can help.</source>
        <translation>只有管理员能够解决。</translation>
    </message>
    <message>
        <source>Trust relationship required</source>
        <translation>需要信任关系</translation>
    </message>
    <message>
        <source>The server may not fetch the content from the other server on the user&apos;s behalf.</source>
        <translation>服务器无权代表用户从另一服务器取得内容。</translation>
    </message>
    <message>
        <source>BURL without an agreement between the two servers.</source>
        <translation>两台服务器之间没有约定就使用 BURL。</translation>
    </message>
    <message>
        <source>Send the content itself.</source>
        <translation>直接发送内容。</translation>
    </message>
    <message>
        <source>Priority too low</source>
        <translation>优先级太低</translation>
    </message>
    <message>
        <source>The server takes only mails of a higher priority.</source>
        <translation>服务器只接受优先级更高的邮件。</translation>
    </message>
    <message>
        <source>An emergency mode of the network.</source>
        <translation>网络处于应急模式。</translation>
    </message>
    <message>
        <source>Wait, or raise the priority if it is justified.</source>
        <translation>等待；若理由充分，可提高优先级。</translation>
    </message>
    <message>
        <source>Message too big for its priority</source>
        <translation>对其优先级而言邮件过大</translation>
    </message>
    <message>
        <source>Mails of this priority must be smaller.</source>
        <translation>此优先级的邮件必须更小。</translation>
    </message>
    <message>
        <source>A limit by priority on a narrow line.</source>
        <translation>线路带宽有限，按优先级设有限制。</translation>
    </message>
    <message>
        <source>Send less, or with another priority.</source>
        <translation>减小邮件，或改用其他优先级。</translation>
    </message>
    <message>
        <source>Mailbox has a new owner</source>
        <translation>邮箱已更换所有者</translation>
    </message>
    <message>
        <source>The mailbox belongs to someone else since the date given in the mail.</source>
        <translation>自邮件指定的日期之后，该邮箱已属于他人。</translation>
    </message>
    <message>
        <source>A provider gave an old address to a new user.</source>
        <translation>服务商把旧地址分配给了新用户。</translation>
    </message>
    <message>
        <source>Ask the person for the present address.</source>
        <translation>向对方询问现在的地址。</translation>
    </message>
    <message>
        <source>Domain has a new owner</source>
        <translation>域已更换所有者</translation>
    </message>
    <message>
        <source>The whole domain changed hands since the date given in the mail.</source>
        <translation>自邮件指定的日期之后，整个域已易主。</translation>
    </message>
    <message>
        <source>The domain expired and was bought by others.</source>
        <translation>域名过期后被他人购得。</translation>
    </message>
    <message>
        <source>Do not send private matters there.</source>
        <translation>不要向其发送私人内容。</translation>
    </message>
    <message>
        <source>Owner&apos;s date cannot be checked</source>
        <translation>无法核对所有日期</translation>
    </message>
    <message>
        <source>The server has no record of since when the mailbox belongs to its owner.</source>
        <translation>服务器没有邮箱归属起始时间的记录。</translation>
    </message>
    <message>
        <source>The RRVS option was used with a server that keeps no such dates.</source>
        <translation>对不保存此类日期的服务器使用了 RRVS。</translation>
    </message>
    <message>
        <source>Decide whether to send without that protection.</source>
        <translation>决定是否不带此保护发送。</translation>
    </message>
    <message>
        <source>No valid DKIM signature</source>
        <translation>没有通过验证的 DKIM 签名</translation>
    </message>
    <message>
        <source>The mail carries no DKIM signature that passes.</source>
        <translation>邮件没有任何通过验证的 DKIM 签名。</translation>
    </message>
    <message>
        <source>The sending server does not sign, or the mail was changed after it.</source>
        <translation>发送服务器未签名，或签名后邮件被更改。</translation>
    </message>
    <message>
        <source>Send through the server of the sender&apos;s domain.</source>
        <translation>通过发件人所属域的服务器发送。</translation>
    </message>
    <message>
        <source>No acceptable DKIM signature</source>
        <translation>没有可接受的 DKIM 签名</translation>
    </message>
    <message>
        <source>A DKIM signature passes, but none that the receiver&apos;s rules accept.</source>
        <translation>有通过验证的 DKIM 签名，但均不符合接收方的规则。</translation>
    </message>
    <message>
        <source>A short key or an old algorithm.</source>
        <translation>密钥过短或算法过旧。</translation>
    </message>
    <message>
        <source>Sign with RSA 2048 or Ed25519.</source>
        <translation>使用 RSA 2048 或 Ed25519 签名。</translation>
    </message>
    <message>
        <source>No DKIM signature of the author&apos;s domain</source>
        <translation>没有与作者域匹配的 DKIM 签名</translation>
    </message>
    <message>
        <source>The passing DKIM signatures belong to other domains than the From address.</source>
        <translation>通过验证的 DKIM 签名不属于 From 地址的域。</translation>
    </message>
    <message>
        <source>Mail sent by a service in another&apos;s name.</source>
        <translation>服务代他人名义发送邮件。</translation>
    </message>
    <message>
        <source>Let the author&apos;s domain sign the mail.</source>
        <translation>让作者的域对邮件签名。</translation>
    </message>
    <message>
        <source>SPF validation failed</source>
        <translation>SPF 验证未通过</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not list this server among those that may send for it.</source>
        <translation>发件人的域未把此服务器列为可代其发送的服务器。</translation>
    </message>
    <message>
        <source>A mail sent directly or through a foreign server.</source>
        <translation>邮件直接发出，或经由无关的服务器。</translation>
    </message>
    <message>
        <source>Send through the domain&apos;s own server, or mend its SPF record.</source>
        <translation>通过该域自己的服务器发送，或修正其 SPF 记录。</translation>
    </message>
    <message>
        <source>SPF could not be evaluated</source>
        <translation>SPF 无法评估</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain is broken or could not be read.</source>
        <translation>发件人域的 SPF 记录有误或无法读取。</translation>
    </message>
    <message>
        <source>A syntax error, too many look-ups, or a DNS fault.</source>
        <translation>语法错误、查询次数过多或 DNS 故障。</translation>
    </message>
    <message>
        <source>Check the TXT record of the domain.</source>
        <translation>检查该域的 TXT 记录。</translation>
    </message>
    <message>
        <source>Reverse DNS validation failed</source>
        <translation>反向 DNS 验证未通过</translation>
    </message>
    <message>
        <source>The address of the sending machine has no fitting name in DNS.</source>
        <translation>发送主机的 IP 地址在 DNS 中没有相应的名称。</translation>
    </message>
    <message>
        <source>A PTR record is missing or does not lead back.</source>
        <translation>缺少 PTR 记录，或与正向解析不一致。</translation>
    </message>
    <message>
        <source>Use the provider&apos;s server, or have the PTR record set.</source>
        <translation>使用服务商的服务器，或请其设置 PTR 记录。</translation>
    </message>
    <message>
        <source>Several authentication checks failed</source>
        <translation>多项身份验证未通过</translation>
    </message>
    <message>
        <source>More than one of SPF, DKIM and DMARC failed for this mail.</source>
        <translation>此邮件的 SPF、DKIM、DMARC 中有多项未通过。</translation>
    </message>
    <message>
        <source>The mail did not come from a server of the sender&apos;s domain.</source>
        <translation>邮件不是由发件人域的服务器发出。</translation>
    </message>
    <message>
        <source>Send through the sender&apos;s own provider.</source>
        <translation>通过发件人自己的服务商发送。</translation>
    </message>
    <message>
        <source>Sender&apos;s domain has a null MX</source>
        <translation>发件人的域有空 MX</translation>
    </message>
    <message>
        <source>The sender&apos;s domain declares that it takes no mail, so no answer could reach it.</source>
        <translation>发件人的域声明不接收邮件，因此无法回复。</translation>
    </message>
    <message>
        <source>A sending address that was invented for automatic mail.</source>
        <translation>为自动邮件虚构的发件地址。</translation>
    </message>
    <message>
        <source>Use a sender&apos;s domain with a mail server.</source>
        <translation>使用有邮件服务器的发件人域。</translation>
    </message>
    <message>
        <source>Mail flood detected</source>
        <translation>检测到邮件洪泛</translation>
    </message>
    <message>
        <source>The mail looks like part of a flood of similar mails.</source>
        <translation>此邮件看似大量雷同邮件的一部分。</translation>
    </message>
    <message>
        <source>Many alike mails to one mailbox, for instance from sign-up forms.</source>
        <translation>大量相似邮件发往同一邮箱，例如来自注册表单。</translation>
    </message>
    <message>
        <source>Stop, and send again much later.</source>
        <translation>停止发送，很久以后再试。</translation>
    </message>
    <message>
        <source>ARC validation failed</source>
        <translation>ARC 验证未通过</translation>
    </message>
    <message>
        <source>The chain of seals that forwarding servers put on the mail is broken.</source>
        <translation>转发服务器加上的封签链已损坏。</translation>
    </message>
    <message>
        <source>A forwarder changed the mail without sealing it anew.</source>
        <translation>转发服务器更改邮件后未重新封签。</translation>
    </message>
    <message>
        <source>Tell the owner of the forwarding server.</source>
        <translation>通知转发服务器的管理者。</translation>
    </message>
    <message>
        <source>REQUIRETLS support required</source>
        <translation>需要支持 REQUIRETLS</translation>
    </message>
    <message>
        <source>The mail must travel over TLS all the way, and the next server cannot promise that.</source>
        <translation>邮件全程都必须使用 TLS，而下一台服务器无法保证。</translation>
    </message>
    <message>
        <source>A server on the way does not offer REQUIRETLS.</source>
        <translation>途中有服务器不提供 REQUIRETLS。</translation>
    </message>
    <message>
        <source>Send without REQUIRETLS if the content allows it.</source>
        <translation>若内容允许，则不用 REQUIRETLS 发送。</translation>
    </message>
    <message>
        <source>The server sent a line that is no SMTP reply: is another service listening on this port?</source>
        <translation>服务器发来的行不是 SMTP 应答：此端口上是否为其他服务？</translation>
    </message>
    <message>
        <source>The server sent one reply with different codes in its lines, which RFC 5321 does not allow.</source>
        <translation>服务器在同一应答的各行中使用了不同的代码，这是 RFC 5321 不允许的。</translation>
    </message>
    <message>
        <source>The server sent a reply line of more than 4096 octets; 512 is the most that RFC 5321 allows.</source>
        <translation>服务器的应答行超过 4096 字节；RFC 5321 允许的上限是 512。</translation>
    </message>
    <message>
        <source>The server sent a reply of more than 256 lines, so it was given up.</source>
        <translation>服务器的应答超过 256 行，因此放弃。</translation>
    </message>
    <message>
        <source>TLS is demanded, but the server does not offer STARTTLS: try implicit TLS on port 465.</source>
        <translation>要求使用 TLS，但服务器不提供 STARTTLS：请尝试 465 端口的隐式 TLS。</translation>
    </message>
    <message>
        <source>The server offers STARTTLS but refused to start it: its certificate may be missing; nothing was sent in the clear.</source>
        <translation>服务器提供 STARTTLS 却拒绝启动：可能缺少证书；没有以明文发送任何内容。</translation>
    </message>
    <message>
        <source>Clear-text bytes followed the 220 to STARTTLS: somebody may be injecting commands, so the session was ended before the handshake.</source>
        <translation>STARTTLS 的 220 之后出现了明文数据：可能有人在注入命令，因此在握手前结束了会话。</translation>
    </message>
    <message>
        <source>TLS could not be established: look at the certificate and the TLS settings.</source>
        <translation>无法建立 TLS：请检查证书和 TLS 设置。</translation>
    </message>
    <message>
        <source>REQUIRETLS is asked for, but the server does not offer it or the connection is not encrypted.</source>
        <translation>要求 REQUIRETLS，但服务器不提供，或连接未加密。</translation>
    </message>
    <message>
        <source>A user is given, but the server offers no AUTH: use TLS first, the submission port 587, or no user.</source>
        <translation>指定了用户，但服务器不提供 AUTH：请先启用 TLS，使用提交端口 587，或不指定用户。</translation>
    </message>
    <message>
        <source>The server offers none of the allowed authentication mechanisms: allow one from its AUTH line.</source>
        <translation>服务器未提供任何允许的认证机制：请允许其 AUTH 行中的一种机制。</translation>
    </message>
    <message>
        <source>The server offers only PLAIN or LOGIN and the connection is not encrypted: switch TLS on, or name the mechanism to send the password readably.</source>
        <translation>服务器只提供 PLAIN 或 LOGIN，而连接未加密：请启用 TLS；若要以可读形式发送密码，请明确指定该机制。</translation>
    </message>
    <message>
        <source>The server refused the log-in: check user and password.</source>
        <translation>服务器拒绝登录：请检查用户名和密码。</translation>
    </message>
    <message>
        <source>The authentication exchange went wrong: try another mechanism.</source>
        <translation>认证过程出错：请尝试其他机制。</translation>
    </message>
    <message>
        <source>No password was given, so nothing was sent.</source>
        <translation>未提供密码，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>An address has characters outside ASCII before the @ and the server does not offer SMTPUTF8: use another address.</source>
        <translation>某地址的 @ 之前含有 ASCII 以外的字符，而服务器不提供 SMTPUTF8：请使用其他地址。</translation>
    </message>
    <message>
        <source>The message is to go unchanged and holds 8-bit text, but the server does not offer 8BITMIME.</source>
        <translation>要原样发送的邮件含有 8 位文本，但服务器不提供 8BITMIME。</translation>
    </message>
    <message>
        <source>The message is to go byte for byte, but the server does not offer BINARYMIME with CHUNKING.</source>
        <translation>要求逐字节原样发送，但服务器不提供 BINARYMIME 和 CHUNKING。</translation>
    </message>
    <message>
        <source>The message is larger than the server&apos;s SIZE limit, so it was not sent: make the attachments smaller.</source>
        <translation>邮件超过服务器的 SIZE 限制，因此未发送：请减小附件。</translation>
    </message>
    <message>
        <source>The message could not be built, so it was not sent.</source>
        <translation>无法生成邮件，因此未发送。</translation>
    </message>
    <message>
        <source>Every recipient was refused, so the message was not sent: check the addresses.</source>
        <translation>所有收件人均被拒绝，因此未发送邮件：请检查地址。</translation>
    </message>
    <message>
        <source>The server takes no more mails on this connection (LIMITS MAILMAX): send the rest over a new one.</source>
        <translation>服务器在此连接上不再接收邮件（LIMITS MAILMAX）：其余邮件请用新连接发送。</translation>
    </message>
    <message>
        <source>A value holds a line break or NUL, or is too long for a command line, so nothing of it was sent: correct it.</source>
        <translation>某个值含有换行或 NUL，或对命令行而言过长，因此没有发送：请更正。</translation>
    </message>
    <message>
        <source>A delivery report is asked for, but the server does not offer DSN: send without it.</source>
        <translation>要求投递报告，但服务器不提供 DSN：请去掉该选项后发送。</translation>
    </message>
    <message>
        <source>A delivery deadline is asked for, but the server does not offer DELIVERBY: send without it.</source>
        <translation>要求投递时限，但服务器不提供 DELIVERBY：请去掉该选项后发送。</translation>
    </message>
    <message>
        <source>Holding the mail is asked for, but the server does not offer FUTURERELEASE: send without it.</source>
        <translation>要求延后发送，但服务器不提供 FUTURERELEASE：请去掉该选项后发送。</translation>
    </message>
    <message>
        <source>A priority is asked for, but the server does not offer MT-PRIORITY: send without it.</source>
        <translation>要求优先级，但服务器不提供 MT-PRIORITY：请去掉该选项后发送。</translation>
    </message>
    <message>
        <source>The delivery deadline is shorter than the server&apos;s minimum in its DELIVERBY line: give it more time.</source>
        <translation>投递时限短于服务器 DELIVERBY 行中的最小值：请延长时间。</translation>
    </message>
    <message>
        <source>The mail is to be held longer than the server&apos;s FUTURERELEASE line allows: choose an earlier time.</source>
        <translation>保留时间超过服务器 FUTURERELEASE 行允许的范围：请选择更早的时间。</translation>
    </message>
    <message>
        <source>The server ended the service (421): try again later.</source>
        <translation>服务器结束了服务（421）：请稍后重试。</translation>
    </message>
    <message>
        <source>The connection was lost in the middle: try again.</source>
        <translation>连接中途断开：请重试。</translation>
    </message>
    <message>
        <source>No connection to the server could be made: check its name and port.</source>
        <translation>无法连接到服务器：请检查其名称和端口。</translation>
    </message>
    <message>
        <source>The server did not answer in time: try again later or allow more time.</source>
        <translation>服务器未及时应答：请稍后重试，或延长等待时间。</translation>
    </message>
    <message>
        <source>The server&apos;s answer breaks the rules of SMTP replies.</source>
        <translation>服务器的应答不符合 SMTP 规则。</translation>
    </message>
    <message>
        <source>The server answered with a code that this command cannot have: it breaks the protocol.</source>
        <translation>服务器返回了此命令不可能有的代码：它违反了协议。</translation>
    </message>
    <message>
        <source>The server sent a reply that nothing had asked for: both sides are out of step.</source>
        <translation>服务器发来了没有要求的应答：双方已不同步。</translation>
    </message>
    <message>
        <source>The server floods the connection with replies, so it was closed.</source>
        <translation>服务器发来大量应答，因此关闭了连接。</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>对方关闭了连接。</translation>
    </message>
    <message>
        <source>The connection was reset: the server or a firewall cut it off; try again.</source>
        <translation>连接被重置：服务器或防火墙切断了连接；请重试。</translation>
    </message>
    <message>
        <source>The server&apos;s name is unknown to DNS: check its spelling and the network.</source>
        <translation>DNS 中没有该服务器名：请检查拼写和网络。</translation>
    </message>
    <message>
        <source>Nothing listens on this port of the server: check the port (25, 465, 587, 2525) and that the server runs.</source>
        <translation>服务器的此端口无人监听：请检查端口（25、465、587、2525）以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>The server did not answer the connection in time: a firewall may block this port; try 587 or 465.</source>
        <translation>服务器未及时响应连接：防火墙可能封锁了此端口；请尝试 587 或 465。</translation>
    </message>
    <message>
        <source>There is no network route to the server: check this computer&apos;s connection.</source>
        <translation>没有通往服务器的网络路由：请检查本机的网络连接。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refused to connect: check its address, port and password.</source>
        <translation>代理无法访问或拒绝连接：请检查其地址、端口和密码。</translation>
    </message>
    <message>
        <source>The TLS handshake failed: no common version or cipher, or the port does not speak TLS; check whether it wants STARTTLS or implicit TLS.</source>
        <translation>TLS 握手失败：没有共同的版本或密码套件，或此端口不支持 TLS；请确认应使用 STARTTLS 还是隐式 TLS。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired: it must be renewed there; also check this computer&apos;s clock.</source>
        <translation>服务器的证书已过期：须由对方更新；也请检查本机的时钟。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: check this computer&apos;s clock.</source>
        <translation>服务器的证书尚未生效：请检查本机的时钟。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made for another name: connect by the name that stands in it.</source>
        <translation>服务器的证书属于另一个名称：请用证书中的名称连接。</translation>
    </message>
    <message>
        <source>The issuer of the server&apos;s certificate is unknown: name its CA file, or have the server send the intermediate certificates too.</source>
        <translation>服务器证书的颁发者未知：请指定其 CA 文件，或让服务器同时发送中间证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted: look at the TLS detail.</source>
        <translation>服务器的证书不可信：请查看 TLS 详情。</translation>
    </message>
    <message>
        <source>The server wants a client certificate or refuses the one given: check certificate, key and issuer.</source>
        <translation>服务器要求客户端证书，或拒绝了所提供的证书：请检查证书、密钥和颁发者。</translation>
    </message>
    <message>
        <source>Something on this computer failed: check the files, the port and the certificate that were named.</source>
        <translation>本机出现问题：请检查所指定的文件、端口和证书。</translation>
    </message>
    <message>
        <source>This authentication mechanism is not known here: choose one from the list.</source>
        <translation>此处不支持该认证机制：请从列表中选择。</translation>
    </message>
    <message>
        <source>User or password holds a character that SASL forbids (RFC 4013), such as a control character.</source>
        <translation>用户名或密码含有 SASL 禁止的字符（RFC 4013），例如控制字符。</translation>
    </message>
    <message>
        <source>The server&apos;s challenge breaks the rules of the mechanism: try another mechanism.</source>
        <translation>服务器的质询不符合该机制的规则：请尝试其他机制。</translation>
    </message>
    <message>
        <source>The server&apos;s SCRAM nonce does not continue ours: the answer may come from an older session or from an attacker, so the password was not proved.</source>
        <translation>服务器的 SCRAM 随机数没有接续我方的值：该应答可能来自旧会话或攻击者，因此没有出示密码证明。</translation>
    </message>
    <message>
        <source>The server&apos;s SCRAM iteration count is not between 4096 and 100,000: its setting should be changed.</source>
        <translation>服务器的 SCRAM 迭代次数不在 4096 到 100,000 之间：应更改其设置。</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password: it may not be the server that it claims to be.</source>
        <translation>服务器无法证明自己知道密码：它可能不是所声称的服务器。</translation>
    </message>
    <message>
        <source>A -PLUS mechanism needs TLS: switch TLS on or choose the form without -PLUS.</source>
        <translation>-PLUS 机制需要 TLS：请启用 TLS，或选择不带 -PLUS 的形式。</translation>
    </message>
    <message>
        <source>The server keeps asking without end: the authentication was given up; try another mechanism.</source>
        <translation>服务器不停地询问：已放弃认证，请尝试其他机制。</translation>
    </message>
    <message>
        <source>“%1” has no @: write the address like user@example.org.</source>
        <translation>“%1”中没有 @：请写成 user@example.org 的形式。</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @: the mailbox&apos;s name belongs there.</source>
        <translation>“%1”的 @ 之前为空：应填写邮箱名。</translation>
    </message>
    <message>
        <source>“%1” has nothing after the @: a domain such as example.org belongs there.</source>
        <translation>“%1”的 @ 之后为空：应填写域名，例如 example.org。</translation>
    </message>
    <message>
        <source>The part before the @ of “%1” is not allowed: no spaces, no dot at an end, no two dots together, or else put it into double quotes.</source>
        <translation>“%1”的 @ 之前的写法不允许：不能有空格，首尾不能是点，也不能有连续两个点；否则请加双引号。</translation>
    </message>
    <message>
        <source>The part after the @ of “%1” is no domain: letters, digits, hyphens and dots, or an address like [192.0.2.1].</source>
        <translation>“%1”的 @ 之后不是域名：请使用字母、数字、连字符和点，或 [192.0.2.1] 这样的地址。</translation>
    </message>
    <message>
        <source>The domain of “%1” is longer than 255 octets, the most that SMTP allows.</source>
        <translation>“%1”的域名超过 SMTP 允许的上限 255 字节。</translation>
    </message>
    <message>
        <source>“%1” is too long as a whole: SMTP allows 254 octets.</source>
        <translation>“%1”整体过长：SMTP 允许的上限是 254 字节。</translation>
    </message>
    <message>
        <source>The chosen charset lacks the character “%2” (in %1): change it or take UTF-8.</source>
        <translation>所选字符集没有字符“%2”（在 %1 中）：请更改该字符或使用 UTF-8。</translation>
    </message>
    <message>
        <source>The server turns this client away.</source>
        <translation>服务器拒绝为此客户端服务。</translation>
    </message>
    <message>
        <source>The server refuses the greeting: check the host name given with EHLO.</source>
        <translation>服务器拒绝问候：请检查 EHLO 中的主机名。</translation>
    </message>
    <message>
        <source>The server refuses to start TLS.</source>
        <translation>服务器拒绝启动 TLS。</translation>
    </message>
    <message>
        <source>The server refuses the log-in: check user, password and mechanism.</source>
        <translation>服务器拒绝登录：请检查用户名、密码和机制。</translation>
    </message>
    <message>
        <source>The server refuses the sender.</source>
        <translation>服务器拒绝发件人。</translation>
    </message>
    <message>
        <source>The server refuses the recipient.</source>
        <translation>服务器拒绝收件人。</translation>
    </message>
    <message>
        <source>The server refuses to take the message.</source>
        <translation>服务器拒绝接收邮件内容。</translation>
    </message>
    <message>
        <source>The server refuses the message after it was sent.</source>
        <translation>邮件发送完毕后，服务器拒绝接收。</translation>
    </message>
    <message numerus="yes">
        <source>message of %1 octets</source>
        <comment>note in the transcript</comment>
        <extracomment>The folded body of a message in the transcript; %1 is the number with its separators.</extracomment>
        <translation>
            <numerusform>邮件，%1 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recipients</source>
        <comment>after the server&apos;s reply</comment>
        <extracomment>%1 is how many recipients the server took.</extracomment>
        <translation>
            <numerusform>%n 个收件人中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed: if it is yours, name it as a trusted CA file.</source>
        <translation>服务器的证书是自签名的：若是您自己的证书，请将其指定为受信任的 CA 文件。</translation>
    </message>
    <message>
        <source>The server refused the proof or the token: check user and password or renew the token.</source>
        <translation>服务器拒绝了证明或令牌：请检查用户名和密码，或更新令牌。</translation>
    </message>
    <message>
        <source>The part before the @ of “%1” is longer than 64 octets, the most that SMTP allows.</source>
        <translation>“%1”的 @ 之前部分超过 SMTP 允许的上限 64 字节。</translation>
    </message>
    <message>
        <source>Board&apos;s name</source>
        <translation>开发板名称</translation>
    </message>
    <message>
        <source>Its name in DHCP, in EHLO and in {name}.</source>
        <translation>它在 DHCP、EHLO 和 {name} 中的名称。</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Its hardware address; each board needs its own.</source>
        <translation>硬件地址；每块开发板必须不同。</translation>
    </message>
    <message>
        <source>Address comes</source>
        <translation>地址来源</translation>
    </message>
    <message>
        <source>Where the board gets its address from.</source>
        <translation>开发板从何处获得地址。</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Used where the address is fixed.</source>
        <translation>地址固定时使用。</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>子网掩码</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Asked before those that DHCP gives.</source>
        <translation>先于 DHCP 给出的服务器查询。</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>时间服务器</translation>
    </message>
    <message>
        <source>SNTP server for the Date of its mails; empty: mails have no Date.</source>
        <translation>用于邮件 Date 的 SNTP 服务器；为空则邮件没有 Date。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Host name or IP address of the mail server.</source>
        <translation>邮件服务器的主机名或 IP 地址。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Usually 25 or 587. The board has no TLS.</source>
        <translation>通常为 25 或 587。开发板没有 TLS。</translation>
    </message>
    <message>
        <source>EHLO name</source>
        <translation>EHLO 名称</translation>
    </message>
    <message>
        <source>How it greets the server; empty: the board&apos;s name.</source>
        <translation>向服务器问候时的名称；为空则用开发板名称。</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>How it proves who it is.</source>
        <translation>如何证明身份。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Empty: it does not log in.</source>
        <translation>为空则不登录。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Written to the board and never read back; the board shows only whether it is the same.</source>
        <translation>写入开发板后不再读出；开发板只显示是否相同。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>The sender of its mails.</source>
        <translation>其邮件的发件人。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>The recipients of its mails.</source>
        <translation>其邮件的收件人。</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Recipients of a copy.</source>
        <translation>副本的收件人。</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>密送</translation>
    </message>
    <message>
        <source>Recipients whom nobody sees.</source>
        <translation>其他人看不到的收件人。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>May hold {name}, {ip}, {mac}, {uptime}, {trigger}, {input}, {counter}, {time}.</source>
        <translation>可含 {name}、{ip}、{mac}、{uptime}、{trigger}、{input}、{counter}、{time}。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>May hold the same words in braces as the subject.</source>
        <translation>可含与主题相同的花括号词。</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发送时机</translation>
    </message>
    <message>
        <source>What makes it send by itself.</source>
        <translation>什么使它自行发送。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Seconds between two mails.</source>
        <translation>两封邮件之间的秒数。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>The input whose change makes it send.</source>
        <translation>其变化会触发发送的输入。</translation>
    </message>
    <message>
        <source>Further attempts</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>After one that failed for now.</source>
        <translation>在一次暂时失败之后。</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>0: results, 1: stages too, 2: every line too, 3: the chip&apos;s socket states too.</source>
        <translation>0：结果，1：还有阶段，2：还有每一行，3：还有芯片的套接字状态。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>When it sends</source>
        <translation>何时发送</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>from DHCP</source>
        <translation>来自 DHCP</translation>
    </message>
    <message>
        <source>from here (fixed)</source>
        <translation>在此指定（固定）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the strongest offered</source>
        <translation>所提供中最强的</translation>
    </message>
    <message>
        <source>on command only</source>
        <translation>仅按指令</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>at an interval</source>
        <translation>按间隔</translation>
    </message>
    <message>
        <source>on an input</source>
        <translation>按输入</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>其他设置</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a setting is for, a sentence; %2 what may be written: &quot;a number from 1 to 65535&quot;
----------
%1 a sentence about a failure, %2 the system&apos;s or a device&apos;s own words, not translated</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no such port: is the board plugged in, and its path right?</source>
        <translation>没有这个端口：开发板插上了吗？路径正确吗？</translation>
    </message>
    <message>
        <source>You have no right to open this port: join the group that owns it (often &quot;dialout&quot;) and log in again.</source>
        <translation>没有打开此端口的权限：请加入拥有它的组（通常是 dialout）并重新登录。</translation>
    </message>
    <message>
        <source>Another program has this port open: close it there first.</source>
        <translation>另一个程序打开了此端口：请先在那里关闭。</translation>
    </message>
    <message>
        <source>The port could not be opened.</source>
        <translation>无法打开端口。</translation>
    </message>
    <message>
        <source>The port went away: was the board unplugged, or its program ended?</source>
        <translation>端口消失了：开发板被拔出，还是其程序结束了？</translation>
    </message>
    <message>
        <source>Nothing answers on this port: is the board powered, and is Postbench&apos;s firmware on it?</source>
        <translation>此端口没有应答：开发板通电了吗？上面有 Postbench 固件吗？</translation>
    </message>
    <message>
        <source>Something answers on this port, but it is not Postbench&apos;s firmware: &quot;postbench board flash&quot; puts it on a board.</source>
        <translation>此端口有应答，但不是 Postbench 固件：可用 postbench board flash 写入开发板。</translation>
    </message>
    <message>
        <source>The board&apos;s firmware is newer than this program understands: update Postbench.</source>
        <translation>开发板的固件比本程序所支持的更新：请更新 Postbench。</translation>
    </message>
    <message>
        <source>The board answered at first, and then no more: reset it and try again.</source>
        <translation>开发板起初有应答，后来没有了：请复位后重试。</translation>
    </message>
    <message>
        <source>The line damages too much of what crosses it: check the cable, and that nobody else uses the port.</source>
        <translation>线路上的数据损坏过多：请检查电缆，并确认没有其他程序使用此端口。</translation>
    </message>
    <message>
        <source>The board&apos;s settings could not be read as a whole, so nothing was written.</source>
        <translation>无法完整读取开发板的设置，因此没有写入任何内容。</translation>
    </message>
    <message>
        <source>The board restarted in the middle: is its power good?</source>
        <translation>开发板中途重启了：电源正常吗？</translation>
    </message>
    <message>
        <source>Another board answers than a moment ago, so nothing more was done.</source>
        <translation>应答的是另一块开发板，因此没有继续。</translation>
    </message>
    <message>
        <source>The board cannot take these values; nothing was sent to it.</source>
        <translation>开发板不能接受这些值；没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>The board refuses the settings as a whole; it keeps the old ones.</source>
        <translation>开发板拒绝了整组设置；仍保留旧设置。</translation>
    </message>
    <message>
        <source>The board would not store the settings: what it holds is not what was sent. It keeps the old ones.</source>
        <translation>开发板没有保存设置：它持有的内容与所发送的不同。仍保留旧设置。</translation>
    </message>
    <message>
        <source>The board said that it stored the settings, but read back they differ: its memory may be worn out.</source>
        <translation>开发板说已保存设置，但读回的内容不同：其存储器可能已损坏。</translation>
    </message>
    <message>
        <source>The board is sending a mail just now: wait for its end and try again.</source>
        <translation>开发板正在发送邮件：请等其结束后重试。</translation>
    </message>
    <message>
        <source>The board did not restart: it goes on as before.</source>
        <translation>开发板没有重启：照常运行。</translation>
    </message>
    <message>
        <source>The board restarts; its port went away with it and will come back.</source>
        <translation>开发板正在重启；其端口随之消失，随后会恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings written, stored and read back.</source>
        <comment>board</comment>
        <translation>
            <numerusform>已写入、保存并读回 %n 项设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>The board restarted.</source>
        <translation>开发板已重启。</translation>
    </message>
    <message>
        <source>The board has sent no mail since its start.</source>
        <translation>开发板启动以来没有发送过邮件。</translation>
    </message>
    <message>
        <source>All settings read.</source>
        <translation>已读取所有设置。</translation>
    </message>
    <message>
        <source>Whether the mail was sent is not known: look for it before you let the board send again.</source>
        <translation>不知道邮件是否已发送：再次让开发板发送之前请先查找。</translation>
    </message>
    <message>
        <source>Whether the settings were stored is not known: read the board.</source>
        <translation>不知道设置是否已保存：请读取开发板。</translation>
    </message>
    <message>
        <source>opening the port</source>
        <comment>stage with a board</comment>
        <translation>打开端口</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <comment>stage with a board</comment>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>asking who it is</source>
        <comment>stage with a board</comment>
        <translation>询问身份</translation>
    </message>
    <message>
        <source>asking what it can</source>
        <comment>stage with a board</comment>
        <translation>询问功能</translation>
    </message>
    <message>
        <source>reading the settings</source>
        <comment>stage with a board</comment>
        <translation>读取设置</translation>
    </message>
    <message>
        <source>writing the differences</source>
        <comment>stage with a board</comment>
        <translation>写入差异</translation>
    </message>
    <message>
        <source>letting the board check them</source>
        <comment>stage with a board</comment>
        <translation>让开发板检查</translation>
    </message>
    <message>
        <source>storing them</source>
        <comment>stage with a board</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>reading back</source>
        <comment>stage with a board</comment>
        <translation>读回</translation>
    </message>
    <message>
        <source>the board sends</source>
        <comment>stage with a board</comment>
        <translation>开发板发送</translation>
    </message>
    <message>
        <source>watching</source>
        <comment>stage with a board</comment>
        <translation>监视</translation>
    </message>
    <message>
        <source>restarting</source>
        <comment>stage with a board</comment>
        <translation>重启</translation>
    </message>
    <message>
        <source>asking for the last result</source>
        <comment>stage with a board</comment>
        <translation>询问上次结果</translation>
    </message>
    <message>
        <source>The board is already right: nothing was written.</source>
        <translation>开发板已经正确：没有写入任何内容。</translation>
    </message>
    <message>
        <source>The board has these settings: no difference.</source>
        <translation>开发板正是这些设置：没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ.</source>
        <comment>board</comment>
        <translation>
            <numerusform>有 %n 项设置不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; the board keeps its settings.</source>
        <translation>已取消；开发板保留其设置。</translation>
    </message>
    <message>
        <source>the board has no such setting</source>
        <translation>开发板没有此设置</translation>
    </message>
    <message>
        <source>this program cannot write settings of this kind</source>
        <translation>本程序不能写入此类设置</translation>
    </message>
    <message>
        <source>it takes one value, not several</source>
        <translation>只接受一个值，不能多个</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>值太多</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>outside of its range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>not one of its words</source>
        <translation>不是可用的词</translation>
    </message>
    <message>
        <source>not an IPv4 address</source>
        <translation>不是 IPv4 地址</translation>
    </message>
    <message>
        <source>not a MAC address</source>
        <translation>不是 MAC 地址</translation>
    </message>
    <message>
        <source>control characters, or no UTF-8</source>
        <translation>含有控制字符，或不是 UTF-8</translation>
    </message>
    <message>
        <source>the values together are longer than a line to the board can be</source>
        <translation>这些值合起来超过了发往开发板的一行的长度</translation>
    </message>
    <message>
        <source>a secret does not belong into a file; write &quot;from secret store&quot; or &quot;unset&quot;</source>
        <translation>机密不应写在文件中；请写 from secret store 或 unset</translation>
    </message>
    <message>
        <source>the secret is wanted and was not given</source>
        <translation>需要机密，但没有给出</translation>
    </message>
    <message>
        <source>its settings do not suffice to send</source>
        <translation>其设置不足以发送</translation>
    </message>
    <message>
        <source>no network cable is connected</source>
        <translation>没有连接网线</translation>
    </message>
    <message>
        <source>no address came from DHCP</source>
        <translation>没有从 DHCP 得到地址</translation>
    </message>
    <message>
        <source>no name server answered</source>
        <translation>没有名称服务器应答</translation>
    </message>
    <message>
        <source>the server&apos;s name is not known to DNS</source>
        <translation>DNS 中没有该服务器名称</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>服务器没有及时应答</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>服务器拒绝</translation>
    </message>
    <message>
        <source>the server&apos;s reply was none that SMTP knows here</source>
        <translation>服务器的应答不是 SMTP 此处所允许的</translation>
    </message>
    <message>
        <source>the server offers no log-in that the board can do</source>
        <translation>服务器没有提供开发板支持的登录方式</translation>
    </message>
    <message>
        <source>the server demands TLS, which this board cannot do</source>
        <translation>服务器要求 TLS，而此开发板不支持</translation>
    </message>
    <message>
        <source>an address needs SMTPUTF8, which the server does not offer</source>
        <translation>某个地址需要 SMTPUTF8，而服务器不提供</translation>
    </message>
    <message>
        <source>text of %1 to %2 octets</source>
        <translation>%1 到 %2 字节的文本</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>an IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>a MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>up to %1 texts of up to %2 octets each</source>
        <translation>最多 %1 个文本，每个最多 %2 字节</translation>
    </message>
    <message>
        <source>up to %1 IPv4 addresses</source>
        <translation>最多 %1 个 IPv4 地址</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>%1 a setting&apos;s key, %2 the line of a file</extracomment>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>%1; %2 is wanted</source>
        <extracomment>%1 what is wrong with a value, %2 what would be right, such as &quot;a number from 1 to 65535&quot;</extracomment>
        <translation>%1；需要%2</translation>
    </message>
    <message>
        <source>The board does not allow this now.</source>
        <translation>开发板现在不允许此操作。</translation>
    </message>
    <message>
        <source>The board&apos;s firmware does not know this command: it may be older.</source>
        <translation>开发板的固件不认识此命令：可能较旧。</translation>
    </message>
    <message>
        <source>The settings together do not fit into the board&apos;s memory: shorten some.</source>
        <translation>全部设置超出了开发板的存储空间：请缩短一些。</translation>
    </message>
    <message>
        <source>The board has no such setting.</source>
        <translation>开发板没有此设置。</translation>
    </message>
    <message>
        <source>The board&apos;s memory does not keep what is written; the old settings stay.</source>
        <translation>开发板的存储器不能保存写入的内容；仍保留旧设置。</translation>
    </message>
    <message>
        <source>The value is too long for the board.</source>
        <translation>该值对开发板来说太长。</translation>
    </message>
    <message>
        <source>The value holds characters that the board does not take.</source>
        <translation>该值含有开发板不接受的字符。</translation>
    </message>
    <message>
        <source>The board does not take this value.</source>
        <translation>开发板不接受此值。</translation>
    </message>
    <message>
        <source>Part of the value did not arrive at the board.</source>
        <translation>该值的一部分没有到达开发板。</translation>
    </message>
    <message>
        <source>The board refused with error %1.</source>
        <translation>开发板以错误 %1 拒绝。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 the number of a line in a file, %2 what is wrong there</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>no UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>&quot;key = value&quot; or a comment is wanted</source>
        <translation>需要“key = value”或注释</translation>
    </message>
    <message>
        <source>a key has letters, digits, dots and hyphens only</source>
        <translation>键只能含字母、数字、点和连字符</translation>
    </message>
    <message>
        <source>the key stands further above already</source>
        <translation>此键在上方已出现</translation>
    </message>
    <message>
        <source>an indented line needs a &quot;key =&quot; above it</source>
        <translation>缩进的行上方需要“key =”</translation>
    </message>
    <message>
        <source>the key above has a value already; further ones go below &quot;key =&quot;</source>
        <translation>上方的键已有值；更多的值写在“key =”下面</translation>
    </message>
    <message>
        <source>a quoted value without its end, or with an escape other than \ and two hexadecimal digits</source>
        <translation>引号没有结束，或含有 \ 加两位十六进制数以外的转义</translation>
    </message>
    <message>
        <source>The board&apos;s mail was sent to %1 of %2 recipients: %3</source>
        <extracomment>%1 and %2 numbers of recipients, %3 the server&apos;s reply</extracomment>
        <translation>开发板的邮件已发送给 %2 个收件人中的 %1 个：%3</translation>
    </message>
    <message>
        <source>The board&apos;s mail was stopped as asked.</source>
        <translation>开发板的邮件已按要求停止。</translation>
    </message>
    <message>
        <source>Whether the board&apos;s mail arrived is not known; it will not send it again by itself.</source>
        <translation>不知道开发板的邮件是否到达；它不会自行重发。</translation>
    </message>
    <message>
        <source>The board&apos;s mail was sent to %1 of %2 recipients only.</source>
        <translation>开发板的邮件只发送给 %2 个收件人中的 %1 个。</translation>
    </message>
    <message>
        <source>The board&apos;s mail was not sent: %1 (stage: %2).</source>
        <extracomment>%1 what went wrong, %2 the stage of the session in the board&apos;s words, such as dhcp or rcpt</extracomment>
        <translation>开发板的邮件没有发送：%1（阶段：%2）。</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a secret of a board</comment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a secret of a board</comment>
        <translation>已设置</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>an empty list of a board</comment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>There is no such serial port.</source>
        <translation>没有这个串口。</translation>
    </message>
    <message>
        <source>The serial port may not be opened by this user (most systems want the group dialout).</source>
        <translation>此用户无权打开串口（多数系统需要 dialout 组）。</translation>
    </message>
    <message>
        <source>Another program uses the serial port.</source>
        <translation>另一个程序正在使用串口。</translation>
    </message>
    <message>
        <source>The serial port cannot be opened: %1</source>
        <translation>无法打开串口：%1</translation>
    </message>
    <message>
        <source>The serial port went away.</source>
        <translation>串口消失了。</translation>
    </message>
    <message>
        <source>The boot ROM refused a command: wrong size.</source>
        <translation>引导 ROM 拒绝了命令：大小错误。</translation>
    </message>
    <message>
        <source>The boot ROM refused a command: wrong address.</source>
        <translation>引导 ROM 拒绝了命令：地址错误。</translation>
    </message>
    <message>
        <source>The boot ROM refused a command: the flash is locked against reading.</source>
        <translation>引导 ROM 拒绝了命令：闪存禁止读取。</translation>
    </message>
    <message>
        <source>The boot ROM refused a command: the flash is locked against writing.</source>
        <translation>引导 ROM 拒绝了命令：闪存禁止写入。</translation>
    </message>
    <message>
        <source>The boot ROM refused a command with %1.</source>
        <translation>引导 ROM 以 %1 拒绝了命令。</translation>
    </message>
    <message>
        <source>The image is larger than 120 KiB and would reach the board&apos;s settings.</source>
        <translation>映像大于 120 KiB，会覆盖开发板的设置。</translation>
    </message>
    <message>
        <source>The file is no firmware of this chip: its first words are no stack and start address.</source>
        <translation>该文件不是此芯片的固件：开头的字不是栈地址和起始地址。</translation>
    </message>
    <message>
        <source>No boot ROM answers on this port.</source>
        <translation>此端口没有引导 ROM 应答。</translation>
    </message>
    <message>
        <source>The boot ROM says that it is version %1; only 1.2 is known here.</source>
        <translation>引导 ROM 自称版本 %1；这里只支持 1.2。</translation>
    </message>
    <message>
        <source>The chip is locked against reading; opening it erases it, the board&apos;s settings too.</source>
        <translation>芯片禁止读取；解锁会将其擦除，包括开发板的设置。</translation>
    </message>
    <message>
        <source>The boot ROM stopped answering.</source>
        <translation>引导 ROM 不再应答。</translation>
    </message>
    <message>
        <source>A block did not come across whole, three times.</source>
        <translation>一个数据块三次都没有完整传到。</translation>
    </message>
    <message>
        <source>What was read back at %1 is not what was written: the flash does not hold it.</source>
        <translation>在 %1 读回的内容与写入的不同：闪存未能保存。</translation>
    </message>
    <message>
        <source>checking the image</source>
        <translation>检查映像</translation>
    </message>
    <message>
        <source>waiting for the boot ROM</source>
        <translation>等待引导 ROM</translation>
    </message>
    <message>
        <source>reading the locks</source>
        <translation>读取锁定状态</translation>
    </message>
    <message>
        <source>saving the settings</source>
        <translation>备份设置</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>读回</translation>
    </message>
    <message>
        <source>restoring the settings</source>
        <translation>恢复设置</translation>
    </message>
    <message>
        <source>starting the board</source>
        <translation>启动开发板</translation>
    </message>
    <message>
        <source>Hold the BOOT button.</source>
        <translation>按住 BOOT 按钮。</translation>
    </message>
    <message>
        <source>Press RESET once and let it go, still holding BOOT.</source>
        <translation>仍按住 BOOT，按一下 RESET 后松开。</translation>
    </message>
    <message>
        <source>Let BOOT go when the boot ROM has answered.</source>
        <translation>引导 ROM 应答后松开 BOOT。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is an ELF program; give the .bin or .hex file that was made of it.</source>
        <translation>该文件是 ELF 程序；请给出由它生成的 .bin 或 .hex 文件。</translation>
    </message>
    <message>
        <source>Line %1 is no Intel HEX record.</source>
        <translation>第 %1 行不是 Intel HEX 记录。</translation>
    </message>
    <message>
        <source>Line %1 is damaged: its check sum is wrong.</source>
        <translation>第 %1 行已损坏：校验和不对。</translation>
    </message>
    <message>
        <source>Line %1 lies outside of the chip&apos;s 128 KiB of flash.</source>
        <translation>第 %1 行超出芯片的 128 KiB 闪存。</translation>
    </message>
    <message>
        <source>The file ends after line %1 without its end record: it is cut off.</source>
        <translation>文件在第 %1 行之后结束，没有结束记录：它被截断了。</translation>
    </message>
    <message>
        <source>The image is larger than the chip&apos;s 128 KiB of flash.</source>
        <translation>映像大于芯片的 128 KiB 闪存。</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks of 4 KiB were written and read back; the board was started.</source>
        <translation>
            <numerusform>已写入并读回 %n 个 4 KiB 数据块；开发板已启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings were erased with the lock.</source>
        <translation>其设置已随锁定一起擦除。</translation>
    </message>
    <message>
        <source>Its settings are as before.</source>
        <translation>其设置保持不变。</translation>
    </message>
    <message>
        <source>The board holds this image already: nothing was written, the board was started.</source>
        <translation>开发板已有此映像：没有写入任何内容，已启动开发板。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Everything was written and read back; press RESET to start the board.</source>
        <translation>已全部写入并读回；请按 RESET 启动开发板。</translation>
    </message>
    <message>
        <source>The board&apos;s program is not whole and will not start: run this again, it goes on where it ended.</source>
        <translation>开发板的程序不完整，无法启动：请再次运行，将从中断处继续。</translation>
    </message>
    <message>
        <source>Hold BOOT while RESET is pressed and let go; on the WIZwiki-W7500 the boot ROM speaks on header J1, not on USB.</source>
        <translation>按住 BOOT，按下并松开 RESET；在 WIZwiki-W7500 上引导 ROM 使用排针 J1，而不是 USB。</translation>
    </message>
    <message>
        <source>Allow the erasing if the settings are known or saved elsewhere.</source>
        <translation>如果设置已知或已另存，请允许擦除。</translation>
    </message>
    <message>
        <source>Give postbench-board.bin or .hex.</source>
        <translation>请给出 postbench-board.bin 或 .hex。</translation>
    </message>
    <message>
        <source>Nothing was changed on the board.</source>
        <translation>开发板上没有任何改动。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>an empty text of a board</comment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The mail was not delivered, and sending it again as it is will not help.</source>
        <translation>邮件没有投递成功，原样重发也无济于事。</translation>
    </message>
    <message>
        <source>The mail was not delivered and the server has given up; the cause was a temporary one.</source>
        <translation>邮件没有投递成功，服务器已放弃重试；原因是暂时的。</translation>
    </message>
    <message>
        <source>The mail is late; the server goes on trying.</source>
        <translation>邮件延迟了；服务器会继续尝试投递。</translation>
    </message>
    <message>
        <source>The mail was delivered.</source>
        <translation>邮件已投递。</translation>
    </message>
    <message>
        <source>The mail was passed on to a server that sends no reports.</source>
        <translation>邮件已交给不发送投递报告的服务器。</translation>
    </message>
    <message>
        <source>The mail was passed on to the members of a list.</source>
        <translation>邮件已转给邮件列表的成员。</translation>
    </message>
    <message>
        <source>A recipient complained about the mail.</source>
        <translation>有收件人投诉了这封邮件。</translation>
    </message>
    <message>
        <source>An automatic answer: the mail itself arrived.</source>
        <translation>这是自动回复：邮件本身已送达。</translation>
    </message>
    <message>
        <source>A notification of what the recipient did with the mail.</source>
        <translation>这是收件人如何处理邮件的通知（如已读回执）。</translation>
    </message>
    <message>
        <source>This mail is no bounce.</source>
        <translation>这封邮件不是退信。</translation>
    </message>
    <message>
        <source>There is no such mailbox, or it is closed.</source>
        <translation>没有这个邮箱，或邮箱已停用。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>收件人的邮箱已满。</translation>
    </message>
    <message>
        <source>The domain does not exist or takes no mail.</source>
        <translation>域名不存在，或不接收邮件。</translation>
    </message>
    <message>
        <source>A rule of the server refuses the mail.</source>
        <translation>服务器的规则拒绝了这封邮件。</translation>
    </message>
    <message>
        <source>The mail, or the server that sent it, was taken for spam.</source>
        <translation>邮件或发送它的服务器被判定为垃圾邮件来源。</translation>
    </message>
    <message>
        <source>The mail is too large for that server or mailbox.</source>
        <translation>邮件超过了对方服务器或邮箱的大小限制。</translation>
    </message>
    <message>
        <source>The time for trying has run out.</source>
        <translation>尝试投递的期限已过。</translation>
    </message>
    <message>
        <source>The other server could not be reached.</source>
        <translation>无法连接对方服务器。</translation>
    </message>
    <message>
        <source>Encryption, log-in or a check for malware stands in the way.</source>
        <translation>因加密、认证或恶意软件检查而受阻。</translation>
    </message>
    <message>
        <source>The reason is not stated.</source>
        <translation>没有说明原因。</translation>
    </message>
    <message>
        <source>Check the spelling of the address with the recipient by another way.</source>
        <translation>请用其他方式向收件人核对地址的拼写。</translation>
    </message>
    <message>
        <source>Tell the recipient by another way, and send the mail again later.</source>
        <translation>请用其他方式告知收件人，稍后再发送。</translation>
    </message>
    <message>
        <source>Check the part after the @, and its MX records.</source>
        <translation>请检查 @ 后面的部分及其 MX 记录。</translation>
    </message>
    <message>
        <source>Read the server&apos;s words; only the postmaster there can allow the mail.</source>
        <translation>请阅读服务器的原文；只有对方的邮件管理员才能放行。</translation>
    </message>
    <message>
        <source>Check SPF, DKIM and whether the sending server is on a block list, then ask the postmaster there.</source>
        <translation>请检查 SPF、DKIM，以及发送服务器是否在黑名单上，然后联系对方的邮件管理员。</translation>
    </message>
    <message>
        <source>Send less, or pass the file on by a link.</source>
        <translation>请减小邮件，或用链接传递文件。</translation>
    </message>
    <message>
        <source>Send the mail again later; if it fails again, check that domain&apos;s servers.</source>
        <translation>请稍后重发；如果再次失败，请检查该域名的服务器。</translation>
    </message>
    <message>
        <source>Turn on TLS and log in before sending; look at what is attached to the mail.</source>
        <translation>请启用 TLS 并在认证后发送；并检查邮件的附件。</translation>
    </message>
    <message>
        <source>Read the server&apos;s words, or ask the postmaster there.</source>
        <translation>请阅读服务器的原文，或询问对方的邮件管理员。</translation>
    </message>
    <message>
        <source>Wait; do not send the mail again yet.</source>
        <translation>请等待，暂时不要重发。</translation>
    </message>
    <message>
        <source>The domain is one letter off %1: perhaps that was meant.</source>
        <extracomment>%1 is a domain, as in gmail.com</extracomment>
        <translation>域名与 %1 只差一个字母：也许是想写它。</translation>
    </message>
</context>
<context>
    <name>postbench::AddressBar</name>
    <message>
        <source>Who the mail is from: an identity of your profiles, or any other that you type.</source>
        <translation>邮件的发件人：选择配置中的身份，或自行输入。</translation>
    </message>
    <message>
        <source>What the mail is about, in any script. It is encoded as RFC 2047 says.</source>
        <translation>邮件的主旨，可用任何文字，按 RFC 2047 编码。</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>收件人(&amp;T)</translation>
    </message>
    <message>
        <source>Recipients: type or paste addresses, divided by commas, and press Enter. Everyone sees them.</source>
        <translation>收件人：输入或粘贴地址，以逗号分隔，然后按 Enter。所有人都能看到。</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>抄送(&amp;C)</translation>
    </message>
    <message>
        <source>Further recipients, whom everyone sees.</source>
        <translation>其他收件人，所有人都能看到。</translation>
    </message>
    <message>
        <source>Shows or hides the field for copies.</source>
        <translation>显示或隐藏抄送栏。</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>密送(&amp;B)</translation>
    </message>
    <message>
        <source>Recipients that nobody sees: they stand in the envelope only.</source>
        <translation>其他人看不到的收件人，只出现在信封中。</translation>
    </message>
    <message>
        <source>Shows or hides the field for hidden copies.</source>
        <translation>显示或隐藏密送栏。</translation>
    </message>
    <message>
        <source>&amp;Reply-To</source>
        <translation>回复地址(&amp;R)</translation>
    </message>
    <message>
        <source>Where answers are to go, when not to the sender.</source>
        <translation>希望回复发往发件人以外的地址时填写。</translation>
    </message>
    <message>
        <source>Shows or hides the field for the answer&apos;s address.</source>
        <translation>显示或隐藏回复地址栏。</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>%1 栏</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>主题(&amp;U)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
</context>
<context>
    <name>postbench::AttachmentsModel</name>
    <message>
        <source>%1 is no longer there or cannot be read.</source>
        <translation>%1 已不存在或无法读取。</translation>
    </message>
    <message>
        <source>Came with the message that was opened.</source>
        <translation>随所打开的邮件而来。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Inline</source>
        <extracomment>Column: whether an image is part of the HTML text.</extracomment>
        <translation>内嵌</translation>
    </message>
</context>
<context>
    <name>postbench::AttachmentsPane</name>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Files that go with the mail. F2 changes a name or type; an inline one is an image of the HTML text.</source>
        <translation>随邮件发送的文件。按 F2 更改名称或类型；内嵌的是 HTML 正文中的图片。</translation>
    </message>
    <message>
        <source>Takes the chosen file off the mail; the file itself stays.</source>
        <translation>把选中的文件从邮件中移除；文件本身保留。</translation>
    </message>
    <message>
        <source>No attachments yet. Drop files here or on the text, or press Attach. They are read when the mail is sent.</source>
        <translation>还没有附件。请把文件拖放到这里或正文上，或点击“添加附件”。发送时才会读取。</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>不附带(&amp;L)</translation>
    </message>
</context>
<context>
    <name>postbench::BoardEditor</name>
    <message>
        <source>%1
%2</source>
        <extracomment>%1 what a setting is for, %2 its name on the board: &quot;smtp.port&quot;</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>set; empty: leave it</source>
        <translation>已设置；为空则保留</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>postbench::BoardFormView</name>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>The board has another value: it is written by Write.</source>
        <translation>开发板上的值不同：“写入”会写入它。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>开发板上</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>要写入</translation>
    </message>
    <message>
        <source>The board&apos;s settings</source>
        <translation>开发板的设置</translation>
    </message>
</context>
<context>
    <name>postbench::BoardsModel</name>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>another firmware</source>
        <translation>其他固件</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n to be written</source>
        <translation>
            <numerusform>就绪，%n 项待写入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A board&apos;s name, and the serial port that it hangs on.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>postbench::BoardsPage</name>
    <message>
        <source>Open board profile</source>
        <translation>打开开发板配置</translation>
    </message>
    <message>
        <source>Board profiles (*.profile)</source>
        <translation>开发板配置 (*.profile)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save board profile</source>
        <translation>保存开发板配置</translation>
    </message>
    <message>
        <source>Type a port</source>
        <translation>输入端口</translation>
    </message>
    <message>
        <source>Path of the serial port:</source>
        <translation>串口路径：</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>Reads all settings of the board.</source>
        <translation>读取开发板的所有设置。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n</source>
        <translation>
            <numerusform>写入 %n 项(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Writes what differs to the board, and reads it back to prove that it is there.</source>
        <translation>将不同之处写入开发板，并读回以证实。</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>立即发送(&amp;N)</translation>
    </message>
    <message>
        <source>Lets the board send its mail with the settings that it has stored; its session shows in the transcript.</source>
        <translation>让开发板用已保存的设置发送邮件；其会话显示在会话记录中。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>Reads the board again and compares it with what is to be written; writes nothing.</source>
        <translation>再次读取开发板并与要写入的内容比较；不写入任何内容。</translation>
    </message>
    <message>
        <source>Wa&amp;tch</source>
        <translation>监视(&amp;T)</translation>
    </message>
    <message>
        <source>Shows what the board does by itself, until you cancel.</source>
        <translation>显示开发板自行所做的事，直到您取消。</translation>
    </message>
    <message>
        <source>R&amp;estart the board</source>
        <translation>重启开发板(&amp;E)</translation>
    </message>
    <message>
        <source>Lets the board start anew; what was not stored is lost.</source>
        <translation>让开发板重新启动；未保存的内容会丢失。</translation>
    </message>
    <message>
        <source>&amp;Put firmware on the board…</source>
        <translation>将固件写入开发板(&amp;P)…</translation>
    </message>
    <message>
        <source>Writes a firmware image through the chip&apos;s serial boot ROM.</source>
        <translation>通过芯片的串行引导 ROM 写入固件映像。</translation>
    </message>
    <message>
        <source>For&amp;get changes</source>
        <translation>放弃更改(&amp;G)</translation>
    </message>
    <message>
        <source>Puts the board&apos;s own values back into the form.</source>
        <translation>将开发板自己的值放回表单。</translation>
    </message>
    <message>
        <source>&amp;Open board profile…</source>
        <translation>打开开发板配置(&amp;O)…</translation>
    </message>
    <message>
        <source>Fills the form from a file; nothing is written yet.</source>
        <translation>用文件填写表单；尚不写入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Save board profile…</source>
        <translation>保存开发板配置(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the form to a file, without secrets.</source>
        <translation>将表单保存到文件，不含机密。</translation>
    </message>
    <message>
        <source>T&amp;ype a port…</source>
        <translation>输入端口(&amp;Y)…</translation>
    </message>
    <message>
        <source>Adds a serial port that the list does not show, such as /dev/pts/4.</source>
        <translation>添加列表中没有的串口，例如 /dev/pts/4。</translation>
    </message>
    <message>
        <source>&amp;Compare transcripts…</source>
        <translation>比较会话记录(&amp;C)…</translation>
    </message>
    <message>
        <source>Shows the board&apos;s session beside the one from this desk.</source>
        <translation>将开发板的会话与本机的会话并排显示。</translation>
    </message>
    <message>
        <source>What else can be done with a board.</source>
        <translation>还可以对开发板做什么。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Virtual &amp;board</source>
        <translation>虚拟开发板(&amp;B)</translation>
    </message>
    <message>
        <source>Starts a board inside this computer: the same firmware, a small network of its own, and the built-in receiver to send to.</source>
        <translation>在本机内启动一块开发板：同样的固件、自己的小型网络，并向内置接收服务器发送。</translation>
    </message>
    <message>
        <source>Ends what is being done with the board.</source>
        <translation>结束正在对开发板进行的操作。</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>Serial ports and virtual boards; they come and go by themselves.</source>
        <translation>串口和虚拟开发板；它们自动出现和消失。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What is being done with the board.</source>
        <translation>正在对开发板进行的操作。</translation>
    </message>
    <message>
        <source>No board is connected.

Plug one in by USB, or start a virtual board: it runs the same firmware and sends to the built-in receiver.</source>
        <translation>没有连接开发板。

请用 USB 插入一块，或启动虚拟开发板：它运行同样的固件，并向内置接收服务器发送。</translation>
    </message>
    <message>
        <source>Read shows the board&apos;s settings here.</source>
        <translation>按“读取”后，开发板的设置显示在这里。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>操作(&amp;A)</translation>
    </message>
</context>
<context>
    <name>postbench::BodyTabs</name>
    <message>
        <source>Attachments (%1)</source>
        <extracomment>Tab with the number of attachments in it.</extracomment>
        <translation>附件 (%1)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <extracomment>Tab with the number of header fields in it.</extracomment>
        <translation>邮件头 (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>邮件头</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>HTML</source>
        <extracomment>Tab with the HTML part of the mail.</extracomment>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>The mail as plain text.</source>
        <translation>纯文本形式的正文。</translation>
    </message>
    <message>
        <source>The mail as HTML, alone or beside the plain text.</source>
        <translation>HTML 形式的正文，可单独使用，也可与纯文本并用。</translation>
    </message>
    <message>
        <source>Files that go with the mail, and images of the HTML text.</source>
        <translation>随邮件发送的文件，以及 HTML 正文中的图片。</translation>
    </message>
    <message>
        <source>Header fields of your own.</source>
        <translation>自定义的邮件头字段。</translation>
    </message>
    <message>
        <source>The finished message; edited here, it is sent as it is.</source>
        <translation>成品邮件；在此编辑后将原样发送。</translation>
    </message>
    <message>
        <source>Parts of the mail</source>
        <translation>邮件的各部分</translation>
    </message>
    <message>
        <source>Left and Right change between text, HTML, attachments, headers and source.</source>
        <translation>用左右方向键在文本、HTML、附件、邮件头和源码之间切换。</translation>
    </message>
    <message>
        <source>The mail as plain text. Dropped files become attachments.</source>
        <translation>纯文本正文。拖放的文件会成为附件。</translation>
    </message>
    <message>
        <source>Write here. Files dropped on the text become attachments.</source>
        <translation>在此书写正文。拖放到正文上的文件会成为附件。</translation>
    </message>
</context>
<context>
    <name>postbench::CompareWindow</name>
    <message>
        <source>Compare transcripts</source>
        <translation>比较会话记录</translation>
    </message>
    <message>
        <source>&amp;Left:</source>
        <translation>左(&amp;L)：</translation>
    </message>
    <message>
        <source>The one session.</source>
        <translation>其中一个会话。</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>右(&amp;R)：</translation>
    </message>
    <message>
        <source>The session to compare it with.</source>
        <translation>要与之比较的会话。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Each command with its reply, what the one did beside what the other did.</source>
        <translation>每条命令及其应答，双方并列。</translation>
    </message>
</context>
<context>
    <name>postbench::ComparisonModel</name>
    <message>
        <source>message, %1</source>
        <translation>邮件，%1</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>encrypted: %1</source>
        <translation>已加密：%1</translation>
    </message>
    <message>
        <source>connection ended</source>
        <translation>连接结束</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>措辞不同</translation>
    </message>
    <message>
        <source>asked otherwise</source>
        <translation>请求不同</translation>
    </message>
    <message>
        <source>offers otherwise</source>
        <translation>提供的扩展不同</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>应答码不同</translation>
    </message>
    <message>
        <source>another end</source>
        <translation>结束方式不同</translation>
    </message>
    <message>
        <source>on one side only</source>
        <translation>仅一方有</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>没有可比较的内容。</translation>
    </message>
    <message>
        <source>Both went the same way, step by step.</source>
        <translation>双方逐步一致。</translation>
    </message>
    <message>
        <source>They first part at %1: %2.</source>
        <extracomment>%1 a step of a mail session such as RCPT, %2 how the two sides differ there: &quot;another end&quot;.</extracomment>
        <translation>最先在 %1 处出现分歧：%2。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>postbench::ComposePage</name>
    <message>
        <source>From is empty: say who the mail is from.</source>
        <translation>发件人为空：请填写邮件的发件人。</translation>
    </message>
    <message>
        <source>There is no recipient: fill in To, Cc or Bcc.</source>
        <translation>没有收件人：请填写收件人、抄送或密送。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header field.</source>
        <translation>“%1”不能用作邮件头字段名。</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>主题为空。</translation>
    </message>
    <message>
        <source>The text says “%1”, but nothing is attached.</source>
        <translation>正文提到“%1”，但没有附件。</translation>
    </message>
    <message>
        <source>The attachment %1 is no longer there; sent anyway, the mail goes without it.</source>
        <translation>附件 %1 已不存在；若仍然发送，邮件将不含此附件。</translation>
    </message>
    <message>
        <source>Sends the mail as it is.</source>
        <translation>按现状发送邮件。</translation>
    </message>
    <message>
        <source>Hides this line; nothing is sent.</source>
        <translation>隐藏此行；不发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>知道了(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Just send it</source>
        <translation>仍然发送(&amp;J)</translation>
    </message>
</context>
<context>
    <name>postbench::DeliveryForm</name>
    <message>
        <source>How text and headers are written. A character that the set lacks stops the mail with its name.</source>
        <translation>正文和邮件头的编码方式。若含有字符集没有的字符，会指出该字符并停止发送。</translation>
    </message>
    <message>
        <source>Whether this one mail goes encrypted; the profile stays as it is.</source>
        <translation>仅为这封邮件指定是否加密；配置保持不变。</translation>
    </message>
    <message>
        <source>Ends the session politely after this step, to look at a server without sending a mail.</source>
        <translation>在此步骤之后正常结束会话，可在不发送邮件的情况下查看服务器。</translation>
    </message>
    <message>
        <source>How much of the mail a delivery report brings back (RFC 3461).</source>
        <translation>投递报告带回邮件的多少内容（RFC 3461）。</translation>
    </message>
    <message>
        <source>A name of your own that delivery reports repeat (ENVID): printable ASCII, up to 100 characters.</source>
        <translation>自定义的标识，会在投递报告中重复（ENVID）：可打印的 ASCII 字符，最多 100 个。</translation>
    </message>
    <message>
        <source>Report (NOTIFY)</source>
        <translation>报告条件 (NOTIFY)</translation>
    </message>
    <message>
        <source>Delivery reports that the server is asked for (RFC 3461).</source>
        <translation>向服务器请求的投递报告（RFC 3461）。</translation>
    </message>
    <message>
        <source>A report when the mail was delivered.</source>
        <translation>邮件投递成功时发送报告。</translation>
    </message>
    <message>
        <source>A report when the mail cannot be delivered.</source>
        <translation>邮件无法投递时发送报告。</translation>
    </message>
    <message>
        <source>A report when the mail is late.</source>
        <translation>邮件延迟时发送报告。</translation>
    </message>
    <message>
        <source>No report at all, not even of a failure.</source>
        <translation>完全不发送报告，失败时也不发送。</translation>
    </message>
    <message>
        <source>Every server on the way must use TLS, else the mail comes back (RFC 8689).</source>
        <translation>途经的每台服务器都必须使用 TLS，否则退回邮件（RFC 8689）。</translation>
    </message>
    <message>
        <source>as in the profile</source>
        <translation>按配置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>where offered</source>
        <translation>可用时使用</translation>
    </message>
    <message>
        <source>STARTTLS demanded</source>
        <translation>必须 STARTTLS</translation>
    </message>
    <message>
        <source>from the first byte</source>
        <translation>一开始就加密</translation>
    </message>
    <message>
        <source>server decides</source>
        <translation>由服务器决定</translation>
    </message>
    <message>
        <source>whole mail</source>
        <translation>整封邮件</translation>
    </message>
    <message>
        <source>headers only</source>
        <translation>仅邮件头</translation>
    </message>
    <message>
        <source>nothing: send it all</source>
        <translation>不停止，全部发送</translation>
    </message>
    <message>
        <source>Asks the server to deliver in this time (DELIVERBY, RFC 2852).</source>
        <translation>请求服务器在此时间内投递（DELIVERBY，RFC 2852）。</translation>
    </message>
    <message>
        <source>Seconds to deliver within</source>
        <translation>投递时限的秒数</translation>
    </message>
    <message>
        <source>Counted from the moment when the server takes the mail.</source>
        <translation>从服务器接收邮件时起计算。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>else return it</source>
        <translation>逾期则退回</translation>
    </message>
    <message>
        <source>else report</source>
        <translation>逾期则报告</translation>
    </message>
    <message>
        <source>When it is late</source>
        <translation>逾期时</translation>
    </message>
    <message>
        <source>What the server is to do when the time is over.</source>
        <translation>时限到达后服务器应采取的操作。</translation>
    </message>
    <message>
        <source>Every server that passes the mail on reports it.</source>
        <translation>每台转发此邮件的服务器都会报告。</translation>
    </message>
    <message>
        <source>Asks the server to keep the mail and send it later (FUTURERELEASE, RFC 4865).</source>
        <translation>请求服务器保留邮件，稍后再发送（FUTURERELEASE，RFC 4865）。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>for a time</source>
        <translation>一段时间</translation>
    </message>
    <message>
        <source>until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Seconds to hold back</source>
        <translation>暂缓的秒数</translation>
    </message>
    <message>
        <source>How long the server keeps the mail before sending it on.</source>
        <translation>服务器在发送之前保留邮件的时长。</translation>
    </message>
    <message>
        <source>Time until which to hold back</source>
        <translation>暂缓到的时间</translation>
    </message>
    <message>
        <source>In your local time; it is sent as UTC.</source>
        <translation>以本地时间填写，发送时转换为 UTC。</translation>
    </message>
    <message>
        <source>Asks for a place in the server&apos;s queue (MT-PRIORITY, RFC 6710).</source>
        <translation>请求在服务器队列中的优先次序（MT-PRIORITY，RFC 6710）。</translation>
    </message>
    <message>
        <source>Priority from -9 to 9</source>
        <translation>优先级（-9 到 9）</translation>
    </message>
    <message>
        <source>9 is the most urgent, 0 the usual.</source>
        <translation>9 最紧急，0 为普通。</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>字符集</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>在此之后停止</translation>
    </message>
    <message>
        <source>Return (RET)</source>
        <translation>退回内容 (RET)</translation>
    </message>
    <message>
        <source>Envelope ID</source>
        <translation>信封标识</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>REQUIRETLS</source>
        <translation>REQUIRETLS</translation>
    </message>
    <message>
        <source>Deliver within</source>
        <translation>投递时限</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>暂缓发送</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
</context>
<context>
    <name>postbench::DeliveryPanel</name>
    <message>
        <source>own envelope</source>
        <translation>自定义信封</translation>
    </message>
    <message>
        <source>stop after %1</source>
        <extracomment>%1 is a step of the SMTP session.</extracomment>
        <translation>在 %1 之后停止</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>无特别设置</translation>
    </message>
    <message>
        <source>&amp;Delivery options</source>
        <translation>投递选项(&amp;D)</translation>
    </message>
    <message>
        <source>Character set, TLS, delivery reports, times, priority, envelope and where to stop, for this mail alone.</source>
        <translation>仅用于这封邮件的字符集、TLS、投递报告、时间、优先级、信封和停止的步骤。</translation>
    </message>
</context>
<context>
    <name>postbench::EnvelopeForm</name>
    <message>
        <source>The server looks at the envelope alone. Without this, it is made from From, To, Cc and Bcc.</source>
        <translation>服务器只看信封。不指定时，由发件人、收件人、抄送和密送生成。</translation>
    </message>
    <message>
        <source>Where bounces go. Empty: the null reverse-path &lt;&gt;, as bounces themselves have it.</source>
        <translation>退信发往的地址。留空则为空的返回路径 &lt;&gt;，与退信本身相同。</translation>
    </message>
    <message>
        <source>Who gets the mail, whatever its header says.</source>
        <translation>实际收到邮件的人，与邮件头的内容无关。</translation>
    </message>
    <message>
        <source>Envelope apart from the header</source>
        <translation>信封与邮件头分开</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
</context>
<context>
    <name>postbench::ExplainPanel</name>
    <message>
        <source>Usual cause:</source>
        <translation>常见原因：</translation>
    </message>
    <message>
        <source>What to try:</source>
        <translation>处理办法：</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>What the line that is selected in the transcript means, and what to do about it</source>
        <translation>说明会话记录中选中行的含义和处理办法</translation>
    </message>
    <message>
        <source>Select a line of the transcript: here it is explained.</source>
        <translation>在会话记录中选中一行，此处会显示解释。</translation>
    </message>
</context>
<context>
    <name>postbench::FlashDialog</name>
    <message>
        <source>Firmware image</source>
        <translation>固件映像</translation>
    </message>
    <message>
        <source>Firmware images (*.bin *.hex)</source>
        <translation>固件映像 (*.bin *.hex)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Put firmware on the board</source>
        <translation>将固件写入开发板</translation>
    </message>
    <message>
        <source>The image goes through the chip&apos;s serial boot ROM on %1. The board&apos;s settings stay. Press Start, then:</source>
        <translation>映像经 %1 上芯片的串行引导 ROM 写入。开发板的设置保留。按“开始”，然后：</translation>
    </message>
    <message>
        <source>A board that shows itself as a disk (MBED) takes the .bin file by drag and drop instead; that erases its settings.</source>
        <translation>以磁盘（MBED）形式出现的开发板改用拖放 .bin 文件；这会擦除其设置。</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>映像(&amp;I)：</translation>
    </message>
    <message>
        <source>The firmware&apos;s .bin or .hex file.</source>
        <translation>固件的 .bin 或 .hex 文件。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Chooses the firmware&apos;s file.</source>
        <translation>选择固件文件。</translation>
    </message>
    <message>
        <source>A &amp;locked chip may be erased, with its settings</source>
        <translation>锁定的芯片可连同其设置一起擦除(&amp;L)</translation>
    </message>
    <message>
        <source>Only a chip that is locked against reading needs this; its settings cannot be kept.</source>
        <translation>只有禁止读取的芯片需要；其设置无法保留。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How far the image is on the chip.</source>
        <translation>映像写入芯片的进度。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Waits for the boot ROM, then writes the image and reads it back.</source>
        <translation>等待引导 ROM，然后写入映像并读回。</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Ends the writing; it can be gone on with later.</source>
        <translation>结束写入；以后可以继续。</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
    <message>
        <source>Closes this dialog.</source>
        <translation>关闭此对话框。</translation>
    </message>
</context>
<context>
    <name>postbench::HeadersModel</name>
    <message>
        <source>A header name has letters, digits and signs of ASCII only, no colon and no space.</source>
        <translation>邮件头名称只能使用 ASCII 字母、数字和符号，不含冒号和空格。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>邮件头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>postbench::HeadersPane</name>
    <message>
        <source>Header fields of your own. One that the program writes too (Date, Message-ID, X-Mailer …) takes its place.</source>
        <translation>自定义的邮件头字段。若程序也会写入同名字段（Date、Message-ID、X-Mailer 等），则以此为准。</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>邮件头字段</translation>
    </message>
    <message>
        <source>Names and values, in the order in which they are sent. Any script is encoded as RFC 2047 says.</source>
        <translation>按发送顺序列出的名称和值。可用任何文字，按 RFC 2047 编码。</translation>
    </message>
    <message>
        <source>Adds a line for one more header field.</source>
        <translation>添加一行邮件头字段。</translation>
    </message>
    <message>
        <source>Takes the chosen header field off the mail.</source>
        <translation>把选中的邮件头字段从邮件中移除。</translation>
    </message>
    <message>
        <source>Add &amp;line</source>
        <translation>添加行(&amp;L)</translation>
    </message>
    <message>
        <source>Take line a&amp;way</source>
        <translation>移除行(&amp;W)</translation>
    </message>
</context>
<context>
    <name>postbench::HtmlPane</name>
    <message>
        <source>HTML text</source>
        <translation>HTML 正文</translation>
    </message>
    <message>
        <source>The HTML part as source. With text as well, both go as alternatives; with HTML alone, it goes alone.</source>
        <translation>HTML 部分的源码。若同时有文本，则作为替代形式一并发送；只有 HTML 时单独发送。</translation>
    </message>
    <message>
        <source>HTML of the mail, as source. Leave this empty for a plain text mail.</source>
        <translation>邮件 HTML 正文的源码。若只发送纯文本邮件，请留空。</translation>
    </message>
    <message>
        <source>Preview of the HTML text</source>
        <translation>HTML 正文的预览</translation>
    </message>
    <message>
        <source>Roughly what the reader will see. Nothing is loaded from the network.</source>
        <translation>读者大致会看到的样子。不会从网络加载任何内容。</translation>
    </message>
    <message>
        <source>Sho&amp;w preview</source>
        <translation>显示预览(&amp;W)</translation>
    </message>
    <message>
        <source>Shows below roughly what the reader will see. Nothing is loaded from the network.</source>
        <translation>在下方显示读者大致会看到的样子。不会从网络加载任何内容。</translation>
    </message>
    <message>
        <source>Pictures and styles from the network are not loaded here.</source>
        <translation>此处不加载网络上的图片和样式。</translation>
    </message>
</context>
<context>
    <name>postbench::InboxModel</name>
    <message>
        <source>(no sender)</source>
        <translation>（无发件人）</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>postbench::InboxPage</name>
    <message>
        <source>Find a mail</source>
        <translation>查找邮件</translation>
    </message>
    <message>
        <source>Shows only mails with these characters in sender, recipients or subject.</source>
        <translation>只显示发件人、收件人或主题中含有这些字符的邮件。</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>C&amp;lear list</source>
        <translation>清空列表(&amp;L)</translation>
    </message>
    <message>
        <source>Empties this list; files in the receiver&apos;s folder stay.</source>
        <translation>清空此列表；接收服务器文件夹中的文件保留。</translation>
    </message>
    <message>
        <source>Received mails</source>
        <translation>收到的邮件</translation>
    </message>
    <message>
        <source>Mails that the receiver took, newest first. Up and Down show the next one.</source>
        <translation>接收服务器收到的邮件，最新的在前。用上下方向键切换。</translation>
    </message>
    <message>
        <source>No mail yet.

Send one from the Compose page with the profile “Local receiver”, or let your own program send to %1: every mail ends up here, and none leaves this computer.</source>
        <extracomment>%1 is host:port.</extracomment>
        <translation>还没有邮件。

请在撰写页面用“本地接收服务器”配置发送，或让您自己的程序发往 %1：所有邮件都会到达这里，不会离开本机。</translation>
    </message>
    <message>
        <source>No mail yet, and the receiver is stopped.

Start it: then mails of the profile “Local receiver” and of your own programs arrive here.</source>
        <translation>还没有邮件，且接收服务器已停止。

启动后，使用“本地接收服务器”配置以及您自己的程序发送的邮件会到达这里。</translation>
    </message>
    <message>
        <source>Envelope: from %1 to %2 · EHLO %3 · %4</source>
        <extracomment>The envelope of a received mail: sender, recipients, name in EHLO, network address.</extracomment>
        <translation>信封：发件人 %1，收件人 %2 · EHLO %3 · %4</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>以 %1 身份登录</translation>
    </message>
    <message>
        <source>From an earlier time: only the mail itself was kept, not its envelope and session.</source>
        <translation>此前收到的邮件：只保存了邮件本身，没有信封和会话记录。</translation>
    </message>
</context>
<context>
    <name>postbench::MailView</name>
    <message>
        <source>(part of the text)</source>
        <translation>（正文的一部分）</translation>
    </message>
    <message>
        <source>Save part</source>
        <translation>保存部分</translation>
    </message>
    <message>
        <source>Save mail</source>
        <translation>保存邮件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>邮件头</translation>
    </message>
    <message>
        <source>Parts (%1)</source>
        <extracomment>Tab with the parts of a received mail and their number.</extracomment>
        <translation>部分 (%1)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>邮件头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>This mail wants pictures or styles from the network. They were not loaded.</source>
        <translation>此邮件要求从网络加载图片或样式，但没有加载。</translation>
    </message>
    <message>
        <source>The mail is large: only its beginning is shown. Saving writes all of it.</source>
        <translation>邮件较大：只显示开头部分。保存时会写出全部内容。</translation>
    </message>
    <message>
        <source>Parts of the received mail</source>
        <translation>所收邮件的各部分</translation>
    </message>
    <message>
        <source>Left and Right change between text, HTML, headers, parts and source.</source>
        <translation>用左右方向键在文本、HTML、邮件头、部分和源码之间切换。</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>邮件文本</translation>
    </message>
    <message>
        <source>The plain text part, decoded.</source>
        <translation>已解码的纯文本部分。</translation>
    </message>
    <message>
        <source>HTML of the mail</source>
        <translation>邮件的 HTML</translation>
    </message>
    <message>
        <source>The HTML part. Nothing is loaded from the network and links are not followed.</source>
        <translation>HTML 部分。不会从网络加载任何内容，也不会打开链接。</translation>
    </message>
    <message>
        <source>Headers of the mail</source>
        <translation>邮件头</translation>
    </message>
    <message>
        <source>All header fields in their order, decoded.</source>
        <translation>按顺序显示所有邮件头字段，已解码。</translation>
    </message>
    <message>
        <source>Parts of the mail</source>
        <translation>邮件的各部分</translation>
    </message>
    <message>
        <source>Every part and attachment. Enter saves the chosen one.</source>
        <translation>所有部分和附件。按 Enter 保存选中的一项。</translation>
    </message>
    <message>
        <source>Source of the mail</source>
        <translation>邮件源码</translation>
    </message>
    <message>
        <source>The mail as it came over the wire.</source>
        <translation>实际传输而来的邮件。</translation>
    </message>
    <message>
        <source>Writes the chosen part, decoded, to a file.</source>
        <translation>把选中的部分解码后写入文件。</translation>
    </message>
    <message>
        <source>Writes the whole mail, byte for byte, to an .eml file.</source>
        <translation>把整封邮件逐字节写入 .eml 文件。</translation>
    </message>
    <message>
        <source>Save pa&amp;rt…</source>
        <translation>保存部分(&amp;R)…</translation>
    </message>
    <message>
        <source>Save m&amp;ail…</source>
        <translation>保存邮件(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>postbench::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>邮件(&amp;M)</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>会话(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New mail</source>
        <translation>新建邮件(&amp;N)</translation>
    </message>
    <message>
        <source>Empties the composer for a new mail from the chosen profile.</source>
        <translation>清空撰写区，以便用所选配置写新邮件。</translation>
    </message>
    <message>
        <source>&amp;Open mail…</source>
        <translation>打开邮件(&amp;O)…</translation>
    </message>
    <message>
        <source>Puts an .eml file into the composer.</source>
        <translation>把 .eml 文件读入撰写区。</translation>
    </message>
    <message>
        <source>&amp;Save mail as…</source>
        <translation>邮件另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes the mail as an .eml file, as it would be sent.</source>
        <translation>把邮件按发送时的样子写成 .eml 文件。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program. What is being written is kept for next time.</source>
        <translation>结束程序。正在书写的内容会保留到下次。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back the last change of the field with the cursor.</source>
        <translation>撤销光标所在栏的上一次更改。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>重新执行已撤销的操作。</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Moves the chosen text to the clipboard.</source>
        <translation>把选中的文本移到剪贴板。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the chosen text to the clipboard.</source>
        <translation>把选中的文本复制到剪贴板。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Puts in what is on the clipboard.</source>
        <translation>插入剪贴板中的内容。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Chooses all text of the field with the cursor.</source>
        <translation>选中光标所在栏的全部文本。</translation>
    </message>
    <message>
        <source>&amp;Find in transcript</source>
        <translation>在会话记录中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Looks for words in the lines of the session.</source>
        <translation>在会话的各行中查找文字。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Sends the mail through the chosen profile.</source>
        <translation>通过所选配置发送邮件。</translation>
    </message>
    <message>
        <source>Ends the sending politely.</source>
        <translation>有序地中止发送。</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>添加附件(&amp;A)…</translation>
    </message>
    <message>
        <source>Chooses files to go with the mail.</source>
        <translation>选择随邮件发送的文件。</translation>
    </message>
    <message>
        <source>Shows or hides the field for copies.</source>
        <translation>显示或隐藏抄送栏。</translation>
    </message>
    <message>
        <source>&amp;Bcc field</source>
        <translation>密送栏(&amp;B)</translation>
    </message>
    <message>
        <source>Shows or hides the field for hidden copies.</source>
        <translation>显示或隐藏密送栏。</translation>
    </message>
    <message>
        <source>&amp;Reply-To field</source>
        <translation>回复地址栏(&amp;R)</translation>
    </message>
    <message>
        <source>Shows or hides the field for the answer&apos;s address.</source>
        <translation>显示或隐藏回复地址栏。</translation>
    </message>
    <message>
        <source>&amp;Delivery options</source>
        <translation>投递选项(&amp;D)</translation>
    </message>
    <message>
        <source>Shows or hides what can be asked of this delivery.</source>
        <translation>显示或隐藏此次投递可用的选项。</translation>
    </message>
    <message>
        <source>S&amp;tart receiver</source>
        <translation>启动接收服务器(&amp;T)</translation>
    </message>
    <message>
        <source>Opens the ports of the built-in receiver.</source>
        <translation>打开内置接收服务器的端口。</translation>
    </message>
    <message>
        <source>St&amp;op receiver</source>
        <translation>停止接收服务器(&amp;O)</translation>
    </message>
    <message>
        <source>Closes the ports of the built-in receiver.</source>
        <translation>关闭内置接收服务器的端口。</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>配置(&amp;P)…</translation>
    </message>
    <message>
        <source>Adds, edits, tests and removes server accounts.</source>
        <translation>添加、编辑、测试和移除服务器帐户。</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>撰写(&amp;C)</translation>
    </message>
    <message>
        <source>Write and send a mail.</source>
        <translation>撰写并发送邮件。</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>收件箱(&amp;I)</translation>
    </message>
    <message>
        <source>Mails that the built-in receiver took.</source>
        <translation>内置接收服务器收到的邮件。</translation>
    </message>
    <message>
        <source>&amp;About Postbench</source>
        <translation>关于 Postbench(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence of this program.</source>
        <translation>本程序的版本和许可证。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel sending</source>
        <translation>取消发送(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cc field</source>
        <translation>抄送栏(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep received mails in a folder…</source>
        <translation>将收到的邮件保存到文件夹(&amp;K)…</translation>
    </message>
    <message>
        <source>Writes every mail that arrives into a Maildir, where other programs can read it too.</source>
        <translation>将收到的每封邮件写入 Maildir，其他程序也能读取。</translation>
    </message>
    <message>
        <source>Keep received mails in &amp;memory</source>
        <translation>将收到的邮件保存在内存中(&amp;M)</translation>
    </message>
    <message>
        <source>Writes mails that arrive to no file; they are gone when the program ends.</source>
        <translation>收到的邮件不写入文件，程序结束后即消失。</translation>
    </message>
    <message>
        <source>B&amp;oard</source>
        <translation>开发板(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>开发板(&amp;B)</translation>
    </message>
    <message>
        <source>Set up boards that send mail, and watch them do it.</source>
        <translation>设置会发送邮件的开发板，并观察它们发送。</translation>
    </message>
</context>
<context>
    <name>postbench::MainWindow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Write and send a mail.</source>
        <translation>撰写并发送邮件。</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Mails that the built-in receiver took.</source>
        <translation>内置接收服务器收到的邮件。</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>打开邮件</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>邮件 (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save mail</source>
        <translation>保存邮件</translation>
    </message>
    <message>
        <source>About Postbench</source>
        <translation>关于 Postbench</translation>
    </message>
    <message>
        <source>Postbench %1

Write a mail, send it over SMTP, and see every line of it.

Free software under the MIT licence.</source>
        <translation>Postbench %1

撰写邮件，通过 SMTP 发送，并看到其中的每一行。

采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Postbench</source>
        <translation>Postbench</translation>
    </message>
    <message>
        <source>Receiver: %1</source>
        <extracomment>In the status bar: where the built-in receiver listens.</extracomment>
        <translation>接收服务器：%1</translation>
    </message>
    <message>
        <source>Receiver: stopped</source>
        <translation>接收服务器：已停止</translation>
    </message>
    <message>
        <source>Press to see what it received.</source>
        <translation>点击查看它收到的邮件。</translation>
    </message>
    <message>
        <source>Keep received mails in a Maildir</source>
        <translation>将收到的邮件保存到 Maildir</translation>
    </message>
    <message>
        <source>&amp;Keep here</source>
        <translation>保存在此处(&amp;K)</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>Set up boards that send mail, and watch them do it.</source>
        <translation>设置会发送邮件的开发板，并观察它们发送。</translation>
    </message>
    <message numerus="yes">
        <source>Boards: %n ready</source>
        <translation>
            <numerusform>开发板：%n 块就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to see the boards.</source>
        <translation>点按可查看开发板。</translation>
    </message>
</context>
<context>
    <name>postbench::PageList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>What this program can do. Up and Down change the page.</source>
        <translation>本程序的功能。用上下方向键切换页面。</translation>
    </message>
</context>
<context>
    <name>postbench::ProfileCorner</name>
    <message>
        <source>&amp;Profile</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>Through which server, and as whom, mails are sent. “Local receiver” needs no server: mails end up in the Inbox page.</source>
        <translation>通过哪台服务器、以什么身份发送邮件。“本地接收服务器”无需服务器：邮件会进入收件箱页面。</translation>
    </message>
    <message>
        <source>Edit profiles</source>
        <translation>编辑配置</translation>
    </message>
    <message>
        <source>Adds, edits, tests and removes server accounts.</source>
        <translation>添加、编辑、测试和移除服务器帐户。</translation>
    </message>
</context>
<context>
    <name>postbench::ProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>新配置</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The server answers, and everything that this profile asks for works.</source>
        <translation>服务器有应答，此配置要求的一切均可用。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>The server accounts. Up and Down choose one.</source>
        <translation>服务器帐户。用上下方向键选择。</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Adds a profile for one more server.</source>
        <translation>为另一台服务器添加配置。</translation>
    </message>
    <message>
        <source>Adds a copy of the chosen profile; the password is not copied.</source>
        <translation>添加所选配置的副本；不复制密码。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the chosen profile and its password. “Local receiver” stays.</source>
        <translation>移除所选配置及其密码。“本地接收服务器”会保留。</translation>
    </message>
    <message>
        <source>S&amp;top the test</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>Ends the test politely.</source>
        <translation>有序地结束测试。</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Connects, encrypts and signs in as this profile says, and sends nothing.</source>
        <translation>按此配置连接、加密和登录，不发送任何邮件。</translation>
    </message>
    <message>
        <source>Changes are kept as they are made.</source>
        <translation>更改会即时保存。</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>复制一份(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>postbench::ProfileForm</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>配置的各部分</translation>
    </message>
    <message>
        <source>Left and Right change between server, identity and connection.</source>
        <translation>用左右方向键在服务器、身份和连接之间切换。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What this profile is called in the list.</source>
        <translation>此配置在列表中的名称。</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>The server&apos;s name or address.</source>
        <translation>服务器的名称或地址。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>0: by the encryption, 465, 587 with a user, or 25.</source>
        <translation>0：按加密方式取 465，有用户时取 587，否则取 25。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>Where TLS is demanded, nothing ever goes without it.</source>
        <translation>要求 TLS 时，绝不会在没有 TLS 的情况下传输任何内容。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>TLS where offered</source>
        <translation>可用时使用 TLS</translation>
    </message>
    <message>
        <source>STARTTLS demanded</source>
        <translation>必须 STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>一开始就使用 TLS</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Empty: nobody signs in.</source>
        <translation>留空则不登录。</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Goes to the desktop&apos;s keychain; where there is none, it stays in memory until the program ends. It never stands in a file of this program.</source>
        <translation>保存在桌面的密钥链中；没有密钥链时保存在内存中直到程序结束。绝不会写入本程序的文件。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Takes the password out of keychain and memory.</source>
        <translation>从密钥链和内存中删除密码。</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <translation>登录机制(&amp;Y)</translation>
    </message>
    <message>
        <source>The strongest of SCRAM, CRAM-MD5, PLAIN and LOGIN is used unless you name one. PLAIN and LOGIN never go in the clear unless named.</source>
        <translation>不指定时使用 SCRAM、CRAM-MD5、PLAIN 和 LOGIN 中最强的一种。除非明确指定，PLAIN 和 LOGIN 绝不以明文发送。</translation>
    </message>
    <message>
        <source>strongest offered</source>
        <translation>所提供的最强机制</translation>
    </message>
    <message>
        <source>The name beside the address in From.</source>
        <translation>发件人地址旁显示的姓名。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>The address in From, and of the envelope.</source>
        <translation>用于发件人和信封的地址。</translation>
    </message>
    <message>
        <source>Answers t&amp;o</source>
        <translation>回复地址(&amp;O)</translation>
    </message>
    <message>
        <source>Reply-To of every mail; empty: answers go to the sender.</source>
        <translation>每封邮件的回复地址；留空则回复给发件人。</translation>
    </message>
    <message>
        <source>Name in E&amp;HLO</source>
        <translation>EHLO 中的名称(&amp;H)</translation>
    </message>
    <message>
        <source>How this computer names itself to the server; empty: its own name.</source>
        <translation>本机向服务器报出的名称；留空则用本机名。</translation>
    </message>
    <message>
        <source>Without this, anyone on the way can pose as the server. For tests only.</source>
        <translation>关闭后，途中任何人都能冒充服务器。仅供测试使用。</translation>
    </message>
    <message>
        <source>A PEM file whose certificates are trusted beside the system&apos;s.</source>
        <translation>除系统证书外还信任的 PEM 证书文件。</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate file</source>
        <translation>客户端证书文件(&amp;F)</translation>
    </message>
    <message>
        <source>A PEM file that says who you are, where the server wants one.</source>
        <translation>服务器要求时，用于表明身份的 PEM 文件。</translation>
    </message>
    <message>
        <source>Client &amp;key file</source>
        <translation>客户端密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>The PEM file of the client certificate&apos;s private key.</source>
        <translation>客户端证书私钥的 PEM 文件。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>socks5://host:port or http://host:port; empty: none.</source>
        <translation>socks5://host:port 或 http://host:port；留空则不使用。</translation>
    </message>
    <message>
        <source>&amp;Local address</source>
        <translation>本地地址(&amp;L)</translation>
    </message>
    <message>
        <source>The address of this computer from which to connect; empty: any.</source>
        <translation>用于连接的本机地址；留空则不限。</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>超时(&amp;M)</translation>
    </message>
    <message>
        <source>For every step, in seconds. 0: as RFC 5321 section 4.5.3.2 says.</source>
        <translation>每一步的秒数。0：按 RFC 5321 第 4.5.3.2 节。</translation>
    </message>
    <message>
        <source>as the RFC says</source>
        <translation>按 RFC 规定</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>没有保存密码。</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain.</source>
        <translation>保存在桌面的密钥链中。</translation>
    </message>
    <message>
        <source>Only in memory, until the program ends.</source>
        <translation>只在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>您的姓名(&amp;M)</translation>
    </message>
    <message>
        <source>Check the &amp;server&apos;s certificate</source>
        <translation>检查服务器的证书(&amp;S)</translation>
    </message>
    <message>
        <source>Certificate authorit&amp;y file</source>
        <translation>证书颁发机构文件(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>postbench::ProfileModel</name>
    <message>
        <source>The receiver inside this program: every mail ends up in the Inbox page.</source>
        <translation>本程序内置的接收服务器：所有邮件都会进入收件箱页面。</translation>
    </message>
    <message>
        <source>Sends through %1.</source>
        <translation>通过 %1 发送。</translation>
    </message>
    <message>
        <source>Local receiver</source>
        <translation>本地接收服务器</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>A copied server account; %1 is the name of the original.</extracomment>
        <translation>%1（副本）</translation>
    </message>
</context>
<context>
    <name>postbench::ReceiverBar</name>
    <message>
        <source>The receiver could not start: %1</source>
        <extracomment>%1 is the operating system&apos;s own explanation.</extracomment>
        <translation>接收服务器无法启动：%1</translation>
    </message>
    <message>
        <source>The receiver is stopped.</source>
        <translation>接收服务器已停止。</translation>
    </message>
    <message>
        <source>Receiving at %1, with TLS from the start at port %2</source>
        <extracomment>%1 is host:port, %2 a second port number that speaks TLS from the first byte.</extracomment>
        <translation>正在 %1 接收，一开始就使用 TLS 的端口为 %2</translation>
    </message>
    <message>
        <source>Receiving at %1</source>
        <translation>正在 %1 接收</translation>
    </message>
    <message>
        <source>Mails are kept in memory until the program ends.</source>
        <translation>邮件保存在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>Mails are kept in %1.</source>
        <translation>邮件保存在 %1 中。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Closes the receiver&apos;s ports; mails that arrived stay in the list.</source>
        <translation>关闭接收服务器的端口；已到达的邮件仍在列表中。</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>启动(&amp;T)</translation>
    </message>
    <message>
        <source>Opens the receiver&apos;s ports on this computer, so that mails to the local profile arrive here.</source>
        <translation>在本机打开接收服务器的端口，使发往本地配置的邮件到达这里。</translation>
    </message>
    <message>
        <source>Stop the receiver</source>
        <translation>停止接收服务器</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>启动接收服务器</translation>
    </message>
</context>
<context>
    <name>postbench::RecipientChip</name>
    <message>
        <source>Recipient %1</source>
        <translation>收件人 %1</translation>
    </message>
    <message>
        <source>Recipient %1, cannot be used</source>
        <translation>收件人 %1（不可用）</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Takes %1 off the list.</source>
        <translation>把 %1 从列表中移除。</translation>
    </message>
</context>
<context>
    <name>postbench::ResultLine</name>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sending took, in seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>postbench::SecretBar</name>
    <message>
        <source>The server asks for the password of %1 (%2).</source>
        <extracomment>%1 is a user name, %2 an authentication mechanism such as SCRAM-SHA-256.</extracomment>
        <translation>服务器要求提供 %1 的密码（%2）。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Goes to the server alone; it is never written to a settings file or a transcript.</source>
        <translation>只发送给服务器，绝不会写入设置文件或会话记录。</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop&apos;s keychain</source>
        <translation>保存在桌面的密钥链中(&amp;K)</translation>
    </message>
    <message>
        <source>Next time it is taken from there. Without a keychain it stays in memory until the program ends.</source>
        <translation>下次从中取用。若没有密钥链，则保存在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>Goes on with this password.</source>
        <translation>用此密码继续。</translation>
    </message>
    <message>
        <source>Ends the session without a password; nothing is sent.</source>
        <translation>不提供密码并结束会话；不发送任何内容。</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>登录(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit signing in</source>
        <translation>放弃登录(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>postbench::SendBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of the mail&apos;s body went out: &quot;1.2 MiB of 8 MiB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>添加附件(&amp;A)…</translation>
    </message>
    <message>
        <source>Chooses files to go with the mail; they can be dropped on the text as well.</source>
        <translation>选择随邮件发送的文件；也可以拖放到正文上。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Sends the mail through the profile at the top (Ctrl+Return).</source>
        <translation>通过顶部选择的配置发送邮件（Ctrl+Return）。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Ends the sending politely; before the final dot nothing is delivered (Escape).</source>
        <translation>有序地中止发送；在最后的句点之前不会投递任何内容（Escape）。</translation>
    </message>
    <message>
        <source>Sent part of the mail</source>
        <translation>已发送的部分</translation>
    </message>
    <message>
        <source>How much of the body has gone to the server.</source>
        <translation>正文已有多少发送到服务器。</translation>
    </message>
</context>
<context>
    <name>postbench::SourcePane</name>
    <message>
        <source>This source is yours now: it is sent as it stands here, and the other tabs and the subject are not used. To, Cc and Bcc are the envelope.</source>
        <translation>源码已由您编辑：将按此处内容原样发送，不使用其他标签页和主题。收件人、抄送和密送构成信封。</translation>
    </message>
    <message>
        <source>The message is large: only its beginning is shown, and it cannot be edited here.</source>
        <translation>邮件较大：只显示开头部分，且不能在此编辑。</translation>
    </message>
    <message>
        <source>This is what the other tabs make. Change anything here, and it is sent exactly so.</source>
        <translation>这是由其他标签页生成的内容。若在此更改，将完全按更改后的内容发送。</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>邮件源码</translation>
    </message>
    <message>
        <source>The message as it goes over the wire, headers first. Edited, it is sent as it stands; line ends become CRLF and nothing else changes.</source>
        <translation>实际传输的邮件，以邮件头开头。编辑后原样发送；除行尾改为 CRLF 外不作更改。</translation>
    </message>
    <message>
        <source>Throws away what was changed here; the other tabs make the message again.</source>
        <translation>丢弃此处的更改；重新由其他标签页生成邮件。</translation>
    </message>
    <message>
        <source>Fo&amp;llow the other tabs</source>
        <translation>与其他标签页保持一致(&amp;L)</translation>
    </message>
</context>
<context>
    <name>postbench::StageStrip</name>
    <message>
        <source>Stage of the session</source>
        <translation>会话阶段</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>无会话</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>ended at: %1</source>
        <translation>结束于：%1</translation>
    </message>
    <message>
        <source>The stages that an SMTP session goes through (%1)</source>
        <translation>SMTP 会话经过的阶段（%1）</translation>
    </message>
</context>
<context>
    <name>postbench::TranscriptBar</name>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Shows all lines, those of one side, or only refusals and failures</source>
        <translation>显示所有行、某一方的行，或仅显示拒绝和失败</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>在会话记录中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Goes to the line before that holds the text</source>
        <translation>转到含有该文本的上一行</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Goes to the next line that holds the text</source>
        <translation>转到含有该文本的下一行</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies lines, or the sending as a command line for another program</source>
        <translation>复制各行，或把此次发送复制为其他程序的命令行</translation>
    </message>
    <message>
        <source>Saves the transcript as text, HTML or JSON lines; secrets stay masked</source>
        <translation>把会话记录保存为文本、HTML 或 JSON Lines；机密信息保持隐藏</translation>
    </message>
    <message>
        <source>Shows passwords and tokens as they were sent, until the next sending</source>
        <translation>按发送时的样子显示密码和令牌，直到下次发送</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all where none is selected</source>
        <translation>复制选中的行；没有选中时复制全部</translation>
    </message>
    <message>
        <source>Copies what was sent as something that can be run in a terminal; passwords are left out</source>
        <translation>把发送的内容复制成可在终端运行的形式；不含密码</translation>
    </message>
    <message>
        <source>Saves the whole transcript to a file</source>
        <translation>把整个会话记录保存到文件</translation>
    </message>
    <message>
        <source>Finds a text in the transcript; Enter goes on, Shift+Enter goes back, Esc returns to the lines</source>
        <translation>在会话记录中查找文本；Enter 向后，Shift+Enter 向前，Esc 回到各行</translation>
    </message>
    <message>
        <source>No line holds this text.</source>
        <translation>没有包含此文本的行。</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>保存(&amp;X)</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密信息</translation>
    </message>
    <message>
        <source>&amp;Selected lines</source>
        <translation>选中的行(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;postbench command</source>
        <translation>复制为 postbench 命令(&amp;P)</translation>
    </message>
    <message>
        <source>As s&amp;waks command</source>
        <translation>复制为 swaks 命令(&amp;W)</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>复制为 curl 命令(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;telnet script</source>
        <translation>复制为 telnet 脚本(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>保存为文本(&amp;T)…</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>保存为 HTML(&amp;H)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>保存为 JSON Lines(&amp;J)…</translation>
    </message>
</context>
<context>
    <name>postbench::TranscriptModel</name>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>from the server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>来自客户端</translation>
    </message>
    <message>
        <source>This line was encrypted by TLS</source>
        <translation>此行由 TLS 加密</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>seconds since the start of the session</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>seconds since the line before</comment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Seconds since the session began</source>
        <translation>会话开始以来的秒数</translation>
    </message>
    <message>
        <source>Seconds since the line before</source>
        <translation>距上一行的秒数</translation>
    </message>
    <message>
        <source>A lock stands where TLS encrypted the line</source>
        <translation>由 TLS 加密的行带有锁形标记</translation>
    </message>
    <message>
        <source>→ from the client, ← from the server</source>
        <translation>→ 来自客户端，← 来自服务器</translation>
    </message>
    <message>
        <source>What was said, as it was on the wire</source>
        <translation>实际传输的内容</translation>
    </message>
</context>
<context>
    <name>postbench::TranscriptPanel</name>
    <message>
        <source>Nothing to copy</source>
        <translation>没有可复制的内容</translation>
    </message>
    <message>
        <source>This session sent no mail, or its message was too long to be kept whole, so no command line can send it again.</source>
        <translation>此会话没有发送邮件，或邮件过长未能完整保留，因此无法生成再次发送的命令行。</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>保存会话记录</translation>
    </message>
    <message>
        <source>SMTP session</source>
        <translation>SMTP 会话</translation>
    </message>
</context>
<context>
    <name>postbench::TranscriptTable</name>
    <message>
        <source>Transcript of the SMTP session</source>
        <translation>SMTP 会话记录</translation>
    </message>
    <message>
        <source>Every line that crossed the connection; select one to have it explained</source>
        <translation>连接上传输的每一行；选中一行即可查看解释</translation>
    </message>
</context>
<context>
    <name>postbench::WindowApplication</name>
    <message>
        <source>holds other files. Choose a Maildir, or an empty or new folder</source>
        <translation>含有其他文件。请选择 Maildir，或者空文件夹、新文件夹</translation>
    </message>
</context>
<context>
    <name>postbench::WindowBoards</name>
    <message>
        <source>Virtual board</source>
        <translation>虚拟开发板</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This board does not know: %1.</source>
        <translation>此开发板没有这些设置：%1。</translation>
    </message>
    <message>
        <source>from this desk</source>
        <translation>来自本机</translation>
    </message>
    <message>
        <source>board at %1</source>
        <translation>%1 上的开发板</translation>
    </message>
</context>
<context>
    <name>postbench::WindowFiles</name>
    <message>
        <source>is no mailto: link</source>
        <translation>不是 mailto: 链接</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Saved as %1; Bcc is kept apart from the file, on this computer, and comes back when you open it here</source>
        <translation>已保存为 %1；密送不在文件中，而是另存于本机，在此打开时会恢复</translation>
    </message>
</context>
<context>
    <name>postbench::WindowSending</name>
    <message>
        <source>holds no certificate or key that can be used</source>
        <translation>中没有可用的证书或密钥</translation>
    </message>
</context>
</TS>
