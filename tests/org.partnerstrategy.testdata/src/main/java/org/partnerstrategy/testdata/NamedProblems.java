/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.partnerstrategy.extension.ExtensionProblem;
import org.partnerstrategy.extension.ExtensionProblems;

/** Hears which extensions are named as broken during a test. */
public final class NamedProblems implements BeforeEachCallback, AfterEachCallback {

    private final List<String> problems = new ArrayList<>();
    private final Consumer<ExtensionProblem> listener = problem -> problems.add(problem.message().toString());

    /** What was said so far, in English; grows. */
    public List<String> problems() {
        return problems;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ExtensionProblems.addListener(listener);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ExtensionProblems.removeListener(listener);
    }
}
