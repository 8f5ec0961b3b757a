# Builds with Maven. To be sourced by a POSIX shell with the folder of the repository in "root".

# shellcheck disable=SC2154
. "$root/features/org.partnerstrategy.platform.feature/rootfiles/unix/lib/java.sh"
. "$root/releng/lib/sirius.sh"

# As old as the sources that the product was built from; inside stands with which Sirius.
stamp=$root/target/product.stamp

# build LOG COMMAND...: builds from scratch and writes to standard error how far it is. The command is Maven's, with what
# has to stand before it and what sirius.sh chose behind it; all that it says goes to the log.
build() {
    log=$1
    shift
    find_java javac || return
    find "$root/bundles" "$root/features" "$root/releng" "$root/tests" -name target -type d -prune -exec rm -rf {} +
    mkdir -p "$root/target"
    rm -f "$stamp"
    echo "$sirius" >"$stamp.new"
    touch "$log.failed"
    {
        # shellcheck disable=SC2086
        if (cd "$root" && "$@" $sirius --batch-mode </dev/null 2>&1); then
            rm "$log.failed"
        fi
    } | show_progress >"$log"
    if [ -e "$log.failed" ]; then
        rm "$log.failed"
        sed -n -e '/To see the full stack trace/q' -e '/-> \[Help/d' -e 's/^\[ERROR\] \(..*\)/\1/p' "$log" | head -n 40 >&2
        echo "The build failed; see $log" >&2
        return 1
    fi
    mv "$stamp.new" "$stamp"
}

# Passes the log on, and says on standard error which module is built.
show_progress() {
    while IFS= read -r line; do
        printf '%s\n' "$line"
        case $line in
            "[INFO] Building "*/*"]")
                step=${line##*"["}
                module=${line#"[INFO] Building "}
                printf '[%s %s\n' "$step" "${module%% [0-9]*}" >&2
                ;;
        esac
    done
}
