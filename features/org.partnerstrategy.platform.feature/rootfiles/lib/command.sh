# How a command runs: in plain Java on the bundles of the product. To be sourced by a POSIX shell with the folder of the
# product in "product".

# shellcheck disable=SC2154
. "$product/lib/java.sh"

# The copies in lib are those that Java can keep in an archive of loaded classes.
class_path=
while read -r bundle; do
    for jar in "$product/plugins/$bundle"_*.jar; do
        copy=$product/lib/${jar##*/}
        if [ -f "$copy" ]; then
            jar=$copy
        fi
        class_path=$class_path${class_path:+:}$jar
    done
done <"$product/lib/class-path"

# Tables are to fit the terminal, if the answer goes to one.
columns=
if [ -t 1 ]; then
    columns=$(stty size </dev/tty 2>/dev/null | cut -d ' ' -f 2) || true
fi

# A command is short: the quick compiler and the simple garbage collector serve it best. Nothing that Java has to say
# about the archive of classes is meant for the user.
java_command() {
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable \
        -Djava.awt.headless=true ${columns:+"-Dpartnerstrategy.columns=$columns"} -cp "$class_path" "$@"
}
