# How a command runs: in plain Java on the bundles of the product, or in Equinox, which is slower but sees plug-ins. To be
# sourced by a POSIX shell with the folder of the product in "product".

# shellcheck disable=SC2154
. "$product/lib/java.sh"
. "$product/lib/archive.sh"
require_room

# Older versions can lie beside the installed ones. The copies in lib are those that Java can keep in an archive of loaded
# classes.
wanted=,
while read -r bundle; do
    wanted=$wanted$bundle,
done <"$product/lib/class-path"
class_path=
while IFS=, read -r bundle _ jar _; do
    case $wanted in *",$bundle,"*) ;; *) continue ;; esac
    copy=$product/lib/${jar##*/}
    if [ -f "$copy" ]; then
        jar=$copy
    else
        jar=$product/$jar
    fi
    class_path=$class_path${class_path:+:}$jar
done <"$installed"

# Tables are to fit the terminal, if the answer goes to one.
columns=
if [ -t 1 ]; then
    columns=$(stty size </dev/tty 2>/dev/null | cut -d ' ' -f 2) || true
fi

# Progress is shown to people: in a log it would be noise.
terminal=
if [ -t 2 ]; then
    terminal=true
fi

# Whether somebody can answer questions.
console=
if [ -t 0 ] && [ -t 2 ]; then
    console=true
fi

# A command is short: the quick compiler and the simple garbage collector serve it best. Nothing that Java has to say
# about the archive of classes is meant for the user.
java_command() {
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "$archived" -Xlog:disable \
        -Djava.awt.headless=true "-Duser.home=$HOME" ${columns:+"-Dpartnerstrategy.columns=$columns"} \
        ${terminal:+"-Dpartnerstrategy.terminal=$terminal"} -cp "$class_path" "$@"
}

# Whether bundles are installed that the product was not made of. Where it is not known of what it was made, there may be.
has_plug_ins() {
    [ -r "$product/lib/bundles" ] || return 0
    known=,
    while IFS= read -r bundle; do
        known=$known$bundle
    done <"$product/lib/bundles"
    while IFS=, read -r bundle _; do
        case $bundle in '' | '#'*) continue ;; esac
        case $known in *",$bundle,"*) ;; *) return 0 ;; esac
    done <"$installed"
    return 1
}

# equinox_command ARGUMENTS: runs a command where there are plug-ins. What they declare is asked for in the language of the
# answer. There is no workspace, so commands can run beside each other and beside the window. Bundles of a later start level
# are for the window only.
equinox_command() {
    require_writable "$(equinox_folder)"
    language=
    previous=
    for word; do
        case $previous$word in
            --langnl | --langen) language=$word ;;
        esac
        case $word in
            --lang=nl | --lang=en) language=${word#--lang=} ;;
        esac
        previous=$word
    done
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "$archived" -Xlog:disable \
        -Dosgi.startLevel=4 -Djava.awt.headless=true "-Duser.home=$HOME" ${columns:+"-Dpartnerstrategy.columns=$columns"} \
        ${terminal:+"-Dpartnerstrategy.terminal=$terminal"} ${console:+"-Dpartnerstrategy.console=$console"} -jar "$product"/plugins/org.eclipse.equinox.launcher_*.jar \
        -application org.partnerstrategy.cli.application -data @none ${language:+-nl "$language"} "$@"
}
