/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.partnerstrategy.cli.program.CommandLineProgram;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What one call of the program came to. */
record Run(int exitCode, String out, String err) {

    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int exitCode = new CommandLineProgram(new PrintWriter(out), new PrintWriter(err)).run(words);
        return new Run(exitCode, out.toString(), err.toString());
    }

    JsonArray json() {
        return JsonParser.parseString(out).getAsJsonArray();
    }

    /** The object of a report whose member has that text. */
    JsonObject row(String member, String text) {
        for (JsonElement row : json()) {
            if (text.equals(row.getAsJsonObject().get(member).getAsString())) {
                return row.getAsJsonObject();
            }
        }
        throw new AssertionError("no " + member + " " + text + " in " + out);
    }
}
