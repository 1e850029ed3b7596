<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 names no file.</source>
        <translation>%1 にファイル名がありません。</translation>
    </message>
    <message>
        <source>%1: there is no file &quot;%2&quot;.</source>
        <translation>%1：ファイル「%2」がありません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a folder; a file is wanted.</source>
        <translation>%1：「%2」はフォルダーです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be read: %3.</source>
        <translation>%1：「%2」を読み込めません：%3。</translation>
    </message>
    <message>
        <source>%1: standard input cannot be read.</source>
        <translation>%1：標準入力を読み込めません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not text in UTF-8; convert it, or send it as it is by --attach.</source>
        <translation>%1：「%2」は UTF-8 のテキストではありません。変換するか、--attach でそのまま送ってください。</translation>
    </message>
    <message>
        <source>%1: the first line of &quot;%2&quot; is empty; the password belongs there.</source>
        <translation>%1：「%2」の最初の行が空です。パスワードを書いてください。</translation>
    </message>
    <message>
        <source>%1 is not an option of &quot;%2&quot;.</source>
        <translation>%1 は「%2」のオプションではありません。</translation>
    </message>
    <message>
        <source>&quot;postbench %1 --help&quot; lists them all.</source>
        <translation>「postbench %1 --help」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 には %2 から %3 までの整数を指定してください（「%4」は使えません）。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 は値を取りません。</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 には値が必要です：%1 %2。</translation>
    </message>
    <message>
        <source>%1 may be given only once.</source>
        <translation>%1 は一度しか指定できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no bare word; &quot;%2&quot; belongs to no option.</source>
        <translation>「%1」は単独の語を取りません。「%2」はどのオプションのものでもありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか？</translation>
    </message>
    <message>
        <source>the server to send through</source>
        <translation>送信に使うサーバー</translation>
    </message>
    <message>
        <source>deliver straight to the mail exchangers of each recipient&apos;s domain</source>
        <translation>宛先ごとのドメインのメール交換サーバー（MX）へ直接配送する</translation>
    </message>
    <message>
        <source>with --mx: ask this name server instead of the system&apos;s</source>
        <translation>--mx と併用：システム設定ではなくこの DNS サーバーに問い合わせる</translation>
    </message>
    <message>
        <source>use a server account that was set up in the window; other options go before it</source>
        <translation>ウィンドウで設定したサーバーアカウントを使う。ほかのオプションが優先される</translation>
    </message>
    <message>
        <source>none, auto (default: STARTTLS where it is offered), starttls or implicit</source>
        <translation>none、auto（既定：STARTTLS があれば使う）、starttls、implicit のいずれか</translation>
    </message>
    <message>
        <source>trust the authorities in this PEM file too</source>
        <translation>この PEM ファイルの認証局も信頼する</translation>
    </message>
    <message>
        <source>client certificate with its chain</source>
        <translation>クライアント証明書とその連鎖</translation>
    </message>
    <message>
        <source>key of the client certificate</source>
        <translation>クライアント証明書の鍵</translation>
    </message>
    <message>
        <source>password of the client key, the first line of FILE</source>
        <translation>クライアント鍵のパスワード（FILE の最初の行）</translation>
    </message>
    <message>
        <source>do not verify the server&apos;s certificate</source>
        <translation>サーバーの証明書を検証しない</translation>
    </message>
    <message>
        <source>SASL mechanism, auto (default with --user) or none; several are tried in the order given</source>
        <translation>SASL の認証方式、auto（--user があるときの既定）または none。複数指定すると順に試す</translation>
    </message>
    <message>
        <source>authenticate as USER</source>
        <translation>USER として認証する</translation>
    </message>
    <message>
        <source>password or token: the first line of FILE</source>
        <translation>パスワードまたはトークン：FILE の最初の行</translation>
    </message>
    <message>
        <source>password or token: the environment variable NAME; without either it is asked on the terminal</source>
        <translation>パスワードまたはトークン：環境変数 NAME。どちらもなければ端末で尋ねる</translation>
    </message>
    <message>
        <source>author: address or &apos;Name &lt;address&gt;&apos;</source>
        <translation>差出人：アドレスまたは &apos;名前 &lt;アドレス&gt;&apos;</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>recipient of a copy</source>
        <translation>Cc の宛先</translation>
    </message>
    <message>
        <source>recipient whom the message does not name</source>
        <translation>メッセージに記載しない宛先</translation>
    </message>
    <message>
        <source>where answers shall go</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>テキスト本文</translation>
    </message>
    <message>
        <source>plain text from a file in UTF-8, or from standard input</source>
        <translation>UTF-8 のファイルまたは標準入力から読むテキスト本文</translation>
    </message>
    <message>
        <source>HTML text from a file in UTF-8</source>
        <translation>UTF-8 のファイルから読む HTML 本文</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>ファイルを添付する</translation>
    </message>
    <message>
        <source>add an image for the HTML text, where it is named cid:FILENAME</source>
        <translation>HTML 本文で cid:FILENAME と書かれた場所の画像を加える</translation>
    </message>
    <message>
        <source>character set of headers and texts (default UTF-8)</source>
        <translation>ヘッダーと本文の文字コード（既定は UTF-8）</translation>
    </message>
    <message>
        <source>add a header, or replace one that is made by itself</source>
        <translation>ヘッダーを加える、または自動で付くものを置き換える</translation>
    </message>
    <message>
        <source>send this finished message as it is; recipients from its headers where none are given</source>
        <translation>完成したメッセージをそのまま送る。宛先の指定がなければヘッダーから取る</translation>
    </message>
    <message>
        <source>sender on the wire where it is not --from; &apos;&apos; is the empty one of bounces</source>
        <translation>--from と異なるエンベロープ差出人。&apos;&apos; は配送エラー通知と同じ空の差出人</translation>
    </message>
    <message>
        <source>what to call oneself in EHLO (default: this host&apos;s name)</source>
        <translation>EHLO で名乗る名前（既定はこのホストの名前）</translation>
    </message>
    <message>
        <source>socks5://[USER@]HOST:PORT or http://HOST:PORT</source>
        <translation>socks5://[USER@]HOST:PORT または http://HOST:PORT</translation>
    </message>
    <message>
        <source>local address to connect from</source>
        <translation>接続に使うこのコンピューターのアドレス</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 のみ</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 のみ</translation>
    </message>
    <message>
        <source>send N mails (default 1); more than one prints a summary in place of the transcript</source>
        <translation>N 通送る（既定は 1）。2通以上なら、通信記録の代わりに集計を表示する</translation>
    </message>
    <message>
        <source>over N connections at once (default 1)</source>
        <translation>同時に N 本の接続を使う（既定は 1）</translation>
    </message>
    <message>
        <source>wait for each reply</source>
        <translation>応答を一つずつ待つ</translation>
    </message>
    <message>
        <source>use DATA also where BDAT is offered</source>
        <translation>BDAT があっても DATA を使う</translation>
    </message>
    <message>
        <source>ask for delivery reports: success,failure,delay or never</source>
        <translation>配送通知を求める：success,failure,delay または never</translation>
    </message>
    <message>
        <source>a report holds the message (full) or its headers</source>
        <translation>通知に含める範囲：メッセージ全体（full）またはヘッダー（headers）</translation>
    </message>
    <message>
        <source>envelope identifier that reports repeat</source>
        <translation>配送通知に記載されるエンベロープ ID</translation>
    </message>
    <message>
        <source>demand TLS on every hop (REQUIRETLS)</source>
        <translation>全区間で TLS を要求する（REQUIRETLS）</translation>
    </message>
    <message>
        <source>deliver within SEC seconds, else return (r, default) or notify (n)</source>
        <translation>SEC 秒以内に配送する。できなければ返送（r、既定）または通知（n）</translation>
    </message>
    <message>
        <source>let the server hold the mail for SEC seconds</source>
        <translation>サーバーに SEC 秒間メールを保留させる</translation>
    </message>
    <message>
        <source>let the server hold the mail until TIME, as in 2030-01-31T08:00:00+09:00</source>
        <translation>サーバーに TIME までメールを保留させる（例：2030-01-31T08:00:00+09:00）</translation>
    </message>
    <message>
        <source>MT-PRIORITY from -9 to 9</source>
        <translation>-9 から 9 までの MT-PRIORITY</translation>
    </message>
    <message>
        <source>wait at most SEC seconds for each step (default: the times of RFC 5321)</source>
        <translation>各段階で最長 SEC 秒待つ（既定は RFC 5321 の時間）</translation>
    </message>
    <message>
        <source>stop in good order after this stage</source>
        <translation>この段階の後で正常に終了する</translation>
    </message>
    <message>
        <source>show passwords and tokens in the transcript</source>
        <translation>パスワードとトークンも通信記録に表示する</translation>
    </message>
    <message>
        <source>address and port (default 127.0.0.1:2525); port 0 takes a free one, the first line says which</source>
        <translation>アドレスとポート（既定は 127.0.0.1:2525）。ポート 0 なら空きポートを使い、最初の行に示す</translation>
    </message>
    <message>
        <source>a second port with TLS from the start</source>
        <translation>最初から TLS を使う二つ目のポート</translation>
    </message>
    <message>
        <source>keep the mails in this Maildir; it is made where it is missing</source>
        <translation>メールをこの Maildir に保存する。なければ作る</translation>
    </message>
    <message>
        <source>demand authentication as USER; without it any name and password are taken</source>
        <translation>USER としての認証を求める。指定しなければ、どの名前とパスワードも受け入れる</translation>
    </message>
    <message>
        <source>with --user: its password, the first line of FILE</source>
        <translation>--user と併用：そのパスワード（FILE の最初の行）</translation>
    </message>
    <message>
        <source>end after N mails</source>
        <translation>N 通受け取ったら終了する</translation>
    </message>
    <message>
        <source>do not offer this EHLO keyword; AUTH=LOGIN hides one mechanism</source>
        <translation>この EHLO キーワードを提示しない。AUTH=LOGIN は認証方式を一つ隠す</translation>
    </message>
    <message>
        <source>misbehave at a stage: 4xx, 5xx (ARG: the code), 421, drop, slow (ARG: seconds), garbage, silence</source>
        <translation>指定の段階で異常を起こす：4xx、5xx（ARG：コード）、421、drop、slow（ARG：秒数）、garbage、silence</translation>
    </message>
    <message>
        <source>print each session&apos;s transcript after it ended</source>
        <translation>各セッションの終了後に通信記録を表示する</translation>
    </message>
    <message>
        <source>print one JSON object per line</source>
        <translation>1行に一つの JSON オブジェクトを出力する</translation>
    </message>
    <message>
        <source>speak this language: en, ja or zh_CN (default: the system&apos;s)</source>
        <translation>表示言語：en、ja、zh_CN（既定はシステムの言語）</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>このヘルプを表示する</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>send a mail, or many, and show every line of the conversation</source>
        <translation>メールを1通または複数送り、やり取りをすべて表示する</translation>
    </message>
    <message>
        <source>run the built-in test receiver</source>
        <translation>内蔵のテスト受信サーバーを動かす</translation>
    </message>
    <message>
        <source>explain a reply line, code, enhanced code, command or EHLO keyword</source>
        <translation>応答の行、コード、拡張コード、コマンド、EHLO キーワードを説明する</translation>
    </message>
    <message>
        <source>the whole story with nothing but this program: a mail from the desk, and one from a virtual board</source>
        <translation>一通りをこのプログラムだけで：机からのメールと、仮想ボードからのメール</translation>
    </message>
    <message>
        <source>--dsn wants never, or some of success, failure and delay joined by commas, not &quot;%1&quot;.</source>
        <translation>--dsn には never、または success、failure、delay をコンマでつないだものを指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--dsn never stands alone.</source>
        <translation>--dsn の never は単独で指定してください。</translation>
    </message>
    <message>
        <source>--dsn-return wants full or headers, not &quot;%1&quot;.</source>
        <translation>--dsn-return には full か headers を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--envid wants 1 to 100 printable ASCII characters.</source>
        <translation>--envid には印字可能な ASCII 文字を 1～100 文字指定してください。</translation>
    </message>
    <message>
        <source>--deliver-by wants seconds and r or n, as in 3600:r, not &quot;%1&quot;.</source>
        <translation>--deliver-by には 3600:r のように秒数と r か n を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--hold-for and --hold-until exclude each other; give one of them.</source>
        <translation>--hold-for と --hold-until は同時に指定できません。どちらか一つにしてください。</translation>
    </message>
    <message>
        <source>--hold-until wants a time like 2030-01-31T08:00:00+09:00, not &quot;%1&quot;.</source>
        <translation>--hold-until には 2030-01-31T08:00:00+09:00 のような時刻を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--stop-after wants one of %1, not &quot;%2&quot;.</source>
        <translation>--stop-after には %1 のいずれかを指定してください（「%2」は使えません）。</translation>
    </message>
    <message>
        <source>%1 wants an address like jo@example.org or &apos;Jo &lt;jo@example.org&gt;&apos;, not &quot;%2&quot;.</source>
        <translation>%1 には jo@example.org または &apos;Jo &lt;jo@example.org&gt;&apos; のようなアドレスを指定してください（「%2」は使えません）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>--from takes one author; more can stand in --header &apos;From: ...&apos;.</source>
        <translation>--from に指定できる差出人は一人です。複数なら --header &apos;From: ...&apos; に書いてください。</translation>
    </message>
    <message>
        <source>--subject is one line; a line break in it would begin another header.</source>
        <translation>--subject は1行です。改行を含むと別のヘッダーが始まってしまいます。</translation>
    </message>
    <message>
        <source>--body and --body-file exclude each other; give one of them.</source>
        <translation>--body と --body-file は同時に指定できません。どちらか一つにしてください。</translation>
    </message>
    <message>
        <source>--inline adds an image to the HTML text; give that by --html-file, or use --attach.</source>
        <translation>--inline は HTML 本文に画像を加えます。--html-file で HTML を指定するか、--attach を使ってください。</translation>
    </message>
    <message>
        <source>--header wants &apos;NAME: VALUE&apos;, as in &apos;X-Test: 1&apos;, not &quot;%1&quot;.</source>
        <translation>--header には &apos;X-Test: 1&apos; のように &apos;NAME: VALUE&apos; の形で指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--header %1: the value is one line; give each header by a --header of its own.</source>
        <translation>--header %1：値は1行です。ヘッダーごとに --header を指定してください。</translation>
    </message>
    <message>
        <source>--eml sends a finished message as it is; --%1 would change it. Leave one of them out.</source>
        <translation>--eml は完成したメッセージをそのまま送りますが、--%1 はそれを変更します。どちらかを外してください。</translation>
    </message>
    <message>
        <source>The author is missing: give --from ADDRESS.</source>
        <translation>差出人がありません。--from ADDRESS を指定してください。</translation>
    </message>
    <message>
        <source>The recipient is missing: give --to, --cc or --bcc ADDRESS.</source>
        <translation>宛先がありません。--to、--cc または --bcc ADDRESS を指定してください。</translation>
    </message>
    <message>
        <source>--profile: no server account is set up yet; the window makes them.</source>
        <translation>--profile：サーバーアカウントがまだありません。ウィンドウで作成できます。</translation>
    </message>
    <message>
        <source>--profile: there is no account &quot;%1&quot;; there are: %2.</source>
        <translation>--profile：アカウント「%1」はありません。あるのは %2 です。</translation>
    </message>
    <message>
        <source>--profile: the local receiver lives in the window; start &quot;postbench receive&quot; and give its --server.</source>
        <translation>--profile：ローカル受信サーバーはウィンドウの中で動きます。「postbench receive」を起動し、その --server を指定してください。</translation>
    </message>
    <message>
        <source>--mx finds the server by itself; leave --server and --profile out.</source>
        <translation>--mx はサーバーを自分で見つけます。--server と --profile を外してください。</translation>
    </message>
    <message>
        <source>--server wants HOST or HOST:PORT with a port from 1 to 65535, as in mail.example.org:587 or [::1]:25, not &quot;%1&quot;.</source>
        <translation>--server には mail.example.org:587 や [::1]:25 のように HOST または HOST:PORT（ポートは 1～65535）を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>The server is missing: give --server HOST[:PORT], --profile NAME or --mx.</source>
        <translation>サーバーがありません。--server HOST[:PORT]、--profile NAME または --mx を指定してください。</translation>
    </message>
    <message>
        <source>--auth %1 stands alone.</source>
        <translation>--auth %1 は単独で指定してください。</translation>
    </message>
    <message>
        <source>--auth knows %1, not &quot;%2&quot;.</source>
        <translation>--auth に指定できるのは %1 です（「%2」は使えません）。</translation>
    </message>
    <message>
        <source>--helo wants a domain name or an address literal like [192.0.2.1], not &quot;%1&quot;.</source>
        <translation>--helo にはドメイン名か [192.0.2.1] のようなアドレスリテラルを指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--proxy wants socks5://HOST:PORT or http://HOST:PORT, not &quot;%1&quot;.</source>
        <translation>--proxy には socks5://HOST:PORT または http://HOST:PORT を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--bind wants an address of this computer, as in 192.0.2.1, not &quot;%1&quot;.</source>
        <translation>--bind には 192.0.2.1 のようなこのコンピューターのアドレスを指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>-4 and -6 exclude each other; without both either will do.</source>
        <translation>-4 と -6 は同時に指定できません。どちらもなければ両方を使います。</translation>
    </message>
    <message>
        <source>--password-file and --password-env exclude each other; give one of them.</source>
        <translation>--password-file と --password-env は同時に指定できません。どちらか一つにしてください。</translation>
    </message>
    <message>
        <source>--password-env: there is no environment variable &quot;%1&quot;.</source>
        <translation>--password-env：環境変数「%1」がありません。</translation>
    </message>
    <message>
        <source>A password without a user: give --user USER too.</source>
        <translation>パスワードだけでユーザー名がありません。--user USER も指定してください。</translation>
    </message>
    <message>
        <source>--auth %1 needs a user: give --user USER.</source>
        <translation>--auth %1 にはユーザー名が必要です。--user USER を指定してください。</translation>
    </message>
    <message>
        <source>The password is missing: give --password-file FILE or --password-env NAME; there is no terminal to ask on.</source>
        <translation>パスワードがありません。--password-file FILE か --password-env NAME を指定してください。尋ねるための端末がありません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be read.</source>
        <translation>%1：「%2」を読み込めません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds no certificate in PEM or DER.</source>
        <translation>%1：「%2」に PEM または DER の証明書がありません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds no private key in PEM or DER.</source>
        <translation>%1：「%2」に PEM または DER の秘密鍵がありません。</translation>
    </message>
    <message>
        <source>%1: the key in &quot;%2&quot; is locked; give the right --key-password-file.</source>
        <translation>%1：「%2」の鍵は保護されています。正しい --key-password-file を指定してください。</translation>
    </message>
    <message>
        <source>--client-key needs its --client-cert.</source>
        <translation>--client-key には --client-cert が必要です。</translation>
    </message>
    <message>
        <source>--tls wants none, auto, starttls or implicit, not &quot;%1&quot;.</source>
        <translation>--tls には none、auto、starttls、implicit のいずれかを指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subcommand; there are %2.</source>
        <translation>「%1」というサブコマンドはありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>%1 is not an option here; the subcommand comes first, as in &quot;postbench send --help&quot;.</source>
        <translation>%1 はここでは使えません。「postbench send --help」のように、サブコマンドを先に書いてください。</translation>
    </message>
    <message>
        <source>--lang wants en, ja or zh_CN, not &quot;%1&quot;.</source>
        <translation>--lang には en、ja、zh_CN のいずれかを指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>A first mail</source>
        <translation>最初のメール</translation>
    </message>
    <message>
        <source>Every line that you see above went over a real connection of this computer, under TLS.
</source>
        <translation>上の各行は、このコンピューターの実際の接続を、TLS で暗号化されて流れたものです。
</translation>
    </message>
    <message>
        <source>What arrived:</source>
        <translation>届いた内容：</translation>
    </message>
    <message>
        <source>The receiver could not start: %1.</source>
        <translation>受信サーバーを起動できませんでした：%1。</translation>
    </message>
    <message>
        <source>The built-in receiver listens on port %1 of this computer; now a mail is sent to it:</source>
        <translation>内蔵の受信サーバーがこのコンピューターのポート %1 で待ち受けています。ここへメールを送ります：</translation>
    </message>
    <message>
        <source>The mail was sent and did not arrive.</source>
        <translation>メールは送信されましたが、届きませんでした。</translation>
    </message>
    <message>
        <source>Next: &quot;postbench receive&quot; in one terminal, &quot;postbench send --server localhost:2525 ...&quot; in another.</source>
        <translation>次は、一方の端末で「postbench receive」、もう一方で「postbench send --server localhost:2525 ...」を試してください。</translation>
    </message>
    <message>
        <source>&quot;postbench&quot; alone opens the window.</source>
        <translation>「postbench」だけならウィンドウが開きます。</translation>
    </message>
    <message>
        <source>explain wants to know what: a reply line, code or command, as in &quot;postbench explain 550 5.1.1&quot;.</source>
        <translation>explain には説明する対象を指定してください。「postbench explain 550 5.1.1」のように、応答の行、コード、コマンドなどです。</translation>
    </message>
    <message>
        <source>Nothing is known about &quot;%1&quot;; a reply line, code, enhanced code, command or EHLO keyword is wanted.</source>
        <translation>「%1」については分かりません。応答の行、コード、拡張コード、コマンド、EHLO キーワードのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>(may be repeated)</source>
        <translation>（複数指定可）</translation>
    </message>
    <message>
        <source>Postbench, a workbench for SMTP: sends mail, receives it, and shows and explains every line.</source>
        <translation>Postbench は SMTP の作業台です。メールを送り、受け取り、すべての行を表示して説明します。</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window.</source>
        <translation>サブコマンドがなければウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Subcommands:</source>
        <translation>サブコマンド：</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>共通：</translation>
    </message>
    <message>
        <source>&quot;postbench SUBCOMMAND --help&quot; tells more; &quot;man postbench&quot; tells all, with the exit codes.</source>
        <translation>詳しくは「postbench SUBCOMMAND --help」を、終了コードを含むすべては「man postbench」を参照してください。</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>, with TLS from the start on %1</source>
        <translation>、最初から TLS のポートは %1</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 オクテット</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>--hide wants an EHLO keyword like PIPELINING or AUTH=LOGIN, not &quot;%1&quot;.</source>
        <translation>--hide には PIPELINING や AUTH=LOGIN のような EHLO キーワードを指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--user and --password-file belong together; give both.</source>
        <translation>--user と --password-file は両方とも指定してください。</translation>
    </message>
    <message>
        <source>--listen wants PORT or ADDRESS:PORT, as in 2525 or [::1]:2525, not &quot;%1&quot;.</source>
        <translation>--listen には 2525 や [::1]:2525 のように PORT または ADDRESS:PORT を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--maildir wants the name of a folder.</source>
        <translation>--maildir にはフォルダー名を指定してください。</translation>
    </message>
    <message>
        <source>Password of %1 (%2): </source>
        <translation>%1 のパスワード（%2）：</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 は拒否されました：%2</translation>
    </message>
    <message>
        <source>%1 % of %2 MB</source>
        <translation>%2 MB 中 %1 %</translation>
    </message>
    <message>
        <source>mail %1: %2</source>
        <translation>メール %1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 mails</source>
        <translation>メール %2 通中 %1 通</translation>
    </message>
    <message>
        <source>%1 of %2 mails delivered in %3 s, %4 a second</source>
        <translation>メール %2 通中 %1 通を %3 秒で配送、毎秒 %4 通</translation>
    </message>
    <message>
        <source>to some recipients only: %1, not delivered: %2, not tried: %3</source>
        <translation>一部の宛先のみ：%1、未配送：%2、未試行：%3</translation>
    </message>
    <message>
        <source>%1 takes no mail: its MX record says so (RFC 7505).</source>
        <translation>%1 はメールを受け取りません。MX レコードでそう宣言されています（RFC 7505）。</translation>
    </message>
    <message>
        <source>There is no domain %1, or none of its servers has an address.</source>
        <translation>ドメイン %1 が存在しないか、そのサーバーのどれにもアドレスがありません。</translation>
    </message>
    <message>
        <source>The name server did not tell the mail exchangers of %1: %2.</source>
        <translation>DNS サーバーから %1 のメール交換サーバー（MX）を得られませんでした：%2。</translation>
    </message>
    <message>
        <source>--dns wants the address of a name server, as in 192.0.2.53 or 127.0.0.1:5353, not &quot;%1&quot;.</source>
        <translation>--dns には 192.0.2.53 や 127.0.0.1:5353 のような DNS サーバーのアドレスを指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--dns is the name server for --mx; give that too.</source>
        <translation>--dns は --mx 用の DNS サーバーです。--mx も指定してください。</translation>
    </message>
    <message>
        <source>--mx sends one mail; leave --count out.</source>
        <translation>--mx で送れるのは1通です。--count を外してください。</translation>
    </message>
    <message>
        <source>There is no display to open the window on (neither WAYLAND_DISPLAY nor DISPLAY is set); &quot;postbench demo&quot; and all that &quot;postbench --help&quot; lists need none.</source>
        <translation>ウィンドウを開くディスプレイがありません（WAYLAND_DISPLAY も DISPLAY も設定されていません）。「postbench demo」と「postbench --help」にあるコマンドにはディスプレイは不要です。</translation>
    </message>
    <message>
        <source>Argument %1, &quot;%2&quot;, is not text in UTF-8.</source>
        <translation>%1 番目の引数「%2」は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not text in UTF-8; the password is the first line of a text file.</source>
        <translation>%1：「%2」は UTF-8 のテキストではありません。パスワードはテキストファイルの 1 行目に書きます。</translation>
    </message>
    <message>
        <source>--maildir: the receiver could not start: %1.</source>
        <translation>--maildir：受信サーバーを起動できませんでした：%1。</translation>
    </message>
    <message>
        <source>--listen: the receiver could not start: %1.</source>
        <translation>--listen：受信サーバーを起動できませんでした：%1。</translation>
    </message>
    <message>
        <source>--hide: the receiver never offers &quot;%1&quot;; it offers %2, and AUTH=MECHANISM hides one mechanism.</source>
        <translation>--hide：受信サーバーは「%1」を提示しません。提示するのは %2 です。AUTH=MECHANISM で認証方式を一つ隠せます。</translation>
    </message>
    <message>
        <source>--fault wants STAGE:KIND[:ARG] with a STAGE of %1, and a KIND of 4xx, 5xx, 421, drop, slow, garbage or silence, as in rcpt:5xx:550, not &quot;%2&quot;.</source>
        <translation>--fault は STAGE:KIND[:ARG] の形で指定してください（例：rcpt:5xx:550）。STAGE は %1、KIND は 4xx、5xx、421、drop、slow、garbage、silence のいずれかです（「%2」は使えません）。</translation>
    </message>
    <message>
        <source>--hold-until: %1 is in the past.</source>
        <translation>--hold-until：%1 は過去の日時です。</translation>
    </message>
    <message>
        <source>--charset knows %1, not &quot;%2&quot;.</source>
        <translation>--charset に使えるのは %1 です（「%2」は使えません）。</translation>
    </message>
    <message>
        <source>--header %1 would show whom nobody is to see; give --bcc ADDRESS.</source>
        <translation>--header %1 では、見せてはならない宛先が見えてしまいます。--bcc ADDRESS を使ってください。</translation>
    </message>
    <message>
        <source>--header %1: the message itself decides that; a finished message is sent by --eml.</source>
        <translation>--header %1：これはメッセージの内容から決まります。完成済みのメッセージは --eml で送れます。</translation>
    </message>
    <message>
        <source>--%1 and --header %2 exclude each other; give one of them.</source>
        <translation>--%1 と --header %2 は同時に使えません。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--key-password-file opens a client key; give --client-key too.</source>
        <translation>--key-password-file はクライアントの鍵を開くためのものです。--client-key も指定してください。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other; give one of them.</source>
        <translation>%1 と %2 は同時に使えません。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>-6 asks for IPv6, but %1 is an IPv4 address.</source>
        <translation>-6 は IPv6 を使う指定ですが、%1 は IPv4 アドレスです。</translation>
    </message>
    <message>
        <source>-4 asks for IPv4, but %1 is an IPv6 address.</source>
        <translation>-4 は IPv4 を使う指定ですが、%1 は IPv6 アドレスです。</translation>
    </message>
    <message>
        <source>The password is missing: the keychain has none for account %1 with this user and server, and there is no terminal to ask on; give --password-file FILE or --password-env NAME.</source>
        <translation>パスワードがありません。このユーザー名とサーバーのアカウント %1 のパスワードはキーチェーンになく、尋ねる端末もありません。--password-file FILE か --password-env NAME を指定してください。</translation>
    </message>
    <message>
        <source>%1 for the board: </source>
        <extracomment>%1 the key of a board&apos;s secret, such as smtp.password</extracomment>
        <translation>ボードの %1：</translation>
    </message>
    <message>
        <source>-o: %1 could not be written: %2.</source>
        <translation>-o：%1 に書き込めませんでした：%2。</translation>
    </message>
    <message>
        <source>%1 was not compared: it was not given.</source>
        <translation>%1 は指定されていないため、比較していません。</translation>
    </message>
    <message>
        <source>board set wants KEY=VALUE, as in &quot;board set smtp.port=587&quot;.</source>
        <translation>board set には KEY=VALUE を指定してください（例：board set smtp.port=587）。</translation>
    </message>
    <message>
        <source>board %1 wants a profile: board %1 FILE.</source>
        <translation>board %1 にはプロファイルが必要です：board %1 FILE。</translation>
    </message>
    <message>
        <source>board %1 takes nothing more; &quot;%2&quot; is too much.</source>
        <translation>board %1 にこれ以上の指定はできません。「%2」は余分です。</translation>
    </message>
    <message>
        <source>board wants to know what: %1.</source>
        <translation>board に何をするかを指定してください：%1。</translation>
    </message>
    <message>
        <source>board knows %1, not &quot;%2&quot;.</source>
        <translation>board に使えるのは %1 です（「%2」は使えません）。</translation>
    </message>
    <message>
        <source>The profile %1 cannot be read: %2.</source>
        <translation>プロファイル %1 を読み込めません：%2。</translation>
    </message>
    <message>
        <source>The profile %1 is wrong: %2.</source>
        <translation>プロファイル %1 に誤りがあります：%2。</translation>
    </message>
    <message>
        <source>board set wants KEY=VALUE, not &quot;%1&quot;.</source>
        <translation>board set には KEY=VALUE を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--password-env: the environment variable %1 is not set.</source>
        <translation>--password-env：環境変数 %1 が設定されていません。</translation>
    </message>
    <message>
        <source>Which port? Give --port PATH; this computer shows none (&quot;postbench virtual-board&quot; makes one).</source>
        <translation>どのポートですか。--port PATH を指定してください。このコンピューターにはポートがありません（postbench virtual-board で作れます）。</translation>
    </message>
    <message>
        <source>Which port? Give --port PATH; there are %1.</source>
        <translation>どのポートですか。--port PATH を指定してください。候補は %1 です。</translation>
    </message>
    <message>
        <source>-o belongs to &quot;board read&quot;.</source>
        <translation>-o は board read でだけ使えます。</translation>
    </message>
    <message>
        <source>likely a board</source>
        <translation>おそらくボード</translation>
    </message>
    <message>
        <source>This computer shows no serial port; &quot;postbench virtual-board&quot; makes one.</source>
        <translation>このコンピューターにシリアルポートはありません。postbench virtual-board で作れます。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>set to another</source>
        <extracomment>a secret of a board that is set before and after, but differs</extracomment>
        <translation>別の値に設定済み</translation>
    </message>
    <message>
        <source>the board&apos;s serial port; no other is opened</source>
        <translation>ボードのシリアルポート。ほかのポートは開きません</translation>
    </message>
    <message>
        <source>with read: write the profile to FILE instead of standard output</source>
        <translation>read で：プロファイルを標準出力ではなく FILE に書き込む</translation>
    </message>
    <message>
        <source>a secret that the board shall have: the first line of FILE</source>
        <translation>ボードに設定する秘密の値：FILE の 1 行目</translation>
    </message>
    <message>
        <source>a secret that the board shall have: the environment variable NAME; without either it is asked on the terminal</source>
        <translation>ボードに設定する秘密の値：環境変数 NAME。どちらもなければ端末で尋ねます</translation>
    </message>
    <message>
        <source>run the chip&apos;s own image on an emulated chip, not the firmware as it was built for this computer</source>
        <translation>このコンピューター用のファームウェアではなく、チップ用のイメージそのものをエミュレーター上で動かす</translation>
    </message>
    <message>
        <source>with --emulate: run this image (ELF), not the one that came with the program</source>
        <translation>--emulate で：付属のものではなく、このイメージ（ELF）を動かす</translation>
    </message>
    <message>
        <source>keep the board&apos;s flash in FILE; without it its settings end with it</source>
        <translation>ボードのフラッシュを FILE に保存する。指定しなければ設定は終了とともに消えます</translation>
    </message>
    <message>
        <source>the port of 127.0.0.1 to which port 25 of every name in .test leads (default 2525)</source>
        <translation>.test のすべての名前のポート 25 を、127.0.0.1 のこのポートにつなぐ（既定 2525）</translation>
    </message>
    <message>
        <source>lead the board&apos;s connections to port P of address A to port Q of B</source>
        <translation>アドレス A のポート P へのボードの接続を、B のポート Q につなぐ</translation>
    </message>
    <message>
        <source>a name that the board&apos;s small network knows, with its address</source>
        <translation>ボードの小さなネットワークで使える名前とそのアドレス</translation>
    </message>
    <message>
        <source>take words that make faults on this Unix socket: reset, power-cut, link down, rst, dns wrong ...</source>
        <translation>この Unix ソケットで障害を起こす語を受け付ける：reset、power-cut、link down、rst、dns wrong など</translation>
    </message>
    <message>
        <source>pace of the serial line (default 115200); 0: as fast as it goes</source>
        <translation>シリアル回線の速度（既定 115200）。0 なら最高速</translation>
    </message>
    <message>
        <source>start a board without hardware on a pseudo terminal; the first line says which</source>
        <translation>ハードウェアなしのボードを疑似端末で起動する。どの端末かは最初の行に出ます</translation>
    </message>
    <message>
        <source>--route wants ADDRESS:PORT=ADDRESS:PORT, as in 10.0.0.9:25=127.0.0.1:2525, not &quot;%1&quot;.</source>
        <translation>--route は ADDRESS:PORT=ADDRESS:PORT の形で指定してください（例：10.0.0.9:25=127.0.0.1:2525。「%1」は使えません）。</translation>
    </message>
    <message>
        <source>--host wants NAME=ADDRESS, as in mail.example=10.0.0.9, not &quot;%1&quot;.</source>
        <translation>--host は NAME=ADDRESS の形で指定してください（例：mail.example=10.0.0.9。「%1」は使えません）。</translation>
    </message>
    <message>
        <source>There are too many --route.</source>
        <translation>--route が多すぎます。</translation>
    </message>
    <message>
        <source>There are too many --host.</source>
        <translation>--host が多すぎます。</translation>
    </message>
    <message>
        <source>--flash: %1 cannot be used: %2.</source>
        <translation>--flash：%1 を使えません：%2。</translation>
    </message>
    <message>
        <source>--flash: another virtual board is using %1.</source>
        <translation>--flash：%1 は別の仮想ボードが使用中です。</translation>
    </message>
    <message>
        <source>--flash: %1 is no flash of this kind of virtual board; it was left as it is.</source>
        <translation>--flash：%1 はこの種類の仮想ボードのフラッシュではありません。そのまま残しました。</translation>
    </message>
    <message>
        <source>--control: %1 cannot be made: %2.</source>
        <translation>--control：%1 を作成できません：%2。</translation>
    </message>
    <message>
        <source>There is no pseudo terminal to be had: %1.</source>
        <translation>疑似端末を使えません：%1。</translation>
    </message>
    <message>
        <source>The virtual board could not start: %1.</source>
        <translation>仮想ボードを起動できませんでした：%1。</translation>
    </message>
    <message>
        <source>--emulate: the program postbench-board-emulator is not installed.</source>
        <translation>--emulate：プログラム postbench-board-emulator がインストールされていません。</translation>
    </message>
    <message>
        <source>--emulate: the board&apos;s image is not installed; name one with --image FILE.</source>
        <translation>--emulate：ボードのイメージがインストールされていません。--image FILE で指定してください。</translation>
    </message>
    <message>
        <source>--image: %1 cannot be read.</source>
        <translation>--image：%1 を読み込めません。</translation>
    </message>
    <message>
        <source>--emulate: %1 cannot be started.</source>
        <translation>--emulate：%1 を起動できません。</translation>
    </message>
    <message>
        <source>--baud does not go with --emulate: the emulated chip has its own pace.</source>
        <translation>--baud は --emulate と一緒に使えません。エミュレートしたチップには固有の速度があります。</translation>
    </message>
    <message>
        <source>--image goes with --emulate alone.</source>
        <translation>--image は --emulate と一緒にだけ使えます。</translation>
    </message>
    <message>
        <source>board flash wants a firmware image: board flash FILE.</source>
        <translation>board flash にはファームウェアのイメージが必要です：board flash FILE</translation>
    </message>
    <message>
        <source>--erase-settings belongs to &quot;board flash&quot;.</source>
        <translation>--erase-settings は「board flash」でだけ使えます。</translation>
    </message>
    <message>
        <source>The virtual board did not start in time.</source>
        <translation>仮想ボードが時間内に起動しませんでした。</translation>
    </message>
    <message>
        <source>Now a virtual board on %1; it gets its settings over this serial line:</source>
        <translation>次は %1 の仮想ボードです。このシリアル回線で設定を書き込みます：</translation>
    </message>
    <message>
        <source>The board sends a mail of its own to the same receiver:</source>
        <translation>ボードが同じ受信サーバーへ自分のメールを送ります：</translation>
    </message>
    <message>
        <source>The mail arrived with the subject &quot;%1&quot;; it was sent with &quot;%2&quot;.</source>
        <translation>メールは件名「%1」で届きましたが、送った件名は「%2」です。</translation>
    </message>
    <message>
        <source>A mail from the board</source>
        <translation>ボードからのメール</translation>
    </message>
    <message>
        <source>The board {name} at {ip} sent this by itself.</source>
        <extracomment>The board fills in {name} and {ip}; they must stay as they are.</extracomment>
        <translation>ボード {name}（{ip}）が自分でこのメールを送りました。</translation>
    </message>
    <message>
        <source>Desk and board first part at %1: only the desk did this.</source>
        <extracomment>%1 a step of a mail session, such as STARTTLS</extracomment>
        <translation>この機器とボードで最初に違うのは %1 です：この機器だけが行いました。</translation>
    </message>
    <message>
        <source>Desk and board first part at %1: only the board did this.</source>
        <extracomment>%1 a step of a mail session, such as DATA</extracomment>
        <translation>この機器とボードで最初に違うのは %1 です：ボードだけが行いました。</translation>
    </message>
    <message>
        <source>with flash: a chip that is locked against reading may be erased, with its settings</source>
        <translation>flash のとき：読み出しがロックされたチップを設定ごと消去してよい</translation>
    </message>
    <message>
        <source>provision a board over its serial line: list, info, read, diff FILE, write FILE, set KEY=VALUE..., send, result, watch, reset, flash FILE</source>
        <translation>シリアル回線でボードを設定する：list、info、read、diff FILE、write FILE、set KEY=VALUE...、send、result、watch、reset、flash FILE</translation>
    </message>
    <message>
        <source>written as: %1</source>
        <translation>元の宛先: %1</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>拡張状態コード: %1</translation>
    </message>
    <message>
        <source>reply code: %1</source>
        <translation>応答コード: %1</translation>
    </message>
    <message>
        <source>answered by: %1</source>
        <translation>応答したサーバー: %1</translation>
    </message>
    <message>
        <source>its words: %1</source>
        <extracomment>%1 is what the server said</extracomment>
        <translation>サーバーの文面: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>恒久的</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>一時的</translation>
    </message>
    <message>
        <source>what to do: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>bounce wants one file with a returned mail, or - for standard input.</source>
        <translation>bounce には、返ってきたメールのファイルを一つ、または標準入力の - を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail: it has no header.</source>
        <translation>「%1」はメールではありません。ヘッダーがありません。</translation>
    </message>
    <message>
        <source>the mail: %1</source>
        <translation>メール: %1</translation>
    </message>
    <message>
        <source>read a returned mail: what became of each recipient, why, and what to do</source>
        <translation>返ってきたメールを読み、受信者ごとの結果と理由、対処を示す</translation>
    </message>
