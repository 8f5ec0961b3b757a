/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * A command of the program, with picocli's annotations for its options and parameters. Answers with its exit code, of
 * which {@link StudioCommand} names some; wrong input is told by a {@link BadInputException}.
 */
public abstract class Subcommand implements Callable<Integer> {

    @ParentCommand
    private StudioCommand studio;

    @Spec
    private CommandSpec spec;

    /** The program whose command this is. */
    protected final StudioCommand studio() {
        return studio;
    }

    /** The language in which to answer. */
    protected final Locale language() {
        return studio.language();
    }

    /** Where answers go. */
    protected final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Where errors and progress go. */
    protected final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
