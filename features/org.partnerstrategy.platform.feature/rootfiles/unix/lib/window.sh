# How the window opens. To be sourced by a POSIX shell with the folder of the product in "product".

# shellcheck disable=SC2154
. "$product/lib/java.sh"
. "$product/lib/archive.sh"

# What the studio says when it wants to be started again, for instance in another language.
restart=23

# open_window FILES: opens the window and waits until it is closed.
open_window() {
    require_room
    find_java java
    home=${PARTNERSTRATEGY_HOME:-$HOME/.partnerstrategy}
    require_writable "$home"
    require_writable "$(equinox_folder)"
    status=$restart
    while [ "$status" -eq "$restart" ]; do
        status=0
        with_archive window run_window "$@" || status=$?
        # The files are open already when the studio starts again.
        set --
    done
    exit "$status"
}

# The language that the user chose in the studio stands in a file of its own.
run_window() {
    language=
    if [ -r "$home/language" ]; then
        read -r language <"$home/language" || true
    fi
    mac=
    if [ "$(uname)" = Darwin ]; then
        mac=-XstartOnFirstThread
    fi
    icon=$product/../Resources/studio.icns
    # What is needed once, at the start, is not worth the slow compiler's time: it waits ten times as long as usual.
    quietly "$JAVA_HOME/bin/java" $mac ${mac:+"-Xdock:name=Partner Strategy" "-Xdock:icon=$icon"} -XX:+UseSerialGC "-Duser.home=$HOME" -XX:Tier4InvocationThreshold=50000 \
        -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 \
        "$archived" -Xlog:disable -jar "$product"/plugins/org.eclipse.equinox.launcher_*.jar \
        -application org.partnerstrategy.studio.application -product org.partnerstrategy.studio.product \
        -name "Partner Strategy" -data "$home/studio" ${language:+-nl "$language"} "$@"
}