</context>
<context>
    <name>TranscriptExport</name>
    <message>
        <source>[cut off]</source>
        <translation>［途中まで］</translation>
    </message>
    <message>
        <source>SMTP session</source>
        <translation>SMTP セッション</translation>
    </message>
    <message numerus="yes">
        <source>[message: %n octets]</source>
        <translation>
            <numerusform>［メッセージ：%n オクテット］</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>No detail given</source>
        <translation>詳細なし</translation>
    </message>
    <message>
        <source>Only the class is known; the server tells no reason in code.</source>
        <translation>分類だけが示され、理由を表すコードはありません。</translation>
    </message>
    <message>
        <source>The server uses it where no other code fits.</source>
        <translation>当てはまるコードがないときに使われます。</translation>
    </message>
    <message>
        <source>Read the text after the code.</source>
        <translation>コードの後の文面を確認してください。</translation>
    </message>
    <message>
        <source>Other address status</source>
        <translation>アドレスに関するその他の状態</translation>
    </message>
    <message>
        <source>Something about an address in the mail led to this result.</source>
        <translation>メールのアドレスに関する何かが原因です。</translation>
    </message>
    <message>
        <source>The server found no closer code for the address.</source>
        <translation>より具体的なコードがありませんでした。</translation>
    </message>
    <message>
        <source>Check sender and recipients.</source>
        <translation>差出人と宛先を確認します。</translation>
    </message>
    <message>
        <source>Mailbox does not exist</source>
        <translation>メールボックスが存在しない</translation>
    </message>
    <message>
        <source>There is no such mailbox: the part before the @ is unknown at this domain.</source>
        <translation>@ の前の部分に当たるメールボックスが、このドメインにありません。</translation>
    </message>
    <message>
        <source>A typing error, or a person who has left.</source>
        <translation>入力の誤りか、退職などで廃止されたアドレスです。</translation>
    </message>
    <message>
        <source>Check the spelling with the recipient by another way.</source>
        <translation>別の手段で相手にアドレスを確認します。</translation>
    </message>
    <message>
        <source>Domain does not exist or takes no mail</source>
        <translation>ドメインが存在しないか受信不可</translation>
    </message>
    <message>
        <source>The part after the @ names no system that can take mail.</source>
        <translation>@ の後の部分が、メールを受け取れるシステムを指していません。</translation>
    </message>
    <message>
        <source>A typing error in the domain, or missing DNS records.</source>
        <translation>ドメイン名の入力の誤りか、DNS レコードの欠落です。</translation>
    </message>
    <message>
        <source>Check the domain and its MX records.</source>
        <translation>ドメイン名とその MX レコードを確認します。</translation>
    </message>
    <message>
        <source>Recipient&apos;s address badly written</source>
        <translation>宛先アドレスの書式の誤り</translation>
    </message>
    <message>
        <source>The recipient&apos;s address breaks the rules of writing an address.</source>
        <translation>宛先アドレスが書式の規則に反しています。</translation>
    </message>
    <message>
        <source>A missing @, a space, two dots in a row or a stray character.</source>
        <translation>@ の欠落、空白、連続するドット、余分な文字などです。</translation>
    </message>
    <message>
        <source>Type the address anew, without a name or comment.</source>
        <translation>名前や注釈を付けずに、アドレスを入力し直します。</translation>
    </message>
    <message>
        <source>Recipient&apos;s address ambiguous</source>
        <translation>宛先アドレスがあいまい</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox on that system.</source>
        <translation>そのアドレスに当てはまるメールボックスが複数あります。</translation>
    </message>
    <message>
        <source>The server guesses mailboxes from names.</source>
        <translation>サーバーが名前からメールボックスを推測しています。</translation>
    </message>
    <message>
        <source>Use the full address.</source>
        <translation>完全なアドレスを使います。</translation>
    </message>
    <message>
        <source>Recipient&apos;s address valid</source>
        <translation>宛先アドレスは有効</translation>
    </message>
    <message>
        <source>The server knows this recipient and accepts the address.</source>
        <translation>サーバーはこの宛先を認識し、受け付けました。</translation>
    </message>
    <message>
        <source>The answer to a RCPT that went well.</source>
        <translation>成功した RCPT への応答です。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>対処は不要です。</translation>
    </message>
    <message>
        <source>Mailbox has moved, no new address</source>
        <translation>メールボックスは移転済み、移転先不明</translation>
    </message>
    <message>
        <source>The address was valid once, but no mail is taken for it any more.</source>
        <translation>かつて有効でしたが、今はこのアドレスへのメールを受け取りません。</translation>
    </message>
    <message>
        <source>The person has left the organisation.</source>
        <translation>利用者がその組織を離れました。</translation>
    </message>
    <message>
        <source>Ask for the new address.</source>
        <translation>新しいアドレスを尋ねます。</translation>
    </message>
    <message>
        <source>Sender&apos;s address badly written</source>
        <translation>差出人アドレスの書式の誤り</translation>
    </message>
    <message>
        <source>The sender&apos;s address breaks the rules of writing an address.</source>
        <translation>差出人アドレスが書式の規則に反しています。</translation>
    </message>
    <message>
        <source>An address without a domain, or a name in its place.</source>
        <translation>ドメインのないアドレスか、アドレスの代わりに名前が書かれています。</translation>
    </message>
    <message>
        <source>Set the sender as user@example.org.</source>
        <translation>差出人を user@example.org の形で設定します。</translation>
    </message>
    <message>
        <source>Sender&apos;s domain does not exist or takes no mail</source>
        <translation>差出人のドメインが存在しないか受信不可</translation>
    </message>
    <message>
        <source>No bounce could be sent back: the domain of the sender cannot take mail.</source>
        <translation>差出人のドメインがメールを受け取れず、エラー通知を返せません。</translation>
    </message>
    <message>
        <source>An invented domain, a host name of the local network, or missing DNS records.</source>
        <translation>架空のドメイン、社内だけのホスト名、DNS レコードの欠落などです。</translation>
    </message>
    <message>
        <source>Use a sender&apos;s address that can receive mail.</source>
        <translation>受信できるアドレスを差出人に使います。</translation>
    </message>
    <message>
        <source>Handed to a system without this protocol</source>
        <translation>非対応システムへ中継</translation>
    </message>
    <message>
        <source>The mail was passed on to a system that cannot report further.</source>
        <translation>それ以上の報告ができないシステムへ渡されました。</translation>
    </message>
    <message>
        <source>A gateway to another kind of mail stands behind the server.</source>
        <translation>別種のメールシステムへのゲートウェイがあります。</translation>
    </message>
    <message>
        <source>Ask the recipient whether the mail arrived.</source>
        <translation>届いたかどうかを相手に尋ねます。</translation>
    </message>
    <message>
        <source>Recipient&apos;s domain has a null MX</source>
        <translation>宛先ドメインが null MX</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain declares by DNS that it takes no mail.</source>
        <translation>宛先のドメインが、メールを受け取らないことを DNS で宣言しています。</translation>
    </message>
    <message>
        <source>A mistyped domain, or one that only serves web pages.</source>
        <translation>ドメイン名の入力の誤りか、Web 専用のドメインです。</translation>
    </message>
    <message>
        <source>Check the domain after the @.</source>
        <translation>@ の後のドメインを確認します。</translation>
    </message>
    <message>
        <source>Other mailbox status</source>
        <translation>メールボックスに関するその他の状態</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it led to this result.</source>
        <translation>メールボックスは存在しますが、その何かが原因です。</translation>
    </message>
    <message>
        <source>The mailbox server did not tell more.</source>
        <translation>メールボックスのサーバーが詳細を伝えていません。</translation>
    </message>
    <message>
        <source>Ask the recipient or the postmaster there.</source>
        <translation>相手か、先方の管理者に尋ねます。</translation>
    </message>
    <message>
        <source>Mailbox disabled</source>
        <translation>メールボックスが無効</translation>
    </message>
    <message>
        <source>The mailbox exists but takes no mail.</source>
        <translation>メールボックスはありますが、メールを受け取らない状態です。</translation>
    </message>
    <message>
        <source>The account is locked, unpaid or long unused.</source>
        <translation>アカウントの停止、料金の未払い、長期間の未使用などです。</translation>
    </message>
    <message>
        <source>Reach the recipient by another way.</source>
        <translation>別の手段で相手に連絡します。</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>メールボックスが満杯</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox has no room left.</source>
        <translation>宛先のメールボックスに空きがありません。</translation>
    </message>
    <message>
        <source>The recipient has not deleted old mail.</source>
        <translation>相手が古いメールを削除していません。</translation>
    </message>
    <message>
        <source>Try again later, and tell the recipient.</source>
        <translation>後で再送し、相手にも知らせます。</translation>
    </message>
    <message>
        <source>Message too long for this mailbox</source>
        <translation>このメールボックスの上限を超えるメール</translation>
    </message>
    <message>
        <source>This mailbox takes smaller mails only.</source>
        <translation>このメールボックスは、より小さいメールしか受け取りません。</translation>
    </message>
    <message>
        <source>A limit that the recipient&apos;s administrator has set.</source>
        <translation>相手側の管理者が設けた上限です。</translation>
    </message>
    <message>
        <source>Send less, or in parts.</source>
        <translation>小さくするか、分けて送ります。</translation>
    </message>
    <message>
        <source>Mailing list cannot be expanded</source>
        <translation>メーリングリストを展開できない</translation>
    </message>
    <message>
        <source>The address is a mailing list, and its members cannot be found.</source>
        <translation>宛先はメーリングリストですが、会員の一覧を取得できません。</translation>
    </message>
    <message>
        <source>The list&apos;s file or database is damaged or out of reach.</source>
        <translation>リストのファイルやデータベースが壊れているか、接続できません。</translation>
    </message>
    <message>
        <source>Tell the list&apos;s owner.</source>
        <translation>リストの管理者に知らせます。</translation>
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
        <translation>サーバーへの挨拶と拡張機能の問い合わせ</translation>
    </message>
    <message>
        <source>The client gives its name and asks for the list of extensions. The reply names one extension a line.</source>
        <translation>クライアントが名乗り、拡張機能の一覧を求めます。応答には1行に一つずつ拡張機能が並びます。</translation>
    </message>
    <message>
        <source>Give a full host name or an address in brackets, such as [192.0.2.1].</source>
        <translation>完全なホスト名か、[192.0.2.1] のような角括弧付きアドレスを使います。</translation>
    </message>
    <message>
        <source>greets the server in the old way</source>
        <translation>従来形式の挨拶</translation>
    </message>
    <message>
        <source>The client gives its name without asking for extensions; none can be used afterwards.</source>
        <translation>拡張機能を問い合わせずに名乗ります。以後、拡張機能は使えません。</translation>
    </message>
    <message>
        <source>Use it only where EHLO is refused.</source>
        <translation>EHLO が拒否されたときだけ使います。</translation>
    </message>
    <message>
        <source>begins a mail and names its sender</source>
        <translation>メールの開始とエンベロープ差出人の指定</translation>
    </message>
    <message>
        <source>The address in &lt; &gt; is where bounces go; it need not equal the From header. &lt;&gt; means that no bounce is wanted.</source>
        <translation>&lt; &gt; の中は配送エラーの通知先で、From ヘッダーと同じとは限りません。&lt;&gt; は通知が不要であることを表します。</translation>
    </message>
    <message>
        <source>Write MAIL FROM:&lt;user@example.org&gt; without a space after the colon.</source>
        <translation>コロンの後に空白を入れず、MAIL FROM:&lt;user@example.org&gt; と書きます。</translation>
    </message>
    <message>
        <source>names one recipient</source>
        <translation>宛先の指定（1件ずつ）</translation>
    </message>
    <message>
        <source>Each recipient gets a RCPT of its own and an answer of its own; Bcc recipients appear here only.</source>
        <translation>宛先ごとに RCPT を送り、個別に応答を受け取ります。Bcc の宛先はここにだけ現れます。</translation>
    </message>
    <message>
        <source>One refused recipient does not hinder the others.</source>
        <translation>一つの宛先が拒否されても、ほかの宛先には影響しません。</translation>
    </message>
    <message>
        <source>asks to send the message</source>
        <translation>メッセージ送信の要求</translation>
    </message>
    <message>
        <source>After the server&apos;s 354 come the headers, an empty line and the body, and a line with a single dot as the end.</source>
        <translation>354 の応答の後に、ヘッダー、空行、本文を送り、ドットだけの行で終えます。</translation>
    </message>
    <message>
        <source>At least one recipient must have been accepted before.</source>
        <translation>事前に少なくとも一つの宛先が受け付けられている必要があります。</translation>
    </message>
    <message>
        <source>sends a chunk of the message</source>
        <translation>メッセージの一部（チャンク）の送信</translation>
    </message>
    <message>
        <source>The number tells how many octets follow at once, without dots being doubled; LAST marks the end of the message.</source>
        <translation>数値は直後に続くオクテット数で、ドットの二重化は不要です。LAST がメッセージの終わりを表します。</translation>
    </message>
    <message>
        <source>It needs CHUNKING in the EHLO reply.</source>
        <translation>EHLO の応答に CHUNKING が必要です。</translation>
    </message>
    <message>
        <source>submits a message that lies on an IMAP server</source>
        <translation>IMAP サーバー上のメッセージの送信</translation>
    </message>
    <message>
        <source>The server fetches the message from the URL by itself, so that it need not be uploaded again.</source>
        <translation>サーバーが URL からメッセージを取得するので、再び送信する必要がありません。</translation>
    </message>
    <message>
        <source>gives the present mail up</source>
        <translation>現在のメールの取り消し</translation>
    </message>
    <message>
        <source>Sender, recipients and data so far are forgotten; the connection and the log-in stay.</source>
        <translation>これまでの差出人、宛先、データが破棄されます。接続と認証はそのまま残ります。</translation>
    </message>
    <message>
        <source>does nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>The server only answers 250. It shows that the connection lives.</source>
        <translation>サーバーは 250 を返すだけです。接続が生きていることを確認できます。</translation>
    </message>
    <message>
        <source>ends the session</source>
        <translation>セッションの終了</translation>
    </message>
    <message>
        <source>The server answers 221 and closes the connection. Mails that were answered with 250 stay delivered.</source>
        <translation>サーバーが 221 を返して接続を閉じます。250 で受領されたメールには影響しません。</translation>
    </message>
    <message>
        <source>asks whether a mailbox exists</source>
        <translation>メールボックスの有無の確認</translation>
    </message>
    <message>
        <source>The server may name the mailbox (250), decline to tell (252) or refuse the command.</source>
        <translation>サーバーはメールボックス名を返す（250）か、回答を控える（252）か、拒否します。</translation>
    </message>
    <message>
        <source>Most servers do not tell, to keep spammers out.</source>
        <translation>迷惑メール対策のため、多くのサーバーは答えません。</translation>
    </message>
    <message>
        <source>asks for the members of a mailing list</source>
        <translation>メーリングリストの会員の問い合わせ</translation>
    </message>
    <message>
        <source>The reply has one member a line; nearly all servers have switched the command off.</source>
        <translation>応答は1行に会員一人です。ほとんどのサーバーで無効にされています。</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>ヘルプの要求</translation>
    </message>
    <message>
        <source>The server answers with text for a person, maybe about the command named.</source>
        <translation>サーバーが人向けの説明を返します。コマンド名を付けることもできます。</translation>
    </message>
    <message>
        <source>asks to encrypt the connection</source>
        <translation>接続の暗号化の要求</translation>
    </message>
    <message>
        <source>After 220 both sides make a TLS handshake; all that was learnt before is forgotten, and EHLO is sent again.</source>
        <translation>220 の後に TLS ハンドシェイクを行います。それまでに得た情報は破棄し、EHLO を送り直します。</translation>
    </message>
    <message>
        <source>Nothing may be sent between STARTTLS and the handshake.</source>
        <translation>STARTTLS とハンドシェイクの間には何も送ってはいけません。</translation>
    </message>
    <message>
        <source>logs a user in</source>
        <translation>利用者の認証</translation>
    </message>
    <message>
        <source>The word after AUTH is the SASL mechanism; a first answer in base64 may follow it. The server asks on with 334 and ends with 235 or 535.</source>
        <translation>AUTH の次の語が SASL の認証方式で、base64 の初期応答が続くこともあります。サーバーは 334 で続きを求め、235 か 535 で終えます。</translation>
    </message>
    <message>
        <source>PLAIN and LOGIN belong on encrypted connections only.</source>
        <translation>PLAIN と LOGIN は暗号化された接続でのみ使うべきです。</translation>
    </message>
    <message>
        <source>asks the server to send waiting mail</source>
        <translation>保留中メールの配送要求</translation>
    </message>
    <message>
        <source>The server starts to deliver its queue for the named domain by connections of its own.</source>
        <translation>サーバーは指定ドメイン宛ての保留メールを、自ら接続して配送し始めます。</translation>
    </message>
    <message>
        <source>asks for waiting mail on this connection</source>
        <translation>この接続での保留メールの受け取り</translation>
    </message>
    <message>
        <source>After a log-in the roles are turned: the server sends the waiting mail to the client.</source>
        <translation>認証の後に役割が入れ替わり、サーバーがクライアントへ保留メールを送ります。</translation>
    </message>
    <message>
        <source>greets an LMTP server</source>
        <translation>LMTP サーバーへの挨拶</translation>
    </message>
    <message>
        <source>It takes the place of EHLO in LMTP, where the server answers once for each recipient after the data.</source>
        <translation>LMTP で EHLO の代わりに使います。LMTP ではデータの後に宛先ごとの応答が返ります。</translation>
    </message>
    <message>
        <source>wrote to a person&apos;s terminal</source>
        <translation>端末への表示（廃止）</translation>
    </message>
    <message>
        <source>From the days of terminals: the text appeared on the screen of a user who was logged in. Servers no longer have it.</source>
        <translation>端末時代のコマンドで、ログイン中の利用者の画面に表示しました。現在のサーバーにはありません。</translation>
    </message>
    <message>
        <source>wrote to the terminal or the mailbox</source>
        <translation>端末への表示またはメール（廃止）</translation>
    </message>
    <message>
        <source>Like SEND, but into the mailbox where the user was not logged in. No longer used.</source>
        <translation>SEND と同様ですが、利用者が不在ならメールボックスに届けました。現在は使われません。</translation>
    </message>
    <message>
        <source>wrote to the terminal and the mailbox</source>
        <translation>端末への表示とメール（廃止）</translation>
    </message>
    <message>
        <source>Like SEND, and into the mailbox as well. No longer used.</source>
        <translation>SEND と同時にメールボックスにも届けました。現在は使われません。</translation>
    </message>
    <message>
        <source>turned the roles of client and server</source>
        <translation>クライアントとサーバーの役割交換（廃止）</translation>
    </message>
    <message>
        <source>Anyone could have fetched another&apos;s mail with it, since nobody was authenticated. ETRN and ATRN replace it.</source>
        <translation>認証がなく、他人のメールを受け取れてしまうため廃止されました。ETRN と ATRN が代わりです。</translation>
    </message>
    <message>
        <source>tells the server about the original client</source>
        <translation>元の接続元情報の伝達</translation>
    </message>
    <message>
        <source>A trusted proxy passes on address and name of the real client. It is Postfix&apos;s own extension.</source>
        <translation>信頼されたプロキシが、実際の接続元のアドレスと名前を伝えます。Postfix の独自拡張です。</translation>
    </message>
    <message>
        <source>passes log data along a filter</source>
        <translation>フィルターへのログ情報の引き渡し</translation>
    </message>
    <message>
        <source>A mail server tells a content filter where the mail came from, for its log. It is Postfix&apos;s own extension.</source>
        <translation>メールの受信元を、ログ用にコンテンツフィルターへ伝えます。Postfix の独自拡張です。</translation>
    </message>
    <message>
        <source>declared size</source>
        <translation>申告サイズ</translation>
    </message>
    <message>
        <source>Size of the message in octets, so that the server can refuse it before it is sent.</source>
        <translation>メッセージのオクテット数です。大きすぎれば送信前に拒否できます。</translation>
    </message>
    <message>
        <source>kind of content</source>
        <translation>内容の種類</translation>
    </message>
    <message>
        <source>Whether the content is 7BIT, 8BITMIME or BINARYMIME.</source>
        <translation>内容が 7BIT、8BITMIME、BINARYMIME のどれかを示します。</translation>
    </message>
    <message>
        <source>addresses or headers in UTF-8</source>
        <translation>UTF-8 のアドレスやヘッダー</translation>
    </message>
    <message>
        <source>This mail needs UTF-8 in addresses or headers all the way.</source>
        <translation>このメールは全経路でアドレスやヘッダーに UTF-8 を必要とします。</translation>
    </message>
    <message>
        <source>what a bounce contains</source>
        <translation>エラー通知に含める範囲</translation>
    </message>
    <message>
        <source>Whether a report returns the whole mail (FULL) or its headers only (HDRS).</source>
        <translation>通知にメール全体（FULL）を含めるか、ヘッダーだけ（HDRS）かを指定します。</translation>
    </message>
    <message>
        <source>envelope identifier</source>
        <translation>エンベロープ ID</translation>
    </message>
    <message>
        <source>A mark of the sender&apos;s choice that comes back in reports.</source>
        <translation>送信者が付ける識別子で、配送通知に記載されて戻ります。</translation>
    </message>
    <message>
        <source>when to report</source>
        <translation>通知する条件</translation>
    </message>
    <message>
        <source>In which cases a report is wanted for this recipient: SUCCESS, FAILURE, DELAY or NEVER.</source>
        <translation>この宛先について通知を求める条件です（SUCCESS、FAILURE、DELAY、NEVER）。</translation>
    </message>
    <message>
        <source>original recipient</source>
        <translation>元の宛先</translation>
    </message>
    <message>
        <source>The recipient&apos;s address as the sender knew it, kept through forwarding.</source>
        <translation>送信者が指定した元の宛先で、転送されても保たれます。</translation>
    </message>
    <message>
        <source>deadline of delivery</source>
        <translation>配送期限</translation>
    </message>
    <message>
        <source>How many seconds the delivery may take, and whether to return the mail (R) or to notify (N) when it is late.</source>
        <translation>配送までの秒数と、遅れた場合に返送（R）するか通知（N）するかを指定します。</translation>
    </message>
    <message>
        <source>hold for a time</source>
        <translation>指定時間の保留</translation>
    </message>
    <message>
        <source>The server shall keep the mail back for this many seconds.</source>
        <translation>サーバーは、この秒数だけ配送を保留します。</translation>
    </message>
    <message>
        <source>hold until a time</source>
        <translation>指定時刻までの保留</translation>
    </message>
    <message>
        <source>The server shall keep the mail back until this moment (UTC).</source>
        <translation>サーバーは、この時刻（UTC）まで配送を保留します。</translation>
    </message>
    <message>
        <source>priority of transfer</source>
        <translation>転送の優先度</translation>
    </message>
    <message>
        <source>How urgent the transfer is, from -9 to 9; 0 is normal.</source>
        <translation>転送の緊急度で、-9 から 9 まで、0 が標準です。</translation>
    </message>
    <message>
        <source>TLS on every hop</source>
        <translation>全区間の TLS</translation>
    </message>
    <message>
        <source>The mail may travel over verified TLS connections only, or else comes back.</source>
        <translation>検証済みの TLS 接続だけで運び、できなければ返送します。</translation>
    </message>
    <message>
        <source>who submitted the mail</source>
        <translation>メールの投稿者</translation>
    </message>
    <message>
        <source>The mailbox of the user who handed the mail in, as far as a trusted server knows it; &lt;&gt; means unknown.</source>
        <translation>信頼されたサーバーが把握している投稿者のメールボックスです。&lt;&gt; は不明を表します。</translation>
    </message>
    <message>
        <source>owner since a date</source>
        <translation>所有者の継続日</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has had the same owner since this date.</source>
        <translation>この日付以降、所有者が変わっていない場合にだけ配送します。</translation>
    </message>
    <message>
        <source>Class 2: it succeeded.</source>
        <translation>クラス 2：成功しました。</translation>
    </message>
    <message>
        <source>Class 4: not now; the same mail may be taken later.</source>
        <translation>クラス 4：今は受け付けられません。同じメールが後で受け付けられる可能性があります。</translation>
    </message>
    <message>
        <source>Class 5: for good; the same mail will be refused again.</source>
        <translation>クラス 5：恒久的な失敗です。同じメールを再送しても拒否されます。</translation>
    </message>
    <message>
        <source>Subject 0: nothing closer is said about what it concerns.</source>
        <translation>サブジェクト 0：何に関するものかは示されていません。</translation>
    </message>
    <message>
        <source>Subject 1: it concerns an address, the sender&apos;s or a recipient&apos;s.</source>
        <translation>サブジェクト 1：差出人または宛先のアドレスに関するものです。</translation>
    </message>
    <message>
        <source>Subject 2: it concerns the recipient&apos;s mailbox.</source>
        <translation>サブジェクト 2：宛先のメールボックスに関するものです。</translation>
    </message>
    <message>
        <source>Subject 3: it concerns the mail system at the destination.</source>
        <translation>サブジェクト 3：宛先のメールシステムに関するものです。</translation>
    </message>
    <message>
        <source>Subject 4: it concerns the network or the route.</source>
        <translation>サブジェクト 4：ネットワークまたは経路に関するものです。</translation>
    </message>
    <message>
        <source>Subject 5: it concerns the protocol, the commands themselves.</source>
        <translation>サブジェクト 5：プロトコル、つまりコマンド自体に関するものです。</translation>
    </message>
    <message>
        <source>Subject 6: it concerns the content of the message.</source>
        <translation>サブジェクト 6：メッセージの内容に関するものです。</translation>
    </message>
    <message>
        <source>Subject 7: it concerns security or the server&apos;s policy.</source>
        <translation>サブジェクト 7：セキュリティまたはサーバーの方針に関するものです。</translation>
    </message>
    <message>
        <source>Subject %1 is not registered.</source>
        <translation>サブジェクト %1 は登録されていません。</translation>
    </message>
    <message>
        <source>%1 Unregistered status code</source>
        <translation>%1 未登録の状態コード</translation>
    </message>
    <message>
        <source>The server uses a detail number of its own.</source>
        <translation>サーバーが独自の詳細番号を使っています。</translation>
    </message>
    <message>
        <source>Read the text after the code; the provider&apos;s documentation may list the number.</source>
        <translation>コードの後の文面を確認します。事業者の資料に番号が載っていることもあります。</translation>
    </message>
    <message>
        <source>%1 Success</source>
        <translation>%1 成功</translation>
    </message>
    <message>
        <source>IANA registry of enhanced status codes</source>
        <translation>IANA の拡張状態コード登録簿</translation>
    </message>
    <message>
        <source>Postfix documentation (no RFC)</source>
        <translation>Postfix の文書（RFC なし）</translation>
    </message>
    <message>
        <source>documents of the vendors (no RFC)</source>
        <translation>各社の文書（RFC なし）</translation>
    </message>
    <message>
        <source>Internet-Draft %1 (no RFC)</source>
        <translation>インターネットドラフト %1（RFC なし）</translation>
    </message>
    <message>
        <source>RFC %1 appendix %2</source>
        <translation>RFC %1 付録 %2</translation>
    </message>
    <message>
        <source>RFC %1 section %2</source>
        <translation>RFC %1 第 %2 節</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>the HTML part</source>
        <translation>HTML 部分</translation>
    </message>
    <message>
        <source>The address is empty: write one like user@example.org.</source>
        <translation>アドレスが空です。user@example.org のように入力してください。</translation>
    </message>
    <message>
        <source>The address holds a line break or another control character: type it anew.</source>
        <translation>アドレスに改行などの制御文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>The charset “%1” is not known: take UTF-8 or one from the list.</source>
        <translation>文字コード「%1」は知られていません。UTF-8 か一覧にあるものを選んでください。</translation>
    </message>
    <message>
        <source>The attachment “%1” cannot be read: check that the file exists and may be opened.</source>
        <translation>添付ファイル「%1」を読み込めません。ファイルがあり、開く権限があるか確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a header&apos;s name: use letters, digits and hyphens, without a space or colon.</source>
        <translation>「%1」はヘッダー名に使えません。空白やコロンのない英字、数字、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>The header “%1” holds a line break or a NUL: write its value on one line.</source>
        <translation>ヘッダー「%1」に改行または NUL が含まれています。値は1行で書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no address for a header: write it like user@example.org.</source>
        <translation>「%1」はヘッダーに書けるアドレスではありません。user@example.org のように書いてください。</translation>
    </message>
    <message>
        <source>The address “%1” has characters outside ASCII and the server does not offer SMTPUTF8: use another address or another server.</source>
        <translation>アドレス「%1」に ASCII 以外の文字がありますが、サーバーは SMTPUTF8 に対応していません。別のアドレスか別のサーバーを使ってください。</translation>
    </message>
    <message>
        <source>The message holds 8-bit text and the server does not offer 8BITMIME: encode it as quoted-printable or base64.</source>
        <translation>メッセージに8ビットの文字がありますが、サーバーは 8BITMIME に対応していません。quoted-printable か base64 で符号化してください。</translation>
    </message>
    <message>
        <source>The message can only be sent unchanged with BINARYMIME and CHUNKING, and the server does not offer both.</source>
        <translation>このメッセージを変更せずに送るには BINARYMIME と CHUNKING の両方が必要ですが、サーバーが対応していません。</translation>
    </message>
    <message>
        <source>The message has a line longer than 998 octets, the most that SMTP allows: break it or encode the part.</source>
        <translation>998 オクテットを超える行があります。SMTP で許される上限なので、行を分けるか、その部分を符号化してください。</translation>
    </message>
    <message>
        <source>The message holds a lone CR or LF that matters: only a server with BINARYMIME can take it unchanged.</source>
        <translation>単独の CR または LF が含まれており、そのままでは BINARYMIME に対応したサーバーにしか送れません。</translation>
    </message>
    <message>
        <source>limit on the size of a mail</source>
        <translation>メールサイズの上限</translation>
    </message>
    <message>
        <source>The number is the largest mail in octets that the server takes; 0 or none means no fixed limit.</source>
        <translation>数値は受け付けるメールの最大オクテット数です。0 または数値なしは固定の上限がないことを表します。</translation>
    </message>
    <message>
        <source>The client declares SIZE= with MAIL FROM.</source>
        <translation>クライアントは MAIL FROM で SIZE= を申告します。</translation>
    </message>
    <message>
        <source>text with 8-bit characters</source>
        <translation>8ビット文字の本文</translation>
    </message>
    <message>
        <source>The message may hold octets above 127, so UTF-8 text needs no base64.</source>
        <translation>127 を超えるオクテットを含められ、UTF-8 の本文を base64 にする必要がありません。</translation>
    </message>
    <message>
        <source>several commands at once</source>
        <translation>コマンドの一括送信</translation>
    </message>
    <message>
        <source>The client may send MAIL, RCPT and DATA together without waiting for each answer.</source>
        <translation>MAIL、RCPT、DATA を、応答を待たずにまとめて送れます。</translation>
    </message>
    <message>
        <source>encryption on request</source>
        <translation>要求に応じた暗号化</translation>
    </message>
    <message>
        <source>The connection can be encrypted with TLS after the STARTTLS command.</source>
        <translation>STARTTLS コマンドの後、接続を TLS で暗号化できます。</translation>
    </message>
    <message>
        <source>After it the server&apos;s list counts anew: send EHLO again.</source>
        <translation>暗号化後は EHLO を送り直し、新しい一覧に従います。</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>The words after it are the SASL mechanisms by which a user can log in here.</source>
        <translation>後に続く語は、ここで使える SASL の認証方式です。</translation>
    </message>
    <message>
        <source>Before TLS the list may be shorter or missing.</source>
        <translation>TLS の前は、一覧が短いか、ないことがあります。</translation>
    </message>
    <message>
        <source>delivery reports on request</source>
        <translation>要求に応じた配送通知</translation>
    </message>
    <message>
        <source>The sender can say when to be told about success, failure or delay, with NOTIFY, RET, ENVID and ORCPT.</source>
        <translation>NOTIFY、RET、ENVID、ORCPT で、成功、失敗、遅延の通知を指定できます。</translation>
    </message>
    <message>
        <source>enhanced status codes</source>
        <translation>拡張状態コード</translation>
    </message>
    <message>
        <source>Replies carry a second code such as 5.1.1, which tells the reason more exactly.</source>
        <translation>応答に 5.1.1 のような第二のコードが付き、理由がより正確に分かります。</translation>
    </message>
    <message>
        <source>message in chunks</source>
        <translation>メッセージの分割送信</translation>
    </message>
    <message>
        <source>BDAT may be used in place of DATA: counted octets, no final dot.</source>
        <translation>DATA の代わりに BDAT を使えます。オクテット数を指定し、終わりのドットは不要です。</translation>
    </message>
    <message>
        <source>binary content</source>
        <translation>バイナリの内容</translation>
    </message>
    <message>
        <source>With BDAT the content may be any octets, without line ends or base64.</source>
        <translation>BDAT と併用すると、改行や base64 に縛られない任意のデータを送れます。</translation>
    </message>
    <message>
        <source>addresses in any script</source>
        <translation>あらゆる文字のアドレス</translation>
    </message>
    <message>
        <source>Addresses and headers may be written in UTF-8.</source>
        <translation>アドレスやヘッダーを UTF-8 で書けます。</translation>
    </message>
    <message>
        <source>the experiment before SMTPUTF8</source>
        <translation>SMTPUTF8 の前身（実験）</translation>
    </message>
    <message>
        <source>An early, withdrawn form of addresses in UTF-8.</source>
        <translation>UTF-8 アドレスの初期の形で、すでに廃止されています。</translation>
    </message>
    <message>
        <source>VRFY is available</source>
        <translation>VRFY が利用可能</translation>
    </message>
    <message>
        <source>The server can be asked whether a mailbox exists; often it answers 252 all the same.</source>
        <translation>メールボックスの有無を問い合わせられますが、たいていは 252 が返ります。</translation>
    </message>
    <message>
        <source>EXPN is available</source>
        <translation>EXPN が利用可能</translation>
    </message>
    <message>
        <source>The server can be asked for the members of a mailing list.</source>
        <translation>メーリングリストの会員を問い合わせられます。</translation>
    </message>
    <message>
        <source>HELP is available</source>
        <translation>HELP が利用可能</translation>
    </message>
    <message>
        <source>The server answers HELP with a text.</source>
        <translation>サーバーが HELP に説明文を返します。</translation>
    </message>
    <message>
        <source>delivery of waiting mail on request</source>
        <translation>保留メールの配送要求</translation>
    </message>
    <message>
        <source>A site that is online only at times can ask for its mail with ETRN.</source>
        <translation>常時接続でないサイトが、ETRN で自分宛てのメールを要求できます。</translation>
    </message>
    <message>
        <source>waiting mail on this connection</source>
        <translation>この接続での保留メール受信</translation>
    </message>
    <message>
        <source>A site with a changing address can fetch its mail here after a log-in.</source>
        <translation>アドレスが変わるサイトが、認証の後にこの接続でメールを受け取れます。</translation>
    </message>
    <message>
        <source>A mail can carry a deadline; the number is the shortest one in seconds that the server takes.</source>
        <translation>メールに配送期限を付けられます。数値は受け付ける最短の秒数です。</translation>
    </message>
    <message>
        <source>mail held for later</source>
        <translation>配送の保留</translation>
    </message>
    <message>
        <source>The server can keep a mail back; the first number is the longest time in seconds, then comes the latest date.</source>
        <translation>サーバーがメールの配送を保留できます。最初の値は最長の秒数、次は最も遅い日時です。</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Mails can carry a priority from -9 to 9; the word after it names the server&apos;s policy.</source>
        <translation>メールに -9 から 9 の優先度を付けられます。後の語はサーバーの方針の名前です。</translation>
    </message>
    <message>
        <source>A mail can demand verified TLS up to its destination.</source>
        <translation>宛先まで検証済みの TLS を要求できます。</translation>
    </message>
    <message>
        <source>It is offered on encrypted connections only.</source>
        <translation>暗号化された接続でだけ提示されます。</translation>
    </message>
    <message>
        <source>limits of a session</source>
        <translation>セッションの上限</translation>
    </message>
    <message>
        <source>RCPTMAX, MAILMAX and RCPTDOMAINMAX tell how many recipients, mails and domains the server takes.</source>
        <translation>RCPTMAX、MAILMAX、RCPTDOMAINMAX が、宛先、メール、ドメインの上限を示します。</translation>
    </message>
    <message>
        <source>messages from an IMAP server</source>
        <translation>IMAP サーバーからのメッセージ</translation>
    </message>
    <message>
        <source>The server can fetch a message from the URL that the client gives.</source>
        <translation>クライアントが示す URL からメッセージを取得できます。</translation>
    </message>
    <message>
        <source>check of the mailbox&apos;s owner</source>
        <translation>所有者の継続性の確認</translation>
    </message>
    <message>
        <source>A mail can ask not to be delivered if the mailbox has changed hands since a date.</source>
        <translation>指定日以降に所有者が変わっていれば配送しないよう求められます。</translation>
    </message>
    <message>
        <source>no unsolicited mail</source>
        <translation>勧誘メールの拒否</translation>
    </message>
    <message>
        <source>The server names classes of bulk mail that it does not want.</source>
        <translation>サーバーが受け取らない一斉送信メールの種別を示します。</translation>
    </message>
    <message>
        <source>message tracking</source>
        <translation>メッセージの追跡</translation>
    </message>
    <message>
        <source>A sender can ask later where the mail is.</source>
        <translation>送信者が後でメールの所在を問い合わせられます。</translation>
    </message>
    <message>
        <source>resuming a broken transfer</source>
        <translation>中断した転送の再開</translation>
    </message>
    <message>
        <source>A transfer that broke can go on where it stopped; rarely seen.</source>
        <translation>中断した転送を途中から再開できます。ほとんど使われていません。</translation>
    </message>
    <message>
        <source>permission to convert content</source>
        <translation>内容変換の許可</translation>
    </message>
    <message>
        <source>The sender can allow servers to convert the content for the recipient.</source>
        <translation>宛先に合わせた内容の変換を許可できます。</translation>
    </message>
    <message>
        <source>recipient&apos;s abilities</source>
        <translation>受信側の対応形式の照会</translation>
    </message>
    <message>
        <source>The server tells which forms of content a recipient can take.</source>
        <translation>宛先が受け取れる内容の形式をサーバーが知らせます。</translation>
    </message>
    <message>
        <source>responsible submitter</source>
        <translation>責任を負う投稿者</translation>
    </message>
    <message>
        <source>Part of the Sender ID experiment, which has ended.</source>
        <translation>終了した Sender ID の実験の一部です。</translation>
    </message>
    <message>
        <source>an answer for each recipient</source>
        <translation>宛先ごとの応答</translation>
    </message>
    <message>
        <source>After the data the server answers once for each recipient; Exim has it.</source>
        <translation>データの後に宛先ごとの応答を返します。Exim が対応しています。</translation>
    </message>
    <message>
        <source>facts about the original client</source>
        <translation>元の接続元の情報</translation>
    </message>
    <message>
        <source>A trusted proxy may tell who the real client is.</source>
        <translation>信頼されたプロキシが実際の接続元を伝えられます。</translation>
    </message>
    <message>
        <source>log data for filters</source>
        <translation>フィルター用のログ情報</translation>
    </message>
    <message>
        <source>A mail server may pass the mail&apos;s origin on to a filter.</source>
        <translation>メールの受信元をフィルターへ渡せます。</translation>
    </message>
    <message>
        <source>one return address for each recipient</source>
        <translation>宛先ごとの返送先アドレス</translation>
    </message>
    <message>
        <source>The server can write the recipient into the return address, so that bounces tell whom they concern.</source>
        <translation>返送先アドレスに宛先を埋め込み、どの宛先のエラーか分かるようにします。</translation>
    </message>
    <message>
        <source>terminal messages, historical</source>
        <translation>端末への送信（歴史的）</translation>
    </message>
    <message>
        <source>A left-over of the days of terminals; do not use it.</source>
        <translation>端末時代の名残です。使わないでください。</translation>
    </message>
    <message>
        <source>turning of roles, historical</source>
        <translation>役割の交換（歴史的）</translation>
    </message>
    <message>
        <source>Unsafe without authentication; replaced by ETRN and ATRN.</source>
        <translation>認証がなく危険なため、ETRN と ATRN に置き換えられました。</translation>
    </message>
    <message>
        <source>The server greets back with its name; each further line names an extension that it offers.</source>
        <translation>サーバーが名前を名乗って挨拶を返しました。続く各行は、提供する拡張機能です。</translation>
    </message>
    <message>
        <source>The server greets back; after HELO no extensions can be used.</source>
        <translation>サーバーが挨拶を返しました。HELO の後は拡張機能を使えません。</translation>
    </message>
    <message>
        <source>The server accepts the sender; the recipients come next.</source>
        <translation>サーバーが差出人を受け付けました。次は宛先です。</translation>
    </message>
    <message>
        <source>The server accepts this recipient; the mail itself is not taken yet.</source>
        <translation>サーバーがこの宛先を受け付けました。メール本体はまだ渡されていません。</translation>
    </message>
    <message>
        <source>The mail begun is forgotten; a new one can begin.</source>
        <translation>途中のメールは破棄されました。新しいメールを始められます。</translation>
    </message>
    <message>
        <source>The connection is alive.</source>
        <translation>接続は生きています。</translation>
    </message>
    <message>
        <source>The server knows the mailbox and names it.</source>
        <translation>サーバーはそのメールボックスを知っており、名前を返しました。</translation>
    </message>
    <message>
        <source>The server lists the members, one a line.</source>
        <translation>サーバーが会員を1行に一人ずつ返しました。</translation>
    </message>
    <message>
        <source>The server is ready: the TLS handshake begins with the next octet.</source>
        <translation>サーバーの準備ができました。次のオクテットから TLS ハンドシェイクが始まります。</translation>
    </message>
    <message>
        <source>The server is ready and says its name; the client answers with EHLO.</source>
        <translation>サーバーの準備ができ、名前を名乗りました。クライアントは EHLO で答えます。</translation>
    </message>
    <message>
        <source>The server has taken the mail: from now on it answers for delivering or returning it.</source>
        <translation>サーバーがメールを受け取りました。以後、配送または返送の責任はサーバーにあります。</translation>
    </message>
    <message>
        <source>The server has taken this chunk and waits for the next.</source>
        <translation>サーバーがこのチャンクを受け取り、次を待っています。</translation>
    </message>
    <message>
        <source>Nothing had asked for this reply.</source>
        <translation>この応答を求めたものはありません。</translation>
    </message>
    <message>
        <source>The challenge is empty: the server waits for the client&apos;s first message.</source>
        <translation>チャレンジは空です。サーバーはクライアントの最初のメッセージを待っています。</translation>
    </message>
    <message>
        <source>Decoded from base64 it says: “%1”.</source>
        <translation>base64 を復号すると「%1」です。</translation>
    </message>
    <message>
        <source>%1: an extension that is not known here</source>
        <translation>%1：ここでは知られていない拡張機能</translation>
    </message>
    <message>
        <source>The server offers something beyond the registered extensions; names with X are private ones.</source>
        <translation>登録された拡張機能にないものをサーバーが提供しています。X で始まる名前は独自のものです。</translation>
    </message>
    <message>
        <source>It can be left unused without harm.</source>
        <translation>使わなくても問題ありません。</translation>
    </message>
    <message>
        <source>Not an SMTP reply</source>
        <translation>SMTP の応答ではない</translation>
    </message>
    <message>
        <source>A reply begins with three digits and a space or hyphen; this line does not.</source>
        <translation>応答は3桁の数字と空白またはハイフンで始まりますが、この行は違います。</translation>
    </message>
    <message>
        <source>Another service listens on this port, or TLS was expected at once.</source>
        <translation>このポートで別のサービスが動いているか、最初から TLS が必要です。</translation>
    </message>
    <message>
        <source>Check the port and the TLS setting.</source>
        <translation>ポートと TLS の設定を確認します。</translation>
    </message>
    <message>
        <source>Answer to the server&apos;s 334</source>
        <translation>サーバーの 334 への答え</translation>
    </message>
    <message>
        <source>The client gives the authentication up; the server answers 501.</source>
        <translation>クライアントが認証を中止しました。サーバーは 501 を返します。</translation>
    </message>
    <message>
        <source>The client&apos;s next step in the authentication, in base64. It can hold a password, so it is hidden.</source>
        <translation>認証の次の段階を base64 で送りました。パスワードを含むことがあるため、隠されています。</translation>
    </message>
    <message>
        <source>End of the message</source>
        <translation>メッセージの終わり</translation>
    </message>
    <message>
        <source>A line with a single dot ends the message; the server&apos;s answer to it decides whether it takes the mail.</source>
        <translation>ドットだけの行がメッセージの終わりを表します。これへの応答で、サーバーが受け取るかどうかが決まります。</translation>
    </message>
    <message>
        <source>A line of the message</source>
        <translation>メッセージの1行</translation>
    </message>
    <message>
        <source>It belongs to headers or body. A dot at the beginning of a line is sent twice.</source>
        <translation>ヘッダーまたは本文の一部です。行頭のドットは二重にして送られます。</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <translation>未知のコマンド</translation>
    </message>
    <message>
        <source>“%1” is no command of SMTP or of a known extension.</source>
        <translation>「%1」は SMTP にも既知の拡張機能にもないコマンドです。</translation>
    </message>
    <message>
        <source>The server should answer 500.</source>
        <translation>サーバーは 500 を返すはずです。</translation>
    </message>
    <message>
        <source>The message itself, folded into one line: headers, an empty line, then the body.</source>
        <translation>メッセージ本体を1行に折りたたんだものです。ヘッダー、空行、本文の順に並びます。</translation>
    </message>
    <message>
        <source>user and password in one step</source>
        <translation>ユーザー名とパスワードを一度に送信</translation>
    </message>
    <message>
        <source>User and password are sent in base64, which hides nothing: whoever sees the line can read them.</source>
        <translation>ユーザー名とパスワードを base64 で送ります。base64 は暗号ではなく、通信を見れば読めてしまいます。</translation>
    </message>
    <message>
        <source>Use it over TLS only.</source>
        <translation>TLS の上でだけ使います。</translation>
    </message>
    <message>
        <source>user and password in two steps</source>
        <translation>ユーザー名とパスワードを順に送信</translation>
    </message>
    <message>
        <source>The server asks for the user, then for the password; both travel readably, in base64. It never became an RFC.</source>
        <translation>サーバーがユーザー名、次にパスワードを尋ねます。どちらも base64 で、読み取れる形です。RFC にはなっていません。</translation>
    </message>
    <message>
        <source>Use it over TLS only, and only where PLAIN is missing.</source>
        <translation>TLS の上で、PLAIN がない場合にだけ使います。</translation>
    </message>
    <message>
        <source>challenge and answer with MD5</source>
        <translation>MD5 によるチャレンジ・レスポンス</translation>
    </message>
    <message>
        <source>The password does not travel, only a hash over it and the server&apos;s challenge. It can be guessed from a recording, and the server must keep the password itself.</source>
        <translation>パスワードそのものは送らず、チャレンジと合わせたハッシュだけを送ります。記録から推測されるおそれがあり、サーバーはパスワード自体を保持する必要があります。</translation>
    </message>
    <message>
        <source>Prefer SCRAM where it is offered.</source>
        <translation>SCRAM があればそちらを使います。</translation>
    </message>
    <message>
        <source>older challenge and answer</source>
        <translation>旧式のチャレンジ・レスポンス</translation>
    </message>
    <message>
        <source>A more elaborate hash exchange, declared historic because of its faults.</source>
        <translation>より複雑なハッシュの交換ですが、欠陥のため歴史的扱いとされました。</translation>
    </message>
    <message>
        <source>Use SCRAM in its place.</source>
        <translation>代わりに SCRAM を使います。</translation>
    </message>
    <message>
        <source>salted challenge and answer, SHA-1</source>
        <translation>ソルト付きチャレンジ・レスポンス（SHA-1）</translation>
    </message>
    <message>
        <source>Both sides prove that they know the password without sending it; the server keeps only a salted hash.</source>
        <translation>パスワードを送らずに、双方が知っていることを証明します。サーバーはソルト付きハッシュだけを保持します。</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 is the newer form.</source>
        <translation>新しい形は SCRAM-SHA-256 です。</translation>
    </message>
    <message>
        <source>salted challenge and answer, SHA-256</source>
        <translation>ソルト付きチャレンジ・レスポンス（SHA-256）</translation>
    </message>
    <message>
        <source>Like SCRAM-SHA-1 with a stronger hash: the password never travels, and the server must prove itself too.</source>
        <translation>SCRAM-SHA-1 より強いハッシュを使います。パスワードは送られず、サーバーも自らを証明します。</translation>
    </message>
    <message>
        <source>The best choice among password mechanisms.</source>
        <translation>パスワードを使う方式の中では最良の選択です。</translation>
    </message>
    <message>
        <source>SCRAM-SHA-1 bound to TLS</source>
        <translation>TLS に結び付けた SCRAM-SHA-1</translation>
    </message>
    <message>
        <source>The log-in is tied to this very TLS connection, so that nobody can pass it on from another.</source>
        <translation>認証がこの TLS 接続に結び付けられ、第三者による中継を防ぎます。</translation>
    </message>
    <message>
        <source>It needs TLS and is used when named.</source>
        <translation>TLS が必要で、明示したときだけ使われます。</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 bound to TLS</source>
        <translation>TLS に結び付けた SCRAM-SHA-256</translation>
    </message>
    <message>
        <source>The stronger hash, tied to this TLS connection by the server&apos;s certificate.</source>
        <translation>より強いハッシュを使い、サーバー証明書によってこの TLS 接続に結び付けます。</translation>
    </message>
    <message>
        <source>It fails where something between the two ends replaces the certificate.</source>
        <translation>途中で証明書が差し替えられると失敗します。</translation>
    </message>
    <message>
        <source>token, the older form</source>
        <translation>トークン認証（旧形式）</translation>
    </message>
    <message>
        <source>An access token from the provider takes the place of the password. Google and Microsoft made it; it is no RFC.</source>
        <translation>パスワードの代わりに、事業者が発行したアクセストークンを使います。Google と Microsoft の方式で、RFC ではありません。</translation>
    </message>
    <message>
        <source>A refusal comes as a JSON text in base64; answer it with an empty line. Tokens end after about an hour.</source>
        <translation>拒否の理由は base64 の JSON で届くので、空行で答えます。トークンは約1時間で切れます。</translation>
    </message>
    <message>
        <source>token, the standard form</source>
        <translation>トークン認証（標準形式）</translation>
    </message>
    <message>
        <source>An access token is sent with host and port, as OAuth 2.0 defines it.</source>
        <translation>OAuth 2.0 のアクセストークンを、ホスト名とポートとともに送ります。</translation>
    </message>
    <message>
        <source>Get a fresh token from the provider; it works over TLS only.</source>
        <translation>事業者から新しいトークンを取得します。TLS の上でのみ使えます。</translation>
    </message>
    <message>
        <source>proof from outside</source>
        <translation>外部の証明による認証</translation>
    </message>
    <message>
        <source>The server takes the identity from elsewhere, mostly from the client&apos;s TLS certificate.</source>
        <translation>利用者の確認を、多くはクライアントの TLS 証明書など、別の手段で行います。</translation>
    </message>
    <message>
        <source>Give a client certificate.</source>
        <translation>クライアント証明書を指定します。</translation>
    </message>
    <message>
        <source>no identity</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Nobody logs in by name; a trace text such as an address may be sent.</source>
        <translation>名乗らずに利用します。アドレスなどの記録用の文字列を送れます。</translation>
    </message>
    <message>
        <source>Few mail servers offer it.</source>
        <translation>提供しているメールサーバーはわずかです。</translation>
    </message>
    <message>
        <source>Kerberos ticket</source>
        <translation>Kerberos のチケット</translation>
    </message>
    <message>
        <source>A Kerberos ticket proves who the user is, without a password.</source>
        <translation>パスワードではなく、Kerberos のチケットで利用者を証明します。</translation>
    </message>
    <message>
        <source>It is not among those that this program speaks.</source>
        <translation>このプログラムは対応していません。</translation>
    </message>
    <message>
        <source>Windows challenge and answer</source>
        <translation>Windows のチャレンジ・レスポンス</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own hash exchange, weak by today&apos;s measure.</source>
        <translation>Microsoft 独自のハッシュ交換で、現在の基準では弱い方式です。</translation>
    </message>
    <message>
        <source>Use SCRAM or a token in its place.</source>
        <translation>代わりに SCRAM かトークンを使います。</translation>
    </message>
    <message>
        <source>Other mail system status</source>
        <translation>メールシステムに関するその他の状態</translation>
    </message>
    <message>
        <source>The destination system normally takes mail, but something about it led to this result.</source>
        <translation>宛先のシステムは通常メールを受け取りますが、その何かが原因です。</translation>
    </message>
    <message>
        <source>A disorder within the server.</source>
        <translation>サーバー内部の不調です。</translation>
    </message>
    <message>
        <source>Try later, then ask its administrator.</source>
        <translation>後で再試行し、だめなら管理者に尋ねます。</translation>
    </message>
    <message>
        <source>Mail system full</source>
        <translation>メールシステムの容量不足</translation>
    </message>
    <message>
        <source>The whole system has no storage left; the recipient cannot mend it.</source>
        <translation>システム全体の空き容量がありません。宛先の利用者には解決できません。</translation>
    </message>
    <message>
        <source>A full disk.</source>
        <translation>ディスクの容量不足です。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後で再送します。</translation>
    </message>
    <message>
        <source>System takes no mail from the network</source>
        <translation>ネットワークからの受信を停止中</translation>
    </message>
    <message>
        <source>The host of the mailbox takes no mail at present.</source>
        <translation>メールボックスのあるホストが、現在メールを受け付けていません。</translation>
    </message>
    <message>
        <source>Maintenance, high load, or a host that never takes mail.</source>
        <translation>保守作業、高い負荷、または元々受信しないホストです。</translation>
    </message>
    <message>
        <source>Try later with code 4; with 5 check the server&apos;s name.</source>
        <translation>4 で始まるなら後で再送し、5 で始まるならサーバー名を確認します。</translation>
    </message>
    <message>
        <source>System lacks a wanted feature</source>
        <translation>必要な機能が宛先にない</translation>
    </message>
    <message>
        <source>The mail asks for a feature that the destination does not have.</source>
        <translation>メールが求める機能に宛先のシステムが対応していません。</translation>
    </message>
    <message>
        <source>A gateway that cannot carry the option over.</source>
        <translation>指定された機能を引き継げないゲートウェイがあります。</translation>
    </message>
    <message>
        <source>Send without the delivery option.</source>
        <translation>配送オプションを外して送ります。</translation>
    </message>
    <message>
        <source>Message too big for the system</source>
        <translation>システムの上限を超えるメール</translation>
    </message>
    <message>
        <source>The mail is larger than any mail that this system takes.</source>
        <translation>このシステムが受け付ける最大サイズを超えています。</translation>
    </message>
    <message>
        <source>Large attachments; base64 makes them a third larger.</source>
        <translation>大きな添付ファイルです。base64 で約3分の1増えます。</translation>
    </message>
    <message>
        <source>Compare with SIZE in the EHLO reply and send less.</source>
        <translation>EHLO の応答の SIZE と比べ、小さくして送ります。</translation>
    </message>
    <message>
        <source>System wrongly configured</source>
        <translation>システムの設定の誤り</translation>
    </message>
    <message>
        <source>The system is set up so that it cannot take this mail.</source>
        <translation>システムの設定が、このメールを受け取れる状態になっていません。</translation>
    </message>
    <message>
        <source>A mistake in the server&apos;s settings, such as mail looping back to itself.</source>
        <translation>自分自身へ配送が戻るなど、サーバーの設定に誤りがあります。</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator.</source>
        <translation>サーバーの管理者に知らせます。</translation>
    </message>
    <message>
        <source>Requested priority was changed</source>
        <translation>優先度を変更</translation>
    </message>
    <message>
        <source>The mail was taken, but with another priority than asked for; the text names it.</source>
        <translation>メールは受け付けられましたが、優先度が変更されました。変更後の値は応答に書かれています。</translation>
    </message>
    <message>
        <source>The server allows fewer levels, or this user no high ones.</source>
        <translation>サーバーの段階数が少ないか、高い優先度が許されていません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done if the new priority will do.</source>
        <translation>新しい優先度で差し支えなければ対処は不要です。</translation>
    </message>
    <message>
        <source>Other network or routing status</source>
        <translation>ネットワークまたは経路のその他の状態</translation>
    </message>
    <message>
        <source>Something went wrong on the network, and no closer code fits.</source>
        <translation>ネットワークで問題が起きましたが、より具体的なコードがありません。</translation>
    </message>
    <message>
        <source>A fault between two servers.</source>
        <translation>サーバー間の通信障害です。</translation>
    </message>
    <message>
        <source>No answer from the host</source>
        <translation>ホストからの応答なし</translation>
    </message>
    <message>
        <source>The next server could not be reached or did not answer.</source>
        <translation>次のサーバーに接続できないか、応答がありませんでした。</translation>
    </message>
    <message>
        <source>It is down or busy, or a firewall stands between.</source>
        <translation>停止中か過負荷、あるいは途中のファイアウォールです。</translation>
    </message>
    <message>
        <source>The server will try again by itself; wait.</source>
        <translation>サーバーが自動で再送するので、待ちます。</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>接続の切断</translation>
    </message>
    <message>
        <source>A connection was made but broke before the mail was through.</source>
        <translation>接続はできましたが、メールの送信が終わる前に切れました。</translation>
    </message>
    <message>
        <source>A time-out or a bad line.</source>
        <translation>タイムアウトか、回線の不調です。</translation>
    </message>
    <message>
        <source>Directory server failure</source>
        <translation>ディレクトリサーバーの障害</translation>
    </message>
    <message>
        <source>A server that must be asked about the route, such as DNS, did not answer.</source>
        <translation>経路の問い合わせ先（DNS など）が応答しませんでした。</translation>
    </message>
    <message>
        <source>A disorder of DNS or LDAP at the server&apos;s side.</source>
        <translation>サーバー側の DNS や LDAP の不調です。</translation>
    </message>
    <message>
        <source>Unable to route</source>
        <translation>経路が不明</translation>
    </message>
    <message>
        <source>The server does not know where to pass the mail on.</source>
        <translation>メールの次の送り先をサーバーが決められません。</translation>
    </message>
    <message>
        <source>The domain has neither MX nor address records.</source>
        <translation>ドメインに MX レコードもアドレスレコードもありません。</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s domain in DNS.</source>
        <translation>宛先のドメインを DNS で確認します。</translation>
    </message>
    <message>
        <source>Mail system congested</source>
        <translation>メールシステムの混雑</translation>
    </message>
    <message>
        <source>The mail system has too much to do.</source>
        <translation>メールシステムの処理が追いついていません。</translation>
    </message>
    <message>
        <source>Many mails in a short time, perhaps your own.</source>
        <translation>短時間に多くのメールが届きました。自分が送ったものかもしれません。</translation>
    </message>
    <message>
        <source>Send more slowly, or later.</source>
        <translation>間隔を空けるか、後で送ります。</translation>
    </message>
    <message>
        <source>Routing loop</source>
        <translation>経路のループ</translation>
    </message>
    <message>
        <source>The mail was forwarded too many times.</source>
        <translation>メールの転送回数が多すぎます。</translation>
    </message>
    <message>
        <source>Two mailboxes or servers forward to each other.</source>
        <translation>二つのメールボックスやサーバーが互いに転送し合っています。</translation>
    </message>
    <message>
        <source>Look at the Received headers and break the ring.</source>
        <translation>Received ヘッダーを調べ、循環を断ちます。</translation>
    </message>
    <message>
        <source>Delivery time expired</source>
        <translation>配送期限切れ</translation>
    </message>
    <message>
        <source>The mail could not be delivered within its time and was given up.</source>
        <translation>期限内に配送できず、断念されました。</translation>
    </message>
    <message>
        <source>The destination was out of reach for days, or a DELIVERBY time passed.</source>
        <translation>数日間宛先に届かなかったか、DELIVERBY の時刻を過ぎました。</translation>
    </message>
    <message>
        <source>Find out why the destination is silent, then send anew.</source>
        <translation>宛先が応じない理由を調べてから送り直します。</translation>
    </message>
    <message>
        <source>connection closed</source>
        <comment>note in the transcript</comment>
        <translation>接続終了</translation>
    </message>
    <message>
        <source>connection lost: %1</source>
        <comment>note in the transcript</comment>
        <translation>接続の切断：%1</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <comment>note in the transcript</comment>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <comment>note in the transcript</comment>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>encrypted by %1</source>
        <comment>note in the transcript</comment>
        <translation>%1 で暗号化</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>note in the transcript</comment>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>note in the transcript</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>stopped as asked</source>
        <comment>note in the transcript</comment>
        <translation>指定どおり停止</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>note in the transcript</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <comment>note in the transcript</comment>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>The name is looked up in DNS and its addresses are tried, IPv6 and IPv4 side by side.</source>
        <translation>DNS で名前を調べ、得られたアドレスに IPv6 と IPv4 で並行して接続を試みます。</translation>
    </message>
    <message>
        <source>The TCP connection stands; in SMTP the server speaks first.</source>
        <translation>TCP 接続が成立しました。SMTP ではサーバーが先に話します。</translation>
    </message>
    <message>
        <source>From here on everything is encrypted. The name is the TLS version and the cipher that both sides agreed on.</source>
        <translation>ここから先はすべて暗号化されます。表示されているのは、双方が合意した TLS のバージョンと暗号方式です。</translation>
    </message>
    <message>
        <source>TLS 1.2 and 1.3 are good; older versions should not be used.</source>
        <translation>TLS 1.2 と 1.3 が適切です。それより古いバージョンは使うべきではありません。</translation>
    </message>
    <message>
        <source>The person cancelled the session here.</source>
        <translation>利用者がここでセッションを中止しました。</translation>
    </message>
    <message>
        <source>The session ended here because it was told to stop after this stage.</source>
        <translation>この段階の後で停止するよう指定されていたため、ここで終了しました。</translation>
    </message>
    <message>
        <source>The server turns this client away for now: try again later.</source>
        <translation>サーバーが一時的に接続を断りました。後で再試行してください。</translation>
    </message>
    <message>
        <source>The server refuses the greeting for now: try again later.</source>
        <translation>サーバーが一時的に挨拶を拒否しました。後で再試行してください。</translation>
    </message>
    <message>
        <source>The server cannot start TLS for now: try again later.</source>
        <translation>サーバーは今 TLS を開始できません。後で再試行してください。</translation>
    </message>
    <message>
        <source>The server cannot check the log-in for now: try again later.</source>
        <translation>サーバーは今、認証を確認できません。後で再試行してください。</translation>
    </message>
    <message>
        <source>The server refuses the sender for now: try again later.</source>
        <translation>サーバーが一時的に差出人を拒否しました。後で再試行してください。</translation>
    </message>
    <message>
        <source>The server refuses the recipient for now: try again later.</source>
        <translation>サーバーが一時的に宛先を拒否しました。後で再試行してください。</translation>
    </message>
    <message>
        <source>The server cannot take the message for now: try again later.</source>
        <translation>サーバーは今メッセージを受け取れません。後で再試行してください。</translation>
    </message>
    <message>
        <source>The server does not keep the message for now: send it again later.</source>
        <translation>サーバーは今メッセージを保管できません。後で再送してください。</translation>
    </message>
    <message>
        <source>The server refuses to say goodbye; the mails sent before are not concerned.</source>
        <translation>サーバーが終了の挨拶を拒否しました。それまでに送ったメールには影響ありません。</translation>
    </message>
    <message>
        <source>connect</source>
        <comment>stage of a session</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>greeting</source>
        <comment>stage of a session</comment>
        <translation>挨拶</translation>
    </message>
    <message>
        <source>body</source>
        <comment>stage of a session</comment>
        <translation>本文</translation>
    </message>
    <message>
        <source>end of body</source>
        <comment>stage of a session</comment>
        <translation>本文の終わり</translation>
    </message>
    <message>
        <source>%1 The server said: %2</source>
        <extracomment>%1 a sentence about a failure, %2 the server&apos;s reply in its own words</extracomment>
        <translation>%1 サーバーの応答：%2</translation>
    </message>
    <message>
        <source>%1 (stage: %2)</source>
        <extracomment>%1 a sentence about a failure, %2 the stage of the session such as RCPT</extracomment>
        <translation>%1（段階：%2）</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>%1 a sentence about a failure, %2 a library&apos;s own words, not translated</extracomment>
        <translation>%1［%2］</translation>
    </message>
    <message>
        <source>Stopped as asked after the stage %1.</source>
        <translation>指定どおり、%1 の段階の後で停止しました。</translation>
    </message>
    <message>
        <source>Cancelled at the stage %1; nothing was delivered.</source>
        <translation>%1 の段階で中止しました。メールは配送されていません。</translation>
    </message>
    <message>
        <source>The connection was lost after the end of the message: the server may have the mail or not. Ask the recipient before sending it again.</source>
        <translation>メッセージの終わりを送った後に接続が切れました。サーバーがメールを受け取ったかどうか分かりません。再送する前に相手に確認してください。</translation>
    </message>
    <message>
        <source>The mail was not sent; it failed at the stage %1.</source>
        <translation>メールは送信されませんでした。%1 の段階で失敗しました。</translation>
    </message>
    <message>
        <source>The session ended in good order.</source>
        <translation>セッションは正常に終了しました。</translation>
    </message>
    <message>
        <source>The session ended early, at the stage %1.</source>
        <translation>セッションは %1 の段階で途中終了しました。</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>the server took the mail</comment>
        <translation>配送済み</translation>
    </message>
    <message>
        <source>Other protocol status</source>
        <translation>プロトコルに関するその他の状態</translation>
    </message>
    <message>
        <source>Something about the SMTP conversation led to this result.</source>
        <translation>SMTP のやり取りの何かが原因です。</translation>
    </message>
    <message>
        <source>The server found no closer code.</source>
        <translation>サーバーに、より具体的なコードがありませんでした。</translation>
    </message>
    <message>
        <source>Look at the command just before.</source>
        <translation>直前のコマンドを確認します。</translation>
    </message>
    <message>
        <source>Invalid command</source>
        <translation>無効なコマンド</translation>
    </message>
    <message>
        <source>The command is unknown here or came in the wrong order.</source>
        <translation>コマンドが未対応か、順序が違います。</translation>
    </message>
    <message>
        <source>A missing MAIL or RCPT, or an extension that is not offered.</source>
        <translation>MAIL や RCPT の抜け、または提供されていない拡張機能です。</translation>
    </message>
    <message>
        <source>Begin anew with RSET or EHLO.</source>
        <translation>RSET または EHLO からやり直します。</translation>
    </message>
    <message>
        <source>Syntax error</source>
        <translation>構文エラー</translation>
    </message>
    <message>
        <source>The line could not be understood as a command.</source>
        <translation>行をコマンドとして解釈できませんでした。</translation>
    </message>
    <message>
        <source>A spelling mistake or a wrong line end.</source>
        <translation>つづりの誤りか、不正な改行です。</translation>
    </message>
    <message>
        <source>Compare the line with the command&apos;s form.</source>
        <translation>行をコマンドの書式と見比べます。</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <translation>宛先が多すぎる</translation>
    </message>
    <message>
        <source>The mail has more recipients than the server takes at once.</source>
        <translation>一度に受け付けられる宛先の数を超えています。</translation>
    </message>
    <message>
        <source>A limit of the server; 100 is the least it should allow.</source>
        <translation>サーバーの上限です。少なくとも 100 件は許すことになっています。</translation>
    </message>
    <message>
        <source>Send to the others in a second mail.</source>
        <translation>残りの宛先へは2通目で送ります。</translation>
    </message>
    <message>
        <source>Invalid command arguments</source>
        <translation>無効な引数</translation>
    </message>
    <message>
        <source>The command is right, but an argument is out of range or unknown.</source>
        <translation>コマンドは正しいものの、引数が範囲外か未知です。</translation>
    </message>
    <message>
        <source>A mistyped parameter of MAIL, RCPT or AUTH.</source>
        <translation>MAIL、RCPT、AUTH のパラメーターの誤りです。</translation>
    </message>
    <message>
        <source>Correct the parameter or leave it out.</source>
        <translation>パラメーターを直すか外します。</translation>
    </message>
    <message>
        <source>Wrong protocol version</source>
        <translation>プロトコルのバージョン不一致</translation>
    </message>
    <message>
        <source>The two sides speak versions that do not fit together.</source>
        <translation>双方のプロトコルのバージョンが合いません。</translation>
    </message>
    <message>
        <source>A very old server or gateway.</source>
        <translation>非常に古いサーバーかゲートウェイです。</translation>
    </message>
    <message>
        <source>Try HELO in place of EHLO.</source>
        <translation>EHLO の代わりに HELO を試します。</translation>
    </message>
    <message>
        <source>Authentication line too long</source>
        <translation>認証の行が長すぎる</translation>
    </message>
    <message>
        <source>The base64 answer during AUTH is longer than the server can hold.</source>
        <translation>AUTH 中の base64 の応答が、サーバーの許す長さを超えています。</translation>
    </message>
    <message>
        <source>A very long token or ticket.</source>
        <translation>非常に長いトークンやチケットです。</translation>
    </message>
    <message>
        <source>Use a shorter token or another mechanism.</source>
        <translation>短いトークンか別の認証方式を使います。</translation>
    </message>
    <message>
        <source>Other content status</source>
        <translation>内容に関するその他の状態</translation>
    </message>
    <message>
        <source>Something in the content of the mail led to this result.</source>
        <translation>メールの内容の何かが原因です。</translation>
    </message>
    <message>
        <source>A filter or gateway that looks at content.</source>
        <translation>内容を調べるフィルターかゲートウェイです。</translation>
    </message>
    <message>
        <source>Send a plain text mail to compare.</source>
        <translation>比較のため、テキストだけのメールを送ってみます。</translation>
    </message>
    <message>
        <source>Content type not supported</source>
        <translation>対応していない内容の種類</translation>
    </message>
    <message>
        <source>A kind of content in the mail cannot be carried to the recipient.</source>
        <translation>メールに含まれる種類のデータを宛先まで運べません。</translation>
    </message>
    <message>
        <source>A gateway to a system without such content.</source>
        <translation>その種類を扱えないシステムへのゲートウェイです。</translation>
    </message>
    <message>
        <source>Send it in another form.</source>
        <translation>別の形式で送ります。</translation>
    </message>
    <message>
        <source>Conversion required and prohibited</source>
        <translation>変換が必要だが禁止</translation>
    </message>
    <message>
        <source>The content would have to be converted, and that is not allowed.</source>
        <translation>内容の変換が必要ですが、変換が許されていません。</translation>
    </message>
    <message>
        <source>The sender or the server&apos;s rules forbid changing the mail.</source>
        <translation>送信者またはサーバーの規則が変更を禁じています。</translation>
    </message>
    <message>
        <source>Send it in a form that needs no conversion (7-bit).</source>
        <translation>変換の要らない形（7ビット）で送ります。</translation>
    </message>
    <message>
        <source>Conversion required but not supported</source>
        <translation>変換が必要だが非対応</translation>
    </message>
    <message>
        <source>The next server cannot take the content as it is, and this one cannot convert it.</source>
        <translation>次のサーバーがこのままでは受け取れず、このサーバーは変換できません。</translation>
    </message>
    <message>
        <source>8-bit or binary content on the way to a 7-bit server.</source>
        <translation>8ビットやバイナリの内容が、7ビットのサーバーへ向かっています。</translation>
    </message>
    <message>
        <source>Send with quoted-printable or base64.</source>
        <translation>quoted-printable または base64 で送ります。</translation>
    </message>
    <message>
        <source>Converted with loss</source>
        <translation>変換で一部が欠落</translation>
    </message>
    <message>
        <source>The content was converted on the way and something of it was lost.</source>
        <translation>途中で内容が変換され、一部が失われました。</translation>
    </message>
    <message>
        <source>Characters or formats that the recipient&apos;s system lacks.</source>
        <translation>宛先のシステムにない文字や形式が含まれています。</translation>
    </message>
    <message>
        <source>Ask the recipient whether the mail is readable.</source>
        <translation>読める状態かどうかを相手に尋ねます。</translation>
    </message>
    <message>
        <source>Conversion failed</source>
        <translation>変換の失敗</translation>
    </message>
    <message>
        <source>The content had to be converted, and the attempt failed.</source>
        <translation>内容の変換が必要でしたが、失敗しました。</translation>
    </message>
    <message>
        <source>Damaged MIME structure or an unknown charset.</source>
        <translation>MIME 構造の破損か、未知の文字コードです。</translation>
    </message>
    <message>
        <source>Check the structure of the message.</source>
        <translation>メッセージの構造を確認します。</translation>
    </message>
    <message>
        <source>Message content not available</source>
        <translation>メッセージの内容を取得できない</translation>
    </message>
    <message>
        <source>The server could not fetch the content that BURL points to.</source>
        <translation>BURL が指す内容を、サーバーが取得できませんでした。</translation>
    </message>
    <message>
        <source>The IMAP server is out of reach or the URL has expired.</source>
        <translation>IMAP サーバーに接続できないか、URL の期限が切れています。</translation>
    </message>
    <message>
        <source>Send the content itself with DATA or BDAT.</source>
        <translation>DATA か BDAT で内容そのものを送ります。</translation>
    </message>
    <message>
        <source>Non-ASCII addresses not permitted</source>
        <translation>非 ASCII アドレスは不可</translation>
    </message>
    <message>
        <source>The server takes no address with letters outside ASCII for this sender or recipient.</source>
        <translation>この差出人または宛先には、ASCII 以外の文字を含むアドレスを使えません。</translation>
    </message>
    <message>
        <source>The mailbox was not prepared for SMTPUTF8.</source>
        <translation>メールボックスが SMTPUTF8 に対応していません。</translation>
    </message>
    <message>
        <source>Use an ASCII address of the same person.</source>
        <translation>同じ相手の ASCII のアドレスを使います。</translation>
    </message>
    <message>
        <source>UTF-8 reply needed but not permitted</source>
        <translation>UTF-8 の応答が必要だが不可</translation>
    </message>
    <message>
        <source>The server would have to answer in UTF-8, which the client did not allow.</source>
        <translation>UTF-8 で応答する必要がありますが、クライアントが許可していません。</translation>
    </message>
    <message>
        <source>VRFY or EXPN without the SMTPUTF8 parameter.</source>
        <translation>SMTPUTF8 パラメーターなしの VRFY や EXPN です。</translation>
    </message>
    <message>
        <source>Add SMTPUTF8 to the command.</source>
        <translation>コマンドに SMTPUTF8 を加えます。</translation>
    </message>
    <message>
        <source>UTF-8 headers cannot be passed on</source>
        <translation>UTF-8 ヘッダーを転送できない</translation>
    </message>
    <message>
        <source>A recipient&apos;s server cannot take headers in UTF-8, so the mail was refused after its data.</source>
        <translation>宛先のサーバーが UTF-8 のヘッダーを扱えないため、データの送信後に拒否されました。</translation>
    </message>
    <message>
        <source>The next server does not offer SMTPUTF8.</source>
        <translation>次のサーバーが SMTPUTF8 に対応していません。</translation>
    </message>
    <message>
        <source>Use ASCII addresses everywhere in the headers.</source>
        <translation>ヘッダーのアドレスをすべて ASCII にします。</translation>
    </message>
    <message>
        <source>Retired duplicate of X.6.8</source>
        <translation>X.6.8 の重複（廃止）</translation>
    </message>
    <message>
        <source>This number was registered twice by mistake and means the same as X.6.8.</source>
        <translation>誤って二重に登録された番号で、意味は X.6.8 と同じです。</translation>
    </message>
    <message>
        <source>An old server that was written from an early list.</source>
        <translation>初期の一覧をもとに作られた古いサーバーです。</translation>
    </message>
    <message>
        <source>Read the explanation of 6.8.</source>
        <translation>6.8 の説明を参照してください。</translation>
    </message>
    <message>
        <source>The second digit 0 says that it is about syntax.</source>
        <translation>2桁目の 0 は構文に関することを表します。</translation>
    </message>
    <message>
        <source>The second digit 1 says that it gives information, such as help.</source>
        <translation>2桁目の 1 はヘルプなどの情報提供を表します。</translation>
    </message>
    <message>
        <source>The second digit 2 says that it is about the connection.</source>
        <translation>2桁目の 2 は接続に関することを表します。</translation>
    </message>
    <message>
        <source>The second digit 3 is used for authentication.</source>
        <translation>2桁目の 3 は認証に使われます。</translation>
    </message>
    <message>
        <source>The second digit 5 says that it is about the mail system.</source>
        <translation>2桁目の 5 はメールシステムに関することを表します。</translation>
    </message>
    <message>
        <source>The second digit %1 has no agreed meaning.</source>
        <translation>2桁目の %1 に決まった意味はありません。</translation>
    </message>
    <message>
        <source>System status</source>
        <translation>システムの状態</translation>
    </message>
    <message>
        <source>The server tells its status or lists what it can help with.</source>
        <translation>サーバーが自身の状態や、案内できる内容を知らせています。</translation>
    </message>
    <message>
        <source>It answers HELP or STAT-like questions; no mail is involved.</source>
        <translation>HELP などの問い合わせへの応答で、メールの送信とは関係ありません。</translation>
    </message>
    <message>
        <source>Help message</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>The server answers HELP in words meant for a person.</source>
        <translation>HELP に対して、人が読むための説明を返しています。</translation>
    </message>
    <message>
        <source>HELP was sent, alone or with the name of a command.</source>
        <translation>HELP が単独で、またはコマンド名を付けて送られました。</translation>
    </message>
    <message>
        <source>Read the text; a program should not rely on its wording.</source>
        <translation>内容は人が読むもので、プログラムが文面に頼ってはいけません。</translation>
    </message>
    <message>
        <source>Service ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>The server is ready: it opens the session with its name, or, as the answer to STARTTLS, it waits for the TLS handshake.</source>
        <translation>サーバーの準備ができました。接続直後なら名前を名乗る挨拶、STARTTLS の後なら TLS ハンドシェイクを待っている合図です。</translation>
    </message>
    <message>
        <source>A connection was made, or STARTTLS was accepted.</source>
        <translation>接続が成立したか、STARTTLS が受け入れられました。</translation>
    </message>
    <message>
        <source>Go on with EHLO, or with the handshake and then EHLO.</source>
        <translation>EHLO を送ります。STARTTLS の後なら、ハンドシェイクを終えてから EHLO を送ります。</translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation>接続を終了</translation>
    </message>
    <message>
        <source>The server says goodbye and closes the connection.</source>
        <translation>サーバーが別れの挨拶をして、接続を閉じます。</translation>
    </message>
    <message>
        <source>QUIT was sent.</source>
        <translation>QUIT が送られました。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: mails answered with 250 before it are safe.</source>
        <translation>対処は不要です。これより前に 250 で受領されたメールは確実に届けられています。</translation>
    </message>
    <message>
        <source>Authentication succeeded</source>
        <translation>認証成功</translation>
    </message>
    <message>
        <source>The server knows who is there and lets this user send mail.</source>
        <translation>サーバーが利用者を確認し、メールの送信を許可しました。</translation>
    </message>
    <message>
        <source>AUTH was completed with valid credentials.</source>
        <translation>AUTH が正しい認証情報で完了しました。</translation>
    </message>
    <message>
        <source>Go on with MAIL FROM.</source>
        <translation>続けて MAIL FROM を送ります。</translation>
    </message>
    <message>
        <source>Requested action completed</source>
        <translation>要求された処理が完了</translation>
    </message>
    <message>
        <source>The command was carried out. What that means depends on the command: after the data it means that the server has taken the mail and answers for it.</source>
        <translation>コマンドが実行されました。意味はコマンドによって異なり、本文データの後なら、サーバーがメールを受け取り責任を負ったことを表します。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>正常な応答です。</translation>
    </message>
    <message>
        <source>Go on with the next command.</source>
        <translation>次のコマンドへ進みます。</translation>
    </message>
    <message>
        <source>User not local; will forward</source>
        <translation>ローカルの利用者ではないため転送</translation>
    </message>
    <message>
        <source>The recipient is not on this server, but the server accepts the mail and will forward it.</source>
        <translation>この宛先のメールボックスはここにありませんが、サーバーが受け付けて転送します。</translation>
    </message>
    <message>
        <source>The mailbox has moved and the server knows its new place.</source>
        <translation>メールボックスが移転しており、サーバーは移転先を知っています。</translation>
    </message>
    <message>
        <source>Note the new address if the text names one.</source>
        <translation>応答に新しいアドレスが書かれていれば控えておきます。</translation>
    </message>
    <message>
        <source>Cannot verify, but will try to deliver</source>
        <translation>確認はできないが配送は試みる</translation>
    </message>
    <message>
        <source>The server does not say whether the mailbox exists; it would accept mail for it and try to deliver.</source>
        <translation>メールボックスの有無は答えませんが、メールは受け付けて配送を試みます。</translation>
    </message>
    <message>
        <source>Most servers answer VRFY this way, so that addresses cannot be harvested.</source>
        <translation>アドレス収集を防ぐため、多くのサーバーが VRFY にこう答えます。</translation>
    </message>
    <message>
        <source>Use RCPT TO in a real mail to learn whether the address is accepted.</source>
        <translation>アドレスが受け付けられるかは、実際のメールの RCPT TO で確かめます。</translation>
    </message>
    <message>
        <source>Authentication goes on</source>
        <translation>認証を続行</translation>
    </message>
    <message>
        <source>The server asks for the next step of the authentication. The text after the code is its challenge in base64, and may be empty.</source>
        <translation>サーバーが認証の次の段階を求めています。コードの後の文字列は base64 のチャレンジで、空のこともあります。</translation>
    </message>
    <message>
        <source>AUTH is in progress.</source>
        <translation>AUTH の途中です。</translation>
    </message>
    <message>
        <source>Answer with one base64 line, or with * alone to give up.</source>
        <translation>base64 の1行で答えます。中止するときは * だけを送ります。</translation>
    </message>
    <message>
        <source>Start mail input</source>
        <translation>メールの入力を開始</translation>
    </message>
    <message>
        <source>The server waits for headers and body. A line with a single dot ends them.</source>
        <translation>サーバーはヘッダーと本文を待っています。ドットだけの行が終わりを表します。</translation>
    </message>
    <message>
        <source>DATA was accepted.</source>
        <translation>DATA が受け入れられました。</translation>
    </message>
    <message>
        <source>Send the message, double each dot that begins a line, and end with CRLF . CRLF.</source>
        <translation>行頭のドットは二重にしてメッセージを送り、CRLF . CRLF で終えます。</translation>
    </message>
    <message>
        <source>Service not available, closing</source>
        <translation>サービス利用不可、接続を終了</translation>
    </message>
    <message>
        <source>The server stops here and closes the connection. It may come as the answer to any command.</source>
        <translation>サーバーが処理をやめて接続を閉じます。どのコマンドに対しても返ることがあります。</translation>
    </message>
    <message>
        <source>The server is shutting down, is too busy, allows too few connections from this address, or waited too long for a command.</source>
        <translation>停止作業中、過負荷、同じアドレスからの接続数の超過、コマンド待ちの時間切れなどです。</translation>
    </message>
    <message>
        <source>Try again later with a new connection, and with fewer at once.</source>
        <translation>時間をおいて、同時接続数を減らして接続し直します。</translation>
    </message>
    <message>
        <source>Password transition needed</source>
        <translation>パスワードの移行が必要</translation>
    </message>
    <message>
        <source>The mechanism cannot be used for this user yet, because the server has no fitting form of the password.</source>
        <translation>パスワードが対応する形で保存されていないため、この利用者はまだこの方式を使えません。</translation>
    </message>
    <message>
        <source>The account is older than the mechanism on that server.</source>
        <translation>その認証方式が導入される前に作られたアカウントです。</translation>
    </message>
    <message>
        <source>Log in once with PLAIN over TLS; the other mechanism then works in later sessions.</source>
        <translation>TLS 上の PLAIN で一度認証すると、次回からその方式が使えるようになります。</translation>
    </message>
    <message>
        <source>Mailbox busy</source>
        <translation>メールボックスを一時的に利用不可</translation>
    </message>
    <message>
        <source>The mailbox cannot be used just now, so the action was not taken.</source>
        <translation>今はメールボックスを使えないため、処理は行われませんでした。</translation>
    </message>
    <message>
        <source>The mailbox is locked, or the server uses greylisting and wants an unknown sender to try again later.</source>
        <translation>メールボックスがロック中か、初めての送信者に再送を求めるグレイリストです。</translation>
    </message>
    <message>
        <source>Try again after some minutes.</source>
        <translation>数分後に再送します。</translation>
    </message>
    <message>
        <source>Local error in processing</source>
        <translation>サーバー内部のエラー</translation>
    </message>
    <message>
        <source>The server met an error of its own and gave the action up.</source>
        <translation>サーバー側でエラーが起き、処理が中断されました。</translation>
    </message>
    <message>
        <source>A look-up in DNS, a filter or a database behind the server failed; sometimes greylisting.</source>
        <translation>DNS、フィルター、データベースなどの不調です。グレイリストの場合もあります。</translation>
    </message>
    <message>
        <source>Try again later; if it stays, ask the server&apos;s administrator.</source>
        <translation>後で再送し、続くようならサーバーの管理者に問い合わせます。</translation>
    </message>
    <message>
        <source>Insufficient storage, or too many recipients</source>
        <translation>容量不足または宛先が多すぎる</translation>
    </message>
    <message>
        <source>The server has no room just now, or takes no more recipients in this mail.</source>
        <translation>サーバーの空き容量が足りないか、このメールではこれ以上の宛先を受け付けません。</translation>
    </message>
    <message>
        <source>A full disk or quota; after RCPT mostly the limit on recipients.</source>
        <translation>ディスクや割り当て容量の不足です。RCPT への応答なら、たいていは宛先数の上限です。</translation>
    </message>
    <message>
        <source>Send the rest of the recipients in another mail, or try later.</source>
        <translation>残りの宛先は別のメールで送るか、後で再送します。</translation>
    </message>
    <message>
        <source>Temporary failure of authentication or TLS</source>
        <translation>認証または TLS の一時的な失敗</translation>
    </message>
    <message>
        <source>The server cannot authenticate or start TLS just now.</source>
        <translation>サーバーは今、認証または TLS の開始ができません。</translation>
    </message>
    <message>
        <source>The password store cannot be reached, or the server&apos;s certificate or key cannot be loaded.</source>
        <translation>パスワードの照合先に接続できないか、証明書や鍵を読み込めません。</translation>
    </message>
    <message>
        <source>Try again later; the password is not necessarily wrong.</source>
        <translation>後で再試行します。パスワードの誤りとは限りません。</translation>
    </message>
    <message>
        <source>Parameters cannot be accommodated now</source>
        <translation>パラメーターに今は対応不可</translation>
    </message>
    <message>
        <source>The server knows the parameter of MAIL or RCPT but cannot honour it at present.</source>
        <translation>MAIL または RCPT のパラメーターは既知ですが、今は応じられません。</translation>
    </message>
    <message>
        <source>A service behind the extension is out of order.</source>
        <translation>その拡張機能を支えるサービスが停止しています。</translation>
    </message>
    <message>
        <source>Try later, or without the parameter.</source>
        <translation>後で再試行するか、そのパラメーターなしで送ります。</translation>
    </message>
    <message>
        <source>Command not recognised</source>
        <translation>コマンドを認識できない</translation>
    </message>
    <message>
        <source>The server did not understand the line as a command.</source>
        <translation>送られた行をコマンドとして理解できませんでした。</translation>
    </message>
    <message>
        <source>A misspelt or unknown verb, a line that is too long, or both sides out of step: part of a message was read as commands.</source>
        <translation>つづりの誤り、未知のコマンド、長すぎる行、または同期のずれ（メッセージの一部がコマンドとして読まれた）です。</translation>
    </message>
    <message>
        <source>Check the spelling, and look at the line just before.</source>
        <translation>つづりを確認し、直前の行も見直します。</translation>
    </message>
    <message>
        <source>Syntax error in parameters</source>
        <translation>パラメーターの構文エラー</translation>
    </message>
    <message>
        <source>The command is known, but what follows it is written wrongly.</source>
        <translation>コマンドは正しいものの、後に続く引数の書き方が誤っています。</translation>
    </message>
    <message>
        <source>An address without &lt; &gt;, a space after the colon, an invalid host name in EHLO, or broken base64 in AUTH.</source>
        <translation>&lt; &gt; のないアドレス、コロンの後の空白、EHLO の不正なホスト名、AUTH の壊れた base64 などです。</translation>
    </message>
    <message>
        <source>Compare with MAIL FROM:&lt;user@example.org&gt;.</source>
        <translation>MAIL FROM:&lt;user@example.org&gt; の形と見比べます。</translation>
    </message>
    <message>
        <source>Command not implemented</source>
        <translation>未実装のコマンド</translation>
    </message>
    <message>
        <source>The server knows the command but does not offer it.</source>
        <translation>コマンドは既知ですが、このサーバーでは提供されていません。</translation>
    </message>
    <message>
        <source>VRFY, EXPN or an extension was switched off, or was not in the EHLO reply.</source>
        <translation>VRFY や EXPN、拡張機能が無効か、EHLO の応答にありませんでした。</translation>
    </message>
    <message>
        <source>Use only what the EHLO reply lists.</source>
        <translation>EHLO の応答にある機能だけを使います。</translation>
    </message>
    <message>
        <source>Bad sequence of commands</source>
        <translation>コマンドの順序の誤り</translation>
    </message>
    <message>
        <source>The command is right but came at the wrong moment.</source>
        <translation>コマンド自体は正しいものの、送る時機が違います。</translation>
    </message>
    <message>
        <source>RCPT before MAIL, DATA without an accepted recipient, MAIL before AUTH or EHLO, a second AUTH.</source>
        <translation>MAIL より前の RCPT、受け付けられた宛先のない DATA、EHLO や AUTH より前の MAIL、二度目の AUTH などです。</translation>
    </message>
    <message>
        <source>The order is EHLO, AUTH, MAIL, RCPT, DATA; RSET begins anew.</source>
        <translation>順序は EHLO、AUTH、MAIL、RCPT、DATA です。RSET でやり直せます。</translation>
    </message>
    <message>
        <source>Parameter not implemented</source>
        <translation>未実装のパラメーター</translation>
    </message>
    <message>
        <source>The command is offered, but not with this parameter.</source>
        <translation>コマンドは使えますが、このパラメーターには対応していません。</translation>
    </message>
    <message>
        <source>With AUTH: the server does not offer this mechanism.</source>
        <translation>AUTH なら、サーバーがその認証方式を提供していません。</translation>
    </message>
    <message>
        <source>Choose a mechanism or parameter that the EHLO reply lists.</source>
        <translation>EHLO の応答にある認証方式やパラメーターを選びます。</translation>
    </message>
    <message>
        <source>Host does not accept mail</source>
        <translation>メールを受け付けないホスト</translation>
    </message>
    <message>
        <source>There is a server here, but it never accepts mail.</source>
        <translation>ここにサーバーはありますが、メールは一切受け付けません。</translation>
    </message>
    <message>
        <source>The host answers on the SMTP port only to say so; or the address of the client is blocked.</source>
        <translation>その旨を伝えるためだけに応答しているか、接続元のアドレスが拒否されています。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the MX of the domain.</source>
        <translation>サーバー名とドメインの MX を確認します。</translation>
    </message>
    <message>
        <source>Authentication or TLS required</source>
        <translation>認証または TLS が必要</translation>
    </message>
    <message>
        <source>The server wants a log-in, or STARTTLS, before this command.</source>
        <translation>このコマンドの前に、認証または STARTTLS が必要です。</translation>
    </message>
    <message>
        <source>Sending through a submission server without user and password, or in the clear.</source>
        <translation>ユーザー名とパスワードなしで、または暗号化せずに送信サーバーを使っています。</translation>
    </message>
    <message>
        <source>Set a user and a password, or TLS, in the profile.</source>
        <translation>プロファイルでユーザー名とパスワード、または TLS を設定します。</translation>
    </message>
    <message>
        <source>Mechanism too weak</source>
        <translation>認証方式が弱い</translation>
    </message>
    <message>
        <source>The chosen mechanism is weaker than the server&apos;s rules allow for this user.</source>
        <translation>選んだ認証方式は、サーバーの規則が許す強さに達していません。</translation>
    </message>
    <message>
        <source>The site demands SCRAM, OAuth or an application password.</source>
        <translation>SCRAM や OAuth、アプリ用パスワードが求められています。</translation>
    </message>
    <message>
        <source>Try a stronger mechanism, or read the address that the reply gives.</source>
        <translation>より強い方式を試すか、応答にある案内先を確認します。</translation>
    </message>
    <message>
        <source>Authentication credentials invalid</source>
        <translation>認証情報が無効</translation>
    </message>
    <message>
        <source>The server does not accept this user with this password or token.</source>
        <translation>このユーザー名とパスワード（またはトークン）の組み合わせは受け付けられません。</translation>
    </message>
    <message>
        <source>A wrong password, a user name without its domain, an expired token, or an account that needs an application password.</source>
        <translation>パスワードの誤り、ドメインのないユーザー名、期限切れのトークン、アプリ用パスワードが必要なアカウントなどです。</translation>
    </message>
    <message>
        <source>Check the user and the password; do not repeat it often, or the account may be locked.</source>
        <translation>ユーザー名とパスワードを確認します。何度も繰り返すとロックされることがあります。</translation>
    </message>
    <message>
        <source>Encryption required for this mechanism</source>
        <translation>この認証方式には暗号化が必要</translation>
    </message>
    <message>
        <source>This mechanism is allowed on an encrypted connection only.</source>
        <translation>この認証方式は暗号化された接続でしか使えません。</translation>
    </message>
    <message>
        <source>PLAIN or LOGIN was tried in the clear.</source>
        <translation>PLAIN や LOGIN を暗号化なしで試みました。</translation>
    </message>
    <message>
        <source>Start TLS first.</source>
        <translation>先に TLS を開始します。</translation>
    </message>
    <message>
        <source>Mailbox unavailable</source>
        <translation>メールボックスを利用できない</translation>
    </message>
    <message>
        <source>The mailbox does not exist or cannot be reached, or a rule of the server refuses the mail.</source>
        <translation>メールボックスが存在しないか利用できない、あるいはサーバーの規則によって拒否されました。</translation>
    </message>
    <message>
        <source>A misspelt address, relaying that is not allowed, or a spam filter.</source>
        <translation>アドレスの誤り、許可されていない中継、迷惑メールフィルターなどです。</translation>
    </message>
    <message>
        <source>Check the address; the text and the enhanced code tell which of these it is.</source>
        <translation>アドレスを確認します。どの原因かは応答の文面と拡張コードから分かります。</translation>
    </message>
    <message>
        <source>User not local</source>
        <translation>ローカルの利用者ではない</translation>
    </message>
    <message>
        <source>The recipient is not on this server, and the server does not forward.</source>
        <translation>宛先はこのサーバーになく、転送も行われません。</translation>
    </message>
    <message>
        <source>The mailbox has moved; the text may name the new address.</source>
        <translation>メールボックスが移転しました。応答に移転先が書かれていることがあります。</translation>
    </message>
    <message>
        <source>Send to the new address, if the person confirms it.</source>
        <translation>相手に確認できたら、新しいアドレスへ送ります。</translation>
    </message>
    <message>
        <source>Storage exceeded</source>
        <translation>容量の超過</translation>
    </message>
    <message>
        <source>The mail is larger than the server or the mailbox allows.</source>
        <translation>メールがサーバーまたはメールボックスの上限を超えています。</translation>
    </message>
    <message>
        <source>Large attachments (base64 adds a third), or a full mailbox. Old servers also say it for too many recipients.</source>
        <translation>大きな添付ファイル（base64 で約3分の1増えます）や満杯のメールボックスです。古いサーバーでは宛先数の超過を表すこともあります。</translation>
    </message>
    <message>
        <source>Send less, or a link in place of the file.</source>
        <translation>小さくして送るか、ファイルの代わりにリンクを送ります。</translation>
    </message>
    <message>
        <source>Mailbox name not allowed</source>
        <translation>許可されないメールボックス名</translation>
    </message>
    <message>
        <source>The server refuses the address as it is written, or this user may not use it.</source>
        <translation>アドレスの書き方が拒否されたか、この利用者に使用が許されていません。</translation>
    </message>
    <message>
        <source>A syntax that the server dislikes, or a From address that does not belong to the user who logged in.</source>
        <translation>サーバーが認めない書き方か、認証した利用者のものではない差出人アドレスです。</translation>
    </message>
    <message>
        <source>Use the address of the account as the envelope sender.</source>
        <translation>エンベロープの差出人に、アカウントのアドレスを使います。</translation>
    </message>
    <message>
        <source>Transaction failed</source>
        <translation>トランザクション失敗</translation>
    </message>
    <message>
        <source>The mail was refused as a whole; as a greeting: no SMTP service for this client.</source>
        <translation>メール全体が拒否されました。接続直後なら、この接続元には SMTP を提供しないという意味です。</translation>
    </message>
    <message>
        <source>A spam or virus filter, a blocked client address, or no valid recipient at DATA.</source>
        <translation>迷惑メールやウイルスのフィルター、接続元アドレスの遮断、DATA の時点で有効な宛先がないことなどです。</translation>
    </message>
    <message>
        <source>Read the text; look the client&apos;s address up in the named block list.</source>
        <translation>応答の文面を読み、示されたブロックリストで接続元アドレスを調べます。</translation>
    </message>
    <message>
        <source>MAIL or RCPT parameters not recognised</source>
        <translation>MAIL/RCPT のパラメーターを認識できない</translation>
    </message>
    <message>
        <source>A parameter after the address is unknown to the server.</source>
        <translation>アドレスの後のパラメーターをサーバーが知りません。</translation>
    </message>
    <message>
        <source>A parameter of an extension that EHLO did not offer.</source>
        <translation>EHLO で提示されていない拡張機能のパラメーターです。</translation>
    </message>
    <message>
        <source>Leave the parameter out, or switch the option off.</source>
        <translation>そのパラメーターを外すか、該当する設定を無効にします。</translation>
    </message>
    <message>
        <source>Domain does not accept mail</source>
        <translation>メールを受け付けないドメイン</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain declares that it takes no mail at all.</source>
        <translation>宛先のドメインが、メールを一切受け取らないと宣言しています。</translation>
    </message>
    <message>
        <source>The domain publishes a null MX record.</source>
        <translation>ドメインが null MX レコードを公開しています。</translation>
    </message>
    <message>
        <source>Check the spelling of the part after the @.</source>
        <translation>@ の後のつづりを確認します。</translation>
    </message>
    <message>
        <source>Success of an uncommon kind</source>
        <translation>一般的でない成功応答</translation>
    </message>
    <message>
        <source>The code is not in the standards, but its first digit 2 says that the command was carried out.</source>
        <translation>規格にないコードですが、先頭の 2 はコマンドの成功を表します。</translation>
    </message>
    <message>
        <source>Some servers have codes of their own.</source>
        <translation>独自のコードを使うサーバーがあります。</translation>
    </message>
    <message>
        <source>Treat it like 250.</source>
        <translation>250 と同じに扱います。</translation>
    </message>
    <message>
        <source>Intermediate reply of an uncommon kind</source>
        <translation>一般的でない途中応答</translation>
    </message>
    <message>
        <source>The code is not in the standards, but its first digit 3 says that the server waits for more.</source>
        <translation>規格にないコードですが、先頭の 3 は続きを待っていることを表します。</translation>
    </message>
    <message>
        <source>The command needs a second part.</source>
        <translation>コマンドに続きの入力が必要です。</translation>
    </message>
    <message>
        <source>Only DATA and AUTH should be answered so.</source>
        <translation>この種の応答が返るのは、本来 DATA と AUTH だけです。</translation>
    </message>
    <message>
        <source>Temporary failure of an uncommon kind</source>
        <translation>一般的でない一時エラー</translation>
    </message>
    <message>
        <source>The code is not in the standards, but its first digit 4 says that it did not work now and may work later.</source>
        <translation>規格にないコードですが、先頭の 4 は一時的な失敗で、後で成功する可能性を表します。</translation>
    </message>
    <message>
        <source>Try again later with the same mail.</source>
        <translation>同じメールを後で再送します。</translation>
    </message>
    <message>
        <source>Permanent failure of an uncommon kind</source>
        <translation>一般的でない恒久エラー</translation>
    </message>
    <message>
        <source>The code is not in the standards, but its first digit 5 says that the same command will fail again.</source>
        <translation>規格にないコードですが、先頭の 5 は同じコマンドを繰り返しても失敗することを表します。</translation>
    </message>
    <message>
        <source>The text after the code tells the reason.</source>
        <translation>理由はコードの後の文面に書かれています。</translation>
    </message>
    <message>
        <source>Change what was refused before trying again.</source>
        <translation>拒否された点を直してから再試行します。</translation>
    </message>
    <message>
        <source>Other security status</source>
        <translation>セキュリティに関するその他の状態</translation>
    </message>
    <message>
        <source>A security rule led to this result, and the server does not say which.</source>
        <translation>セキュリティ上の規則によるものですが、どの規則かは示されていません。</translation>
    </message>
    <message>
        <source>Missing authentication, or a filter that keeps its reasons to itself.</source>
        <translation>認証の不足か、理由を明かさないフィルターです。</translation>
    </message>
    <message>
        <source>Log in, and use TLS; else ask the administrator.</source>
        <translation>認証と TLS を使い、だめなら管理者に尋ねます。</translation>
    </message>
    <message>
        <source>Delivery not authorised</source>
        <translation>配送の権限なし</translation>
    </message>
    <message>
        <source>This sender may not send to this recipient through this server.</source>
        <translation>この差出人は、このサーバーを通じてこの宛先へ送ることを許されていません。</translation>
    </message>
    <message>
        <source>Relaying without a log-in, or a block list or spam rule.</source>
        <translation>認証なしの中継、ブロックリスト、迷惑メールの規則などです。</translation>
    </message>
    <message>
        <source>Log in first, or use the right server for this sender.</source>
        <translation>先に認証するか、この差出人に合ったサーバーを使います。</translation>
    </message>
    <message>
        <source>Posting to the list not allowed</source>
        <translation>メーリングリストへの投稿不可</translation>
    </message>
    <message>
        <source>The sender may not send to this mailing list.</source>
        <translation>この差出人は、このメーリングリストに投稿できません。</translation>
    </message>
    <message>
        <source>Only members may post.</source>
        <translation>投稿できるのは会員だけです。</translation>
    </message>
    <message>
        <source>Join the list, or send from the subscribed address.</source>
        <translation>入会するか、登録したアドレスから送ります。</translation>
    </message>
    <message>
        <source>Security conversion not possible</source>
        <translation>セキュリティ方式の変換不可</translation>
    </message>
    <message>
        <source>The mail would have to change from one way of protection to another, and that cannot be done.</source>
        <translation>保護方式を別の方式に変換する必要がありますが、できません。</translation>
    </message>
    <message>
        <source>A gateway between two systems of encrypted mail.</source>
        <translation>異なる暗号化メールシステム間のゲートウェイです。</translation>
    </message>
    <message>
        <source>Send without that protection, or by another way.</source>
        <translation>その保護を外すか、別の経路で送ります。</translation>
    </message>
    <message>
        <source>Security features not supported</source>
        <translation>セキュリティ機能に非対応</translation>
    </message>
    <message>
        <source>The mail or the session asks for a security feature that is not there.</source>
        <translation>求められたセキュリティ機能が使えません。</translation>
    </message>
    <message>
        <source>An AUTH mechanism that the server does not have.</source>
        <translation>サーバーにない認証方式が指定されました。</translation>
    </message>
    <message>
        <source>Choose a mechanism from the EHLO reply.</source>
        <translation>EHLO の応答にある方式を選びます。</translation>
    </message>
    <message>
        <source>Cryptographic failure</source>
        <translation>暗号処理の失敗</translation>
    </message>
    <message>
        <source>A signature could not be checked or content not decrypted: the key is missing or wrong.</source>
        <translation>鍵がないか誤っているため、署名の検証や復号ができませんでした。</translation>
    </message>
    <message>
        <source>An expired or unpublished key.</source>
        <translation>鍵の期限切れか未公開です。</translation>
    </message>
    <message>
        <source>Check the keys and certificates.</source>
        <translation>鍵と証明書を確認します。</translation>
    </message>
    <message>
        <source>Cryptographic algorithm not supported</source>
        <translation>暗号アルゴリズムに非対応</translation>
    </message>
    <message>
        <source>The server does not know the algorithm that the mail or session uses.</source>
        <translation>使われている暗号アルゴリズムにサーバーが対応していません。</translation>
    </message>
    <message>
        <source>An algorithm that is too new, or too old to be trusted.</source>
        <translation>新しすぎるか、古くて信頼されないアルゴリズムです。</translation>
    </message>
    <message>
        <source>Use a more common algorithm.</source>
        <translation>より一般的なアルゴリズムを使います。</translation>
    </message>
    <message>
        <source>Message was altered</source>
        <translation>メッセージの改変</translation>
    </message>
    <message>
        <source>The check of the message&apos;s integrity failed: it was changed on the way.</source>
        <translation>完全性の検証に失敗しました。途中で変更されています。</translation>
    </message>
    <message>
        <source>A mailing list or gateway that changed a signed mail.</source>
        <translation>署名済みメールを書き換えるメーリングリストやゲートウェイです。</translation>
    </message>
    <message>
        <source>Compare what was sent with what arrived.</source>
        <translation>送った内容と届いた内容を比べます。</translation>
    </message>
    <message>
        <source>Credentials invalid</source>
        <translation>認証情報が無効</translation>
    </message>
    <message>
        <source>User and password, or the token, were not accepted.</source>
        <translation>ユーザー名とパスワード、またはトークンが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>A typing error, an old password, or an application password that is needed.</source>
        <translation>入力の誤り、古いパスワード、アプリ用パスワードが必要な場合などです。</translation>
    </message>
    <message>
        <source>Enter the credentials again.</source>
        <translation>認証情報を入力し直します。</translation>
    </message>
    <message>
        <source>The server&apos;s rules want a stronger mechanism for this user.</source>
        <translation>サーバーの規則により、より強い認証方式が必要です。</translation>
    </message>
    <message>
        <source>PLAIN, LOGIN or CRAM-MD5 were switched off for the account.</source>
        <translation>このアカウントで PLAIN、LOGIN、CRAM-MD5 が無効にされています。</translation>
    </message>
    <message>
        <source>Choose SCRAM or a token.</source>
        <translation>SCRAM かトークンを選びます。</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>暗号化が必要</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection before anything secret is sent.</source>
        <translation>秘密の情報を送る前に、暗号化された接続が必要です。</translation>
    </message>
    <message>
        <source>AUTH was tried in the clear.</source>
        <translation>暗号化なしで AUTH を試みました。</translation>
    </message>
    <message>
        <source>Switch STARTTLS or implicit TLS on.</source>
        <translation>STARTTLS または最初からの TLS を有効にします。</translation>
    </message>
    <message>
        <source>This mechanism works on an encrypted connection only; the code itself is of historical use.</source>
        <translation>この方式は暗号化された接続でのみ使えます。コード自体は歴史的なものです。</translation>
    </message>
    <message>
        <source>An old server that offers PLAIN before TLS.</source>
        <translation>TLS の前に PLAIN を提示する古いサーバーです。</translation>
    </message>
    <message>
        <source>Start TLS, then authenticate.</source>
        <translation>TLS を開始してから認証します。</translation>
    </message>
    <message>
        <source>The server must see the password once before it can offer this mechanism to the user.</source>
        <translation>この方式を使う前に、一度パスワードを受け取る必要があります。</translation>
    </message>
    <message>
        <source>Only an old form of the password is stored.</source>
        <translation>古い形式のパスワードしか保存されていません。</translation>
    </message>
    <message>
        <source>Log in once with PLAIN over TLS.</source>
        <translation>TLS 上の PLAIN で一度認証します。</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>アカウント停止中</translation>
    </message>
    <message>
        <source>The password is right, but the account has been switched off.</source>
        <translation>パスワードは正しいものの、アカウントが停止されています。</translation>
    </message>
    <message>
        <source>Abuse, a break-in or an unpaid bill.</source>
        <translation>不正利用、侵入、料金の未払いなどです。</translation>
    </message>
    <message>
        <source>Only the administrator can help.</source>
        <translation>管理者に連絡する以外に方法はありません。</translation>
    </message>
    <message>
        <source>Trust relationship required</source>
        <translation>信頼関係の設定が必要</translation>
    </message>
    <message>
        <source>The server may not fetch the content from the other server on the user&apos;s behalf.</source>
        <translation>利用者に代わって別のサーバーから内容を取得する設定がありません。</translation>
    </message>
    <message>
        <source>BURL without an agreement between the two servers.</source>
        <translation>双方のサーバーの取り決めなしに BURL が使われました。</translation>
    </message>
    <message>
        <source>Send the content itself.</source>
        <translation>内容そのものを送ります。</translation>
    </message>
    <message>
        <source>Priority too low</source>
        <translation>優先度が低すぎる</translation>
    </message>
    <message>
        <source>The server takes only mails of a higher priority.</source>
        <translation>より高い優先度のメールだけを受け付けています。</translation>
    </message>
    <message>
        <source>An emergency mode of the network.</source>
        <translation>ネットワークが非常時の運用中です。</translation>
    </message>
    <message>
        <source>Wait, or raise the priority if it is justified.</source>
        <translation>待つか、妥当なら優先度を上げます。</translation>
    </message>
    <message>
        <source>Message too big for its priority</source>
        <translation>優先度に対して大きすぎるメール</translation>
    </message>
    <message>
        <source>Mails of this priority must be smaller.</source>
        <translation>この優先度のメールは、もっと小さくなければなりません。</translation>
    </message>
    <message>
        <source>A limit by priority on a narrow line.</source>
        <translation>回線が細く、優先度ごとに上限があります。</translation>
    </message>
    <message>
        <source>Send less, or with another priority.</source>
        <translation>小さくするか、優先度を変えて送ります。</translation>
    </message>
    <message>
        <source>Mailbox has a new owner</source>
        <translation>メールボックスの所有者が変更済み</translation>
    </message>
    <message>
        <source>The mailbox belongs to someone else since the date given in the mail.</source>
        <translation>指定された日付以降に、メールボックスの所有者が変わりました。</translation>
    </message>
    <message>
        <source>A provider gave an old address to a new user.</source>
        <translation>古いアドレスが新しい利用者に割り当てられました。</translation>
    </message>
    <message>
        <source>Ask the person for the present address.</source>
        <translation>相手に現在のアドレスを尋ねます。</translation>
    </message>
    <message>
        <source>Domain has a new owner</source>
        <translation>ドメインの所有者が変更済み</translation>
    </message>
    <message>
        <source>The whole domain changed hands since the date given in the mail.</source>
        <translation>指定された日付以降に、ドメインの所有者が変わりました。</translation>
    </message>
    <message>
        <source>The domain expired and was bought by others.</source>
        <translation>ドメインが失効し、別の人が取得しました。</translation>
    </message>
    <message>
        <source>Do not send private matters there.</source>
        <translation>私的な内容を送らないでください。</translation>
    </message>
    <message>
        <source>Owner&apos;s date cannot be checked</source>
        <translation>所有の日付を確認できない</translation>
    </message>
    <message>
        <source>The server has no record of since when the mailbox belongs to its owner.</source>
        <translation>いつから現在の所有者のものか、サーバーに記録がありません。</translation>
    </message>
    <message>
        <source>The RRVS option was used with a server that keeps no such dates.</source>
        <translation>日付を記録しないサーバーに RRVS が使われました。</translation>
    </message>
    <message>
        <source>Decide whether to send without that protection.</source>
        <translation>その保護なしで送るかどうかを判断します。</translation>
    </message>
    <message>
        <source>No valid DKIM signature</source>
        <translation>有効な DKIM 署名なし</translation>
    </message>
    <message>
        <source>The mail carries no DKIM signature that passes.</source>
        <translation>検証に合格する DKIM 署名がメールにありません。</translation>
    </message>
    <message>
        <source>The sending server does not sign, or the mail was changed after it.</source>
        <translation>送信サーバーが署名していないか、署名後に変更されました。</translation>
    </message>
    <message>
        <source>Send through the server of the sender&apos;s domain.</source>
        <translation>差出人のドメインのサーバーから送ります。</translation>
    </message>
    <message>
        <source>No acceptable DKIM signature</source>
        <translation>受け入れられる DKIM 署名なし</translation>
    </message>
    <message>
        <source>A DKIM signature passes, but none that the receiver&apos;s rules accept.</source>
        <translation>合格した DKIM 署名はありますが、受信側の規則を満たしません。</translation>
    </message>
    <message>
        <source>A short key or an old algorithm.</source>
        <translation>鍵が短いか、アルゴリズムが古いためです。</translation>
    </message>
    <message>
        <source>Sign with RSA 2048 or Ed25519.</source>
        <translation>RSA 2048 または Ed25519 で署名します。</translation>
    </message>
    <message>
        <source>No DKIM signature of the author&apos;s domain</source>
        <translation>差出人ドメインの DKIM 署名なし</translation>
    </message>
    <message>
        <source>The passing DKIM signatures belong to other domains than the From address.</source>
        <translation>合格した DKIM 署名が、From のドメインのものではありません。</translation>
    </message>
    <message>
        <source>Mail sent by a service in another&apos;s name.</source>
        <translation>別の名義で送るサービスから送信されました。</translation>
    </message>
    <message>
        <source>Let the author&apos;s domain sign the mail.</source>
        <translation>差出人のドメインで署名します。</translation>
    </message>
    <message>
        <source>SPF validation failed</source>
        <translation>SPF 検証に失敗</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not list this server among those that may send for it.</source>
        <translation>差出人のドメインは、このサーバーからの送信を認めていません。</translation>
    </message>
    <message>
        <source>A mail sent directly or through a foreign server.</source>
        <translation>直接、または無関係なサーバーから送信されました。</translation>
    </message>
    <message>
        <source>Send through the domain&apos;s own server, or mend its SPF record.</source>
        <translation>ドメイン自身のサーバーから送るか、SPF レコードを直します。</translation>
    </message>
    <message>
        <source>SPF could not be evaluated</source>
        <translation>SPF の評価エラー</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain is broken or could not be read.</source>
        <translation>差出人のドメインの SPF レコードが壊れているか、読めません。</translation>
    </message>
    <message>
        <source>A syntax error, too many look-ups, or a DNS fault.</source>
        <translation>構文の誤り、問い合わせの過多、DNS の障害などです。</translation>
    </message>
    <message>
        <source>Check the TXT record of the domain.</source>
        <translation>ドメインの TXT レコードを確認します。</translation>
    </message>
    <message>
        <source>Reverse DNS validation failed</source>
        <translation>逆引き DNS の検証に失敗</translation>
    </message>
    <message>
        <source>The address of the sending machine has no fitting name in DNS.</source>
        <translation>接続元の IP アドレスに、対応する DNS 名がありません。</translation>
    </message>
    <message>
        <source>A PTR record is missing or does not lead back.</source>
        <translation>PTR レコードがないか、正引きと一致しません。</translation>
    </message>
    <message>
        <source>Use the provider&apos;s server, or have the PTR record set.</source>
        <translation>プロバイダーのサーバーを使うか、PTR レコードを設定してもらいます。</translation>
    </message>
    <message>
        <source>Several authentication checks failed</source>
        <translation>複数の送信元検証に失敗</translation>
    </message>
    <message>
        <source>More than one of SPF, DKIM and DMARC failed for this mail.</source>
        <translation>SPF、DKIM、DMARC のうち複数の検証に失敗しました。</translation>
    </message>
    <message>
        <source>The mail did not come from a server of the sender&apos;s domain.</source>
        <translation>差出人のドメインのサーバーから送られていません。</translation>
    </message>
    <message>
        <source>Send through the sender&apos;s own provider.</source>
        <translation>差出人自身のプロバイダーから送ります。</translation>
    </message>
    <message>
        <source>Sender&apos;s domain has a null MX</source>
        <translation>差出人ドメインが null MX</translation>
    </message>
    <message>
        <source>The sender&apos;s domain declares that it takes no mail, so no answer could reach it.</source>
        <translation>差出人のドメインがメールを受け取らないと宣言しており、返信が届きません。</translation>
    </message>
    <message>
        <source>A sending address that was invented for automatic mail.</source>
        <translation>自動送信用に作られた差出人アドレスです。</translation>
    </message>
    <message>
        <source>Use a sender&apos;s domain with a mail server.</source>
        <translation>メールサーバーのあるドメインを差出人に使います。</translation>
    </message>
    <message>
        <source>Mail flood detected</source>
        <translation>大量送信を検出</translation>
    </message>
    <message>
        <source>The mail looks like part of a flood of similar mails.</source>
        <translation>類似した大量のメールの一部と見なされました。</translation>
    </message>
    <message>
        <source>Many alike mails to one mailbox, for instance from sign-up forms.</source>
        <translation>登録フォームなどから、同じようなメールが一つの宛先に集中しました。</translation>
    </message>
    <message>
        <source>Stop, and send again much later.</source>
        <translation>送信を止め、十分に時間をおいてから送ります。</translation>
    </message>
    <message>
        <source>ARC validation failed</source>
        <translation>ARC 検証に失敗</translation>
    </message>
    <message>
        <source>The chain of seals that forwarding servers put on the mail is broken.</source>
        <translation>転送サーバーが付けた検証記録の連鎖が壊れています。</translation>
    </message>
    <message>
        <source>A forwarder changed the mail without sealing it anew.</source>
        <translation>転送サーバーが変更後に署名し直していません。</translation>
    </message>
    <message>
        <source>Tell the owner of the forwarding server.</source>
        <translation>転送サーバーの管理者に知らせます。</translation>
    </message>
    <message>
        <source>REQUIRETLS support required</source>
        <translation>REQUIRETLS への対応が必要</translation>
    </message>
    <message>
        <source>The mail must travel over TLS all the way, and the next server cannot promise that.</source>
        <translation>全経路で TLS が必要ですが、次のサーバーが保証できません。</translation>
    </message>
    <message>
        <source>A server on the way does not offer REQUIRETLS.</source>
        <translation>途中のサーバーが REQUIRETLS に対応していません。</translation>
    </message>
    <message>
        <source>Send without REQUIRETLS if the content allows it.</source>
        <translation>内容に問題がなければ、REQUIRETLS なしで送ります。</translation>
    </message>
    <message>
        <source>The server sent a line that is no SMTP reply: is another service listening on this port?</source>
        <translation>SMTP の応答ではない行が届きました。このポートで別のサービスが動いていないか確認してください。</translation>
    </message>
    <message>
        <source>The server sent one reply with different codes in its lines, which RFC 5321 does not allow.</source>
        <translation>一つの応答の中でコードが行ごとに異なっています。RFC 5321 では許されません。</translation>
    </message>
    <message>
        <source>The server sent a reply line of more than 4096 octets; 512 is the most that RFC 5321 allows.</source>
        <translation>4096 オクテットを超える応答の行が届きました。RFC 5321 の上限は 512 です。</translation>
    </message>
    <message>
        <source>The server sent a reply of more than 256 lines, so it was given up.</source>
        <translation>256 行を超える応答が届いたため、打ち切りました。</translation>
    </message>
    <message>
        <source>TLS is demanded, but the server does not offer STARTTLS: try implicit TLS on port 465.</source>
        <translation>TLS が必要ですが、サーバーは STARTTLS に対応していません。ポート 465 で最初からの TLS を試してください。</translation>
    </message>
    <message>
        <source>The server offers STARTTLS but refused to start it: its certificate may be missing; nothing was sent in the clear.</source>
        <translation>STARTTLS は提示されましたが、開始を拒否されました。サーバーに証明書がない可能性があります。平文では何も送っていません。</translation>
    </message>
    <message>
        <source>Clear-text bytes followed the 220 to STARTTLS: somebody may be injecting commands, so the session was ended before the handshake.</source>
        <translation>STARTTLS への 220 の後に平文のデータが続いていました。コマンドを差し込む攻撃の可能性があるため、ハンドシェイクの前にセッションを終了しました。</translation>
    </message>
    <message>
        <source>TLS could not be established: look at the certificate and the TLS settings.</source>
        <translation>TLS を確立できませんでした。証明書と TLS の設定を確認してください。</translation>
    </message>
    <message>
        <source>REQUIRETLS is asked for, but the server does not offer it or the connection is not encrypted.</source>
        <translation>REQUIRETLS が指定されていますが、サーバーが対応していないか、接続が暗号化されていません。</translation>
    </message>
    <message>
        <source>A user is given, but the server offers no AUTH: use TLS first, the submission port 587, or no user.</source>
        <translation>ユーザー名が指定されていますが、サーバーは AUTH に対応していません。先に TLS を使う、送信用ポート 587 を使う、またはユーザー名を外してください。</translation>
    </message>
    <message>
        <source>The server offers none of the allowed authentication mechanisms: allow one from its AUTH line.</source>
        <translation>許可された認証方式が、サーバーの提示する中にありません。AUTH の行にある方式を許可してください。</translation>
    </message>
    <message>
        <source>The server offers only PLAIN or LOGIN and the connection is not encrypted: switch TLS on, or name the mechanism to send the password readably.</source>
        <translation>サーバーが提示するのは PLAIN か LOGIN だけで、接続が暗号化されていません。TLS を有効にするか、平文で送ってよければ方式を名指しで指定してください。</translation>
    </message>
    <message>
        <source>The server refused the log-in: check user and password.</source>
        <translation>認証が拒否されました。ユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The authentication exchange went wrong: try another mechanism.</source>
        <translation>認証のやり取りに失敗しました。別の認証方式を試してください。</translation>
    </message>
    <message>
        <source>No password was given, so nothing was sent.</source>
        <translation>パスワードが入力されなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>An address has characters outside ASCII before the @ and the server does not offer SMTPUTF8: use another address.</source>
        <translation>アドレスの @ より前に ASCII 以外の文字がありますが、サーバーは SMTPUTF8 に対応していません。別のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The message is to go unchanged and holds 8-bit text, but the server does not offer 8BITMIME.</source>
        <translation>変更せずに送るメッセージに8ビットの文字がありますが、サーバーは 8BITMIME に対応していません。</translation>
    </message>
    <message>
        <source>The message is to go byte for byte, but the server does not offer BINARYMIME with CHUNKING.</source>
        <translation>バイト単位でそのまま送る指定ですが、サーバーは BINARYMIME と CHUNKING に対応していません。</translation>
    </message>
    <message>
        <source>The message is larger than the server&apos;s SIZE limit, so it was not sent: make the attachments smaller.</source>
        <translation>メッセージがサーバーの SIZE の上限を超えているため、送信しませんでした。添付ファイルを小さくしてください。</translation>
    </message>
    <message>
        <source>The message could not be built, so it was not sent.</source>
        <translation>メッセージを作成できなかったため、送信しませんでした。</translation>
    </message>
    <message>
        <source>Every recipient was refused, so the message was not sent: check the addresses.</source>
        <translation>すべての宛先が拒否されたため、送信しませんでした。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server takes no more mails on this connection (LIMITS MAILMAX): send the rest over a new one.</source>
        <translation>この接続ではこれ以上メールを受け付けません（LIMITS MAILMAX）。残りは新しい接続で送ってください。</translation>
    </message>
    <message>
        <source>A value holds a line break or NUL, or is too long for a command line, so nothing of it was sent: correct it.</source>
        <translation>改行や NUL を含むか、コマンド行として長すぎる値があるため、送りませんでした。修正してください。</translation>
    </message>
    <message>
        <source>A delivery report is asked for, but the server does not offer DSN: send without it.</source>
        <translation>配送通知が指定されていますが、サーバーは DSN に対応していません。指定を外して送ってください。</translation>
    </message>
    <message>
        <source>A delivery deadline is asked for, but the server does not offer DELIVERBY: send without it.</source>
        <translation>配送期限が指定されていますが、サーバーは DELIVERBY に対応していません。指定を外して送ってください。</translation>
    </message>
    <message>
        <source>Holding the mail is asked for, but the server does not offer FUTURERELEASE: send without it.</source>
        <translation>配送の保留が指定されていますが、サーバーは FUTURERELEASE に対応していません。指定を外して送ってください。</translation>
    </message>
    <message>
        <source>A priority is asked for, but the server does not offer MT-PRIORITY: send without it.</source>
        <translation>優先度が指定されていますが、サーバーは MT-PRIORITY に対応していません。指定を外して送ってください。</translation>
    </message>
    <message>
        <source>The delivery deadline is shorter than the server&apos;s minimum in its DELIVERBY line: give it more time.</source>
        <translation>配送期限が、サーバーの DELIVERBY の行にある最短時間より短くなっています。もっと長くしてください。</translation>
    </message>
    <message>
        <source>The mail is to be held longer than the server&apos;s FUTURERELEASE line allows: choose an earlier time.</source>
        <translation>保留の期間が、サーバーの FUTURERELEASE の行にある上限を超えています。もっと早い時刻を選んでください。</translation>
    </message>
    <message>
        <source>The server ended the service (421): try again later.</source>
        <translation>サーバーがサービスを終了しました（421）。後で再試行してください。</translation>
    </message>
    <message>
        <source>The connection was lost in the middle: try again.</source>
        <translation>途中で接続が切れました。再試行してください。</translation>
    </message>
    <message>
        <source>No connection to the server could be made: check its name and port.</source>
        <translation>サーバーに接続できませんでした。サーバー名とポートを確認してください。</translation>
    </message>
    <message>
        <source>The server did not answer in time: try again later or allow more time.</source>
        <translation>サーバーが時間内に応答しませんでした。後で再試行するか、待ち時間を延ばしてください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer breaks the rules of SMTP replies.</source>
        <translation>サーバーの応答が SMTP の規則に反しています。</translation>
    </message>
    <message>
        <source>The server answered with a code that this command cannot have: it breaks the protocol.</source>
        <translation>このコマンドではあり得ないコードが返りました。サーバーがプロトコルに反しています。</translation>
    </message>
    <message>
        <source>The server sent a reply that nothing had asked for: both sides are out of step.</source>
        <translation>求めていない応答が届きました。双方の同期がずれています。</translation>
    </message>
    <message>
        <source>The server floods the connection with replies, so it was closed.</source>
        <translation>サーバーから大量の応答が届いたため、接続を閉じました。</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>相手側が接続を閉じました。</translation>
    </message>
    <message>
        <source>The connection was reset: the server or a firewall cut it off; try again.</source>
        <translation>接続がリセットされました。サーバーまたはファイアウォールに遮断されています。再試行してください。</translation>
    </message>
    <message>
        <source>The server&apos;s name is unknown to DNS: check its spelling and the network.</source>
        <translation>サーバー名が DNS にありません。つづりとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens on this port of the server: check the port (25, 465, 587, 2525) and that the server runs.</source>
        <translation>サーバーのこのポートでは何も待ち受けていません。ポート（25、465、587、2525）とサーバーの稼働を確認してください。</translation>
    </message>
    <message>
        <source>The server did not answer the connection in time: a firewall may block this port; try 587 or 465.</source>
        <translation>時間内に接続できませんでした。ファイアウォールがこのポートを塞いでいる可能性があります。587 か 465 を試してください。</translation>
    </message>
    <message>
        <source>There is no network route to the server: check this computer&apos;s connection.</source>
        <translation>サーバーへのネットワーク経路がありません。このコンピューターの接続を確認してください。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or refused to connect: check its address, port and password.</source>
        <translation>プロキシに接続できないか、接続を拒否されました。アドレス、ポート、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>The TLS handshake failed: no common version or cipher, or the port does not speak TLS; check whether it wants STARTTLS or implicit TLS.</source>
        <translation>TLS ハンドシェイクに失敗しました。共通のバージョンや暗号方式がないか、このポートが TLS に対応していません。STARTTLS か最初からの TLS かを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired: it must be renewed there; also check this computer&apos;s clock.</source>
        <translation>サーバーの証明書の有効期限が切れています。サーバー側で更新が必要です。このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: check this computer&apos;s clock.</source>
        <translation>サーバーの証明書はまだ有効期間前です。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made for another name: connect by the name that stands in it.</source>
        <translation>サーバーの証明書は別の名前のものです。証明書に書かれた名前で接続してください。</translation>
    </message>
    <message>
        <source>The issuer of the server&apos;s certificate is unknown: name its CA file, or have the server send the intermediate certificates too.</source>
        <translation>サーバー証明書の発行者が不明です。CA ファイルを指定するか、サーバーから中間証明書も送ってもらってください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted: look at the TLS detail.</source>
        <translation>サーバーの証明書を信頼できません。TLS の詳細を確認してください。</translation>
    </message>
    <message>
        <source>The server wants a client certificate or refuses the one given: check certificate, key and issuer.</source>
        <translation>サーバーがクライアント証明書を求めているか、指定されたものを拒否しました。証明書、鍵、発行者を確認してください。</translation>
    </message>
    <message>
        <source>Something on this computer failed: check the files, the port and the certificate that were named.</source>
        <translation>このコンピューターで問題が起きました。指定したファイル、ポート、証明書を確認してください。</translation>
    </message>
    <message>
        <source>This authentication mechanism is not known here: choose one from the list.</source>
        <translation>この認証方式には対応していません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>User or password holds a character that SASL forbids (RFC 4013), such as a control character.</source>
        <translation>ユーザー名またはパスワードに、制御文字など SASL で禁じられた文字（RFC 4013）が含まれています。</translation>
    </message>
    <message>
        <source>The server&apos;s challenge breaks the rules of the mechanism: try another mechanism.</source>
        <translation>サーバーのチャレンジが認証方式の規則に反しています。別の方式を試してください。</translation>
    </message>
    <message>
        <source>The server&apos;s SCRAM nonce does not continue ours: the answer may come from an older session or from an attacker, so the password was not proved.</source>
        <translation>サーバーの SCRAM ナンスがこちらの値を引き継いでいません。以前のセッションの再利用か攻撃の可能性があるため、パスワードの証明は行いませんでした。</translation>
    </message>
    <message>
        <source>The server&apos;s SCRAM iteration count is not between 4096 and 100,000: its setting should be changed.</source>
        <translation>サーバーの SCRAM 反復回数が 4096～100,000 の範囲にありません。サーバーの設定を変更する必要があります。</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password: it may not be the server that it claims to be.</source>
        <translation>サーバーがパスワードを知っていることを証明できませんでした。偽のサーバーの可能性があります。</translation>
    </message>
    <message>
        <source>A -PLUS mechanism needs TLS: switch TLS on or choose the form without -PLUS.</source>
        <translation>-PLUS の認証方式には TLS が必要です。TLS を有効にするか、-PLUS のない方式を選んでください。</translation>
    </message>
    <message>
        <source>The server keeps asking without end: the authentication was given up; try another mechanism.</source>
        <translation>サーバーが際限なく問い合わせてくるため、認証を打ち切りました。別の方式を試してください。</translation>
    </message>
    <message>
        <source>“%1” has no @: write the address like user@example.org.</source>
        <translation>「%1」に @ がありません。user@example.org のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @: the mailbox&apos;s name belongs there.</source>
        <translation>「%1」の @ の前が空です。メールボックスの名前を書いてください。</translation>
    </message>
    <message>
        <source>“%1” has nothing after the @: a domain such as example.org belongs there.</source>
        <translation>「%1」の @ の後が空です。example.org のようなドメインを書いてください。</translation>
    </message>
    <message>
        <source>The part before the @ of “%1” is not allowed: no spaces, no dot at an end, no two dots together, or else put it into double quotes.</source>
        <translation>「%1」の @ の前に使えない書き方があります。空白、端のドット、連続するドットは使えません。必要なら二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The part after the @ of “%1” is no domain: letters, digits, hyphens and dots, or an address like [192.0.2.1].</source>
        <translation>「%1」の @ の後がドメインではありません。英数字、ハイフン、ドット、または [192.0.2.1] のようなアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The domain of “%1” is longer than 255 octets, the most that SMTP allows.</source>
        <translation>「%1」のドメインが、SMTP の上限 255 オクテットを超えています。</translation>
    </message>
    <message>
        <source>“%1” is too long as a whole: SMTP allows 254 octets.</source>
        <translation>「%1」は全体として長すぎます。SMTP の上限は 254 オクテットです。</translation>
    </message>
    <message>
        <source>The chosen charset lacks the character “%2” (in %1): change it or take UTF-8.</source>
        <translation>選んだ文字コードに「%2」（%1 の中）がありません。文字を変えるか UTF-8 を選んでください。</translation>
    </message>
    <message>
        <source>The server turns this client away.</source>
        <translation>サーバーがこのクライアントの接続を断りました。</translation>
    </message>
    <message>
        <source>The server refuses the greeting: check the host name given with EHLO.</source>
        <translation>サーバーが挨拶を拒否しました。EHLO で名乗ったホスト名を確認してください。</translation>
    </message>
    <message>
        <source>The server refuses to start TLS.</source>
        <translation>サーバーが TLS の開始を拒否しました。</translation>
    </message>
    <message>
        <source>The server refuses the log-in: check user, password and mechanism.</source>
        <translation>サーバーが認証を拒否しました。ユーザー名、パスワード、認証方式を確認してください。</translation>
    </message>
    <message>
        <source>The server refuses the sender.</source>
        <translation>サーバーが差出人を拒否しました。</translation>
    </message>
    <message>
        <source>The server refuses the recipient.</source>
        <translation>サーバーが宛先を拒否しました。</translation>
    </message>
    <message>
        <source>The server refuses to take the message.</source>
        <translation>サーバーがメッセージの受け取りを拒否しました。</translation>
    </message>
    <message>
        <source>The server refuses the message after it was sent.</source>
        <translation>メッセージの送信後に、サーバーが受け取りを拒否しました。</translation>
    </message>
    <message numerus="yes">
        <source>message of %1 octets</source>
        <comment>note in the transcript</comment>
        <extracomment>The folded body of a message in the transcript; %1 is the number with its separators.</extracomment>
        <translation>
            <numerusform>メッセージ %1 オクテット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recipients</source>
        <comment>after the server&apos;s reply</comment>
        <extracomment>%1 is how many recipients the server took.</extracomment>
        <translation>
            <numerusform>宛先 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed: if it is yours, name it as a trusted CA file.</source>
        <translation>サーバーの証明書は自己署名です。自分のものであれば、信頼する CA ファイルとして指定してください。</translation>
    </message>
    <message>
        <source>The server refused the proof or the token: check user and password or renew the token.</source>
        <translation>サーバーが証明またはトークンを拒否しました。ユーザー名とパスワードを確認するか、トークンを更新してください。</translation>
    </message>
    <message>
        <source>The part before the @ of “%1” is longer than 64 octets, the most that SMTP allows.</source>
        <translation>「%1」の @ より前が、SMTP の上限 64 オクテットを超えています。</translation>
    </message>
    <message>
        <source>Board&apos;s name</source>
        <translation>ボードの名前</translation>
    </message>
    <message>
        <source>Its name in DHCP, in EHLO and in {name}.</source>
        <translation>DHCP と EHLO、{name} で使う名前です。</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Its hardware address; each board needs its own.</source>
        <translation>ハードウェアアドレスです。ボードごとに異なる必要があります。</translation>
    </message>
    <message>
        <source>Address comes</source>
        <translation>アドレスの取得</translation>
    </message>
    <message>
        <source>Where the board gets its address from.</source>
        <translation>ボードがアドレスを取得する方法です。</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Used where the address is fixed.</source>
        <translation>アドレスを固定するときに使います。</translation>
    </message>
    <message>
        <source>Network mask</source>
        <translation>ネットマスク</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>Asked before those that DHCP gives.</source>
        <translation>DHCP で得たものより先に問い合わせます。</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>時刻サーバー</translation>
    </message>
    <message>
        <source>SNTP server for the Date of its mails; empty: mails have no Date.</source>
        <translation>メールの Date に使う SNTP サーバーです。空ならメールに Date が付きません。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Host name or IP address of the mail server.</source>
        <translation>メールサーバーのホスト名または IP アドレスです。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Usually 25 or 587. The board has no TLS.</source>
        <translation>通常は 25 か 587 です。ボードは TLS を使えません。</translation>
    </message>
    <message>
        <source>EHLO name</source>
        <translation>EHLO の名前</translation>
    </message>
    <message>
        <source>How it greets the server; empty: the board&apos;s name.</source>
        <translation>サーバーに名乗る名前です。空ならボードの名前を使います。</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>How it proves who it is.</source>
        <translation>本人であることを示す方法です。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Empty: it does not log in.</source>
        <translation>空なら認証しません。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Written to the board and never read back; the board shows only whether it is the same.</source>
        <translation>ボードに書き込むだけで、読み出すことはありません。ボードは同じかどうかだけを示します。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>The sender of its mails.</source>
        <translation>メールの差出人です。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>The recipients of its mails.</source>
        <translation>メールの宛先です。</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Recipients of a copy.</source>
        <translation>写しの宛先です。</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Recipients whom nobody sees.</source>
        <translation>ほかの人には見えない宛先です。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>May hold {name}, {ip}, {mac}, {uptime}, {trigger}, {input}, {counter}, {time}.</source>
        <translation>{name}、{ip}、{mac}、{uptime}、{trigger}、{input}、{counter}、{time} を使えます。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>May hold the same words in braces as the subject.</source>
        <translation>件名と同じ波かっこの語を使えます。</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>送信の契機</translation>
    </message>
    <message>
        <source>What makes it send by itself.</source>
        <translation>自動で送信するきっかけです。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Seconds between two mails.</source>
        <translation>メールとメールの間の秒数です。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>The input whose change makes it send.</source>
        <translation>変化すると送信する入力です。</translation>
    </message>
    <message>
        <source>Further attempts</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>After one that failed for now.</source>
        <translation>一時的に失敗したときの再試行です。</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>ログレベル</translation>
    </message>
    <message>
        <source>0: results, 1: stages too, 2: every line too, 3: the chip&apos;s socket states too.</source>
        <translation>0：結果、1：段階も、2：すべての行も、3：チップのソケットの状態も記録します。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>When it sends</source>
        <translation>送信するとき</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>from DHCP</source>
        <translation>DHCP から</translation>
    </message>
    <message>
        <source>from here (fixed)</source>
        <translation>ここで指定（固定）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the strongest offered</source>
        <translation>提示された中で最強</translation>
    </message>
    <message>
        <source>on command only</source>
        <translation>指示されたときだけ</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>at an interval</source>
        <translation>一定間隔</translation>
    </message>
    <message>
        <source>on an input</source>
        <translation>入力の変化</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>その他の設定</translation>
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
        <translation>そのポートはありません。ボードは接続されていますか。パスは正しいですか。</translation>
    </message>
    <message>
        <source>You have no right to open this port: join the group that owns it (often &quot;dialout&quot;) and log in again.</source>
        <translation>このポートを開く権限がありません。所有グループ（多くは dialout）に参加して、ログインし直してください。</translation>
    </message>
    <message>
        <source>Another program has this port open: close it there first.</source>
        <translation>ほかのプログラムがこのポートを使用中です。先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>The port could not be opened.</source>
        <translation>ポートを開けませんでした。</translation>
    </message>
    <message>
        <source>The port went away: was the board unplugged, or its program ended?</source>
        <translation>ポートがなくなりました。ボードが抜かれたか、プログラムが終了した可能性があります。</translation>
    </message>
    <message>
        <source>Nothing answers on this port: is the board powered, and is Postbench&apos;s firmware on it?</source>
        <translation>このポートからは応答がありません。ボードの電源と、Postbench のファームウェアの有無を確認してください。</translation>
    </message>
    <message>
        <source>Something answers on this port, but it is not Postbench&apos;s firmware: &quot;postbench board flash&quot; puts it on a board.</source>
        <translation>このポートから応答がありますが、Postbench のファームウェアではありません。postbench board flash でボードに書き込めます。</translation>
    </message>
    <message>
        <source>The board&apos;s firmware is newer than this program understands: update Postbench.</source>
        <translation>ボードのファームウェアが、このプログラムの対応する版より新しいものです。Postbench を更新してください。</translation>
    </message>
    <message>
        <source>The board answered at first, and then no more: reset it and try again.</source>
        <translation>ボードは最初に応答した後、応答しなくなりました。リセットしてやり直してください。</translation>
    </message>
    <message>
        <source>The line damages too much of what crosses it: check the cable, and that nobody else uses the port.</source>
        <translation>回線上のデータの破損が多すぎます。ケーブルと、ほかにポートを使うものがないかを確認してください。</translation>
    </message>
    <message>
        <source>The board&apos;s settings could not be read as a whole, so nothing was written.</source>
        <translation>ボードの設定をすべて読み出せなかったため、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The board restarted in the middle: is its power good?</source>
        <translation>途中でボードが再起動しました。電源は安定していますか。</translation>
    </message>
    <message>
        <source>Another board answers than a moment ago, so nothing more was done.</source>
        <translation>先ほどとは別のボードが応答したため、処理を中止しました。</translation>
    </message>
    <message>
        <source>The board cannot take these values; nothing was sent to it.</source>
        <translation>ボードはこれらの値を受け付けません。何も送っていません。</translation>
    </message>
    <message>
        <source>The board refuses the settings as a whole; it keeps the old ones.</source>
        <translation>ボードは設定全体を拒否しました。元の設定のままです。</translation>
    </message>
    <message>
        <source>The board would not store the settings: what it holds is not what was sent. It keeps the old ones.</source>
        <translation>ボードは設定を保存しませんでした。保持している内容が送ったものと異なります。元の設定のままです。</translation>
    </message>
    <message>
        <source>The board said that it stored the settings, but read back they differ: its memory may be worn out.</source>
        <translation>ボードは設定を保存したと応答しましたが、読み出すと異なります。メモリーが劣化している可能性があります。</translation>
    </message>
    <message>
        <source>The board is sending a mail just now: wait for its end and try again.</source>
        <translation>ボードはメールの送信中です。終わるのを待ってやり直してください。</translation>
    </message>
    <message>
        <source>The board did not restart: it goes on as before.</source>
        <translation>ボードは再起動せず、そのまま動いています。</translation>
    </message>
    <message>
        <source>The board restarts; its port went away with it and will come back.</source>
        <translation>ボードが再起動します。ポートもいったんなくなり、また現れます。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings written, stored and read back.</source>
        <comment>board</comment>
        <translation>
            <numerusform>%n 個の設定を書き込み、保存し、読み出して確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The board restarted.</source>
        <translation>ボードが再起動しました。</translation>
    </message>
    <message>
        <source>The board has sent no mail since its start.</source>
        <translation>ボードは起動してからメールを送信していません。</translation>
    </message>
    <message>
        <source>All settings read.</source>
        <translation>すべての設定を読み出しました。</translation>
    </message>
    <message>
        <source>Whether the mail was sent is not known: look for it before you let the board send again.</source>
        <translation>メールが送信されたかどうかは不明です。もう一度送信させる前に確認してください。</translation>
    </message>
    <message>
        <source>Whether the settings were stored is not known: read the board.</source>
        <translation>設定が保存されたかどうかは不明です。ボードを読み出してください。</translation>
    </message>
    <message>
        <source>opening the port</source>
        <comment>stage with a board</comment>
        <translation>ポートを開く</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <comment>stage with a board</comment>
        <translation>応答を待つ</translation>
    </message>
    <message>
        <source>asking who it is</source>
        <comment>stage with a board</comment>
        <translation>機器の確認</translation>
    </message>
    <message>
        <source>asking what it can</source>
        <comment>stage with a board</comment>
        <translation>機能の確認</translation>
    </message>
    <message>
        <source>reading the settings</source>
        <comment>stage with a board</comment>
        <translation>設定の読み出し</translation>
    </message>
    <message>
        <source>writing the differences</source>
        <comment>stage with a board</comment>
        <translation>差分の書き込み</translation>
    </message>
    <message>
        <source>letting the board check them</source>
        <comment>stage with a board</comment>
        <translation>ボードによる検査</translation>
    </message>
    <message>
        <source>storing them</source>
        <comment>stage with a board</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>reading back</source>
        <comment>stage with a board</comment>
        <translation>読み出して確認</translation>
    </message>
    <message>
        <source>the board sends</source>
        <comment>stage with a board</comment>
        <translation>ボードが送信</translation>
    </message>
    <message>
        <source>watching</source>
        <comment>stage with a board</comment>
        <translation>監視</translation>
    </message>
    <message>
        <source>restarting</source>
        <comment>stage with a board</comment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>asking for the last result</source>
        <comment>stage with a board</comment>
        <translation>最後の結果の確認</translation>
    </message>
    <message>
        <source>The board is already right: nothing was written.</source>
        <translation>ボードはすでにそのとおりです。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The board has these settings: no difference.</source>
        <translation>ボードの設定と同じです。違いはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ.</source>
        <comment>board</comment>
        <translation>
            <numerusform>%n 個の設定が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; the board keeps its settings.</source>
        <translation>取り消しました。ボードの設定はそのままです。</translation>
    </message>
    <message>
        <source>the board has no such setting</source>
        <translation>ボードにそのような設定はありません</translation>
    </message>
    <message>
        <source>this program cannot write settings of this kind</source>
        <translation>このプログラムはこの種類の設定を書き込めません</translation>
    </message>
    <message>
        <source>it takes one value, not several</source>
        <translation>値は一つだけで、複数は指定できません</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>値が多すぎます</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>短すぎます</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>outside of its range</source>
        <translation>範囲外です</translation>
    </message>
    <message>
        <source>not one of its words</source>
        <translation>使える語ではありません</translation>
    </message>
    <message>
        <source>not an IPv4 address</source>
        <translation>IPv4 アドレスではありません</translation>
    </message>
    <message>
        <source>not a MAC address</source>
        <translation>MAC アドレスではありません</translation>
    </message>
    <message>
        <source>control characters, or no UTF-8</source>
        <translation>制御文字を含むか、UTF-8 ではありません</translation>
    </message>
    <message>
        <source>the values together are longer than a line to the board can be</source>
        <translation>値を合わせると、ボードへの 1 行の長さを超えます</translation>
    </message>
    <message>
        <source>a secret does not belong into a file; write &quot;from secret store&quot; or &quot;unset&quot;</source>
        <translation>秘密の値はファイルに書かず、from secret store か unset と書いてください</translation>
    </message>
    <message>
        <source>the secret is wanted and was not given</source>
        <translation>秘密の値が必要ですが、指定されていません</translation>
    </message>
    <message>
        <source>its settings do not suffice to send</source>
        <translation>送信に必要な設定が足りません</translation>
    </message>
    <message>
        <source>no network cable is connected</source>
        <translation>ネットワークケーブルが接続されていません</translation>
    </message>
    <message>
        <source>no address came from DHCP</source>
        <translation>DHCP からアドレスを取得できませんでした</translation>
    </message>
    <message>
        <source>no name server answered</source>
        <translation>ネームサーバーの応答がありません</translation>
    </message>
    <message>
        <source>the server&apos;s name is not known to DNS</source>
        <translation>サーバーの名前が DNS にありません</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>サーバーの応答が時間内にありませんでした</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>サーバーが拒否しました</translation>
    </message>
    <message>
        <source>the server&apos;s reply was none that SMTP knows here</source>
        <translation>サーバーの応答が、ここで SMTP が認めるものではありませんでした</translation>
    </message>
    <message>
        <source>the server offers no log-in that the board can do</source>
        <translation>ボードで使える認証方式をサーバーが提示していません</translation>
    </message>
    <message>
        <source>the server demands TLS, which this board cannot do</source>
        <translation>サーバーは TLS を要求していますが、このボードは対応していません</translation>
    </message>
    <message>
        <source>an address needs SMTPUTF8, which the server does not offer</source>
        <translation>アドレスに SMTPUTF8 が必要ですが、サーバーが提示していません</translation>
    </message>
    <message>
        <source>text of %1 to %2 octets</source>
        <translation>%1～%2 オクテットのテキスト</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1～%2 の数値</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>an IPv4 address</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message>
        <source>a MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>up to %1 texts of up to %2 octets each</source>
        <translation>最大 %1 個、それぞれ最大 %2 オクテットのテキスト</translation>
    </message>
    <message>
        <source>up to %1 IPv4 addresses</source>
        <translation>最大 %1 個の IPv4 アドレス</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>%1 a setting&apos;s key, %2 the line of a file</extracomment>
        <translation>%1（%2 行目）</translation>
    </message>
    <message>
        <source>%1; %2 is wanted</source>
        <extracomment>%1 what is wrong with a value, %2 what would be right, such as &quot;a number from 1 to 65535&quot;</extracomment>
        <translation>%1：必要なのは%2です</translation>
    </message>
    <message>
        <source>The board does not allow this now.</source>
        <translation>今はこの操作をボードが許可していません。</translation>
    </message>
    <message>
        <source>The board&apos;s firmware does not know this command: it may be older.</source>
        <translation>ボードのファームウェアはこのコマンドに対応していません。古い可能性があります。</translation>
    </message>
    <message>
        <source>The settings together do not fit into the board&apos;s memory: shorten some.</source>
        <translation>設定全体がボードのメモリーに収まりません。いくつか短くしてください。</translation>
    </message>
    <message>
        <source>The board has no such setting.</source>
        <translation>ボードにそのような設定はありません。</translation>
    </message>
    <message>
        <source>The board&apos;s memory does not keep what is written; the old settings stay.</source>
        <translation>ボードのメモリーが書き込みを保持できません。元の設定のままです。</translation>
    </message>
    <message>
        <source>The value is too long for the board.</source>
        <translation>値がボードには長すぎます。</translation>
    </message>
    <message>
        <source>The value holds characters that the board does not take.</source>
        <translation>値にボードが受け付けない文字があります。</translation>
    </message>
    <message>
        <source>The board does not take this value.</source>
        <translation>ボードはこの値を受け付けません。</translation>
    </message>
    <message>
        <source>Part of the value did not arrive at the board.</source>
        <translation>値の一部がボードに届きませんでした。</translation>
    </message>
    <message>
        <source>The board refused with error %1.</source>
        <translation>ボードがエラー %1 で拒否しました。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 the number of a line in a file, %2 what is wrong there</extracomment>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>no UTF-8 text</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>&quot;key = value&quot; or a comment is wanted</source>
        <translation>「key = value」かコメントが必要です</translation>
    </message>
    <message>
        <source>a key has letters, digits, dots and hyphens only</source>
        <translation>キーに使えるのは英数字とドット、ハイフンだけです</translation>
    </message>
    <message>
        <source>the key stands further above already</source>
        <translation>このキーはすでに上にあります</translation>
    </message>
    <message>
        <source>an indented line needs a &quot;key =&quot; above it</source>
        <translation>字下げした行の上には「key =」が必要です</translation>
    </message>
    <message>
        <source>the key above has a value already; further ones go below &quot;key =&quot;</source>
        <translation>上のキーにはすでに値があります。続きの値は「key =」の下に書きます</translation>
    </message>
    <message>
        <source>a quoted value without its end, or with an escape other than \ and two hexadecimal digits</source>
        <translation>引用符が閉じていないか、\ と 16 進数 2 桁以外のエスケープがあります</translation>
    </message>
    <message>
        <source>The board&apos;s mail was sent to %1 of %2 recipients: %3</source>
        <extracomment>%1 and %2 numbers of recipients, %3 the server&apos;s reply</extracomment>
        <translation>ボードのメールは %2 件中 %1 件の宛先に送信されました：%3</translation>
    </message>
    <message>
        <source>The board&apos;s mail was stopped as asked.</source>
        <translation>ボードのメールは指示どおり途中で止めました。</translation>
    </message>
    <message>
        <source>Whether the board&apos;s mail arrived is not known; it will not send it again by itself.</source>
        <translation>ボードのメールが届いたかどうかは不明です。ボードが自動で再送することはありません。</translation>
    </message>
    <message>
        <source>The board&apos;s mail was sent to %1 of %2 recipients only.</source>
        <translation>ボードのメールは %2 件中 %1 件の宛先にだけ送信されました。</translation>
    </message>
    <message>
        <source>The board&apos;s mail was not sent: %1 (stage: %2).</source>
        <extracomment>%1 what went wrong, %2 the stage of the session in the board&apos;s words, such as dhcp or rcpt</extracomment>
        <translation>ボードのメールは送信されませんでした：%1（段階：%2）。</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a secret of a board</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a secret of a board</comment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>an empty list of a board</comment>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>There is no such serial port.</source>
        <translation>そのシリアルポートはありません。</translation>
    </message>
    <message>
        <source>The serial port may not be opened by this user (most systems want the group dialout).</source>
        <translation>このユーザーにはシリアルポートを開く権限がありません（多くのシステムでは dialout グループが必要です）。</translation>
    </message>
    <message>
        <source>Another program uses the serial port.</source>
        <translation>ほかのプログラムがシリアルポートを使用中です。</translation>
    </message>
    <message>
        <source>The serial port cannot be opened: %1</source>
        <translation>シリアルポートを開けません：%1</translation>
    </message>
    <message>
        <source>The serial port went away.</source>
        <translation>シリアルポートがなくなりました。</translation>
    </message>
    <message>
        <source>The boot ROM refused a command: wrong size.</source>
        <translation>ブート ROM がコマンドを拒否しました：サイズが正しくありません。</translation>
    </message>
    <message>
        <source>The boot ROM refused a command: wrong address.</source>
        <translation>ブート ROM がコマンドを拒否しました：アドレスが正しくありません。</translation>
    </message>
    <message>
        <source>The boot ROM refused a command: the flash is locked against reading.</source>
        <translation>ブート ROM がコマンドを拒否しました：フラッシュの読み出しが禁止されています。</translation>
    </message>
    <message>
        <source>The boot ROM refused a command: the flash is locked against writing.</source>
        <translation>ブート ROM がコマンドを拒否しました：フラッシュの書き込みが禁止されています。</translation>
    </message>
    <message>
        <source>The boot ROM refused a command with %1.</source>
        <translation>ブート ROM がコマンドを拒否しました（%1）。</translation>
    </message>
    <message>
        <source>The image is larger than 120 KiB and would reach the board&apos;s settings.</source>
        <translation>イメージが 120 KiB より大きく、ボードの設定の領域に達します。</translation>
    </message>
    <message>
        <source>The file is no firmware of this chip: its first words are no stack and start address.</source>
        <translation>このファイルはこのチップのファームウェアではありません。先頭の語がスタックと開始アドレスになっていません。</translation>
    </message>
    <message>
        <source>No boot ROM answers on this port.</source>
        <translation>このポートではブート ROM が応答しません。</translation>
    </message>
    <message>
        <source>The boot ROM says that it is version %1; only 1.2 is known here.</source>
        <translation>ブート ROM の版は %1 ですが、対応しているのは 1.2 だけです。</translation>
    </message>
    <message>
        <source>The chip is locked against reading; opening it erases it, the board&apos;s settings too.</source>
        <translation>チップの読み出しが禁止されています。解除すると、ボードの設定も含めて消去されます。</translation>
    </message>
    <message>
        <source>The boot ROM stopped answering.</source>
        <translation>ブート ROM が応答しなくなりました。</translation>
    </message>
    <message>
        <source>A block did not come across whole, three times.</source>
        <translation>ブロックを 3 回送りましたが、完全に届きませんでした。</translation>
    </message>
    <message>
        <source>What was read back at %1 is not what was written: the flash does not hold it.</source>
        <translation>%1 から読み出した内容が書き込んだものと異なります。フラッシュが保持できていません。</translation>
    </message>
    <message>
        <source>checking the image</source>
        <translation>イメージの検査</translation>
    </message>
    <message>
        <source>waiting for the boot ROM</source>
        <translation>ブート ROM を待つ</translation>
    </message>
    <message>
        <source>reading the locks</source>
        <translation>保護状態の読み出し</translation>
    </message>
    <message>
        <source>saving the settings</source>
        <translation>設定の退避</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>読み出して確認</translation>
    </message>
    <message>
        <source>restoring the settings</source>
        <translation>設定の復元</translation>
    </message>
    <message>
        <source>starting the board</source>
        <translation>ボードの起動</translation>
    </message>
    <message>
        <source>Hold the BOOT button.</source>
        <translation>BOOT ボタンを押し続けます。</translation>
    </message>
    <message>
        <source>Press RESET once and let it go, still holding BOOT.</source>
        <translation>BOOT を押したまま、RESET を一度押して離します。</translation>
    </message>
    <message>
        <source>Let BOOT go when the boot ROM has answered.</source>
        <translation>ブート ROM が応答したら BOOT を離します。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is an ELF program; give the .bin or .hex file that was made of it.</source>
        <translation>これは ELF プログラムです。それから作った .bin か .hex ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Line %1 is no Intel HEX record.</source>
        <translation>%1 行目は Intel HEX のレコードではありません。</translation>
    </message>
    <message>
        <source>Line %1 is damaged: its check sum is wrong.</source>
        <translation>%1 行目が壊れています。チェックサムが一致しません。</translation>
    </message>
    <message>
        <source>Line %1 lies outside of the chip&apos;s 128 KiB of flash.</source>
        <translation>%1 行目はチップの 128 KiB のフラッシュの範囲外です。</translation>
    </message>
    <message>
        <source>The file ends after line %1 without its end record: it is cut off.</source>
        <translation>ファイルは %1 行目で、終了レコードのないまま途切れています。</translation>
    </message>
    <message>
        <source>The image is larger than the chip&apos;s 128 KiB of flash.</source>
        <translation>イメージがチップの 128 KiB のフラッシュより大きくなっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks of 4 KiB were written and read back; the board was started.</source>
        <translation>
            <numerusform>4 KiB のブロックを %n 個書き込み、読み出して確認し、ボードを起動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings were erased with the lock.</source>
        <translation>保護とともに設定も消去されました。</translation>
    </message>
    <message>
        <source>Its settings are as before.</source>
        <translation>設定は元のままです。</translation>
    </message>
    <message>
        <source>The board holds this image already: nothing was written, the board was started.</source>
        <translation>ボードにはすでにこのイメージがあります。何も書き込まず、ボードを起動しました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>Everything was written and read back; press RESET to start the board.</source>
        <translation>すべて書き込み、読み出して確認しました。RESET を押すとボードが起動します。</translation>
    </message>
    <message>
        <source>The board&apos;s program is not whole and will not start: run this again, it goes on where it ended.</source>
        <translation>ボードのプログラムが不完全なため起動しません。もう一度実行すると、中断したところから続けます。</translation>
    </message>
    <message>
        <source>Hold BOOT while RESET is pressed and let go; on the WIZwiki-W7500 the boot ROM speaks on header J1, not on USB.</source>
        <translation>BOOT を押したまま RESET を押して離してください。WIZwiki-W7500 のブート ROM は USB ではなくヘッダー J1 で通信します。</translation>
    </message>
    <message>
        <source>Allow the erasing if the settings are known or saved elsewhere.</source>
        <translation>設定がわかっているか、ほかに保存してあるなら、消去を許可してください。</translation>
    </message>
    <message>
        <source>Give postbench-board.bin or .hex.</source>
        <translation>postbench-board.bin か .hex を指定してください。</translation>
    </message>
    <message>
        <source>Nothing was changed on the board.</source>
        <translation>ボードは何も変更されていません。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>an empty text of a board</comment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The mail was not delivered, and sending it again as it is will not help.</source>
        <translation>メールは配送されませんでした。そのまま再送しても届きません。</translation>
    </message>
    <message>
        <source>The mail was not delivered and the server has given up; the cause was a temporary one.</source>
        <translation>メールは配送されず、サーバーは再試行をあきらめました。原因は一時的なものです。</translation>
    </message>
    <message>
        <source>The mail is late; the server goes on trying.</source>
        <translation>メールは遅れています。サーバーは引き続き配送を試みます。</translation>
    </message>
    <message>
        <source>The mail was delivered.</source>
        <translation>メールは配送されました。</translation>
    </message>
    <message>
        <source>The mail was passed on to a server that sends no reports.</source>
        <translation>メールは、配送通知を返さないサーバーに渡されました。</translation>
    </message>
    <message>
        <source>The mail was passed on to the members of a list.</source>
        <translation>メールはメーリングリストの参加者に渡されました。</translation>
    </message>
    <message>
        <source>A recipient complained about the mail.</source>
        <translation>受信者がこのメールについて苦情を申し立てました。</translation>
    </message>
    <message>
        <source>An automatic answer: the mail itself arrived.</source>
        <translation>自動応答です。メール自体は届いています。</translation>
    </message>
    <message>
        <source>A notification of what the recipient did with the mail.</source>
        <translation>受信者がメールをどう扱ったかの通知（開封通知など）です。</translation>
    </message>
    <message>
        <source>This mail is no bounce.</source>
        <translation>このメールは配送エラーの通知ではありません。</translation>
    </message>
    <message>
        <source>There is no such mailbox, or it is closed.</source>
        <translation>そのメールボックスは存在しないか、閉鎖されています。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>受信者のメールボックスがいっぱいです。</translation>
    </message>
    <message>
        <source>The domain does not exist or takes no mail.</source>
        <translation>ドメインが存在しないか、メールを受け付けていません。</translation>
    </message>
    <message>
        <source>A rule of the server refuses the mail.</source>
        <translation>サーバーの規則によりメールが拒否されました。</translation>
    </message>
    <message>
        <source>The mail, or the server that sent it, was taken for spam.</source>
        <translation>メール、または送信したサーバーが迷惑メールと判定されました。</translation>
    </message>
    <message>
        <source>The mail is too large for that server or mailbox.</source>
        <translation>メールが相手のサーバーまたはメールボックスの上限を超えています。</translation>
    </message>
    <message>
        <source>The time for trying has run out.</source>
        <translation>配送を試みる期限が切れました。</translation>
    </message>
    <message>
        <source>The other server could not be reached.</source>
        <translation>相手のサーバーに接続できませんでした。</translation>
    </message>
    <message>
        <source>Encryption, log-in or a check for malware stands in the way.</source>
        <translation>暗号化、認証、またはウイルス検査で拒否されました。</translation>
    </message>
    <message>
        <source>The reason is not stated.</source>
        <translation>理由は示されていません。</translation>
    </message>
    <message>
        <source>Check the spelling of the address with the recipient by another way.</source>
        <translation>別の方法で受信者に連絡し、アドレスのつづりを確かめてください。</translation>
    </message>
    <message>
        <source>Tell the recipient by another way, and send the mail again later.</source>
        <translation>別の方法で受信者に知らせ、後でもう一度送信してください。</translation>
    </message>
    <message>
        <source>Check the part after the @, and its MX records.</source>
        <translation>@ の後の部分と、その MX レコードを確かめてください。</translation>
    </message>
    <message>
        <source>Read the server&apos;s words; only the postmaster there can allow the mail.</source>
        <translation>サーバーの文面を読んでください。許可できるのは相手側のポストマスターだけです。</translation>
    </message>
    <message>
        <source>Check SPF, DKIM and whether the sending server is on a block list, then ask the postmaster there.</source>
        <translation>SPF、DKIM、および送信サーバーがブロックリストに載っていないかを確かめ、相手側のポストマスターに問い合わせてください。</translation>
    </message>
    <message>
        <source>Send less, or pass the file on by a link.</source>
        <translation>小さくして送るか、ファイルをリンクで渡してください。</translation>
    </message>
    <message>
        <source>Send the mail again later; if it fails again, check that domain&apos;s servers.</source>
        <translation>後でもう一度送信してください。再び失敗したら、そのドメインのサーバーを確かめてください。</translation>
    </message>
    <message>
        <source>Turn on TLS and log in before sending; look at what is attached to the mail.</source>
        <translation>TLS を有効にし、認証してから送信してください。添付ファイルも確かめてください。</translation>
    </message>
    <message>
        <source>Read the server&apos;s words, or ask the postmaster there.</source>
        <translation>サーバーの文面を読むか、相手側のポストマスターに問い合わせてください。</translation>
    </message>
    <message>
        <source>Wait; do not send the mail again yet.</source>
        <translation>待ってください。まだ再送しないでください。</translation>
    </message>
    <message>
        <source>The domain is one letter off %1: perhaps that was meant.</source>
        <extracomment>%1 is a domain, as in gmail.com</extracomment>
        <translation>ドメインが %1 と一文字だけ違います。入力の誤りではありませんか。</translation>
    </message>
