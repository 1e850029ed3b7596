# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
# Made by: postbench --print-completion SHELL; a test compares the two.

_postbench() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W 'send receive explain bounce demo board virtual-board --help --version' -- "$word"))
        return
    fi
    case $command in
    send)
        case $before in
        --server) return ;;
        --dns) return ;;
        --profile) return ;;
        --tls) COMPREPLY=($(compgen -W 'none auto starttls implicit' -- "$word")); return ;;
        --ca) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --client-cert) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --client-key) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --key-password-file) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --auth) COMPREPLY=($(compgen -W 'auto none plain login cram-md5 scram-sha-1 scram-sha-256 scram-sha-1-plus scram-sha-256-plus xoauth2 oauthbearer external anonymous' -- "$word")); return ;;
        --user) return ;;
        --password-file) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --password-env) return ;;
        --from) return ;;
        --to) return ;;
        --cc) return ;;
        --bcc) return ;;
        --reply-to) return ;;
        --subject) return ;;
        --body) return ;;
        --body-file) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --html-file) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --attach) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --inline) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --charset) COMPREPLY=($(compgen -W 'UTF-8 ISO-2022-JP GB18030 GB2312 Big5 EUC-JP Shift_JIS' -- "$word")); return ;;
        --header) return ;;
        --eml) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --envelope-from) return ;;
        --helo) return ;;
        --proxy) return ;;
        --bind) return ;;
        --count) return ;;
        --connections) return ;;
        --dsn) COMPREPLY=($(compgen -W 'success failure delay success,failure success,failure,delay never' -- "$word")); return ;;
        --dsn-return) COMPREPLY=($(compgen -W 'full headers' -- "$word")); return ;;
        --envid) return ;;
        --deliver-by) return ;;
        --hold-for) return ;;
        --hold-until) return ;;
        --priority) return ;;
        --timeout) return ;;
        --stop-after) COMPREPLY=($(compgen -W 'connect greeting ehlo tls auth mail rcpt data body dot quit' -- "$word")); return ;;
        --lang) COMPREPLY=($(compgen -W 'en ja zh_CN' -- "$word")); return ;;
        esac
        COMPREPLY=($(compgen -W '--server --mx --dns --profile --tls --ca --client-cert --client-key --key-password-file --insecure --auth --user --password-file --password-env --from --to --cc --bcc --reply-to --subject --body --body-file --html-file --attach --inline --charset --header --eml --envelope-from --helo --proxy --bind -4 -6 --count --connections --no-pipelining --no-chunking --dsn --dsn-return --envid --require-tls --deliver-by --hold-for --hold-until --priority --timeout --stop-after --show-secrets --json --lang --help --version' -- "$word")) ;;
    receive)
        case $before in
        --listen) return ;;
        --tls-port) return ;;
        --maildir) compopt -o filenames; COMPREPLY=($(compgen -d -- "$word")); return ;;
        --user) return ;;
        --password-file) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --max) return ;;
        --hide) COMPREPLY=($(compgen -W 'PIPELINING SIZE 8BITMIME SMTPUTF8 STARTTLS AUTH CHUNKING BINARYMIME DSN REQUIRETLS LIMITS DELIVERBY FUTURERELEASE MT-PRIORITY ENHANCEDSTATUSCODES' -- "$word")); return ;;
        --fault) COMPREPLY=($(compgen -W 'greeting:421 ehlo:drop auth:5xx:535 mail:4xx rcpt:5xx:550 data:drop body:drop dot:drop dot:silence' -- "$word")); return ;;
        --lang) COMPREPLY=($(compgen -W 'en ja zh_CN' -- "$word")); return ;;
        esac
        COMPREPLY=($(compgen -W '--listen --tls-port --maildir --user --password-file --max --hide --fault --show-transcript --show-secrets --json --lang --help --version' -- "$word")) ;;
    explain)
        case $before in
        --lang) COMPREPLY=($(compgen -W 'en ja zh_CN' -- "$word")); return ;;
        esac
        COMPREPLY=($(compgen -W '--json --lang --help --version' -- "$word")) ;;
    bounce)
        case $before in
        --lang) COMPREPLY=($(compgen -W 'en ja zh_CN' -- "$word")); return ;;
        esac
        COMPREPLY=($(compgen -W '--json --lang --help --version' -- "$word")) ;;
    demo)
        case $before in
        --lang) COMPREPLY=($(compgen -W 'en ja zh_CN' -- "$word")); return ;;
        esac
        COMPREPLY=($(compgen -W '--show-secrets --json --lang --help --version' -- "$word")) ;;
    board)
        case $before in
        --port) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        -o) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --password-file) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --password-env) return ;;
        --lang) COMPREPLY=($(compgen -W 'en ja zh_CN' -- "$word")); return ;;
        esac
        COMPREPLY=($(compgen -W '--port -o --password-file --password-env --erase-settings --json --lang --help --version' -- "$word")) ;;
    virtual-board)
        case $before in
        --image) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --flash) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --receiver) return ;;
        --route) return ;;
        --host) return ;;
        --control) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --baud) return ;;
        --lang) COMPREPLY=($(compgen -W 'en ja zh_CN' -- "$word")); return ;;
        esac
        COMPREPLY=($(compgen -W '--emulate --image --flash --receiver --route --host --control --baud --json --lang --help --version' -- "$word")) ;;
    esac
}
complete -F _postbench postbench
