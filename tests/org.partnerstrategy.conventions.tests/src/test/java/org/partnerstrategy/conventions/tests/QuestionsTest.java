/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Questions before something that takes something away are asked by {@code Question}, whose Enter does no harm. */
class QuestionsTest {

    private static final Pattern ASKING = Pattern
            .compile("MessageDialog\\.(openQuestion|openConfirm|openYesNo\\w*|QUESTION|CONFIRM)");

    /** Who asks without it, and why Enter does no harm there. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "Question.java", "is the way",
            "UnsavedChanges.java", "Enter saves",
            "ExampleFile.java", "Enter goes on with what the user has",
            "Restart.java", "Enter starts the program again, which asks about what is not saved");

    /** The platform's own dialog would offer to replace an existing file at Enter. */
    @Test
    void filesToSaveAreChosenInOnePlace() {
        assertEquals(List.of("SaveDialog.java"), Bundle.all().stream().flatMap(bundle -> bundle.files(".java").stream())
                .filter(file -> Bundle.text(file).matches("(?s).*(SWT\\.SAVE\\b|setOverwrite\\(true).*"))
                .map(file -> file.getFileName().toString()).sorted().toList());
    }

    @Test
    void takeNothingAwayByEnter() {
        Set<String> asking = Bundle.all().stream().flatMap(bundle -> bundle.files(".java").stream())
                .filter(file -> ASKING.matcher(Bundle.text(file)).find()).map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
        assertEquals(List.of(), asking.stream().filter(name -> !EXCEPTIONS.containsKey(name)).sorted().toList());
        assertEquals(List.of(), EXCEPTIONS.keySet().stream().filter(name -> !asking.contains(name)).toList(),
                "exceptions that are none any more");
    }
}