</context>
<context>
    <name>postbench::AddressBar</name>
    <message>
        <source>Who the mail is from: an identity of your profiles, or any other that you type.</source>
        <translation>メールの差出人です。プロファイルの一つを選ぶか、自由に入力します。</translation>
    </message>
    <message>
        <source>What the mail is about, in any script. It is encoded as RFC 2047 says.</source>
        <translation>メールの用件です。どの文字でも使え、RFC 2047 に従って符号化されます。</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>宛先(&amp;T)</translation>
    </message>
    <message>
        <source>Recipients: type or paste addresses, divided by commas, and press Enter. Everyone sees them.</source>
        <translation>宛先をコンマで区切って入力または貼り付け、Enter を押します。全員に見えます。</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>Cc(&amp;C)</translation>
    </message>
    <message>
        <source>Further recipients, whom everyone sees.</source>
        <translation>写しの宛先です。全員に見えます。</translation>
    </message>
    <message>
        <source>Shows or hides the field for copies.</source>
        <translation>Cc の欄を表示または非表示にします。</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>Bcc(&amp;B)</translation>
    </message>
    <message>
        <source>Recipients that nobody sees: they stand in the envelope only.</source>
        <translation>誰にも見えない宛先です。エンベロープにだけ入ります。</translation>
    </message>
    <message>
        <source>Shows or hides the field for hidden copies.</source>
        <translation>Bcc の欄を表示または非表示にします。</translation>
    </message>
    <message>
        <source>&amp;Reply-To</source>
        <translation>返信先(&amp;R)</translation>
    </message>
    <message>
        <source>Where answers are to go, when not to the sender.</source>
        <translation>差出人とは別のアドレスで返信を受け取るときに指定します。</translation>
    </message>
    <message>
        <source>Shows or hides the field for the answer&apos;s address.</source>
        <translation>返信先の欄を表示または非表示にします。</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>%1 の欄</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>件名(&amp;U)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
