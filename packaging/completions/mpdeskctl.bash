# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Written by "mpdeskctl completion bash"; do not edit.
_mpdeskctl_accounts()
{
    local name i typed=${word//\\/} quoted='' folder=()
    [[ $word != [\"\']* ]] || { quoted=yes; typed=${word:1}; }
    for ((i = 1; i < COMP_CWORD; i++)); do
        [ "${COMP_WORDS[i]}" != --data-dir ] || folder=(--data-dir "${COMP_WORDS[i+1]/#\~/$HOME}")
    done
    while IFS= read -r name; do
        [[ $name == "$typed"* ]] || continue
        [ -n "$quoted" ] || printf -v name %q "$name"
        COMPREPLY+=("$name")
    done < <("${COMP_WORDS[0]/#\~/$HOME}" "${folder[@]}" completion accounts 2>/dev/null)
}
_mpdeskctl()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} place='' i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$place ${COMP_WORDS[i]}" in
            ' account') place=' account' ;;
            ' account add') place=' account add' ;;
            ' account list') place=' account list' ;;
            ' account show') place=' account show' ;;
            ' account test') place=' account test' ;;
            ' account remove') place=' account remove' ;;
            ' account use') place=' account use' ;;
            ' token') place=' token' ;;
            ' token get') place=' token get' ;;
            ' token import') place=' token import' ;;
            ' ticket') place=' ticket' ;;
            ' ticket get') place=' ticket get' ;;
            ' jssdk') place=' jssdk' ;;
            ' jssdk sign') place=' jssdk sign' ;;
            ' jssdk diagnose') place=' jssdk diagnose' ;;
            ' jssdk batch') place=' jssdk batch' ;;
            ' oauth') place=' oauth' ;;
            ' oauth url') place=' oauth url' ;;
            ' oauth lint') place=' oauth lint' ;;
            ' oauth exchange') place=' oauth exchange' ;;
            ' oauth refresh') place=' oauth refresh' ;;
            ' oauth userinfo') place=' oauth userinfo' ;;
            ' oauth check') place=' oauth check' ;;
            ' menu') place=' menu' ;;
            ' menu get') place=' menu get' ;;
            ' menu check') place=' menu check' ;;
            ' menu diff') place=' menu diff' ;;
            ' menu publish') place=' menu publish' ;;
            ' menu restore') place=' menu restore' ;;
            ' menu delete') place=' menu delete' ;;
            ' menu history') place=' menu history' ;;
            ' menu show') place=' menu show' ;;
            ' menu try') place=' menu try' ;;
            ' message') place=' message' ;;
            ' message check') place=' message check' ;;
            ' message schema') place=' message schema' ;;
            ' message reply') place=' message reply' ;;
            ' message preview') place=' message preview' ;;
            ' message custom') place=' message custom' ;;
            ' message mass') place=' message mass' ;;
            ' message jobs') place=' message jobs' ;;
            ' message status') place=' message status' ;;
            ' message delete') place=' message delete' ;;
            ' template') place=' template' ;;
            ' template list') place=' template list' ;;
            ' template show') place=' template show' ;;
            ' template check') place=' template check' ;;
            ' template schema') place=' template schema' ;;
            ' template categories') place=' template categories' ;;
            ' template send') place=' template send' ;;
            ' template batch') place=' template batch' ;;
            ' template jobs') place=' template jobs' ;;
            ' template job') place=' template job' ;;
            ' media') place=' media' ;;
            ' media upload') place=' media upload' ;;
            ' media list') place=' media list' ;;
            ' media get') place=' media get' ;;
            ' media delete') place=' media delete' ;;
            ' media mass-video') place=' media mass-video' ;;
            ' draft') place=' draft' ;;
            ' draft add') place=' draft add' ;;
            ' draft update') place=' draft update' ;;
            ' draft delete') place=' draft delete' ;;
            ' draft publish') place=' draft publish' ;;
            ' draft list') place=' draft list' ;;
            ' draft get') place=' draft get' ;;
            ' callback') place=' callback' ;;
            ' callback serve') place=' callback serve' ;;
            ' callback list') place=' callback list' ;;
            ' callback search') place=' callback search' ;;
            ' callback show') place=' callback show' ;;
            ' callback decode') place=' callback decode' ;;
            ' callback push') place=' callback push' ;;
            ' callback simulate') place=' callback simulate' ;;
            ' callback replay') place=' callback replay' ;;
            ' callback probe') place=' callback probe' ;;
            ' callback export') place=' callback export' ;;
            ' callback import') place=' callback import' ;;
            ' callback purge') place=' callback purge' ;;
            ' callback bench') place=' callback bench' ;;
            ' callback stats') place=' callback stats' ;;
            ' callback vacuum') place=' callback vacuum' ;;
            ' callback star') place=' callback star' ;;
            ' callback unstar') place=' callback unstar' ;;
            ' callback note') place=' callback note' ;;
            ' callback answer') place=' callback answer' ;;
            ' callback rules') place=' callback rules' ;;
            ' callback rules show') place=' callback rules show' ;;
            ' callback rules check') place=' callback rules check' ;;
            ' callback rules set') place=' callback rules set' ;;
            ' api') place=' api' ;;
            ' api list') place=' api list' ;;
            ' api show') place=' api show' ;;
            ' api call') place=' api call' ;;
            ' api code') place=' api code' ;;
            ' api history') place=' api history' ;;
            ' api run') place=' api run' ;;
            ' quota') place=' quota' ;;
            ' quota show') place=' quota show' ;;
            ' quota clear') place=' quota clear' ;;
            ' explain') place=' explain' ;;
            ' sandbox') place=' sandbox' ;;
            ' sandbox serve') place=' sandbox serve' ;;
            ' tour') place=' tour' ;;
            ' doctor') place=' doctor' ;;
        esac
    done
    case "$place" in
    '')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'account token ticket jssdk oauth menu message template media draft callback api quota explain sandbox tour doctor --version --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' account')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'add list show test remove use --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' account add')
        case "$before" in
            --appid) COMPREPLY=(); return ;;
            --type) mapfile -t COMPREPLY < <(compgen -W 'subscription service test sandbox' -- "$word"); return ;;
            --api-base) COMPREPLY=(); return ;;
            --proxy) COMPREPLY=(); return ;;
            --mode) mapfile -t COMPREPLY < <(compgen -W 'plain compat safe' -- "$word"); return ;;
            --token-source) mapfile -t COMPREPLY < <(compgen -W 'stable plain external' -- "$word"); return ;;
            --callback-path) COMPREPLY=(); return ;;
            --color) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--appid --type --verified --api-base --proxy --mode --token-source --callback-path --color --update --no-test --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' account list')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' account show')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        [[ $word == -* ]] || COMPREPLY=()
        [[ $word == -* ]] || _mpdeskctl_accounts
        ;;
    ' account test')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        [[ $word == -* ]] || COMPREPLY=()
        [[ $word == -* ]] || _mpdeskctl_accounts
        ;;
    ' account remove')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--confirm --help --data-dir --account --json --lang' -- "$word")
        [[ $word == -* ]] || COMPREPLY=()
        [[ $word == -* ]] || _mpdeskctl_accounts
        ;;
    ' account use')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        [[ $word == -* ]] || COMPREPLY=()
        [[ $word == -* ]] || _mpdeskctl_accounts
        ;;
    ' token')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'get import --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' token get')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--force --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' token import')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' ticket')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'get --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' ticket get')
        case "$before" in
            --type) mapfile -t COMPREPLY < <(compgen -W 'jsapi wx_card' -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--type --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' jssdk')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'sign diagnose batch --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' jssdk sign')
        case "$before" in
            --url) COMPREPLY=(); return ;;
            --ticket) COMPREPLY=(); return ;;
            --nonce) COMPREPLY=(); return ;;
            --timestamp) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--url --ticket --nonce --timestamp --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' jssdk diagnose')
        case "$before" in
            --config) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            --har) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            --url) COMPREPLY=(); return ;;
            --ticket) COMPREPLY=(); return ;;
            --entry-url) COMPREPLY=(); return ;;
            --other-url) COMPREPLY=(); return ;;
            --other-nonce) COMPREPLY=(); return ;;
            --other-timestamp) COMPREPLY=(); return ;;
            --domains) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--config --har --url --ticket --entry-url --other-url --other-nonce --other-timestamp --domains --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' jssdk batch')
        case "$before" in
            --ticket) COMPREPLY=(); return ;;
            --nonce) COMPREPLY=(); return ;;
            --timestamp) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--ticket --nonce --timestamp --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' oauth')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'url lint exchange refresh userinfo check --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' oauth url')
        case "$before" in
            --redirect) COMPREPLY=(); return ;;
            --scope) mapfile -t COMPREPLY < <(compgen -W 'base userinfo' -- "$word"); return ;;
            --state) COMPREPLY=(); return ;;
            --domain) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--redirect --scope --state --domain --force-popup --force-snapshot --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' oauth lint')
        case "$before" in
            --domain) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--domain --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' oauth exchange')
        case "$before" in
            --state) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--state --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' oauth refresh')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' oauth userinfo')
        case "$before" in
            --openid) COMPREPLY=(); return ;;
            --language) mapfile -t COMPREPLY < <(compgen -W 'zh_CN zh_TW en' -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--openid --language --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' oauth check')
        case "$before" in
            --openid) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--openid --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' menu')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'get check diff publish restore delete history show try --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' menu get')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--raw --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' menu check')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' menu diff')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' menu publish')
        case "$before" in
            --note) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--confirm --note --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' menu restore')
        case "$before" in
            --note) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--confirm --note --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' menu delete')
        case "$before" in
            --note) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--confirm --note --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' menu history')
        case "$before" in
            --limit) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--limit --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' menu show')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' menu try')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' message')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'check schema reply preview custom mass jobs status delete --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' message check')
        case "$before" in
            --as) mapfile -t COMPREPLY < <(compgen -W 'mass preview custom reply' -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--as --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' message schema')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' message reply')
        case "$before" in
            --to) COMPREPLY=(); return ;;
            --from) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--to --from --event --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' message preview')
        case "$before" in
            --to) COMPREPLY=(); return ;;
            --to-wxname) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--confirm --to --to-wxname --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' message custom')
        case "$before" in
            --to) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--confirm --to --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' message mass')
        case "$before" in
            --tag) COMPREPLY=(); return ;;
            --openids) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            --at) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--all --tag --openids --ignore-reprint --at --again --wait --confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' message jobs')
        case "$before" in
            --limit) COMPREPLY=(); return ;;
            --search) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--limit --search --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' message status')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--ask-again --was-sent --was-not-sent --cancel --wait --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' message delete')
        case "$before" in
            --article) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--article --confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' template')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'list show check schema categories send batch jobs job --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' template list')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' template show')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' template check')
        case "$before" in
            --template) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--template --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' template schema')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' template categories')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' template send')
        case "$before" in
            --to) COMPREPLY=(); return ;;
            --data) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--to --data --confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' template batch')
        case "$before" in
            --csv) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            --map) COMPREPLY=(); return ;;
            --rate) COMPREPLY=(); return ;;
            --in-flight) COMPREPLY=(); return ;;
            --resume) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--csv --map --rate --in-flight --skip-faulty --resume --retry-failed --confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' template jobs')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' template job')
        case "$before" in
            --id) COMPREPLY=(); return ;;
            --export) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            --format) mapfile -t COMPREPLY < <(compgen -W 'csv jsonl' -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--id --export --format --only-failed --cancel --delete --confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' media')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'upload list get delete mass-video --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' media upload')
        case "$before" in
            --kind) mapfile -t COMPREPLY < <(compgen -W 'image voice video thumb' -- "$word"); return ;;
            --title) COMPREPLY=(); return ;;
            --introduction) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--kind --permanent --article --title --introduction --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' media list')
        case "$before" in
            --kind) mapfile -t COMPREPLY < <(compgen -W 'image voice video' -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--kind --temporary --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' media get')
        case "$before" in
            --output) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--output --temporary --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' media delete')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' media mass-video')
        case "$before" in
            --title) COMPREPLY=(); return ;;
            --introduction) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--title --introduction --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' draft')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'add update delete publish list get --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' draft add')
        case "$before" in
            --title) COMPREPLY=(); return ;;
            --author) COMPREPLY=(); return ;;
            --digest) COMPREPLY=(); return ;;
            --cover) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--title --author --digest --cover --leave-images --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' draft update')
        case "$before" in
            --index) COMPREPLY=(); return ;;
            --title) COMPREPLY=(); return ;;
            --author) COMPREPLY=(); return ;;
            --digest) COMPREPLY=(); return ;;
            --cover) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--index --title --author --digest --cover --leave-images --confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' draft delete')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' draft publish')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' draft list')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' draft get')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'serve list search show decode push simulate replay probe export import purge bench stats vacuum star unstar note answer rules --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback serve')
        case "$before" in
            --port) COMPREPLY=(); return ;;
            --bind) COMPREPLY=(); return ;;
            --reply) mapfile -t COMPREPLY < <(compgen -W 'success empty rules @' -- "$word"); return ;;
            --rules) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            --forward) COMPREPLY=(); return ;;
            --budget) COMPREPLY=(); return ;;
            --base-path) COMPREPLY=(); return ;;
            --trust-proxy) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--port --bind --reply --rules --forward --forward-only-log --budget --refuse-replays --base-path --trust-proxy --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback list')
        case "$before" in
            --limit) COMPREPLY=(); return ;;
            --filter) compopt -o nospace 2>/dev/null; mapfile -t COMPREPLY < <(compgen -W 'type: event: key: from: account: state: verified: took: is: since: until: text:' -- "$word"); return ;;
            --type) COMPREPLY=(); return ;;
            --search) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--limit --filter --type --search --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback search')
        case "$before" in
            --limit) COMPREPLY=(); return ;;
            --filter) compopt -o nospace 2>/dev/null; mapfile -t COMPREPLY < <(compgen -W 'type: event: key: from: account: state: verified: took: is: since: until: text:' -- "$word"); return ;;
            --type) COMPREPLY=(); return ;;
            --search) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--limit --filter --type --search --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback show')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--raw --steps --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback decode')
        case "$before" in
            --query) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--query --secrets-stdin --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback push')
        case "$before" in
            --to) COMPREPLY=(); return ;;
            --type) mapfile -t COMPREPLY < <(compgen -W 'text text-from-article text-menu-click image voice voice-recognition video shortvideo location link miniprogrampage file-undocumented subscribe subscribe-qrcode unsubscribe scan event-location click view view-miniprogram scancode_push scancode_waitmsg pic_sysphoto pic_photo_or_album pic_weixin location_select masssendjobfinish-success masssendjobfinish-reprint-stopped masssendjobfinish-forbidden masssendjobfinish-admin-timeout templatesendjobfinish-success templatesendjobfinish-userblock templatesendjobfinish-systemfailed publishjobfinish-success publishjobfinish-rejected kf_create_session kf_close_session kf_switch_session qualification_verify_success qualification_verify_fail naming_verify_success naming_verify_fail annual_renew verify_expired subscribe_msg_popup subscribe_msg_change subscribe_msg_sent user_info_modified user_authorization_revoke user_authorization_cancellation card_pass_check card_not_pass_check user_get_card user_gifting_card user_del_card user_consume_card user_pay_from_pay_cell user_view_card user_enter_session_from_card update_member_card submit_membercard_user_info card_sku_remind card_pay_order poi_check_notify wificonnected guide_qrcode_scan guide_invite_result add_guide_buyer_relation merchant_order giftcard_pay_done giftcard_send_to_friend giftcard_user_accept user_authorize_invoice update_invoice_status shakearoundusershake debug_demo' -- "$word"); return ;;
            --mode) mapfile -t COMPREPLY < <(compgen -W 'plain compat safe' -- "$word"); return ;;
            --set) COMPREPLY=(); return ;;
            --tries) COMPREPLY=(); return ;;
            --count) COMPREPLY=(); return ;;
            --concurrency) COMPREPLY=(); return ;;
            --duplicates) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--to --type --mode --set --tries --count --concurrency --duplicates --secrets-stdin --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback simulate')
        case "$before" in
            --to) COMPREPLY=(); return ;;
            --mode) mapfile -t COMPREPLY < <(compgen -W 'plain compat safe' -- "$word"); return ;;
            --from) COMPREPLY=(); return ;;
            --tries) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--to --mode --from --tries --secrets-stdin --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback replay')
        case "$before" in
            --to) COMPREPLY=(); return ;;
            --set) COMPREPLY=(); return ;;
            --pace) mapfile -t COMPREPLY < <(compgen -W 'original fast' -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--to --identical --set --pace --secrets-stdin --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback probe')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--secrets-stdin --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback export')
        case "$before" in
            --format) mapfile -t COMPREPLY < <(compgen -W 'jsonl csv har' -- "$word"); return ;;
            --output) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            --filter) compopt -o nospace 2>/dev/null; mapfile -t COMPREPLY < <(compgen -W 'type: event: key: from: account: state: verified: took: is: since: until: text:' -- "$word"); return ;;
            --type) COMPREPLY=(); return ;;
            --search) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--format --output --mask-openids --filter --type --search --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback import')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--strict --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback purge')
        case "$before" in
            --older-than) COMPREPLY=(); return ;;
            --filter) compopt -o nospace 2>/dev/null; mapfile -t COMPREPLY < <(compgen -W 'type: event: key: from: account: state: verified: took: is: since: until: text:' -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--older-than --rejected --filter --everything --with-marked --confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback bench')
        case "$before" in
            --to) COMPREPLY=(); return ;;
            --connections) COMPREPLY=(); return ;;
            --seconds) COMPREPLY=(); return ;;
            --mode) mapfile -t COMPREPLY < <(compgen -W 'plain compat safe' -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--to --connections --seconds --mode --confirm --secrets-stdin --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback stats')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback vacuum')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback star')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback unstar')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback note')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback answer')
        case "$before" in
            --rules) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--rules --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback rules')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'show check set --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback rules show')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback rules check')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' callback rules set')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' api')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'list show call code history run --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' api list')
        case "$before" in
            --category) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--category --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' api show')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' api call')
        case "$before" in
            --data) COMPREPLY=(); return ;;
            --query) COMPREPLY=(); return ;;
            --file) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--data --query --file --confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' api code')
        case "$before" in
            --data) COMPREPLY=(); return ;;
            --query) COMPREPLY=(); return ;;
            --file) COMPREPLY=(); return ;;
            --as) mapfile -t COMPREPLY < <(compgen -W 'curl wget python node php java go' -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--data --query --file --as --example --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' api history')
        case "$before" in
            --search) COMPREPLY=(); return ;;
            --id) COMPREPLY=(); return ;;
            --limit) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--search --id --limit --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' api run')
        case "$before" in
            --file) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            --var) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--file --var --confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' quota')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'show clear --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' quota show')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' quota clear')
        case "$before" in
            --api) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--api --by-secret --confirm --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' explain')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--help --data-dir --account --json --lang' -- "$word")
        ;;
    ' sandbox')
        case "$before" in
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W 'serve --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' sandbox serve')
        case "$before" in
            --port) COMPREPLY=(); return ;;
            --type) mapfile -t COMPREPLY < <(compgen -W 'personal subscription service test' -- "$word"); return ;;
            --callback) COMPREPLY=(); return ;;
            --seed) COMPREPLY=(); return ;;
            --followers) COMPREPLY=(); return ;;
            --oauth-domain) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--port --type --callback --seed --followers --oauth-domain --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' tour')
        case "$before" in
            --render) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--render --help --data-dir --account --json --lang' -- "$word")
        ;;
    ' doctor')
        case "$before" in
            --callback-url) COMPREPLY=(); return ;;
            --data-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
            --account) _mpdeskctl_accounts; return ;;
            --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word"); return ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W '--callback-url --markdown --help --data-dir --account --json --lang' -- "$word")
        ;;
    esac
    # A file may be meant wherever nothing of ours fits.
    [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$word")
}
complete -F _mpdeskctl mpdeskctl
