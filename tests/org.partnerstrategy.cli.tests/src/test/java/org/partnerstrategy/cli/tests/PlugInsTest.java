/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.cli.program.CommandLineProgram;
import org.partnerstrategy.cli.DiagramExport;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.testdata.Declared;

/** What is added by plug-ins, and what is said of those that are broken. */
class PlugInsTest {

    @ParameterizedTest
    @CsvSource({ "en, is not used", "nl, wordt niet gebruikt" })
    void namesWhatIsBrokenInOneLineAndGoesOn(String language, String words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        DiagramExport meetsABrokenExtension = (request, written) -> {
            MethodWithPlugIns.actions(Extensions.of("kinds", List.of(Declared.of(Map.of("id", "broken")))));
            written.accept(request.folder());
        };
        int exitCode = new CommandLineProgram(new PrintWriter(out), new PrintWriter(err), meetsABrokenExtension)
                .run("export-diagrams", "a.partnerstrategy", "-o", "there", "--lang", language);
        assertEquals(0, exitCode);
        assertEquals("there", out.toString().strip());
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertTrue(err.toString().contains("broken") && err.toString().contains(words), err::toString);
    }
}
