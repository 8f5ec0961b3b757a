/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Stack;

import org.partnerstrategy.example.ExampleStrategy;

import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** The name of an example behind an option. Without one the option means the handbook's. */
final class ExampleName implements IParameterPreprocessor, ITypeConverter<ExampleStrategy>, Iterable<String> {

    /** The example that is meant without a name. */
    static final String USUAL = "handbook";

    /** What follows the option is its value only where it names an example: it can be the file just as well. */
    @Override
    public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec option,
            Map<String, Object> details) {
        boolean attached = "=".equals(details.get("separator"));
        if (!attached && !arguments.isEmpty() && ExampleStrategy.of(arguments.peek()).isEmpty()) {
            arguments.push(USUAL);
        }
        return false;
    }

    @Override
    public ExampleStrategy convert(String name) {
        return ExampleStrategy.of(name).orElseThrow(() -> new TypeConversionException(name));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(ExampleStrategy.values()).map(ExampleStrategy::id).iterator();
    }
}
