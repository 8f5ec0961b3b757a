/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.program;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.partnerstrategy.cli.DiagramExport;
import org.partnerstrategy.cli.Language;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.text.Message;

/** Runs one command in plain Java: no workbench has to start first. */
public final class Main {

    private Main() {
    }

    /** Runs the command that the arguments name and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command on the streams of the process. They carry UTF-8, as what reads them expects it, in any locale. */
    static int run(String... arguments) {
        return run(DiagramExport.NONE, arguments);
    }

    /** Runs a command on the streams of the process where something can draw diagrams; answers the exit code. */
    public static int run(DiagramExport diagrams, String... arguments) {
        WatchedOutput answer = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        int exitCode = new CommandLineProgram(writer(answer), err, diagrams).run(arguments);
        return answer.lost().map(failure -> Problems.print(err, Message.of(Main.class, "lost",
                FileFailure.reason(failure)).in(Language.askedFor(arguments).locale()))).orElse(exitCode);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
