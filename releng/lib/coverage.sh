# Measures with JaCoCo which code the tests reach. To be sourced by a POSIX shell with the folder of the repository in "root".
# shellcheck disable=SC2154

jacoco=0.8.14
coverage=$root/target/coverage

# Gets the agent and the program that writes reports, and sets "measured" to what Maven has to be told.
prepare_coverage() {
    find_java javac || return
    rm -rf "$coverage"
    for artifact in agent:$jacoco:jar:runtime cli:$jacoco:jar:nodeps; do
        (cd "$root" && ./mvnw --quiet --non-recursive org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
            "-Dartifact=org.jacoco:org.jacoco.$artifact" "-DoutputDirectory=$coverage") || return
    done
    measured="-DargLine=-javaagent:$coverage/org.jacoco.agent-$jacoco-runtime.jar=destfile=$coverage/tests.exec,includes=org.partnerstrategy.*"
}

# Writes what was measured as pages to read and as XML for other programs.
report_coverage() {
    set --
    for classes in "$root"/bundles/*/target/classes; do
        set -- "$@" --classfiles "$classes"
        for sources in "${classes%/target/classes}"/src "${classes%/target/classes}"/src-gen; do
            [ ! -d "$sources" ] || set -- "$@" --sourcefiles "$sources"
        done
    done
    "$JAVA_HOME/bin/java" -jar "$coverage/org.jacoco.cli-$jacoco-nodeps.jar" report "$coverage/tests.exec" "$@" \
        --name "Partner Strategy" --html "$coverage/html" --xml "$coverage/coverage.xml" --quiet &&
        echo "What the tests reach: $coverage/html/index.html" >&2
}