</context>
<context>
    <name>postbench::AttachmentsModel</name>
    <message>
        <source>%1 is no longer there or cannot be read.</source>
        <translation>%1 は見つからないか、読み込めません。</translation>
    </message>
    <message>
        <source>Came with the message that was opened.</source>
        <translation>開いたメッセージに付いていたファイルです。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Inline</source>
        <extracomment>Column: whether an image is part of the HTML text.</extracomment>
        <translation>インライン</translation>
    </message>
</context>
<context>
    <name>postbench::AttachmentsPane</name>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Files that go with the mail. F2 changes a name or type; an inline one is an image of the HTML text.</source>
        <translation>メールに付けるファイルです。F2 で名前や種類を変更できます。インラインのものは HTML 本文の画像になります。</translation>
    </message>
    <message>
        <source>Takes the chosen file off the mail; the file itself stays.</source>
        <translation>選んだファイルをメールから外します。ファイル自体は残ります。</translation>
    </message>
    <message>
        <source>No attachments yet. Drop files here or on the text, or press Attach. They are read when the mail is sent.</source>
        <translation>添付ファイルはまだありません。ここか本文にファイルをドロップするか、「添付」を押してください。送信時に読み込まれます。</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>外す(&amp;L)</translation>
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
        <translation>設定済み（空なら変更しません）</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>postbench::BoardFormView</name>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>The board has another value: it is written by Write.</source>
        <translation>ボードの値は異なります。「書き込み」で書き込まれます。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>ボードの値</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>書き込む値</translation>
    </message>
    <message>
        <source>The board&apos;s settings</source>
        <translation>ボードの設定</translation>
    </message>
