/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as it is called from a terminal or a script. */
@Command(name = StudioCommand.NAME, mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        versionProvider = BundleVersion.class)
public final class StudioCommand implements Runnable {

    /** The exit code when the command was carried out. */
    public static final int DONE = 0;

    /** The exit code when there are findings of severity error. */
    public static final int FINDINGS = 1;

    /** The exit code when the command line or its input was wrong. */
    public static final int BAD_INPUT = 2;

    /** How the program is called. */
    public static final String NAME = "studio";

    private final DiagramExport diagrams;
    private final Optional<PrintWriter> terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "nl|en", scope = ScopeType.INHERIT)
    private Optional<Language> language;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT)
    private boolean stackTrace;

    /**
     * @param diagrams draws diagrams
     * @param terminal where progress is shown; none where nobody looks
     */
    public StudioCommand(DiagramExport diagrams, Optional<PrintWriter> terminal) {
        this.diagrams = diagrams;
        this.terminal = terminal;
    }

    /** Where progress is shown, in lines that are written over again; none where a program or a file listens. */
    public Optional<PrintWriter> terminal() {
        return terminal;
    }

    /** Whether errors are told with all that is known of them. */
    public boolean isStackTraceWanted() {
        return stackTrace;
    }

    /** What draws diagrams for this program. */
    public DiagramExport diagrams() {
        return diagrams;
    }

    /** The language in which the program answers: the one asked for, else the user's own. */
    public Locale language() {
        return language.orElseGet(Language::ofUser).locale();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
