/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.Step;

/** The editor's pages by the step of the handbook that they serve. */
public final class StepPages {

    private StepPages() {
    }

    /** Shows the page of a step, if there is one. */
    public static void show(PageContext context, Step step) {
        page(step).ifPresent(page -> context.show(page.id()));
    }

    /** Shows an element on the page of a step, if there is one. */
    public static void show(PageContext context, Step step, EObject element) {
        page(step).ifPresent(page -> context.show(page.id(), element));
    }

    /** What the page of a step is called; none when there is no such page. */
    public static Optional<String> title(Step step) {
        return page(step).map(PageDescription::title);
    }

    private static Optional<PageDescription> page(Step step) {
        return PageDescription.all().stream().filter(page -> page.step().filter(number -> number == step.number())
                .isPresent()).findFirst();
    }
}