</context>
<context>
    <name>postbench::BoardsModel</name>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>another firmware</source>
        <translation>別のファームウェア</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n to be written</source>
        <translation>
            <numerusform>準備完了、%n 件を書き込み可能</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A board&apos;s name, and the serial port that it hangs on.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>postbench::BoardsPage</name>
    <message>
        <source>Open board profile</source>
        <translation>ボードのプロファイルを開く</translation>
    </message>
    <message>
        <source>Board profiles (*.profile)</source>
        <translation>ボードのプロファイル (*.profile)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save board profile</source>
        <translation>ボードのプロファイルを保存</translation>
    </message>
    <message>
        <source>Type a port</source>
        <translation>ポートを入力</translation>
    </message>
    <message>
        <source>Path of the serial port:</source>
        <translation>シリアルポートのパス：</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>読み出し(&amp;R)</translation>
    </message>
    <message>
        <source>Reads all settings of the board.</source>
        <translation>ボードの設定をすべて読み出します。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n</source>
        <translation>
            <numerusform>%n 件を書き込み(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>Writes what differs to the board, and reads it back to prove that it is there.</source>
        <translation>異なる設定をボードに書き込み、読み出して確認します。</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>今すぐ送信(&amp;N)</translation>
    </message>
    <message>
        <source>Lets the board send its mail with the settings that it has stored; its session shows in the transcript.</source>
        <translation>保存されている設定でボードにメールを送信させます。セッションは通信記録に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>照合(&amp;V)</translation>
    </message>
    <message>
        <source>Reads the board again and compares it with what is to be written; writes nothing.</source>
        <translation>ボードをもう一度読み出し、書き込む値と比べます。書き込みはしません。</translation>
    </message>
    <message>
        <source>Wa&amp;tch</source>
        <translation>監視(&amp;T)</translation>
    </message>
    <message>
        <source>Shows what the board does by itself, until you cancel.</source>
        <translation>取り消すまで、ボードの動作を表示します。</translation>
    </message>
    <message>
        <source>R&amp;estart the board</source>
        <translation>ボードを再起動(&amp;E)</translation>
    </message>
    <message>
        <source>Lets the board start anew; what was not stored is lost.</source>
        <translation>ボードを再起動します。保存していない内容は失われます。</translation>
    </message>
    <message>
        <source>&amp;Put firmware on the board…</source>
        <translation>ファームウェアを書き込む(&amp;P)…</translation>
    </message>
    <message>
        <source>Writes a firmware image through the chip&apos;s serial boot ROM.</source>
        <translation>チップのシリアルブート ROM を通してファームウェアのイメージを書き込みます。</translation>
    </message>
    <message>
        <source>For&amp;get changes</source>
        <translation>変更を破棄(&amp;G)</translation>
    </message>
    <message>
        <source>Puts the board&apos;s own values back into the form.</source>
        <translation>フォームをボードの値に戻します。</translation>
    </message>
    <message>
        <source>&amp;Open board profile…</source>
        <translation>ボードのプロファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Fills the form from a file; nothing is written yet.</source>
        <translation>ファイルからフォームに読み込みます。まだ何も書き込みません。</translation>
    </message>
    <message>
        <source>&amp;Save board profile…</source>
        <translation>ボードのプロファイルを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the form to a file, without secrets.</source>
        <translation>フォームをファイルに保存します。秘密の値は含みません。</translation>
    </message>
    <message>
        <source>T&amp;ype a port…</source>
        <translation>ポートを入力(&amp;Y)…</translation>
    </message>
    <message>
        <source>Adds a serial port that the list does not show, such as /dev/pts/4.</source>
        <translation>一覧にないシリアルポート（/dev/pts/4 など）を追加します。</translation>
    </message>
    <message>
        <source>&amp;Compare transcripts…</source>
        <translation>通信記録を比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Shows the board&apos;s session beside the one from this desk.</source>
        <translation>ボードのセッションを、この機器からのセッションと並べて表示します。</translation>
    </message>
    <message>
        <source>What else can be done with a board.</source>
        <translation>ボードに対するその他の操作です。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>Virtual &amp;board</source>
        <translation>仮想ボード(&amp;B)</translation>
    </message>
    <message>
        <source>Starts a board inside this computer: the same firmware, a small network of its own, and the built-in receiver to send to.</source>
        <translation>このコンピューターの中でボードを起動します。同じファームウェアと専用の小さなネットワークを持ち、内蔵の受信サーバーに送信します。</translation>
    </message>
    <message>
        <source>Ends what is being done with the board.</source>
        <translation>ボードに対する処理を終わらせます。</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Serial ports and virtual boards; they come and go by themselves.</source>
        <translation>シリアルポートと仮想ボードです。接続や取り外しは自動で反映されます。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>What is being done with the board.</source>
        <translation>ボードに対して行っている処理です。</translation>
    </message>
    <message>
        <source>No board is connected.

Plug one in by USB, or start a virtual board: it runs the same firmware and sends to the built-in receiver.</source>
        <translation>ボードが接続されていません。

USB で接続するか、仮想ボードを起動してください。仮想ボードは同じファームウェアで動き、内蔵の受信サーバーに送信します。</translation>
    </message>
    <message>
        <source>Read shows the board&apos;s settings here.</source>
        <translation>「読み出し」を押すと、ボードの設定がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
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
        <translation>添付ファイル (%1)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <extracomment>Tab with the number of header fields in it.</extracomment>
        <translation>ヘッダー (%1)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>HTML</source>
        <extracomment>Tab with the HTML part of the mail.</extracomment>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>The mail as plain text.</source>
        <translation>テキスト形式の本文です。</translation>
    </message>
    <message>
        <source>The mail as HTML, alone or beside the plain text.</source>
        <translation>HTML 形式の本文です。単独でも、テキストと併せても使えます。</translation>
    </message>
    <message>
        <source>Files that go with the mail, and images of the HTML text.</source>
        <translation>メールに付けるファイルと、HTML 本文の画像です。</translation>
    </message>
    <message>
        <source>Header fields of your own.</source>
        <translation>自分で加えるヘッダーです。</translation>
    </message>
    <message>
        <source>The finished message; edited here, it is sent as it is.</source>
        <translation>完成したメッセージです。ここで編集すると、そのまま送られます。</translation>
    </message>
    <message>
        <source>Parts of the mail</source>
        <translation>メールの構成</translation>
    </message>
    <message>
        <source>Left and Right change between text, HTML, attachments, headers and source.</source>
        <translation>左右キーで、テキスト、HTML、添付ファイル、ヘッダー、ソースを切り替えます。</translation>
    </message>
    <message>
        <source>The mail as plain text. Dropped files become attachments.</source>
        <translation>テキスト形式の本文です。ドロップしたファイルは添付されます。</translation>
    </message>
    <message>
        <source>Write here. Files dropped on the text become attachments.</source>
        <translation>ここに本文を書きます。ドロップしたファイルは添付されます。</translation>
    </message>
</context>
<context>
    <name>postbench::CompareWindow</name>
    <message>
        <source>Compare transcripts</source>
        <translation>通信記録を比較</translation>
    </message>
    <message>
        <source>&amp;Left:</source>
        <translation>左(&amp;L)：</translation>
    </message>
    <message>
        <source>The one session.</source>
        <translation>一方のセッションです。</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>右(&amp;R)：</translation>
    </message>
    <message>
        <source>The session to compare it with.</source>
        <translation>比べる相手のセッションです。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Each command with its reply, what the one did beside what the other did.</source>
        <translation>各コマンドとその応答を、双方並べて表示します。</translation>
    </message>
</context>
<context>
    <name>postbench::ComparisonModel</name>
    <message>
        <source>message, %1</source>
        <translation>メッセージ、%1</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>挨拶</translation>
    </message>
    <message>
        <source>encrypted: %1</source>
        <translation>暗号化：%1</translation>
    </message>
    <message>
        <source>connection ended</source>
        <translation>接続の終了</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>文言が異なる</translation>
    </message>
    <message>
        <source>asked otherwise</source>
        <translation>要求が異なる</translation>
    </message>
    <message>
        <source>offers otherwise</source>
        <translation>提示する機能が異なる</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>応答コードが異なる</translation>
    </message>
    <message>
        <source>another end</source>
        <translation>終わり方が異なる</translation>
    </message>
    <message>
        <source>on one side only</source>
        <translation>一方だけ</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>比べるものがありません。</translation>
    </message>
    <message>
        <source>Both went the same way, step by step.</source>
        <translation>双方とも最後まで同じ手順でした。</translation>
    </message>
    <message>
        <source>They first part at %1: %2.</source>
        <extracomment>%1 a step of a mail session such as RCPT, %2 how the two sides differ there: &quot;another end&quot;.</extracomment>
        <translation>最初に違うのは %1 です：%2。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
</context>
<context>
    <name>postbench::ComposePage</name>
    <message>
        <source>From is empty: say who the mail is from.</source>
        <translation>差出人が空です。差出人を入力してください。</translation>
    </message>
    <message>
        <source>There is no recipient: fill in To, Cc or Bcc.</source>
        <translation>宛先がありません。宛先、Cc、Bcc のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header field.</source>
        <translation>「%1」はヘッダー名に使えません。</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>件名が空です。</translation>
    </message>
    <message>
        <source>The text says “%1”, but nothing is attached.</source>
        <translation>本文に「%1」とありますが、添付ファイルがありません。</translation>
    </message>
    <message>
        <source>The attachment %1 is no longer there; sent anyway, the mail goes without it.</source>
        <translation>添付ファイル %1 が見つかりません。このまま送ると、添付されません。</translation>
    </message>
    <message>
        <source>Sends the mail as it is.</source>
        <translation>メールをこのまま送信します。</translation>
    </message>
    <message>
        <source>Hides this line; nothing is sent.</source>
        <translation>この行を隠します。何も送信しません。</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>了解(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Just send it</source>
        <translation>このまま送信(&amp;J)</translation>
    </message>
</context>
<context>
    <name>postbench::DeliveryForm</name>
    <message>
        <source>How text and headers are written. A character that the set lacks stops the mail with its name.</source>
        <translation>本文とヘッダーの文字コードです。表せない文字があると、その文字を示して送信を中止します。</translation>
    </message>
    <message>
        <source>Whether this one mail goes encrypted; the profile stays as it is.</source>
        <translation>このメールだけの暗号化の指定です。プロファイルは変わりません。</translation>
    </message>
    <message>
        <source>Ends the session politely after this step, to look at a server without sending a mail.</source>
        <translation>この段階の後で正常に終了します。メールを送らずにサーバーの様子を見られます。</translation>
    </message>
    <message>
        <source>How much of the mail a delivery report brings back (RFC 3461).</source>
        <translation>配送通知にメールをどこまで含めるかを指定します（RFC 3461）。</translation>
    </message>
    <message>
        <source>A name of your own that delivery reports repeat (ENVID): printable ASCII, up to 100 characters.</source>
        <translation>配送通知に記載される自分用の識別子です（ENVID）。印字可能な ASCII 文字で 100 文字までです。</translation>
    </message>
    <message>
        <source>Report (NOTIFY)</source>
        <translation>通知の条件 (NOTIFY)</translation>
    </message>
    <message>
        <source>Delivery reports that the server is asked for (RFC 3461).</source>
        <translation>サーバーに求める配送通知です（RFC 3461）。</translation>
    </message>
    <message>
        <source>A report when the mail was delivered.</source>
        <translation>配送されたときに通知します。</translation>
    </message>
    <message>
        <source>A report when the mail cannot be delivered.</source>
        <translation>配送できないときに通知します。</translation>
    </message>
    <message>
        <source>A report when the mail is late.</source>
        <translation>配送が遅れているときに通知します。</translation>
    </message>
    <message>
        <source>No report at all, not even of a failure.</source>
        <translation>失敗したときも含めて、一切通知しません。</translation>
    </message>
    <message>
        <source>Every server on the way must use TLS, else the mail comes back (RFC 8689).</source>
        <translation>経路上のすべてのサーバーに TLS を求め、使えなければ返送させます（RFC 8689）。</translation>
    </message>
    <message>
        <source>as in the profile</source>
        <translation>プロファイルに従う</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>where offered</source>
        <translation>使えれば使う</translation>
    </message>
    <message>
        <source>STARTTLS demanded</source>
        <translation>STARTTLS を必須</translation>
    </message>
    <message>
        <source>from the first byte</source>
        <translation>最初から TLS</translation>
    </message>
    <message>
        <source>server decides</source>
        <translation>サーバーに任せる</translation>
    </message>
    <message>
        <source>whole mail</source>
        <translation>メール全体</translation>
    </message>
    <message>
        <source>headers only</source>
        <translation>ヘッダーのみ</translation>
    </message>
    <message>
        <source>nothing: send it all</source>
        <translation>停止せず最後まで送る</translation>
    </message>
    <message>
        <source>Asks the server to deliver in this time (DELIVERBY, RFC 2852).</source>
        <translation>この時間内の配送をサーバーに求めます（DELIVERBY、RFC 2852）。</translation>
    </message>
    <message>
        <source>Seconds to deliver within</source>
        <translation>配送期限の秒数</translation>
    </message>
    <message>
        <source>Counted from the moment when the server takes the mail.</source>
        <translation>サーバーがメールを受け取った時点から数えます。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>else return it</source>
        <translation>過ぎたら返送</translation>
    </message>
    <message>
        <source>else report</source>
        <translation>過ぎたら通知</translation>
    </message>
    <message>
        <source>When it is late</source>
        <translation>期限を過ぎたとき</translation>
    </message>
    <message>
        <source>What the server is to do when the time is over.</source>
        <translation>期限を過ぎたときのサーバーの動作です。</translation>
    </message>
    <message>
        <source>Every server that passes the mail on reports it.</source>
        <translation>メールを中継する各サーバーが通知を送ります。</translation>
    </message>
    <message>
        <source>Asks the server to keep the mail and send it later (FUTURERELEASE, RFC 4865).</source>
        <translation>メールを預かり、後で送るようサーバーに求めます（FUTURERELEASE、RFC 4865）。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>for a time</source>
        <translation>一定時間</translation>
    </message>
    <message>
        <source>until</source>
        <translation>指定時刻まで</translation>
    </message>
    <message>
        <source>Seconds to hold back</source>
        <translation>保留する秒数</translation>
    </message>
    <message>
        <source>How long the server keeps the mail before sending it on.</source>
        <translation>サーバーが送信までメールを預かる時間です。</translation>
    </message>
    <message>
        <source>Time until which to hold back</source>
        <translation>保留を終える時刻</translation>
    </message>
    <message>
        <source>In your local time; it is sent as UTC.</source>
        <translation>現地時刻で指定します。UTC に直して送られます。</translation>
    </message>
    <message>
        <source>Asks for a place in the server&apos;s queue (MT-PRIORITY, RFC 6710).</source>
        <translation>サーバーの送信待ち行列での優先順位を求めます（MT-PRIORITY、RFC 6710）。</translation>
    </message>
    <message>
        <source>Priority from -9 to 9</source>
        <translation>優先度（-9～9）</translation>
    </message>
    <message>
        <source>9 is the most urgent, 0 the usual.</source>
        <translation>9 が最も緊急で、0 が通常です。</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>停止する段階</translation>
    </message>
    <message>
        <source>Return (RET)</source>
        <translation>返送範囲 (RET)</translation>
    </message>
    <message>
        <source>Envelope ID</source>
        <translation>エンベロープ ID</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>never</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>REQUIRETLS</source>
        <translation>REQUIRETLS</translation>
    </message>
    <message>
        <source>Deliver within</source>
        <translation>配送期限</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>経過を追跡</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>配送の保留</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
</context>
<context>
    <name>postbench::DeliveryPanel</name>
    <message>
        <source>own envelope</source>
        <translation>個別のエンベロープ</translation>
    </message>
    <message>
        <source>stop after %1</source>
        <extracomment>%1 is a step of the SMTP session.</extracomment>
        <translation>%1 の後で停止</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>&amp;Delivery options</source>
        <translation>配送オプション(&amp;D)</translation>
    </message>
    <message>
        <source>Character set, TLS, delivery reports, times, priority, envelope and where to stop, for this mail alone.</source>
        <translation>このメールだけの、文字コード、TLS、配送通知、時刻、優先度、エンベロープ、停止する段階です。</translation>
    </message>
</context>
<context>
    <name>postbench::EnvelopeForm</name>
    <message>
        <source>The server looks at the envelope alone. Without this, it is made from From, To, Cc and Bcc.</source>
        <translation>サーバーが見るのはエンベロープだけです。指定しなければ、差出人、宛先、Cc、Bcc から作られます。</translation>
    </message>
    <message>
        <source>Where bounces go. Empty: the null reverse-path &lt;&gt;, as bounces themselves have it.</source>
        <translation>配送エラーの通知先です。空にすると、エラー通知と同じ空の差出人 &lt;&gt; になります。</translation>
    </message>
    <message>
        <source>Who gets the mail, whatever its header says.</source>
        <translation>ヘッダーの記載にかかわらず、実際にメールを受け取る宛先です。</translation>
    </message>
    <message>
        <source>Envelope apart from the header</source>
        <translation>ヘッダーと別のエンベロープを使う</translation>
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
        <translation>主な原因：</translation>
    </message>
    <message>
        <source>What to try:</source>
        <translation>対処：</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What the line that is selected in the transcript means, and what to do about it</source>
        <translation>通信記録で選んだ行の意味と対処を表示します</translation>
    </message>
    <message>
        <source>Select a line of the transcript: here it is explained.</source>
        <translation>通信記録の行を選ぶと、ここに説明が表示されます。</translation>
    </message>
</context>
<context>
    <name>postbench::FlashDialog</name>
    <message>
        <source>Firmware image</source>
        <translation>ファームウェアのイメージ</translation>
    </message>
    <message>
        <source>Firmware images (*.bin *.hex)</source>
        <translation>ファームウェアのイメージ (*.bin *.hex)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Put firmware on the board</source>
        <translation>ボードにファームウェアを書き込む</translation>
    </message>
    <message>
        <source>The image goes through the chip&apos;s serial boot ROM on %1. The board&apos;s settings stay. Press Start, then:</source>
        <translation>イメージは %1 のシリアルブート ROM を通して書き込まれます。ボードの設定は残ります。「開始」を押してから、次のようにします：</translation>
    </message>
    <message>
        <source>A board that shows itself as a disk (MBED) takes the .bin file by drag and drop instead; that erases its settings.</source>
        <translation>ディスク（MBED）として現れるボードでは、.bin ファイルをドラッグ＆ドロップします。その場合、設定は消去されます。</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>イメージ(&amp;I)：</translation>
    </message>
    <message>
        <source>The firmware&apos;s .bin or .hex file.</source>
        <translation>ファームウェアの .bin または .hex ファイルです。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>Chooses the firmware&apos;s file.</source>
        <translation>ファームウェアのファイルを選びます。</translation>
    </message>
    <message>
        <source>A &amp;locked chip may be erased, with its settings</source>
        <translation>保護されたチップを設定ごと消去してもよい(&amp;L)</translation>
    </message>
    <message>
        <source>Only a chip that is locked against reading needs this; its settings cannot be kept.</source>
        <translation>読み出しが禁止されたチップでだけ必要です。設定は残せません。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>How far the image is on the chip.</source>
        <translation>イメージの書き込みの進み具合です。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Waits for the boot ROM, then writes the image and reads it back.</source>
        <translation>ブート ROM を待ってからイメージを書き込み、読み出して確認します。</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>中止(&amp;A)</translation>
    </message>
    <message>
        <source>Ends the writing; it can be gone on with later.</source>
        <translation>書き込みを終わらせます。後で続きから再開できます。</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>閉じる(&amp;E)</translation>
    </message>
    <message>
        <source>Closes this dialog.</source>
        <translation>このダイアログを閉じます。</translation>
    </message>
</context>
<context>
    <name>postbench::HeadersModel</name>
    <message>
        <source>A header name has letters, digits and signs of ASCII only, no colon and no space.</source>
        <translation>ヘッダー名には ASCII の英数字と記号だけを使い、コロンと空白は使えません。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>postbench::HeadersPane</name>
    <message>
        <source>Header fields of your own. One that the program writes too (Date, Message-ID, X-Mailer …) takes its place.</source>
        <translation>自分で加えるヘッダーです。プログラムも書くもの（Date、Message-ID、X-Mailer など）は置き換えられます。</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <source>Names and values, in the order in which they are sent. Any script is encoded as RFC 2047 says.</source>
        <translation>名前と値を、送られる順に並べます。どの文字でも使え、RFC 2047 に従って符号化されます。</translation>
    </message>
    <message>
        <source>Adds a line for one more header field.</source>
        <translation>ヘッダーの行を一つ加えます。</translation>
    </message>
    <message>
        <source>Takes the chosen header field off the mail.</source>
        <translation>選んだヘッダーをメールから外します。</translation>
    </message>
    <message>
        <source>Add &amp;line</source>
        <translation>行を追加(&amp;L)</translation>
    </message>
    <message>
        <source>Take line a&amp;way</source>
        <translation>行を外す(&amp;W)</translation>
    </message>
</context>
<context>
    <name>postbench::HtmlPane</name>
    <message>
        <source>HTML text</source>
        <translation>HTML 本文</translation>
    </message>
    <message>
        <source>The HTML part as source. With text as well, both go as alternatives; with HTML alone, it goes alone.</source>
        <translation>HTML 部分のソースです。テキストもあれば代替形式として併せて送り、HTML だけなら単独で送ります。</translation>
    </message>
    <message>
        <source>HTML of the mail, as source. Leave this empty for a plain text mail.</source>
        <translation>HTML 本文のソースです。テキストだけのメールにするなら空のままにします。</translation>
    </message>
    <message>
        <source>Preview of the HTML text</source>
        <translation>HTML 本文のプレビュー</translation>
    </message>
    <message>
        <source>Roughly what the reader will see. Nothing is loaded from the network.</source>
        <translation>読む人に見えるおおよその姿です。ネットワークからは何も読み込みません。</translation>
    </message>
    <message>
        <source>Sho&amp;w preview</source>
        <translation>プレビューを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Shows below roughly what the reader will see. Nothing is loaded from the network.</source>
        <translation>読む人に見えるおおよその姿を下に表示します。ネットワークからは何も読み込みません。</translation>
    </message>
    <message>
        <source>Pictures and styles from the network are not loaded here.</source>
        <translation>ネットワーク上の画像やスタイルはここでは読み込みません。</translation>
    </message>
</context>
<context>
    <name>postbench::InboxModel</name>
    <message>
        <source>(no sender)</source>
        <translation>（差出人なし）</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>postbench::InboxPage</name>
    <message>
        <source>Find a mail</source>
        <translation>メールを検索</translation>
    </message>
    <message>
        <source>Shows only mails with these characters in sender, recipients or subject.</source>
        <translation>差出人、宛先、件名にこの文字を含むメールだけを表示します。</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>一覧から検索</translation>
    </message>
    <message>
        <source>C&amp;lear list</source>
        <translation>一覧を消去(&amp;L)</translation>
    </message>
    <message>
        <source>Empties this list; files in the receiver&apos;s folder stay.</source>
        <translation>この一覧を空にします。受信サーバーのフォルダーにあるファイルは残ります。</translation>
    </message>
    <message>
        <source>Received mails</source>
        <translation>受信したメール</translation>
    </message>
    <message>
        <source>Mails that the receiver took, newest first. Up and Down show the next one.</source>
        <translation>受信サーバーが受け取ったメールで、新しい順に並びます。上下キーで前後のメールを表示します。</translation>
    </message>
    <message>
        <source>No mail yet.

Send one from the Compose page with the profile “Local receiver”, or let your own program send to %1: every mail ends up here, and none leaves this computer.</source>
        <extracomment>%1 is host:port.</extracomment>
        <translation>メールはまだありません。

作成ページからプロファイル「ローカル受信サーバー」で送るか、自分のプログラムから %1 へ送ってください。すべてのメールがここに届き、このコンピューターの外へは出ません。</translation>
    </message>
    <message>
        <source>No mail yet, and the receiver is stopped.

Start it: then mails of the profile “Local receiver” and of your own programs arrive here.</source>
        <translation>メールはまだなく、受信サーバーは停止しています。

起動すると、プロファイル「ローカル受信サーバー」や自分のプログラムからのメールがここに届きます。</translation>
    </message>
    <message>
        <source>Envelope: from %1 to %2 · EHLO %3 · %4</source>
        <extracomment>The envelope of a received mail: sender, recipients, name in EHLO, network address.</extracomment>
        <translation>エンベロープ：差出人 %1、宛先 %2 · EHLO %3 · %4</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>%1 として認証</translation>
    </message>
    <message>
        <source>From an earlier time: only the mail itself was kept, not its envelope and session.</source>
        <translation>以前に届いたメールです。保存されているのはメール本体だけで、エンベロープとセッションは残っていません。</translation>
    </message>
</context>
<context>
    <name>postbench::MailView</name>
    <message>
        <source>(part of the text)</source>
        <translation>（本文の一部）</translation>
    </message>
    <message>
        <source>Save part</source>
        <translation>パートを保存</translation>
    </message>
    <message>
        <source>Save mail</source>
        <translation>メールを保存</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Parts (%1)</source>
        <extracomment>Tab with the parts of a received mail and their number.</extracomment>
        <translation>パート (%1)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>This mail wants pictures or styles from the network. They were not loaded.</source>
        <translation>このメールはネットワーク上の画像やスタイルを参照していますが、読み込んでいません。</translation>
    </message>
    <message>
        <source>The mail is large: only its beginning is shown. Saving writes all of it.</source>
        <translation>メールが大きいため、先頭だけを表示しています。保存すると全体が書き出されます。</translation>
    </message>
    <message>
        <source>Parts of the received mail</source>
        <translation>受信したメールの構成</translation>
    </message>
    <message>
        <source>Left and Right change between text, HTML, headers, parts and source.</source>
        <translation>左右キーで、テキスト、HTML、ヘッダー、パート、ソースを切り替えます。</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>メールのテキスト</translation>
    </message>
    <message>
        <source>The plain text part, decoded.</source>
        <translation>復号したテキスト部分です。</translation>
    </message>
    <message>
        <source>HTML of the mail</source>
        <translation>メールの HTML</translation>
    </message>
    <message>
        <source>The HTML part. Nothing is loaded from the network and links are not followed.</source>
        <translation>HTML 部分です。ネットワークからは何も読み込まず、リンクも開きません。</translation>
    </message>
    <message>
        <source>Headers of the mail</source>
        <translation>メールのヘッダー</translation>
    </message>
    <message>
        <source>All header fields in their order, decoded.</source>
        <translation>すべてのヘッダーを順に、復号して表示します。</translation>
    </message>
    <message>
        <source>Parts of the mail</source>
        <translation>メールの構成</translation>
    </message>
    <message>
        <source>Every part and attachment. Enter saves the chosen one.</source>
        <translation>すべてのパートと添付ファイルです。Enter で選んだものを保存します。</translation>
    </message>
    <message>
        <source>Source of the mail</source>
        <translation>メールのソース</translation>
    </message>
    <message>
        <source>The mail as it came over the wire.</source>
        <translation>通信路を流れてきたとおりのメールです。</translation>
    </message>
    <message>
        <source>Writes the chosen part, decoded, to a file.</source>
        <translation>選んだパートを復号してファイルに書き出します。</translation>
    </message>
    <message>
        <source>Writes the whole mail, byte for byte, to an .eml file.</source>
        <translation>メール全体をバイト単位でそのまま .eml ファイルに書き出します。</translation>
    </message>
    <message>
        <source>Save pa&amp;rt…</source>
        <translation>パートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Save m&amp;ail…</source>
        <translation>メールを保存(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>postbench::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>セッション(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New mail</source>
        <translation>新規メール(&amp;N)</translation>
    </message>
    <message>
        <source>Empties the composer for a new mail from the chosen profile.</source>
        <translation>選んだプロファイルの新しいメールのために、作成欄を空にします。</translation>
    </message>
    <message>
        <source>&amp;Open mail…</source>
        <translation>メールを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Puts an .eml file into the composer.</source>
        <translation>.eml ファイルを作成欄に読み込みます。</translation>
    </message>
    <message>
        <source>&amp;Save mail as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes the mail as an .eml file, as it would be sent.</source>
        <translation>送信されるとおりのメールを .eml ファイルに書き出します。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program. What is being written is kept for next time.</source>
        <translation>プログラムを終了します。書きかけの内容は次回まで保存されます。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back the last change of the field with the cursor.</source>
        <translation>カーソルのある欄の直前の変更を取り消します。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>取り消した変更をもう一度行います。</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Moves the chosen text to the clipboard.</source>
        <translation>選んだテキストをクリップボードに移します。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the chosen text to the clipboard.</source>
        <translation>選んだテキストをクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Puts in what is on the clipboard.</source>
        <translation>クリップボードの内容を挿入します。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Chooses all text of the field with the cursor.</source>
        <translation>カーソルのある欄のテキストをすべて選びます。</translation>
    </message>
    <message>
        <source>&amp;Find in transcript</source>
        <translation>通信記録を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Looks for words in the lines of the session.</source>
        <translation>セッションの行から語句を探します。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sends the mail through the chosen profile.</source>
        <translation>選んだプロファイルでメールを送信します。</translation>
    </message>
    <message>
        <source>Ends the sending politely.</source>
        <translation>送信を正常な手順で中止します。</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>ファイルを添付(&amp;A)…</translation>
    </message>
    <message>
        <source>Chooses files to go with the mail.</source>
        <translation>メールに付けるファイルを選びます。</translation>
    </message>
    <message>
        <source>Shows or hides the field for copies.</source>
        <translation>Cc の欄を表示または非表示にします。</translation>
    </message>
    <message>
        <source>&amp;Bcc field</source>
        <translation>Bcc の欄(&amp;B)</translation>
    </message>
    <message>
        <source>Shows or hides the field for hidden copies.</source>
        <translation>Bcc の欄を表示または非表示にします。</translation>
    </message>
    <message>
        <source>&amp;Reply-To field</source>
        <translation>返信先の欄(&amp;R)</translation>
    </message>
    <message>
        <source>Shows or hides the field for the answer&apos;s address.</source>
        <translation>返信先の欄を表示または非表示にします。</translation>
    </message>
    <message>
        <source>&amp;Delivery options</source>
        <translation>配送オプション(&amp;D)</translation>
    </message>
    <message>
        <source>Shows or hides what can be asked of this delivery.</source>
        <translation>この配送に指定できる項目を表示または非表示にします。</translation>
    </message>
    <message>
        <source>S&amp;tart receiver</source>
        <translation>受信サーバーを起動(&amp;T)</translation>
    </message>
    <message>
        <source>Opens the ports of the built-in receiver.</source>
        <translation>内蔵の受信サーバーのポートを開きます。</translation>
    </message>
    <message>
        <source>St&amp;op receiver</source>
        <translation>受信サーバーを停止(&amp;O)</translation>
    </message>
    <message>
        <source>Closes the ports of the built-in receiver.</source>
        <translation>内蔵の受信サーバーのポートを閉じます。</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>プロファイル(&amp;P)…</translation>
    </message>
    <message>
        <source>Adds, edits, tests and removes server accounts.</source>
        <translation>サーバーアカウントを追加、編集、テスト、削除します。</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>Write and send a mail.</source>
        <translation>メールを書いて送信します。</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>受信箱(&amp;I)</translation>
    </message>
    <message>
        <source>Mails that the built-in receiver took.</source>
        <translation>内蔵の受信サーバーが受け取ったメールです。</translation>
    </message>
    <message>
        <source>&amp;About Postbench</source>
        <translation>Postbench について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence of this program.</source>
        <translation>このプログラムのバージョンとライセンスです。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel sending</source>
        <translation>送信を中止(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cc field</source>
        <translation>Cc の欄(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep received mails in a folder…</source>
        <translation>受信メールをフォルダーに保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Writes every mail that arrives into a Maildir, where other programs can read it too.</source>
        <translation>届いたメールをすべて Maildir に書き込みます。ほかのプログラムからも読めます。</translation>
    </message>
    <message>
        <source>Keep received mails in &amp;memory</source>
        <translation>受信メールをメモリーに保持(&amp;M)</translation>
    </message>
    <message>
        <source>Writes mails that arrive to no file; they are gone when the program ends.</source>
        <translation>届いたメールをファイルに書き込みません。プログラムを終了すると消えます。</translation>
    </message>
    <message>
        <source>B&amp;oard</source>
        <translation>ボード(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>ボード(&amp;B)</translation>
    </message>
    <message>
        <source>Set up boards that send mail, and watch them do it.</source>
        <translation>メールを送るボードを設定し、動作を見守ります。</translation>
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
        <translation>作成</translation>
    </message>
    <message>
        <source>Write and send a mail.</source>
        <translation>メールを書いて送信します。</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Mails that the built-in receiver took.</source>
        <translation>内蔵の受信サーバーが受け取ったメールです。</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>メールを開く</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>メール (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save mail</source>
        <translation>メールを保存</translation>
    </message>
    <message>
        <source>About Postbench</source>
        <translation>Postbench について</translation>
    </message>
    <message>
        <source>Postbench %1

Write a mail, send it over SMTP, and see every line of it.

Free software under the MIT licence.</source>
        <translation>Postbench %1

メールを書き、SMTP で送り、そのすべての行を見ることができます。

MIT ライセンスの自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Postbench</source>
        <translation>Postbench</translation>
    </message>
    <message>
        <source>Receiver: %1</source>
        <extracomment>In the status bar: where the built-in receiver listens.</extracomment>
        <translation>受信サーバー：%1</translation>
    </message>
    <message>
        <source>Receiver: stopped</source>
        <translation>受信サーバー：停止中</translation>
    </message>
    <message>
        <source>Press to see what it received.</source>
        <translation>押すと、受け取ったメールを表示します。</translation>
    </message>
    <message>
        <source>Keep received mails in a Maildir</source>
        <translation>受信メールを Maildir に保存</translation>
    </message>
    <message>
        <source>&amp;Keep here</source>
        <translation>ここに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Set up boards that send mail, and watch them do it.</source>
        <translation>メールを送るボードを設定し、動作を見守ります。</translation>
    </message>
    <message numerus="yes">
        <source>Boards: %n ready</source>
        <translation>
            <numerusform>ボード：%n 台準備完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to see the boards.</source>
        <translation>押すとボードを表示します。</translation>
    </message>
</context>
<context>
    <name>postbench::PageList</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>What this program can do. Up and Down change the page.</source>
        <translation>このプログラムの機能です。上下キーでページを切り替えます。</translation>
    </message>
</context>
<context>
    <name>postbench::ProfileCorner</name>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>Through which server, and as whom, mails are sent. “Local receiver” needs no server: mails end up in the Inbox page.</source>
        <translation>どのサーバーから、誰としてメールを送るかです。「ローカル受信サーバー」ならサーバーは要らず、メールは受信箱のページに届きます。</translation>
    </message>
    <message>
        <source>Edit profiles</source>
        <translation>プロファイルを編集</translation>
    </message>
    <message>
        <source>Adds, edits, tests and removes server accounts.</source>
        <translation>サーバーアカウントを追加、編集、テスト、削除します。</translation>
    </message>
</context>
<context>
    <name>postbench::ProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>The server answers, and everything that this profile asks for works.</source>
        <translation>サーバーが応答し、このプロファイルが求めることはすべて使えます。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>The server accounts. Up and Down choose one.</source>
        <translation>サーバーアカウントの一覧です。上下キーで選びます。</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Adds a profile for one more server.</source>
        <translation>別のサーバーのプロファイルを追加します。</translation>
    </message>
    <message>
        <source>Adds a copy of the chosen profile; the password is not copied.</source>
        <translation>選んだプロファイルの複製を追加します。パスワードは複製されません。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the chosen profile and its password. “Local receiver” stays.</source>
        <translation>選んだプロファイルとそのパスワードを削除します。「ローカル受信サーバー」は残ります。</translation>
    </message>
    <message>
        <source>S&amp;top the test</source>
        <translation>テストを中止(&amp;T)</translation>
    </message>
    <message>
        <source>Ends the test politely.</source>
        <translation>テストを正常な手順で中止します。</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Connects, encrypts and signs in as this profile says, and sends nothing.</source>
        <translation>このプロファイルに従って接続、暗号化、認証だけを行い、メールは送りません。</translation>
    </message>
    <message>
        <source>Changes are kept as they are made.</source>
        <translation>変更はその場で保存されます。</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>複製(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>postbench::ProfileForm</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>差出人情報</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>プロファイルの構成</translation>
    </message>
    <message>
        <source>Left and Right change between server, identity and connection.</source>
        <translation>左右キーで、サーバー、差出人情報、接続を切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What this profile is called in the list.</source>
        <translation>一覧に表示されるプロファイル名です。</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>The server&apos;s name or address.</source>
        <translation>サーバーの名前またはアドレスです。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>0: by the encryption, 465, 587 with a user, or 25.</source>
        <translation>0 なら暗号化に応じて 465、ユーザーありなら 587、それ以外は 25 を使います。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>暗号化(&amp;E)</translation>
    </message>
    <message>
        <source>Where TLS is demanded, nothing ever goes without it.</source>
        <translation>TLS を必須にすると、TLS なしで送ることは決してありません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>TLS where offered</source>
        <translation>使えれば TLS</translation>
    </message>
    <message>
        <source>STARTTLS demanded</source>
        <translation>STARTTLS を必須</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>最初から TLS</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Empty: nobody signs in.</source>
        <translation>空なら認証しません。</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Goes to the desktop&apos;s keychain; where there is none, it stays in memory until the program ends. It never stands in a file of this program.</source>
        <translation>デスクトップのキーチェーンに保存されます。なければ終了までメモリーに保持し、このプログラムのファイルには決して書きません。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>Takes the password out of keychain and memory.</source>
        <translation>キーチェーンとメモリーからパスワードを消去します。</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <translation>認証方式(&amp;Y)</translation>
    </message>
    <message>
        <source>The strongest of SCRAM, CRAM-MD5, PLAIN and LOGIN is used unless you name one. PLAIN and LOGIN never go in the clear unless named.</source>
        <translation>指定しなければ SCRAM、CRAM-MD5、PLAIN、LOGIN のうち最も強いものを使います。PLAIN と LOGIN は、名指ししない限り平文では送りません。</translation>
    </message>
    <message>
        <source>strongest offered</source>
        <translation>提示された中で最強</translation>
    </message>
    <message>
        <source>The name beside the address in From.</source>
        <translation>差出人のアドレスに添える名前です。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>The address in From, and of the envelope.</source>
        <translation>差出人とエンベロープに使うアドレスです。</translation>
    </message>
    <message>
        <source>Answers t&amp;o</source>
        <translation>返信先(&amp;O)</translation>
    </message>
    <message>
        <source>Reply-To of every mail; empty: answers go to the sender.</source>
        <translation>すべてのメールの返信先です。空なら差出人に返信されます。</translation>
    </message>
    <message>
        <source>Name in E&amp;HLO</source>
        <translation>EHLO で名乗る名前(&amp;H)</translation>
    </message>
    <message>
        <source>How this computer names itself to the server; empty: its own name.</source>
        <translation>このコンピューターがサーバーに名乗る名前です。空なら自身の名前を使います。</translation>
    </message>
    <message>
        <source>Without this, anyone on the way can pose as the server. For tests only.</source>
        <translation>外すと、途中の誰でもサーバーになりすませます。テスト専用です。</translation>
    </message>
    <message>
        <source>A PEM file whose certificates are trusted beside the system&apos;s.</source>
        <translation>システムのものに加えて信頼する証明書の PEM ファイルです。</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate file</source>
        <translation>クライアント証明書のファイル(&amp;F)</translation>
    </message>
    <message>
        <source>A PEM file that says who you are, where the server wants one.</source>
        <translation>サーバーが求める場合に、利用者を示す PEM ファイルです。</translation>
    </message>
    <message>
        <source>Client &amp;key file</source>
        <translation>クライアント鍵のファイル(&amp;K)</translation>
    </message>
    <message>
        <source>The PEM file of the client certificate&apos;s private key.</source>
        <translation>クライアント証明書の秘密鍵の PEM ファイルです。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>socks5://host:port or http://host:port; empty: none.</source>
        <translation>socks5://host:port または http://host:port。空なら使いません。</translation>
    </message>
    <message>
        <source>&amp;Local address</source>
        <translation>ローカルアドレス(&amp;L)</translation>
    </message>
    <message>
        <source>The address of this computer from which to connect; empty: any.</source>
        <translation>接続に使うこのコンピューターのアドレスです。空なら自動です。</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>タイムアウト(&amp;M)</translation>
    </message>
    <message>
        <source>For every step, in seconds. 0: as RFC 5321 section 4.5.3.2 says.</source>
        <translation>各段階の秒数です。0 なら RFC 5321 の 4.5.3.2 節に従います。</translation>
    </message>
    <message>
        <source>as the RFC says</source>
        <translation>RFC に従う</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>パスワードは保存されていません。</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain.</source>
        <translation>デスクトップのキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>Only in memory, until the program ends.</source>
        <translation>終了までメモリーにだけ保持されています。</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>氏名(&amp;M)</translation>
    </message>
    <message>
        <source>Check the &amp;server&apos;s certificate</source>
        <translation>サーバーの証明書を検証する(&amp;S)</translation>
    </message>
    <message>
        <source>Certificate authorit&amp;y file</source>
        <translation>認証局のファイル(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>postbench::ProfileModel</name>
    <message>
        <source>The receiver inside this program: every mail ends up in the Inbox page.</source>
        <translation>このプログラムに内蔵の受信サーバーです。メールはすべて受信箱のページに届きます。</translation>
    </message>
    <message>
        <source>Sends through %1.</source>
        <translation>%1 から送信します。</translation>
    </message>
    <message>
        <source>Local receiver</source>
        <translation>ローカル受信サーバー</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>A copied server account; %1 is the name of the original.</extracomment>
        <translation>%1（コピー）</translation>
    </message>
</context>
<context>
    <name>postbench::ReceiverBar</name>
    <message>
        <source>The receiver could not start: %1</source>
        <extracomment>%1 is the operating system&apos;s own explanation.</extracomment>
        <translation>受信サーバーを起動できませんでした：%1</translation>
    </message>
    <message>
        <source>The receiver is stopped.</source>
        <translation>受信サーバーは停止しています。</translation>
    </message>
    <message>
        <source>Receiving at %1, with TLS from the start at port %2</source>
        <extracomment>%1 is host:port, %2 a second port number that speaks TLS from the first byte.</extracomment>
        <translation>%1 で受信中、最初から TLS のポートは %2</translation>
    </message>
    <message>
        <source>Receiving at %1</source>
        <translation>%1 で受信中</translation>
    </message>
    <message>
        <source>Mails are kept in memory until the program ends.</source>
        <translation>メールは終了までメモリーに保持されます。</translation>
    </message>
    <message>
        <source>Mails are kept in %1.</source>
        <translation>メールは %1 に保存されます。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Closes the receiver&apos;s ports; mails that arrived stay in the list.</source>
        <translation>受信サーバーのポートを閉じます。届いたメールは一覧に残ります。</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>起動(&amp;T)</translation>
    </message>
    <message>
        <source>Opens the receiver&apos;s ports on this computer, so that mails to the local profile arrive here.</source>
        <translation>このコンピューターに受信サーバーのポートを開き、ローカルのプロファイルへのメールをここで受け取ります。</translation>
    </message>
    <message>
        <source>Stop the receiver</source>
        <translation>受信サーバーを停止</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>受信サーバーを起動</translation>
    </message>
</context>
<context>
    <name>postbench::RecipientChip</name>
    <message>
        <source>Recipient %1</source>
        <translation>宛先 %1</translation>
    </message>
    <message>
        <source>Recipient %1, cannot be used</source>
        <translation>宛先 %1（使用不可）</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Takes %1 off the list.</source>
        <translation>%1 を一覧から外します。</translation>
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
        <translation>サーバーが %1 のパスワードを求めています（%2）。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Goes to the server alone; it is never written to a settings file or a transcript.</source>
        <translation>サーバーにだけ送られます。設定ファイルや通信記録には書かれません。</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop&apos;s keychain</source>
        <translation>デスクトップのキーチェーンに保存する(&amp;K)</translation>
    </message>
    <message>
        <source>Next time it is taken from there. Without a keychain it stays in memory until the program ends.</source>
        <translation>次回からそこから読み出します。キーチェーンがなければ、プログラムの終了までメモリーに保持します。</translation>
    </message>
    <message>
        <source>Goes on with this password.</source>
        <translation>このパスワードで続行します。</translation>
    </message>
    <message>
        <source>Ends the session without a password; nothing is sent.</source>
        <translation>パスワードなしでセッションを終了します。何も送信しません。</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>認証(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit signing in</source>
        <translation>認証をやめる(&amp;Q)</translation>
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
        <translation>添付(&amp;A)…</translation>
    </message>
    <message>
        <source>Chooses files to go with the mail; they can be dropped on the text as well.</source>
        <translation>メールに付けるファイルを選びます。本文へのドロップでも添付できます。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sends the mail through the profile at the top (Ctrl+Return).</source>
        <translation>上で選んだプロファイルでメールを送信します（Ctrl+Return）。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>中止(&amp;N)</translation>
    </message>
    <message>
        <source>Ends the sending politely; before the final dot nothing is delivered (Escape).</source>
        <translation>送信を正常な手順で中止します。最後のドットより前なら何も配送されません（Escape）。</translation>
    </message>
    <message>
        <source>Sent part of the mail</source>
        <translation>送信済みの割合</translation>
    </message>
    <message>
        <source>How much of the body has gone to the server.</source>
        <translation>サーバーへ渡した本文の量です。</translation>
    </message>
</context>
<context>
    <name>postbench::SourcePane</name>
    <message>
        <source>This source is yours now: it is sent as it stands here, and the other tabs and the subject are not used. To, Cc and Bcc are the envelope.</source>
        <translation>ソースを編集しました。ここにあるとおりに送られ、ほかのタブと件名は使われません。宛先、Cc、Bcc がエンベロープになります。</translation>
    </message>
    <message>
        <source>The message is large: only its beginning is shown, and it cannot be edited here.</source>
        <translation>メッセージが大きいため、先頭だけを表示しています。ここでは編集できません。</translation>
    </message>
    <message>
        <source>This is what the other tabs make. Change anything here, and it is sent exactly so.</source>
        <translation>ほかのタブの内容から作られるメッセージです。編集すると、そのとおりに送られます。</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>メッセージのソース</translation>
    </message>
    <message>
        <source>The message as it goes over the wire, headers first. Edited, it is sent as it stands; line ends become CRLF and nothing else changes.</source>
        <translation>通信路に流れるとおりのメッセージで、ヘッダーが先頭です。編集するとそのまま送られ、改行が CRLF になる以外は変わりません。</translation>
    </message>
    <message>
        <source>Throws away what was changed here; the other tabs make the message again.</source>
        <translation>ここでの変更を捨て、ほかのタブの内容から作り直します。</translation>
    </message>
    <message>
        <source>Fo&amp;llow the other tabs</source>
        <translation>ほかのタブに合わせる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>postbench::StageStrip</name>
    <message>
        <source>Stage of the session</source>
        <translation>セッションの段階</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>ended at: %1</source>
        <translation>終了した段階：%1</translation>
    </message>
    <message>
        <source>The stages that an SMTP session goes through (%1)</source>
        <translation>SMTP セッションがたどる段階（%1）</translation>
    </message>
</context>
<context>
    <name>postbench::TranscriptBar</name>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Shows all lines, those of one side, or only refusals and failures</source>
        <translation>すべての行、一方の側の行、または拒否と失敗だけを表示します</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>通信記録を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Goes to the line before that holds the text</source>
        <translation>テキストを含む前の行へ移動します</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Goes to the next line that holds the text</source>
        <translation>テキストを含む次の行へ移動します</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies lines, or the sending as a command line for another program</source>
        <translation>行をコピーするか、この送信を別のプログラムのコマンドラインとしてコピーします</translation>
    </message>
    <message>
        <source>Saves the transcript as text, HTML or JSON lines; secrets stay masked</source>
        <translation>通信記録をテキスト、HTML、JSON Lines として保存します。秘密の情報は隠したままです</translation>
    </message>
    <message>
        <source>Shows passwords and tokens as they were sent, until the next sending</source>
        <translation>次の送信まで、パスワードとトークンを送られたとおりに表示します</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all where none is selected</source>
        <translation>選んだ行をコピーします。選んでいなければすべてをコピーします</translation>
    </message>
    <message>
        <source>Copies what was sent as something that can be run in a terminal; passwords are left out</source>
        <translation>送信した内容を、端末で実行できる形でコピーします。パスワードは含みません</translation>
    </message>
    <message>
        <source>Saves the whole transcript to a file</source>
        <translation>通信記録全体をファイルに保存します</translation>
    </message>
    <message>
        <source>Finds a text in the transcript; Enter goes on, Shift+Enter goes back, Esc returns to the lines</source>
        <translation>通信記録からテキストを探します。Enter で次、Shift+Enter で前へ進み、Esc で行に戻ります</translation>
    </message>
    <message>
        <source>No line holds this text.</source>
        <translation>このテキストを含む行はありません。</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>保存(&amp;X)</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>秘密の情報</translation>
    </message>
    <message>
        <source>&amp;Selected lines</source>
        <translation>選んだ行(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;postbench command</source>
        <translation>postbench のコマンドとして(&amp;P)</translation>
    </message>
    <message>
        <source>As s&amp;waks command</source>
        <translation>swaks のコマンドとして(&amp;W)</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>curl のコマンドとして(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;telnet script</source>
        <translation>telnet のスクリプトとして(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>テキストとして(&amp;T)…</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>HTML として(&amp;H)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>JSON Lines として(&amp;J)…</translation>
    </message>
</context>
<context>
    <name>postbench::TranscriptModel</name>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>from the server</source>
        <translation>サーバーから</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>クライアントから</translation>
    </message>
    <message>
        <source>This line was encrypted by TLS</source>
        <translation>この行は TLS で暗号化されました</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>seconds since the start of the session</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>seconds since the line before</comment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Seconds since the session began</source>
        <translation>セッション開始からの秒数</translation>
    </message>
    <message>
        <source>Seconds since the line before</source>
        <translation>前の行からの秒数</translation>
    </message>
    <message>
        <source>A lock stands where TLS encrypted the line</source>
        <translation>TLS で暗号化された行に錠が付きます</translation>
    </message>
    <message>
        <source>→ from the client, ← from the server</source>
        <translation>→ はクライアントから、← はサーバーから</translation>
    </message>
    <message>
        <source>What was said, as it was on the wire</source>
        <translation>通信路を流れたとおりの内容</translation>
    </message>
</context>
<context>
    <name>postbench::TranscriptPanel</name>
    <message>
        <source>Nothing to copy</source>
        <translation>コピーするものがありません</translation>
    </message>
    <message>
        <source>This session sent no mail, or its message was too long to be kept whole, so no command line can send it again.</source>
        <translation>このセッションではメールを送っていないか、メッセージが長くて全体を保持していないため、再送用のコマンドラインは作れません。</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>通信記録を保存</translation>
    </message>
    <message>
        <source>SMTP session</source>
        <translation>SMTP セッション</translation>
    </message>
</context>
<context>
    <name>postbench::TranscriptTable</name>
    <message>
        <source>Transcript of the SMTP session</source>
        <translation>SMTP セッションの通信記録</translation>
    </message>
    <message>
        <source>Every line that crossed the connection; select one to have it explained</source>
        <translation>接続を流れたすべての行です。選ぶと説明が表示されます</translation>
    </message>
</context>
<context>
    <name>postbench::WindowApplication</name>
    <message>
        <source>holds other files. Choose a Maildir, or an empty or new folder</source>
        <translation>ほかのファイルが入っています。Maildir か、空のフォルダーまたは新しいフォルダーを選んでください</translation>
    </message>
</context>
<context>
    <name>postbench::WindowBoards</name>
    <message>
        <source>Virtual board</source>
        <translation>仮想ボード</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This board does not know: %1.</source>
        <translation>このボードにない設定があります：%1。</translation>
    </message>
    <message>
        <source>from this desk</source>
        <translation>この機器から</translation>
    </message>
    <message>
        <source>board at %1</source>
        <translation>%1 のボード</translation>
    </message>
</context>
<context>
    <name>postbench::WindowFiles</name>
    <message>
        <source>is no mailto: link</source>
        <translation>は mailto: リンクではありません</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Saved as %1; Bcc is kept apart from the file, on this computer, and comes back when you open it here</source>
        <translation>%1 に保存しました。Bcc はファイルとは別にこのコンピューターに保存され、ここで開くと元に戻ります</translation>
    </message>
</context>
<context>
    <name>postbench::WindowSending</name>
    <message>
        <source>holds no certificate or key that can be used</source>
        <translation>に使用できる証明書または鍵がありません</translation>
    </message>
</context>
</TS>
