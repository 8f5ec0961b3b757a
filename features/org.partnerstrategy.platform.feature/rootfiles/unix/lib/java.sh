# Finds Java. To be sourced by a POSIX shell.

java_minimum=21

# find_java java|javac: sets JAVA_HOME to a Java of version 21 or later that has this program. The product's own Java, if
# it has one, runs it; otherwise JAVA_HOME, PATH and the folders where Java is usually installed are looked at, in that order.
find_java() {
    if [ "$1" = java ] && [ -x "${product-}/jre/bin/java" ]; then
        JAVA_HOME=$product/jre
        export JAVA_HOME
        return
    fi
    if java_fits "${JAVA_HOME-}" "$1"; then
        return
    fi
    for java_home in "$(java_home_on_path)" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home
    do
        if java_fits "$java_home" "$1"; then
            JAVA_HOME=$java_home
            export JAVA_HOME
            return
        fi
    done
    say "No Java $java_minimum or later was found; install a JDK (for example Temurin) or set JAVA_HOME to its folder." \
        "Geen Java $java_minimum of nieuwer gevonden; installeer een JDK (bijvoorbeeld Temurin) of zet JAVA_HOME op de map ervan."
    return 1
}

# say ENGLISH DUTCH: tells the user one of them.
say() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG-}}} in
        nl*) echo "$2" >&2 ;;
        *) echo "$1" >&2 ;;
    esac
}

# What Java needs to start: it holds every jar open, and reserves addresses that it may never use. Narrower limits, or a
# folder that was deleted, it answers with traces of its own.
least_files=128
least_addresses=4000000

# require_room: ends the program where Java cannot start.
require_room() {
    if [ -z "$(pwd -P 2>/dev/null)" ]; then
        say "studio: the current folder was deleted; go to another folder and try again" \
            "studio: de huidige map is verwijderd; ga naar een andere map en probeer het opnieuw"
        exit 2
    fi
    if is_less "$(ulimit -S -n)" "$least_files"; then
        ulimit -S -n 1024 2>/dev/null || ulimit -S -n "$(ulimit -H -n)" 2>/dev/null || true
    fi
    if is_less "$(ulimit -S -n)" "$least_files"; then
        say "studio: only $(ulimit -n) files may be open at a time; allow $least_files or more (ulimit -n)" \
            "studio: er mogen maar $(ulimit -n) bestanden tegelijk open zijn; sta er minstens $least_files toe (ulimit -n)"
        exit 2
    fi
    if is_less "$(ulimit -S -v 2>/dev/null || echo unlimited)" "$least_addresses"; then
        say "studio: only $(ulimit -v) KB of memory may be addressed; allow $least_addresses or more (ulimit -v)" \
            "studio: er mag maar $(ulimit -v) kB geheugen worden geadresseerd; sta minstens $least_addresses toe (ulimit -v)"
        exit 2
    fi
}

# is_less LIMIT NUMBER: whether it is a number, and a smaller one.
is_less() {
    case $1 in
        '' | *[!0-9]*) return 1 ;;
        *) [ "$1" -lt "$2" ] ;;
    esac
}

# is_writable FOLDER: makes the folder if it is missing.
is_writable() {
    mkdir -p "$1" 2>/dev/null && [ -w "$1" ]
}

# require_writable FOLDER: ends the program where nothing can be kept in the folder.
require_writable() {
    if is_writable "$1"; then
        return
    fi
    say "studio: $1 cannot be written, where settings are kept; set HOME to a folder that you can write." \
        "studio: in $1 worden instellingen bewaard, maar schrijven is daar niet mogelijk; zet HOME op een map waarin u mag schrijven."
    exit 2
}

# equinox_folder: where Equinox keeps what it found out about the bundles: in the product, or in the user's folder where the
# product is for all users.
equinox_folder() {
    if [ -w "$product/configuration" ]; then
        echo "$product/configuration"
    else
        echo "$HOME/.eclipse"
    fi
}

java_fits() {
    [ -n "$1" ] && [ -x "$1/bin/$2" ] && [ "$(java_version "$1")" -ge "$java_minimum" ] 2>/dev/null
}

# The first number of the version. A file tells it at once; to ask Java itself takes as long as a whole command.
java_version() {
    if [ -r "$1/release" ]; then
        while IFS='="' read -r name _ version _; do
            if [ "$name" = JAVA_VERSION ]; then
                echo "${version%%[!0-9]*}"
                return
            fi
        done <"$1/release"
    fi
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
}

# The java on the path can be a link, or the script of a version manager, which has to be asked.
java_home_on_path() {
    java_command=$(command -v java) || return 0
    java_command=$(readlink -f "$java_command" || echo "$java_command")
    if [ -r "${java_command%/bin/java}/release" ]; then
        echo "${java_command%/bin/java}"
    else
        "$java_command" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
    fi
}

# quietly COMMAND: runs it, and then shows what it wrote to the error stream, without what GTK tells its programmers.
quietly() {
    errors=$(mktemp)
    quiet_status=0
    "$@" 2>"$errors" || quiet_status=$?
    grep -v -E '^$|^\([^()]*:[0-9]+\): [A-Za-z0-9-]+-[A-Z]+ |^\*\* |^[A-Za-z0-9-]+-Message: |^\*\*\* BUG|^In pixman_|pixman_log_error|^[[:space:]]Using the fallback .C. locale' "$errors" >&2 || true
    rm -f "$errors"
    return "$quiet_status"
}
